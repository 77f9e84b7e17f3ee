/** Invented talks of a campus print shop. `by` names the speaker of a group; "me" is the rep. */
export const me = '林知夏';

export const chats = [
  {
    id: '5100000101',
    name: 'Emma Hartley',
    phone: '447700900142',
    messages: [
      ['you', 'Could we have the gift boxes in kraft?'],
      ['me', 'Yes, forty by Friday'],
      ['you', 'Then the gift boxes in kraft it is'],
    ],
  },
  {
    id: '5100000102',
    name: '许嘉宁',
    messages: [
      ['you', '错题本还是原来的版式'],
      ['me', '好的，周四送到'],
      ['you', '错题本再加二十册'],
    ],
  },
  {
    id: '5100000103',
    name: 'Daniel Okafor',
    messages: [
      ['you', 'The lanyards came out well'],
      ['you', 'Sixty more lanyards in May'],
    ],
  },
  {
    id: '-5100000104',
    name: '社团海报群',
    isGroup: true,
    messages: [
      ['you', '海报下周一要', '许嘉宁'],
      ['you', '海报的尺寸我来定', '周岚'],
      ['me', '海报照旧印'],
    ],
  },
];
