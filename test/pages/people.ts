/** The people of these pages are the cast of the demo world, which holds the known ones as customers. */
export {
  type DemoPage,
  demoGroup,
  demoNewsletter,
  demoPeople,
  demoShop,
  findDemoPerson,
} from '../../lib/domain/demo/people.ts';
