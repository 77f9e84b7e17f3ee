/** SHA-256 of the labelled texts, and what was learned from them. Written by `npm run learn`; not to be edited by hand. */
export const learned = {
  source: '9cb9e2119b3e75e35ea79bc419e2d470a255a731ce7a3fc6eb82d6cbf6dba954',
  labels: [
    { bias: -119, from: 0.65 },
    { bias: -104, from: 0.65 },
    { bias: -55, from: 0.65 },
    { bias: -127, from: 0.65 },
    { bias: -128, from: 0.65 },
    { bias: -136, from: 0.65 },
    { bias: -74, from: 0.65 },
    { bias: -56, from: 0.9 },
    { bias: -22, from: 0.7 },
    { bias: -96, from: 0.8 },
  ],
  cues: `!	c3f10g-7h-6j-3
"	i-5
%	a5b-5d5
% ,	a-3c8
% less	d6
% off	a25g-13i-4
% 	j6
&	h6
'	e5
' s	e6
' s order	e10
(	b3
)	h-14
*	b-20g-6i-10
* *	g-4
* * *	g-4
* * 0	g-4
* 0	b5g-5
+	b5h4
+ 0	b7g5
+ 0 ,	g7
+ 	b12
+  	b12
,	e3
-	d-4g4h-4i-15
- 0	c-14
- c 	a16b-5
- inch	h8
- inch laptop	h8
- order	b13
.	g-5i-6j-4
. .	g4h-8
. . .	g4h-8
. 0	g-3
. 0 mm	c3
. 0 的	b29i11
. com	h-3
/	b-18c-8d-5g7h-17i-5
/ 0	b-4
/ 0 support	g5
/ c	h-3
0	a5b11c-7e-4g-3h-12i-12j-6
0 !	a7
0 %	a5b-5d5
0 % ,	a-3c8
0 % less	d6
0 % off	a25g-13i-4
0 % 	j6
0 *	b5g-5
0 * *	g-4
0 * 0	b7
0 ,	b4h-11i-5j-3
0 - 0	h-3
0 - inch	h8
0 /	b-4
0 ?	a6g-13
0 and	a-4
0 and 0	a-4
0 and the	e15
0 black	e4
0 bolts	g6
0 cm	h6
0 d	a-3
0 days	a-8c5g5i15
0 days ,	c4
0 days credit	g16
0 for	b16e-4
0 for me	b10e-3
0 g	b-4c10
0 gp	b26
0 gp ,	a3
0 hq	b4g5
0 in the	b-3
0 m	a5
0 m ,	b5
0 metres	c10
0 min	j22
0 minutes	i8
0 ml	a5g-8
0 mm	d-3h18i6
0 mm ,	c19
0 more	b12
0 my	g10
0 nd	e5
0 not	b3d-3g20i6
0 not 0	b12
0 of	b29e5g-22
0 of each	b5
0 of those	b15
0 on	a8d3
0 or	d31g-14
0 or 0	d5
0 please	b6
0 pls	b14
0 q	f29
0 ready	b17
0 rooms	b4
0 s	d8
0 s 店	d8
0 shows	c24i3
0 still	i11
0 support	g5
0 th	b6
0 to	b45
0 volts	h10
0 weeks	c9i35
0 weeks now	c11i4
0 xl	c20
0 zz	g3
0 ×	g3
0 × 0	g3
0 、	b11
0 不	b-8
0 两	b-3
0 个	b5c-8g-10h-7i-15
0 个 ,	b4
0 个 人	g7
0 个 月	c-10
0 了	c9
0 了 ,	g3
0 人	b10
0 位	b21
0 克 和	d5
0 公	a3g-4h11i-18
0 分	c-3g10
0 分 钟	g3
0 号	b-3c-14g4h-4i-23
0 号 线	c-4g3
0 号 色	b-5
0 吧	b6
0 吧 ,	b30
0 和	g-4
0 和 0	g-4
0 多	g11
0 套	b30
0 女 0	b12
0 安	b-8
0 寸	g14
0 就	b3i-3
0 就 0	b4
0 尺	h-5
0 年	h-13
0 年 ,	g6
0 度	i14
0 折	g-3
0 支	a8
0 支 精	b3
0 改	b29
0 斤	b6
0 斤 装	b3
0 月	g-4
0 有 货	g7
0 班	b-5
0 瓶	h-3
0 的	d-11
0 的 ,	h-15
0 的 吗	g5
0 箱	i7
0 米	a10b12i-4
0 纸	g5
0 给	g6
0 能	a21
0 节	b4
0 还	c4
0 这	g-7
0 页	a12b-10
0  ,	b4
0 	c9
0 	c9
:	a-6b-9c-13d-4e-5f-6g-7h-7i-21j-12
: 0 栋	b-4
: 不	e-24
: 客	i-8
: 客 户	i-8
: 老	i-4j4
: 	b8
: 	b-3j-3
:  	j-3
: 	b-18g-3
: 	g-7
: 	g-3
: 	i-19
;	j-6
?	a7d3g12h-9i-10j-6
@	a-16b-3c-14
@ 	a-3b-10g3
@asked	a7d3g12i-13j-8
@call	c3f10g-7h-6j-3
@calm	c-4i-6
@first	h-5i-3
@last	h-3
@length1	a-3c-5d-3f8g-5h-6i-11j10
@length2	c-4d-3g-3i-7
@length3	h-5j-3
@length4	g-3h-3j-3
@length5	d4f3j5
@length6	b3c10f-7h-4i17
@me	a-13b-14c-20d-7e-9f-8g-24h-20i-28j21
@of1	b-3c-3h-6
@of2	e3g-3h10
@of3	b11e5f7h-11i-17j-10
@of4	a7b12e-4f4h-11i-14j-13
@or-none	a7b-6g27h-10
@or-not	a10b-6c-12e-6g48h-10i-24j-4
@question	a7d3g12h-9i-10j-6
@them	j-5
^	i-3
^ !	c12i-5
^ +	b6
^ + 0	b10
^ 0	c-7e-4g3h-15i-11
^ 0 %	g13
^ 0 *	g-5
^ 0 .	i3
^ 0 /	g5
^ 0 days	g7
^ 0 g	g6
^ 0 hq	g16
^ 0 or	d5
^ 0 q	f30
^ 0 s	d8
^ 0 weeks	c11i4
^ 0 x	b-30
^ 0 xl	c28
^ 0 克	d4
^ 0 公	b4
^ 0 号	c-7i-3
^ 0 和	d-10
^ 0 寸	g3
^ 0 就	b4
^ 0 支	b-3c-3
^ 0 的	b-9
^ ?	c10g-16
^ a	c-7f7g-11h36i-28
^ a 0	g20h-17
^ a bag	c5f3
^ a bit	a15c8h-21
^ a 款	e4h-5
^ about	c11g17
^ add	b10
^ add 	a4h5
^ after	b3c24
^ again	c11i7
^ agreed	b6
^ all	b-6f4h-9
^ all good	f6i-3
^ all 	c-24i-16
^ also	b7
^ and	a33g28
^ and the	a22
^ and what	g7
^ annual	e-3
^ another	d22
^ another printer	d4
^ any	a25b-4c-12g32i4
^ any discount	a14g-16
^ any room	a17d4g-14
^ any update	e-3g10
^ anything	c-3g25h42
^ apologies	j19
^ appreciate	f40i-5
^ are	a20c-15d-9g43h-5i-22
^ are the	a7g25
^ arrived	i-4
^ artwork	b20i-3
^ artwork approved	i-3
^ as	c-4h5i-7j-3
^ as promised	j-3
^ as soon	h-5
^ asap	b-8
^ asked	c16
^ asked for	c16
^ at	h8i-13
^ at least	h21
^ at what	a4
^ b	g-8
^ battery	h-5i15
^ bday	g16i12
^ bearings	c9
^ been	i30
^ best	a-7
^ better	c-4d-18i-7
^ better than	d-5
^ book	b37
^ booking	c14
^ boss	b12
^ box	c20i24
^ box was	c16i24
^ brand	g9
^ break	i-8
^ bring	b20c-11i-8
^ bro	a12b7c-3i7j20
^ budget	b9h4
^ budget is	h19
^ business	i3
^ business is	i3
^ but	h14
^ by	b-14
^ cake	c54i46
^ call	c-5j7
^ call me	j-4
^ came	c5i18
^ can	a14c-7g28i-6j-8
^ can i	a-6b7g16i-7j-4
^ can it	g21
^ can the	c-3g20
^ can u	a6b4d-3e3
^ can we	a4g15
^ can you	a10b-3c-4g8i3j-3
^ can't	c-5i-18
^ can't open	c5
^ can't sell	c3
^ cancel	b-12c-4e39g-3
^ cancel it	i14
^ cancel my	e4
^ cancel the	i8
^ cash	g25
^ catalogue	g8
^ change	b17
^ changed	e22
^ cheap	c15i13
^ cheaper	a15
^ cheers	c-3f37h-4i-6
^ cheers mate	f11
^ chicken	c10
^ cold	c-7i-36
^ colour	c27h6
^ company	a4
^ compared	d7
^ confirm	b12
^ consignee	e14
^ container	c17
^ cost	a14
^ could	a9b5c-10g6h11i-8
^ could we	b5
^ could you	a4g7h3
^ count	b20e8i-5
^ count me	e8i-3
^ courier	c18i10
^ crazy	a-11c22i-3
^ customer	c-15
^ customers	i8
^ customers complain	i-16
^ customs	j-5
^ data	c21i8
^ data is	c21i8
^ deal	a-3
^ dear	b-3i-10
^ dear i	h9
^ delete	e22
^ deliver	b23
^ deliver 	b3
^ delivered	c9
^ delivered to	c9
^ delivery	j-3
^ deposit	g19
^ dhl	j-6
^ dhl will	j-7
^ did	a14g20j-4
^ did the	g13
^ did you	g8
^ difference	d19
^ disappointed	c3
^ do	c-10g30i-15
^ do i	g12
^ do the	g25
^ do u	g12
^ do you	c-3e-3g17
^ does	a4c-13d7g25h-13i-3
^ does it	g13
^ does the	a24g-3
^ don't	c-37e14i-27
^ don't cancel	e-8
^ don't send	e10
^ don't ship	e6
^ don't worry	j4
^ done	g4
^ dont	e27
^ double	b37
^ drawer	c16
^ driver	c29i29
^ drop	e26
^ duplicate	b-16e15i-6
^ dust	i4
^ enough	g14
^ enroll	b33
^ etd	g14
^ everyone	d16
^ everyone loved	f4
^ everything	f14
^ excel	c-14i-5
^ excel 表	i-5
^ excellent	i-3
^ expect	j33
^ expired	c29i9
^ file	c24i13
^ fine	h-3
^ fish	c23i9
^ floor	c30
^ fob	a-3
^ food	c15h11i8
^ for	b-17c-7h22i-4
^ for a	b-6
^ forget	e41
^ forget it	e5
^ forget the	e11
^ freight	a26g-6
^ fruit	h18i17
^ get	b39
^ give	b20i-14j5
^ give me	b10i-3j13
^ give my	e16
^ go	a-4b4h-5i-12
^ go ahead	a-3
^ gonna	j23
^ good	c-11h-7i-5
^ good day	a9
^ good price	a-23
^ good quality	h12
^ goods	c-10e13f10g-5i-6
^ goods are	c-3
^ goods 	c8i9
^ goods 	c8i9
^ got	g23i-6
^ got it	g-5
^ gracias	f27i-4
^ great	c-3j7
^ great ,	j9
^ guests	c3
^ half	i17
^ happy	a-3g-3
^ happy to	g-3
^ hard	g-4
^ hard like	c10i16
^ has	a3g13h17i-3
^ has the	a8
^ has to	h28i-7
^ have	c-4g30i-6
^ have 0	b23
^ have you	g7h7
^ he	j-7
^ hello	a13
^ here	g-3
^ here is	b7
^ hi	d-5f-6h-7i-4j-3
^ hi team	g5
^ hi tom	f-4
^ his	g-4
^ hm	a32g-8
^ hold	e19
^ hold 0	b12e-8
^ hold the	e29
^ holes	i13
^ hope	i-9
^ hotel	c18h-7i14
^ how	a10b-7c-5d6g16i-9
^ how about	a13
^ how are	f-3g3
^ how big	g5
^ how do	g21
^ how does	d19
^ how far	g5
^ how is	d5
^ how long	g23
^ how many	a-8c-6g17i-10
^ how much	a23b-4g-11i-4
^ how often	g12
^ how soon	g7
^ how to	g26
^ how u	g-5
^ how's	d5
^ how's the	d7
^ i	a-3c-9g-8i-4j-6
^ i 0	c-3d12
^ i asked	i4
^ i buy	b26
^ i called	j-5
^ i can	b-3
^ i cant	c6i3
^ i come	j23
^ i compared	d-6
^ i could	h8
^ i don't	c-8g-4
^ i feel	c18i8
^ i found	e4
^ i get	i41
^ i have	a-5g10i15
^ i need	e4i4
^ i paid	c5
^ i promise	j20
^ i sleep	i3
^ i take	h25
^ i want	c4e10h19
^ i wanted	j-5
^ i was	i11
^ i will	a-3i-3j28
^ i won't	i-3
^ i 	h-3i-3
^ i 	h-3i-3
^ i'd	c-4e3h3i-6
^ i'd like	e11
^ i'd love	h6
^ i'll	a-5c-9e-4g-8h-4i-11j38
^ i'll be	c-6j-25
^ i'll book	b-6j5
^ i'll bring	j5
^ i'll clear	j5
^ i'll come	j5
^ i'll confirm	j5
^ i'll drop	j5
^ i'll forward	j6
^ i'll get	j5
^ i'll give	e22
^ i'll go	b11
^ i'll grab	b17j-4
^ i'll have	b18
^ i'll leave	j15
^ i'll move	j9
^ i'll pass	e7
^ i'll probably	j-14
^ i'll send	j9
^ i'll take	b28j-7
^ i'll try	j-15
^ i'll wait	j-9
^ i'm	c-6e11g-7h4i-8j-3
^ i'm going	j7
^ i'm on	h7
^ i'm out	e20
^ i'm returning	e18
^ i'm sending	i11
^ i'm so	i-3
^ i'm waiting	i-9
^ i'm 	i9
^ i'm 	i9
^ id	g15
^ ideally	h36
^ if	b-8c-6e-7i-3j-16
^ if i	a8
^ if it	d4
^ if the	g3
^ if you	a-16
^ ignore	i-7
^ ill	b10
^ in	d6i-5
^ in case	i-3
^ ink	c26i13
^ installation	e13
^ invoice	b-4c3
^ invoice 0	c3
^ ip	c-6i-7
^ ip 地	c-6i-7
^ is	a18b-5c-16d17e-4g37h-7i-14
^ is it	d-6g8h-7
^ is that	a26g-6
^ is the	a20c-3g4i-3
^ is there	a10g7h11
^ is this	d3
^ is your	g5
^ it	a-4c24g-6i21
^ it arrived	i-3
^ it broke	c5i5
^ it cost	c-8i-13
^ it didn't	c-15i-6
^ it doesn't	i18
^ it goes	c14i10
^ it leaks	c24i23
^ it should	h9
^ it smells	i4
^ it stopped	i-8
^ it will	j-6
^ it won't	g3
^ it works	f3
^ it 	c5
^ it 	c5
^ it'd	h4
^ it'd be	h4
^ it's	c18i6j-7
^ it's a	c3
^ it's been	c4
^ it's broken	c14g6i5
^ it's for	c-4h18i-7
^ it's hard	i-3
^ it's not	c17
^ it's 	i3
^ it's 	i3
^ its	b13c-4
^ just	c-7i-22j13
^ just refund	e8
^ just 	e8
^ just 	e8
^ keep	b8c-8e-6i-18
^ keep the	e-5
^ keeps	c16i6
^ kids	h29
^ kindly	a6b12c-6g4i-14
^ kindly arrange	b11
^ kindly quote	a6
^ kindly send	a3
^ l	g3i30
^ l /	g5
^ l 码	b3
^ lab	c-9e14
^ labels peel	c3
^ labels 	c3
^ labels 	c3
^ last	h-9
^ last time	i-26
^ last year's	c23i7
^ leave	e26i-15
^ leave it	b-3e13j9
^ leave out	e13
^ led	c-15
^ left	c18i28
^ lemme	b10j14
^ let	b4
^ let me	b4g-3j9
^ let's	b8c-8i-6j-3
^ let's do	b19
^ light	c27i9
^ like	h11i-16
^ logo	b3i-3
^ logo 要	h12
^ looking	c-5i-5
^ looking for	h16
^ looks	c21
^ lost	i-6
^ love	b12
^ m	b-19
^ m 码	b-4
^ make	b31c-6h5
^ make it	b7c-3h8
^ make sure	h9
^ mango	c3g-9
^ many	f8
^ many thanks	f12
^ many 	c10
^ many 	c10
^ margins	c-6i17
^ margins are	c-6i17
^ max	h11
^ may	a5g4j-3
^ may i	a5g4j-3
^ maybe	b-14
^ merci	f42i-5
^ milk	c7
^ mine	b4
^ missing	c27i15
^ money	g8
^ moq	g19
^ morning	g17
^ much	a-15f37g4
^ much appreciated	f25g4
^ must	c-8g-6h43i-6
^ must be	h3
^ my	a-3c-17e-4g-4h-3i15
^ my assistant	j3
^ my back	i3
^ my bank	h-3
^ my boss	h11
^ my boy	i5
^ my car	i4
^ my cat	g8
^ my customer	i-6
^ my customers	h22
^ my dear	c12
^ my email	i-7
^ my english	g3
^ my hair	g5
^ my husband	j13
^ my mistake	b3
^ my old	h4i9
^ my order	b3c12
^ my shop	c3h19
^ my skin	c-17g4h-3
^ my son	c5i3
^ my warehouse	c5
^ my 	i-17
^ my 	i-17
^ need	a7b7c-5g-7h24i-5
^ need something	i22
^ need 	b33
^ needs	h11
^ needs to	h11
^ never	c-11i-24
^ new	c12i3j5
^ new part	c6i6j4
^ next	b16
^ nice	h-10
^ no	a-6b-4c-12f-7g-9h13i-8
^ no damage	c-3
^ no discount	a-5
^ no milk	e23
^ no need	e7f-3h-17i-4
^ no one	c31i18
^ no plastic	h27i-9
^ no problem	j10
^ no reply	c19i20
^ no rush	i-7
^ no thanks	f4
^ no 	i-6
^ no 	i-6
^ nobody answered	c6
^ nobody can	i-4
^ nobody complained	i-4
^ noise	c22
^ none	c-12i-19
^ none of	c-6
^ normal	c-8g9
^ not	b-6i-11
^ not a	c-25h-3
^ not happy	c5
^ not too	h5i-22
^ not 	c-9i-9
^ not 	c-9i-9
^ noted	j-5
^ nothing	c-39h26i-35
^ now	h-6
^ now it's	i-5
^ oil	c10
^ ok	b11f5g-8h-6i-4j10
^ ok ,	j-4
^ ok deal	b11
^ ok for	a14g-4
^ ok i	j8
^ ok 	a5b3
^ on	d11i-8
^ once	j-9
^ one	b14c27d-13h-24i17
^ one is	i5
^ one leg	d-11i26
^ one more	b12
^ one sec	j10
^ only	c3e5h17i11
^ only one	c34
^ only the	b-3e23
^ open	g3
^ opening	g14
^ order confirmed	b15f3
^ ordered	i17
^ other	d33
^ others	d5
^ others sell	d5
^ our	b-7c-16d-5h5i14
^ our buyers	c12h11i4
^ our client	c24h28i-3
^ our clients	g3
^ our current	c-7
^ our customer	i-6
^ our customers	i-15
^ our labels	i15
^ our old	i14
^ our purchasing	i-3
^ our shop	h10
^ our store	a4
^ out	i4
^ out of	i4
^ page	b-5
^ pages	c20i3
^ pages are	i3
^ paper	c25i11
^ pause	e35
^ paying	j14
^ paying you	j14
^ payment will	j6
^ phone	h-19i5
^ photos	c14f3
^ photos attached	c17f5
^ pi	j18
^ pickup	g11
^ pics	g4j14
^ please	b8c-5e6f3h-8i-17j-9
^ please activate	b9
^ please add	b7
^ please advise	d3g15
^ please arrange	e5
^ please book	b8
^ please cancel	e14f10
^ please change	b-5
^ please check	e-4
^ please confirm	b-18g7
^ please do	e9g-10
^ please fix	c9
^ please have	e4
^ please let	g5
^ please make	b3
^ please proceed	b8
^ please produce	b16
^ please quote	a25
^ please refund	e30
^ please reserve	b12
^ please revise	a8
^ please sign	b-3
^ please suspend	e5
^ please take	b-6e15
^ please terminate	e15
^ please treat	e3
^ pls	a7b3e4f-6i-5j-4
^ pls advise	b-8g31
^ pls cancel	e6
^ pls check	g5
^ pls confirm	g6
^ pls don't	c11
^ pls proceed	b10
^ pls quote	a26b-15h11
^ pls send	g17h3i-3
^ pls update	a6
^ pls 	e9i-5
^ pls 	e9i-5
^ po	b3j25
^ po 0	b-4c5
^ postpone	e20
^ postpone the	e20
^ power	i5
^ ppt	a3
^ prefer	h27
^ preferably	h21
^ price	a3b3h-7
^ price and	g11
^ price is	c-5
^ price list	j8
^ price per	a6
^ price too	c12d12i14
^ prices	i-3
^ print	b16
^ printer	c12
^ printing	c25i30
^ production	f-6g3i8
^ promise	j21
^ put	b9c-13i-19
^ put it	f3
^ put me	b11
^ pvc	d19
^ qty	b-13c19i9
^ quality	c22i19
^ quality dropped	c20
^ quote	a4
^ quote coming	j10
^ rate	a27b-12
^ ready	g13j-7
^ really	f19i-24
^ received	c-3f-3g-7i-7
^ refund	e21j-4
^ refund please	i8
^ refunds	i-4
^ release	e28
^ remember	g-5j-4
^ remember to	j-5
^ remove	e39
^ remove the	e14
^ renew	b30
^ rent	b14
^ reorder	b16
^ repeat	b6
^ requesting	b12e16
^ requesting a	e19
^ reserve	b14
^ restart	b4
^ return	e30
^ right	g-11
^ right ?	g-10
^ ring	b-3i-6
^ room	c-4
^ room 0	c-4
^ roughly	a6
^ rust	i-13
^ same	a5b18c-12i-14
^ same address	g-3
^ same again	b13
^ same as	b9
^ same order	b19
^ samples	j7
^ save	b23i-22
^ scrap	e45i-12
^ sea or	d7
^ see	i-8j-7
^ see attached	c4i6
^ see you	i-3j-7
^ send	b17c-5g8i-6
^ send 	b12h24
^ sending	j25
^ sending it	j3
^ sending u	j7
^ sent	c7i11
^ seriously	a-6c28i18
^ shall	j-13
^ shall i	j-5
^ she	f16
^ ship	b9
^ ship me	b3
^ shipping	j4
^ shipping it	j15
^ should	b-5e-5g-3h11j-7
^ sign	b28
^ sign me	b10
^ since	i-6
^ since the	c13
^ size	b3
^ skip	e50h-3
^ so	b10e16i-11
^ so 	c5
^ so 	c5
^ software	h26
^ some	c6g6h17i7
^ someone	h9
^ something	h34
^ sorry	c-12e11h-5i-12
^ sorry ,	j10
^ staff	i8
^ staff keep	i8
^ start	b5
^ still	c9g5i9
^ still no	c22i20
^ still not	c3
^ still nothing	c8
^ still waiting	i11
^ still 	c17i20
^ still 	c17i20
^ stitching	i6
^ stock	i-3
^ stop	e35
^ stop the	e4
^ sure	j5
^ system	c8
^ take	e24
^ take it	i27
^ tastes	c15
^ tell	a-3
^ tell me	d4
^ thank	a-6c-4f23h-3i-6j-5
^ thank god	f-4
^ thank u	c-4f20
^ thank you	a-3f19j-3
^ thanks	f42h-10i-9
^ thanks !	f4
^ thanks ,	f-6
^ thanks a	f3
^ thanks for	c4f15
^ thanks in	f9
^ that	h-18j-3
^ that's	c6f11i-15
^ the	a-4b-6c18g-13h-5i17j-8
^ the app	c7i5
^ the baby	i10
^ the bank	i-6
^ the boss	e4
^ the box	i-18
^ the bus	c4
^ the claim	c-9i-9
^ the class	i-3
^ the client	c-8
^ the colour	i10
^ the courier	j-9
^ the delivery	c29i25
^ the deposit	j4
^ the driver	c-8
^ the file	c-6i-3
^ the forwarder	c-4i-3
^ the glass	c14i16
^ the goods	c9i11
^ the green	b12i-6
^ the gym	c11i4
^ the hotel	d14
^ the invoice	c18
^ the kids	i3
^ the laptop	c4i5
^ the last	b-5c-8d19h7
^ the line	c-13
^ the login	i-11
^ the machine	c8
^ the new	c-19i-17
^ the old	c-3d18
^ the one	c-17i-22
^ the order	c-15i-7
^ the other	c-12d23e19
^ the paint	c3
^ the parcel	c18i22
^ the party	i-8
^ the photo	i-25
^ the price	a-13c-28i-21
^ the print	c4
^ the printer	c-3i-4
^ the quality	c4
^ the red	c5i6
^ the report	c3i15
^ the school	j-9
^ the shop	e14
^ the smell	c4i19
^ the usual	b21
^ the video	c12
^ the zipper	c15i3
^ the 	c-22
^ the 	c44i41
^ the 	c-21i-27
^ the 	c-20i-26
^ there are	i-3
^ there is	c3i6
^ there's	c13i11
^ they	d13
^ thinking	j-5
^ third	c14
^ third time	c14
^ this	c10g-3i13
^ this is	c15i9
^ three	c22i27
^ throw	b5
^ throw in	b5
^ thx	a-7f54i-3
^ thx !	f7
^ tks	f26
^ to	i5
^ too	a11c6h-11
^ too high	i-6
^ too many	c6
^ too 	c3i-13
^ too 	c3i-13
^ top	i-3
^ top up	b16
^ total	c27i25
^ tracking	c3g6i20
^ tracking hasn't	c6
^ tracking no	g4i5
^ tracking 	c6
^ tracking 	c6
^ transferring	j34
^ turn	e14
^ turn off	e14
^ two	b14i6
^ two people	g8
^ two please	b12
^ u	c17i7
^ u guys	g14
^ u have	a28g-21
^ u 盘	c11
^ unfortunately	c3i5
^ unless	i-3
^ upgrade	b8
^ upgrade us	b8
^ ur	g5
^ use	c-22h-4
^ v 0	i4
^ very	h-10i16
^ very 	i-6
^ very 	i-6
^ wait	b-3e24
^ want	b35i3
^ warehouse	e7i9
^ warranty	g8
^ was	c-21i-4
^ water	c22i4
^ we	b4c-3e7g-4
^ we accept	b12
^ we always	j-4
^ we are	a4d4e10f9h-4i-3
^ we can	h-4
^ we can't	i3
^ we chose	e5
^ we confirm	b13
^ we decided	e14
^ we found	e7
^ we get	i21
^ we had	h-3
^ we have	b-9d8
^ we hereby	b5
^ we lose	i7
^ we lost	i3
^ we missed	i6
^ we need	h27
^ we never	i-20
^ we only	e7
^ we paid	c8
^ we regret	c5
^ we require	h26i-3
^ we return	i8
^ we run	i29
^ we shall	j31
^ we take	b25
^ we tested	c7
^ we undertake	j11
^ we want	c-3h36i-3
^ we will	b4j17
^ we wish	e5
^ we won't	e16
^ we 	c-4e3
^ we 	c-4e3
^ we'd	a5h10i-9
^ we'd need	b4
^ we'll	c-5e3g-3h-4i-10j33
^ we'll go	b10
^ we'll replace	j3
^ we'll see	j-4
^ we'll sign	j6
^ we'll take	b18
^ we're	c-4i-4j12
^ we're after	h35
^ we're closed	e6
^ we're still	i-9
^ we've	b-5e17
^ wechat	d-4g7i-9
^ what	a7b-4c-3d7g25i-4
^ what a	c7g-12
^ what are	a8
^ what can	g-5i3
^ what discount	a13g-4
^ what do	a9d15
^ what does	a8g-3h3
^ what happens	g15
^ what if	g4
^ what is	a5g7
^ what should	g11i12
^ what size	a-3
^ what we	g-7h23i-8
^ what would	a9h-3
^ what's	a16c-9d7g26h-4i-11
^ what's in	g9
^ what's the	a11c-7g6i-6
^ what's your	g10
^ whats	a13d6g9i-9
^ whats the	a11d9
^ when	g24i-12
^ when do	g4
^ when does	g4
^ when i	i-5
^ when is	g8
^ when will	g35i11
^ where	e-5g21
^ where is	g9i10
^ where's	g25
^ which	c-10d32g16h-11i-14
^ which bearing	d7
^ which courier	b3
^ which do	g-15
^ which is	d17g-6h-4
^ which lasts	d10g-16
^ which of	d17
^ which one	d4g-5
^ which 	g5
^ who	g20h-22i-3
^ who is	g8
^ who pays	g13
^ why	b-5d16g14
^ why is	b-3g3
^ why should	d15
^ wifi	h5i9
^ wifi 	h14
^ will	c-3g20i-5j25
^ will call	j7
^ will do	j-11
^ will it	g35
^ will send	j8
^ will the	g33
^ will these	g28
^ will transfer	j5
^ will you	a14
^ withdraw	e28
^ won't	c3
^ works	b-6
^ would	g3h23j-5
^ would love	h22
^ would you	a5g5
^ would 	j-5
^ wrong	c16i12
^ wrong colour	c3i3
^ wrong size	i11
^ xl	c10g-6i-15
^ xx	d12g-3h-6
^ yes	b15h-6
^ yes ,	j11
^ you	a-4c37d7e-7g-9h-9i27
^ you already	c-9
^ you are	f6
^ you can	c-8i-13
^ you don't	c-13d11i-9
^ you forgot	c3
^ you gave	i8
^ you have	j9
^ you mixed	c17
^ you need	c-3d6
^ you never	c-13i-5
^ you said	i4
^ you saved	c-3f12i-11
^ you will	c-8i-4
^ you 	d3
^ you 	d3
^ you'll	i-3j16
^ you'll have	j7
^ you're	c6f20i6
^ you're a	f27
^ your	a-5b-4c21e3h-5i3j-10
^ your app	i6
^ your competitor	a20d15
^ your price	a-10
^ your prices	c18
^ your rival	d8
^ your technician	c6i10
^ yours	c-5i-15
^ 。	i-3
^ 一	b-3c3g7h-5j-3
^ 一 个	b-11g11h-11
^ 一 份	b-18
^ 一 共	c-9i-4
^ 一 口	h20i-7
^ 一 周	h21i-8
^ 一 块	g-4
^ 一 夜	h3
^ 一 天	b-3c4h6i9
^ 一 套	h8
^ 一 定	h27
^ 一 对	d4
^ 一 手	g13
^ 一 折	i9
^ 一 本	g4
^ 一 次	a7b15i-11
^ 一 洗	i4
^ 一 点	h-6i-17
^ 一 百	h12
^ 一 盒	g10h-4
^ 一 箱	a-3g8h-3
^ 一 起	b17
^ 一 面	b-4g8i3
^ 万	g11i-11
^ 万 一	g17i-12
^ 三	c-11f6h-6i-10j3
^ 三 个	h-10
^ 三 十	h26
^ 三 天	i25j3
^ 三 家	a8h-7i12
^ 三 层	d11
^ 三 楼	i-18
^ 三 百	h-3
^ 三 相	h6
^ 上	a5e-3g-5h-5i12j-4
^ 上 一	b15c-23h-8
^ 上 了	c9
^ 上 午	c14
^ 上 周	j-7
^ 上 回	c-18
^ 上 家	i28
^ 上 批	a6
^ 上 次	b-5
^ 上 班	h43
^ 上 课	i26
^ 上 门	a5
^ 上 面	c3
^ 下	b3c-9e7g-9i-5j8
^ 下 一	h26
^ 下 个	e13i-3j12
^ 下 午	i-8
^ 下 单	b28i9
^ 下 周	j-4
^ 下 回	g-8
^ 下 次	b-4
^ 下 水	i6
^ 下 班	g-21i19
^ 下 课	j24
^ 不	a-4b-5c-13d-3g-9i-19
^ 不 买	e25i-7
^ 不 会	g9h22j13
^ 不 住	h13
^ 不 做	e21
^ 不 催	c5i4
^ 不 包	g-5
^ 不 卡	c-3
^ 不 压	f3h22
^ 不 发	a-5
^ 不 回	c15
^ 不 好	j11
^ 不 怕	h-17
^ 不 想	e26h8i-10
^ 不 懂	g4h14i-4
^ 不 挑	h23
^ 不 掉	h23
^ 不 收	j22
^ 不 敢	i15
^ 不 是	e-3g-16h-9i6
^ 不 晃	h-3
^ 不 来	i-7
^ 不 然	f14
^ 不 用	c-7e-12h-5
^ 不 疼	h-6
^ 不 知	g-5i10
^ 不 给	c25i31
^ 不 能	a-3h20i-6
^ 不 要	c3h-3i16
^ 不 订	e7
^ 不 跟	e30
^ 不 酸	h16
^ 不 锈	b8g3
^ 不 需	f-10h-9
^ 不 麻	h-4
^ 不 	c-8h-8
^ 不 	c-7i-3
^ 不 	i3
^ 不 	a-3b-3c-5h-14
^ 专	d5g-3
^ 专 业	d7g-3
^ 业	i5
^ 业 务	c-5i4
^ 东	g6h5i-8
^ 东 西	i-4
^ 丝	i21
^ 丢	i-5
^ 两	b7c-20f-8h-15i-24
^ 两 个	c-8i4
^ 两 位	f-15
^ 两 天	g17i9
^ 两 家	d5
^ 两 款	b3
^ 个 头	h13
^ 中	a-3c-4h3i-7
^ 中 午	a-3b7h-7
^ 临	h3i-6
^ 临 时	h3i-6
^ 为	c7i11
^ 为 什	c14i17
^ 主	c-6h11
^ 主 要	h15
^ 之	c-15h-5i11
^ 之 前	c-15h-5i11
^ 也 没	f4
^ 书	h25
^ 买	b8d7g-8h-22
^ 买 一	g6
^ 买 了	c12g-3i16
^ 买 的	d3i38
^ 乱	i-7
^ 二	g3h7i-6
^ 二 十	b-3
^ 二 手	h15
^ 二 维	g8
^ 五	a9h8j10
^ 五 天	i18
^ 五 年	i14
^ 五 百	a15g-8
^ 亚	i17
^ 亚 马	i17
^ 交	a-3c9i-9
^ 交 期	a-3b3g6
^ 产 后	c-8
^ 产 地	c8j3
^ 产 量	i-8
^ 亲	i4j3
^ 亲 ,	i6j-16
^ 人	b4c-3d9g-13h-4i-7j5
^ 人 不	i-7
^ 人 呢	c26g-9
^ 人 家	d26h-12i-14
^ 人 工	c-9
^ 人 手	h-4
^ 人 数	j7
^ 人 脸	b7
^ 人 都	i9j16
^ 什	c14h-6
^ 什 么	c14h-6
^ 今	c-3h-10i-6
^ 从	b15c-9i-3
^ 仓	c-4e9h4i7j-3
^ 仓 库	h6j-3
^ 他	b-10c-10d7e-5g-11i-10j-9
^ 他 说	i-8j-4
^ 付	c8i14j-17
^ 付 完	j3
^ 付 款	i8j-24
^ 代	i7
^ 代 理	g-7i3
^ 以	c-7g-5i-7
^ 以 前	c-20h-4
^ 以 后	c4h4
^ 件	f4
^ 价	c-8g-5h10i-4
^ 价 格	g3h17i-7
^ 价 目	g-11
^ 价 钱	a8
^ 企	c3i6
^ 企 业	c3i6
^ 优	g3
^ 优 惠	g4
^ 会	b-7h9j7
^ 会 员	e9h-7i14
^ 会 给	j13
^ 会 议	h6j5
^ 会 	g7
^ 伞	a-3c15
^ 伞 骨	c5
^ 传	c6i13
^ 传 感	c8
^ 位	e4
^ 位 子	e5
^ 低	j4
^ 低 糖	h24j6
^ 住	g11h14i-6
^ 体	i11
^ 作	i17
^ 作 业	c16e-3i16
^ 你	a4d11e-6f-4h-9i-7j-18
^ 你 上	c-11g3i-6
^ 你 们	a-4c19d10g9i9
^ 你 先	e-14f-9
^ 你 加	a4
^ 你 好	b-5c23
^ 你 家	d13g10
^ 你 把	b6c-3
^ 你 报	a21
^ 你 查	g12
^ 你 看	g-22
^ 你 答	i-10
^ 你 给	c4
^ 你 能	a12
^ 你 自	c23
^ 你 要	g-12
^ 你 说	c-7
^ 你 这	a5d18
^ 你 那	a18g-16
^ 侬	a10
^ 便	c-6h5i-5
^ 便 宜	c-3h6i-10
^ 保	b-4h-9i-3j3
^ 保 养	e8
^ 保 安	c11
^ 保 洁	c9h-8i9
^ 保 证	j14
^ 信	h-11j-5
^ 信 号	i11
^ 修	c12h3j12
^ 修 ,	j3
^ 修 个	c15
^ 修 完	c16i32
^ 修 得	g3
^ 俺	b-4j4
^ 俺 	j5
^ 值	a-16c-5g-3h-3
^ 假	c7
^ 假 如	i-8
^ 偏	c-16
^ 做	a5b4g4h5i-9
^ 做 吧	b22
^ 做 完	b7
^ 停	a-3h7
^ 停 产	h5
^ 停 机	h20
^ 停 电	i4
^ 停 车	a-3g4
^ 健	h12
^ 健 身	h12
^ 催	c3
^ 催 了	c19
^ 像	a-19c8g24h-13
^ 儿 子	h3
^ 儿 童	g9
^ 充	b8c12
^ 充 电	c4g4
^ 充 	b3
^ 先	a4b11c-10g-5i-10j-5
^ 先 hold	e17
^ 先 不	b-3
^ 先 付	a-6
^ 先 做	b6
^ 先 别	j-3
^ 先 发	b14j16
^ 先 搁	e15
^ 先 来	b29
^ 先 给	j9
^ 先 试	h15j-24
^ 先 谢	a15f20
^ 全	e9
^ 全 是	i6
^ 全 退	e6
^ 八	a23g-20i-8
^ 八 十	a7c13g-13h5
^ 公	b-4c-6e3h3
^ 公 司	a3b-3c-6e6g-12h6
^ 公 差	a-11g24i22
^ 公 章	j3
^ 六 寸	d4
^ 关	b-3e8g-17h6i-17
^ 关 税	g-3
^ 关 键	h16
^ 其	b10h-21
^ 其 他	e7
^ 具	g-3
^ 具 体	g-3
^ 兹	b4
^ 养	g4
^ 内 存	i3
^ 再	a7b23e-21i-13
^ 再 不	c13i-3
^ 再 也	c17
^ 再 买	b23
^ 再 加	b5
^ 再 续	b10
^ 写	b7h-23i7
^ 写 "	b5
^ 冬	i7
^ 冬 天	i7
^ 冰	c-9g-10h-6
^ 冰 柜	c-5
^ 冲	i-3
^ 冷	c-6h-10
^ 冷 库	b3
^ 冻	g11h3
^ 净	a-7
^ 准	b-7h5
^ 准 备	b-7h5
^ 凌	h12
^ 凌 晨	h12
^ 减	b6i8
^ 减 脂	h9
^ 减 速	i9
^ 凑	a3i-5
^ 凑 个	a5
^ 几	c-3g3h-3i-6
^ 几 天	g9
^ 几 钱	a12
^ 凭	c20
^ 出	c-8g6h3i4
^ 出 厂	a3
^ 出 口	c3
^ 出 差	c-10e12h25
^ 刀	a-3h-3
^ 刀 片	c11
^ 刀 版	i-12
^ 分	g12h10i-25j12
^ 分 两	g10j16
^ 切	b10
^ 刚	a-4h-6i-7
^ 刚 买	c11i29
^ 刚 付	b8
^ 刚 好	a-12
^ 初	d9
^ 別	i-9
^ 别	c-18g-7i-23j-3
^ 别 人	d5
^ 别 勒	h12
^ 别 发	h-5
^ 别 太	i-13
^ 别 家	a5d19g-14h-7i3
^ 别 急	j5
^ 别 搞	b-8
^ 别 放	h-4
^ 别 有	h11
^ 别 漏	h-7
^ 别 用	h33
^ 别 的	d8h10
^ 别 给	i-5
^ 别 老	h24i-4
^ 别 要	h3
^ 别 送	e4
^ 别 	b-4
^ 别 	c-5
^ 别 	c4
^ 别 	b-4h-3
^ 到	g-3i4j12
^ 到 了	b7
^ 到 底	c37g-7
^ 到 时	b-4
^ 到 期	e10
^ 到 现	c11i26
^ 到 账	i8
^ 到 货	g-5
^ 刷	g-5i4
^ 券	c3
^ 刹	c9i3
^ 刹 车	c3
^ 刻	b11i-11
^ 刻 字	b3
^ 前	i28
^ 前 台	h5
^ 前 家	i8
^ 前 腿	i-4
^ 前 面	g-3
^ 剩	c-9e3i-3j7
^ 剩 下	e7g-6h-3i-8j8
^ 剪	c-25h18
^ 办	b4
^ 办 了	i6
^ 办 张	b33
^ 功	i-10
^ 功 率	h8i-11
^ 加	b5c-9h-15i-9
^ 加 v	i-6
^ 加 盟	g5i24
^ 加 	b13
^ 劳	f15h17
^ 包	b3e4g4h-8i19
^ 包 得	f6
^ 包 装	h-10i-9
^ 包 裹	c27e9
^ 包 间	c4e3i11j5
^ 化	i10
^ 化 妆	i7
^ 医	i-6
^ 医 生	i-5
^ 十	c3h-8i5j-8
^ 十 分	j-6
^ 半	j6
^ 半 个	c9
^ 半 夜	i3
^ 半 天	h10i-5
^ 半 年	c12
^ 单	b-6c-3g12h4
^ 单 价	a-3
^ 单 号	g3j4
^ 单 子	e9g6i5
^ 卖	c-8g21i-5
^ 卡	i-26
^ 卫	b-9c-3h7
^ 卫 生	c-3h7
^ 印	h11
^ 印 完	g10
^ 印 的	c10
^ 印 章	c-10
^ 印 	a16b-8h17
^ 卸	b-18c7j-6
^ 卸 货	b-3i-5
^ 厉	i-11
^ 厉 害	i-11
^ 压	h-7
^ 压 了	i22
^ 厚	a-5i-5
^ 厚 度	a-6g12
^ 原	b-10c-23e4h-4
^ 原 件	i-3
^ 原 来	c-24i-3
^ 原 装	i33
^ 厨	h13
^ 厨 房	c-3h16i-5
^ 去	c-6h8i-10
^ 去 年	c-4h-12
^ 又	c22
^ 又 	f-3
^ 叉	c8i3
^ 叉 车	c8i3
^ 双	c-4
^ 发	e-6h-11
^ 发 个	g22
^ 发 件	i21
^ 发 我	b10g-15
^ 发 票	c3
^ 发 错	i-4
^ 发 顺	b5
^ 发 	b10
^ 取	e3i9
^ 取 消	e5i9
^ 变	c5
^ 变 频	c4
^ 口	e13h12
^ 口 红	g5
^ 口 罩	e8
^ 另	d14e13i-15j3
^ 另 一	d19
^ 另 外	b9j7
^ 只	b-12e17
^ 叫	i-8
^ 可	h-8i5
^ 可 不	g6
^ 可 以	a4b9
^ 可 能	b-16
^ 台	b7h-6
^ 台 灯	b12h-6
^ 叶	c-4
^ 叶 子	c-4
^ 号	h-3i9
^ 司	c20i6
^ 司 机	c16
^ 吃	g-32i19
^ 吃 不	i4
^ 吃 了	i-29
^ 合	e5i11
^ 合 作	e8
^ 合 计	c-3g6
^ 吊	g16
^ 吊 牌	g18
^ 同	a-3b3d3h-13
^ 同 学	i12j12
^ 同 意	b18
^ 同 样	d10
^ 同 行	d6
^ 名	a6b-5g-5
^ 后	i5
^ 后 厨	i18
^ 后 排	c17
^ 后 来	e-3
^ 后 面	b5
^ 含	b-7g-6h-12i-9
^ 含 税	a-5
^ 听	c-9h-16i-17
^ 听 你	b-5
^ 员	a-3h-3i14
^ 员 工	a-3h-3i14
^ 呢	d14
^ 周	h-15
^ 周 末	j5
^ 味	e4h6
^ 味 道	e4h6
^ 咋	c6i-12
^ 咋 	g3
^ 和	c20d-4h9
^ 咨	g9
^ 咨 询	g9
^ 咱	h17
^ 咱 家	h18
^ 品	h26
^ 品 牌	b-8h5i3
^ 哑	b3d3h-7
^ 哑 膜	b5d3h-3
^ 哥	i7j7
^ 哥 ,	c9i15j8
^ 哪	d8i-13
^ 哪 个	d6g-6h-4
^ 哪 款	b5g10
^ 哪 种	g11
^ 哪 能	g-32
^ 哪 里	d-4g-12
^ 唔	e13f5i-15
^ 唔 该	c-3f11i-3
^ 售	i-6
^ 售 后	i-6
^ 商	b3h19
^ 啥	i29
^ 啲	c24i19
^ 喂	g-6
^ 喇	h13
^ 喇 叭	h13
^ 喜	h10
^ 喜 糖	c7
^ 喝	h-20
^ 喝 着	c24i18
^ 喷	c5i3
^ 喷 漆	i4
^ 嗓	i11
^ 嗓 子	i11
^ 嗯	i-3
^ 嘴	i3
^ 嘴 唇	i3
^ 四	a-4d10i22
^ 四 点	i10
^ 回	a3j3
^ 回 头	i-3j12
^ 回 家	c11
^ 回 程	a9
^ 回 购	i-3
^ 团	a-5b5e4g4h5i-4
^ 团 购	c8
^ 团 长	b8c5
^ 团 餐	b-3g6
^ 围	h3
^ 国	h-16
^ 图	b3c-8j5
^ 图 改	j8
^ 图 片	i-11
^ 圆	g12
^ 土	h-9
^ 在	c-16g-15
^ 在 不	g-14
^ 在 吗	g-19
^ 在 哪	g17
^ 地	i14
^ 地 板	c3i16
^ 地 里	c-9
^ 地 	c9
^ 坏	c-9i-4
^ 坏 了	g3i-10
^ 垃	i4j7
^ 垃 圾	i4j7
^ 堆	i7
^ 堵	i-11
^ 塑	c3h-3
^ 塑 料	c3h-3
^ 墙	c-12h12i-10
^ 墙 角	i4
^ 墨	c3
^ 备 孕	h10
^ 备 注	c5
^ 复	h33
^ 复 膜	c14
^ 夏	c-5h14
^ 夏 天	g5h7i3
^ 外	i3
^ 外 卖	c10h10i10
^ 外 面	c-11d7i-16
^ 多	d3f11g-6h-6
^ 多 了	b4
^ 多 亏	f15
^ 多 少	a3b-7
^ 多 的	d6
^ 多 肉	c-3
^ 多 谢	f42i-8
^ 多 	f15
^ 多 	f15
^ 夜	h-14i-17
^ 够	f-3h3i-4
^ 大	a6d-3f4h10i-9
^ 大 姐	b-7g11
^ 大 棚	c-14
^ 大 概	a13
^ 大 班	h19i-15
^ 大 货	b10
^ 天	g-3h-13
^ 天 天	i7
^ 天 气	e3i-6
^ 太	b-4c6h7i-6j-8
^ 太 感	e-3
^ 太 贵	c16i15
^ 失	j21
^ 头	c-4i-9
^ 头 发	c-9h9
^ 头 大	i-14
^ 头 疼	i-10
^ 套	c-5
^ 女	h16
^ 奶	c6i5
^ 奶 奶	h8
^ 奶 油	h-3i17
^ 奶 茶	c5
^ 她	a-8i-5
^ 她 家	i-6
^ 她 的	c4
^ 好	a-3c-4e-9h-6i-7j12
^ 好 ,	j14
^ 好 了	g15
^ 好 打	h32
^ 好 的	b8h-32
^ 如	b-7c-13i-11j-10
^ 如 果	b-7c-11i-8j-10
^ 妹	f6
^ 姐	i8
^ 姐 我	b3
^ 娃	h-11i32
^ 婚 期	e3g3h-6
^ 婚 纱	b9
^ 婚 车	c5
^ 字	c9h-3
^ 字 太	h17
^ 字 要	h-6
^ 存	c-8
^ 学	c-3e4i7
^ 学 校	c-12h8i-38
^ 学 生	a3i8
^ 学 费	i-4
^ 学 长	i-5
^ 孩	c-3g-4h4i3
^ 孩 子	c-3g-4h4i3
^ 宁	h10
^ 它	h15i-6
^ 安	b9e11g-4i-3j5
^ 安 全	j-3
^ 安 排	b21j12
^ 定	b19g4
^ 定 了	j-18
^ 定 做	b6
^ 定 制	h8
^ 定 金	g6j12
^ 宝	e3h10j23
^ 宝 宝	h13
^ 实	i-7
^ 宠	i12
^ 宠 物	i12
^ 客	h-4i11
^ 客 人	h-5i7
^ 客 厅	i-5
^ 客 户	c-3e3i3
^ 客 服	c21
^ 室 友	h10
^ 室 外	h-5
^ 家	b-6g-5h13i7
^ 家 电	b-6h30
^ 家 里	c-12h-3i10
^ 家 长	c3e8
^ 容 易	h26
^ 宽	h23
^ 宽 松	h23
^ 宿	a6c-14h-5i9
^ 宿 舍	a7
^ 寄	b6e6g-5j3
^ 寄 养	a7
^ 寄 到	c16i8
^ 寄 回	e11
^ 寄 样	j-6
^ 密 封	c25g-3i6
^ 对	b-15c-4h-4j3
^ 对 不	c-12e9i-29j25
^ 对 吧	h-3
^ 对 接	c15
^ 对 方	c-5h24
^ 对 比	b-3d7
^ 对 账	c5i5
^ 对 面	i3
^ 导	c13h-8i13
^ 导 游	c25
^ 导 航	i-3
^ 寿	h33i3
^ 封	b11g-5h5
^ 封 口	c9
^ 封 箱	b6
^ 封 面	h9
^ 小	b5c-3h-5
^ 小 区	i26
^ 小 孩	i3
^ 小 朋	h15
^ 小 的	i17
^ 小 程	g3
^ 少	a-3g-5i-3j10
^ 少 不	i-4j8
^ 少 了	c9
^ 少 油	h13
^ 少 的	g-3
^ 少 	c9i15
^ 就	b27e-8h-13i-13
^ 就 你	b3c11d28i5
^ 就 它	b12
^ 就 我	c4
^ 就 按	b4
^ 就 是	b-9h-10
^ 就 要	b5h-9
^ 就 这	b13
^ 就 那	h5
^ 尺	g-3i11
^ 尺 寸	b3g-8
^ 尽	j13
^ 尽 快	j4
^ 尾	g-7j9
^ 尾 款	j11
^ 尿	i16
^ 展	g-5i9
^ 展 会	b8i6
^ 展 架	c4
^ 工	d-3i11
^ 工 人	c11h-7i24
^ 工 厂	d-3e4
^ 工 地	i-10
^ 工 服	b5
^ 左	c26i11
^ 差	a-7b-5c9g-8i-4
^ 差 在	g-13
^ 差 点	i-6
^ 差 评	c7
^ 差 	c20i22
^ 已	i-4j9
^ 市	c10h-9
^ 市 区	h-7
^ 市 场	c16
^ 布	c16f5i33
^ 布 样	f14
^ 师	c10g7i5
^ 师 傅	c10g7i5
^ 希	c-6g-6h11i-6
^ 希 望	c-6g-6h11i-6
^ 带	g7h9j-3
^ 带 电	g3
^ 带 盖	h-9
^ 带 老	h7
^ 帮	b8c-5e6f3g6i-6j-12
^ 帮 忙	e5
^ 帮 我	b12c-5g6j-3
^ 常	h9
^ 干	c30i29
^ 干 净	h4
^ 平	c-14i13
^ 平 台	c-5i23
^ 平 时	h11
^ 年	i13
^ 年 会	h4
^ 年 卡	d5
^ 年 轻	h-8i27
^ 年 	d5
^ 年 	d5
^ 幸	f5
^ 幸 亏	f7
^ 幸 	f7
^ 幸 	f7
^ 幼	h13
^ 广	a11
^ 床	i6
^ 床 垫	c12
^ 库	h-3i5
^ 库 存	i5
^ 应	i30
^ 底	b6
^ 底 下	c4i12
^ 底 片	b9g3i-3
^ 店	c-12i7
^ 店 里	c-3
^ 店 长	b17
^ 建	b-5
^ 建 议	b-5
^ 开	b8c-9h-6i-9j3
^ 开 业	h6
^ 开 关	c-8
^ 开 完	j3
^ 开 工	j18
^ 开 玩	h-3
^ 开 票	g4h-13
^ 开 箱	c23
^ 开 胶	e7
^ 开 通	b19
^ 弄	b9i-12
^ 张	b11g7
^ 当	h6i-8
^ 当 天	h6i-8
^ 待	g-3
^ 很	h-3
^ 律	c-3
^ 律 师	c-3
^ 得	b-5c-14g-11h37i-21j-5
^ 得 是	h14
^ 得 有	h9
^ 得 等	h-13
^ 得 能	g-3h6
^ 得 	h-14
^ 微 信	c-5
^ 德	d15
^ 德 邦	d16
^ 心	a-8f12i-25
^ 必	j15
^ 必 须	j15
^ 忘	f3g14h8i-21j24
^ 忘 了	f3
^ 忙	c-15g-17h-6i-36
^ 忙 不	g-10i-7
^ 快	h11j-14
^ 快 递	c11h-13j-5
^ 怎	a-3c7e-8g5h3i6
^ 怎 么	a-3c7e-8g5h3i6
^ 怕	h10i-9
^ 怕 是	i16
^ 急	b6c-3h26
^ 急 !	c3
^ 急 死	c-7
^ 急 用	h-16
^ 急 需	h15
^ 总	b8
^ 总 价	b3
^ 总 共	g10
^ 您	a-6b-7c-5d-10e-5g-22h-4i-8j-19
^ 您 好	a8g13h10
^ 您 想	h-6
^ 您 是	g-3
^ 您 看	g-12
^ 您 要	j9
^ 您 这	j13
^ 您 那	j12
^ 您 	g-15j-14
^ 情	i5
^ 情 人	i5
^ 想	b-5c-11h18i-6j-3
^ 想 上	i25
^ 想 买	h-6
^ 想 了	g17h-3
^ 想 代	g4
^ 想 做	b-3g-7h3
^ 想 入	h7
^ 想 印	h3
^ 想 吃	h-11
^ 想 在	h5
^ 想 学	h16
^ 想 定	h3
^ 想 弄	i14
^ 想 找	g-5i4
^ 想 把	h10i-12
^ 想 换	i11
^ 想 看	g6
^ 想 知	g15
^ 想 租	h14
^ 想 给	h7
^ 想 装	h3
^ 想 要	g-6i14
^ 想 订	b11h-3i-3
^ 想 退	e20h-11
^ 想 配	h4
^ 想 问	f3h-5
^ 感	c-7f21g-3h-30i-7
^ 感 恩	f16
^ 感 谢	f14
^ 慢	i-24
^ 慢 慢	h-6
^ 懂	h-26
^ 成	c-17h5i-6j10
^ 成 交	b27
^ 成 人	h27
^ 成 本	i4
^ 我	b-4c-6f-3i-10j10
^ 我 0	g3
^ 我 一	b-3
^ 我 上	g15
^ 我 下	h-11
^ 我 不	c-6h-17i-18j-6
^ 我 也	a3b26j-4
^ 我 买	b15c6
^ 我 们	a-3c-6h7j-4
^ 我 会	h-11j4
^ 我 做	j-16
^ 我 先	j10
^ 我 刚	h12
^ 我 到	j18
^ 我 办	b22
^ 我 去	j24
^ 我 发	i-20
^ 我 只	g7
^ 我 叫	j20
^ 我 司	d3i-3
^ 我 哪	j-9
^ 我 回	j14
^ 我 头	g14
^ 我 女	b5
^ 我 妈	c-7h10
^ 我 安	j5
^ 我 家	b5g12h19i-19
^ 我 就	j-4
^ 我 尽	j-31
^ 我 带	j26
^ 我 帮	g-10h-3j23
^ 我 开	j14
^ 我 得	e4
^ 我 微	a9
^ 我 怕	h-16
^ 我 想	b-5j-22
^ 我 手	h7
^ 我 打	i4j22
^ 我 找	j30
^ 我 把	j19
^ 我 报	b15
^ 我 拍	b7
^ 我 改	e-3
^ 我 教	j5
^ 我 数	i-4
^ 我 方	j20
^ 我 是	a3d-3g-11h-8i-9
^ 我 晚	b3
^ 我 替	j7
^ 我 查	g-3j7
^ 我 核	j24
^ 我 比	h10
^ 我 没	h3i-3j-19
^ 我 点	g3
^ 我 爱	h12
^ 我 爸	h-31i14
^ 我 现	j5
^ 我 生	b-5c7
^ 我 用	c11
^ 我 的	g5i-3
^ 我 皮	h-11
^ 我 看	a7i-4j8
^ 我 确	j38
^ 我 等	i-15
^ 我 腰	i10
^ 我 自	j4
^ 我 要	e11g5h-6j-6
^ 我 订	c10g6i10
^ 我 让	j22
^ 我 说	c13i13
^ 我 请	c11
^ 我 跑	a-4d3h-10
^ 我 跟	b7c-5j22
^ 我 过	h17i-3j-29
^ 我 还	b5
^ 我 这	b-3h14i-9
^ 我 重	e5j3
^ 我 问	g-9
^ 我 需	h-7
^ 我 马	j-12
^ 我 	b-4
^ 我 	b-4h-9j11
^ 我 	b3c-8h8i-9
^ 我 	b5c-10j-6
^ 我 	a-3h15
^ 截	i15
^ 戴	c-9
^ 户	g5
^ 房	h-14i7
^ 房 东	h-6i22
^ 房 子	g8
^ 房 间	e3
^ 手	b-3c-5h5
^ 手 套	b-3
^ 手 工	h-7
^ 手 感	a-3
^ 手 机	c-11i-18
^ 手 滑	e6
^ 才	c37i14
^ 打	a8c-4h4
^ 打 不	c-10
^ 打 了	c12
^ 打 包	b12i17
^ 打 印	i17
^ 打 开	c11
^ 打 样	j3
^ 打 碎	j3
^ 打 算	b-3h26i-5
^ 打 	j3
^ 打 	j3
^ 托	b3
^ 托 盘	c6
^ 扣	i3
^ 扣 子	i3
^ 批 发	i6
^ 找	h19i-21
^ 承	g7i11
^ 承 重	g10
^ 把	e20i-12
^ 把 定	e4
^ 把 我	g-9
^ 投 广	c-5
^ 投 影	c7
^ 投 标	c-3
^ 投 诉	g5
^ 抢	a-13c26
^ 护	j8
^ 护 腰	b6i18
^ 报	a3h-10i5
^ 报 价	c-3
^ 报 关	j12
^ 报 名	i-3
^ 报 表	c12i12
^ 报 错	g3
^ 抬	c-9i-12
^ 抬 头	c-9i-12
^ 抱	c-3h11j6
^ 抱 歉	j5
^ 抹	b6
^ 抹 了	i-14
^ 押	a5g-14
^ 押 金	a6g-7
^ 抽	h15
^ 拆	h3
^ 拉	e6h3
^ 拉 链	h6
^ 拍	b4c-8e12
^ 拍 下	b10
^ 拍 个	b5g4
^ 拍 摄	b11
^ 拍 照	i12
^ 拖	i-4
^ 招	g9h19
^ 拼	b24
^ 拿 	b7
^ 挂	i-4j9
^ 挂 墙	i-4
^ 按	b10c5f-3
^ 按 上	f-3
^ 按 	a6g8
^ 挑	h-15i-3
^ 挺	b-3h-7
^ 换	b3e15g-4h-6i-7
^ 换 一	h-16
^ 换 个	a7
^ 换 了	i6
^ 换 成	b26e27h-14
^ 掉	c-3g10h5i-13
^ 掉 毛	g3
^ 排	h9i12j-3
^ 排 烟	i7
^ 接	a6b14c5
^ 接 龙	b16
^ 推	d9g7h4
^ 推 荐	d11g24h12
^ 提	b7c16e-10
^ 提 醒	i4
^ 插	i5
^ 插 座	i5
^ 搞	b19i-24
^ 搞 什	c28
^ 摆	h26
^ 摔	i19
^ 撑	i-18
^ 撤	c-4e9
^ 撤 单	e9g3
^ 擦	h27
^ 支	g10
^ 支 持	g7
^ 收	d-3h-3
^ 收 件	c-7
^ 收 到	j3
^ 收 据	c17
^ 收 款	g10
^ 收 纳	h7
^ 收 货	c-11
^ 收 银	i5
^ 改	e3
^ 改 不	i8
^ 放	b-3c-3i-11j-5
^ 放 一	i4
^ 放 冰	h-3
^ 放 前	h10
^ 放 舱	j3
^ 放 门	h-4
^ 敏	g5
^ 敏 感	g5
^ 救	i-24
^ 教	a3g9
^ 教 练	c6
^ 数 学	i3
^ 数 据	g3
^ 数 量	c-6f5i-3
^ 整	h16i5j-10
^ 文	c3
^ 文 案	c14i14
^ 料	c10
^ 料 子	c14
^ 斤	c8
^ 斤 两	c8
^ 断	c-18
^ 断 断	i-8
^ 新 手	h7
^ 新 鞋	c7
^ 新 鲜	g18h-9i3
^ 方	g-7h7i-3
^ 方 便	g-8h13i-3
^ 无	h-3
^ 日 期	i14
^ 旧	c-26
^ 旧 机	e-3
^ 旧 的	h6
^ 旧 系	c-5
^ 早	c-3i-5
^ 早 上	h-10
^ 早 餐	h9
^ 时	h11
^ 旺	c-3
^ 旺 季	c-3i3
^ 明	h-8
^ 明 明	c27
^ 是	c-16g13h-15i-5
^ 是 不	g5
^ 是 你	g11
^ 是 我	c-7i-16
^ 是 	b12
^ 显	i-6
^ 晚	a-4c-11h12j7
^ 晚 上	c-8h8j-8
^ 晚 了	h17i-5
^ 晚 些	j7
^ 晚 点	j18
^ 晾	c-8
^ 暂	f-5g-10
^ 暂 停	g-4
^ 暂 时	f-5
^ 暑	i-3
^ 暑 假	i-3
^ 暖	i3
^ 暖 气	i3
^ 替	b14
^ 替 我	b14
^ 最	d-7i-8j-6
^ 最 后	c28
^ 最 大	a-15g15
^ 最 好	b-3d-3g-7h15i-5j-4
^ 最 少	a-10g3
^ 最 近	h-6i-7
^ 月	a7d-3i11j4
^ 月 卡	b7
^ 月 嫂	c17
^ 月 考	i-7j7
^ 月 	b4
^ 月 	b7
^ 有	c-7e-3g18h15i-9
^ 有 不	h39i-12
^ 有 人	g-8i-12
^ 有 冇	a15d13
^ 有 加	c-4g9
^ 有 劳	a5f22
^ 有 吗	h24
^ 有 啥	g7
^ 有 多	b35
^ 有 大	h10
^ 有 就	g-6
^ 有 检	h17
^ 有 没	a-4c-4g17h8i-12
^ 有 现	g13
^ 有 空	i-4
^ 有 结	j3
^ 有 能	h29
^ 有 自	g10
^ 有 那	h26
^ 有 限	g4
^ 有 需	h-15
^ 有 	c22d-3
^ 服	h-19i10
^ 服 务	a3c14h-18i18
^ 望	c3
^ 期	i-16
^ 木 架	f3
^ 本	b-3g-3i-6j-10
^ 本 子	c9i15
^ 本 来	h-5j-6
^ 机	e11h-9
^ 机 器	e16h-6
^ 机 油	c20
^ 权	h6
^ 权 限	h6
^ 李 姐	i-3
^ 李 总	h4
^ 材	b-14h24
^ 材 质	b-16
^ 条	j7
^ 来	b18c-7i3
^ 来 两	b7i-5
^ 来 了	c13i13
^ 来 的	c17e9i22
^ 来 	b22c-4i11
^ 杯	c29h-19i12
^ 杯 子	c5h-19
^ 杯 盖	c6
^ 枕	h4
^ 枕 头	h4
^ 果	c3
^ 染 完	h7
^ 柜	c4j17
^ 柜 子	j6
^ 柜 门	c9
^ 查	g12j5
^ 查 一	g9
^ 标	c4g6i4
^ 标 准	b13h5
^ 样	c-10g11h7
^ 样 品	i-9
^ 桌 子	i-10
^ 梨	i5
^ 检	g8
^ 检 测	g8
^ 椅	b-5c5e3
^ 椅 子	b-5c5e3
^ 楼	a-3d29h7
^ 楼 上	i3
^ 楼 下	a-4d25h17
^ 模	c12
^ 模 具	c12
^ 橙	b6
^ 橙 子	b6
^ 款	h9
^ 正	j-4
^ 正 在	j-7
^ 每	a4c-6i-5
^ 每 个	b10
^ 每 人	b-13h3
^ 每 份	a-3
^ 每 月	a3h18
^ 每 次	i14
^ 每 箱	a5g-5
^ 比	c-4h-15i-9
^ 比 上	i5
^ 比 例	g6
^ 比 赛	h-4
^ 比 起	i-10
^ 比 较	d3
^ 毕	c-3h6
^ 毕 业	c-3h6
^ 毛	a3
^ 毛 巾	b3h15
^ 毛 肚	a11i-4
^ 毛 衣	h-4
^ 民	b-10
^ 民 宿	b-10
^ 气	c8
^ 气 味	i10
^ 气 泡	c-5
^ 水	h-3i17
^ 水 杯	h10
^ 水 电	h8
^ 水 管	j6
^ 水 质	i16
^ 永	c9
^ 求	b7c-14h16i-25
^ 求 一	h22
^ 求 个	a3g11h3
^ 求 推	h3
^ 汇	i5
^ 汇 率	i5
^ 汤	i9
^ 沙	i-5
^ 没	a-5b-5c-13d-3g-16h-20i-10
^ 没 一	c19e5
^ 没 丢	i-11
^ 没 人	c15g-8i20
^ 没 到	c-14i-25
^ 没 发	c-12i-9
^ 没 坏	f4
^ 没 打	j-3
^ 没 拆	e24g-3
^ 没 有	c-9h-21i-3
^ 没 法	i38
^ 没 货	c-3i-3
^ 没 问	j10
^ 没 	i-3
^ 油	c7d-4g9i16
^ 油 大	c4i12
^ 油 烟	i14
^ 油 皮	d-3g5
^ 油 耗	i-5
^ 油 费	i4
^ 油 	i-5
^ 油 	i-5
^ 泡	i19
^ 泡 沫	i6
^ 注	i11
^ 泵	c6
^ 泵 头	c7
^ 洋	a10
^ 洋 葱	a10
^ 洗	b-5h-7
^ 洗 一	a6i-14
^ 洗 了	c-6g4h18i-15
^ 洗 完	c5
^ 洗 澡	i5
^ 洗 衣	i12
^ 活	c-15i-23
^ 活 动	c-11
^ 流	e3
^ 测	c6
^ 浪	h4i3
^ 浪 漫	h9
^ 海	d4
^ 海 报	h6
^ 涂	c3i4
^ 消	c20i12
^ 涨	a5i13
^ 涨 价	a7
^ 涮	h9
^ 涮 火	h9
^ 淋	i10
^ 淘	d3
^ 淘 宝	d3
^ 深	h-8
^ 清 关	g8h-7
^ 清 真	h11
^ 满	g10
^ 满 减	g4
^ 滴	h9
^ 滴 灌	h9
^ 漏	j9
^ 漏 了	c18
^ 漏 水	j9
^ 灯	c27
^ 灰	c-5i16
^ 灶 台	h11
^ 炖	h32
^ 点	e-9g13
^ 烂	i3
^ 烂 了	e5
^ 烦 死	i19
^ 烦 请	d3g3
^ 烫	c21
^ 热	c7d3g-9
^ 热 敏	c8d3
^ 焊	h18
^ 煤	h-8i4
^ 煤 气	h-8i4
^ 照	b21d-3e-6g-3h-7i-4
^ 照 上	b13
^ 照 旧	b21
^ 照 片	b-6c12d-3i6
^ 熬	h9
^ 熬 夜	h16i4
^ 爬	i18
^ 爸	h-15
^ 版	g10
^ 版 费	g10
^ 牛	b13c16h-8i5
^ 牛 奶	c20
^ 牛 肉	b3c8i6
^ 物	h-7
^ 物 理	g-4i21
^ 特	f15
^ 特 此	f4
^ 狗	c-18i7
^ 狗 不	c-4
^ 狗 掉	h7i5
^ 狗 粮	c15i11
^ 狗 老	g11
^ 狗 	h7i5
^ 狗 	h7i5
^ 猪	i8
^ 猫	i8
^ 猫 吃	c8
^ 猫 吐	i24
^ 猫 在	c7
^ 猫 把	h8
^ 猫 抓	c-5
^ 猫 砂	c4
^ 王	f6
^ 王 总	j9
^ 王 老	a5f16
^ 玩	c9h34
^ 玩 具	c9
^ 玫	c10
^ 玫 瑰	c10
^ 现	c-9g-5h-10i5
^ 现 在	c-19g-3h-5
^ 现 场	c5
^ 现 金	i10
^ 玻	c-4h-8
^ 玻 璃	c-4h-8
^ 班	h-4
^ 理	i4
^ 瑜	c3
^ 瑜 伽	c3
^ 瓜	c3
^ 瓶	c6
^ 瓷	c13i3
^ 瓷 砖	c13i3
^ 甜	c-5
^ 生	c-3h6
^ 生 意	c-3
^ 生 日	b-5g7
^ 生 鲜	i-10
^ 用	g6h-10
^ 用 了	c8i9
^ 用 在	b-5
^ 用 得	j11
^ 甲	a-5d3h12
^ 甲 方	h6
^ 甲 醛	g10
^ 申	e21
^ 申 请	e21
^ 电	a-5h-3
^ 电 动	h5
^ 电 压	c-3g21
^ 电 商	d3
^ 电 子	h-17
^ 电 机	c14g21i4
^ 电 梯	h-5
^ 电 缆	c6
^ 电 脑	i11
^ 电 话	a-4c-5i-15
^ 电 费	h15i-3
^ 留	b6
^ 疫	c-9
^ 疼	g9i-22
^ 病	h16
^ 登	c9
^ 白	i6
^ 百	c5h-5i4
^ 百 合	c11i19
^ 皮	c8h5i4
^ 皮 带	c20h-5i13
^ 皮 肤	h25
^ 皮 	i-10
^ 皮 	i-10
^ 盒	c17e5g-7i3
^ 盒 子	c12i3
^ 盒 饭	e13
^ 盖	c4
^ 盘	b-3
^ 目 前	g4
^ 直	g-3h-3
^ 直 接	b33h-9
^ 直 播	d3
^ 相	c14i4
^ 看	c-17g-10i8
^ 看 不	h12
^ 真	h-9
^ 真 是	f12
^ 真 的	h-7
^ 真 谢	i10
^ 眼	h18
^ 眼 睛	c-13h9
^ 眼 镜	c8
^ 睡 不	h11
^ 知	g-6
^ 知 道	g-6
^ 短	g-6h27
^ 短 信	g-7
^ 码	c6j-7
^ 码 数	c9i12j-7
^ 破	c-11i-13
^ 破 的	j6
^ 硬	e-14i-9
^ 硬 度	c8h5
^ 确	b10
^ 确 认	b11
^ 碎	c-4
^ 磨	h11
^ 礼 盒	e4g5
^ 社	b6i-19
^ 社 团	b13i-14
^ 神	h-4i-10
^ 离	a-6c4
^ 离 地	c10h-9i5
^ 种	h8
^ 租	b4
^ 租 一	b20
^ 租 客	i11
^ 租 的	e6
^ 积	c4
^ 称	b-7c21i32
^ 称 了	i3
^ 稍	j3
^ 税	g-10
^ 税 点	a6h-3
^ 稿	i-3
^ 稿 子	i-3
^ 空	h13
^ 空 调	h15
^ 穿	g6h-3i13
^ 穿 着	c18i3
^ 窗 户	h-3i13
^ 立	j9
^ 立 马	j3
^ 站	i11
^ 竞	d9
^ 笑	i-8
^ 笔	g6h3
^ 第	c-8
^ 第 0	i3
^ 第 一	b13d8
^ 第 二	a5g-5
^ 等	b-15e4g-5h-5
^ 等 下	j19
^ 等 不	e3i13
^ 等 了	c3e3
^ 等 你	j-7
^ 等 客	e9
^ 等 您	j-13
^ 等 我	i-3
^ 签	i-3
^ 签 了	g3
^ 简	h-8
^ 简 单	h-8
^ 算	b14c-4e7g-7j-4
^ 算 了	e14i-6
^ 算 我	b17
^ 箱	c8g3j-9
^ 米	c9
^ 米 饭	c8h5
^ 粉	h-17
^ 粉 丝	c-8
^ 精	h10
^ 精 度	c10
^ 糊	c20
^ 糊 弄	c20
^ 系	h-5i22j-5
^ 系 统	h-5i-13j-5
^ 素	h7
^ 累	i-21
^ 纠	d16
^ 纠 结	d22
^ 红	c-12g-3i-16j3
^ 红 的	a3i-3
^ 约	b3c13f-13h3i-6
^ 约 好	c18h-5i33
^ 约 	b11f-14
^ 纯	i-8
^ 纯 棉	i-8
^ 纱	c26i3
^ 纸	b3c4h4i12
^ 纸 箱	h-7
^ 纸 袋	c16
^ 线	c4
^ 线 头	c16i10
^ 练	h15
^ 经	b17c-13g4
^ 经 常	i10
^ 经 费	b13g13
^ 结 果	c12i17
^ 给	b6g3h11i-5j-3
^ 给 三	h20
^ 给 个	a10b-8h-7
^ 给 你	d-4f3j-9
^ 给 员	g10
^ 给 外	h22
^ 给 工	h12
^ 给 您	b-9e-4f6
^ 给 我	b16e4g-3i6j-4
^ 给 爷	h13
^ 给 狗	a3
^ 给 留	b17
^ 给 老	i-5
^ 绝	i-13j6
^ 绝 对	j10
^ 绣	d3
^ 绣 花	d14
^ 续	b13i-6
^ 续 一	b7
^ 续 航	h10
^ 续 费	b10
^ 绳	c-6h10
^ 绳 子	c-6h10
^ 维	j-5
^ 维 修	j-6
^ 绿	i10
^ 绿 植	i3
^ 缺	g4
^ 缺 个	i-6
^ 网	c3d5h-13i8j-7
^ 网 上	c-9d8
^ 网 址	g7
^ 网 课	c10
^ 网 购	c4i3j-6
^ 美 容	e10
^ 群	e3
^ 羽	c4i8
^ 羽 绒	c4i8
^ 翻	h5i4
^ 老	a4e3h-4
^ 老 丢	h6
^ 老 人	c-4h6
^ 老 供	i3
^ 老 公	c5i-14
^ 老 大	h-3i-5
^ 老 妈	h-7i-7
^ 老 师	b-4c10e7g3h-27i7j9
^ 老 忘	h17
^ 老 房	h16i-11
^ 老 是	i6
^ 老 板	b4g9i8
^ 老 样	b27h-3
^ 老 爸	i22
^ 老 狗	h15i-12
^ 老 生	a7
^ 老 规	h-3i-5
^ 老 	h34
^ 老 	h38
^ 耐	g3h4i-11
^ 耐 用	h-19
^ 耳	c-3
^ 聊	g16h-9
^ 联	h5i-13
^ 联 网	h11i-9
^ 肉	c20h7
^ 肠	i-9
^ 胃	i3
^ 胃 不	i4
^ 胃 寒	h11
^ 胃 	i10
^ 胃 	i4
^ 背	h-7i7
^ 背 景	c8
^ 胖	c-10
^ 胯	h29i9
^ 胶	c10i9
^ 胶 水	c10g4
^ 胸	c15i3
^ 能	b-6c-3e-5g11h7i-8
^ 能 不	c6
^ 能 便	a7
^ 能 做	h-20
^ 能 先	b3g-5
^ 能 印	h9
^ 能 少	a10g-4h-10
^ 能 打	h18
^ 能 换	g47h-20i14
^ 能 放	h3
^ 能 用	h-14
^ 能 转	g12
^ 能 进	h-8
^ 能 退	a-11g9
^ 能 顶	h9
^ 脖	c-4
^ 脖 子	c-4
^ 脚	c-21
^ 脚 背	h4
^ 脸	c-6i10
^ 腰	h13i-3
^ 腰 不	h14i-7
^ 腰 疼	b4
^ 腰 	h17
^ 腰 	h17
^ 腿	c-21i-9
^ 腿 	i-18
^ 膝	c-7h20
^ 膝 盖	c-7h21
^ 膨	b11
^ 膨 胀	b11
^ 自 动	c28h14
^ 自 己	c-5i-5
^ 航	i5
^ 航 班	i7
^ 船 期	i8
^ 芒	b3c8i7
^ 芒 果	b3c8i7
^ 花	g4
^ 花 一	c-7g13i4
^ 花 我	c11
^ 花 束	a13c3h3
^ 英	c-4h-14
^ 英 语	i9
^ 茶	h-9
^ 草	g-8
^ 草 莓	g-9
^ 药	h15
^ 菜	c9g-10i6
^ 菜 都	c3
^ 菜 里	b4c15h6
^ 蓝	i-12
^ 蓝 色	h-4
^ 薄	b18
^ 薇	h7
^ 藏	a-6e5g9i5
^ 藏 青	a-6e5g9i5
^ 虽	c-3
^ 虽 然	c-3
^ 虾	e15
^ 蚊	c-7i9
^ 蛋	c11
^ 蛋 白	h6
^ 蛋 糕	c13
^ 蜜	h7
^ 蜜 月	h7
^ 螺	c12i7
^ 螺 丝	h3
^ 蟹	f25
^ 蟹 蟹	f25
^ 行	b4h-9i9j13
^ 行 ,	b12j11
^ 行 吧	b4
^ 行 我	a12b-8
^ 行 李	i10
^ 行 的	a3
^ 行 程	c10g5i11
^ 衣	e3
^ 衣 服	e4
^ 补	c24i12j9
^ 表	c-12h7
^ 表 格	i14
^ 表 面	h14i-20
^ 袋	g3
^ 袋 子	g3
^ 被 子	c19
^ 裁	c11i4
^ 裁 得	c4
^ 裁 片	c4i3
^ 装	c5h7
^ 装 上	i5
^ 装 修	h4
^ 裤	i7
^ 要	a-3c-8e-4g-5h22j-6
^ 要 三	d10h-28
^ 要 下	h-7
^ 要 不	h-3i-7j-15
^ 要 个	i9
^ 要 了	b46
^ 要 价	h-12i-15
^ 要 会	h21
^ 要 做	h3
^ 要 厚	i24
^ 要 大	d11h-7i12
^ 要 好	i5
^ 要 宽	i4
^ 要 密	i8
^ 要 带	h-8
^ 要 护	i6
^ 要 支	h10
^ 要 是	b-4c-13h-18i-15
^ 要 有	h14
^ 要 求	c7h-15
^ 要 留	h12
^ 要 的	c20h-30i16j-3
^ 要 能	g-7h10
^ 要 透	i28
^ 要 那	b3
^ 要 静	i11
^ 要 	b9
^ 要 	h-20
^ 视	h9i-8j15
^ 视 频	j15
^ 解	e37
^ 计	c7e4
^ 计 划	e6h3
^ 订	a-5b16c3e3
^ 订 一	b11
^ 订 单	a-3b-5h-3i5
^ 订 的	e26
^ 订 金	g13
^ 订 	b28g-7
^ 让	f10j-16
^ 让 您	f16
^ 记	b3i-18
^ 记 得	j-4
^ 记 着	j8
^ 记 账	h5
^ 论	i5
^ 论 文	b3i12
^ 设	c9i9
^ 设 计	h4i5
^ 证	h8
^ 证 件	h9
^ 试	a3i12
^ 试 听	a22g-8
^ 试 用	c8i24
^ 话	c7
^ 话 筒	c7
^ 询	i7
^ 询 盘	i7
^ 该	a-6b9c14
^ 该 批	c19
^ 语	c4h-4
^ 语 音	c7i7
^ 误	c-10
^ 说	c28e-3h-17i34
^ 说 好	c20g-6i28
^ 说 实	c-3
^ 说 明	i-3
^ 说 是	c31i28
^ 说 有	c6i10
^ 说 	i6
^ 请	b7e4f3
^ 请 假	c6
^ 请 安	b3e6
^ 请 把	a-3
^ 请 报	a32
^ 请 按	b16g-3
^ 请 核	c6i6
^ 请 稍	j17
^ 请 问	b-8f6g10
^ 课	i17j-4
^ 课 时	g-5
^ 谁	c-7h-3i-4
^ 谁 不	g-7
^ 谁 家	i8
^ 谁 改	c3
^ 谁 来	g6
^ 谁 要	g-6
^ 谁 说	c-6i-9
^ 谢	b-3c-7f24h-9i-19j-7
^ 谢 了	f26
^ 谢 啦	f20
^ 谢 绝	f-3
^ 谢 谢	c-4f33g4h-6i-17j-3
^ 豆	c22i3
^ 财	i-17
^ 财 务	i-17
^ 账	c-9g-3h11i21
^ 账 单	c11
^ 货	c6e3g5h-4i10j7
^ 货 代	j8
^ 货 值	h11
^ 货 到	g-6j18
^ 货 款	c3f-11
^ 货 比	b6
^ 货 没	i15
^ 货 被	c3i4
^ 货 车	h23
^ 货 还	e13
^ 货 送	c28
^ 货 	e5g9
^ 货 	g15
^ 货 	e12
^ 质	g13
^ 质 保	i-4
^ 质 量	g5
^ 贴	b-3h-7i-5
^ 贴 了	b-3
^ 贴 膜	c3h10
^ 贵	c14g-7h4i13
^ 贵 公	g8
^ 费	f7g9
^ 资	c6f-3j5
^ 资 料	c16f-3j21
^ 赔	c10
^ 赠	b3
^ 赠 品	b3
^ 走	b15c-4g4h5i-3
^ 走 合	b8
^ 走 海	h5
^ 走 空	d3
^ 走 路	h27
^ 赶	i-4
^ 赶 得	g11
^ 起	c3
^ 越	c4h11
^ 越 快	b4
^ 越 	h5
^ 越 	h5
^ 跑	h10i-19
^ 跑 高	h4
^ 跟	a-6b9d4i-7j-4
^ 跟 上	b3
^ 跟 你	f3
^ 跟 您	j-19
^ 跟 网	a-12h7
^ 跟 进	j6
^ 路 上	h10
^ 身	i-5
^ 身 份	g-9
^ 车	b4e4
^ 车 间	i9
^ 转 速	h3
^ 轮	d5
^ 轮 椅	b6d8
^ 轮 胎	g7h-8
^ 软	c4i-8
^ 软 件	c21
^ 轴	h-3
^ 轴 承	h-3
^ 轻	h-7
^ 轻 点	h-15
^ 辛	f7h-3
^ 辛 苦	f7h-3
^ 辣	g9h-5
^ 边	d18g17i-22
^ 边 角	h30
^ 过	b6c-4
^ 过 年	j3
^ 过 敏	i3
^ 运	i5
^ 运 费	a-4c4
^ 返	a18g-12j21
^ 还	b4c-3i-7
^ 还 以	i-3
^ 还 差	d-3g25
^ 还 是	b15d-5g-21
^ 还 有	a5b5
^ 还 没	b-3
^ 还 要	b13
^ 还 	g-10
^ 这	c8e4h-11i-5
^ 这 一	g3
^ 这 两	c-6i-3j11
^ 这 个	j-4
^ 这 么	f8
^ 这 也	c18
^ 这 件	b12
^ 这 单	c-6e22i5j10
^ 这 周	a4c-11e15
^ 这 回	i-3
^ 这 家	i-10
^ 这 就	j15
^ 这 批	e5i11j3
^ 这 条	i-6
^ 这 样	b-4
^ 这 款	c-6h-4
^ 这 票	b12
^ 这 种	h4
^ 这 箱	c3i27
^ 这 边	j12
^ 这 都	c8
^ 这 	a3d5e14
^ 这 	c26
^ 进	g11i22
^ 进 门	i-6
^ 连	c20
^ 迟 到	g9
^ 退	b-5e19f-3i6
^ 退 了	i-11
^ 退 休	h22
^ 退 回	e3
^ 退 换	g4
^ 退 掉	i10
^ 退 机	e7i17
^ 退 款	c7e-22
^ 退 货	g7i4
^ 退 费	e14i5
^ 退 返	e16
^ 退 钱	e26i8
^ 退 	e17
^ 送	b3c5h-6i-10j-4
^ 送 到	b8c-6g-7
^ 送 客	h-12
^ 送 来	c18
^ 送 老	b4
^ 送 货	g7
^ 送 长	d4
^ 送 领	h13
^ 送 餐	c3
^ 选	d4
^ 透	i25
^ 透 光	c15
^ 通	h35j-9
^ 通 过	j-6
^ 逾	i-5
^ 逾 期	i-5
^ 那	e7h-3
^ 那 个	a12b-8c3d-3g10i9
^ 那 就	b19
^ 那 我	j4
^ 那 	b-15
^ 邮	h-11
^ 邮 箱	i-4
^ 都	b-3c8f-3g-4h-9j-7
^ 都 三	i-3
^ 配	b3c-6g4i7
^ 配 件	i8
^ 酒	h3i-12
^ 酒 店	h7
^ 酸	c24i7
^ 里	g3h-9i6
^ 里 面	g3h-9i6
^ 重	h-4
^ 量	a10c7f-6
^ 量 大	g-4i-3
^ 针	c9h-7
^ 钢	h12
^ 钢 琴	h-3
^ 钥	b-3
^ 钥 匙	b-3
^ 钱	h4i-6
^ 钱 退	c-10
^ 钱 	c-3
^ 钱 	i8
^ 铝	c20
^ 链	c-12
^ 链 接	c-9
^ 销	i4
^ 锁	c11
^ 锁 芯	c10
^ 错	c4g-10i4j10
^ 键	c6i15
^ 键 盘	c6i15
^ 长	b-7
^ 门	c-5e6
^ 门 关	c3
^ 门 口	h17i-10
^ 门 头	b10
^ 门 面	e4
^ 门 	i13
^ 问	i-8
^ 问 下	g12
^ 闺	c-3i-7
^ 闺 蜜	c-3h-3
^ 防	c3h9
^ 防 水	h-13
^ 防 走	h8i-7
^ 阳	i3
^ 阳 台	i3
^ 阶	i-3
^ 阶 梯	i-3
^ 阿	a8b-10
^ 阿 姨	c4
^ 陈	j8
^ 降	a27g-6
^ 院 子	i8
^ 除	i-8
^ 随	h-13
^ 隔	a4c-7d13g-17i5
^ 隔 壁	a-3h-4
^ 隔 音	i6
^ 难	f5
^ 雇	i5
^ 雨	h3
^ 零 头	a13
^ 需	h10i-3j-8
^ 需 要	b-3j-3
^ 静	h-27i-3
^ 静 音	h-17i-24
^ 非 常	g-3
^ 面	c26e13
^ 面 包	c9i3
^ 面 料	e3g10
^ 面 粉	e4
^ 鞋	e3
^ 鞋 垫	c4h5
^ 音	c8
^ 音 响	c3
^ 顺 丰	j-17
^ 顺 便	b11j10
^ 顺 路	g8
^ 顾	c7e-3i-3
^ 顾 客	c7e-3i-3
^ 预	c-7g-8h7i-3
^ 预 留	b-3
^ 预 算	g-3h8i-7
^ 预 约	i13
^ 领	c-7i-16
^ 领 导	c-6i-11
^ 颈	i3
^ 颈 椎	i3
^ 颜	b-5h7
^ 颜 色	b-5h7
^ 风	c40h4
^ 食	b-3h-16i17
^ 餐 厅	h12
^ 饭	i15
^ 首 批	b14
^ 香	i-12
^ 香 味	h17
^ 香 精	d6g-6
^ 香 蕉	c8
^ 马	i-4
^ 马 上	i-3j13
^ 骑	h19
^ 骗	c5
^ 骨	g-10
^ 高 反	i26
^ 鱼	c3h10i8
^ 鱼 塘	i11
^ 鱼 腥	c10i6
^ 鸡	b-10h7i5
^ 鸡 死	c-17
^ 鸡 蛋	b-4
^ 麻	a3b8f3h10i-10j-7
^ 麻 烦	a4b8f3i-10j-7
^ 黄	h-3i-4
^ 黑	c-10e3i-7
^ 黑 的	d5
^ 黑 色	e3
^ 鼻	c-3h3
^ 	a-8b-5f10g3h-4i-5
^ 	a21c-8d-16f-3g-12h-4i-9j-3
^  ,	a-7b26d-3
^  /	a-6
^  一	a5b-11c-7
^  以	a7g-8h11
^  包	a15
^  卖	a4
^  的	c24i3
^  能	a16g-16
^  行	a5g-11
^  那	e9
^ 	b9e-3g4i-11
^  ,	a-10b-28c-3
^  .	f4
^  @	a-4g3
^  left	c12
^  out	i4
^  please	b6h11
^  x	g5
^  一	b-11e5
^  以	g-3h-3
^  展	g9
^  我	g-3
^  有	c3
^  的	b-3
^  要	g6
^  	a6
^  	b-19g19i-15
^  	j3
^  	i7
^ 	c13h-10i9
^  ,	b-10
^  0	b-8c-3
^  broke	c-9i-3
^  is	c21
^  x	b12
^  一	a8c5g-5
^  不	b-3c-6e10h-4i-8
^  倒	c4g3
^  做	b11
^  先	b10g-8
^  再	b11
^  到	b-4
^  加	b7
^  压	c16
^  和	d18g-8
^  多	g3
^  定	b12
^  少	c10
^  开	b3c13
^  想	h7i-6
^  我	j16
^  按	b7
^  掉	c29i5
^  搓	e6
^  放	g11
^  是	g18
^  有	g13
^  来	g15
^  比	d7g-4
^  没	c12i16
^  漏	c5
^  烂	c7
^  用	b3g3
^  的	c4g22
^  给	g-11
^  能	g27
^  要	c-7h18i-6
^  起	b-3g9
^  跟	d14g-9
^  这	a4g-3
^  里	i13
^  颜	c-3
^  风	g9
^  	a9b-8c-5d-4g-8i-5
^  	a12
^  	i-5
^  	c11
^  	c-15i-17
^ 	a-5b4h-8i-10j10
^  ,	a8g-12
^  i	j18
^  is	c3
^  不	e28
^  也	b7
^  买	c7
^  了	g31
^  付	j21
^  公	b19h-3
^  再	g-5
^  准	j7
^  几	g11
^  到	b-5
^  前	c-6e-3h5i-6
^  去	i10
^  回	j20
^  好	g-13
^  定	b28
^  家	e9
^  寄	g14j5
^  带	j18
^  必	c9h10
^  我	c-3
^  才	h31
^  打	j7
^  把	j3
^  报	a-4g13
^  放	j-4
^  晚	b5
^  来	b5j12
^  涨	g9
^  生	e3
^  用	h-9
^  的	c12e19g-6i12
^  第	i8
^  答	j9
^  约	b3
^  给	j-4
^  能	b8g19j17
^  自	b6
^  装	b10i18j-5
^  要	g15
^  车	b-4j-13
^  过	j22
^  这	c3
^  进	j12
^  送	g-10i-6j-5
^  那	a10
^  都	c16i7
^  	g3
^ 	f-8
^  ,	g12
^ 	c-6g-7h-6i-16
^  	b4
^ 	a-4b4c-5d-5e8f3g3h21
^  ,	h16
^  把	c-23
^  的	f24h-19
^ 	c3h-4i-4
^  !	e3
^  ,	c6e16h8i10j6
^  0	c-10
^  again	c4
^  answered	c6
^  arrived	c12
^  by	c4
^  can	i-4
^  cancel	e-8
^  colour	c3i3
^  day	i-3
^  e	g17
^  like	c10i16
^  make	e15
^  my	c-3i-14
^  of	c8i11
^  open	c3
^  please	i8
^  print	e12
^  sell	c3
^  send	e10
^  service	c5i5
^  ship	e6
^  size	i11
^  the	c-6
^  to	c-3
^  told	c6
^  with	c6h7
^  worry	j4
^  一	c12e8i18
^  不	a6c11j16
^  了	c12i10
^  五	c9i4
^  人	i-13
^  会	g7
^  公	g8
^  净	h4
^  到	i12
^  包	h-3
^  半	e6
^  单	c18i4
^  发	b4
^  可	g7
^  吧	c4
^  在	i-4
^  备	b5
^  多	c8g4
^  好	c3
^  季	g3
^  安	b4
^  定	b-3
^  就	c-9i-26
^  怎	a-20g20
^  您	j-8
^  意	j12
^  我	j27
^  把	e4
^  报	f-6
^  查	g18
^  的	b4c-5g5h-15i-4j4
^  确	g6
^  聊	i-4
^  能	g7
^  要	h6
^  记	g9i-3
^  请	d3g3
^  重	c7
^  问	a6
^  险	g6
^  	d-3
^  	i-6
^ 	g3h-8i-11
^  一	c6
^  不	c13i17
^  了	i5
^  太	c3
^  好	c3
^  季	g3
^  就	i-12
^  我	j22
^  掉	c4
^  有	c-3h7
^  的	c-4
^  膜	c-5
^ 	c7h-11i4
^  ,	i-4
^  了	c-12
^  人	c-7
^  的	j9
^  	c16i9
^ 	a-5b-7c4e5h-3i-7
^  一	c17i5
^  了	c14
^  五	c19i16
^  人	c10
^  定	b-3
^ 	b3g3h6
^  !	e3
^  ,	h17j10
^  一	c-6
^  不	a7j20
^  了	a3
^  你	c7f8h-3
^  公	g8
^  净	h4
^  到	i13
^  单	c18i4
^  发	b4f3
^  备	b5
^  安	b4
^  您	j-4
^  把	e5
^  报	a3f-7
^  查	g18
^  的	h-12
^  确	g9
^  给	j-16
^  记	g9i-3
^  请	d3g3
^  重	c7
^  问	a6
^  	d-3
^ 	j5
^  意	j12
^ 	b-4c8e4g-9h-4j-5
^  again	c4
^  answered	c6
^  arrived	c12
^  by	c4
^  can	i-4
^  cancel	e-8
^  colour	c3i3
^  day	i-3
^  like	c10i16
^  make	e15
^  my	c-3i-14
^  of	c8i11
^  open	c3
^  please	i8
^  print	e12
^  sell	c3
^  send	e10
^  service	c5i5
^  ship	e6
^  size	i11
^  the	c-6
^  to	c-3
^  told	c6
^  with	c6h7
^  worry	j4
^  	h-3i-5
_	g-8i-14
a	a4b-4c-3g-3h8i-9
a 0	b-3g5i-8
a 0 -	h8
a 0 纸	g5
a bag	g5
a bit	a7g-4
a box	b20
a cake	d-3
a class	h13
a comparison	d44g-34
a complaint	g4i-13
a complaint ,	g5
a day	g4i-10j6
a discount	a25h-3
a few	d3
a full	e4i-8
a full refund	e4i-3
a full 	e4i-3
a full 	e4i-3
a gift	g7h11i-3
a group	d23
a handle	h15
a hole	c25
a holiday	h-8
a joke	c32d-3
a lot	f21h-4
a lot ,	f9
a lower	d20
a machine	h15
a million	h-4
a million dollars	h-4
a minute	c16h-6
a mistake	c10i11
a month	c6e7
a new one	j4
a nightmare	c-7
a or	d20
a piece	a-8
a quiet	b-5h26
a quiet one	b-4i14
a quotation	a11
a quotation for	a11
a quote	a32f3
a quote for	a12f6
a rash	i18
a receipt	h-3
a refund	b-4e6h-4
a ring	c8i10
a rip	c4
a second	e-3h13
a small	h-9
a supplier	h19
a table for	b3
a text	j-3
a text from	j-3
a third	c13
a truck	i26
a waterproof	h30
a week	c15i8
a wheel	i14
a year	a5
a 套	b8
a 套 餐	b8
a 款	b10c4h-5i16
a 款 取	e8
a 	h10
a 	b-3c5g4h-6
a 	b-3c5g4h-6
about	b-7h-18j-3
about it	j-4
about the	i7
about 	a8
above	a14g-16
ac	c29i39
accent	c-9
accept	a3b21
accept your	b34
accept your quotation	b10
accept 	a30
accepted	b52
account	c10e12
accountant	g33i-8
accounting	c12
acne	h-8i4
action	f11
activate	b9
add	b24c-3e-4g-11i-8
add our	b-9g-3
add 	a3b35c-3i-3
add  of	f4
add  	b13
address	a-8b-6g5i-6j8
address is	i-3
advance	f8
advantage	d41g-27
advise	b-15d18g29
after	b-6c14j8
after 0	b-6i5
after a	c5h4i9
after all	e10
after lunch	j5
after one wash	c4
after the	g14i-7
after two	c39
again	a-5c24e-5h-3i15
again ,	c15g5
again please	i-3
agent in	i-11
agree	a6b-6g-21
agree on	a18e3i4
agree on a	i6
agreed	b11i-3
agreed ,	b27
ahead	a-3b12c-7e15i-16
ahead and	b15
ahead with	b10
air	c13d11
airport	g5
ali	a8
alibaba	g8
all	c10e3f4g-5i13j-6
all day	h11
all good	f6i-3
all in	d3
all morning	c13
all morning ,	c13
all night	c7i6
all of	b11i-23
all of them	b11i-23
all over	c14i26
all the	i8
all the time	i8
all  arrived	c-6
all 	c4
all 	c4
allergies	i7
allowed	h22
along	g6
already	a-6e3h-7i-20j-6
already ?	g3
already bought	e13
already bought it	e13
also	g7
always	h-7i4j-3
always on	c9
always 	c-15i9
always 	c-15i9
am	a19i-13
amazon	a3d22g17
amount	e16
amy	f3
an	c11h-8
an order	b8
an order for	b12
and	a4b6d4h-7j14
and 0	a-11g-5
and a	a5b28
and best	g14
and bring	b5
and got	c37i40
and it's	i12
and not	c-8d5i-10
and our	g4
and send	a-3j28
and send it	j11
and still	c22
and tell	a12j9
and tell you	j9
and the	c7f12i14
and the whole	f10
and we	c26
and we'd	b11
and we'd like	b11
and what	g7
and 	b20i8
and  	b5
and 	c11
and 	c11
angry	c22i-14
annual	a18g-14
another	b13c-11d8e7h-20
another 0	b27
another factory	d15
another printer	d4
another year	b10
another 	b29
answer	c19i19
answers	c34i27
ants	i10
any	a7b-5c-15g23i-5j-6
any better	a10g-11
any difference	d15g-3
any difference in	d13
any discount	a14g-16
any more	e34h-4
any more ,	e24
any news	a-3g11
any news on	g11
any room	a17d4g-14
any time	g-9
any update	e-3g10
any update on	e-3
any 	c-3i-11
any 	c-3i-11
anymore	c-5e29i-19
anything	g12h7
anything else	g-6
anything for	g25h14i-10
anything 	c-3i-11
anything 	c-3i-11
apart	c20i4
api	c20
apologies	j19
app	c8e-11
app 	c16
apply	a12
apply to	a12
apply to this	a12
appreciate	a4c-7f47i-6
appreciate it	f8
appreciate your	a9f26
appreciated	f35g4i-3
appreciated !	f13
approve	f-4
approved	b21
approved ,	b12
april	g4
aql	a-3c8
are	b-10c9d-5e3g3h-12i10j-8
are 0	c5
are a	g9h-13
are broken	i-5
are cracked	c-5
are down	i17
are eating	i18
are fine	i-5
are gone	c26
are in	c-11e-3i-24
are missing	c16
are off	c4
are returning	c12e5
are rotten	e8
are rotten ,	e9
are samples	a34
are short	i-6
are spot	i-6
are spot on	i-6
are the	c-6d-3g21i-10
are the best	f4
are the 	g13
are they	g32
are too	c-5i13
are up	i-33
are you	c-7d-3h-3i-5
are you looking	g7h-4
are you open	g20
are you there	g-16
are your	a18
are 	b-3c9i18
are 	b-3c9i18
around	b-6
around 	g4
arrange	j14
arrange the	e4g8
arrange 	b11
arrival	c8
arrive	j-4
arrive by	c-3
arrive by 	c-3
arrived	b-4c20g-5h-8i14
arrived with	c4i14
arrived with mould	i9
arrived 	c-8
arrived 	c7i4
arrived  ,	c16i17
arrived 	c7i4
arrived  ,	c16i17
arrives	i-4
arrives damaged	g3
arrives 	g7
arrives 	g7
artwork	f-3h-14i9j3
artwork approved	i-3
as	b8c4d9g-14i-6
as before	b6
as good	d15
as good as	d15
as in	b21
as last	a5b6
as last time	a6b11
as possible	h29
as promised	j-3
as promised ,	j-3
as sample	b5
as soon	h-4
as soon as	h-4
as the	d28g-18
as well	b10
as you	i-3
asap	b-7e9h-7j3
aside	b9
ask	c-3g-8i-9j6
ask for	h3i-13
ask my	j7
ask you	g-25
asked	c10e-11g-12h-8
asked about	e-10
asked about the	e-10
asked for	c35i48
asking	i-13
asking for	h26
assured	j5
at	e-7h-6j9
at 0	c5i14j4
at a	d24
at five	i-9
at home	c-19i18
at least	h31
at least 0	h7
at reception	j3
at six	i-7
at ten	j4
at the	h-5i10
at the counter	i-4
at the handle	f4i12
at the moment	d3
at what	a4
at work	i-10
at your	j20
at your door	j12
at 	b14d-6i26j11
at  ,	i29
ate	i-8
attached	a-3b13g-8j-4
attached ,	c4f3
available	a-6g46
available ?	g3
away	c-3
b	b14d24e5g-11h-20j-6
b 款	b10c5i11
baby	c-10
back	b-14d-4e20h-9i-3
back ,	g-3i-5
back ?	g21
back from	e3g11
back from the	e3g11
back hurts	g5i11
back pain	g5
back the	e38
back to	c-3
back to you	e6j26
back 	c-4i-4
back 	c-4i-4
bad	i14
bad quality	c3
badly	i33
bag	c13h23
bags	b12c-4
balance	c-6i-7j42
balance of	j8
balloons	a6h-19
ballpark	a37g-16
balm	d-6
bank	a-8b-3c-12e-5h-6i-11
bank details	g25
banner	a3
banners	b3
basic	d6
batch	a-4b12i14
batteries	g11
battery	h12i8
bday	g16
bday is	i-4
bday is 	i-4
be	c-11g9h4i-14j-17
be at your	j4
be closed	j-15
be closed 	j-4
be done	g5
be here	c11i23
be honest	c-9d4
be in your	j15
be made	j6
be made 	j6
be nice	h17
be on	j-11
be open	g4j-7
be out	j-13
be there	j8
be there at	j10
be there 	j7
be 	g19
be 	i-3
be 	i-3
beach	a4
bearing	i23
bearings	c3
beat	a20d5g-10i-7
beauty	i-6
because	c28i6
beef	b11g24
been	c-7
before	c-14d-5
before we	i10
before 	g-10j-10
behind	e7i29
being	e11
belt	i16
bend	i4
best	a17b-6c-18f7g-5h-4i-23
best offer	f-3
best price	b-3f3
best price for	g5
better	a3c-12d34g-24i-28
better for	d28h-22
better than	c-3
better value	d26
between	d37g-20
between the	d12
big	h25
big is	g5
bigger	d7g-3h21
bill is	c-6
billed	c22
bin	i4
birthday	i-9j-10
bit	a7g-4
black	a5b13c3
blisters	c11
blocked	i13
blue one ,	e7
blunt	c46i54
blurry	c4
bolts	c34i21
bonded	h5
book	a-8b48c-3g-9h-6i-3
book 	b22
book 	b13g-15
booked	j-15
booking	c16e13h-5
booking for	c12e5
booking is	i9
booth	f-8
born	b-4i-9j-13
boss	a-3c-11e7g-11i-15
bother	c-5i-4
bottle	c23i14
bottles	b11c6h11i-9
bought	b-17i-12
bought it	e5
bouquet	i3
box	c4d-7
box was	i5
boxes	b11h-3
boy	i5
brake	c17i9
brakes	i31
brand	d17g11i-12
brand new	h16
bread	c12i3
break	c-26g-14i-18
breakfast	d14g13
brilliant	i-4
bring	i-12
bring it	c29
bring the	j4
bro	a8b3g-13j15
broke	i10
broke after	c11
broke down	c-14i-12
broke it	i-12
broke my	c7
broke the	i6
broken	h-9
broken ,	g9i5
broken ones	c-3e-6
brother	i-7
brown	i11
bruised	c14
budget	g4h9i-14
budget is	h12
budget is 	h-3
buffet	c-5i-6
bug	j3
burned	c34
burnt	c22i10
burrs	c22
burst	c14i26
business is 	i8
business is 	i8
busy	g-9h4
but	c-29f-10g-9i-42
but everything	i-4
but everything inside	i-4
but it's	c-4
but never	c10
but no	f-20
but not	h25
button	c3g6j-4
buy	b34d8i-9j-8
buyer	b-7h-4i-11
buyers	h10i8
by	c-4d-3h-8j9
by 0	c18j9
by mistake	e7
by mistake ,	e7
by sea	g11
by the	c-5i-9
by 	c3
by 	g-5h-9i-5
by  ,	b29f-4
by  .	a10f9
by  ?	a-3b-3g-32
c	b-4g6h-3
c 	a16b-5
c 	e9
c 	e9
cake	b12e16
cake 	c8
cake 	c8
cakes	b3h45
call	a-5b-5c-18f-6g-8i-20j11
call it	e23
call it off	e23
call me	c-6e-4i-7j-7
call you	g-5j4
call you 	j7
called	i13j-5
called you	j-5
called you 	j-6
calls	c26i34
came	c24e-7g-5h-6i14j-3
came at	c9
came back	i-4
came in	i3
came off	c5
came through	c-10
came with	c9i13
came 	c12
came 	c12
camera	d3
campus	h-4
can	a8c-11g14h3i-13j-12
can do	a8g-21h-4
can do 0	g-12
can do it	d11h-4
can fix	c-3g-3
can fix it	c-3g-3
can go	a15
can i	b3c-4g19j-8
can i get	a15b7g-7h9
can i have	g-4
can i help	g-4
can i order	b9g-9
can i pay	g8
can i pick	g18
can i use	g4i17
can it	g24
can start	b16
can the	c-3g20
can u	b4d-3
can u deliver	b-5g16
can u do	a12b8g-28
can u send	g9
can u ship	g17
can use	h6
can we	a4g15
can you	a15g16j-3
can you come	a13g-5
can you deliver	g17
can you hold	g4
can you load	g3
can you make	g8h4
can you match	a53
can you recommend	g5
can you send	a-3g3
can you ship	g-5
can't	c-6e-4i24j-10
can't be	c24i21
can't complain	i-6
can't get	i11
can't go	i-4
can't hear	i7
can't log	c5
can't log in	c5
can't open the	c5
can't promise	i-5j-3
can't sell	c20
cancel	a-10b-23c-10e62g-11h-15i-11j-3
cancel ?	g-13
cancel it	e3i4
cancel my	g-9
cancel my order	g-10
cancel order	b-4
cancel order 	b-4
cancel our	e3
cancel that	e14
cancel the	e23i5
cancel the rest	c14
cancel the 	b-7
cancelled	c-4e12i-3
cancelled the	e3
cancelled 	i21
cancelling	a-5g6
cannot	e3
cant	c5
canteen	b15
canton	g8
canton fair	g9
canvas	b7c4d14h-25
canvas is	c12
caps	c4
card	a4g-17
cards are	c-3
care	c6j5
care of	j5
care of it	j7
carry	a-9c10g8
carton	a-3g12i-10
cartons	c17i13
case	i-3
cash	b-4j6
cat	g5h3i-6
catalog	g15
catalogue	b-3g29i-9
caterer	c-7
cbm	g11
cement	i16
chair	a-11c35g23h16i37
chair is	c9
chairs	a7
change	b10
change the	g8
changed	d4e19g-3h-11i-10
changed my	e7
changed my mind	e14
changed our	e9
changed our mind	e14
charge	a26g-16
charge for	a34g-16
charged	a29c31g-12i26
charged twice	c21
charger	i18
charges	a20d21g-16
charging	c26i20
chat	c-11i-23
cheap	c8i15
cheaper	a33b-7c-6d44g-40i-13
cheaper if	a12
cheated	c35i42
check	a-3b-7e-5i-5j18
check the	j6
check your	e-3
checking	c3j4
cheers	c-3f37h-4i-6
cheers mate	f11
chef	j3
cherries	d4g-8i-10
cherries were	c10d11
chew	h8
chicken	c10
chile	g7
china	i-9
choice	c-7
choose	d22i-3
chose	e5
cif	a12
claim	c21i16
claire	j-3
class	a4b10d3e12g-6i-5j-5
clean	c-14h3i-16
cleaning	c15i10
clear	a-7c-16i-21
clear customs	g22
clear the	j5
cleared	g10
client	h15
client wants	c16
clients	i14
clients are	g5
clients pay	c-11
close	c10e11j-6
closed	h-7i-7j-14
closed for	e4
closed 	j-7
closes	i-18
closing	c6i-21
cm	h6
code	a-25g38
code 0	g9
coffee	j-21
cold	c15i13
cold 	i16
collapsing	g6i6
colleague	c-12i-16
collect	b14e4j44
collect it	j11
collect the	e14
collecting	b10
color	b-14c12i12
colour	b-14c14g4j-5
colour is	c11g-8i16
colour print	b-13
colours	g7h-7
colours are spot	i-6
com	h-3
come	h-8i-4
come and	e5
come at	j11
come at 	g9j15
come back	i7
come down	a6
come in	g21i-9
come to	a16
come with	g3
come with a	g3
come 	i-10j-6
come  ?	c6g22
comes	g11h-4i-12
comes 	j-7
coming	a-7e9f-7j31
coming 	e3j8
company	g3h-18i-10
company name	g10
compare	d41g-42
compare to	d7
compared	d38g-22
compared to	d21
compared to this	d14
comparing	d45i-7
comparison	d44g-34
competitor	a-11d57g-19i-14
competitor quoted	a7b7d7
competitor quoted 	a7b7d7
competitors	d24
complain	c-3i-17
complained	c-24i-20
complaining	i-8
complains	h-3i12
complaint	i-16
complaint ,	g5
complaints	i-19
complete	c10i10
complicated	c-8
condition	f6g-4i-4
confirm	b21e-13g6i-4
confirm by	j3
confirm receipt	g7
confirm the	g7
confirm the order	b6
confirm 	b11
confirmed	b22
confirmed ,	b6
consider	j-4
consignee	e13h-11
contact you 	j5
contain	g9
container arrived	i9
container arrived with	i9
contract	g-6j8
contract will	j10
cook	i43
cookies	c3
copy	c9d7g-5i10
cosmetics	g9
cost	a48b-3c-16d-4g-27i-4
cost ?	a20
cost me	c-9g12i-13
cost of	a30
cost to	a28g-6
costs	c-26d6
cotton	g3
could	a9b3c-9g6h8i-13j-9
could the	g24
could we	b5
could you	a4g7h3
could you explain	d19
could you quote	a7
couldn't	e8
count	b20e8i-5
count me	e8i-3
count me in	b22
counter	i-4
courier	i-4
course	b19
cover	g15
crack	c17
cracked	f3
cracks	i-3
crashes	i-12
crashes every	c14e3
crashing	i3
crate	g13
crazy	a-13c31e-6i21
credit	e15g5i-13
credit note	j8
credit us	e46
crooked	c18i20
crushed	c26
crushed ,	c32
cups	c9h-5i3
cups get	i3
cups get soggy	i3
cups get 	i3
cups get 	i3
current	c-12i19
current supplier	i4
custom	g6
customer	h-9
customer 	c5
customer 	c5
customers	c11e-14g-9h7i15
customers complain	i-16
customs	c-4g15h-3
cut	b7c29g15i26
cut off	c20i21
cute	i-5
d	a20
dad	b16i44
damage	c7g-7
damage for	a13
damp	g6
data	c11g8i8
data is	i21
date	a-4c6e-3g30i7
date ?	g7
daughter is	i-3
day	e3g-3h-3
day ,	e3i6j19
day one	c25
days	c11h-3i5
days ,	c4
days and	b5
days credit	g16
deal	a19b28g-10h-20i-13
deal ,	a-3b6
dear	b-4i-6
dear i	c-3h4
dear pls	e5
dear sir ,	g5
decide	c-15i-17j-12
decided	c-15e30i-23
decided to	e19
defective	c5i21
defective ,	e3
delay	c-7
delayed	i7
delays	i22
delete	e22
deliver	a-12b8c-5h-4
deliver it	b-6
deliver it 	j-5
deliver to	g5
deliver 	b10
delivered	c9i8
delivered to	i11
deliveries	e19i-7
delivers	c7d17i-6
delivery	c11e6h-4
delivery address	g-4
delivery again	c17e-8
delivery date	g19
delivery this	e20
delivery this week	e20
delivery time	g18
delivery 	b23
denim	d13
dented	c5
depends	i-5
deposit	e6f-5g10h-5i-5
deposit ?	a-4g16
deposit back	e20
deposit will	j4
deposit will be	j4
deposit 	j8
design	e4h3i-9
desk	g19
details	g22
dey	i-7
dhl	g-8j-8
dhl will	j-7
dhl will deliver	j-7
did	c-7d-6e-14g17i-13j-8
did i	g6
did the samples	g-6
did you	g6
die	i-7
died 	c12
diff	a-4d22
differ	c23d8
difference	a-11d48g-33i-9
difference ?	d7
difference between	d14
difference in	d13
different	c13d6g-10
different from	c4d8g-9
different from the	c4d8g-9
differs	c6d10
differs from	c6d10
differs from the	c6d10
difficult	i-13
digital	d23
dimensions	g19
dirty	c24i22
disappointed .	i-20
disappointed with	c6i13
disappointed with the	c6i13
disappointment	c7
discount	a54b-9c-7g-30h-11i-5
discount ?	g-4
discount do	a8
discount for	a14g-17
discount for students	g-4
discount on	a-5
discussed	b7
dishwasher	i5
dispatch	b30
do	b-3c-4d3g11h-6i-3j-9
do 0	g-8
do a	a25g-11
do cheaper	g-8
do everything	i14
do i	g28
do i need	g12
do it	b16d6h5j7
do less	h-11
do most	d19
do not	c10i9
do people	d5
do that	d10
do the	c-7g12
do they	d18
do u	g35i-5
do u have	g7
do we	g9
do you	c-3d-4e-3g22i-4j-3
do you charge	a14g-4
do you do	g13
do you have	a3g14h12
do you need	a-5g-21
do you recommend	i11
do you ship	d-3g15
do you suggest	h-17
do you take	g14
do you use	b4d-6
do you want	e-3g-21
do 	a15
do  each	b8
do 	g-8
doable	a12
doable ?	a12
documents	g11
does	b-4d8g26i-16
does it	c-5d11g12i-3
does it compare	d7
does it cost	a8g-4h11
does it work	d-4g9
does it 	g7
does it 	g7
does not	c25g-11i21
does the	a7c-4g14h-3i-3
does the price	a21
does your	d4g3
does 	c3
does 	c3
doesn't	c27h8i5
doesn't fit	c18
doesn't leak	c-9
doesn't work	c13i14
doesnt	c29i22
dog	c-3g4h-3
dog is	i-9
dog 	g6i5
dog 	g6i5
doing	j12
doing it	j13
dollars	h-3i3
dollars in	i10
don	g13
don't	a-3b-5g-5i-11
don't cancel	e-12
don't like	g10
don't like it	g10
don't need it	e21
don't pay	i3
don't send	e10
don't send it	e4
don't ship	e25
don't ship yet	e6
don't want	e11g-3
don't want it	e20g-3
don't worry	j4
don't worry ,	j8
done	c-11e-3g10i-21j11
done ,	e-3j3
done .	j11
dont	e34h-9
door	a6d7
door is	a3c-10
dorm	c-6
double	b28c-3
down	a11c10g-3h-3i7
down ,	g10
down for	b24
down to	a9
down to 	a9
dozen	b22h-5
drawer	c11i20
drawings	a3j3
dress	h3i12
drips	c11i14
driver	f5j7
driver dumped	c21
driver will	j8
drop	e29g18i-10
drop the	e4i-5
dropped	i33
dropped it	i-5
dropped the	c18
dropping	e32i15
dry	c4j-5
dry ,	h5
dry skin	h-4
due	e5i-3
due to	e14
dumped	c21
duplicate	b-16e15i-6
durian	b13c38i34
dust	i4
duty	i3
dye	h36
dying	i3
e	g6
e 0	c8g12
e 0 ,	c16
each	b3d3g-6h-6
each ,	a10
each ?	b8d27
earlier	i-8
early	c-7e4i-7
early ,	e10
easily	g-14i21
eat	c-29
eating	i10
eating our	i7
eating our margin	i7
eczema	g11
edge	c17i13
edges	c22
effective	d23
elm	c16
else	d14e16g-17
email	i-11
email is	i-7
empty	c18h-7i9
end	e11f11i-27
engineer	b-7
english	c-6f11g5h-24
english ,	f17
enough	i-14
enough for	h7
enroll	b33
enter	b3g7
enterprise	d9
entrance	i-9
entry	b-9e12
error	c18
estimate	a42i-13
eta	g12
eta ?	g6
etd	g14
eu	g25
even	c4
event	e7i-15
every	g-4i20
every day	c-11i6
every monday	b3
every month	i26
every time	i11
everyone	d4i16
everyone loved	f4
everything	b4c-6h-8i9
everything inside	i-4
everything inside is	i-4
everywhere	c-17i40
exactly	g-17i-10
exam	c-15
excel	c-22g8
excel 表	i-5
excellent	i-7
exchange	i-4
expect	j16
expected	d-5
expensive	a6c7d5g-8i-21
expensive than	a5
expensive than the	a5
expires	e4
explain	d19
export	c3g20i4
extend	b14
extra	g-3
extra ?	d9
exw	c-3d-6
fabric	b10c6d12h3
face	g9
factory	c-15d6g11i-11
factory or	g20
failed	c3e19i30
fails	c32i16
fair	b-4c-6j-9
fake	c33i35
fall	c14
fall off	c14
falling	i13
falls	c6i4
falls apart	c6i4
family	g-19
fast	c-10f3g7h8i-5
faster	a-7c-5d28
fault	c-7i-26
fax	i-10
fedex	g10
fee	a46g-25
fee ?	a17
fee is	c7
fee on	a-5g10
feel	c9h17i3
feels	c26i33
feels cheap	c13
feels like	g10i25
fees	a18g-6i-3
feet	g8h10
fell	i7
few	d3
figure	a26b6
file	g8
file is	c17i17
fill	c5
filled	i-6
filled in	i-6
finally	c-7
finance	b3
find	c-10j3
finds	c11i3
fine	a-9c-16g-6h-5i-36
fine ,	b7
finish	h14
finish it	j3
first	g-7h-12
fish	c3g3i19
fit	c3g7i15j-4
fit a	h3
fit a 0	h3
fits	i-8
fitter	c26
five	i-8j14
fix	c5i4j3
fix it	g7i20
fix the	h6
fixed	f13
flask	a4
flasks	c25
flasks 	c25
flasks 	c25
flat	h11i25
flickers	c40i29
flight	i6
floor	c13
flowers	j-6
fly	c13g-9
fob	a12b-9d-11g-4
fob ningbo	a8
focus	i4
folding	h29
follow	g-7i9j13
follow up	j-3
follow 	j14
following	b6
follows	j22
follows 	j22
food	c13h8i14
football	g-9
for	a5b5c-4e-3f3g-5h8i-13j-4
for 0	a23d11e-6g-12
for 0 ,	a4b-3
for 0 months	b5
for a	b-4e-5h19i-3
for a small	h12
for a 	e-9h12
for a 	e-9h12
for another	b9
for another year	b10
for checking	c4f6
for coming	f-7
for dry	g4
for dry skin	g4
for everyone	c3
for export	h20
for five	c9
for free	d-4
for it	a4h-8
for it ?	g-8
for kids'	h-27
for labels	d21
for me	b29c-7e-4
for now	e8
for oily	h9
for oily skin	h9
for outdoor	h12
for six	b28
for sorting	f10
for students	g-4
for sure	j7
for that	b-4h-9
for the	f16j-12
for the attached	a14
for the photos	f-15
for the samples	e6
for the 	e13
for the 	b15
for travel	h3
for two	e5
for two days	b3
for us	b14
for us ,	b9
for you	a-6b-10i-3j34
for your	f-4
for your help	f3
for your order	f-14
for your prompt	f5
for 	a6b9e-4h-17
for  ,	a-4g22
for  chairs	a4
for  	a7b-11
for 	b29g-7
for 	f-19h-3
for 	f-19h-3
forever	c-4i17
forget	e20
forget it	e4
forgetting	c-5
forgot	c3i8
forgot my	i9
forgot the	c5i7
forklift	b12c-3d37
format	g33
forwarder	c-15
forwarder says	c-4i-3
forwarder says the	c-4i-3
forwarder 	i7
forwarder 	i7
found	e21h-11i-5
found it	d15e-3
found one	e15
fragrance	d8e28
free	a3g10i-13
free of	j3
free of charge	j3
free shipping	d9
free 	g23
freeze	e18i11
freezing	c4i13
freight	a33g-23
fresh	h3
friday	a22g-6
fridge	c9h6
friend	a6i-14j5
friend i	j8
friendly	f-3h16
from	c-7d12g-4h-11i-9
from another	g8
from last	d5
from me	d-5f20g3j9
from my	i-19
from our	b22
from the	b-6c5d9e6j-3
from the airport	g8
from the last	d5
from the order	e8
from the sample	c38
from 	e4
from 	c-5i-9
fruit	h6i23
full	g5h-12i12
full of	c13i15
full refund	e4i-3
full 	e4i-3
full 	e4i-3
fun	a-21
funny	c-4i-6
further notice	e10
g	b-4c8
gave	c5d12
gave 0	d27i-8
generator	i6
german	c22
get	b9c-12d3i11j6
get 0	a-3
get a	a5
get hot	c14
get it	d18
get me	i-3
get my	g15
get soggy	i3
get the	b22g-4h10i-3
get 	b6
get 	c-5i8
get 	c-5i8
gets	c14h-8i25
gets in	c22
gets 	c-3
gets 	c-3
gift	b15g5i-7j3
gift sets	b15
gift wrap	b9
give	a26c-4d4e22g-12i3j9
give me	a7b8i9j6
give me 0	b6
give me a	j7
give me five	b12i-3
give my	e16
give you	a-4e-3j19
give you the	a-3
gives	a5c19d9i18
glass	c18h5
glasses	i11
gloss	a14
gloves	h10i15
gluten	h20
gluten free	h20
go	b21c-7h-4i4
go ahead	a-3b14i-8
go ahead and	b15
go ahead with	b10
go for	b19
go for the	b10
go lower	a13g-6i-3
go out	j12
go out 	j17
go with	b29j-6
goes	i18j5
goes out	i-5j24
goes out 	j20
going	g-4i-5
going ahead	e28
going to send	j24
going up	a23
gold	c3d11h19
gone	a24
gonna	j42
gonna pay	j15
good	b-10c-18f9g-6i-20j-3
good as	d15
good as the	d15
good day	a9
good for	g26
good quality	h28
good this	c10i7
good this time	c10i7
goods	c16e5g13
goods will	g19
goods 	j14
goods 	c3i9
goods 	c3i9
got	a-5b-7c9e-6g14i3
got a	d7
got it	g-14
got 	g3i9
got 	g3i9
gp	b44
gp ,	a3
grab	b22j-4
gracias	f27i-4
grade	b-3d6h34i-16
grandma	h8
grateful	f73
great	c-28g-3i-34
great ,	j9
green	b21
grey	h3
grip	h11
group	d11g-8
guangzhou	d9
guests	i-5
guy	c6
guys	g10
gym	e4
gym is	c9i11
had	b-3c6g-6i-8j-6
had a	c-3
had no	c17h-3i8
had no 	i-5
had no 	i-5
had to	c5
had trouble	i17
had 	i17
had 	i17
haha	c-20e-10f-6h-11i-27
hair	c18h8i19
haircut	b19
halal	h38i-4
half	c22d14h-4i19
half now	b5
half of	c22i23
half of the	c23i23
hall	g8
hand	c13i15
handles	i-16
hands	h28
hang	j26
happened	c13
happens	g10
happens if	g3
happens if it	g3
happy	a-7c-5e-3g-15h-12i-15j-4
happy to	g-6
happy with	c5i9
happy with it	i16
hard	c-14
hard like	c10i16
hard to find	c-3
has	c24i18
has a	i14
has been	c-16i-13
has the	a6i-13
has to	c-12e8h44i-19
has to be	i-6
has 	c10
has 	c10
hasn't left	e8
hasn't moved	c6
have	g7
have 0	b25g6i-9
have 0 of	b22g-11
have a	c11d8j-13
have a good	g-3
have a 	c9
have a 	c9
have anything	h16
have anything for	h16
have it	h6j4
have it in	h11
have it 	j8
have my	j11
have my word	j11
have one	h3
have someone	j17
have something	h-13
have the	b7
have time	i-7
have to	e4j-12
have to cancel	e40
have you	g7h7
have 	b12
have 	c5
have 	c5
haven't	c20i9
haven't received	c20i9
he	j-4
he'll	j6
head	a3i-18
hear	g-15
hear from	j5
heart	i-5
heavy	g3h10
held	c-10i-9
hello	a11i-7
help	f13g-4h20
help me	g3
help with	h26
her	i4j-18
here	c-7g-5h-8i3j-7
here ,	i-5
here is	b6
hereby	b5
hereby confirm	b8
hi	d-5f-6h-8i-8j-3
hi team	g5
hi team ,	g5
hi tom	f-4
hi tom ,	f-4
high	a-6c15i7
high ,	i-6
higher	d24
hinges	c13
his	g-7i14
hm	a32g-8
hold	a-3b-14c-8e43i-10
hold 0	b12e-8
hold production	e15
hold the	e15
holds	c-6g4h13i-8
hole	c17i13
holes	c49i13
holiday	h-8
home	c-6
homework	c6
honest	c-9d4
hoodies	b4
hoodies ,	b7g3
hope	i-7
hot	c21i12
hotel	h26i11
hour	c24i20
hourly	a6
hourly rate	a6
hours	i5
hours on	i27
how	a13b-7c-7d8g12h-6i-11
how about	a13
how are	f-3g3
how big	g5
how big is	g5
how do	a-4g21
how do i	i14
how do you	g6
how does	d19
how far	g5
how fast	g24
how is	d5
how is it	d11g3
how long	g23
how long do	d6
how long is	g5
how many	a-8c-6g17i-10
how many days	g17
how many times	g3
how much	a34b-5g-15i-7
how much do	a-6
how much extra	a9
how much for	a13g-4h-3
how much i	a-19
how much is	a16
how much more	d12
how much to	a6b-7
how often	g12
how soon	g7
how to	g26
how u	g-5
how's	d5
how's the	d7
hq	b7
hq to	a7
hurry	g-6
hurry up	g-3
hurt	c17i20
hurts	g3i8
husband	j10
i	c-8h-3i-8j-3
i 0	c-3d12
i already	i-15
i am	i-3
i ask	a8g-3
i book	g4
i bring	g7
i called	j-5
i called you	j-5
i can	a-4b-4h3
i can't	i5
i cancel	g11
i cant	c6i3
i come	j13
i come at	g5j16
i compared	d-6
i do	i29
i don't	c-8
i don't want	e3g-3
i dropped it	i-5
i feel	c18i8
i found	e4
i found one	e15
i get	d4g-3
i get a	g-6
i get it	d5
i get the	a7b9g-26h14
i got	i-3
i had	i-7
i have	a-7i8
i have 0	g21
i have a	c9i-7
i have no	i-4
i have your	a-6
i help	g-4
i need	h29
i need a	i18
i need is	h11
i need to	e12
i need 	b22
i only	e-10i-3
i open	c33i12
i order	b10g-10
i ordered	c7i12
i ordered twice	e8
i pay	j29
i pick	g15
i pick up	g4
i promise	j12
i read	c-13i-7
i save	c12
i say	g-9
i see	g19i-11
i see my	g13i-5
i send	g-6j14
i send it	g-3
i sleep	i3
i take	b24h6
i take 0	b6
i take 	b12h18
i use	g17i11
i want	b13c4e8h13
i want a	e28h3
i want it	b7h12
i want my	c10
i want to	b3
i want 	b12h-7
i wanted	j-5
i wanted to	j-5
i was	c-5i4
i was 	i-19
i was 	i-19
i will	a-3i-3j40
i won't	e13i-3
i would like	g6
i 	e4h-4
i  to	i-4
i  want	e3g-3
i 	e4h-4
i  to	i-4
i  want	e3g-3
i'd	c-4h3i-6
i'd like	e11
i'd like a	e6
i'd like something	h6
i'd like to	b3
i'd love	h6
i'll	a-5c-10e-5g-8h-5i-14j38
i'll be	c-5j-24
i'll be honest	c-8
i'll be on	j-11
i'll be out	j-13
i'll be there	j20
i'll book	b-6j5
i'll bring	j24
i'll bring the	j7
i'll buy	b37j-6
i'll clear	j5
i'll clear the	j5
i'll come	j4
i'll confirm	j5
i'll drop	j5
i'll forward	j6
i'll get	j5
i'll give	e22
i'll go	b11
i'll grab	b17j-4
i'll have	b18
i'll have a	j-27
i'll have the	b12
i'll keep it	h-3j-4
i'll leave	j15
i'll move	j9
i'll pass	e7
i'll pay	j15
i'll probably	j-14
i'll send	j7
i'll take	b9j-6
i'll take it	b25j-11
i'll try	j-15
i'll wait	j-9
i'm	c-9e4g-9h3i-15
i'm back	e-9
i'm going	j7
i'm going to	j8
i'm on	h7
i'm out	e20
i'm returning	e18
i'm sending	i11
i'm sending it	i11
i'm so	i-3
i'm waiting	i-9
i'm 	c-6
i'm 	c-6
ice 	b3
id	a-4b-9i-7
id :	g-3
id : 	g-3
idea	i4
ideally	h36
if	a8b-9c-15d-3e-11i-20j-17
if i	a14b-13
if it	c-11d6g7h10i-11
if it arrives	g3
if it was	d28
if it 	g4i-8
if it 	g4i-8
if the	g-9
if we	a14
if you	g6j-11
if you have	g8
if you pay	j-5
ignore	i-9
ill	j22
im	g4
important	h59i-15
imported	d23g-7
in	a-7c-5e-6g9
in 0	b3g12i3
in a	g13j19
in a minute	j3
in advance	f8
in april	g5
in at	i-12
in black	g19
in case	i-3
in china	g4i-11
in for	b6
in guangzhou	d10
in it	g3
in march	i-7
in may	b13
in my	c13i3
in our	c-21
in pieces	c27
in stock	g13
in stock ?	g13
in the	b4c7g-8h-5i27
in the app	g11i-4
in the bin	i4
in the box	c22i28
in the first	b3
in the form	i-6
in the other	d16
in the rain	c14i16
in the shop	i5
in the wrong	c-4i-15
in town	e-4g-3
in transit	g-15
in water ,	g5
in white	b3
in winter	i3
in your	j7
in 	b3c16
in 	i-7
inch laptop	h8
incl	a25g-8
include	b14
include 	b24
included	a16g9i-3
includes	c-14d43
including	a17
increase	b28
inform	g16
inform us	g22
inform you	c5
inform you that	c5
ink	c20i28
inner	g11i4
inside	c10g8i6
inside is	c-5i-4
installation	a19e6
instead	b10c4
instead of	b3c15
instead of 0	b10c22
insurance	c-3i-6
interested	h12
interested in	h12
into	f3j6
into it	f4
invoice	b-7g-9h-4
invoice 0	b-5c21e3
invoice 0 shows	c3
invoice in	i-8
invoice in the	i-8
invoices	i19
ip	c-7i-8
ip 地	c-7i-8
ip 地 址	c-7i-8
iphone	i-7
is	b-9e-5g3h-6i-5j-9
is 0	b-9d7g-3i-7
is 0 %	c10d11i12
is 0 .	a-17d-7g8h19
is a	a9g-3i8j-7
is a 	c-5i5
is a 	c-5i5
is always	c27i26
is available	g3
is back	c-12i-14
is bad	c-19
is better	d-10
is blocked	i13
is broken	c-11
is closed	i-19
is crazy	e-9i10
is dead	c-5
is done	j4
is down	c8i20
is dry	c-3h4
is dry ,	h5
is empty	i8
is faster	d4
is fine ,	b25
is for	g4
is full	c-8e-3
is full of	c-3
is gone	c-9
is good	i-3
is half	d19
is happy	c-11
is in	c-11i-33
is in the	i-13
is it	a12c-3d-3g28h-6i-4
is it cheaper	g-7
is it normal	g5
is it ok	g3
is it still	c-7g4
is it the	g-3
is it waterproof	a-5
is killing	i27
is late	c-3
is more	d19g-21
is most	i-3
is much	c5
is my	i-13
is my order	g16
is next	i5
is next week	i5
is normal	i-15
is not what	i-7
is off	c-3e27i-17
is ok	g-11i-4
is on	c-9g-6i-30
is on the	g-3i-3
is our	b24c-4i-21
is our po	b23
is out	c8
is over	i-3
is printed	c19i29
is right	d-14g18
is sea	d9
is shorter	c11d-11
is slow	c-26
is so	c-14i30
is so slow	c-3
is so 	c-3
is so 	c-3
is sold	g6i-10
is sold out	g9
is still	c11e6g8
is stuck	c-14
is stuck in	i-9
is sweeter	d16
is terrible	c-3
is that	a14
is the	c-12e-5f4g21i-10
is the deposit	g6
is the new	a-4d10
is the 	g3
is there	a4g25h4
is there a	a7g9
is there an	a7
is there any	d4
is this	d-10g28
is tight	c-16
is too	a-4i29
is too much	a-6
is too slow	c3
is too 	i4
is too 	i4
is two	c24
is unacceptable	i-9
is up	c-7i-11
is ur	g-11
is very	c-3i-8
is waiting	c-15
is way	a-6c9
is your	a-3g17
is 	a6h-7
is 	b-7c6g8j-9
is  .	c18
is  and	i9
is 	c8g-3h-4
is  ,	i-8
is  in	i-9
is  	c-11i-5
is 	c8g-3h-4
is  ,	i-8
is  in	i-9
is  	c-11i-5
isn't	e28g-4i-14
issue	c-6j4
issue with	c13
issues	i-5
it	c-5e5g4i-11
it ,	b11c5f4h-4
it 0	b18
it ?	g-4
it after	b-6e7j5
it and	b6g10
it anymore	e7
it arrive by	g6
it arrived	c-9i-4
it arrives	g3
it arrives damaged	g3
it arrives 	g3
it arrives 	g3
it at	i5
it at reception	j14
it at the	i11
it back	c3e21g-8
it back ,	g-3
it be	c21
it broke	c9i14
it came	c-10i-11
it cheaper	a17d14g-6
it cheaper if	a12
it comes	g13
it compare	d7
it compare to	d7
it cost	c-7g-5h10i-14
it didn't	c-15i-6
it doesn't leak	h3
it done	j35
it for	d26g16j20
it for 0	d51
it for a	j5
it for me	g4
it goes	c12i5
it hasn't	e8
it if	g8
it in	b-3c-6h11i-10
it is	g-5
it leaks	c10i19
it look	c-4
it made	g9i-5
it normal	g5
it normal that	g5
it now	j13
it off	e5
it ok	g3
it on	a19g-4
it on hold	e3f3
it over the	i15
it overnight	d13
it rains	i6
it right	i10j16
it right now	i11
it ships 	j4
it should	h9
it should be	h11
it smells	i4
it so	g-3
it stopped	i-8
it the	g-3
it to	j6
it up	i-6
it was	g-5i-3
it was a	h12
it was worth	c-3i-4
it waterproof	a-5
it will	j-6
it with	b-3e-15
it without	c-3h-12
it won't	g3
it wont	c16i16
it work	d-4g9
it wrong	c-6
it 	b3
it  instead	b3
it 	j4
it  ,	d6j40
it 	c-8g3i-9
it  again	g-3
it  	c-14i-14
it 	c-8g3i-9
it  again	g-3
it  	c-14i-14
it'd	h4
it'd be	h4
it's	c5g-5
it's a	i4
it's a 	c-7
it's a 	c-7
it's been	c4
it's broken	c14g6i5
it's broken ,	c5g10
it's for	c-4h18i-7
it's for my	h-5
it's hard	i-3
it's hard to	c-3
it's not	c17
it's 	c6
it's 	i3
it's  ,	c5g10
it's  to	c-3
it's 	i3
it's  ,	c5g10
it's  to	c-3
itchy	g10
item	e22
item is	g4
its	b9c-4j6
jam	c22
jebel	a8
jebel ali	a8
join	a6b20
joke	c27d-4
joy	i-5
just	j11
just refund	e8
just 	e8
just 	e8
keep	a-5b-3d-3i17
keep 0	e12
keep going	c7
keep it	i-3j-8
keep one for	b5
keep the	c-18
keep the rest	e10
keep you	j16
keeps	a19c19g-4i29
keeps crashing	i3
kg	g-3
kid	a5
kids	c-18h31
kids are	i28
kids 	h15
kids 	h15
kids'	h-27
killing	a-3
killing us	i11
kind	c-7f33i-9
kindly	a17c-8e9g4h-3i-14j-3
kindly arrange	b11
kindly arrange 	b11
kindly confirm	g4
kindly quote	a6
kindly send	a3
kit	c-11i-11
kitchen	h6i4
know	b-4g7h-4
know if	g31
know if you	g6
know the	g25
know what	i12
know when the	g21
l	b5c-8
l 码	c-7i-7
l 码 	i-5
lab	c-8e11
label	c-11d-3h48i-22
labels	a4d6g-6
labels peel	c3
labels peel off	c3
labels  off	c3
labels  off	c3
lagos	e-7
laptop	h3i16
large	b29i13j-5
laser	d22
last	c-4d8g-5i9
last a	h38
last batch	b6i21
last delivery	c16
last longer	d5
last month	g13
last one	b19h7
last order	e3
last price	a7
last shipment	c17i13
last time	c-11i-14
last year	i-7
last year's	c9d20
lasted	c15
lasts	d7g-12
late	h-9
late ,	h-3
late again	i16
later	e-3
latest	i33
lattes	b6
lattes and	b6
laugh	c3g-20
lc	j6
lead	g23
lead time	g23
lead time ?	a-6f3
leak	g3
leaked	c7
leaking	c-3g-5
leaks	c13
learned	c26
leash	i9
least	a19h25
least 0	h7
leather	d29
leave	c-10e17i-4
leave it	b-3e12j9
leave it with	b-3e-12
leave out	e13
leave out the	e13
leave 	g17
leaves	c6i15j9
leaves 	j4
led	c-15
left	b-3c22d-6h-6i21j-4
left the	e3
leg	d-10i13
leg is	c11d-11
lemme	b10j14
less	d28h30i-19
less sweet	g13
lesson	e14
lessons	i-8
let	c-9i-13j15
let me	c-5i-11j13
let me ask	j14
let me get	b4j3
let me have	b17
let me know	j-12
let us	j-5
let us know	j-4
let you	j5
let you know	j5
let's	b6c-8e6i-6j-3
let's do	b19
let's do 	b19
letter	j-9
lettuce	c17i14
lid	c27i23
lids	a6
lids 	f3
lids 	f3
life	g4
lift	c-4i-10
light	i6
lighter	g19h51
like	c-3d-4e4g-6i-8j-8
like a	c-4h13
like a refund	e16
like a 	e16
like a 	e16
like crazy	c11
like something	h6
like to	a-5b20c-8e6g4
like to book	b16
like to know	g5
like to order	b22
like to proceed	e-11
like to return	e17
like to send	e17
like 	b15
lilies	g16i-8
lily	f14
line	b4c17
line is down	c-10i-13
link works	i-10
lip	d-6
lip balm	d-6
list	a4h-6j4
list ,	a3
list is	g14
little	h27i-7
live	h-5
load	g18
local	d23g-7
located	g15
location	g15
location pls	g15
lock	c-5i-9
log	c21i10
log in	c21i10
login	g9
logo	a11b-3c-4h8i-9
logo is	c6i9
logo 一	a3
logo 的	a3h-3
logo 的 	h19
logo 要	h12
lol	b-6c-3g-6h-7i-14
long	c-8
long beach	a3
long do	d6
long is	g5
longer	c-18d6e24i-18
look	c-7g-10h9i7
look into	j13
look 	h13
look 	h13
looking	c-8h17i-12
looking for	c-4h44i-4
looking for a	h14
looks	c10h-5i10j-7
looks great	i-3
lose	c8h6i23
lose weight	h12
losing	i20
lost	c-3
lost the	i-3
lot	c16e5f7h-4
lot ,	f8
lot ?	c18
loud	b-3c7g8h13i13
love	c-12g-5i-23j-6
love a	h13
love it	j-6
love the	b8c-6i-8
loved	f27i-10
loved the	f20i-10
lovely	c-7h-3i-20
loves	i-24
lower	a4d40g-12
lowest	a37
lunch	b11
lunch boxes	b3
lyon	g-3
m	a3b8c3g8h-9i-24
m ,	c10
m 0 bolts	g6
m 0 x	b-3
m 码	b18
machine	a-6c7d4h5
machine for	h21
machine is	c-3
machine is down	c-3
made	f5g9i-3
made of	g6
mail	c-26i-35
mails	i17
maintenance	j-17
make	b16c-16
make it	a3c-3h11i-3
make it 	b3
make sure	h7
make sure it's	h10
make that	b26h-5
make the	g-3
make 	b13
makes	i21
makes a	c15i6
manage	j-27
manager	c-4i-8j3
mango	g-7
mangoes	c-3i-3
manual	c13
manufacturer	h3
many	b-5g5h-3
many days	g17
many thanks	f12
many times	g3
many 	c8i12
many 	c8i12
march	b-14h-3i-23
margin	i4
margins	c-6i17
margins are	c-6i17
marks	c6
masks	c12
massage	c3
match	d27g-22h7
mate	f21i-6
material	a-9h3
matte	h6
matte one	a11
matter	c-13g-3h-4i-5
matters	g-7
matters to	h18
matters to us	h18
mattress	h23
mattresses	c3
max	h11
may	b7c-15f-4i-13j-16
may .	b13
may i	a5g4j-3
may i ask	a3
may i know	g16
may training	e4
maybe	b-13i-4j-21
me	a-3b8d-4g-5h-12i-3
me ,	j19
me 0	b13
me ?	a-12g19
me a	b9
me a quote	a5
me ask	j14
me back	a10c12e-8g-6
me by	j14
me down	b9c-4i-6
me down for	b11
me five	b12i-3
me get	b4j3
me get the	b4j3
me have	b17
me in	b15
me know	j-11
me out	c3e8
me the	c-8g23
me the address	g-4
me the file	g-17
me to	b-14
me up	b10
me when	c18i9
me your	g-5
me your address	g-6
me 	b29i-3
me  of	b-7
me 	j-9
mean	g4
measured	b-7c23
meet	a8g-15
meeting	h-8i-21
mehmet	i-3
mel	g6
melted	c14
melts	i24
membership	e8
mentioned	i22
merci	f42i-5
message	c-12
messages	c22
might	c-6i-7j-14
milk	b11e13h-3i33
million	c-12h-5i-5
million dollars	h-4
min	j22
mind	b-6c-15e25i-18
mine	b18h-4
mini	c-3g14
minimum	a9
minute	c16h-6
minutes	b-4c5i6j7
minutes ,	j15
miss	e31f-3h7j-30
miss the	j-6
missed the	i13
missing	c11h-12i12
misspelled	c26
mistake	i-9
mixed	c8
ml	a4g-7
mm	d-3h18i6
mm ,	c19
model	c7d6h12i-3
model a	g3
model is	d-8g3h20
model was	c44d20
monday	b3
money	a-5c4d4h-19i-14
money back	c11
month	a-6d-5e12g5
month ,	g3
monthly	a8
months	b17e15
moon cake	g6
moq	a-6g46
moq ?	g23
moq and	g37
more	a-3b21c-22d17i-18
more ,	d4e14
more expensive	a5
more expensive than	a5
more is	d12
more pls	b8
more than	d-4g36h40
more to	b8
more to my	b8
more  s	b6
more 	a3c-9i-6
more  than	a5
more 	a3c-9i-6
more  than	a5
morning	c3
morning ,	c17
mosquitoes	c-4
most	d17g-9h6i-9
most important	h27i-6
mother	i-6
motor	c26g27i15
mould 	i-6
mould 	i-6
move	j5
moved	h-6
moving	h18
mr	f3
msds	g24
much	a28b-7c-6f9g-10h-7i-7
much ?	a8
much appreciated	f25g4
much do	a-6
much do you	a-18
much extra	a9
much faster	a-10d26
much for	a11c-4g-4h-4
much i	a-19
much is	a16
much is the	g-4
much more	d12
much more is	d12
much to	a6b-7
mugs	b5
mugs pls	b6
mum	c-4e12
must	c-14g-8h34i-15
must be	h17
must cancel	e21
my	d-3e5h-4i7
my account	e16i6
my answer	i-13
my assistant	j3
my back	i3
my back hurts	g5i11
my bank	h-3
my boss	g-4i-8j3
my boy	i5
my brother	i-7
my cat	g7
my colleague	i-14
my customer	i-6
my customers	h21
my data	c38
my daughter is	i-3
my day	f15
my dear	c9
my deposit	e16
my dog is	i-8
my dog 	g6i5
my dog 	g6i5
my email	i-8
my email is	i-7
my english	g3
my friend	a8g-6i-15j6
my friend i	j8
my goods	g32
my guests	i-3
my hair	g4
my husband	j10
my manager	j3
my membership	e9i-3
my mind	e13
my mistake	b3
my money	c10
my money back	c11
my mother	i-6
my mum	e13i-15
my neighbour	c6
my neighbours	a6
my old	h26
my order	c3e14g12i-10
my order is	b8c22g15
my own	j-4
my parcel	g30
my parcel is	c7g8
my phone	i-7
my problem	c-6i-4
my shop	h14i3
my skin	c14i27
my son	b8c3
my table	c11e13
my thesis	h4i16
my umbrella	i9
my warehouse	h6
my warehouse is	c5
my wedding	g9i5
my word	j11
myself	i29
na	a8i-8
nails	i3
name	i-6
name is	i-10
name on	i4
name on the	i14
natural	b-6h12
navy	b15c-17
nd	e5
near	a14g-14h49
near the campus	h-4
need	c-17d-7e7h23i-14j-9
need ,	f-23
need a	h5
need anymore	e19
need anything	g-7
need anything else	g-6
need is	h3
need is a	h11
need it	e9h4
need small	h8
need something	i17
need the	e4g15h6
need to	c-9h-29i-9j-4
need to cancel	e-5
need to reorder	b14
need to send	e5
need to talk	c-3h-3
need 	b22d3
need  by	b5
needed	e13h-8i-5
needed any	e15
needed any more	e15
needs	h51i-29
needs a	h6
needs to	h28
negotiable	a38g-64
neighbours	a5c-10i18
never	h-4i-3
never arrived	i18
never had a	c-4
never showed	c4i4
never told	c16
new	a-3b13d-6h-4i-18j3
new one	d-4j3
new part	c6i6j4
news	a-3g9
news on	g11
next	b7c-6g-4h-7i-20j9
next door	c9d15i-15
next week	c-4g-6
next week's	e7
nice	c-19g-6i-24
night	f6g9i14
night shift	f14
nightmare	c-7
ningbo	a5g-11
no	a-3b-7c5e9f-10g-4i5j-4
no ,	h-8
no -	a15h-23
no .	c3g18h-4
no answer	c5i8
no damage	c-3
no defects	c-22i-17
no defects in	c-24i-18
no discount	a-5
no discount on	a-5
no idea	i7
no issues	i-5
no longer	c-17e39i-14
no milk	e23
no more	c-7i-14
no more 	i-7
no more 	i-7
no need	e18f-8h-20i-4
no need ,	f-23
no need anymore	e19
no need to	e-36
no one	c31i18
no one 	c-3
no one 	c-3
no onions	h19
no order	c-13e4i-20
no plastic	h27i-9
no problem	j10
no problem ,	b-4j13
no refund	c9i7
no reply	c36i28
no rush	i-7
no sound	c22i16
no space	h-18i32
no thanks	f-4
no way	c4
no 	c-19e-7h-3i-22
no  ,	j6
no 	c-19e-7h-3i-22
no  ,	j6
nobody	c16i30
nobody answered	c6
nobody can	c-9
nobody complained	i-4
noise	c9
noise is	i-3
noisy	c4i27
non	b23
none	c-12i-19
none of	c-6
noodles	b13
noon	j5
normal	c-4g11
normal that	g5
not	a-6b-13c23f-3g-7h7i12j-10
not 0	b14h15
not 0 ,	b19
not a	c-38h-5i-16
not a complaint	g5
not a 	c-5g4
not a 	c-5g4
not cheap	c-12i-8
not from	d9
not going	e5
not good	c10g5
not happy	c20i10
not happy with	c24i39
not here	c3
not in	c14d15
not needed	e6
not needed any	e15
not received	i8
not received yet	c7i22
not ripe	c10i18
not ripe ,	c10i18
not same	c27i33
not same as	c8i14
not to	c-16e16i-24
not too	c-22h14i-25
not too 	c-13
not too 	c-13
not what	c30
not what i	c14
not working	g9i33
not 	c-28i-20
not 	c-28i-20
note	c9j8
noted	j-5
nothing	c8h15
nothing is	c-32i-25
nothing wrong	c-9i-13
nothing wrong with	c-9i-13
notice	d7e7j-4
noticed	c6
now	c-6e9h-14i-4j12
now ,	i-5j5
now ?	a14f5g-14
now it's	i-5
number	b-4c4g13i-13j3
number pls	g15
number to	b-10
of	b8f4h-4
of 0	c-6g-15i-19
of 0 ,	g-4
of a	g-21
of charge	j3
of each	d32
of glue	c7
of it	g3j6
of my	b-7
of order	c11i5
of our	c-3g10
of stock	c-10
of the	a-8g3h-3
of the group	e22
of the order	c4
of the two	d12
of the 	c13
of the 	b7
of them	c4e9
of them .	c20i12
of these	g-30
of this	c3
of those	b15
of tolerance	c14
of your	i-28
of 	b-9c13
of 	e16
of 	c15
of 	c15
off	a4b-11c20e24g-9h-6i8
off ,	e12
off auto	e14
off the	e22
offer	b23c-5d18f-3g10i-13
offer from	d32
offers	d47
office	c-12
office is	c-6
offline	h9
offset	d25
often	g12
oil	b3c21h-4i10
oily	c-6i-5
oily skin	h3
ok	b18c-14e-3f4g-5h-8i-16
ok ,	j-4
ok ?	a7
ok deal	b11
ok for	g8
ok i	j8
ok 	a5b3
old	b-4c-20e-4
old oil	h-4
old one	i-8
old ones	g4
old supplier	d20
omar	j7
on	a3i4j7
on ,	j7
on 0	g10
on a	e-3h4
on all	c5i4
on all 	c5i4
on amazon	a9d25
on by	c-6i-3
on day	c8i3
on day one	c8i3
on delivery	j20
on every	c8h17
on for	g23
on his	c10
on hold	e56
on it	j25
on it ,	j31
on me	g10i16
on my	c-6e-3i6
on my order	e-3
on our	b5c-9e4
on our side	e11i-3
on price	e9
on sale	a22g-34
on site	i7
on the	b6d-3e-4g10j-4
on the bill	c17
on the box	c-3h7
on the cards	c19i12
on the next	a-8
on the way	c-20
on this	a27g-22
on this one	e13
on time	c-7i-10
on wechat	g-3
on weekends	c-7i-22
on your	b31g9
on 	b-3j6
on  ,	j-6
once	b-3c-3
one	a-4b8d11g-5h5j-3
one ,	c-8i-6
one .	h-5
one ?	g6
one at	d11
one carton	c6
one day	c5i14
one for	b4h3j-5
one for me	b9
one for you	j-6
one hour	c20h-5i3
one in	i9
one in the	i-4
one is	d-5g11
one is missing	i5
one is 	i5
one is 	i5
one leg	d-11i26
one more	a3b33i-4
one of	c-6
one please	b10
one sec	j10
one sec ,	j10
one too	h3
one was	b-3h15
one wash	c4
one with	g5h29
one 	c-15i-23
one  ,	i-4
one 	c-15i-23
one  ,	i-4
ones	d4e-3g-7h15i-9
onions	b31h19
onions ,	b3
online	b-4d30
only	a-3b-5c6d8g-4h18i-7
only asked	d8e-19
only in	c19
only one	c22i26
only the	b-3e18i-9
open	c4g9
open a	c28
open the	c9i15j17
open the box	i11
open the l	h-3j13
open 	g14
open  ?	g13
opened	g-5
opening	g6
opens	j10
option	b4
or	a-9b-9c-7d46e-13h-14i-22j-5
or 0	d19
or a	g3
or i	c11d6
or rail	d7
or the	d37g-19
oranges	a20c6e3
order	a-3b22c-3d-4e10h-13i-16
order ,	b-5
order 0	b34g-8
order as	e12
order confirmed	b15f3
order for	b16
order for 	b10
order of	c-5
order on	b3
order the	b5
order with	b-3i-8
order with us	b-3i-8
order 	b15
ordered	c12e8g-3i-8
ordered 0	c5
ordered the	i-9
ordered twice	e8
ordered twice by	e8
ordering	b39
ordering 0	b25
orders	g-14i-4
organic	h26
original	d12g-6h7
other	d46e3h-5i-11
other shop	d-13
other supplier	c8
others	c-16d32i-15
others sell	d5
our	a-3b4c-10d-5e4i14j5
our balance	g10
our best	i-3
our booth	f-8
our boxes	i18
our buyer	i-8
our buyers	h10i8
our client	c15h22i-20
our client wants	c16
our clients are	g5
our current	c-7
our customer	c8i-6
our customer 	c5
our customer 	c5
our customers	i-15
our engineer	b-5
our forklift	b17c-3
our forwarder	i3
our gloves	i25
our goods	g6
our labels	i15
our last	b-5c-12e4
our last order	e13
our logo	h22
our margin	i7
our milk	b3
our mind	e14
our old	c-9i4
our order	e15g3
our payment	f5
our po	b17
our purchasing	i-3
our shop	h4
our side	e11i-3
our stock	c19
our store	a4
our subscription	e3
our target	a35
our team	f6
our warehouse is	i4
our workshop	c-4g11
our workshop is	c-5g11
ours	d-13
out	b-7c9e6h-5i3
out ,	c6i3
out every	c16
out of	b-7c17g-7i29
out of 0	c-15
out of order	c11i5
out of stock	c-10
out of the	e17
out of tolerance	c14
out the	e5
out the same	g3
out 	j9
out  .	j18
outdoor	h12
outer	c-5
outer carton	c-8
outside	c-3i-5
oven	i15
over	c7d17g-10
over 0	h18
over our	c11
over our budget	c11
over the	d6
overcharged	c24i30
overnight	c-9d11i-9
owe	a20f22
owe you	a20f22
own	c-12h4j-3
p	a5
pack	b9d4g-9
pack 	b29
packaging	h5
packed	b-3g3h-8
packing	g9
packs	h19
page	b-4c9
pages	c18i3
pages are	i3
paid	a-5i-21
paid for	c7
pain	c-20i-5
paint	c8i5
pair	h18
pallets	c26e4
paper	c-8d3g26h28i-13
paper cups	g5
paper is	c3g6
paperwork	i4
parabens	g9
parcel	c12g10h-3i3
parcel is	g7
parking	i-4
part	i18
part already	c3i15
parts	h5
parts for	h14
party	c-4i-12
pass	e49j-8
passed	c-6f18i-19
password	g8i3
past	b-3c13i9
patch	i-6j15
patience	f7
patient	i-3
pause	e35
pay	c-6d-8e-4h-3i-6j13
pay balance	j15
pay by	j-16
pay you	j21
pay 	i-7j15
paying	j10
paying you	j14
payment	c-7g6i-12
payment terms	a-6
payment will	j6
payment will be	j6
payment 	j13
pays	c-27g8i-33
pcs	c19i10
peel	c3
peel off	c3
pending	g6i9
people	b-8d21i-16
people will	g-21
per	a16c-13d-3
per carton	a-3
per month	a-5c-4g5i10
per piece	a5
perfect	c-27i-22
perfume	h11
phone	b-10c3h-12i-3
phone ,	i9
phone number	g-5
photo	g13h-10j6
photographer	i10
photos	g11i-6j25
photos ?	g6
photos are	c17
photos attached	c17f5
photos attached ,	c17f5
photos of	g24
photos of the	g24
pi	a-10b11g-7j25
pi by	g-9
pi by 	g-9
pick	a-4c-8g-9h14i-19j13
pick up	b7
picked up	e6
pickup	g6
pics	g20i37j10
picture	c10i8
pictures	c24i18
piece	g-4i-8j-3
pieces	i3
pilates	b7
pink	c10h17
pizza	b8c5
place	a-11g7
place an	b11
place an order	b11
placed	b22
plan	d8e5i-11
plan this	e30
planned	j-4
plant	c12g9i4
plants	c-3
plastic	c14h6
please	a6b15c-9e14g-3i-18j-10
please ,	b9e5h3i-3
please .	a13e3
please activate	b9
please add	b7
please advise	d3g15
please arrange	e5
please arrange the	e5
please book	b8
please cancel	e14f5
please change	b-5
please change the	b-5
please check	e-4
please check your	e-3
please confirm	b-18g7
please confirm receipt	g13
please do	e9g-10
please fix	c9
please have	e4
please let	g4
please make	b3
please proceed	b8
please produce	b16
please quote	a34
please refund	e30
please reserve	b12
please revise	a8
please schedule	b13
please send it	c3
please send me	g17
please send 	b8
please sign	b-3
please stop	e30
please suspend	e5
please suspend our	e5
please take	b-6e15
please terminate	e15
please treat	e3
pls	a19b16c-12e10f-5g15h-3i-15j-6
pls ,	h-5
pls advise	b-6g18
pls cancel	e6
pls check	g5
pls confirm	g6
pls don't	c11
pls no	e8
pls proceed	b10
pls quote	a26b-15h11
pls send	g16i-3
pls send price	a7h26
pls send 	g-5
pls update	a6
pls 	e9i-5
pls 	e9i-5
plug	c11
po	a-8b15e13g6i-11
po 0	a-11b-24e22g14
po 0 ,	a-5e22
po attached	b23
po for	b20
po 	j26
pockets	h23
policy	c-4i-15
poor	i9
popular	c-3d6
port	g21
possible	c-3g24h14i-8
possible ?	a3
postpone	e20
postpone the	e20
postponed	i-11
ppt	a3c-9
prefer	g-18h50i-4
preferably	h21
premium	d26g-13
prepare	b21j5
prepare 	b16
pressure	c13
previous	c-11
price	a55b-8c-3g-27h-12i-14
price ,	b8e4
price ?	a14c-6g-5
price and	a21
price and lead	a18g-8
price for	a44b-19h-4
price for the	g3
price for you	a-13
price for 	a13b-8h-3
price is	a-23i-5
price list	a8h-3
price of	a38b-9
price of the	a4
price per	a17
price please	a7
price too	c12d12i14
price too high	c12d12i14
price with	a24c-4
prices	a37d8g-39i-17
pricing	a17
pricing for	a17
pricing for 0	a17
print	b15
print .	i5
print it	b16e13
printed	c7
printer	c-6i13
printer keeps	c5
printer 	c7i-5
printer  	c5
printer 	c7i-5
printer  	c5
printing	c24e28g-3i18
prints	c16
private	g-7
pro	a9b19g-13
pro plan	b6
probably	b-3j-29
problem	c-10g-8
problem ,	b-4j11
problem again	i11
problem is	c-4
problem with	c20i18
problems	i-11
proceed	a-19b32e5h-5
proceed with production	b3
process	b30
produce	b16
product	c-14d3g9i-14
production	b14e23f-6g11j-7
production please	b-3
project	c5e30i-7
promise	i-8j21
promised	c3j-11
promised ,	j-3
promised last	c22
promised 	c19
promised  ,	c20
promo	a18g-33
prompt	f5
proof	h5j21
provide	g5
provided	g7
pull	c38
pulled	e9
pulled out	e9
pulling	e34
pump	h8i5
pumps	c12h-16i5
purchase	b25
purchase order	b30
purchasing	i-3
push	e22
put	a-3b10h-3i-3
put 0	b16
put it on	e3f3
put me	b11
put me down	b11
put our	b-6
put the	c-12
put them	i3
put 	b18
pvc	d18
q	f28
q 0	b5
qc	c5j3
qq	b-4
qr	i29
qty	c9i7
qty ?	g10
quality	a-3c9d10g-15h7
quality dropped	c20
quality not	h8i6
quantity	a3b23
question	c-4i-7
questions	g23
quick	c-22f25h3i-18
quiet	b-6h33
quiet one	b-4i14
quit	e17
quotation	a48b-6g-14i-3
quotation for	a26
quotation is	c19i-3
quote	a56b-29c-7d4g-18h-4i-5
quote coming	j10
quote coming up	j6
quote fob	a8
quote for	a19
quote for 	a12f6
quote with	a10d6
quote 	a30b-12
quoted	b6d18
quoted 	a7b7d7
quotes	d35
r	i-9
rail	d29g-5
rain	h3j-12
raining	i-16
rains	i6
raise	b8
raised	c4i-8
ran	i37
ran out	c-3
ran out of	c-3
rate	a59b-16g-34
rate ?	a11
rate for	a16
rates	a11g-5
rather	h17
re	c3j7
re -	c4j8
reach	g18
read	c19h-15
read it	c5
read the	c-17
ready	g5j9
ready at	j11
ready by	b8
ready by 0	b3j4
ready 	j-9
real	h22
really	a-6d30f13i-24
rebate	a14
receipt	h-17
receipt of	g13
receive	g4j3
receive the	g8j5
received	a-8b-11c12e-14g17h-5
received yet	c7i22
received 	b-14c7
received  ,	c15
reception	j3
recommend	g7
red	a-8c5d10h16
red one	b6
reduce	a54
refund	b-6c-4e46h-7i-8j3
refund ,	c11g-3i26
refund me	i-12
refund please	e18i5
refund the	e25i-7
refund was	c15
refundable	g14
refunded	c-11i-12
refunds	c-17g7i-28
regards	a-4i-5
regards ,	g6
regret	c5
regret to	c5
regret to inform	c5
reject	c20i3
rejected	c23i14
release	e28i-6
release the	e23
remaining	j24
remember	g-20j-4
remember me	g-23
remember to	j-5
reminder	f-3
remove	b-14e41
remove the	b-14e18
renew	b26e24i-10
renew for	b4
renew the	e3
renewal	c20
renovation	e5i9
rent	b7
rent for	a24
rent is	i-5
reorder	b28g-4
repairs	i-8
repeat	b36
replace	b5
replace it	j-7
replace the	b9j17
replace the 	j18
replace the 	j18
replaced the	c-6
replaced the broken	c-6
replaced the 	c-6
replaced the 	c-6
reply	c8h-4i12
reply .	i12
reply to	c13i22
report	c9g4
report back	j12
reports	b-19i21
request	e10i-3
request a	e10i-3
requesting	b12e16
requesting a	e19
require	b4h24
require 	b32h-14
resell	b-5h28
resend	j8
reservation	c-9e4
reserve	b27
reserved	b6
rest	e26j4
restaurant	h20
return	b-9c-3e35h-10j4
return it if	g8
return 	e-3
returned	c-21e8i-14
returning	c5e27
returning your	c22i3
returns	c-22i-24
revert	j23
revert by	j3
revert by 	j3
review	j11
revise	a7j11
rice	c11i13
rich	i22j-3
ridiculous	c26i-16
right	a-16c-8d-16g10j10
right ?	a-9b-13g9
ring you	j6
rip	c24
ripe ,	c10i18
ripe ones	h26
rival	d8
road	c-12i-15j-14
robbery	c27
roll	a26
roll -	b3
roll - up	b3
room	a4c-12i-3
room 0	c-4
rooms	b3d8g-11
roses	c-4
rotten	c19e3i11
rotten ,	e9
rough	a36c-12
round	a33
rude	c6
ruined	c8i17
run	b7g7
run a	g3i8
run a small	g4
run out	i-4
run out of	i-4
running	c-11
running out	i21
running out of	i21
runs	d9i-12
rush	a5g-3h-10i-6
rust	c-16i-17
rusted	c18
rusts	h34i8
s	c5f7g-8h-5i6
s ,	a5c-4
s 0	b-3
s order	e10
s 店	d8
s 	b-10
safe	a-10c-3f-13g15
sags	c21i16
said	j-15
said it	i-3
said no	e30
sale	a15
sales	c-15
sales are	c-7
sales are down	i17
salty	c39i20
same	b11d17h-13
same address	g-6
same again	b13
same again please	i-3
same as	b9
same as last	b11g5
same day	j4
same order	i7
same price	a12
same problem	c7
same 	a27d5
same 	c8
same 	c7
sample	d-3j4
sample was	c-13
samples	c-12f11g-7i-12
samples ?	d6
samples arrive	g-6
save	b14h-3i39
saved	c-13f16i-14
saved my	f15
saved my day	f15
saw it	d9
say	j-35
say 0	c28
say 	i27
says	b-3g-11i-5j-11
says 0	c6
says the	c-4i-3
scan	c7
scared	i33
scared of	i33
schedule	b11g8i8
school	a13c-11h-40i-23j-9
school is	e10
school will	j-9
scrap	e36i33
scratch	e10
scratched	c5
scratches	i7
screws	c29f3
sea	c-4d9
sea freight	h11
sea freight to	a10
sea or	d3
sea or rail	d7
seal	c4g18
seal is	i-3
seal is 	i-3
seal is 	i-3
seam	c21
seams	c40i30
search	c6h7
season	c-10i-32
seats	g-3
sec	j19
sec ,	j10
second	e10
see	g-4j-14
see attached	c4i6
see me	c-5g-7i-4
see my	g8i-14
see what	h14j-3
see you	i-3j-7
see you 	j-9
sell	c7d16
sell this	i-10
sell 	d32h-9
seller	g17i17
selling	c-23i-26
sells	d21
sells it	d3
sells it for	d3
send	c-7g4i-11j11
send a	a-5
send catalogue	g10
send it	b-12g-8
send it back	g-4
send me	b-9
send me a	a3
send me the	g16
send me your	g-5
send pics	i-4
send price	a7h26
send someone	g4
send the	a-7e22i-11
send the pi	g-9
send the samples	e6
send the truck	e9
send them	i17
send u	i-3j29
send us	a8
send us your	a16
send you	j15
send you the	j4
send 	b34g-8h20
sending	e21g-6j26
sending it	e7i3
sending it back	e12i4
sending the	j10
sending u	j7
sense	i-9
sent	c4i4j-11
sent it	g7
seriously	a-6c26i15
set	a5b24c3g13
set it	g8
set it up	g8
set up	g10
sets	b18i-8
settle	g-3j23
settled	i-3
sgs	j-4
shaft	c-4
shall	j8
shall i	j-5
shall revert	j3
shampoo	i-6
share	g11
sharp	c3g6
sharp edges	c5
sharpen	a20
she	f14
sheet	g8
shelf	g22
shelf life	g6
shelves	i11
shift	c-13f13
shiny	h30
ship	a-8b5c-12d-7i-17j-3
ship by	b-3g-21h-3
ship by 	g-29
ship me	b3
ship me 	b3
ship to	b-7g5
ship 	b14
ship 	g-9j-8
shipment	c5e10h4
shipment ,	e7i-4
shipped	g22j-13
shipping	a7j9
shipping ?	a9
shipping it	j15
shipping marks	c16
ships	i9j8
ships 	j6
shirt	c23i13
shirts	a-4c-3i24
shirts ,	b21
shoes	h4i15
shop	b4c-18d3
shop in	j7
shop is	e3i19
shop next	a7d4
shop next door	a7d4
shopee	c6d28h-9
shops	d14i-8
short	b-7c16i5
short ,	c14
short by	c5
short by 	c5
shorter	d-11h4
shortly	j6
should	b-6c-12d9e-4g14h23i-9j-16
should be	h22j-3
should be there	j-4
should i	e-3g7h-8
should not	h8
should we	d18
shoulders	c19i21
showed	c25i4
shows	c24h-7i41
shows 0	c26
shows the	i5
shows the wrong	i5
shows the 	i5
shows the 	i5
shrank	c5
shrinkage	d14
sick	c-14i-7
side	c15h-14
side entrance	i-9
sign	b12c-17e-9g-3i-23
sign and	e-3
sign is	c-11i-17
sign me	b10
sign me up	b10
signed	c-7
simple	h30
since	b-3c21h-3i32
since 0	c-3i-11
since morning	i7
since the	c10
since your	c9
since 	c17
singapore	g5
sir ,	g5
site	b24i3
six	b13i-14
size	a-6b9c-4h-5i-10
size do	g-7
size is	a-3g14
sizes	d-3g8
sizes are	d-3g25
skin	c5g8h20i4
skin ,	h20
skin is dry	h5
skincare	b4
skip	b-4e30h-3i-21
sleep	g-6i10
sleep badly	i5
slides	f7
slip	c-3i8
slot	e12g3
slow	c-6
slower	c8d6
small	a7
small ,	h3
smell	c27h3
smells	c45i39
smoke	i5
smudges	c6i4
snapped	c20
so	c-9e4f10g-12h7
so fast	i12
so i	e9
so much	f12
so nice	h19
so nothing	h13
so 	g-5h3
so 	g-5h3
soft	h16i-7
softer	h35
software	g4h22i-3
soggy	i15
sold	c5
sold out	g6
solid	b11h14i5
solved	c-6i-15
some	b-11c3h6
some photos	g7
somebody	c14h8
someone	e10g7h9i-5
someone else	e3
someone to	h12
someone to fix	h12
someone who	g8h3
someone who knows	h9
something	a-6b-4c-6e-5h52i-6
something is	c3
something is 	c3
something is 	c3
something that	i-14
something under	h5
something under 0	h5
something waterproof	i-3
son	b8c3
soon	h-8
soon as	h-4
sorry	c-20e7h-9i-25
sorry ,	j9
sorting	f10
sound	c20i11
soup	c22i15
sour	c15i44
space	h9i15
spare	b6h7
spare parts	h9
spare parts for	h14
speak	i16
speak english	g-12
speaks	g5
spec	c25g32i6
spend	a23g-17i10
spf	a-3i33
spf 0	a-3
spicy	a-5h31
split	c7g21i16
spoil	c34i42
spot	c-14i-10
spot on	c-9i-6
spots	c-6
spreadsheet	i3
sqm	a5
st	c16
staff	c-14i9
staff keep	i8
stainless	g-6i12
stand	h48
start	b26c8g-7
start production	b20
start with	b14
starting	b25
starts	b-3f-5g22i-12
starts 	f-6g16
statement	b-15c24
station	h4
status	a-11b-7g56
status of	g11
stay	j4
stays	c-31
steel	d24
sth	h54
stick	g16i8
stickers	a21i12
sticks	c36i30
stiff	i26
still	a8c10e3g-18h-7i14
still 0	a23g-18
still do	g7
still have the	g6
still in	g26
still no	c22i20
still not	c25i14
still not here	c3
still nothing	c8
still thinking	i-4
still valid	a34g-41
still 	c15i11
still 	c15i11
stinks	i13
stitching	i6
stock	c-5g6i-9
stock ?	g15
stock and	b9e6
stock for	i4j8
stolen	i25
stone	c9
stop	b-8c-18e45g-3i-21
stop the	e16
stopped	c3i10
stopped working	c38i35
stops	h4
storage	a29
store	b7g20i-7
stores	b-3
strong	h24i23
stronger	g13h10
struggling	i3
stuck	c-16
stuck in	c-10i-30
subscription	a7e28g-4i-5
such a	c3
sugar	b22h32i-8
suggest	g11h18
suitable for	h3
suits	g10
summer	b21c-4h9i-6
sun	c-3
supplier	b-3c-8d12
supplier gave	d27i-8
supplier gave 0	d27i-8
supplier is	c-9
supplier 	i4
supplier 	i4
suppliers	d31
support	a-10c15f13g16h3
supposed	c3
supposed to	c3
supposed to be	c17i27
surcharge	a18g-11
surcharge for	a23g-16
sure	b-6c-7i-8j9
sure it's	h10
survive	g23j-25
survives	c-3
suspend	e36
suspend our	e5
suspend our account	e5
swap	g5i23
swap it	g7i36
sweet	c12i17
sweeter	d16
switch	b-9c9i9
sync	c30
system	c16i21
t	a-6e13g20h-6
t 恤	e4h-5
t 恤 发	b-6
t 恤 领	c4
table	c4
table for	b3
tag	c-30i-21j7
take	a4b11c-11e17i-4j-13
take 0	b48
take all	b23
take care	j5
take care of	j5
take it	b16e4j-8
take it ,	b4j-4
take it back	e6
take the	a-5b5
take the 	b13
take them	c6
take them back	c6
take two	j-5
take 	a15g-6h14
take  for	a18
takes	b-10c-13j-7
takes 0	i-3
takes 0 days	i-3
takes forever	c-4i17
takes two	i-5
talk	a-5c-6g-7h-9i-17j-3
talk now	g-11
talk 	g5j-3
tap	i21
tastes	c28i5
tax	i5
taxi	i3
teacher	h6
team	b-9f14h-3i-9j5
team ,	c6
team will	j15
technician	b3c10i7
tell	a3c-10d13g-9i-10
tell me	a7c-4d26
tell me the	a11d6
telling	c4f-17i8
telling me	f-17i8
ten	g-8i-4
tenth	c13
terminate	e34
terminate the	e22
terms	a-11g37
terrible	c14i5
test	e6i-6j4
tested	c3g9j-5
text	f-8i-11
text from	j-3
text messages	c4
th	b6
than	b-11c7d37g-17h4
than air	d9
than before	i6
than expected	d-5
than the	c23d26g-16h-6
than the old	d6
than the one	c6
than the other	h-3
than yours	d3
than 	c-3i-3
than 	c-3i-3
thank	a-6c-6f40h-8i-10j-5
thank god	f-9
thank u	c-4f20
thank you	a-3f21j-4
thank you for	j-3
thanks	a4c-9e-3f54g-4h-13i-16j-3
thanks !	f23
thanks ,	f15
thanks a	f3
thanks for	c3f11
thanks for checking	c4f6
thanks for the	f33
thanks for your	f-57
thanks for 	f-4
thanks for 	f-4
thanks in	f9
thanks in advance	f9
thanks to your	f16
that	b-6c-18e4g-8h29i-20j-4
that ,	e18
that 0	c3i3
that can	h6
that come	a3
that come to	a3
that don't	h33
that fits	h10
that for	e13
that holds	g8h24
that it	h7
that price	h-7
that runs	h22
that survives	c-3
that the	a3
that was	a-19
that we	e3j3
that we will	j6
that 	c-13h20i-11
that  	h7
that 	c-13h20i-11
that  	h7
that's	c3d11f9g-17h-6i-23
that's not	d13
the	a-3c3e5h-9
the 0	c-11h8i-4
the 0 %	c-3g-3
the 0 nd	e5
the airport	g6
the annual	a13g-3
the app	g10
the artwork	f-3g10
the attached	a10
the baby	c-4
the back	c16i30
the balance of	j8
the banner	e5h10
the battery	b14c5
the best	c-23i-14
the better	h38
the big	d7
the bill	c6
the bin	i4
the bl	c3
the booking	c-3e15
the box	b-6c12g-6
the broken	c-7i-4j3
the buffet	c-5i-6
the button	j-5
the cake	c-9i-12
the campus	h-4
the car	j9
the carton	g13
the cash	b-3j8
the catalogue	g9
the chairs	e14
the chat	i-8
the cheaper	d9
the claim	c-13i-11
the class	e7g10i-8j-5
the client	c-8
the colour	i13j-6
the colour is	c10i14
the colours	c-4
the container	g9
the contract	c-5e5
the cost	g-3
the cost of	a6
the counter	i-4
the courier	c-19i-17j-17
the cups	c-4
the damage	g-8
the damage for	a13
the data	c-12g22i-15
the date	c16i6
the delivery	b-7e6g15
the deposit	a-15f-4g3j3
the deposit will	j4
the desk	g23
the diff	a-4d22
the difference	d15g-4j3
the discount	a-12i-5
the dishwasher	i5
the double	i-4
the driver	f10i-20
the driver was	c-5
the duty	i11
the end	f15
the extra	d4f11
the face	g4
the fair	c-3g-8j-5
the file	i-3
the file is	c-6i-3
the first	c7
the fish	g15
the flask	a14
the flight	i21
the forwarder	c-4i-6
the forwarder says	c-4i-3
the free	a7
the fridge	c16i13
the full	b6
the glass	c14i16
the goods	c17h-6
the goods arrived	i10
the green	b12i-6
the group	e7
the gym	c3e12i4
the gym is	c11i4
the handle	f3i13
the holiday	g7
the homework	c10i5
the hotel	d9
the hs	g5
the hs code	g5
the ice	b3
the installation	a17g-24
the invoice	e-6g-3i-4
the invoice in	i-8
the item	g10
the kids 	h15
the kids 	h15
the kitchen	i6
the l	e5h-3j13
the l /	e5h-3j13
the label	d-3
the laptop	c4i5
the large	j-5
the last	b5d10
the last delivery	c16
the last one	b21h8
the lead	g14
the lead time	g14
the leash	i9
the left	c-16i-21
the lesson	c16h-3
the light	c-21i-27
the line	c-13
the line is	c-13
the list	e5
the login	i-11
the logo	d8j16
the logo is	c8i9
the lot	a3c3e4
the machine	c5g11
the mangoes	i-3
the manual	i-4
the massage	c3
the matte	a11
the matte one	a11
the may	e4
the may training	e4
the meeting	j3
the minimum	a10
the missing	c-8i-13j8
the moon	g3
the name	e-10
the new	b5h-3i-25
the next	a-6j4
the night	c-11
the night shift	c-3f3
the noise	c-9i-5
the offer	g9
the office	a-6b3c-11
the office is	c-6
the oil	c6
the old	d4g3
the one	d45g-20i-22
the one from	c10d5
the one in	i-4
the oranges	a26e5
the order	c-6e13i-9
the order to	a4
the other	c-8d19e6
the other shop	d-21
the others	i-16
the paint	c3
the paper	g6h25
the parcel	b-3c16i17
the party	i-8
the password	g8i-8
the phone	i13
the photo	i6
the photos	f-12
the photos are	c17
the pi	g-8
the pi by	g-9
the picture	c13i9
the plants	i-19
the po	i-3
the price	a6c-13f3g-14i-19
the price for	a-13
the price is	a-4
the price of	a4
the print	c9i4
the printer	c-3i-4
the pro	b5
the pro plan	b6
the problem	g-10
the project	c12
the quick	f13
the quotation	b-17f3
the rain	i-11
the rebate	g4
the red	d18e6h-12
the remaining	j24
the repair	c3
the report	c3i15
the rest	e30i3j3
the return	e3h-3i-9j9
the right	c14
the road	c-14i-8j-4
the roll	c11
the room	i-4
the same	d10j-8
the same order	c4i9
the sample	b-3c6
the samples	e22g-7
the samples ,	e4
the samples arrive	g-6
the school	c-6j-8
the school will	j-9
the second	e16g-4i-8
the shelf	g4
the ship	c-4i-4
the shipment	e3
the shipping	g15j12
the shop	e5
the shop is	e6
the shop next	a7d4
the signed	j3
the site	b5c4
the size	g20
the sizes	g-6
the smell	i13
the sofa	g8
the soup	c27i10
the statement	b-11
the station	h4
the status	g3
the technician	b6
the test	c-3
the text	c-4
the time	i8
the tool	b14
the total	g-17
the toy	i8
the tracking	g3
the transfer	g17
the trial	a19g-11
the two	b-4d13
the update	c7i-3
the upgrade	a7
the usual	b21
the validity	g5
the validity of	g5
the vessel	f-3
the video	c8
the warranty	c-14i-19
the way	c-26
the white	g7
the white one	g18
the whole	e16f5
the whole batch	e6
the whole lot	i12
the whole team	f17
the window	i-5
the wrong	c21i7
the wrong address	i3
the wrong name	c3
the wrong size	c-5
the zipper	c15i3
the 	e13g3
the  we	b3
the 	a-6d-3i-6j-5
the  .	c-7g12
the  s	e4g-12
the  	g-13
the  	g-13
the 	g19
the 	c-11g-5i-12j7
the  ?	g-5
the  address	i3
the  for	a12
the  is	c7i5
the  name	c3
the  size	c-5
the 	c-10g-5i-9j7
the  ?	g-5
the  address	i3
the  for	a12
the  is	c10i12
the  name	c3
the  size	c-5
theirs	d13
them	b12c11e5h-9
them .	c20i12
them back	e13
them by	a3
them by 	a3
them with	b14
there	i-17
there ?	g-10
there a	a7g9
there an	a7
there any	d4
there are	i-3
there at	j6
there is	i4
there is a	c23i18
there was	i14
there 	j7
there's	c13i11
there's a 	c10i10
there's a 	c10i10
these	j-10
thesis	h4i16
they	a-8c-3d18e-5h-9i-16
thicker	c-6d26h15i-18
thicker paper	h9
thicker than	d23
thicker 	h9
thicker 	h9
thing	d12j36
thing is	h15
think	j-12
think about	j-3
think about it	j-3
thinking	i-9j-7
thinking of	j-6
third	c31i15
third time	c24i16
this	e5h-12i-3j3
this ?	a-11d-9g23
this batch	c18
this is	c18i9
this is unacceptable	i-9
this is 	i-9
this is 	i-9
this month	e18
this one	e5
this one is	d15
this order	b8
this time	c4e15
this time ,	a3
this week	e8i-20j3
thought	c-16i-8
thought i	e12
three	c8i24
three suppliers	d31
three times	c4
threw	i5
through	i-11
throw in 	b5
thx	a-7f63i-3
thx !	f7
ticket	c8i14
tickets	b8
till	a-4
till 	a-5
time	a-4d-3h-9
time ,	a3
time i	b-6c36
time pls	g20
times	c7
tks	f43
to	c-5g-3h-3i-9
to 0	b27i18
to 0 ,	a3b9
to add	b-9
to be	h8
to be here	c17i27
to book	b16
to call you	j-10
to cancel	h-3
to cancel the	e3
to change	a-3
to complain	c8
to complain about	c8
to eat	i-10
to fit	h6
to fit a	h6
to fix	h6
to fix it	g12
to fix the	h6
to follow	j9
to get	i18
to help	g-3
to inform	c5
to inform you	c5
to keep	b-5
to know	a26
to lagos	e-3
to last	h27
to long	a4
to long beach	a4
to me	j3
to my	c31e-7i27j4
to order	b23e-11
to order 	b4
to our	b24c6i9j3
to pay	j-30
to pay the	j-15
to pick	g-15h14
to place	b9
to pro	b12
to proceed with	b7e-12
to reception	b15
to reorder	b8
to resell	b-5h28
to return	e27h-9
to send	c-10e14
to send it	c-13
to send you	j26
to ship	g-3
to ship 	g-3
to someone	e7g3
to start	b15h-17
to talk	h-5
to terminate	e22
to thank	f6
to the	b17g10j3
to this	d4j-3
to us	g-4h22
to wait	e10
to withdraw	e10
to you	c-8f-8i-4j11
to you 	j3
to your	c-8
to 	c17
to 	g8
to 	b-16
to  about	c8
to  about	c8
together	b10
told	f5
told me	i3
tolerance	c30g3i25
tom ,	f-4
too	a-12b-11c9e3g-4h8i18
too ,	b12h-3i-5
too high	c17d7
too high ,	i-6
too many	e17i31
too much	a-7c4i28
too salty	c11
too slow	c12i12
too small	c22h-25i13
too 	i-6
too 	i-6
took	d-3i-22
took place	c16
tools	b-4
top	b8i-5
top up	b16
tore	h6i23
tore at	f4i12
tore at the	f4i12
torn	c25
total	a40c18g-4h-4i10
total with	a7b5
total with shipping	a7b5
tote	c-4
touch	c11
towels	g17
town	e-8g-3
toy	i8
tracking	g11i7j9
tracking hasn't	c6
tracking hasn't moved	c6
tracking no	g4i5
tracking 	c6
tracking  moved	c6
tracking 	c6
tracking  moved	c6
trade	g4
traffic	i-22
trainer	h4
training	c3e5
transfer	c-8i-8j15
transfer takes	i-9
transferring	j34
transit	g-15
travel	h3
travels	h19
treat	c19
trial	b14
trial class	a20g-10
trip	f-13i-13
trouble	c-22i-13
truck	b4i10
try	j-23
turn off	e14
turn off auto	e14
turn on	c21i18
turns	i-19
tutor	h18
tutor 	c9i3
tutor 	c9i3
twenty	c9d8
twice	b-11c11i13
twice by	e8
twice for	c5i9
twice for the	c5i9
two	b19h-11
two days	h-4i3
two hours	c12
two months	e25
two of	b21
two people	g36
two please	b12
two please ,	b12
two weeks	i-9
typed	c8
typing	i16
tyres	b12h12i5
u	a18b-3g8h-4i-3j9
u deliver	a-3b-6g40
u do	a6b8d-3g-9
u do cheaper	g-8
u do 	a13b5
u guys	c-3g29i-7
u have	a11
u have a	h14
u sell	a30
u send	c3g10i3
u sent	c6i9
u ship	g17
u 盘	c18
u 	j10
umbrella	c4i31
umbrellas	f10
unacceptable	c13i-27
under 0	h14
under 0 kg	h5
understand	i30
undertake	j11
undertake to	j11
uneven	c12
unfortunately	c3i5
unit	j17
unit price	a3
unit price for	g6
unless	i-3
unopened	e4
unscented	h27i-30
until	i-7j-4
until further	e10
until further notice	e10
until 	j-11
up	b5g-5h-12i9
up ,	a11
up again	c-9i-7
up at	i-3j5
up at the	g4
up for	b4
up for the	b4
up my	b12i14
up on	c27i6
up the	g5i9j22
up the phone	c11
up with	i6
up with the	i3
update	e-6g4i-7
update on	e-3
update on my	e-3
update your	a10
upfront	f15
upgrade us	b8
upgrade us to	b8
ups	i17
upside	c7i8
upside down	c7i8
ur	a12c-6d24g23h-13
urgent	a6c-8h-4i-14
us	b9e5f-8g-3i17j-12
us ,	b9
us for	a7e15
us for the	a7e15
us in	b10
us in for	b10
us know	j-4
us on	i-13
us your	a16
us 	b24
usb	c7h17
use	c-12h7i-17
use the	g-18
used	i11j-5
used to	i-24j-9
users	b4
usual	b21
usually	i-9j-25
v	c-11
v 0 .	i10
vaccine	g22
valid	g-6
valid until	g5
valid until 	g5
validity	g5
validity of	g5
value	d22
valve	c17i3
valves	c14
van	j5
vase	c20i9
vat	a39g-6
vegan	g10h49
vendor	i3
version	b-7c-20i-3
very	f18h-12i9
very good	h-4
very 	c24
very 	c24
vessel	a-5g31j-5
vet	d6
video of	g3
visa	i33
visit you	g-5
visit 	g12
visiting	f-8
visits	b7c-5
vivian	f-4
void	e45
volts	h10
vs	d57g-22h-5
w	b21g-7h25
w /	g-4
wait	b-9c-12e9h-4i-14
wait ,	e20
wait until	e-9
waited	c15
waited for	f5
waiting	c-7i-11
waiting at	i-6
waiting at the	i-6
wanna	a3
want	b19c-6d-3e11g-13h23i-14
want a	b-13e-5i26
want it	e13g-5
want my	c10
want my money	c19
want the	e13h8
want to	a3b4e4i-3
want to order	b8
want to resell	g6
want to return	e19h-12
want to 	c12h4
want to 	c12h4
want 	b15h-8
wanted	j-14
wanted to	j-5
wanted to call	j-5
wants	h46i-12
wants a	h11
wants 	b9h-14i-5
warehouse	a-3e6g-6i11
warehouse is empty	c5
warranty	c-19g12i-19
was	a-7b-7c11e-7g-4h-3j-10
was a	h4
was a bit	h17
was better	c7d3
was charged	c21
was charged twice	c21
was cold	c5i11
was empty	i-7
was half	c18i14
was late	i3
was not	c9
was paid	c-8i-3j-3
was rude	c20i13
was supposed	c17
was supposed to	c17
was there	c-4
was too	b-3h13
was worth	c-3i-4
was your	g-4
was  ,	c-17i-16
was  ,	c-17i-16
wash	c22i7
wash ,	c4
waste	i15
waste of	c4
water	i14
water ,	g5
waterproof	h24i-7
watery	b10i16
way	a-14c17h-11i-6
way too	a-6c15
way 	j13
we	c-4e6g-5i-5
we accept	b12
we accept your	b10
we always	j-4
we are	c-7e9f7h-3i-11
we are a	g9h-13
we can	g-7h-4
we can do	h-4
we can't	i6
we cancel	e5g4
we chose	e5
we confirm	b13
we confirm the	b9
we decided	e14
we found	c5e4
we get	i19
we got	c21
we got a	d8
we had	h-3
we had to	c20
we have	b-7d6i3
we have a	b4c3d9f16i34
we have to	e4
we hereby	b5
we hereby confirm	b8
we lose	i7
we lost	i3
we may	f-4
we miss	h12
we missed	i6
we need	h22
we need a	h10
we need is	a4
we need to	b8h-3
we never	c12i-20
we no	e8
we no longer	e8
we only	e7
we ordered 0	c6
we paid	c8
we paid for	c9
we pay	g4j24
we really	d5
we received 	c15
we regret	c5
we regret to	c5
we require	h26i-3
we return	i8
we run	i29
we sell	i11
we shall	j31
we take	b12
we take the	b4
we tested	c7
we undertake	j11
we undertake to	j11
we visit	g16
we want	c-3h36i-3
we will	j27
we will not	b-7e29
we will order	b5
we will refund	j5
we will 	j5
we will 	j5
we wish	e5
we wish to	e5
we won't	e16
we would like	b3
we  go	e4
we  go	e4
we'd	a3b18c-3g-3h16j-4
we'd like	b9h10
we'd like a	h7
we'd need	b4
we'll	c-5g-4h-5i-10j27
we'll be closed	j-8
we'll go	b10
we'll have to	e7
we'll replace	j3
we'll see	j-4
we'll sign	j6
we'll take	b18
we'll take the	b12
we're	c-8g-3h-4j11
we're after	h35
we're away	e11
we're closed	e6
we're still	i-9
we're still waiting	i-9
we're still 	i-9
we're still 	i-9
we've	b-5e17
wear	g-4
weather	c-14i-6
website	c-4i18
website is	c9
website is down	c9
wechat	a-9b-6c-15d-5f4g3h-10i-5
wechat id	b-3
wechat pay	g24
wedding	g12
wedding is 	i4
week	a-4b4g-8
week ,	j-5
week ?	g-11
week please	e6
week's	e7
weekends	c-7i-22
weeks	c16i36
weeks now	c11i4
weight	a-12g21h3
well	c-14i-20
went	a-10
went to	b-3c17i19
went up	i3
went well	b4
were	b-4c32g-13i20
were not	c4
were 	c7i8
were 	c7i8
wet ,	i3
what	a14b-6c-3d7e-4g17j-5
what a	c7g-12
what are	a8
what are your	a18
what can	g-5i3
what can i	i16
what changed	d15
what discount	a13g-4
what discount do	a8
what do	a9d15
what do i	a16d7g-21
what do you	d-7
what does	a11h3
what does it	a8g-4h11
what happens	g15
what happens if	g3
what i	g-3h3
what i ordered	i18
what if	g4
what if it	g35
what is	a5g7
what is the	a-5g7
what makes	d13
what should	g11i12
what should i	g11i12
what size	a-3
what size is	g8
what time	g28
what to	h14i32
what we	g-7h23i-8
what would	a14h-6
what would a	a4
what would that	a15g-3
what would you	g-28
what's	a17c-9d10g21h-4i-11
what's in	g9
what's the	a12c-7i-6
what's the difference	d12
what's the price	a15
what's the total	a11b4g-17
what's your	g10
what's your hourly	a6
whats	a13d6g9i-9
whats the	a11d9
whats the damage	a13
whats the diff	a-4d22
whats the 	a13
whats the 	a13
wheel	i14
when	g18h-9i5
when can	g5
when can i	a7g-22
when can u	g9
when can you	g28
when do	g4
when does	g4
when i	c26g-11i29
when i save	c12
when i'm	j7
when is	g8
when it	c-8g-6i-7
when will	g35i11
when will you	i19
when you	e-4g-4
when you come	b17
where	c-3e-8g34i-11
where is	g9i10
where is it	i23
where my	g5h5i-7
where's	g25
whether	g11
which	c-11d37g12h-13i-10
which bearing	d7
which courier	b3
which do	g-15
which do you	g-15
which is	d17g-6h-4
which lasts	d10g-16
which of	d17
which one	d16g-9
which one is	d-14g8
which version	g-4
which 	g5
while	j11
white	b11i-9
white ,	b3
white one	g18
who	a-9c-11d4g12h37i-5
who can	g-17h25
who is	g6
who is the	g-21
who pays	g13
who promised	i8
who speaks	g5
whole	e11
whole batch	e6
whole lot	i12
whole team	f17
wholesale	a45g-36
why	b-7d10g7h-4
why is	b-3g3
why should	d15
wide	g12h48
wife's	i-6
wifi	a-7c-16g11i3
wifi 	h14
wifi  ,	h14
will	b-4c-11e-3h-6i-18j27
will be	g-4j30
will be in	j15
will be made	j6
will be ready	j21
will come 	j-5
will confirm by	j3
will deliver it	j-5
will do	j-12
will follow	j10
will have	j6
will it	g34j-3
will not	b-7e27j-17
will pay	g-4j5
will pick	j21
will receive	j16
will receive the	j7
will refund	e-4
will refund the	j5
will replace the	j6
will see	c-6
will send	i-3j16
will send the	j9
will settle	j23
will take	b10
will the	g42
will these	g28
will transfer	j10
will you	a10g3i9j-11
will you be	g10
will 	e-4
will  the	j13
will 	e-4
will  the	j13
window	i-5
windows	g7
windows 0	g7
winter	i3
wired	g17
wish	h22
with	b8h8i-5
with 0	b15d4i-7
with a	h29
with good	h45
with it	g4
with me	j11
with me ,	j11
with my	i3
with my boss	j5
with our	b3
with production	b3
with shipping	a7b5
with the	a-9b10c7e6g-9h-7i5
with the price	a-5
with us	b-3i-8
with your	b8
with 	a7g-10
withdraw	c-3e40i-4
within	c-4i-15
within 0	c-10
within a	c11
without	a14h45i-6
without telling	c7
won't	c4e19
won't turn	c3
won't turn on	c3
wondering	g27
wondering if	g27
wont	c15e12i3
word	j19
work	d-4h-3i-4
work for	j-5
work for you	j-5
work on	a20
work on this	a31g-9
worked	i-6
working	a-3c16g14i18
works	b-5c-6h-9i-8j-4
works again	c-20f3i-13
workshop	c-25g5
workshop is	c-5g11
worry	j4
worry ,	j8
worse	c8
worse than	c34
worse than before	i6
worth	d26g-8i-14
worth the	d7
would	a10b-9c-6h10i-9j-6
would a	a11
would appreciate	a18f-4
would appreciate your	a18f-4
would be	h6
would be nice	h17
would it	a13
would like	e9
would like a	h13
would like to	b6e12
would love	h22
would that	a15g-3
would that come	a3
would the	a16
would you like	a-3d-9
would you take	a5
would 	g17
would 	j-5
would  work	j-5
woven	b14
wrap	b18
wrapping	h16
writing	i44
wrong	c20h-5i5
wrong ,	i-4
wrong address	i3
wrong chat	i-3
wrong colour	c3i3
wrong colour ,	g5
wrong company	c3i8
wrong name	c10
wrong number	c-3i-8
wrong with	c-5
x	a-7c-15i-12
x 0 ,	b-7
x 0 cm	g7
x 0 x	g7
x 	g5
x  ,	g5
xl	c11h-12i16
xl ,	c9
xl 的	a4
xx	c-8d32g-22h-6
year	d-3g-6i-7j-11
year's	c6d17
years	h12i-5
yellow	c10
yes	b20h-6
yes ,	j11
yet	g7h-6i-4
yiwu	d15i-8
you	b-6c3e-4f4h-6i-3j6
you ,	b3f7
you accept	a31
you add	g-3
you advise	d8
you already	c-11
you and	d7
you are	e-3f4g-3
you asked	c-3
you at the	j10
you back	g6
you be	g30
you by	j15
you can	a6c-7g-11i-15j-6
you can do	a6
you can start	b17
you cancel	e16g-13
you changed	c3
you changed the	c3
you charge	a25g-26
you come	b8i-11
you come down	a27
you confirm	g-5
you deliver	b6g14
you deliver 	g4
you do it	g24h28
you do less	h-11
you do 	g-21
you don't	c-18d9i-12
you explain	d19
you fix	g9
you fixed	c30i18
you for	j-3
you for sorting	f4
you for your	f-5
you forgot	c19i13
you forgot the	c5i7
you gave	c11i8
you get	i-3j15
you get my	g19
you go	a12g-6
you had	i-7
you have	a3c-4g17h10
you have a	d11
you have anything	h16
you have my	j11
you have one	h34
you have the	i27
you hold	g4
you hold it	g4
you in	j19
you know	j4
you let	g11
you let me	g11
you like	a-3d-8g-23
you like to	a-3
you load	g3
you looking	g7h-4
you looking for	g7h-4
you make	g12h4
you make it	g4h5
you match	a3d26g-25
you mixed	c17
you need	a-5g-20
you need anything	g-7
you need to	c-3
you never	c-13i-5
you next	g-10
you next week	g-10
you now	j6
you ok	g-14
you on	a-3j9
you one	f31
you open	g20
you pay	g-13j-19
you pay 	j-3
you pick	g-3
you please	g-7
you print	g12
you promised	c9i6
you promised last	c22
you promised 	i26
you provide	g19
you put	c18i25
you quote	a21g-6
you recommend	g9i4
you replaced	c16
you said	i4
you saved	c-3f12i-11
you send	g9i4
you sent	c8i12
you sharpen	a23
you ship	a-6d-3g18
you ship to	g19
you speak	g-15
you suggest	g11h18
you take	b-5
you take 	a18
you that	c5
you the	a-12c-10i-12j4
you the file	j5
you the wrong	c-7i-5
you the 	c-7i-5
you the 	c-7i-5
you there	g-16
you to	i-5j16
you use	b4d-6
you want	g-18
you when	j8
you will	c-8i-4
you 	j18
you 	i-10
you  my	c4i12
you 	i-10
you  my	c4i12
you'd	a29
you'll	i-3j17
you'll have	j8
you'll have it	j9
you're	f14
you're a	f27
you're 	c4
you're 	c4
your	b-3c-3e-6g-4h-8i-13j5
your account	j5
your app	i6
your bank	a-8e-3
your best	a42f-4g-16
your colleague	c-3
your competitor	a9c3d40
your competitors	d24
your delivery	g-3
your door	j12
your engineer	f3
your goods	j5
your goods 	j10
your help	f8
your hourly	a6
your hourly rate	a6
your number	g5
your order	b-4f-8j7
your patience	f7
your price	a14d15
your prices	c18
your prompt	f5
your quotation	c5
your refund	j4
your rival	d8
your shop in	j11
your system	c34
your team	f3
your technician	c6i10
your 	h8
your 	j4
your 	j4
yours	c-21d35g-28h-8i-26
yt	g15
yt 0	g15
zero	b-3c9
zip	c24g-6i12
zipper	c18
zips	g-5
zz	g3
~	f4g-5
×	b-12g3
× 0	g3
× 0 ×	g3
–	d12
“	i-5
”	i-5
❤	a3
❤ ️	a4
、	b7h9j-4
。	c8i8
一	a3g-3i5
一 ,	b3
一 上	i7
一 下	b-7c-3g4h-3i-10
一 下 ,	c5f5h-8j12
一 下 :	b3
一 下 价	f-23
一 下 告	j11
一 下 我	g20
一 下 这	d3
一 下 	g7
一 不	g-3
一 个	b9h6j-3
一 个 ,	i-4
一 个 0	b6
一 个 人	b5g-4h20i3
一 个 价	c19
一 个 会	g-3h17
一 个 字	c-10i-26
一 个 月	a10i12
一 个 柜	a-11g10
一 个 样	b21h-4i13
一 个 班	c13g15i20
一 个 电	h9
一 个 蛋	h21
一 个 行	a12g-3
一 个 账	a3
一 个 都	c-18i-19
一 个 问	g9i11
一 个 	d3
一 付	j6
一 件	a16g-6h-18
一 份	a20b-4h9
一 会	a3b6j12
一 会 儿	b6
一 体	i5
一 停	c-6
一 停 ,	g4
一 充	c-3
一 公	c32i27
一 共	c-11i-11
一 共 多	a5b8
一 共 	b-4
一 写	i8
一 写 作	i8
一 分	a-3
一 分 货	a-3i-4
一 到	c-4e4h-7i18
一 到 中	c20
一 到 周	e13i-6
一 千	d3i-3
一 千 多	d5
一 半	a-3c18g-5i18j8
一 半 是	i3
一 半 都	e3
一 单	b18i-5
一 单 ,	b9
一 句	a7
一 只	a8c-4i5
一 台	b11i-9
一 台 ,	g-3
一 号 的	g4
一 吃	h-7
一 吨	a9
一 吨 多	a10
一 吹	c6i4
一 吹 就	c8i21
一 周	c11g-3h8i6
一 周 才	h16
一 周 	c4
一 和	d10
一 喝 水	c8
一 圈	c30h-9i21
一 坐	c9
一 坐 就	c9
一 块	g3h-3i8
一 块 给	g4
一 堂	j3
一 声	c5i10
一 夜	h3
一 夜 就	c8
一 大	i31
一 天	b-3c7h5
一 天 ,	e4g6
一 天 三	h-3i-8
一 天 不	c16h11i3
一 天 就	i5
一 天 	c12
一 天 	c12
一 套 下	h8
一 定	b-4h4i-10j12
一 家	c-23d21i6
一 寸	a5
一 对	a5b21d4g-4i-6
一 对 一	d6g-5
一 小	i-23
一 层	c24h-3i37
一 层 白	c-5
一 平	a3
一 年	b4c-5h-5
一 年 涨	i7
一 开	c-8j-22
一 张	a13g-25i13j-9
一 截	c10d3
一 戴	c14
一 戴 就	c14
一 手	c16g8i10
一 批	b9c-11g-4i-4
一 批 防	h9
一 批 	i-20
一 把	a7h-10
一 折	i9
一 折 就	i9
一 换	i27
一 排	b3c-15
一 支	a5b6g3
一 斤	a8
一 方	a7
一 时	j9
一 时 间	j9
一 星	c17
一 晚	h-20i6
一 晚 上	i12
一 本	g9
一 条	c15i14
一 杯	f10i-6
一 样	d6i-5
一 样 ,	c18
一 样 ?	a13
一 样 吗	d21g-11
一 样 的	c-3
一 根	c21
一 桌	b14g4h-3
一 楼	h5i-5
一 模	h13
一 模 一	h13
一 次	a8g3i-8
一 次 ,	h-8i6
一 次 买	h6
一 次 付	b7
一 次 多	g-11
一 次 就	b-4
一 次 性	a3i-7
一 次 水	i-4
一 次 要	i13
一 次 货	h3
一 款	h17
一 步	e-6
一 步 了	g10
一 比	g6
一 水	i3
一 水 缩	i3
一 洗	c6i21
一 洗 一	i5
一 洗 就	c23
一 点	c-9d3g-4h11i-16
一 点 ,	h4
一 点 。	h9
一 点 的	g7
一 热	i4
一 热 就	i4
一 片	c11i5
一 版	h22i-13j9
一 百	h9
一 的	a-6
一 盒	a-6b19h-11
一 盒 多	g6
一 直	b-4c7i19
一 直 不	c31
一 直 很	i-12
一 直 	i7
一 直 	c-12
一 看	c7
一 看 就	c23i9
一 碰	c7
一 碰 就	c7
一 种	d9
一 箱	f-6h-16i-4
一 箱 ,	b19
一 箱 0	g-3
一 箱 多	g7
一 箱 	c7
一 米 多	g8
一 翻	i12
一 翻 就	c5
一 股	c30h-11i18
一 脸	i17
一 般	c-15g7i-20
一 色	g4
一 节 多	a6
一 节 课	g7
一 袋	c6
一 言	c4
一 言 难	c4
一 言 	c4
一 言 	c4
一 走	i7
一 走 客	i7
一 起	a7b23c-5i-18j18
一 起 买	b3
一 起 报	a3
一 起 用	d-3
一 起 装	b8
一 起 走	g9
一 路	c16
一 身	c24i33
一 车	c-6h-13
一 车 ,	c-7
一 边	c25i11
一 还	g13i-3
一 送 一	g6
一 遍	c-9g8i-12j19
一 长	c4
一 	b-6
一 	i-4
一  再	i7
一 	c-5
一 	c5
丁	b16h-8i-4
七	h-3j-3
七 八	c17i15
七 十	h8i-5
七 天	i6
七 点	g3
万	a-8c-23h-10i-13j-8
万 一	g23i-14
万 一 	i-8
丈	h7
丈 人	h7
三	d4g-12i-3
三 个	c8e-3h3i14
三 个 人	h13i-5
三 个 工	j4
三 了	i29
三 五	h12
三 十	h14
三 十 人	h15
三 十 米	h7
三 四	h-5
三 回	c26i26
三 回 还	c13
三 天	c10g-6i11
三 天 ,	d4
三 天 两	i12
三 天 了	g-4
三 天 内	i-4j15
三 天 就	i-7
三 天 	i-8
三 天 	c-4i-8
三 家	a10c-8d14
三 家 ,	b3d21
三 家 你	a3d12
三 家 店	a-4
三 家 都	a8
三 层	c3d10
三 岁	h3
三 年	c-16f8h9i-15
三 年 了	f4
三 成	i5
三 方	d12
三 楼	i-3
三 次	c8d-3g-9h-14i17j-3
三 次 ,	h-3i-8
三 次 了	c13i20
三 百	h-3
三 的	b17
三 相	h6
三 遍	c20i4
三 遍 还	i17
上	e-3h3
上 !	h15
上 ,	c12e-3g-3h-7i7
上 一	b3c-10i-11
上 一 家	c-10
上 下	h6j-3
上 不	c-3h11
上 不 去	c-16i18
上 个 供	c-6i4
上 个 月	c5i-16
上 买 的	i5
上 了	b-6e12h-5
上 了 ,	c-8e14
上 了 	c38
上 二	b3
上 人	i6
上 付	j6
上 传	c11
上 传 不	c12
上 便	d21
上 便 宜	d21
上 六 点	h3
上 写	i3
上 写 的	c-5g8i-11
上 写 着	i-23
上 初	h20
上 到	j-7
上 午	c4i-4
上 印	h11
上 去	c19h5
上 去 了	c-4
上 去 	c13
上 去 	c13
上 发	g-4i9j15
上 发 ,	j-11
上 发 你	j4
上 发 您	j5
上 吃	i-3
上 同	d36
上 吗	g22
上 周	b15j-13
上 周 的	b5
上 回	b13c-4e-9i4j-4
上 回 您	j10
上 回 那	b11i-8
上 夜	h7
上 夜 班	h7
上 安	j9
上 安 排	j9
上 完	j4
上 家	c-16
上 小	b9h-6
上 就	i4
上 市	i-5
上 开	h15i-7
上 弄	j9
上 得	h7
上 我	j4
上 我 转	j4
上 手	i-3
上 才	d9
上 批	a5
上 改	j3
上 有	b3
上 有 宝	h7
上 来	i-10j-8
上 楼	c13i9
上 楼 ,	c-7
上 次	c-6h-10j-4
上 次 一	b15
上 次 买	c-4g16
上 次 少	b3c5
上 次 差	g3
上 次 的	b3g-20
上 次 答	g10
上 次 说	g3
上 次 那	a10d14g-18i-4
上 次 	i-9
上 次 	c3
上 没	h15i-18
上 没 人	c5
上 火	i19
上 班	i-14
上 用	g3h33
上 用 ,	h5
上 用 还	g7
上 的	b-5c7h31
上 的 名	c3
上 看	h8
上 礼	g-4i6
上 礼 拜	g-4i6
上 空	i-14
上 给	j21
上 给 你	j7
上 给 我	g16
上 要	i30
上 课	g3
上 起	c20i25
上 起 红	c10
上 起 	c10
上 起 	c10
上 跟	j17
上 还	g6
上 还 是	g9
上 送	j-4
上 送 来	j-4
上 那	g3i-5
上 那 个	i-4
上 都	c-13i-17
上 门	h7j18
上 门 换	j9
上 门 收	h11
上 门 的	h-10
上 门 装	j13
上 面	c5
上 飞	g8
上 飞 机	g8
上 	b29
上 	h-7
上 	g6i11
下	c-4g4h-6i-3j9
下 ,	g3h9i-4j5
下 :	b12
下 。	g3
下 一	h34
下 一 单	h9
下 不	h-11i6
下 个	c-5i-9
下 个 月	c-5i-8
下 了	b4d6i-18
下 仓	j8
下 仓 库	j8
下 付	b7
下 价	f-21j12
下 价 ,	f-25
下 你 们	g12
下 几	h12
下 十	h13
下 午	a-5e-3i3j13
下 午 一	c20
下 午 来	b-3i3
下 午 茶	h24
下 午 过	g12
下 午 送	b3
下 半	e9
下 半 年	e9
下 单	a-4b20c5g4j-19
下 单 了	b24
下 单 的	i15
下 单 	b10
下 去	c15i24
下 去 了	i5
下 发	g6j10
下 发 票	g11
下 吗	g14h-7
下 告	j11
下 告 诉	j11
下 周	c-3h-16i-5
下 回	g-14
下 多	a-11
下 多 少	a-11
下 大	i-8
下 就	b-3
下 就 能	h3
下 总	a37
下 我	g20
下 我 的	g9
下 打	d9
下 打 印	d9
下 文	i7
下 来	a15b-5c3g-18i17
下 来 ,	e18i21
下 来 ~	c10
下 来 一	c8
下 来 不	h6i-3
下 来 了	c-7
下 来 多	a8
下 来 才	i4
下 来 要	a3g-3
下 楼	i5
下 次	b-6h-11i-3
下 次 来	j9
下 次 给	j14
下 水	i5
下 沉	i13
下 滑	c10
下 班	g-13h10j5
下 班 了	i4j-3
下 的	e3g-7i-13
下 的 我	b4
下 的 	b7
下 老	h23i-11
下 说	c-3j-15
下 超	d3
下 超 市	d3
下 降	i11
下 雨	c-10h-6
下 面	i3
下 	b6
下  ,	b13
下 	a8
下 	h19
下 	h24
不	b-7e4h-5i8j-8
不 ,	g30h-6
不 一	c18d6g5i10
不 一 样	c15d11g7i6
不 一 致	i8
不 上	c6h-5i19j-6
不 上 ,	i-13
不 上 了	e23i-23
不 上 去	c11i24
不 上 镜	i21
不 下	i18
不 下 来	i4
不 买	e21
不 买 了	e36i-8
不 了	a-5c6g-8h-9i19
不 了 ,	c7i10j22
不 了 就	e10i-28
不 了 机	g-3
不 了 楼	i9
不 了 热	i-3
不 了 货	i-4
不 了 辣	i4
不 亮	c48i24
不 付	e-4i9
不 会	c-7e-3g15
不 会 再	c6
不 会 有	g13
不 伤	g7h27i-8
不 伤 头	g12
不 住	c5h-3i17
不 住 ,	g11i11
不 住 了	h16i-22
不 便	h14j-5
不 保	c9
不 保 温	c11
不 信	c25
不 修	e14g5
不 修 了	e16
不 做	a4c-4e23i-28
不 做 了	e16i-11
不 停	c6i5
不 催	c5i4
不 像	c3
不 关	h-3
不 再	b-17e35
不 准	h-4i5
不 准 ,	h-3
不 出	c-4g-6i21j-3
不 到	i22
不 到 。	c-5
不 到 半	c24
不 刺	h-9i-9
不 办	h12
不 加	c-8
不 动	i4
不 匀	c29i30
不 包	d8g12
不 包 的	g-3
不 卖	a7
不 卡	h-3i-6
不 卡 的	g9
不 印	e19
不 压	b-3f3h22i-15
不 压 货	h7
不 去	e3f5h-7i3
不 去 了	e26
不 及 就	g6
不 及 格	i3
不 发	a-5c33i3
不 发 货	a-4i3
不 变	b22c-7i-13
不 可 以	g6
不 吃	h24i11
不 合	e4
不 合 适	c-6
不 同	c-3d12
不 吐	i-20
不 吐 了	i-20
不 含 税	a23
不 含 糖	i13
不 含 运	a-10g22
不 响	c-10i-11
不 喜	e10
不 喜 欢	e10
不 回	c20g-5i7
不 回 去	c15
不 回 来	c-10
不 在	a-4
不 多	c-12h16i-10
不 多 ,	a-3
不 多 的	h14i-3
不 够	b7h-11i15
不 够 ,	c21i10
不 大	a-4h-4i-25
不 好	c-18e7h4
不 好 ,	c-4e6h16i13
不 好 意	c-5e6
不 如	c28i18
不 如 一	c3i10
不 安	c3
不 完	c-10
不 定	e37
不 容	d10
不 容 易	d10
不 寄	i-7
不 对	c29i20
不 对 ,	c8
不 对 板	i3
不 少	i-8
不 带	g-8
不 带 这	c7
不 干	c14i18
不 干 净	c8i25
不 平	i10
不 开	c15e3i9
不 影	i-14
不 影 响	i-14
不 得	h-4
不 忙	g-10
不 急	e-4h-8
不 想	c19e15g-11
不 想 要	e4h-7
不 懂	g9h20
不 懂 ,	g32h11
不 成	e9
不 扎	h11
不 扣	e-7g10
不 报	e39i9
不 拉	i-24
不 拍	e20g3i-4
不 拍 了	e21i-4
不 招	g8h7
不 挑	h35
不 换 了	e4
不 掉	c-4e-6g-5i7
不 掉 ,	i3
不 掉 毛	h11
不 掉 的	h20i-10
不 掉 色	i12
不 接	c15i13
不 提	c21i13
不 收	h-16i-17
不 收 费	e-3j12
不 放	g3i15
不 放 心	i17
不 敢	c-12h-10i12
不 敢 吃	i10
不 敢 打	i-3
不 敢 穿	i3
不 断	h8
不 新	i5
不 新 鲜	i6
不 早	c3
不 明	c20i22
不 明 白	c12i22
不 是	d-3e-7g-6h-7
不 是 ,	g6
不 是 0	a3
不 是 一	c31i8
不 是 你	h-7
不 是 我	c8
不 是 真	g6
不 是 纸	g10
不 是 说	c29g-15i22
不 是 这	c26
不 是 问	h23
不 是 	b33
不 是 	a15c-5i-27
不 是 	i-4
不 来	h-7i11
不 来 了	e3
不 比	d-3
不 油	i-7
不 沾 杯	h13
不 泛	i-4
不 泛 白	i-4
不 消	h5
不 清	g-6h-10i7
不 清 ,	h3
不 满	c7d-3g-12
不 满 意	c7d-3g-12
不 漏	c-9
不 漏 的	i18
不 烫	h11
不 烫 手	h11
不 热	c12i13
不 然	f14
不 爱	i16
不 理	c8i19
不 甜	g11i-12
不 用	c-13e19f-5i-20j-5
不 用 做	e16
不 用 天	h13
不 用 寄	e8
不 用 打	h6
不 用 来	e25
不 用 谢	f-11
不 用 送	e21
不 用 	i-8
不 用 	i-3
不 留	h4i-5
不 留 胶	i-5
不 疼	g3h-6i-11
不 疼 了	i-10
不 痒	h-6
不 看	c16g-7i27
不 看 的	c16g-7i27
不 着	i10
不 着 火	c7
不 知	g-21i17
不 知 道	g-7i18
不 破	d5
不 破 ,	d7
不 砸	d15
不 租	e18g7
不 租 了	e18g7
不 稳	h-3i6
不 稳 ,	c-6
不 符	c16e3h-3i24
不 签	e14g-11
不 管	c7h5
不 紧 ,	i3
不 累	h7
不 给	b-11c15g3i9j-14
不 给 您	j-8
不 续	e37i-8
不 续 了	e30
不 缩	g3
不 缩 水	g4
不 缺	i-28
不 耐	g5
不 肯	i23
不 能	a7d-5j-13
不 能 做	g9h11
不 能 先	g20
不 能 再	a20g-19
不 能 太	h11
不 能 按	a4
不 能 掉	h10i-6
不 能 有	h7
不 能 用	c21i6
不 能 给	g-10
不 能 让	a18
不 能 	h24i-11
不 能 	h6
不 行	a6h-9i5j-6
不 行 ,	c8e10
不 行 啊	c3
不 装	e25
不 褪	h-11
不 褪 色	h-11
不 要	b-9e17h-4i-11
不 要 了	b-18c4e47g-4i16
不 要 太	h39i-3
不 要 我	g15
不 要 放	h-10
不 要 给	g-9
不 要 辣	i6
不 要 送	e3h-7
不 要 预	g3
不 要 香	h-11
不 要 	h9i-4
不 订	e31i-14
不 订 了	e37i-11
不 让	c-12e12h17i8
不 让 买	i-5
不 让 送	c-3
不 讲	c7h6
不 说 一	c14i4
不 贵	a16c-7
不 走	c6
不 起	c-6e9g-5h6
不 起 ,	e10g-3i-3j10
不 起 啊	i-7
不 超	b8h7
不 超 过	b8h7
不 足	i12
不 跟	e30
不 转	c21i19
不 辣	b3g16i-7
不 辣 的	b4g6
不 达	i8
不 达 标	i8
不 过	i3j-13
不 过 来	i20
不 进	c20i23
不 进 去	c10
不 进 电	c5
不 退	e-25g8
不 适	h-14i3
不 适 合	g-3
不 透	a-3g14h3
不 透 的	a-3h24
不 通	h-16i14
不 通 就	i-5
不 通 知	c33i32
不 配	h14
不 酸	h10i-10
不 酸 ,	h-27
不 锈	b3
不 锈 钢	b3
不 错	b3c-26e-3g-5h-5i-34
不 长	i20
不 问	c20i19
不 闷	d-3
不 闷 痘	d-3
不 需	f-22h-6
不 需 要	f-22h-6
不 高	i4
不 高 ,	h32
不 麻	h-4
不 麻 烦	h-4
不 	c-13e-3g8h10i-24
不  ,	a-6h-9i-19
不  不	a-3
不  了	c-23i-32
不  净	c8i25
不  就	h17
不  的	c-3h13i-8j3
不  钢	b3
不 	c-12e-5g8h7i-23
不  ,	i-11
不  了	i-5
不  的	h3j5
不  钢	b3
不 	c-6h14i-13
不  就	c4g7i4
不 	d-5h5i-13
不  ,	a-3
不  不	a-4
不  净	c8i25
不  就	h14
不  的	h12i-4
与 您 联	j5
专	c-5i-17
专 业	b5d3g-7
专 业 版	b12d6g-4
专 票	g-3i-4
专 门	g12
业	i-4j-8
业 ,	j-3
业 了	i-5
业 务	c8i7
业 务 员	i7
业 就	h12
业 微	c3i6
业 微 信	c3i6
业 时	g11
业 时 间	g11
业 版	b12d6g-4
业 用	h7
业 的	g4
业 花	b3h10i-4
业 花 篮	b3h10i-4
业 那	g-4
东	b-3d3g4i4j-5
东 西	h-4i6
东 西 不	i-3
东 西 太	h16i-4
东 西 没	i9
东 西 	c3
东 西 	c11
东 要	i12
东 门	g4
丝	b3g-3
丝 	b8
丢	b-8c-4i22
丢 了	b-3c4h-7i9
丢 的	i-7
丢 货	h18
丢 过	i18
两	b5c5d6g-7h-9j-4
两 万	i19
两 下	c8
两 个	b4h-11i10
两 个 人	b-3
两 个 孩	a9
两 个 月	e6i23
两 个 色	i20j4
两 位	f-15
两 千	i9
两 口	g11
两 周	c13
两 天	i4
两 天 ,	i19
两 天 了	c8
两 天 就	c7
两 天 没	g8
两 天 的	h16
两 头	i12
两 头 	c9
两 头 	c19
两 家	b6
两 家 都	d11
两 小	i5
两 小 时	i25
两 层	i-8
两 年	h5
两 次	c9h4
两 款	d17j-4
两 步	i6
两 步 就	i6
两 点	i17
两 点 ,	c3i22
两 百	c13
两 百 人	i-9
两 种	d34
两 笔	g10
两 米	i-15
两 间	b17d8
两 间 房	b10h8
两 页	c3
两 	c17i32
严 实	f4
严 实 ,	f6
严 重	i17
个	a4d3j-3
个 ,	g3h6i-3
个 0	b25
个 size	b3
个 一 对	h4
个 不 容	d19
个 不 漏	i18
个 不 	i7
个 业	c15
个 业 务	c15
个 了	e13
个 事	d4j-19
个 人	c-9h5i-15
个 人 ,	h-28
个 人 住	h11
个 人 吃	g23
个 人 在	i32
个 人 来	a5
个 人 用	g8h25
个 亿	i-12
个 什	h5
个 什 么	h5
个 价	a21g-6i3
个 价 吗	a17
个 会	h9i-9
个 位	b24
个 体	g4
个 体 户	g4
个 供	c-5i4
个 供 应	c-5i4
个 公	h7
个 准	g15
个 划	d3
个 到	a16
个 功	d8
个 功 能	d8
个 单	i21
个 单 子	i18
个 厚	b6
个 取	b4
个 取 消	b4
个 口	d6
个 号	b16d-3g-11
个 名	b23
个 名 额	b22
个 吧	a11
个 员	h-3
个 员 工	h-3
个 啥	c14i23
个 地	c7g4
个 地 址	c9
个 型	d4
个 型 号	d4
个 城	g8
个 城 市	g8
个 多	a14g-15i-9
个 多 少	a24
个 大	i19
个 头	b3i-19
个 好	d34g-16i-5
个 子	h29
个 学	c3
个 孩	a7
个 孩 子	a7
个 定	g3
个 定 位	g6
个 宝	h-13
个 实	a8
个 实 价	a6
个 客	h6
个 客 户	h6
个 对	d4g-6h-22i3
个 小	c-6h13i-10
个 小 时	d4g6
个 就	h6
个 工	g6h-3
个 师	i6
个 师 傅	i6
个 平	a-3
个 年	e16
个 底	a17
个 底 价	a18
个 店	g4
个 微	g4
个 微 信	g4
个 快 递	g15
个 意	c8
个 意 思	c8
个 折	a25g-11
个 报	a12f4
个 报 价	a12f4
个 推	c34i33
个 整	a5
个 整 ,	b12
个 新 的	b3
个 是	c12g-5i5
个 是 烂	c11
个 是 	c14g-4
个 是 	c14g-4
个 显	d5
个 更	d4
个 更 结	h4
个 月	c3h-11i11j-3
个 月 ,	a-3b4i10
个 月 不	e15
个 月 再	j8
个 月 多	a3
个 月 好	i-5
个 月 就	c11i11
个 月 才	c17
个 月 换	c-11i5
个 月 没	e3i16
个 月 能	g9
个 月 要	b21
个 月 订	g4
个 月 还	b13
个 月 	e3
个 月 	e3
个 柜	a-11e7g9
个 校 区	g3
个 样	b18h-5i8j4
个 样 ,	i12j5
个 档	d-3g10
个 洗	b12h6
个 洗 牙	h18
个 洞	c8
个 活	i12
个 活 动	i12
个 点	a26g-8
个 照	g-6h-8j-3
个 版	c-3
个 班	c12g8i20
个 电	c3
个 白	b15h-6
个 码	g18
个 礼	c8g-6i3
个 礼 拜	c8i3
个 稳	i-4
个 空	b-3c22i11
个 系	i12
个 系 统	i12
个 给	e6
个 群	g20j28
个 老	c14h4
个 老 师	c26
个 耐	g15
个 能	b-5h8
个 能 不	g13
个 能 用	c13e5h-22i25
个 色	c-9
个 蛋	g17h19
个 蛋 糕	g17h21
个 行	a12g-3
个 视	g4
个 视 频	g4
个 言	b-11
个 订	e14
个 订 单	e14
个 说	c5
个 说 法	c5
个 货	i9
个 赞	f5
个 跟	d5
个 软	d6
个 适	g3
个 适 合	g3
个 都	c-8d-4i-16
个 都 行	d-5
个 门	d-6g5h6j-6
个 门 店	b10
个 问	g12i5j7
个 问 题	g12i5j7
个 防	b13
个 零	a16c-16g-3i-28
个 靠 窗	b8
个 靠 谱	h16i8
个 	d3
个  ,	d5g10
个 	a-9g23
个  ,	g16
个  的	b8
个 	b5d-5g14h-8i-4
个  不	d-4g7
个  就	b5
个 	b11g6
个  的	b22
个 	g-10i-10
个 	i-3
中	a-4c-7i6
中 介	i9
中 午	b9c4h-15i15
中 午 就	c20i6
中 山	i-3
中 山 路	i-3
中 文	h4
中 文 的	h4
中 毒	i3
中 筋	j6
中 间	h17
丰	h-8i-7
丰 到	b9c-3
丰 到 付	b9c-3
串	g-3i4j4
临	i16
临 时	i16
临 时 改	i5
为	b12h3i-11
为 0	b-3
为 什	c12i15
为 什 么	c12i15
为 你	e-6f8
为 啥	d11
为 您	j10
为 我	b10
为 我 司	b12
为 止	e11
为 	i-9
主	g-8
主 体	i7
主 打	h13
主 机	b10
主 要	g-8h8i-17
主 要 是	h7
主 要 看	h14
主 	i23
久	a-4d3g18h-3
久 了	c17i33
久 更	g7
久 更 新	g7
久 没	g-13
久 的	c-5h21
久 能	g17
么	a7b-7e-4g17h-10i-5j-6
么 下	g5
么 下 单	g5
么 不	c-4d16g-9i-18
么 不 一	d8
么 付	g11
么 价	a28b-13c-5g-13i-8
么 价 ,	a17
么 优	a10
么 位	g3
么 位 置	g3
么 办	g26i4
么 区	d3
么 区 别	d3
么 卖	a27g-19
么 原	g18i8
么 原 因	g18i8
么 又	c7g-9
么 呀	g-8
么 处	g6
么 处 理	g6
么 多	d17
么 大	c22
么 大 ,	c22
么 弄	g14i11
么 快	f4
么 快 处	f11
么 快 递	g3
么 意	g8
么 意 思	g8
么 手	g8
么 手 续	g8
么 打	g-3i25
么 报	a17g-3
么 收	a25b-4c-4g-10h6
么 收 费	a23b-3g-19h8
么 时	e-4g13
么 时 候	e-4g13
么 晚	f20
么 晚 还	f20
么 材	g20h-7i-7
么 材 料	g10i-3
么 样	g5
么 样 了	g16
么 格	g7
么 格 式	g7
么 比	a10d6
么 没	c34g-30i29
么 流	g9
么 流 程	g9
么 用	g8h-3
么 登	c-6g11
么 破	c7
么 算	a26g-8
么 算 钱	a3g-3
么 纸	g11
么 联	g5
么 联 系	g5
么 行	a11
么 行 情	a11
么 补	g7
么 计	a8g-7
么 说	b-4
么 资	g10
么 资 料	g3
么 赔	g10
么 走	a6e4
么 还	c10g-12i11
么 还 没	c12g-4i9
么 进	g3
么 都	c-7g-3
么 问	g-29
么 问 题	g-29
么 	g-5
么  了	i-16
么  机	g-4i7
么 	c7
么 	g-4
么 	g3i-16
义	j-13
义 乌	j-13
之	c-8g-3h-4
之 一	i-3
之 前	c-12
之 前 做	j4
之 前 的	c-5i4
之 前 	i-5
乌	j-13
乎	c10i5
乎 乎	c16h-13i11
乎 乎 的	c16h-13i11
乎 的	c15i5
乎 的 ,	i3
乐	b-11g-9h5i-5
乐 ,	h-8
乙	a-7d5
九	i-13j4
九 十	h18i-12
九 折	a11
九 折 ,	a11
九 月 上	h9
九 点	j9
也	c5d-8e-5g-6i-5j-6
也 不	b-6c12e-5
也 不 掉	i-27
也 不 知	i15
也 不 说	c14i4
也 不 通	c18i32
也 不 	c-11g-3h-10i-9
也 买	c4
也 买 了	c4
也 卖	e5i37
也 叫	c39g-6
也 太	c33
也 太 离	c6
也 太 	i-10
也 得	h-14
也 想	h26j-4
也 拿 	b5
也 有	c-7h-5
也 来	b3
也 没	c15e-6h-5
也 没 人	c3
也 没 关	e-3
也 没 有	c13
也 没 	f6
也 没 	f6
也 能	b5g-17h15
也 能 开	b13
也 能 用	g-17
也 行	i-5
也 要	h8
也 	c8
也  ,	c6
也 	c6
也  ,	c4
也 	i-5
也  ,	i-5
习	c-12
书	g7j6
书 上	g10
书 包	i3
书 法	h12
书 看	c-10i-7
书 面	c10j14
买	b3c-6e6g-6h-7i-8
买 ,	i-4
买 一	c13g3i4
买 一 送	g6
买 不	c-14i11
买 不 到	c-7
买 个	h34i-10
买 了	c7e21g-6i-4
买 了 半	i-6
买 吗	g6
买 哪	d26
买 断	b12h14
买 来	i12
买 的	a-5c-8h-15i20
买 的 人	d5
买 的 	c24i3
买 这	b3d6
买 错	e7g-3
买 	a8b15
买 	b11h13
买 	b12h14
乱	i17
乱 ,	h21
乱 了	c9
乳	h8
亂	i24
了	a-4c6d-3e3g-5h-14i4j-10
了 !	c6
了 ,	b6c3e9g-5h-8i-6j-8
了 0	c-3f12g7i-11
了 ;	c4
了 ~	b4
了 。	h-8
了 一	c13g-10h-12j-4
了 一 上	c7
了 一 个	c9i13
了 一 口	i-13
了 一 圈	b9
了 一 天	i-12
了 一 年	i-9
了 一 片	i5
了 三	a4b-6c11g-4i4
了 三 个	a16c13i9
了 三 回	c19
了 三 天	c-11i-9
了 三 家	c-5d32
了 三 成	i9
了 三 次	i-7
了 三 遍	c20i4
了 下	a-11i9
了 不	c3h5i14
了 不 到	c7
了 不 缩	h12
了 不 能	c4
了 不 要	c9
了 两	c5h-3i13
了 两 天	c26i8
了 两 次	i3
了 两 遍	c11
了 个	b-3c11i15
了 也 没	e-3
了 二	c7i6
了 二 十	c7i6
了 五	c-5h-9
了 五 年	i-3
了 五 次	c-15i3
了 人	c3i15
了 价	d9
了 会 	i4
了 但	b16
了 你	c14g3i7
了 你 们	g16i14
了 你 家	c24i15
了 你 的	c-4i-7j7
了 俩	c18
了 做	i5
了 做 不	i5
了 先	j18
了 八	i-4
了 再 换	f-3
了 刚	i-12
了 别	h9i12
了 十	c21i30
了 半	c4i5
了 半 个	c3
了 半 小	c9
了 半 年	c-12
了 又	c-16i11
了 发 您	j15
了 合	g6
了 吗	c-11i-5j-5
了 吗 ?	g-6
了 吧	b-6c6e9i4
了 吧 ,	c15
了 呀	g11
了 哈	c-3e4j-3
了 哦	b15
了 啊	e6i25
了 啊 ,	g3
了 啥	i8
了 四 次	c4
了 在	h-4
了 在 家	h-4
了 地	g-4
了 多	a-3g14
了 多 少	a-3j3
了 大	f10
了 好	e-3
了 好 几	h7i-4
了 孩	i-15
了 孩 子	i-15
了 定	b5
了 客	e9i10
了 客 人	e9
了 少	c17i16
了 就	i-19
了 年	i6
了 年 卡	i6
了 年 	i6
了 年 	i6
了 快	c3i-6
了 快 一	c3i-6
了 怎	c-5g25i-15
了 怎 么	c-5g25i-15
了 急	h-5i24
了 我	b-13c3i12j8
了 我 一	c20
了 我 	c17g4
了 才	c18
了 打	j4
了 找	g4
了 找 谁	g5
了 新	b3i-8j-10
了 新 的	b6g3
了 是	g3
了 有	h8
了 有 人	h12
了 机	g-3
了 楼	i9
了 款	b5i4
了 没	b-5g25i-7
了 没 ,	g9
了 没 人	i16
了 没 有	a8c-7g24i-31
了 点	h-4
了 点 ,	c-18i-28
了 烂	c7i3
了 热	i-3
了 电	c-22
了 的	h3
了 直	e6
了 算	i-10
了 给	b4c-5
了 给 我	b8c-6
了 能	b4c-3g19i-3
了 能 改	b6
了 脸	c16i14
了 要	b6h12i-3
了 解	a5g12h-5j32
了 解 一	g3j-4
了 解 下	a15
了 说	c43
了 谁	c-10g5i-6
了 货	i-4
了 辣	i4
了 还	c13i12
了 还 在	c21
了 还 没	i4
了 还 能	g17
了 还 	i6
了 这	e-6i8
了 退	i33
了 配	c4
了 配 件	c4
了 钱	i5
了 	b-6d7g-9i3
了  ,	a17g-11
了 	a-3b-19c23h-8i30j-15
了  ,	b-15c5e12
了  来	b-36c28
了  	b-9
了 	c17h-6i18
了  ,	c6i12
了 	c14i15
了 	c4h-5
争	j-7
事	a-3b-5c-12g-8h-7i-16
事 !	c-7
事 ,	j9
事 ~	c-3
事 。	g5i5
事 一	i-5
事 我	j10
事 用	h17
事 用 的	h17
事 过	g3
二	c3d5h-4j-4
二 了	c5
二 了 ,	c5
二 十	c5i17
二 十 个	h3
二 十 斤	b-7i14
二 天 就	c15i9
二 手	h16i6
二 手 的	c15i20
二 维	g6
二 维 码	g6
于	c-8i-27
于 	j3
亏	c-19f6h-4
亏 你	f7
云	d3g-9
五	c-7d12g-8i-10
五 一	i-10
五 公	h29
五 分	h-5
五 十	d7h21
五 天	c39i4
五 天 ,	g-3h10i-8
五 层	d10
五 岁	b7
五 年 质	i14
五 折	d4
五 次	i3
五 点	j11
五 百	a6g-4h-12i-12
五 的	e3i-4
五 金	h38
亚	d14h24
亚 马	h5
亚 马 逊	h5
些	g6h13
些 ,	b6h15
交	a-3b3c4g6i4j13
交 了	b14c5
交 代	c11h25i3
交 期	g10i22j-4
交 给	j28
交 至	b3
交 货	i-8j-6
产	a-4g6i-4j3
产 了	c-4h4
产 了 吗	c-3
产 后	c-12h16
产 后 的	h8
产 品	g14
产 地	c6j3
产 地 证	c12j3
产 量	i-8
京	b5
亮	b-9i-5
亮 光	c8
亮 膜	i-8
亮 过	i16
亲	b3c-5e-3f-4i5j8
亲 ,	i5j4
亲 自	j10
亲 自 送	j8
人	b-3c3f-3g-4i6j-6
人 ,	h5i7
人 一	h7i-26
人 一 份	h18
人 一 起	h11
人 不	c-3i9
人 买	h8
人 了	i-16
人 份	g3
人 份 的	g5
人 会	i16
人 住	h11
人 便	c11i26
人 修	h8
人 吃	g7i-8
人 吃 ,	i-5
人 名	h11
人 名 字	h11
人 呢	c39g-17
人 咬	h12i-11
人 啊	i-7
人 喝	i-7
人 回	c28g-11i9
人 在	h-4i-13j3
人 在 家	j7
人 均	h14
人 均 	h14
人 多	f-6h-5i-11
人 家	d31i-16
人 家 都	d4
人 少	h28
人 就	h-3
人 工	i26
人 工 	c21
人 干	i9
人 手	c-16h-9
人 手 不	h-3i11
人 手 够	b3
人 拆	c8
人 接	c4
人 提	h-14
人 收	i-10
人 改	b14e4i9
人 教	i-7
人 数	j11
人 无	i6
人 机	h17
人 来	i5
人 来 ,	a6
人 气	h20
人 流	i9
人 烫	c4
人 烫 到	c4
人 用	g10h8
人 用 的	h7
人 的	b7c4i5
人 看	h-8i5
人 管	c10
人 老	h-8i3
人 老 	i4
人 脸	b6
人 节	i5
人 要	h-9i-14
人 觉	d7
人 觉 得	d7
人 说	i-5j8
人 身	i-6
人 身 体	i-6
人 退	d-3i-12
人 通	c14
人 通 知	c14
人 都	i3j8
人 都 说	i-11
人 问	g-11i8
人 随	g-6h30
人 骂 我	i-9
人 	i24
人 	h-22i18
人  我	c7
人 	c7
人  我	i-9
亿	i-12
什	a4c-3e-5g15h-5j-3
什 么	a4c-3e-5g15h-5j-3
什 么 不	d20g-25
什 么 价	a28b-13c-5g-13i-8
什 么 优	a10
什 么 位	g3
什 么 区	d3
什 么 原	g18i8
什 么 呀	g-8
什 么 快	g3
什 么 意	g8
什 么 手	g8
什 么 时	e-4g13
什 么 材	g20h-7i-7
什 么 格	g7
什 么 流	g9
什 么 破	c7
什 么 纸	g11
什 么 行	a11
什 么 要	i-3
什 么 资	g10
什 么 都	c-5i3
什 么 问	g-29
什 么 	g-19
什 么 	c7
什 么 	d8
今	c-10h-10i-14
今 年	i-5
今 年 果	i12
介	g7h-4j-5
介 绍	a6g9
介 绍 一	g19
介 绍 的	h-4
从	b5h-5j3
从 来	c5
从 来 不	c26d3i5
从 没	f4i-3
从 	b7
仓	c-10g-3h-8j6
仓 ,	c-7i4
仓 吗	g9
仓 库	j7
仓 库 找	i8
仓 库 拒	i7
仓 库 没	i-6
仓 库 的	i7
仓 库 说	i10
仓 库 还	g-10
仓 库 	i4
仓 库 	i8
他	a-3b-7c-15d10g-10i-9
他 家	i4
他 家 便	d9
他 爸	h-5i-3
他 的	e12
他 给	d13
他 给 我	d13
他 老	h38
他 说	i-7
他 	j-13
付	a-3d-3h-10i-8j16
付 了	i3j-19
付 了 款	b7
付 全	a10
付 全 款	a10
付 多	g3
付 多 少	g3
付 完	j3
付 完 钱	c6
付 定	j-6
付 定 金	j-6
付 尾	j18
付 尾 款	j18
付 得	g-4
付 得 起	g-4
付 款	b-4j-5
付 款 ,	j5
付 款 。	h4
付 款 后	c6i8
付 的	e7
付 钱	j31
付 	a-8j18
代	h15
代 发	h12
代 工	g10
代 理	g7
代 理 你	g4
代 表	h11
代 表 	h11
代 账	g-5h-21
令	h6
以	c-6e-5h-4i-11j-9
以 ,	b4
以 上	h11
以 下	b7d14
以 不	g11
以 为	e-3i-10
以 做	a-12b6
以 先	g11
以 内	j-4
以 内 ,	h9
以 写	h3
以 出	j-5
以 前	g-5h-9
以 前 买	i-14
以 前 的	i31
以 前 那	i17
以 前 	i-14
以 前 	i-14
以 加	b4c-3
以 后	i9
以 后 不	c8
以 后 	c9
以 后 	c9
以 吗	a11
以 帮	g-4
以 帮 我	g-4
以 开	g3
以 开 发	g6
以 来	c3
以 的	h-3j20
以 的 ,	j24
以 给	g-4
以 给 我	g-4
以 退	g15
以 退 吗	g13
以 送	g3
以 重	g14
仪	i4
们	d3
们 ,	i6
们 0	g7
们 一	g-3
们 上	j8
们 上 门	j10
们 不	g-10i-5
们 不 包	d3
们 主	h-15
们 也	i-4
们 仓	c7
们 优	h6
们 会 处	j7
们 做	c-10h-9i-6j-6
们 做 不	g10
们 决	b9
们 决 定	b9
们 冷	g12h5
们 出	j3
们 到	c19d4g-23
们 到 底	c19g-25i10
们 原	i8
们 原 来	i8
们 去	j5
们 发 的	c-10
们 司	g8h3j3
们 司 机	g8h3j3
们 合	c3
们 合 作	c4
们 呢	a7
们 周	g5
们 周 末	g5
们 和	a3
们 在	a-3
们 好	c14
们 客	h6
们 客 户	c11g3h8
们 家 	i-3
们 寄	c3
们 将	j3
们 小	i17
们 就	c6
们 就 想	d5
们 工	i10
们 工 厂	i11
们 店 小	h17
们 店 里	c10i26
们 开	h-4j17
们 怎	d13
们 怎 么	d13
们 想	e3g13h15
们 想 找	f3g10
们 承 担	j6
们 报	j10
们 接	g8
们 接 受	b10
们 收	i-4
们 改	b11
们 教	c10i7
们 教 的	c10i7
们 是	g7
们 是 做	h-3
们 月	d15
们 月 结	d15
们 有	g16i-4j-3
们 有 没	g7
们 没	c23g-8i44
们 法	g5
们 现	i9
们 现 在	i9
们 的	c3h-5i3j-3
们 的 	g10h16
们 签	e16
们 给	g4j-3
们 老	b6h4i-4j-4
们 老 师	j-5
们 老 板	a-3h14
们 能	g12
们 能 不	h6
们 能 做	a6
们 自	a4i4
们 自 己	a4i4
们 袋	b3
们 袋 子	b3
们 要	c5d23i14
们 要 出	g4
们 评	j16
们 说	c7i8
们 说 会	i10
们 赶	h18
们 起	a-3
们 起 订	a-3
们 跑	b-6
们 跟	c-15d3h-5
们 车	g11h9
们 车 间	g11h9
们 还	c16
们 这	i-12
们 这 	b-4
们 送	d9
们 送 到	c8i3
们 那	g12h9
们 采	j7
们 采 购	j7
们 量	h22
们 门	c17i8
们 门 店	c20
们 	j9
们  开	h-3j-4
们 	i16
们 	c6i-4
件	b3c-5i-3
件 ,	i10
件 人	c-5
件 先	e3
件 又	c26
件 发	i-9
件 多	a3
件 多 少	a4g-6
件 套	h7
件 我	b12j5
件 是	c17
件 照	h8
件 的	h14
件 跟	c17
件 还	a7
件 退	i5
件 	h-7
件  以	h-9
件 	j20
件 	b4c11
件  了	i16
件 	b5c10
件 	i18
价	a39b-9c-5e-5g-25h-12
价 ,	a19b-12g-6
价 :	b-3
价 ?	a21b-6g-15
价 不	d17
价 也	c19
价 了	a7b7g-13i-8
价 了 ,	b13
价 位	g-6
价 全	i19
价 单	a-8b11
价 吗	a31b-4g-10
价 吗 ,	a11b-3
价 含	a-6g19
价 和	d7
价 啊	a10g-9
价 多	a8g-3
价 多 少	a8g-3
价 太	h-11i3
价 太 狠	h-11
价 对	g9
价 对 不	g9
价 就	a5i-5
价 怎	a14
价 怎 么	a14
价 我	a-5b22
价 报	a5
价 报 一	a9
价 按	d3
价 收	a3d10
价 收 到	a3d10
价 是	g-25
价 是 多	a29g-26
价 有	a4
价 有 没	a26g-18
价 格	a12f4g-7i-3
价 格 ,	a11
价 格 不	h16
价 格 发	f3
价 格 好	h12
价 格 我	a-10b3
价 格 是	g-13
价 格 真	a-6
价 格 表	g4j3
价 格 还	a3
价 比	a-10c12
价 没	a8g-5
价 目	a27g-12
价 目 表	a7g-11
价 给	a33b-19
价 给 一	a17
价 给 我	a26
价 能	a13g-10
价 能 不	a6
价 行	b9
价 钱	a4i-8
价 钱 好	a-7
价 钱 没	a-7
价 高	b-3
价 	a-16
价 	i9
价  ,	i10
价 	d8
份	a6c-11g8i-21
份 证	g3i-7
份 证 照	j14
企	c3i7
企 业	c3i7
企 业 微	c3i6
伏	g11
伐	b17i-3
休	c-4e-12h8i-6j-10
休 了	h17
休 了 在	h-4
休 息	j-13
优	a12b-4c-7d22g-16h-4i-11j-3
优 先	h15
优 先 考	h16
优 势	d5
优 惠	a24b-4d-3g-3h-6j-3
优 惠 券	b-4g20
优 惠 吗	a21g-12
优 惠 没	a8
会	c-11i-13
会 上	h22i-5
会 不	g15i-18
会 不 会	g23i-10
会 中	h3i-4
会 修	h43
会 修 老	h13
会 做	h20
会 做 生	c14
会 做 饭	h9
会 儿	h-6i-5j13
会 儿 把	j3
会 儿 拍	j14
会 再	c5
会 再 来	c12
会 发	i-4
会 吗	g7
会 员	a7c3g5h-4i4
会 员 ,	b13
会 员 到	c7
会 员 积	c5h3
会 定	j26
会 尽 快	j17
会 带	i21
会 改	e10
会 更	a17
会 有	c-14g11i-22
会 用 ,	h-30
会 用 的	h7
会 看	b3
会 看 到	b3
会 缩	h-3j-3
会 联	i9
会 联 系	i9
会 自	i-9
会 自 动	i-9
会 英	j-5
会 英 语	j-5
会 要	h-17
会 计	i16
会 议	h12
会 议 取	b13
会 议 室	b4e3h-7
会 议 茶	h7
会 议 餐	b7
会 跟	j11
会 都	c5i-14
会 都 结	i10
会 	c-10g24h-3i-15
会  吗	g3
会  	g13
会 	c-6g13i-9
会  	g10
伞	g11
伞 骨	c4
伞 骨 一	c5
传	h11j17
传 不	c12
传 感	c8
传 感 器	c8
伤	c-5i16
伤 头	g12
伪	c10
伪 码	c10
似	c12h-8i9
似 的	c14h-9i11
伽	h8
但 不	h15
位	b5g5h-9
位 ,	b7d7f-17
位 0	i7
位 不	h18
位 不 让	h18
位 发	g11
位 多	a-7
位 多 少	a-7
位 子	g3
位 子 不	e12f4
位 我	g13
位 的	a-10
位 置	g5h4
位 老	g3
位 要	g15
低	a4b-5d7g-11h3i-4
低 。	c13
低 不	c3
低 了	a-14
低 多	a9
低 多 少	a9
低 的	a3
低 糖	j4
低 糖 的	h-7
住	a-3e6h10
住 ,	c-4e13g4h-4
住 了	c-14i-22
住 别	e12
住 家	h17
住 的	h3
住 着	h22
体	b-3d-3g3
体 ,	i9
体 户	g4
体 面	d9h19
体 	i12
何	a3c-10g7i-8
何 ,	h13
余	a12b13c-5
作	e11h-3i-4j-5
作 ,	c7h-5
作 三	f3
作 三 年	f3
作 业	c19
作 了 ,	b3
作 废	e38i-22
作 废 吧	e11
作 愉	h-6
作 愉 快	h-6
作 文 就	i6
作 日 出	j-4
作 这	c3
作 这 么	c3
你	b-4c-5d3e-4h-14i-11j13
你 ,	f-3h-3i18j12
你 一	g4
你 上	c-3g3
你 上 次	c-11g3i-6
你 下	b3j-6
你 下 单	b7
你 也	h-15
你 了	c-11f10g-4i-10j-9
你 了 ,	f10
你 介	j8
你 介 绍	j8
你 们	b-4c13d8g13h-4i5j-4
你 们 ,	i12
你 们 不	g-10
你 们 仓	i3
你 们 会	c-3g6
你 们 做	g19
你 们 冷	g12h5
你 们 到	c19d4g-23
你 们 司	h-10
你 们 合	c4
你 们 呢	a7
你 们 周	g5
你 们 和	a3
你 们 好	c14
你 们 安	c3
你 们 寄	c3
你 们 店	g14
你 们 怎	d13
你 们 收	d5
你 们 是	g5
你 们 有	g28h7
你 们 没	c33g-10i20
你 们 的	c6
你 们 给	g6
你 们 能	g12
你 们 自	a3c6i12
你 们 要	c9d28i19
你 们 说	c14i29
你 们 跟	d3
你 们 还	c16
你 们 这	b6
你 们 送	d16
你 们 那	c3g11h-7
你 们 	c6i3
你 们 	c14i13
你 低	i-8
你 先	e-13f-9
你 先 别	e-8
你 先 忙	f-12
你 写	j6
你 别	b-3
你 加	a4
你 加 我	a4
你 回	j12
你 回 话	j12
你 多	f5
你 好	a5b3c14g10
你 家	a-3d3
你 家 最	b12d8
你 家 的	d3
你 家 靠	b4
你 就	c13
你 帮	g3
你 店	j6
你 店 里	j6
你 微	a-15g25
你 微 信	a-15g25
你 把	b6c-3
你 报 价	a-10
你 推	h-7
你 来	b-5
你 查	g12
你 点	f6
你 电	j26
你 电 话	j26
你 留	g-8
你 的	b-3c-6i-10j11
你 的 钱	j27
你 看	c4i13
你 看 下	i10
你 等	j21
你 答	i-9
你 答 应	i-10
你 算	h11
你 给	a7c3
你 给 我	j-8
你 给 的	c3
你 能	a43
你 自	b-3c25
你 自 己	b-3c25
你 要	g-12
你 说	c-7g4
你 账	j3
你 账 上	j3
你 这	a8d5g-7
你 这 0	a11
你 送 来	j5
你 那	a7g-7
你 邮	j3
你 邮 箱	j3
你 	c-9e-3
你  ,	e-3
例	a7g17
供	c-7g4
供 产	c3
供 产 品	c3
供 应	c-8d8
供 应 商	c-7d8
供 货 ,	g-7
侬	a9
便	a8c-4d3e-3g-13i-3j-4
便 吗	g5
便 好	h4
便 宜	a14c-4d13g-17i-8
便 宜 一	d10i-13
便 宜 不	a14
便 宜 了	a-3
便 宜 又	g3
便 宜 多	d6
便 宜 就	f-3h12
便 宜 点	a20
便 宜 的	h-5
便 宜 	b-4d20
便 当	i8
便 的	h17
便 秘	i10
促	g4
保	a-6b-3g5i-8
保 ,	c6i16
保 修	g3
保 修 期	i4
保 存	c9
保 安	i-18
保 安 说	c5
保 洁	c13h6i11
保 温 几	g14
保 湿	i-8
保 留	e12
保 的	h4i-5
保 袋	g6
保 证	c-6
保 证 	j13
保 险	h-3
信	a-6c-4d-3f-8h-10j-9
信 一	g3
信 不	c21g-10
信 不 信	c25
信 了	j-7
信 了 ,	j-7
信 任	f-28
信 你	j-4
信 号	h7i6
信 号 ,	h-15i8
信 名	g5
信 名 片	g11
信 息	c15i3j12
信 息 三	c8i5
信 登	c4i-4
信 登 不	c4i-4
信 群	j-6
信 转	g5
信 里	i16
信 	a4
信 	c4i-4
信 	c4i-4
俩	b16d5i5
俩 月	i7
俩 都	b23
修	c4e3j7
修 一	c5
修 三	e8
修 三 次	e8
修 不	g15
修 个	c15
修 了	c14e11i3
修 了 ,	e16
修 几	g3
修 吗	h10
修 好	j17
修 好 了	g-8
修 完	c5j-7
修 得	i12
修 手	d10
修 手 机	d10
修 期	i4
修 期 内	i6
修 的	h23
修 老	h13
修 过	i22
俺	b-4j3
俺 	j5
倍	b6c-16
倒	b-5c6g-7i13
倒 了	c18i13
倒 了 ,	b-3
倒 热	g3
倒 热 水	g3
候	b-4g7h-5i-10
候 到	g10
候 发	i8
候 发 货	i11
候 能	g-7
候 能 给	a3
借	i-3
值	c-5h3i-12
值 了	c-3
值 高	h11
假	c6e4h-7i16j-9
假 了	c-17i-3
假 如	i-8
假 班	b3
假 的	c16h-3
偏	b-4c19h-11i22
偏 大	g10i-3
偏 大 还	g10i-3
偏 小	c7i11
偏 红	c11i8
偏 黄	c17
做	b8
做 ,	b5e10
做 oem	a-13
做 一	b10h6i-10
做 一 批	j6
做 一 面	h3
做 下	a7
做 下 来	a7
做 不	c-5
做 不 做	a11
做 个	i3
做 了	e30
做 了 ,	e10
做 你	h16
做 你 们	h16
做 出	g-3
做 出 来	g-3
做 到	a10b-11d19g-5j28
做 到 几	b-3
做 到 半	i27
做 到 多	a-14
做 到 这	d11
做 吗	a-27g10
做 吧	b26h-6
做 外	g5
做 大	c12
做 大 货	b3
做 好	g8j15
做 好 ,	c9i13
做 完	h-10
做 完 脸	b9
做 小	h6
做 就	h-5i-10
做 工	c6
做 带	h6
做 得	h-3i-12
做 成	c30h-11i5
做 成 亮	c5i8
做 批	h14j-4
做 批 发	h14j-4
做 生	c17
做 生 意	c17
做 的	h-11
做 起	b15
做 起 来	b7
做 退	h8
做 错	i4
做 零	h16
做 零 售	h16
做 	b21j10
做  ,	b23c-4g-5j16
做 	b8h-18
做  	b11
停	a-3b-9e24h-5i-3j-8
停 ,	e27
停 一	c5e42
停 一 下	c11e6i15
停 不	c-6i-17
停 不 下	c-6i-17
停 两	e20
停 两 个	e20
停 了	e26
停 产	c-4h4i-8
停 产 了	c-4h4
停 在	i-8
停 掉	e14i-11
停 机	h26
停 机 了	b12
停 水	h17
停 用	e-11
停 电	c-5i23
停 电 了	i12
停 车	a-3
健	h17
健 身	h8
健 身 房	h-3
偷	c-11h-8
偷 ,	h3i-23
偷 懒	h-8i8
傅	c-3h-5
傅 ,	i13
傅 吗	h10
傅 我	g16i8
傅 把	c9
傅 放	c18
傅 电	i7
傅 电 话	i7
傅 	i-5
傅  来	b-3
催	c5g6i-10
催 ,	c-3
催 一 下	c-14
催 了	c27
催 得	g12
催 熟	g5
傻	c11g-9
像	a-11c17h-8i25
像 上	i-19
像 	d7
僵	c-3
儿	a-8b5g4j9
儿 园 用	h-7
儿 子	c-11g4
儿 就	h-6
儿 把	j3
儿 拍	j14
儿 是	d12
儿 的	h5
儿 童	b3g11
儿 童 票	a19g-14
儿 都	c4f-3
儿 都 谢	c4f-3
元	c10h-8i13
充	b9
充 不	c5
充 不 进	c5
充 了	c6
充 值	a18
充 气	c3
充 电	g4h-16
充 电 线	c-8g3
充 的	h12
充 	b27
先	b8c-13e20g-4h-14i-21
先 hold	e17
先 上	b38
先 上 	b8
先 下	b5
先 下 	b7
先 不	b-20c-8e29i-6
先 不 急	b-3e-3
先 不 装	e25
先 不 要	e5
先 不 说	d7e-4
先 了	j-10
先 了 解	j-10
先 付	a-10j21
先 付 定	g5j-4
先 付 	a-6g-8j39
先 做	j7
先 停	e15g5
先 停 一	e17g11
先 别	b-9e39h-10j-3
先 别 做	e3
先 别 印	e16j-3
先 别 开	e9
先 别 送	e11
先 去 医	j-3
先 发	b9
先 发 货	j7
先 忙	f-11j19
先 扣	e20
先 扣 住	e20
先 报	b4
先 拿	g-8
先 拿 	g-8
先 搁	e31
先 放	e21
先 来	b27
先 来 	b4
先 生	j-10
先 看	h16
先 给	b18j11
先 给 您	j3
先 给 我	b30
先 缓	e27
先 缓 缓	e7
先 考	h16
先 考 虑	h16
先 要	a6
先 要 	a6
先 订	b40
先 试	a-3h22
先 试 听	h4
先 试 用	h-16
先 谢	a12f30
先 谢 过	a16f17
先 走	b3
先 走 	b4
先 转	j7
先 转 	j7
先 送	c7i10j10
先 问	j-8
先 	c-4e15i-24
先 	e12
光	c4g-5h5i4
光 ,	c12
光 放	c20h-13
光 线	i9
光 要	h10
克	a-12c-4d7f8g5
克 和	d5
克 和 0	d5
克 的	h-3
克 重	g14
克 重 多	g9
免	d6j-8
免 了	e8
免 费	a-7
免 费 的	d6f4
兑	c3
兒	b10g-6i3
兒 子	b10g-6i3
兔	h-3
党	a10i-18
党 ,	h4
兜	h4i4
入	i-14
入 门	h12
全	c18g-3i23
全 两	c8
全 合	h8
全 合 成	h8
全 废 了	c-11i16
全 座	i3
全 座 椅	i3
全 换	h27i-17
全 是	c34h-10i33
全 是 小	c20
全 染	c8i6
全 款	a10
全 没	b8c-5i21
全 泡	i6
全 粘	c9
全 糊	c-10
全 退	e25
全 遮	i-4
全 遮 光	i-4
全 青	c8
全 青 的	c8
全 靠	c-19h-5i27
全 麦	h8
全 黑	c11
全 	c5h-6i17
全 	c10i8
八	b-7d5e-6g-9h-10
八 个	c4
八 十	b-8i-13
八 十 大	h11
八 寸	d6g-3
八 小	h12
八 小 时	h12
八 折	j-5
公	b-3c-5d-6j-3
公 分	c8h3i11
公 分 的	b-3
公 司	b-3c-12d-6h-3i-8j-5
公 司 ,	b-4d6h4
公 司 三	i3
公 司 下	h12
公 司 了	i-14
公 司 做	h-13
公 司 名	h3
公 司 和	g4
公 司 团	h-12
公 司 打	c-5
公 司 的	h-3
公 司 要	h13
公 司 食	h10
公 司 	b6
公 室	h6
公 对	i25
公 差	a-10g22i16
公 打	c9i-17
公 斤	a4g3h14
公 章	j3
公 账	a-9g5
公 账 户	g10
公 里	c5
六	c-3d8g-9i-7
六 上	b3
六 上 午	b3
六 个	h-9
六 十	c4d10h4
六 寸	d4
六 月	i-4
六 点	h3
共	c-10h-12i8
共 多	a17g-9
共 多 少	a17g-9
共 	g25
共  对	g14
共  ,	b-17
共  了	b7
关	b-9c-6g4
关 ,	g23
关 一	c-9
关 不	c25i19
关 了	c-4e25
关 扣 了	c-8
关 掉	e28
关 注	e-6i-9
关 注 了	e-8
关 税	g27
关 系	c-5e-3i-10
关 系 ,	h16
关 键	h9
关 键 是	h12
关 门 了	c5i-3
兴	i-12
其	a-3b11d5h4i-7
其 他	d11e6
具	c13
具 体	g-3
具 的	c14
具 	i31
兹	b4
养	c-7h11i10
养 ,	h17
养 一	a9
养 的	h22
内	c-5h13i-4j17
内 ,	h16
内 可	g6
内 可 以	g9j-3
内 容 一	d3
内 给	j16
内 给 您	j16
内 胆	g5
内 能	a14g-8
内 衬	h8
冇	a8d7g26i-4
冇 细	g4
册	g8h5
册 发	g17
册 发 我	g17
再	b14c-5g-5h-13i-19j-3
再 下 单	e3
再 不	c42i-3
再 不 来	c15
再 也	c17
再 也 不	c17
再 买	b9
再 买 	b23
再 低	a3
再 低 了	a-14
再 做	b22c5f-4
再 做 	c6
再 充	b3
再 加	b27h-15
再 印	b18
再 印 	b18
再 发	g5
再 合	e7
再 合 作	e7
再 少	a11b-3h-17
再 少 点	a11b-3h-17
再 开	b14
再 开 	b8
再 拖	c12
再 拿	b9f4h11
再 拿 	f5
再 来	b9i-5
再 来 了	c12
再 来 	b17i-3
再 添	b20
再 添 一	b13
再 漏	i-5
再 看	j-10
再 看 要	g-3
再 约	e26
再 给	b14
再 给 我	b6
再 续	b10
再 聊	b-8
再 补	b12
再 补 	b4
再 订	b5
再 订 	b8
再 让	a33
再 说	b-8c-3e5h-5
再 说 ,	e4
再 跟	j20
再 跟 你	j21
再 送	g7
再 	h7i-17
再 	c-8h14i-8
再 	c4
冒	i9
写	a-3b-5e-5f-4g-3j4
写 "	b5
写 了	c30i19
写 了 不	c23
写 作	c-8
写 作 业	c-7h3
写 作 文	i6
写 字	c-12
写 得	c3h-6
写 得 清	c3h-6
写 成	c23
写 成 0	c16
写 成 了	c6
写 的	c15
写 的 是	i-4
写 着	i-6
写 错	c3
写 错 ,	c20
写 	c18
写  ,	c18
写 	c-4
写 	c-6i-24
军 训	g13
军 训 用	g4
农	g7
农 行	g11
冬	c-10i7
冬 天	c-10g5i15
冬 天 也	h3
冬 天 就	g14
冰	i12
冰 柜	c-11i-10
冰 柜 里	h-5i14
冰 箱 的	h5
冰 袋	b-6i-7
冰 袋 吗	g9
冲	c15h3
冲 了	i8
冲 了 ,	i8
决	e8
决 定	e24
决 定 终	e5
决 定 采	b7
冷	c-9g7h11i-6
冷 ,	h7
冷 库	b15c-7g3h4
冷 库 的	g8
冷 库 	i8
冷 气	c4f3
冷 藏	g4h-8
冷 链	g5
冻	g3h15
冻 了	c24i22
净	a-4i-10
净 重	a-7g7
准	c-10g5i-6
准 ,	h-6i9
准 备	g7
准 备 什	g8
准 时	j3
准 时 到	j4
准 版	d12
准 	g13
凉	c16f-7h5i27
凉 了	i15
凉 了 ,	i3
凉 的	c11i28
凉 透	f-8
凉 透 了	f-8
凌	c-19h4i8
凌 晨	h4i8
凍	c33i33
减	a12b16c-6g-10i-8
减 到	g21
减 脂	h9
减 	a14g-27
凑	a5b11e-3g-12h-11
凑 个	a5b-3
凑 个 整	a5
凑 	b9
凝	h5
几	a8b-5c-7e-5g49h-20i-11j-3
几 个	e-3g4h-11
几 个 人	g26h-14i4
几 个 单	g-11
几 个 小	d5g7h3
几 个 是	g-5
几 个 月	g9
几 个 点	a28
几 个 	c7
几 个 	c7
几 人	g13
几 何	h14
几 号	g22i-7
几 块	a48c-13g-21
几 天	a-4c-9g30h-12i-7
几 天 到	g4
几 寸	g20
几 年	g18
几 折	a29
几 楼	g28
几 次	g12
几 毛	a41b-4g-9
几 点	c-10g46h-10i-15j-3
几 点 关	g8
几 点 开	g-4
几 瓶	g11
几 百	g-3i15
几 种	g6
几 级	g6
几 袋	j5
几 钱	a41b6g-17
凭	c6
凭 啥	c13d3
凶	i8
凹	c8
出	a-4b-6i12j7
出 ,	c10i3j11
出 ?	g-4
出 。	j20
出 一	i15
出 不	i28
出 了	j-4
出 厂 价	a3
出 去	j-4
出 去 了	j-3
出 发	c-5j16
出 口	h5
出 差	c-15e16h16i-18j-17
出 差 ,	i-8
出 差 带	h5
出 库	h11j-4
出 库 ,	c-3h12
出 手	c4
出 效	j4
出 效 果	j4
出 来	b-6c20i4j6
出 来 。	j11
出 来 了	j-12
出 来 全	c5
出 来 差	d15g-3
出 来 我	j4
出 来 是	b-8c8i11
出 来 有	c14
出 来 没	i12
出 来 	b-19
出 水	c28i13
出 水 ,	c15
出 汗	i14
出 油	i9
出 现	c4
出 的	h13
出 血	c7
出 血 留	g5
出 行	g-9
出 行 不	g-8
出 行 	g-8
出 行 	g-8
出 货	j-11
出 过	i-6
出 运	c-6g11i-10
出 运 费	c-6g11i-10
出 	i9
刀	a41g-37i15j6
刀 不	a27g-13
刀 片	c4
刀 版	a-9
刀 版 图	i-11
分	a-11e-4f5g9
分 两	c-4g20
分 之 一	i-3
分 店	b3
分 感	f3
分 感 谢	f3
分 期 吗	g8h-3
分 的	b-3
分 货	a-3i-4
分 辨	a-3g8
分 辨 率	a-3g8
分 钟	c4
分 钟 ,	j9
分 	g5
分  包	g11
切	b16h9i8
切 ,	h8
切 到	i16
切 到 手	i16
切 开	c17i8
切 开 是	c10i9
切 片	i16
切 	b13
划	b-3d18e5g-3
划 算	a-3d21g-11
划 算 ,	d16
划 算 还	d9
列	d10g-3
列 个	d13g-3
刘	e3h-17i-6
则	h-12
刚	a-3c-4g-3h-6i-12j-13
刚 上	h3
刚 买	c6i11
刚 付	b8
刚 好	a-7h-10
刚 开	h8
刚 开 始	h12
刚 才	b7
刚 才 	b7
初	b4c-11d5i-12
初 三	b7
删	c-12e4i24
删 掉	e5
別	h8i-3
利	a3c-25h-9i-12
利 ,	h-13
利 润	i12
别	a-3c-8d7e7g-9h10i-15j-7
别 买	i-5
别 人	c13h-12i18
别 人 家	d5
别 人 的	c22
别 修	h10i-14
别 做	e33
别 做 ,	g4
别 催	c14
别 再	h10
别 再 	h13
别 写	h-13
别 勒	h12
别 卖	b12
别 印	e14i-7j-3
别 发	e40h-4
别 发 ,	e12
别 取	e-46
别 取 消	e-46
别 在	d9
别 在 哪	d9
别 处	g-3i6
别 处 买	i6
别 大	a-8d11
别 大 不	a-3
别 大 吗	g-6
别 太	c-9h36i-17
别 太 大	h4
别 太 甜	h10
别 太 艳	b4
别 太 	h-7
别 太 	h-7
别 家	c-7d15h-16i10
别 家 买	i13
别 家 的	i5
别 家 	d23
别 寄	e9
别 开	e8
别 忘	b8
别 忘 了	b8
别 急	h-9j21
别 急 ,	j15
别 搞	b-8
别 放	h3i4
别 的	c8d3e6g-4h-9
别 的 ,	h-6
别 的 不	h20
别 的 吗	g-3
别 给	i-5
别 给 我	h11
别 老	h24i-4
别 超	h17i-14
别 超 	h3
别 送	c-7e23
别 送 了	e10
别 	c-12h9i-33
别  ,	h18
别  。	h23i-5
别  了	c-5h-7
别  的	g14
别  	c15
别 	c-11h27i-20
别 	c-9
别  了	c-4
别 	h-9
刮	d3i13
到	e-3h-8j4
到 ,	b-9c9h-6i9j7
到 0	a7b3g-9h12
到 0 吧	b7
到 ?	g12
到 。	c-3
到 一	c7i7j-8
到 一 半	c25i8
到 不	g14
到 专	b7
到 专 业	b7
到 两	c17
到 中	c5
到 中 午	c5
到 了	a-7b-11c-4e-5h-3i-12j-3
到 了 ,	i-8j-7
到 了 全	c10
到 了 吗	b18
到 了 就	c3
到 了 没	c-9g6
到 了 给	b14
到 了 	c4
到 了 	c4
到 了 	c4
到 人	i14
到 付	a-5b6c-10i-11j-4
到 付 款	j-7
到 会	g9
到 你	c-8i-19j22
到 你 账	j3
到 公	b7
到 公 司	b7
到 六	i16
到 几	b-4g19i-3
到 几 点	g16
到 别	c8g3
到 别 的	c8g3
到 前	i3
到 十	i12
到 十 一	i11
到 千	i-3
到 千 分	i-3
到 半	i5
到 南	a5b5
到 吗	b4g9
到 周	e12i-5
到 哪	g52
到 哪 一	g10
到 哪 了	g12
到 啦	h9
到 四	h19i10
到 四 十	c5i30
到 处	i34
到 处 都	c6
到 多	a-8g13
到 多 少	a-8g13
到 大	e-3g5
到 天	h7
到 客	c6
到 家	i-4
到 家 了	i-5
到 就	h-7
到 就 行	h-7
到 工	j14
到 工 地	j14
到 底	a-5c11d8g-3
到 底 在	c18
到 店	b8i-12
到 您	b-9j30
到 成	h9i-20
到 我 就	j8
到 手	g-7h-10i8
到 早	g3
到 时	b-9i-13
到 时 候	b-4
到 晚	h-3i-5
到 晚 上	c5
到 最	b3
到 最 好	b3
到 期	e5i-5
到 村	h9
到 村 里	h9
到 楼	j9
到 楼 上	b15
到 楼 下	j14
到 没	c-15i-19
到 没 ?	g-28
到 现	c19i5
到 现 在	c25i5
到 的	c13g-12i-11
到 的 那	g-4
到 的 	j-3
到 站	j-6
到 老	c-3
到 账	a-3c7g8i14j12
到 账 了	c-7g3i-15
到 货	b-7h-4
到 货 我	e-3
到 货 第	j-5
到 这	c-4d12
到 都	c7
到 钱	g10
到 顶	h20
到 	b-3g-4
到 	c9
到  ,	c14
到 	g7i5j-9
到  ,	g16
到 	a11g-5
到 	b-3
到 	j36
到 	c-3
到 	j11
制	i-4
制 logo	h7
制 冷	h-6
制 柜	c7
刷	h-4
券	b-3c7g4h-10i23
券 没	c16
券 用	c10i11
券 用 不	c10i11
券 还	i-3
券 还 能	i-3
券 	c10i11
刹	c11i17
刹 车	c4i15
刺	c14h9
刺 痛	g5
刺 痛 ,	g10
刺 眼	c-3i-3
刺 眼 ,	c-3i-3
刻	b5c19
刻 字 ,	b3
刻 度	c3
剁	h22
前	c-7e-4i-3j3
前 一	b-6c-7h-5i5j16
前 一 个	c-4
前 一 定	j23
前 一 家	i9
前 下	a-8g17
前 不	i-19
前 买	c-5
前 买 的	c-5
前 交	j6
前 付	j-8
前 会	g-6
前 做	c-3
前 到	b5
前 十	j15
前 发	j5
前 发 你	j5
前 台	h-10i-3
前 台 ,	g7
前 在 别	g-3i5
前 多	g4
前 多 久	g4
前 头	j-3
前 定	d5
前 家	i8
前 我	j34
前 打 电	c8i9
前 把	j15
前 报	i4
前 来	g4j-19
前 来 得	g7
前 的	i38
前 的 厂	i15
前 的 老	c30
前 给 您	f-3j14
前 给 我	j-9
前 能	a3
前 腿	h3i-8
前 腿 后	d4
前 装	b-6i12
前 装 好	b-6
前 要	b7h-6
前 还	g11i-14
前 送	b11
前 送 到	b9
前 那	d-3i16
前 那 个	i7
前 那 家	d-4
前 问	a9
前 面	b3c6i11
前 面 那	i11
前 	i-18
前  过	i-5
剩	a-6c3e8h-7i4
剩 下	b6e5g-6h-3i-8j8
剩 下 的	b5e3g-3j10
剩 两	c4
剩 两 个	c10
剩 余	e17
剩 多	g11
剩 多 少	g11
剩 	b-15i-6
剪	c21h18i14
剪 得	c12h-15
剪 	c12
剪 	c12
副 厂	h3
力	c-11i11j-3
力 ,	i17
力 下	i11
力 下 降	i11
力 不	h11i-4
力 	h11
力 	i11
办	c-14g5
办 了 年	i6
办 公	h27
办 公 室	h6
办 年	h10
办 年 卡	h11
办 年 	h11
办 年 	h11
办 张	b33
办 理	e17
功	b-4i-6
功 率	h7i-9
功 能	d4i5
加	a6b17e-3g-5
加 v	i-6
加 一	b13g-3j3
加 一 个	b3
加 一 堂	j3
加 不	c-7i23
加 个 微	g8
加 到	b32g3
加 到 	b5
加 印	h5
加 厚	i7
加 厚 的	h-4
加 多	a14c8g-8
加 多 少	a16g-8
加 大	a7
加 急 费	j17
加 我	b-3
加 热	c3i20
加 班	c-6i-9
加 班 ,	j-4
加 盟	g4i14
加 绒	h7
加 进	b11
加 进 去	b11
加 钱	i19
加 	c16h-4
加 	b35c-9h-11i-8
务	g-8h17
务 不	c10
务 员	i10
务 器	h3
务 必	h26j-3
务 说	c-5i-14j11
务 费	a14
务 	j3
务 	c16
劣	d15
动	e3h8i8
动 ,	c-3i-3
动 不 了	c3
动 了	g7i5
动 了 ,	g17
动 价	a12g-34
动 对 账	i8
动 扣	c4
动 方	i8
动 方 案	i8
动 没 有	g16
动 物	i-18
动 物 奶	i-18
动 续	e12
动 要	b21
动 车	h5
动 静	g6
动  的	i3
动  的	i8
助	c14g-7
劲	h4i-7
劳	f26g-5h5
劳 了	a7f20
势	d4g-5i8
勒	h10
勿	e23
匀	c20h4i8
包	a4b5d7i-3
包 一	b6
包 不	c13
包 了	b18
包 价	a8b-12
包 好	h-4j9
包 安	d6
包 安 装	d6
包 带	b4
包 得	f6
包 的	g-22
包 的 话	g-3
包 盒	c13
包 票	i-3
包 税 的	h-7
包 装 太	h-7i15
包 装 的	h17
包 装 	h-3
包 裹	c7g13
包 要	h12
包 赔	i-4
包 邮	a4d5g6
包 间	i6
包 	b17
包 	h10
包 	i-4
化	b-4c9i7
化 了	h4
化 冻	c7
化 吗	d10
化 妆	h-14
化 妆 师	c4
化 成	c22i13
化 纤	h10
北	d13
北 ,	i7
匙	b-7
匙 	h13
匹	c3
区	a-5c-11h-19j-12
区 不	i17
区 别	d21j-3
区 门	g7
区 门 口	g7
医	i-4j-3
十	c16d5e-4g-11h4i6j-3
十 一	i16
十 一 点	i22
十 万	i9
十 五	h-11
十 人	b27i-5
十 公	c6i11
十 几	g-8i-8
十 分	i4
十 分 钟	c3i4
十 大	i-3
十 大 寿	i-3
十 天	c6d9i-5
十 岁	g6
十 岁 老	h15
十 平	h-4i-3
十 年	g-3
十 度	h30
十 斤 装	b-6
十 次	b16c5
十 点	h-13i28
十 米	h7
千	h-7i13
千 分	i-3
千 分 之	i-3
千 多	d5
升	c-3i-3
升 到	b12
升 级	j5
午	a-7b3c5h-8j10
午 一	c20
午 就 凉	i3
午 来 取	j-5
午 茶	h24
午 过	g12
半	c13g-4h-10i19
半 ,	h-5
半 个	c13i15
半 个 月	c13i15
半 价	a9i-3
半 价 ,	d3g6
半 夜	i7
半 天	h3i-7
半 天 就	h14
半 小	c12i13
半 小 时	c12i13
半 年 就	c5
半 成	h4
半 成 品	h4
半 路	c12i42
半 都	e3
单	c-3d-3e6g4h-3
单 ,	b10g3h6
单 0	b7
单 :	g12
单 上	a20
单 了	b6c-6e7i-12
单 什	a-11g15
单 什 么	a-11g15
单 价	a16b-8g-8
单 价 能	a8g-8
单 价 	a-17g9
单 位	d7i-7
单 位 不	h18
单 位 要	g10
单 作	e13
单 先	e26
单 出	g4
单 出 来	g4
单 发	c-3j8
单 发 您	a-9
单 发 我	a18
单 取	g9
单 取 消	g9
单 号	b-5i5j4
单 号 0	i3
单 号 发	j3
单 号 给	g3
单 同	c5
单 同 步	c5
单 子	h-5i9
单 子 上	c3i23
单 子 多	i-4
单 子 太	g10
单 子 	i-11
单 子 	i-11
单 就	e3
单 已	b16j-4
单 已 发	b22j-5
单 怎	g3
单 怎 么	g3
单 拍	a10
单 撤	e12
单 没	c15
单 独	j12
单 的 系	g3
单 算	j17
单 要	h19
单 跟	c9
单 还	a-15g24
单 选	c18
单 那	g7
单 里	e3
单 麻	g-9
单 麻 烦	g-9
单 	b6
单 	j21
单 	g-8i4
单  了	c8
单  了	c8
单 	c-6
卖	c-9d6g-6j-3
卖 不	a5c-9i19
卖 不 出	i4
卖 不 动	e4
卖 不 卖	a7
卖 不 掉	b6
卖 了	e-3g-4
卖 全	c10
卖 吗	g22i-17
卖 得	d8g-15
卖 得 最	g-5
卖 我	i22
卖 的	a33
卖 盒	c-13h3
卖 这	i-6
卖 	d38i-9
卖  ,	d14
卖 	h7i-4
卖 	c-3h7i-4
南	h-8i-4
南 京	b7
卜	b3
占	i28
占 个	b6
占 地	h17
卡	a6e7
卡 ,	g14j6
卡 不	h11i-3
卡 了	c-16
卡 吗	g5
卡 壳	c-6
卡 得	c29
卡 我	c4
卡 死	h21i3
卡 死 了	h28
卡 的	g6h3i-9
卡 粉	c4i3
卡 纸 ,	c14
卡 能	e8
卡 要	a3
卡 过	b8
卡 里	j10
卫	f-3
卫 生	h6
卫 生 间	h5
印	a5
印 ,	j19
印 logo	b-10
印 一	a32c-3h11i-14
印 了	e32i-5
印 出	c7
印 出 来	c7
印 吧	b4
印 吧 ,	b4
印 子	i4
印 字	h-8i-12
印 完	g10
印 店	h-6
印 得	c3f7h-11
印 成	i14
印 我	h22
印 我 们	h22
印 机	g5
印 机 	c-8
印 的	b-3f3h26i-3
印 章	c-9
印 糊	c6
印 糊 了	c16
印 要	h6
印 错	c-4
印 错 字	c-6
印 	a7b32c-4i-3
印  ,	b5h22
印 	c3
印 	c3
卷	i12
卷 ,	i11
卸	b7c16g3i17j-6
卸 下	c18
卸 下 来	c18
卸 妆	g24
卸 完	f4
卸 完 了	f4
卸 货	b35c4
厂	b-3c-11h3
厂 交	i3
厂 价	a25
厂 倒	i14
厂 倒 闭	i14
厂 做	c3
厂 在	d-3
厂 在 哪	d-4
厂 子	i3
厂 家	g5j11
厂 报	g-3
厂 没	e7
厂 里 等	j11
厂 里 说	j6
厅	c17h21i-10
厅 小	h12
历	g7i-11
厉	h-3i9
厉 害	h-3i9
厉 害 ,	a6c3
压	a-4b-6c6d-4g-7h-3i18
压 不	i3
压 不 出	c9
压 了	i22
压 力	i-12
压 在	i5
压 坏	c19d-3i4
压 坏 了	d-3
压 小	i6
压 小 ,	i6
压 得	i3
压 扁	c10i3
压 扁 了	c12
压 计	c3
压 货	h4i13
压 	b-3
压  ,	c-3
压 	b-3c9
厕	h7
厕 所	h7
厚	a-7d3g7
厚 ,	c7i13
厚 一	h-8
厚 一 点	h-7
厚 度	a-5g8
厚 的	c-7g4h-13
厚 的 还	d6
原	c-8g-11
原 件	i-3
原 价	g-3
原 来	c-6d-3
原 来 的	c-8d-3i16
原 来 那	i18
原 装	b13i5
原 路	i-3
原 路 退	i-3
厢	b-13
厨	i19
厨 房	c-3h4
去	b-5j12
去 ,	c6
去 。	j3
去 上	i-20
去 上 课	h6i-16
去 不	i-7
去 不 了	i-19
去 了	c12j-3
去 了 ,	c9
去 付	j14
去 你 那	j11
去 办	j7
去 取	e-4j4
去 吃	j-4
去 吧	e3
去 哪	c-6i4
去 客	c9
去 年	h-18i-16
去 年 那	d18g-5
去 您	j23
去 打	j-10
去 拉	a6b7j33
去 拉 ,	b10
去 拿	c-3i-12
去 掉	a15e13
去 接	j-3
去 接 孩	j-4
去 提	j19
去 的	c3h6
去 的 ,	c13
去 看 病	g18
去 看 看	j-4
去 睡	j-8
去 趟	h-5
去 过	j-23
去 问	j16
去 问 问	i-4j21
去 	j3
去 	c10
县	a13
参	b24c5h-4i21
参 团	b25
又	b-3c23f-3g-5i22j-5
又 不	a-3c-17h13i-32j-3
又 不 透	a-3
又 发	i-7
又 变	c4
又 变 了	c4
又 好	g6
又 好 吃	g6
又 少	c16i12
又 换 人	c3
又 掉	c10
又 掉 下	c4
又 收	c4i7
又 暖	i-10
又 来	i-30
又 涨	a15c4d-3i-6
又 涨 了	a20c-6d-3
又 漏	c-6i-14
又 漏 水	c-9i-16
又 登	c13
又 登 不	c13
又 要	i23
又 要 改	e3
又 	c18g-3h-5i13
又  了	c6i17
又 	c6
又 	i7
又 	c8
叉	c3i5
叉 车	i10
叉 车 电	i3
及	b-18c-6g9i-6
及 不	g14
及 就	g6
友	c-6
友 在	b-3
友 在 你	b-3
友 推	h-3
友 推 荐	h-3
友 都	e3
双	a13c-8g-12h9i-21
反	c14h-13i20
反 了	c18
反 了 ,	c5
反 光	g10h7
反 味	i7
反 味 ~	i7
反 应	i-5
反 弹	i6
反 映	i13
发	d-3e-3g5h-4j6
发 !	c12i13
发 ,	c3e11h5j12
发 ?	i18
发 一	a14g32
发 一 下	a4g3
发 一 份	g12
发 个	a13f17
发 个 定	g6
发 了 没	c-3g8
发 了 	c7i20
发 件	i21
发 价	a35
发 你	c-7e-4g-12i-13j20
发 你 邮	j3
发 光	i-17
发 出 去	c4
发 到	j15
发 到 	j3
发 剪	c26i23
发 吗	g4
发 呆	i6
发 哪	d-4g20
发 哪 个	g9
发 图	c-3i-7
发 型	i-17
发 工	j-4
发 工 资	j-4
发 市	d4
发 市 场	d4
发 广	c9
发 广 告	c17
发 得	g6
发 德	j12
发 德 邦	j12
发 您	a-5b-6j10
发 您 ,	j6
发 您 了	j-7
发 您 确	j-5
发 我	a10b4c-11f4g18h-4i-8j-17
发 我 ,	b3
发 我 一	c-8g35
发 我 下	g29
发 我 看	g6
发 我 邮	a16
发 抓	i4
发 抓 烂	h7
发 抓 	h7
发 抓 	h7
发 掉	c-4i13
发 掉 得	c-4i14
发 来	a14c19g-5
发 来 的	c23
发 来 看	a22
发 没	g8i4
发 没 发	i3
发 灰	b4c23h-19i22
发 炎	c3
发 炎 了	c3
发 烧	f6
发 烧 ,	i6
发 烫	c3i7
发 热	b7
发 现	c21h16i-7
发 现 	c8
发 的	c9g-5h15i11
发 的 到	c-3
发 的 是	c28
发 短	j-6
发 短 信	j-6
发 票	a-4c3
发 票 开	g4
发 票 抬	h9
发 票 税	c15
发 红	c5i14
发 细	h5
发 细 软	h5
发 给	h-8
发 芽 了	c4
发 要	g11
发 货	a-4e6i13j3
发 货 ,	i20j34
发 货 了	e18
发 货 单	c18i28
发 车	b14j20
发 过 来	c4
发 错	i-8
发 错 一	c9
发 错 了	c-3g8
发 错 颜	g-4
发 霉	c-15g9h17
发 面	e-3
发 顺	h-8
发 顺 丰	h-8
发 黄	c-14
发 黑	i-5
发 	b12c3g14
发  ,	b11
发  过	i-3
发 	g11h24
发 	c-5h-3i12
发 	i4
叔	j10
叔 ,	j10
取	a-4c-4e21h-7i-13j-5
取 消	a-4b-6e30h-14j-3
取 消 ,	e11
取 消 一	e24
取 消 不	e-3
取 消 了	b4e-13i-6
取 消 关	c4e-6
取 消 吧	b-5c-5e16
取 消 哈	a-4c-3
取 消 掉	e3
取 消 的	e-27g4j-3
取 消 订	e-7g3
受	b7i6
受 ,	b6
受 潮	g-3
受 潮 了	i5
变	a-6b4c16e6g-12h-5i3
变 了	c4
口	c3i9
口 一	g4h28
口 不	i40
口 了	g9i-10
口 了 	g4
口 价 多	a3
口 味	d4i-13
口 文	j3
口 文 档	j3
口 是	c13h-12i29
口 有	h-11
口 机	c-13
口 的	d14h12
口 的 ,	h11
口 红	d-3i5
口 红 色	g5
口 罩	c-6e6
口 要	h3
口 	c15h-6i23
口 	c14i17
句	i-3
另	d6e5g-12h-16
另 一	d10i-4j7
另 一 家	d16
另 外	b3i3j7
另 收	a14g-13
另 算 吗	a18g-20
只	b-6c8g3i12
只 做	a12h17
只 剩	c17i18
只 好	b19d13h-3i18
只 有	c16
只 有 	c12
只 能	g-5h-18i-17
只 要	e6
只 要 	i7
叫	a-6i-3j5
叫 什	b-3g13
叫 什 么	b-3g13
叫 啥	a-3d-3
叫 得	c7
叫 我	i-3
叫 	c-9i-14
叫 	c-9
叭	h13
可	c-8d-5e-3g3h-5i-11j-11
可 不	g12
可 不 可	g6
可 以	b7c-8d-5e-3g8i-13j-9
可 以 ,	b4
可 以 不	g11
可 以 做	a-12b6
可 以 先	g11
可 以 写	h3
可 以 出	j-5
可 以 加	b4c-3
可 以 吗	a11
可 以 帮	g-4
可 以 开	g3
可 以 的	h-3j20
可 以 给	g-4
可 以 退	g15
可 以 送	g3
可 以 重	g14
可 否	g20i-3
可 开	h-3
可 能	b-10g-8h-12
可 能 会	b-4
可 能 要	h-6
可 降	h7
可 降 解	h7
台	c-13
台 ,	h9j11
台 0	b-11
台 上	c13
台 封	h18
台 打	d7
台 机	g6
台 机 器	g6
台 灯	b10h-3i-5
台 用	h10
台 的	h-3
台 要	h14
台 阶	h-5
台 面	h5
台 风	i-15
台 	i35
右	c-8h-7i-14
右 ,	a5b-5h5
右 手	h-20
叶	c7d3i12
叶 子	g11
叶 子 黄	i-4
叶 边	c4
号	a-4c-7d-3g5h-4i-10
号 ,	d-4g7h6
号 0	b-15
号 0 ,	g15
号 ?	g3
号 一	g-13
号 一 年	d4
号 不	c10
号 不 一	i4
号 再	e4
号 发	g18j-5
号 发 你	j-22
号 发 您	j3
号 吗	h6
号 和	g3
号 就	h-8
号 库	g9
号 怎	c-6g11i-3
号 怎 么	c-6g11i-3
号 我	g-8i-4j6
号 是 多	g10
号 的	d10h-4j7
号 线	c-4g3
号 给	c23i15
号 给 我	c12g6i17
号 色	b-5
号 色 ,	b-5
号 	g-6
号 	g3i-13
号  ,	i-9
号 	c18i4
司	d-3i-8
司 ,	b-4d6h4
司 0	g4
司 下	h12
司 下 午	h12
司 了	i-14
司 做	h-13
司 做 的	h-12
司 决	e3
司 决 定	e3
司 前	j11
司 前 台	j11
司 名	h3
司 和	g4
司 和 个	g4
司 团	h-12
司 团 建	h-12
司 打	c-5
司 拟	a6
司 拟 采	a6
司 有	g9
司 机	b-5j4
司 机 去	c-4i3
司 机 老	h-3
司 机 说	i-20
司 机 	j22
司 的	h-3
司 要	h11
司 食	h10
司 食 堂	h10
吃	a-7b-4c-4h5j-7
吃 ,	h6i-5
吃 不	c-10i6
吃 不 完	e3
吃 不 消	h5
吃 了	g-26i-7
吃 了 没	g-18
吃 出	c26
吃 得	h3i-6
吃 得 惯	g3
吃 的	b6g14
吃 的 ,	b8h14
吃 腻	i4
吃 腻 了	i4
吃 还	d15
吃 还 是	d15
吃 饭	h-16
吃 饭 ,	j7
吃 	i-3
各	b12c-4h-3
各 0	f3
各 一	b8
各 有	g7
各 来	b16
各  ,	b27
合	d-3e3h3i-6
合 作	e7h-9
合 作 三	f3
合 作 愉	h-6
合 作 的	i11
合 作 这	c3
合 同	a-5d-4e3
合 同 不	e19
合 同 发	b6
合 同 我	j5
合 同 盖	c-7i5
合 同 签	b11j8
合 同 终	e7
合 同 里	g6i7
合 同 	g-21
合 成	h8
合 我	g-9
合 敏	d-4h3
合 敏 感	d-4h3
合 格	c17i25
合 格 证	c21
合 理	c3
合 算	d13
合 老	h7
合 老 人	h4
合 计	b-3
合 计 	b-4g9
合 送	d-3h-11
合 适	c-10i-25
合 适 ,	e3
合 适 的	h7i-3
吉	d6
吉 他	d10
吊	g11h-4
吊 牌	g14
同	a-8b8c-3d5h-4i-3
同 一	c3
同 一 个	c6
同 不	e19
同 前	b21
同 发	b6
同 发 来	b26
同 学	b7c-8j14
同 学 在	b7g4
同 意	b21c-4i-21
同 意 了	b10
同 意 报	b12
同 我	j5
同 样	c7d25
同 样 的	c7d23
同 款	a-3b3d21
同 款 便	d9
同 步	c22
同 步 不	c5
同 盖	c-7i5
同 签	b11j8
同 签 了	b20
同 终	e7
同 终 止	e7
同 行	d6
同 行 都	d12
同 里	g6i7
同 里 写	c3
同 里 的	g17
同 	g-21
名	b7d-3e-3i-3
名 ,	b6g-4
名 :	b5
名 了	i-3
名 写	c8
名 写 错	c8
名 字	c23h6i32
名 片	b-5h-5
名 片 推	g-4
名 要	h5
名 额	a-4b13
名 	c18
名  了	c8
名 	c18
名  了	c8
后	h3j10
后 ,	i-7
后 一	c12g3
后 不	b-3c6
后 付	j19
后 价	c8i7
后 厨	i13
后 发	j11
后 回	j15
后 回 复	j13
后 备	h13
后 备 箱	h13
后 多	a3
后 多 少	a5
后 找	c4
后 排	c17
后 来	e-3
后 的	h31
后 的 班	h21
后 腿	d3
后 还	h4
后 面	c10
后 	c24
后 	c22
吐	h-8i27
吐 槽	i-4
向	b9h5
向 贵	b12
向 	b12
向 	b12
吓	h-3i6
吓 死	c7i4
吓 死 我	c7i4
吗	a9b-7c-8e-3g42h-14i-13j-11
吗 ,	a8b-11g25h5i-4
吗 ?	a-6c3f8g5
吗 你	g3
吗 你 们	g18
吗 哈	h6
吗 哈 哈	h6
吗 我	g33i3
吗 有	g-4
吞	c6
否	g47i-3
吧	b8c-5e15h-12i-14j-8
吧 ,	b11e9h-4
吧 ?	g11
吧 你	c7
吧 我	e16
吨	g7
吨 多	a10
吨 多 少	a10
含	b-6g10i-3j-7
含 早	h13
含 税	a14g3j-7
含 税 价	a16
含 税 单	a3i-3
含 糖	i13
含 酒	a-3
听	g-12h-7i3j-3
听 不	g5
听 不 懂	c9
听 你	b-5
听 你 的	b-5
听 得	c4
听 说	c-5i-10
吴	g-11i-6
吵	c-12i11
吵 ,	h21
吵 得	i3
吸	a8c9h13
吸 不 上	c10
吸 水	h32
吹 不	h17i-3
吹 就	c8i21
吹 就 翻	c11
呀	a23e-6g9h-6i-3
呀 ,	i-9
呀 我	b5g28
呆	i6
告	a-7e-3j12
告 吗 ?	c4
告 知	g15
告 要	h-4
告 诉	g-7h-6j10
告 诉 你	j16
告 诉 我	j-5
呗	a34c-11d3g3i-13
呗 ,	a13
员	b-3c3h4i9j-4
员 ,	b13
员 到	c7
员 工	b-5h11
员 工 发	g5h4
员 工 都	c16i-3
员 工 	c-8
员 是	c11
员 积	c5h3
员 积 分	c5h3
员 给	e28
员 给 我	e28
员 都	i-15
员 	i3
员 	c-4
呛	i5
呢	a3b-5d8g-4h-4i-9
呢 ,	g-6j16
呢 ?	a-3c15d-5f-3g9i6
周	e6i-9j10
周 一	c3
周 一 到	e13i-6
周 三	i10
周 两	b6h6
周 两 次	b10h29
周 五	e4i-13
周 六	b4
周 六 上	b3
周 内	h7
周 寄	j4
周 才	g-3h12i-7
周 末	b-7c-7g4h10
周 末 我	j3
周 来	c9
周 的	b26
周 能	b-9g9
周 还	i3j3
周 送	i3
周 	c3h-3j-3
味	c4i7
味 ,	c10h-6
味 ~	i7
味 大	i16
味 太	c17
味 散	c3
味 散 不	c3
味 的	h-3
味 道	e9h4
味 道 不	c11e6
味 道 大	c-11
呼	h-12i27j8
命	h-9i4
咋	a30d7g30h-11
咋 办	g19i12
咋 卖	a31g-15i-6
咋 卖 的	a17g-3
咋 算	g23
咋 	g3
和	c-6d48g-21i-13
和 0	g-5
和 0 克	d5
和 一	d5
和 个	g4
和 个 体	g4
和 合	i7
和 合 同	i7
和 围	h-18
和 实	c32i18
和 小	d3g-6
和 电	h13i-3
和 进	d11
和 	d-4
和 	b10g-3
和  差	a-3
和  都	b12
咖	h5
咖 啡	h5
咖 啡 店	h11
咗	d7e19
咨	g7
咨 询	g7
咬	c-6
咬 不	h13i-21
咬 人	i18
咬 	i-13
咱	h15j-7
咱 家	h18
咸	c9
品	g4h3
品 ,	h-3
品 了	b3
品 了 ,	b3
品 名	b14
品 图	h25
品 图 要	h9
品 寄	b-9
品 差	h-3
品 差 太	h-3
品 没	c6
品 牌	b-8h5i3
品 率	c-3i6
品 的	h-8
品 级	h5
品 能	g4
品 要	a12
品 费	g3
品 还	g9
品 	i13
哈	b7c-3e4g-3h-10i-10j-4
哈 ,	j15
哈 哈	c-12e-3h-9i-24j-4
哋	d14i14
响	c14h-8i20
响 ,	c12e4i4
响 	c10
哎	i5
哑	h9
哑 了	i3
哑 膜	h16i-8
哥	c3f5j-4
哥 ,	i12
哦	c-9g-3h-4i-9j-6
哪	a-3b-7c-14d35e-3g30h-19i-17j-5
哪 ,	g3
哪 ?	a-4
哪 一	d3i14
哪 一 款	d9g-3
哪 一 步	g10
哪 个	b-6c-8d41g5h-9i-19
哪 个 划	d3
哪 个 城	g8
哪 个 好	g-16
哪 个 显	d6
哪 个 更	d7g-7
哪 个 校	g3
哪 个 码	g21
哪 个 软	d11
哪 个 都	d-5
哪 个 香	d13
哪 了	c-10g11
哪 些	g28h-18
哪 天	d-9g33
哪 天 有	g19
哪 支	d11
哪 有	g-9
哪 款	d26g14
哪 款 适	g7h9
哪 种	d31h-9i-3
哪 种 更	d10g-3
哪 种 适	d-5g9
哪 能	a9g-31
哪 里	g26
哪 里 毕	g3
哭	c-8h-6i-3
哭 ,	i-14
唇	h-18i20
唔	a8b-3c3e8f3h-3i18
唔 到	i36
唔 得	a16
唔 要	e43h-16i-8
唔 该	c-3f11i-3
唔 该 晒	f18i-3
唛	c11i23
唛 头 贴	i5
售	g4j-3
售 后	g5j-3
售 后 找	c4
唱	c4i-11
啃	h-8i18
商	c-4d5g-8h3i7j-3
商 ,	h9
商 给	d9
商 给 我	d9
商 量	a7b3h-11i-16j-7
商 量 好	b18e5
商 	h-8i6
啊	a4g7h-14
啊 ,	g4h-4i9
啊 老	c6d13i3
啊 老 板	c6d13i3
啡	h5
啡 店	h11
啤	b6
啤 酒	b6
啥	a11b-10c-10d25g15h-3i-11
啥 ,	h-3i21
啥 不	c-9d21
啥 不 同	d3
啥 也	c5h24i10
啥 也 没	c13
啥 价	a46g-7i-12
啥 价 位	a6
啥 区	d6
啥 区 别	d6
啥 差	d10
啥 时	g38
啥 时 候	g38
啥 样	a3
啥 都	i30
啥 	c-7i-7
啦	f14h-3j-11
啦 ,	f11
啦 。	e16
啲	a15c11d35g-4
啲 嘅	h27
喂	g-10
喇	c17
喇 叭	h13
喊	j14
喘	i23
喜	d-3g6h12i-5
喜 庆	g8h11
喜 欢	c-4g-3h-4i-10
喜 糖	c7
喝	g-3i-11
喝 多	i16
喝 多 了	i16
喝 水	c5i-9
喝 水 就	c8
喝 白	b4
喝 白 酒	b4h-6
喝 着	c24i18
喷	c20i9
喷 嚏	c4
喷 漆	i4
嗓	c-7i3
嗓 子	c-7i3
嗡	c5
嗡 响	c5
嗡 嗡	c5
嗡 嗡 响	c5
嗯	i-3
嘅	c4g18h32
嘛	a3g-14h-16
嘞 ,	j14
嘴	h4i10
嘴 唇	i3
器	c20h6i10
器 一	c-11
器 不	c-20i-22
器 人	h12
器 我	j22
器 械	g-5
器 老	c28i19
器 老 报	c6
器 	i-3
器 	c3
嚟	b-10i5
四	a-5b13c-4g-5h-4
四 个	i3
四 位	g-3
四 十	i-10
四 十 五	i10
四 十 分	c9i6
四 天 ,	b4
四 对	b23h-5
四 成	j22
四 次	c4
四 点	c10
四 的	b6
四 米	h-4
四 级	h6
回	b-4h-7i5j4
回 ,	h-8
回 不	i6
回 不 来	i17
回 事	c8g8i15
回 你	j8
回 再	f6
回 去	e16i-6
回 去 了	e-6
回 复	j11
回 复 您	j4
回 头	i-8j7
回 头 客	i24
回 头 说	i-3
回 家	c30h17i14
回 弹	h17
回 我	d27g-3
回 收	g25h-11
回 放	c12
回 族	h24
回 来	b-5e-4g-6h-5i12
回 来 一	i21
回 来 了	c-6e-10
回 来 的	c12
回 来 还	i7
回 的	i13
回 礼	g5h10
回 程	a6
回 程 空	a9
回 签	j-4
回 老	j-9
回 老 家	j-9
回 话	j3
回 购	b8c-8i-11
回 购 	b19
回 那	b11i-8
回 那 个	i-7
团	a3b6e10g3j-11
团 !	b15
团 ,	b6
团 建 ,	h34
团 购	a4b-16g-4
团 购 价	a7d-4g-7
团 长	a4c4d-3
团 长 ,	c3d-3
团 队	h6
团 餐	b-3g5
囤	b3i8
囤 	b22
园	c-14
园 区	g3
园 卡	g6
园 用	h-7
园 	g6
园 	g6
困	i13
困 	i-28
围	i-15
固	c-6g7
固 定	g6
固 定 的	g7
国	a-5c-11d3h8i-3
国 外	h10
国 庆	g3
国 标	h15
图	c-4d-5g5
图 ,	a12b-13h9
图 发	g18
图 发 你	j5
图 发 我	g14
图 差	i10
图 改	j8
图 改 好	j8
图 案	j-8
图 片	c3
图 片 上	c6
图 片 发	c-7
图 看	b-3c-3g16
图 看 看	b-3c-3g17
图 纸	i-4
图 纸 	j10
图 要	h4
圆	g4h13
圈	c3g-12j7
圈 ,	h8
圈 出	j12
圈 出 来	j12
土	b8c-4i-3
土 的	c-5i-14
土 豆	b15
土 豆 发	c4
土 豆 	c4
在	c-6h-13i-9j-10
在 ,	b6g4
在 0	g-13
在 一	g-6
在 不	i-20
在 价	a22
在 你	b6h-6
在 你 们	g7h-7
在 几	a8
在 几 楼	g11
在 别	c-4d4i22
在 别 处	g-3i6
在 南	h-11
在 厂	j10
在 厂 里	j10
在 吐	i-4
在 吐 槽	i-4
在 吗	g-15
在 哪	a-3d3g32
在 哪 ,	g3
在 哪 ?	a-4
在 多	a7g-8
在 多 少	a7g-8
在 学	h3
在 学 校	h3
在 家	h-4i-4j5
在 家 ,	i-7
在 家 	i4
在 家 	i4
在 就	b9j30
在 店	h12j-5
在 店 里	g3j-6
在 忙	f-11
在 找	h27
在 找 能	h7
在 抽	i-3
在 抽 屉	i-3
在 有	g-3
在 没	c27d7g-5i4
在 涨	g-3
在 用	c-11
在 用 的	i15
在 看	c7
在 看 手	c7
在 群	d-3g-3
在 群 文	b3
在 装	e5
在 装 修	e5
在 还	a3g-14
在 这	i12
在 这 家	i14
在 里	i19
在 门 口	c-3
在 问	g10
在 高	c7i9
在  ,	j-11
在 	a-3
在  ,	a-3
在 	g4i-7
在 	i-4
地	b-4c-4d-3h4
地 ,	h3j3
地 上	h-11
地 址	h-7i-9
地 址 ,	c10
地 址 不	g6
地 址 写	c-9i-5
地 址 发	b-5g11
地 址 和	g8
地 址 太	c-7
地 址 就	e-3i-8
地 址 我	c16i10
地 址 是	c-6g-3i-9
地 址 栏	i6
地 址 还	g-9
地 址 	g8
地 址 	g9i-12
地 方 吗	g-13
地 方 放	h3
地 方 的	i-3
地 暖	i10
地 板	c8i6
地 板 泡	c-11
地 板 	i-11
地 毯	i10
地 没	a35h15
地 点	g3
地 用	h10
地 的	h7
地 砖	i19
地 证	c12j3
地 里	c-13
地 铁	a-3h7
地 铁 近	h3
地 	c16
场	h10
场 用	h3
场 那	g6
场 那 家	g6
场 	i-11
圾	j5
址	c-4d-3h-11i-13
址 ,	c10
址 不	g6
址 保	c12
址 写	c-9i-5
址 写 错	c-9i-5
址 发	b-4g24
址 和	g8
址 在 哪	g13
址 太	c-7
址 就	e-3i-8
址 我	c16i10
址 是	c-5g-5i-9
址 栏	i6
址 还	g-9
址 还 是	g-9
址 	g8
址 	g9i-12
均 	h14
均  ,	h5
均  的	a7
坏	c-12d-5g-6h-4i-7
坏 ,	i-6
坏 了	c-10i-5
坏 了 ,	c-13i12
坏 了 一	c10
坏 了 找	g5
坏 了 有	h12
坏 的	f5g-7h-3
坏 的 ,	h-19i9
坏 过	i-4
坏 过 一	i-3
坐	b-3h14
坐 ,	h6j15
坐 不	b-3c-11i-6
坐 不 住	b-3c-5
坐 就	c9
坐 就 往	c9
坐 的	h3
坐 着	c5
坑	i5
坑 人	c15
块	a8h6i-6
块 给	g4
块 钱 ,	a3
坚 果	h12
坡	h25
坯	b15
垃	j5
垃 圾	j5
型	g9
型 了	c4h-5
型 号	i4j6
型 号 的	d20g-13
型 的	h13
垢	c-4g3i5
垫	c13h8
垫 得	h11i-7
垫 要	i-14
城	i3
城 市	d-3g6i3
域	i32
基	h15i-27
基 础	h5i-4
基 础 弱	h-15
堂	e9g-12
堂 	i12
堆	c4h-12i40
堵	c-4
堵 死	c-7i7
堵 死 了	c-7i7
堵 车	i-8
塌 了	i22
塌 塌	c12
塌 塌 的	c8i3
塌 的	c8i3
塑	c14
塑 料	c5
塑 料 味	i3
塑 料 的	h12
塘	i11
塞 不	i20
塞 不 下	i20
填	b-3g20h-17j8
填 好	g-4
填 好 了	g-3
填 的	i-7
填 表	h-12i-3
填 错	g4
填 错 了	g6i-5
境 的 ,	g3
墙	h12i8
墙 ,	h11i-6
墙 两	i11
墙 的	h17i12
墙 皮	c8h-11
墙 角	i4
墙 角 渗	i4
墙 角 	i4
墙 角 	i4
墨	c14i5
壁	d13g-6h-6
壁 厂	c3d16
壁 老	i-9
士	h3
声	c9h10i-8j7
声 音 大	h8
壳 有	i-3
壶	c-18
处	f3h-7i6
处 买	i6
处 买 的	i6
处 方	g11
处 理	c7f6i-12j3
处 理 ,	h3
处 理 好	j8
处 理 方	c9
处 都	c6
处 都 是	c6
备	b13i-8j4
备 什	g8
备 什 么	g8
备 好 	b21
备 孕	h10
备 注	c3g-5h-12
备 用	h4
备 箱	h13
备 货	b6h-13
备 齐	b11j6
复	a4b-6e3
复 您	j4
复 扣	c14
复 杂	c3
复 膜	c9
复 膜 的	b-3
夏	b8c-14h4
夏 天	c-12g3h4
夏 天 一	i3
夏 天 用	a10
外	h3i8j-6
外 一	h3
外 卖	h7i9
外 卖 全	c10
外 卖 盒	c-13h3
外 地	e-3
外 箱	i-14
外 箱 	c-3i-5
外 箱 	c-3i-5
外 面	c-10d4
多	a10b-6c-7d4e-3g12h-12i-11j-3
多 ,	c-8g-3h-11i16
多 一	d13
多 久	a-5c-9g50h-9i-7
多 久 ,	g3
多 久 更	g7
多 久 能	g17
多 买	a5
多 了	a-3b8c12g-5h-4i7
多 了 ,	b21
多 了 	b7
多 了 	b7
多 亏 你	f12
多 人	c14
多 半	i-14
多 厚	g31h-10
多 厚 的	g10
多 发	c19i31
多 吗	d7
多 多	d9
多 多 贵	d8
多 多 	d8
多 多 	d8
多 大	g47h-9
多 大 尺	g10
多 大 的	g22
多 少	a26b-7c-11g12h-13i-22
多 少 ,	a25b-5c-3h-11i-4
多 少 ?	a12b3
多 少 一	a41b-16g-14
多 少 件	a-7g4
多 少 克	g19
多 少 包	a6
多 少 啊	a4
多 少 天	a-7g17
多 少 度	g25
多 少 张	g6
多 少 支	a-7g16
多 少 米	a15
多 少 起	a3
多 少 钱	a27b-5c-9g-10i-8
多 少 页	g25
多 少 预	a6
多 就	i36
多 收	c5
多 收 了	c7
多 的	d11e8g-11h8
多 给	f6
多 肉	c-3
多 肉 徒	i16
多 能	g9
多 谢	f49i-8
多 谢 老	f16
多 贵	d8
多 送	j40
多 重	g33
多 长	g35
多 高	g14
多 	c-4i-21
多  你	f12
多 	c-4i-10
多  你	f12
夜	c-14h7
夜 不	h8
夜 就	c8
夜 就 	c8
夜 就 	c8
夜 赶	j4
夜 里 要	h-7
夜 	c-6
够	c-8g4
够 ,	b3c16
够 不	g28
够 不 够	g20i-10
够 了	f-3h4i-18
够 了 ,	b13
够 几	g10
够 几 个	g10
够 用	h-19i-15
够 的	h-6
够 	g19i-10
够 	g20i-10
大	d3f6j-8
大 ,	i20
大 一	c15i4
大 一 小	b9
大 一 点	h9
大 不	a-3g4
大 不 大	a-3g34
大 了 ,	c-6e3i-16
大 件	d15
大 份	b7h-16
大 吗	a17d28g-16
大 姐	b-8c-14g9i-25
大 姐 你	g12
大 字	i14
大 学	h-3
大 家	i-10
大 容	h5
大 容 量	h5
大 寿	i-3
大 寿 ,	h5
大 小	b-13h-18
大 小 不	c10i8
大 尺	g10
大 尺 寸	g10
大 巴	b9
大 得	c12i16
大 忙	f57
大 桶	h4i15
大 棚	c-13
大 概	a10b-12c-6h-9i-5
大 概 什	a5
大 概 多	g5
大 概 得	a7g-6
大 概 能	g3
大 点	b3g-7h9
大 班	h19i-15
大 的	b9
大 的 ,	h8
大 米	c21g3
大 货	b24c5g-9i11
大 货 一	i3
大 货 跟	c11i10
大 还	g10i-3
大 还 是	g10i-3
大 风	i-34
天	j-3
天 ,	h3j-3
天 一	c-5e4i5
天 三	h-3i-8
天 三 次	h-3i-8
天 不	i-6
天 两	c-4g5
天 两 头	i12
天 了	c29g-22i22
天 了 ,	g-9
天 了 还	c16i12
天 交	b-3
天 交 货	b-3
天 做	a6
天 催	c-3
天 催 ,	c-3
天 内	i-4j4
天 冷	h-19i4
天 减	b25
天 到	i-4j-18
天 发	c16h-13i9j-10
天 发 广	c17
天 发 货	i3
天 变	c14
天 天	g-4h-4i32
天 天 催	c-3
天 天 发	c17
天 天 崩	c4
天 天 背	h29i-21
天 天 	c-5i-8
天 就	c9i10
天 就 住	h8
天 就 褪	c3
天 就 	b8i-5
天 就 	i-5
天 崩	c4
天 我	j13
天 打	c-4j6
天 掉	i21
天 断	i3
天 暖	c12
天 有	g21
天 来	c6i19
天 气	i-9
天 气 不	e3
天 气 	e3
天 气 	e3
天 没	c5g6i25
天 没 动	c17g19i21
天 没 反	c-31i-22
天 浇	i-3
天 用	a6g12
天 用 的	a11h-7
天 的	g-3h17
天 穿	g10h11
天 穿 不	h16
天 给	j14
天 给 您	j15
天 背	h29i-21
天 能	a-4d3g19h4i-13
天 能 送	d11
天 跑	c3
天 退	j10
天 遛	g5
天 鞋	i11
天 骑	c-3
天 骑 车	c-3
天 	i32
天 	c5i-16
天  ,	c-4i-14
天 	c12
天 	i-9
天  ,	i-13
天 	i-12
太	c7d-4g-5h7i22j-5
太 久	c44i14
太 乱	h11
太 冲	h23i-7
太 厚	c6
太 厚 ,	c6
太 复	c3
太 复 杂	c3
太 多	b8c3h-13i6
太 多 ,	i19
太 多 了	b16
太 大	c33i3
太 大 ,	c28
太 小	i29
太 小 ,	h-22i8
太 小 了	c29
太 差	c3
太 差 ,	h15
太 差 了	i11
太 快	h-4
太 快 ,	c14i19
太 感	e-3
太 感 谢	e-3
太 慢	c-4
太 早	h-16
太 晚	h-7
太 离	c6
太 艳	b4
太 贵	a7d-5h-17
太 贵 了	a3i-10
太 赶	i3
太 赶 ,	i3
太 长	i37
太 阳	h12i-19
太 难	h14
太 高	h-22i8
太 高 了	i14
太 麻	i4
太 麻 烦	i4
太  ,	h3
太  了	c5
太 	e16
太 	c-4i12
太  ,	h3
失	c11h-11
失 望	c15i-6
失 灵	c17i3
失 禁	i11
失 误	j17
头	c8e-4i7
头 ,	h-7i5j-4
头 一	b27c-6
头 了	i19
头 了 ,	b4
头 像	h-24i-16
头 写	c-9i-8
头 发	i6
头 发 !	c13i13
头 发 掉	i15
头 发 细	h5
头 吗	h18
头 多	c6
头 大	i-6
头 客	i24
头 客 多	d5
头 我	j11
头 按	c6
头 按 不	c3
头 掉	c7
头 疼	i-41
头 的	c-6h28i-19
头 皮	b4c-7
头 皮 屑	i5
头 磨	i19
头 能	g5h3
头 要	h22i-4
头 贴	i5
头 都	c-13i18
头 都 大	i22
头 	h10
头 	c6
头  ,	c10
头 	c17i13
头  ,	c10
夸	c-20i-22
夹	c23h4
奖	c5i12
套	a7b13c-9h21i-17
套 ,	h13
套 下	h6
套 下 来	h6
套 多	g22
套 多 少	g22
套 得	h13
套 系	b28
套 能	g10
套 色	b11
套 装	i-8
套 餐	a13d12g-7
套 	a3
女	b5h15i-10
女 0	b12
女 儿	b19h-8
女 教	h5
女 教 练	h5
女 朋	h10
女 朋 友	h10
奶	e7h5
奶 奶	h14
奶 茶	b-10f13i-7
奶 茶 店	h6
奶 	b15
奶 	i19
她	a-4h-5i-12
她 家	i-6
她 的	c4
好	c-7d4e-3g-10i-11
好 !	i-4
好 ,	a5f6
好 一	d13h16
好 一 点	d15
好 不	g5
好 两	c14
好 两 点	c4
好 了	c-18h-8i-18j-3
好 了 ,	b12g-6j-14
好 了 告	j35
好 了 没	g25
好 了 给	i-10
好 像	d8
好 再	a3
好 几	c17e-3g-26i25
好 几 个	c21e-3g-3i10
好 几 次	h10
好 别	h-20
好 发	b6c-3i-10j11
好 可	h4
好 吃	c-17i-18
好 吃 的	g5
好 吃 还	d21
好 吗	g-10j-17
好 呀	d6
好 呢	j9
好 商	a-5
好 商 量	a-5
好 在	d15g-4
好 在 哪	d15g-4
好 多	e-5i-4
好 多 ,	i-9
好 多 了	i-11
好 大	h-4i-13
好 大 ,	h-4i-13
好 好	c3h-7i15
好 好 的	c4h-7i15
好 意	c5e4
好 意 思	c5e4
好 我	g15j20
好 我 是	g13
好 打	h6
好 打 理	h8
好 拆	h10
好 拆 洗	h7
好 拍	j4
好 收	h5
好 是	h18
好 有	h16
好 没	g25
好 没 有	g29
好 清	i12
好 点	b-6g-28h10
好 玩	d8
好 用	i-8
好 的	c6d-4e-3h-9i-6
好 的 ,	c11h-3i23j14
好 的 是	g22
好 的 话	b11
好 看	d6g-9h4
好 穿	h6
好 穿 脱	h6
好 能	h18
好 记	b-3
好 评	f-11j3
好 还	d45g-5h3
好 还 是	d45g-5h3
好 送	c16i22
好 送 货	h9
好 	c29i24
好 	f-3h-9i5j-5
好  前	f-3
好 	c15h6
好 	h9
如	a-5b-8g8h-8i-11j-12
如 一	c3i10
如 何	g5
如 果	b-7c-11i-8j-10
如 果 下	g5
如 果 不	g-24
如 果 	i-3
妆	g13h16i-13
妆 ,	g3
妆 师	c4
妇	g4
妈	c-10e5h4i-3
妈 ,	h21
妈 七	h9
妈 七 十	h9
妈 不	i3
妈 不 让	i3
妈 妈	f9i-3
妈 说	d10
妈 	h35
妈 	h35
妹	c-5
始	b5h3i-19j12
始 了	j3
始 	i-5
始  ,	i-5
始 	i-5
始  ,	i-5
姐	b3i7
姐 ,	f-5h-3i10
姐 你	g12
姐 姐	f3
姐 我	b3h4
姐 我 这	b3
姓	j-3
姓 名	b10
姨	c4h3i3
娃	c-14f6
娃 ,	h16
娘	c11e-3h22
婆	c-10
婆 婆	g4
婆 过	j8
婚	h28i-4j-6
婚 了	c-16i-8
婚 期	e3g3h-6
婚 期 改	e6g6
婚 纱	b6
婚 车	c5
嫁	i37
嫂	c11
嫌	c-15g3i30j-3
嫌 我	c-3
嫩	b11i-11
子	i4
子 ,	h8
子 一	a3c-5h-9i5
子 一 写	i6
子 一 起	a11
子 三	g3
子 上	b-13i12
子 上 写	i23
子 上 课	g3
子 不	c-5e22g4
子 不 想	e4h-11i13
子 不 爱	i26
子 不 要	f4
子 也	h-5
子 了	i11j-4
子 你	c13
子 先	e5
子 全 	c3
子 公	g6
子 公 司	g6
子 几	g9
子 刚	h12
子 初	a7
子 卡	i18
子 压	c13
子 发	f5i7
子 发 烧	f5i6
子 取	e16
子 取 消	e16
子 吃	i-7
子 吗	c16
子 呢	a3
子 咬	b3
子 嘛	h-6
子 回	c13i3
子 坐	h24
子 坐 不	h15
子 多	c3
子 太	c6g4h-3i15
子 太 多	g10
子 好	i7
子 好 几	i9
子 对	h5
子 小	h10
子 左	c3
子 得	h28
子 我	h18j18
子 我 们	g7
子 找	h11
子 找 个	h11
子 把	c-5
子 报	b19h-14
子 拧	c10i3
子 拧 不	c10i3
子 掉	g6
子 断	c29
子 最	h12
子 来	b3i9
子 来 	i9
子 油	i4
子 漏	c12i18
子 漏 水	c10
子 爱	h-13i-15
子 用 的	h6
子 的 人	h8
子 短	i32
子 结	h9i12
子 给	j7
子 给 您	j6
子 老 	i-3
子 老 	i-12
子 能	g19
子 能 不	g7
子 腰	c4i11
子 自	h14i-13
子 补	j14
子 被	c7i3
子 要	c-11h24i-21
子 记	h13
子 说	i11
子 跟	c10
子 跟 不	c8
子 转	i-14
子 过	h11i-21j10
子 过 来	j10
子 近	i6
子 近 视	i6
子 这	f7g9
子 这 次	f7
子 那	f6
子 里	c-4h15i-10
子 高	i-8
子 黄	i-4
子 黄 了	i-4
子 	b5
子 	g-4h-3
子 	i15
子  ,	i-13
子  了	h8i4
子 	c14h-11i4
子 	c-25i-3
子 	h14i7
子  ,	h14i-26
子  了	h8i3
孔	h3i8
孔 的	h11
孔 粗	i12
孕	e8h24
孕 妇	g3h7
字	c5h-3i13
字 ,	i-11
字 一	h5
字 印	c3
字 吗	g17
字 太	h17
字 太 小	h17
字 就	c9
字 就 	c9
字 的	i7
字 都	c9
字 都 	c9
字 都 	c9
字 	i6
字 	i6
存	a-13g10h8i3
存 ,	i8
存 三	i9
存 三 十	h-3
存 不	c18
存 全	i13
存 各	g4
存 的	c-7
存 能	h3
存 	g-7
存  ,	i18
存 	g-3i3
存  ,	i21
孙	b24h-17
季	b6c-18h-6i14
学	a8b4c-3d-3e4h4
学 ,	h-10j11
学 不	g4h19i-22
学 不 会	g4h19i-22
学 了 ,	b3
学 在	b7g4
学 期	i-8
学 校	c-11h15
学 生	a10b3g-13h-3i4
学 生 价	a21g-13
学 生 党	a11
学 生 发	c5
学 老 师	h4
学 费	e10i-5
学 长	i-4
孩	c-4j-3
孩 子	c-3f3h-4j-3
孩 子 一	a8
孩 子 上	g4h-4i3
孩 子 不	i4
孩 子 以	c-3
孩 子 刚	c3h13i6
孩 子 初	a7
孩 子 发	f5i6
孩 子 吃	i-7
孩 子 回	c17i5
孩 子 坐	h25
孩 子 对	h5
孩 子 找	h11
孩 子 报	b19h-14
孩 子 爱	h-14
孩 子 自	h22
孩 子 补	j14
孩 子 说	c3i3
孩 子 跟	c8
孩 子 过	h11i-21j10
孩 子 近	i6
孩 子 这	f7g9
孩 子 高	h-10i-6
孩 子 	i5
孩 用	h-11
孩 	i12
孩 	i12
宁	h14
它	b4h11i-4
它 了	b12
安	d3e3i-7j3
安 全	c-6j-3
安 全 座	i3
安 排	b13c-3i-6j19
安 排 一	h20
安 排 上	j8
安 排 不	e-3
安 排 人	j19
安 排 发	j3
安 排 取	e3
安 排 在	j-9
安 排 生	b7
安 排 	b11
安 装	b-3g4
安 装 吗	g4
安 装 的	d4
安 说	c5
安 静	h5i-3
安 静 的	h5
完	c16e3h4j15
完 一	i-23
完 不	h7
完 了	c-18i-34
完 会	j3
完 全	b3c18
完 全 不	c22
完 全 两	c8
完 再	e3
完 发	j11
完 发 你	j5
完 就	j12
完 更	c10i12
完 澡	c3
完 给	j9
完 脸	b3c11i10
完 脸 上	c14i3
完 起	c11
完 跟	i11j12
完 钱	c6
完 	c15
完 	c10
定	b13c-5i-9
定 一	b17h-20
定 个	b5
定 了	b24c-10e4i-10j7
定 了 ,	b15j25
定 了 告	j-23
定 位	b-11g23
定 位 发	g11
定 制	h9
定 制 logo	h7
定 吗	a13
定 在	b17
定 在 	b15
定 的	c8
定 稿	c3
定 终	e5
定 终 止	e5
定 这	b14
定 采	b7
定 采 购	b7
定 金	a-3b-5g3h-8i13j7
定 金 ,	j7
定 金 交	i15
定 金 付	a4g-3
定 金 我	j-16
定 金 	j10
定 	a10b28h3
定  ,	b21
定 	b12
宜	a14b-4c-4d13g-17i-8
宜 ,	b8
宜 一	d10i-13
宜 一 半	d12i-13
宜 不	a14
宜 了	a-3
宜 又	g3
宜 又 不	h-6
宜 又 好	g6
宜 多	d6
宜 多 少	d6
宜 就	f-3h12
宜 就 行	h12
宜 点	a20
宜 点 不	a9
宜 点 呗	a18
宜 点 嘛	a4
宜 点 的	a-16h12
宜 的	h-5
宜 的 那	h-5
宜 	b-4d20
宜  我	a-13
宝	c-7d4f-3g-3i-3
宝 上	d19
宝 宝	h13j-3
宝 宝 能	h4
宝 能	h4
宝 能 用	h4
实	b-3c-4g-10h9
实 ,	f5
实 价	a6
实 在	a7
实 在 ,	b12
实 在 价	a22
实 木 的	g3
实 测	c23
实 点	c-3
实 物	d-4g38
实 用	h3
实 际	c35
宠	h10
宠 物	h10
审	j7
客	b-6g-6i8j-5
客 人	c-8
客 人 烫	c4
客 人 都	h7
客 人 	c-14i3
客 人 	i4
客 厅	c9
客 厅 小	h12
客 多	d5
客 户	b-4h5i3
客 户 ,	a13b-3g-3
客 户 :	b8
客 户 不	c8
客 户 临	i5
客 户 了	a19f7i-6j-3
客 户 在	g3h26i-3
客 户 多	i11
客 户 天	i4
客 户 就	c3
客 户 当	c6
客 户 欠	i10
客 户 点	h5
客 户 的	g-14i-9
客 户 老	h4
客 户 要	i3
客 户 说	i6
客 户 都	a-3h10
客 户 问	i16
客 户 	g4i4
客 户 	g3
客 服	c17i16
客 服 半	c7i12
客 服 电	c5
客 气	c-22h-16
客 都	c3
宣	h7
宣 传	h7
室	c-14h7i-9
室 了	g15
室 友	h10
室 在	i-10
室 有	g3
室 老	i17
害	h-3i9
害 ,	a6c3
宴 ,	g-3
家	c-13d11i3j-5
家 ,	b7i-3
家 不	d11g-6
家 也	i-9
家 也 不	i-3
家 买 的	i13
家 交	g-3
家 你	d11
家 供	d3
家 供 应	d3
家 便	d14
家 便 宜	d14
家 修	i8
家 做	c-4g-4
家 做 的	c-4g-4
家 公	d-3g14
家 公 司	d-3g14
家 具	i14
家 卖	g-3h16
家 可	h3
家 孩	h-4
家 孩 子	h-4
家 就	g7h14
家 店	a-3g5
家 店 的	i5
家 强	d7
家 强 多	d7
家 才	d6
家 报	d18
家 报 	d22
家 收	i17
家 最	b12
家 没	c3
家 狗	c8i-16
家 狗 	i-4
家 用	h5
家 电	b-6h30
家 的	d8i6
家 的 一	c6i16
家 的 比	c11
家 的 	c-9
家 给	d10
家 给 我	d10
家 老	i-4
家 老 拖	i-6
家 老 	i-6
家 老 	i-6
家 菜	a-3i9
家 装	h12
家 要	i9
家 贵	d4i-10
家 起	d11
家 起 订	d11
家 还	e21g4
家 这	c28i45
家 送	d6
家 那	d-3g8i-20
家 那 位	d-3
家 都	a4c-7f8
家 都 看	a8
家 都 说	i18
家 酒	i5
家 里	c-15h4i-4j-5
家 里 有	h19i-32
家 里 没	e12
家 里 潮	h7i14
家 长	h-7i13
家 长 会	e9
家 靠	b3
家 靠 谱	b3
家 	d11
家  ,	a5
家 	h19
家 	a7c-3
家  	i11
家 	d19i3
家 	c3
家 	e7
家 	d19i15
容	c-8i-5
容 一	d3
容 一 样	d3
容 易 掉	i8
容 	e13g-10
宽	c-4h4
宽 ,	h3i14
宽 买	i-3
宽 松 点	h-4
宽 楦	i5
宽 楦 的	i5
宿	i9
宿 管	h-12i8
宿 舍	a6
宿 舍 用	h7
宿 舍 限	i4
寂	h-6i7
寂 寞	h-6i7
寄	f-3g3h-7i-9j12
寄 ,	i16j6
寄 了	e6j-10
寄 了 ,	e12j-12
寄 养	a5
寄 养 一	a7
寄 出	i-11j10
寄 出 了	j-3
寄 出 去	i-3
寄 到	b7c3
寄 回	c-8i-7
寄 回 去	e4g3
寄 回 来	j-3
寄 样	j-12
寄 的	j-14
寄 给 你	j4
寄 顺	d17j18
寄 顺 丰	d17j18
密	a-12h3i-13
密 封	h3i12
密 码	g3i-15
密 码 怎	i-6
寞	h-6i7
寸	b3d3i-13
寸 一	h7
寸 发	j3
寸 够	g5
寸 的	h-17
对	d3
对 ,	b8h-9i-3
对 一	d3g-5
对 一 和	d10
对 上	h10i-11
对 上 了	i-6
对 不	a-4c-10e6g10i3j5
对 不 对	g7
对 不 起	e10i-3
对 你	c5
对 你 们	c5
对 公	g13i-4
对 公 账	g11
对 吗	g15
对 吧	g12
对 得	g-6
对 接	a3
对 方	c-15h20
对 板	i3
对 比	a8b-3d27g-13
对 比 ,	a9
对 比 了	b-3
对 比 表	d4g-3
对 的	h-9
对 账 单	c13h17
对 账 是	g10
对 账 的	i8
对 过	i-6
对 面	a3c-9h-5i-10
对 面 那	i-18
对 鸡	h26i-12
对 	c-10
寻	h18
寻 一	h5
导	c-5h7i9
导 ,	j5
导 出	j3
导 批	b8
导 批 了	b8
导 没	e8h-3
导 没 批	e8h-3
导 航	i-8
寿	b-18c-3h15j-3
寿 ,	h5
寿 宴	g-3
寿 宴 ,	g-3
寿 星	h-6
封	c6h8j-5
封 不	c16i6
封 口	c11h9i9
封 口 机	c-14
封 箱	b5
封 箱 胶	b6
将	j33
小	e-4h6j-4
小 ,	c-10
小 一	c14
小 一 号	g4
小 一 圈	i3
小 不	c10i8
小 了	c14e13i11
小 份	g-3
小 偷	h25
小 刘	h-6
小 区	d-3g-9
小 号	b16
小 妹	c-4i10
小 姐	f8
小 姐 姐	f4
小 孩	g3h8
小 孩 用	h-11
小 孩 	i12
小 孩 	i12
小 巧	h6
小 店	i22
小 批	h12
小 批 量	h12
小 时	b-3e-5
小 时 ?	d6
小 时 到	i-5j16
小 时 才	i3
小 样	c-4f4
小 班	b3
小 班 ,	b12
小 瓶	d20
小 番	b4g-5
小 番 茄	b4g-5
小 的	h-9i15
小 的 ,	h-23
小 票	c8h-5i22
小 票 机	d-3
小 程	c3g5
小 程 序	c3g5
小 起	g5
小 起 订	g5
小 陈	f3
小 	h8
小  ,	h8
少	a20b-9c3g4h-5j-3
少 ,	a15b-8g-3h15i4
少 ?	a12b3
少 一	a31b-10c-5g-17h-19i-5
少 一 个	b-6
少 不	i-4j8
少 不 了	i-4j8
少 两	i3
少 个	c14i17
少 了 一	c-8
少 了 	c5g4i8
少 件	a-14g18
少 做	c16i14
少 克	g19
少 包	a6
少 包 邮	a6
少 发	c14
少 吗	a8g-6
少 啊	a4
少 多	a-5b13
少 多 少	a-4b14
少 天	a-7g17
少 度	g25
少 张	g6
少 支	a-7g16
少 来	a22
少 油	h12
少 油 少	h4
少 点	a28b-3g-24h-18
少 的	g-3
少 的 	j-9
少 盐	h28
少 米	a15
少 糖	g24
少 要	b19g-30
少 货	c20
少 起	a3
少 送	c11i14
少 都	h4
少 钱	a27b-5c-9g-10i-8
少 钱 一	a21b-4
少 钱 您	a-16
少 页	g25
少 预	a6
少 预 算	a6
少 	b-18c37i39
尘	h-34i23
尝 尝	b14
就	a-3b5c7e-6f-3g-8h-4i13j-3
就 0	b15c4i25
就 上	e5i-15
就 上 次	e5
就 下	a-4i-14
就 不	e12i-6
就 不 能	i3
就 两	g11
就 买	i-3
就 付	j28
就 住	h8
就 你	b3c11d28i5
就 你 们	c26d19i11
就 做	h-8
就 停 ,	c17
就 冒	c-4
就 凉	c13i3
就 凉 了	c13i3
就 到	i-20j4
就 剩	c8
就 去	a-4c3e-3
就 发	c-11i7
就 发 呆	i6
就 变	c31i37
就 响	c11
就 哭	i-6
就 坏	c28
就 坏 了	c11
就 够	h14
就 好	i-17j-5
就 它	b12
就 它 了	b12
就 定	b31
就 定 这	b14
就 定 	b5
就 寄	j22
就 往	c9
就 得	i3
就 怕	i-4
就 想	d3
就 想 要	d4
就 我	i3
就 我 一	i3
就 打	c-19
就 报	c23i10
就 拿	a27c-4
就 按	b11i-10
就 按 上	b-24
就 按 你	b-3
就 按 	b3
就 掉	c29i38
就 放	i-28
就 散	a5i-6
就 断	c31
就 是	b-11c-5j-4
就 是 上	i-16
就 是 不	a4c19i34
就 是 我	i-3
就 是 能	h8
就 是 那	h5
就 是 	c-3g9
就 来	c8g-7
就 来 	b7g-5
就 没	c-3g-14i6
就 没 味	c-22i-28
就 没 电	c27i10
就 渗	c-12
就 漏	c-8
就 烂	c-22
就 爱 吃	h40
就 犯	i4
就 破	b-3i12
就 破 ,	i11
就 算 了	g3
就 给	c8d-4
就 给 你	b-3
就 给 我	d-6
就 翻	c11
就 能	h21i-18
就 能 交	d25
就 行	c-6e-4h16i-15j-4
就 行 ,	h20
就 装	a3b10
就 褪	c3
就 褪 色	c3
就 要	b29h-26
就 订	b10
就 让	i14
就 走	i21
就 走 了	c15
就 起 毛	c4
就 跑	c38i7
就 转	i-5
就 过	h-3
就 过 敏	i10
就 这	a-8c6i-9
就 这 个	b22
就 这 么	b-19
就 这 样	c-4
就 退	j14
就 送	g4
就 选	b12
就 那	h5
就 那 个	h5
就 	h23
就 	c4h-11i17
就  ,	a12c9g7
就  。	g15i14
就  了	i-3
就  到	i-3
就 	c5h-4i7
就  ,	a11
就  了	i-19
就  	c-5
就 	c16i3
就  ,	c11
就 	c-4h-3
就  ,	g22
就  了	i8
就 	i13
尺	e3h-5
尺 寸	b6
尺 寸 一	h7
尺 寸 发	j3
尺 码	e3g7i4
尺 码 不	i-8
尺 码 偏	c5
尺 码 标	b-6c16
尼	b10
尽	c9h-18i-15
尽 快	c11j17
尽 快 处	e3j4
尽 快 给	c3
尽 量	c-3j-22
尾	c-4i3j5
尾 号	g5i-4
尾 号 0	g5i-4
尾 款	j8
尾 款 我	b3j-7
尾 款 早	i5
尾 款 还	a6
尾 款 	j-5
尾 款 	j22
尾 货	b19
尾 货 我	b33
尿	h15i4
尿 失	i11
尿 失 禁	i11
尿 床	h17
尿 病	h7
尿 裤	c6
尿 裤 漏	c8
尿 裤 	c8
尿 裤 	c8
屁	c-11i4
屁 股	c-12i4
屁 股 麻	i3
层	a-3c15i5
层 ,	a-4
层 白	c-5
层 高 两	h12
居	c-9i22
居 家	i-20
屉	h-6
屋	c-25g6h4
屎	i17
屏	b8
屏 幕	c-6
屑	h-7i26
展	g5h4j-3
展 会	b4c-4i3
展 会 上	h21i-5
展 会 都	i10
展 板	g9
展 架	g4j4
展 架 	c11
属	c-3h-7i-4
山	h4
山 路	i-3
岁	g4i-4
岁 了	g-3i16
岁 了 ,	g-3
岁 娃	h15
岁 生	g4
岁 生 日	g4
岁 老	h15
岁 老 人	h15
崩	b-3c17i21
崩 了	c3
州	a3h4j-26
州 到	a3
工	b-5h3i3
工 ,	a4c-6h3j4
工 不	i15
工 了	i-10j-4
工 人	c8i9
工 伤	h-3
工 作	h-3
工 作 ,	h-18
工 具	c-7i-4
工 厂	c-15
工 厂 在	d-4
工 发	g5h4
工 商	i23
工 地	h5i-9j7
工 地 上	h-3
工 地 用	h11
工 没	i22
工 程	j5
工 程 师	j9
工 行	g13
工 资	c-4
工 都	c16i-3
工 都 不	c10
工 都 	i-24
工 钱	a13
工 	i9
左	j-5
左 右	a3
左 右 ,	a5b-5h5
左 撇	g3h6
左 撇 子	g3h6
左 边	i16
巧	h3
差	a-7b-8c8d19e-4g-6i5
差 ,	g5i15
差 0	c7
差 不	c-5i-5
差 不 多	c-4i-4
差 五	h10
差 价	c13e-11
差 你	e-3
差 你 	e-3
差 几	d21g-13
差 几 个	d8
差 别	a-8d34g-12
差 别 大	a-8d11
差 在	d24g-24
差 在 哪	d28g-26
差 多	a-4d17i24
差 多 了	c41
差 多 少	a-4d13g8i-18
差 太	c41i40
差 太 多	c29h-3i29
差 带	h5
差 异	d23
差 很	d10g-3
差 很 多	d10g-3
差 点	c4i-6
差 评 一	c-9
差 这	d5
差 这 么	d5
差 	i6
差 	b-5c10i22
己	e-4h-7i3j-3
己 人	h-10i16
己 会	c3
己 做	i18
己 做 的	i18
己 喝	h11
己 带	g14h-3
己 带 衣	h-3
己 开	b10
己 开 车	b12
己 有	a4
己 来	j-12
己 来 拿	g3
己 查	i27
己 装	i-4
己 装 的	i-3
己 设	h3
已	a-4b-7c-4g-4h-10i-16j-18
已 发	b12j-11
已 发 ,	b23
已 发 您	j-5
已 经	b-10c-7i-9j-11
已 经 买	e5
已 	c23
巴	b4c24h-17i20
巷	i-4
巷 子	i-4
巾	b3c5h3
币	e-16
市	c-6j-7
市 区	c-5h-8i6
市 场	d9
市 都	d13
布	b9c3d4g9h8
布 样	f14
布 置	c22h28
布 草	h4
师	b3c5f3h4j3
师 ,	b3h13j5
师 上	g5
师 上 课	g5
师 傅	c-3h-5
师 傅 ,	i13
师 傅 吗	h10
师 傅 我	g16i8
师 傅 把	c9
师 傅 放	c18
师 傅 电	i7
师 傅 	i-5
师 在	f-6
师 天	i5
师 天 天	i5
师 好	a8
师 好 ,	a8
师 您	a5
师 您 好	a5
师 手	i9
师 换	c13i4
师 换 了	i4
师 是	g14
师 是 哪	g14
师 的	c-8g-6h7
师 讲	c3i-5
师 骂	c5
师 	j6
师  了	c5
希	c-6h11i-6
希 望	c-6h11i-6
希 望 有	h8
希 望 能	h7
帐	c11
帘	c-3h3
帘 要	h14i-12
帘 要 全	i-4
带	c-6h7i-5
带 上	g8
带 上 飞	g8
带 了	i-16
带 什	g11h-10
带 什 么	g11h-10
带 工	h5
带 工 具	h5
带 我	i14
带 我 们	i14
带 断	i3
带 断 了	i3
带 来 不	j-4
带 没	c16
带 画	a3
带 画 面	a3
带 的	d3h-11
带 盖 子	h11
带 盖 的	h-3
带 粘 不	c-4
带 老	j14
带 老 断	c12
带 老 	c12
带 老 	c12
带 衣	h-3
带 衣 服	h-3
带 走 了	i7
带 轮	h5
带 轮 子	h5
带 过	j21
带 过 来	j17
带 这	c7
带 钥	h13
带 钥 匙	h13
带 	b17
带  ,	b18
带  ,	c-12i3
带 	i3
带 	c-4
席	b21
帮	c-8f9i-8j9
帮 不	i10
帮 了	f34
帮 你	j43
帮 忙	f8
帮 您	b-3e-4g-12h-4j22
帮 您 下	g-3
帮 我	b15c-8e5i-9j-11
帮 我 下	b21h12
帮 我 停	e17
帮 我 取	e17g-19
帮 我 备	b3
帮 我 把	b-4e10h17
帮 我 改	g7
帮 我 杀	h7
帮 我 查	g10
帮 我 留	b24
帮 我 登	b4
帮 我 看	g5
帮 我 算	a12
帮 我 订	b7
帮 我 锁	b6
常	c-4e-9i-7j-10
常 了	i8
常 吗	g11
常 感	f5g-6
常 感 谢	f5g-6
常 	c24h9
帽	c19
帽 子	c6
幅	h10
幕	c7i13
幕 一	c11
幕 有	c8i25
干	g-4
干 ,	i14
干 了	c-5
干 净	h4i-4
干 得	c-4i-8
干 得 裂	h-3
干 的	c3
干 皮	c-4h3
平	a5g-9i-4
平 台	h-3i15
平 台 上	c24
平 时	h5
平 时 没	h12
年	c-12g-4i-13j-4
年 !	b7
年 ,	b7g12
年 了	i-3
年 会	h9
年 前	g-8
年 卡	b9g-3
年 后	h-6
年 就	c4
年 年	h5i45
年 果	i12
年 果 子	i12
年 没	i-18
年 涨	i23
年 生	i-8
年 的 服	b5
年 级	h-9
年 质	c4i12
年 质 保	c4i12
年 费	e17
年 轻	h13
年 轻 点	c-3
年 那	d18g-5
年 那 批	d25
年 都	i-9
年 预	e-8
年 预 算	e-8
年  ,	d5
年 	b7g-6
年  ,	b3
年 	b10g-3
年  ,	b6
并	b17
幸	f5
幸 亏	f7
幸 	f7
幸 	f7
幼 猫	g10h9
幼 猫 吃	g10h9
广	h24i3j-10
广 告	c8h13i22
广 州	a3j-14
庆	b3
床	g-6h5i4
床 单	c14
床 垫	c9i9
床 头	i-21
床 帘	i-8
床 被	a3
序	c11g4
序 能	g6
库	a-3c-8
库 ,	b5h6
库 存	g5
库 存 全	i13
库 存 各	g4
库 存 	g-7
库 存 	g-3i3
库 找	i8
库 拒	i7
库 拒 收	i7
库 没	i-6
库 的	i5
库 说	i10
库 还	h7
库 还 有	h8
库 那	d3
库 	c-16i18
库  ,	i7
库 	c-15i17
库  ,	i7
应	a-7b-4i11
应 ,	b5
应 商	c-7d8
应 商 ,	h4
应 商 给	d10
应 商 	h-5
应 我 的	c8
应 的	g4i12
应 的 折	g10
应 该	b-6j-8
应 该 是	g14
应 	j18
底	b-7c8h11
底 ,	j11
底 下	c20i8
底 价	a16
底 在	c18
底 在 哪	c18
底 对	i3
底 对 账	i3
底 座	c5
底 片	b5g3
底 的	h13
底 	c3
店	b3c-6g4j-4
店 一	i32
店 也	g3
店 也 是	g3
店 名	g4
店 员	i5
店 在	g4
店 在 什	g3
店 在 哪	g12
店 小	h17
店 小 ,	h17
店 布	h4
店 布 草	h4
店 开	b7
店 比	a-18
店 用	h9
店 的	g-4j-17
店 的 	b-8h-15
店 要	h13
店 送	d8
店 送 货	d8
店 那	c24
店 都	c10d21
店 都 没	d10
店 里	c-3g3j6
店 里 人	b3
店 里 拿	j5
店 里 有	g6i-12
店 里 没	h3
店 里 看	j11
店 里 	i7
店 铺	g5
店 长	b16
废	b-6e15
废 了	i16
废 吧	e11
度	a-11b-3c5g10i5
度 0	d6
度 0 .	d9g-5
度 不	c3i12
度 不 够	i4
度 多	a-6g12
度 要	h24
度 要 到	h22
度 	i18
度  ,	c21
度 	i4
座	j-6
座 ,	h-3i-5
座 不	g3
座 机	j-4
座 椅	i3
延	c-3e20i-6j10
延 期	e6
延 期 了	e5
建	c-6h-20i-4
建 ,	h34
建 议	b-4h-15j-15
建 议 先	b-7
开	a-4b3e-3f-4h-6i5
开 ,	c7
开 不	g12
开 不 了	c-3g-3
开 不 开	c13i22
开 业	h15i-7j-6
开 业 ,	g8
开 业 花	b3h10i-4
开 个	j-5
开 了	c9e4i18
开 了 一	c-7
开 了 没	g4
开 关	c-10h5
开 关 一	c-8
开 具	c11
开 具 的	c15
开 出	c13
开 出 来	c13
开 印	b5
开 口	b4
开 头	i-9
开 好	h3j11
开 始	b5h3i-19j12
开 始 了	j3
开 始 	i-5
开 始 	i-5
开 学 了	b7
开 完	j3
开 完 会	j3
开 小	c17
开 就	c23
开 工	e4j13
开 店	h37
开 心	c-4
开 是	c10i9
开 是 白	c10i9
开 机	h-7
开 水	h-6
开 玩	h-3
开 玩 笑	h-3
开 的	c10
开 票	b-3g7h-23
开 票 要	a7
开 箱	b-4c4
开 胶	c17e4
开 胶 了	e6
开 车	b6j20
开 过	j-24
开 通	b13
开 错	c23i23
开 错 了	c7
开 门	i4
开 	b10c-6
开  ,	b12
开  账	b13
异	d8g-10
异 响	c16
异 常	i15
弄	a-3h8i4j7
弄 个	h6i6
弄 点	g12
式	c-8h21i-7
弟	i-8
张	b4c-8j-11
张 ,	g4
张 不	a-11
张 单	g6
张 总	j-4
张 老	b10
张 老 师	b10
弱	h-4
弹	h10i-3
弹 力	h7
强	d15h-8i-13
归	i-4j8
当	c3h-6i-3
当 场	c14i12
当 天	h8
当 天 做	a6
当 天 发	j-9
当 天 就	h8
当 天 能	d8
录	c-8i-9j9
录 我	b9
形	c-4
彩	a4b9i-4j-3
彩 页	b4e4
影	h17i7
影 响	i-13
往	c17e3h-4i14
往 下	c4
往 后	c-10e29
径	b-3
径 0	b-3
待	i-6
待 会	j27
待 会 发	j17
很	a-3c-5f6g-9h-27i-20j-9
很 不	c19
很 多	d3g-4
很 多 吗	d10g-3
很 大	a-3i23
很 好	g-6h-3
很 正	c-15i-9
很 正 常	c-16i-9
很 	c27
律	h28i-4
律 师	h19i-3
徒	i10
徒 长	i16
得	b-7e-3g-5h15j-8
得 ,	c5
得 一	c4h-19i17
得 上	d-12h14
得 上 吗	c4
得 下	g12h10
得 下 不	i3
得 下 吗	g6
得 不	c10
得 不 像	c11i4
得 不 漏	h17i-3
得 不 	h17i-3
得 不 	h17i-3
得 两	h4
得 两 天	h4
得 久	d19
得 了	i-5
得 住	h-8i-20
得 做	h9i-10
得 像	b5c-12h-20i21
得 出	i-5
得 出 手	h3
得 出 来	g14
得 到	j-7
得 到 吗	g15
得 到 处	c10
得 动	i-19
得 动 的	h5
得 卖	g9
得 厉	c13h-3i23
得 厉 害	c13h-3i23
得 厚	h25i-17
得 厚 ,	h14i-6
得 去	e7
得 及	b-10g20i-6
得 及 不	g14
得 发	c8i6
得 唔	a16
得 唔 得	a16
得 坐	h5
得 大	h4
得 好	c-6
得 孩	g3
得 孩 子	g3
得 完	c7
得 对	h15
得 帮	h35
得 干	h10i-5
得 干 净	h10i-5
得 很	h-12
得 快	i-18
得 惯	g3
得 慢	i-11
得 我	c23h-3i30
得 我 头	i4
得 手	i11
得 打	i6
得 挺	f18
得 换	c-4d4g-11i3
得 放	h15i-3
得 是	h14
得 最	g-5
得 有	h16
得 歪 歪	c4
得 比	c19i40
得 没	c8i21
得 没 法	c11i21
得 清	h3
得 看	c-8h-17
得 真	i-5
得 等	h-15i3
得 给	h4
得 罪	i7
得 能	g-9h21
得 能 看	h-4
得 脚	c17
得 花	c29h-13i5
得 花 儿	c4f-3
得 裂	h-3
得 裂 口	h-3
得 要	c4i45
得 要 死	c19
得 说	c-9
得 走	i22
得 赶	h12
得 起	g-5
得 跟	c14i17
得 防	h22i-6
得 防 滑	h3
得 隔	h24
得 静	h3i-10
得 静 音	h3i-10
得 香	h-12
得 高	d5h16
得 	h-8i11
得  净	h10i-5
得  口	h-3
得  扭	c4
得 	h9
得  口	h-3
得 	c-5h-5i9
得  扭	c4
得 	c5h-21i6
得  ,	h-4
得  净	h10i-5
微	a-6b-5c-6h-4i-8j-5
微 信	a-6b-5c-11g6h-8i-10j-5
微 信 了	j-7
微 信 名	g5
微 信 登	c4i-4
微 信 群	j-7
微 信 转	g5
微 信 里	i16
微 信 	a5
微 信 	c4i-4
微 信 	c4i-4
微 波	c3
微 波 炉	c3
微 辣 ,	b3
德	d3i-13
德 邦	d4j5
徽	c3
心	c-5d3e-3f8g-7h-12i-14
心 ,	c-3h-5j14
心 了	f6
心 的	g4h21i11
心 里	f13
必	b-5h7i-11
必 须	c5
忘	c-8i5
忘 了	b3c-11f3i-10
忘 带	h7
忘 记	i9
忘 跟	g3h8
忘 跟 进	g3h8
忙	c-7f3g-13h-7i-3
忙 ,	f3j15
忙 不	g-9i11
忙 不 过	i11
忙 了	f13j-7
快	a-3b-3c-8e-3
快 ,	i7
快 一	i-5
快 乐	b-3c-6i-8
快 乐 ,	h-8
快 了	c-15i-35
快 什	b8g6
快 什 么	b8g6
快 处	f6
快 处 理	f6
快 点	h-6i8
快 的	h26i24
快 的 ,	h-12i38
快 给	c3
快 越	b4
快 越 好	b4
快 递	c4g3
快 递 ,	c10
快 递 了	c6
快 递 员	g7i-6j-6
快 递 太	h14
快 递 柜	g9i10
快 递 	h17
快 递 	i-11
忽	c10i25
忽 低	i3
忽 高	i3
忽 高 忽	i3
怀 疑	c14
态	c12i-3
态 度	c16g-6
怎	a9b-6c-4g22h-6i-7j-4
怎 么	a9b-6c-4g17h-6i-6j-4
怎 么 下	g5
怎 么 付	g11
怎 么 办	g5
怎 么 卖	a27g-19
怎 么 又	c7g-9
怎 么 处	g6
怎 么 弄	g14i11
怎 么 报	a3
怎 么 收	a25b-4c-4g-10h6
怎 么 样	g6
怎 么 没	c12d3g-8
怎 么 用	g8h-3
怎 么 登	c-6g11
怎 么 算	a26g-8
怎 么 联	g5
怎 么 补	g7
怎 么 计	a8g-7
怎 么 赔	g10
怎 么 走	a6e4
怎 么 还	c10g-12i11
怎 么 进	g3
怎 么 	i5
怎 么 	g-3
怎 么 	i20
怎 么 	g7
怎 样	g42
怕	c-17h14i-34j-3
怕 不	g9
怕 吵	h8
怕 是	i16
思	i-14
思 ,	g3j13
思 刚	b8
急	c-9e-6i-7j5
急 死	c-11
急 用	h4
急 用 ,	i9
急 费	j17
急 需	h26
急 需 一	h3
性	h5i10
性 手	h-9
性 手 套	h-9
怨	i5
怪	c-3
总	a8b-7c-8i6
总 :	b-26
总 价	a6
总 价 多	b12
总 共	g6
总 共 	g22
总 卡	i19
总 是	c-3
总 是 	c-3
总 是 	c-3
总 说	h6
总 那	i4
总 那 边	i4
总 	h10i5
总  ,	h15
恁	c17j9
恒	b-3
恤	e4h-5
恤 发	b-6
恤 领	c4
恤 领 口	c4
恩	f18i-3
恩 ,	f12
息	c3e-3g-5i8
息 三	c8i5
息 三 天	c8i5
恶	i15
悉	i17
您	a-7b-12c-8d-5e-5g-15h-8i-11j19
您 ,	f-4j19
您 。	f4
您 了	a-3j-15
您 了 ,	a-4
您 付	j-11
您 保	j18
您 先	e-4
您 先 付	j-27
您 出	a-6g-5
您 别 急	j8
您 包	j3
您 占	b-5
您 占 个	b-5
您 发	g-9j-3
您 取	e-17
您 取 消	e-17
您 可	j-3
您 可 以	j-3
您 吃	j6
您 吃 饭	j6
您 好	a18f3g6j-10
您 好 !	a6
您 好 ,	a10h3j-11
您 寄	f-3
您 对	j12
您 带 来	j-4
您 店	j12
您 店 里	j21
您 想	h-6
您 想 要	h-6
您 打	i-7
您 打 电	i-8
您 打 过	j-31
您 报	a-8
您 挑	j7
您 换	i-3j4
您 收	g-10
您 收 到	g-10
您 放 心	j7
您 是	g-16
您 来	b-5j-9
您 核	a9
您 消	j4
您 消 息	j9
您 添	f7
您 添 麻	f7
您 添 	f7
您 添 	f7
您 用	j23
您 留	b-9
您 留 了	j-10
您 留 的	j-18
您 留 	b-7j9
您 的	b-3g-6h-4
您 的 支	f-5
您 的 货	j4
您 看	a-4g-7j-14
您 确	b-3j-10
您 确 认	b-3j-10
您 稍 等	j-13
您 联	j5
您 联 系	j5
您 补	j7
您 要	g-6h-7j10
您 要 的	j20
您 讲	j-20
您 跑	f-7
您 跑 一	f-7
您 这	f6j14
您 退	e-5
您 退 款	j7
您 送	j9
您 选	i-3
您 那 边	j-6
您 重	j20
您 重 做	j14
您 预	a-3
您 	g-15j-29
您  前	j-11
您 	f10i-6
您 	f17
情	a9c-3j-8
情 人	i5
情 人 节	i5
惠	a23b-4d-3f-20g-3h-7i-3j-4
惠 券	b-4g20
惠 吗	a21g-12
惠 没	a8
惯	i-8
想	b-6c-11d-5h33i-15j-10
想 上	g-14i51
想 买	g11h-20
想 了	g15h-3
想 了 解	g17h-3
想 代	g4
想 代 理	g4
想 做	b-7g-4h20
想 做 个	i5
想 入	h7
想 再	b9h-17
想 写	h-15
想 包	h38
想 印	a18h3
想 去	h-4
想 吃	h-11
想 在	h5
想 好	h-3
想 学	i-14
想 定	h3
想 定 做	h10
想 弄	h30
想 弄 个	i7
想 想	g-11
想 想 还	e4
想 找	h15
想 找 一	g14
想 找 个	i-5
想 找 人	h23
想 把	e27h12i-11
想 拍	h17
想 换	h20i5
想 换 一	h4i3
想 换 个	i15
想 看	g6
想 知	g14h-3
想 知 道	g14h-3
想 租	h14
想 练 出	h-12
想 给	a11h12i-13
想 补	b3g-12h7
想 装	h3
想 要	b-9c-12g-5h12
想 要 了	e7h-21
想 要 滋	i-20
想 要 能	d3i4
想 要 软	i18
想 要 那	h6
想 要 	h-19
想 订	b8g-5h-3i-3
想 订 	a7h13
想 订 	b5h-5
想 请	g14h6
想 象	d-3
想 还	e4
想 还 是	e4
想 退	e20h-22
想 配	h4
想 问 问	g3
想 	j-27
愁	i11
愁 死	i18
愉	h-7
愉 快	h-7
意	a-7f3g-9h-18
意 不	f12
意 不 好	e3
意 儿	c9
意 思	c6h-6i-8
意 思 ,	g3j13
意 思 刚	b8
意 报	b12
意 报 价	b12
意 的	d-3
意 见	a-3i19j25
意 防	h-4i-10
意 	c-11i10
意 	i11
感	a-4c-11f29h5i-11j-4
感 ,	h24
感 器	c8
感 差	a-5
感 恩	f16
感 恩 ,	f12
感 的	g7i-13
感 觉	i11
感 谢	c-11f25h-3i-13
感 谢 ,	f13
感 谢 了	e-3
感 谢 你	e5
感 谢 信	f-15g8
感 谢 贵	f8
感 谢 	f8
愿	i11
愿 意	h-15
慢	b-4c-9g-4h-4i7j-10
慢 ,	c-3h12i19
慢 了	i4
慢 得 要	c7
慢 慢	h-9i-9
慢 点 没	h8
憋	i17
懂	h4i-7
懂 ,	b5g5
懒	i8
懒 ,	h5
懒 得	i9
懵	i33
戏	d3h-8
戏 不	g9
戏 不 卡	g9
戏 不 	g9
戏 不 	g9
戏 的	c8h-4i-5
成	a-4b7c3g-3i3
成 ,	j10
成 0	b18h24i5
成 一	c21
成 交	b37
成 亮	c5i8
成 人	h27
成 分	d5i-3
成 功	b-5i-3
成 品	h4
成 本	c-4h7
成 绩	j9
成 荷	c4
成 荷 叶	c4
成 这	c27e22i23
成 这 样	c27e22i23
成 都	e11g-8
成 黑	c11g-14
成 黑 的	c13g-14
成 	h-5
成  ,	b13
成  了	b-3
我	c-3g-3h-5i-10j11
我 一	b-6c-3
我 一 下	c-5g24
我 一 个	c-6h5
我 一 次	b-3
我 上	g4
我 上 礼	c3g-6i6
我 下	b20h-7i-4
我 下 一	b12
我 下 午	j-15
我 下 单	b17c8
我 下 班	j32
我 不	b-4e8i-18j-11
我 不 做	i-5
我 不 吃	h9
我 不 管	h15
我 不 要	c11e36
我 个	c10g3
我 也	b16h-11j-7
我 也 想	g4j-4
我 买	b20c4
我 买 了	b39
我 了	b-6c5d5
我 了 ,	d11
我 五	j8
我 五 分	j8
我 亲	j9
我 亲 自	j9
我 代	h11
我 代 表	h11
我 们	c-4g-3h4i-7
我 们 一	g-3
我 们 不	h-4
我 们 主	h-15
我 们 仓	h-3i-3j-10
我 们 做	j-3
我 们 决	b9
我 们 出	j4
我 们 原	i8
我 们 去	j5
我 们 司	h31j15
我 们 在	a-3
我 们 客	c10g3h7
我 们 将	j3
我 们 小	i17
我 们 就	d3
我 们 工	i10
我 们 开	h-4j17
我 们 想	e3g13h15
我 们 接	b10
我 们 月	d15
我 们 没	i16
我 们 现	i9
我 们 的	h-5
我 们 老	b8h5j-4
我 们 自	c-6
我 们 要	h17
我 们 赶	h18
我 们 跑	b-6
我 们 跟	h-6
我 们 车	g11h9
我 们 采	j7
我 们 	j9
我 们 	c7
我 会	h-10j10
我 会 跟	j12
我 做	i16j-15
我 做 成	i8
我 停	e17
我 催 一	g3
我 先	j9
我 先 付	g6j3
我 全	b32
我 全 要	b3
我 八	d9
我 再	b-10j-3
我 出	a-7j-9
我 刚	h12
我 到	j22
我 办	b21
我 加	j4
我 包	b24h-10
我 包 一	b13
我 十	i9
我 去	c-7i-10j17
我 去 拿	i-3
我 去 睡	j-8
我 去 跟	j7
我 去 过	j-15
我 去 	j18
我 发	b3g-6j4
我 发 您	j3
我 发 	b4
我 发 	i-3
我 发 	i-3
我 取	b-5e21g-18
我 取 消	b-5e21g-18
我 只	g7
我 叫	j19
我 可	a4
我 司	b6i-7j-3
我 司 决	e3
我 司 拟	a6
我 同	b3
我 同 事	j6
我 名	j-3
我 吧	a3e20
我 吧 ,	a3
我 哪	h11j-8
我 回	c-3i-10
我 回 复	j-6
我 在	c-4h-6i-3j-8
我 在 厂	j11
我 在 哪	f7g-15
我 在 门	c-3
我 在 	a3
我 填	g-5
我 填 好	g-4
我 备	b4j19
我 备 好	b7
我 备 注	j9
我 大	f5
我 头	g10
我 头 大	c3i4
我 女	b20
我 女 儿	b21
我 妈	c-6e9h13
我 妈 七	h38
我 妈 说	d11
我 媳	g3
我 媳 妇	g3
我 安	j9
我 安 排	j9
我 定 的	c10
我 家	b8d-5g3h5i4
我 家 娃	h-13
我 家 孩	h-3
我 家 狗	c23h17
我 家 那	d-3
我 家 	h19
我 家 	e10
我 寄	j12
我 对	d3
我 就	b-4i-23j-4
我 就 付	j14
我 就 去	c5
我 就 拿	a29
我 就 问	b-3
我 就 	g-3i-7
我 尽	j-31
我 尽 量	j-31
我 带	j36
我 帮	g-10h-3j19
我 帮 您	h-3j11
我 开	j9
我 开 的	c3g4
我 微	c-6
我 微 信	c-6
我 忘	i-5
我 忘 了	i-5
我 怕	h-16
我 想	b-7c-3d-7g9i-16j-19
我 想 要	h32
我 想 问	g23
我 手	h6
我 手 机	h-4
我 打	j3
我 打 个	g11
我 打 包	j8
我 打 字	i14
我 找	h7j21
我 找 个	h12
我 把	b-9c-5i-8j25
我 把 差	j7
我 把 旧	g8j7
我 报	b21d13
我 报 了	d29
我 报 价	d-9
我 报 名	b28
我 拍	b5j15
我 拿	b31i-6
我 拿 	h45j-3
我 挑	h7
我 换	h-4
我 换 	b12h-3
我 提	g10
我 收	h-4
我 改	c4e-14
我 改 下	g14
我 教	j5
我 数	i-4
我 整	b3f-3j15
我 整 理	f-3j17
我 方	j4
我 方 将	c3
我 早	c10
我 是	d-3h-8j-5
我 是 	b8
我 晚	b13j5
我 晚 上	j9
我 晚 点	b6
我 替	j7
我 替 您	j15
我 有	g-4
我 杀	h7
我 杀 好	h7
我 来	b4j33
我 来 接	j7
我 来 看	j-13
我 来 	i17
我 查 一	j31
我 核	j23
我 核 对	j3
我 比	h10
我 比 较	h10
我 没	b-5j-17
我 没 答	j-12
我 清	c26
我 爱	h12
我 爱 出	h12
我 爸	h12
我 现	j3
我 现 在	j5
我 生	h-7i-3
我 生 日	b-18i-3
我 用	c10
我 留	a-5b21e-8g4h-11i-4
我 留 一	b18
我 留 个	h-5
我 留 着	b20
我 登	b4
我 登 记	b4
我 的	c5g7h-11
我 的 单	c8
我 的 是	i21
我 的 	g-3
我 皮	h-11
我 皮 肤	h-11
我 盯	j17
我 看	a9b-4c-10g6i-6
我 看 下	j5
我 看 看	b-3g3
我 确	e-16i3j4
我 确 认	e-16i3j4
我 等	i-15j-7
我 等 下	b5j-7
我 等 了	i-11
我 等 阵	j3
我 算	a3b-11
我 算 下	a18
我 约	b18
我 约 个	b8
我 给	a-4j10
我 给 你	j15
我 给 您	g-5h-4
我 续	b6g-3
我 续 上	b6g-3
我 老	g3i-4
我 老 公	g4
我 老 婆	i-3
我 腰	c8i24
我 自	h-3
我 自 己	h-3
我 补	j11
我 表	c5
我 装	b27
我 要	b14c4e5h-14j-7
我 要 了	b40
我 要 投	c24
我 要 的	c27i24
我 要 能	h10
我 要 退	e45i28
我 要 	b-3
我 要 	c21e27i-3
我 要 	c9i-3
我 订	b26
我 订 了	b20
我 订 的	b-10c18i16
我 订 舱	j3
我 让	i-6j36
我 让 仓	f-3
我 记	c-6i-13j6
我 记 下	j9
我 说	g-19
我 说 过	c14i20
我 请	c9j19
我 课	c8j20
我 贵	c11i6
我 赔	j17
我 赶	f7
我 赶 出	f7
我 跑	a-4h-13j7
我 跟	b6c-9j19
我 跟 你	j-9
我 跟 您	j-29
我 跟 物	j16
我 跟 老	j14
我 车	g3
我 转	g-3
我 过	g4h5
我 过 去	j13
我 过 敏	g7h4
我 还 用	b5c4
我 这	c-9g10h24
我 这 儿	d11
我 这 就	j18
我 进	i8
我 退	b-10e27i3j-5
我 退 了	i9
我 退 掉	g-28
我 退 款	g4j-3
我 退 的	i-12
我 通	j20
我 通 知	j16
我 那	e11g18
我 那 个	d-3g5
我 那 份	b4
我 邮	a12
我 邮 箱	a12
我 都	c3g-10
我 都 给	j5
我 重	c-4e9j18
我 重 新	j3
我 钱	c17i22
我 锁	b5
我 问	g-13j3
我 问 下	j24
我 需	h-7
我 需 要	h-7
我 预	b14
我 	a-15c11e-5g7i8
我  ,	c3g15
我 	b-7c-7g-4h-8i-7j16
我  到	j13
我  前	j10
我  就	j-25
我  打	j10
我  来	j13
我  生	a7
我  的	j-11
我  答	j-8
我  签	j4
我  要	j-5
我 	e-3i-3
我 	b3
我  一	i-4
戚	d8
截	b-5g7
截 关	g7
戳	c27i17
戴	h37i-13
戴 了	e6
戴 就	c14
戴 就 	c14
户	d-6
户 ,	a11b-3
户 :	b8
户 : 	b8
户 ?	g3
户 不	c8
户 临	i5
户 临 时	i5
户 了	a17f6i-6j-3
户 在	g3h26i-3
户 型 的	h9
户 外	h5i-22
户 多	i11
户 天	i4
户 天 天	i4
户 当	c6
户 当 场	c6
户 有	i8
户 欠	i10
户 欠 我	i4
户 点	h5
户 点 名	h5
户 点 头	b5
户 的	g-14i-9
户 的 ,	g-3h-13
户 老	h4
户 要	i3
户 要 求	h3
户 要 罚	c5
户 说	i6
户 说 要	i-3
户 都	a-3h10
户 都 是	h20i-12
户 问	i16
户 	g3i7
户 	g3
房	c-19
房 ,	h19
房 东	h-6i24
房 东 要	i12
房 子	c-3h4i-9
房 用	h11
房 用 ,	h11
房 租	i11
房 老	i4
房 肉	c-3
房 肉 ,	c-3
房 间	c3i-8
房 间 一	c12
所	c-3h14
所 以	h14
扁	c9i3
扁 了	c12
扇	c8i22
手	c-3h7i9
手 ,	h-5
手 上	h15
手 不	h-3i11
手 册	g9
手 够	b3
手 套	h-4
手 就	c12i4
手 工	c-20h-18i9
手 感	a-5h21
手 感 差	a-5
手 指	i11
手 机	b-6c-3i5
手 机 号	i-9
手 机 壳	i-3
手 机 的	d12
手 机 	h14
手 机 	h14
手 滑	e6
手 环	g5
手 的	h7
手 的 也	h3
手 续	a3g5i-4
手 续 费	a7e-7
手 表	c5
手 都	c21
手 里	c-19i25
手 	h-3
才	b-5c12d20e-5g-17h-5i17j-12
才 0	i19
才 出	i9
才 到	c9h-9i8
才 卖	d3i-4
才 卖 	d3i-4
才 找	i6
才 是	c-5i-11
才 用	i-16
才 考	i4
才 能	h-4
才 说	c3e-3
才 	a34d31g-10
才  ,	a18d18g-6
才 	c12
才 	b7
才  了	b7
扎	h8i-4
扎 实	i-8
打	c3e-3
打 一	c23i-12
打 不	c5h-3i22
打 不 开	c5i13
打 不 着	c7
打 不 通	c-8
打 两	j4
打 个	a5b-7i-5j-3
打 个 折	a26g-11
打 个 电	g4
打 了 个	i-13
打 几	a26
打 几 折	a29g-3
打 包	a9b11h-11
打 包 价	a8b-12
打 包 带	b8
打 包 盒	c13
打 包 票	i-3
打 包 	b18
打 卡	h7
打 印 店	d5h-6
打 印 机	g5
打 印 要	h6
打 哪	d-10g15
打 哪 个	d-10g15
打 喷	c4
打 喷 嚏	c4
打 孔 的	h11
打 字	h-3
打 开	c27i32
打 我	i-9
打 扫	h3
打 折	a19g-3i-5
打 折 吗	a30g-22
打 木	j3
打 木 架	j3
打 样	g4i-15
打 样 要	a3g-17
打 样 费	g6i-3
打 款	i-10j11
打 游	d7g5
打 游 戏	d7g5
打 滑	i21
打 理	h13
打 电	c-3g-4j4
打 电 话	c-3g-4j4
打 疫	g5
打 疫 苗	g5
打 的	c8
打 算	b-17g-3h20i-5
打 算 做	h4
打 算 给	c-3
打 蜡	i3
打 蜡 的	i3
打 过	h4j-12
打 	b5i-8
打 	j21
打  ,	j11
打 	c-5h3j26
打 	c19
扔	c9h13i8
扔 了	i31
托	b10h35
托 我	h5
托 盘	c5h7
托 	b28
扛	c-8h8
扣	c10e-6h-12i17
扣 不	e-8g8
扣 住	e20
扣 吗	a11
扣 我	i28
扣 钱	c35i4
执 照	b-7
执 行	b16
扫	c9g-9h10i4
扫 不	c26i14
扫 码	c11h7i15
扬	a-3g6h38i-3
扭 扭 的	c4
扭 的	c4
扯	i23
扰	e-3i7
批	b6i8
批 ,	f-4
批 不	i18
批 了	b15
批 了 ,	b21
批 发	a14c-3d3g-11h5
批 发 ,	h10
批 发 价	a16
批 发 市	d5
批 是	g8
批 有	c17i8
批 次	c20
批 比	c18
批 芒	c3
批 芒 果	c3
批 退	e11
批 退 货	e11
批 量	b5h17
批 防	h9
批 	a4e-3h-3
批  	c17
批  	c17
批 	i3
批 	e6i16
找	a-3b-6c-6g-3h9
找 一	g19h5i-8
找 不	c-6i18
找 不 到	c-4
找 个	b-3h17i-6
找 个 一	h4
找 个 能	i9
找 了	i13
找 人	h23
找 你	c-4g-7h-6i-6
找 你 们	i-8
找 回	i-6
找 回 来	i-7
找 找	j18
找 的	h-18i23
找 能	g-5h20
找 谁	g31
承	j13
承 担	j15
承 诺	j7
承 诺 	j4
承 重	a-8g11
承 重 多	a-9
承 	b3
技	j9
技 术	j9
抄	i14
把	e7g-3h3j14
把 上	g4
把 上 周	g5
把 价	a6
把 你	g3
把 你 们	g10
把 刀	j23
把 地	c4
把 地 址	c-3
把 坏	i-7
把 墙	i6
把 定	e3
把 定 金	e4
把 差	j7
把 我	c45g-16i34
把 我 电	c12i16
把 手	h15
把 旧	g7
把 旧 的	j-3
把 沙	h8
把 沙 发	h8
把 自	e9
把 自 动	e9
把 货	b6c16i12
把 货 卸	c11
把 那	b4
把 那 	b3
把 钱	j3
把 	b4i-5
把 	e22
把 	i-18j16
把 	i-7
把 	j5
抓	c-17i9
抓 烂	h7
抓 烂 了	h7
抓 的	i19
抓 的 面	i19
抓 	h7
抓 	h7
投	b3
投 广	c-5
投 广 告	c-5
投 影	c4
投 标	c-3
投 诉	g5i-19
投 诉 你	c24g-3
抖	c-5
抖 音	i-4
抗	h13i-6
折	a34b-6g-19h-12i-11j-3
折 ,	a4d20
折 吗	a30g-22
折 吗 ?	g-3
折 就	i9
折 扣	a26g-11
折 扣 吗	a11
折 的	g-3
抢	a-15h-3i43
护	i6
护 工	i3
护 照 有	g5
护 理	a4
护 眼	h16i-4
护 腰	b5
护 膝	c7i29
护 膝 勒	c10
护 膝 	c10
护 膝 	c10
报	a13b4d3
报 一	a4h-20j5
报 一 下	a23b-17j7
报 一 个	b45h-12
报 上	b21
报 下	a29
报 个	a38b-4c-4h5i-18
报 个 价	a32b-10
报 个 名	b11
报 了	d19e22i-7
报 了 ,	b36
报 价	b3d7f8g-6j4
报 价 ,	f23
报 价 单	a-8b11
报 价 发	a-5
报 价 含	a-12g21
报 价 收	a3d10
报 价 给	a-4
报 关	h22j10
报 名	b23
报 告	g7i-7
报 的	a-6d6i28
报 的 价	a-15
报 的 是	d3
报 的 班	i23
报 税	h17
报 表	c10i22
报 警	c-6
报 过	c4j-8
报 销	j8
报 错	g3i10
报 	d27
报  ,	a-4d15
报 	b19
抬	b-6c-6g3h-17i17
抬 不	i14
抬 头	g5i-19
抬 头 写	c-9i-8
抬 头 	h10
抱	c-11
抱 怨	i5
抱 歉	c-3
抱 歉 ,	j4
抱 歉 给	j-4
抱 着	h7i-11
抵	c10g-5i21
抹	b5c3g-6h-10
抹 个	a22g-3
抹 个 零	a22g-3
押	i-7
押 金	a5
押 金 多	a10g-23
抽	h26
抽 奖	i6
抽 屉	h-6
抽 筋	h-3i15
担	c-7h-10i-25
担 心	i-23
拆	c-5h17i-9
拆 开	h3
拆 的	e8
拆 过	c7
拉	a3b3c4h-6i6j21
拉 ,	b8
拉 一	b3
拉 不	c5
拉 了	i5
拉 回	e3j15
拉 我	c26i19
拉 稀	g9i-9
拉 货	c-4j20
拉 走	c7
拉 鏈	c11
拉 链	a3c6g-4
拉 链 卡	c4
拉 链 的	a7
拉 链 	c7i5
拉 链 	c7i5
拉 	a5
拉  来	b8
拉 	g9i-9
拉 	g9i-9
拌	h4i-7
拍	b8c-8e10h7i-3
拍 ,	b19
拍 下	b31
拍 不	g3
拍 个	j-4
拍 个 照	g-6h-8j-3
拍 个 视	g4
拍 了	b20e20
拍 了 没	i15
拍 了 	b30i-14
拍 几	g-10
拍 几 张	g-10
拍 到	c13
拍 吧	b5
拍 多	e12
拍 多 了	e12
拍 摄	b14
拍 照	b-3h3i8j4
拍 照 好	h8
拍 照 给	g6
拍 的	h4
拍 给 我	a6
拍 错	b-7e23
拍 错 了	e11
拍 	i6
拎	h20i-18
拐 第	g7
拐 第 二	g7
拒	g11i22
拒 收	i4
拔	a3
拔 干	h5
拖	b-5i11
拖 ,	h18
招	b4c-11h12
招 不	c-3h-11
招 不 到	c-3
招 新	b10
招 生	b5
拜	b-10g-6h-3
拜 就	i4
拜 就 	i4
拜 就 	i4
拟	a5
拟 采	a6
拟 采 购	a6
拦	i-39
拧	c7h-11i4
拧 不	i14
拧 不 紧	c10i3
拱	c24i21
拼	b16g-4h-3i12
拼 团	d-3
拼 图	c5
拼 多	d9
拼 多 多	d9
拿	a7b12h4i-4j8
拿 ,	b4
拿 一	i-3
拿 不	i31
拿 了	b4i-3
拿 到	b12c17
拿 去	i8
拿 就	b-4
拿 就 行	b-4
拿 得	h11
拿 得 出	h3
拿 货	h17
拿 走	a18g-8j-3
拿 	b34c-8g-14h-10j-5
拿  ,	b8
拿  试	b6
拿  	b17g-9
拿 	g10
持	f-6h6
持 ,	f-5
持 久	i-11
挂	a6h6
挂 墙	i-4
挂 墙 上	i-4
指	c7i20
指 定	h13
指 纹	c17
指 纹 锁	i-27
按	a6b31e-7f-3g-8h-5i-10
按 0	b6
按 上	f-3
按 上 次	b-3f-3
按 不	i5
按 原	c3
按 图	b4
按 您	j24
按 方	b11
按 方 案	b11
按 老	j5
按 这	b28
按 钮	c4g7
按 	a10g4
按 	b24
按 	b3
挑	c-3h-9i-23
挑 的	j-9
挑 	b14
挖	c-4
挨	b7
挪	e3
挺	b-12c-16d-5h-28i-30j-5
挺 严	f6
挺 好	b-4c-7d-6h-12i-3
挺 好 的	h-5
挺 好 看	d-4
损	c-13h-6j-6
捡	i-18
换	a-5b5
换 ,	h-6i19j15
换 一	c-9h14i6
换 一 次	c-5i4
换 上	b17
换 上 ,	b17
换 不	g18
换 个	c-6h-7i6
换 个 不	i9
换 个 快	i10
换 个 新	b3
换 了	e5i3
换 了 三	i18
换 了 你	i10
换 了 新	b6i-4
换 了 	c29i32
换 人	c22h-3i21
换 人 了	c25
换 供	h3
换 供 应	h3
换 去	c5
换 去 的	c5
换 吗	c4i11
换 回	c7
换 回 来	c7
换 好	j-16
换 好 了	j-16
换 季	h-3i6
换 工	h-17
换 工 作	h-17
换 成	b12c-13e12i-18
换 新 的	e-3
换 来	c5
换 来 换	c5
换 电	h10i-7
换 电 池	h9i-5
换 的	c24i31
换 的 电	c7
换 这	i8
换 	b19i5
据	g6i-6
据 ,	i7
掉	b-5e12h-5i11
掉 ,	e8i4
掉 一	i11
掉 一 半	c-16
掉 了	i-24
掉 了 一	c5
掉 价	g-6
掉 吧	e34
掉 吧 ,	e6
掉 屑	c23
掉 得	i21
掉 得 一	h-6
掉 得 满	c-3
掉 毛	g3h9
掉 毛 季	g3
掉 渣	c14
掉 漆	h19
掉 漆 ,	g4
掉 漆 的	h21
掉 牙	i-11
掉 的	g8h19i-15
掉 色	e-3h-6
掉 色 吗	c5i26
掉 色 掉	c4
排	b6c-6i5j4
排 一	h20
排 上	b10j3
排 不	i-5j-10
排 人	j19
排 发	j3
排 发 货	j3
排 取	e3
排 取 件	e3
排 在	j-9
排 烟	i17
排 版	a4i16
排 生	b7
排 生 产	b7
排 看	c19g6
排 队	i4
排 骨	h22
排 	b23
排 	j-22
接	g8i-7
接 ,	c10
接 你	j12
接 到	h4i-17
接 单	g10
接 发	g6
接 受	a-17b13
接 受 ,	b6
接 口 一	g12
接 口 文	j3
接 孩	j-4
接 孩 子	j-4
接 我	e6
接 手	c14
接 电	c6i4
接 电 话	c6i4
接 退	c4e7
控	c16h10i6
控 拍	c3
控 油	h6
推	b-3c19i9j-3
推 了	c16i15
推 广	h6
推 我	j-7
推 荐	c-10g6h7i-9
推 荐 一	h16
推 荐 下	g4h8
推 荐 个	g9h11
推 荐 的	h-8
推 荐 这	j-6
推 课	c20i7
推 迟	c-10e26i-11
推 销	c11
提	g9h-14i-7j8
提 交	j3
提 供	a6g20
提 前	g8
提 前 多	g4
提 前 打	c8i9
提 手	c20i8
提 示	g10i-18
提 绳	c4
提 醒	f14h5
提 醒 我	h11
提 醒 的	i9
插	c-10h18i-5
插 上	c6
搁	e31
搓	c4
搓 泥	c4
搜	i-17
搞	a12c-12d-3g-10h13i12
搞 不	c-6g13
搞 什	c28
搞 什 么	c28
搞 定	a11g-15j7
搞 活	b5
搞 活 动	b5
搞 混	b-3
搬	h16i-13j-10
搬 上	g24i-4
搬 上 楼	g8
搬 不	i4
搬 不 动	i4
搬 了	c21
搬 	i4
搬 	i4
摄	b3h16
摆	a11c-3h11i-12
摆 摊	h15
摇	c11h28
摊	i12
摊 位	h-12
摔	c-9h-4i7
摔 不	h8
摔 不 坏	h10
摔 不 	h8
摔 不 	h10
摘	j4
摩	c9
摸	c18
摸 一	i4
摸 起	h4
摸 起 来	h4
撇	g3h6
撇 子	g3h6
撇 子 用	h6
撑	h7i-4
撑 不 住	g4i-13
撕	b4c7h15
撕 下	i-5
撕 下 来	i-5
撕 不	c14
撕 口	b17
撞	c18i46
撞 了	i9
撤	b-5c-14e46i-21
撤 了	e14
撤 单	e9g3
播	h4
播 间	d6
操 作	h12
擦	c14h-3i20
擦 一	c7
擦 得	h-10i8
攞	g23
支	b10c-11f-5g10i-11j-4
支 付	e4g4
支 持	f-6g5
支 持 ,	f-5
支 的	g13
支 精	b3
支 精 梳	b3
支 	e20
收	a5b-5c3e-5g-4h-3i-6j-6
收 ,	c10h-9
收 不	a5c6i25
收 不 到	c33
收 不 回	i14
收 不 收	a9
收 了	c16d-3i24
收 了 ,	e5
收 了 我	g9
收 了 	c3
收 件	c-10i-12
收 到	a-3b-3e-4h-5i-4j-7
收 到 ,	d4f8i-15
收 到 了	c-7g-3
收 到 样	b3
收 到 没	g21
收 到 的	c11i6
收 到 货	j5
收 到 钱	g10
收 到 	b-8c20
收 吗	a7g5
收 多	a29g-23
收 多 少	a29g-23
收 得	d10
收 我	c39f4
收 我 	f5
收 据	c12
收 时	c15
收 款	g7
收 款 码	g12
收 的	g9
收 纳	h15
收 纳 的	h7
收 货	c-7
收 费	a36b-8e-3g-27h11i-11j6
收 费 吗	a24g-18
收 费 的	g5
收 银	i8
收 银 排	i-5
收 银 机	i3
收 银 	i-5
改	b7c-6e6h-4i-3j11
改 ,	j9
改 0	b4
改 一	g-9i8
改 下	b4g12
改 下 价	b19
改 不	g12
改 为	b20
改 了	c3
改 了 ,	e12
改 到	b9
改 发	e3
改 天	h-3
改 好	c4
改 完	j3
改 成	b5c-17h10i-18
改 成 0	h25
改 期	e17
改 的	c3h11
改 稿	c-4
改 过	c10i11
改 过 了	c12i12
改 	b7
放	a-3b-4f-5h4
放 一	g-5h3
放 一 周	i3
放 三	i-3
放 不	g9h-10i31
放 不 住	i25
放 两 天	c-14i-14
放 了	c20j-6
放 了 	j-10
放 你	h9
放 假	j-5
放 几	g5
放 到	h4
放 前	h10
放 前 台	h-18
放 哈	e34
放 多	g6
放 太	c-3h-5i-4
放 得 住	h-18
放 心	c-4h-13j7
放 心 ,	j17
放 我	h17
放 舱	j3
放 辣	i25j30
放 门	g-3h-12i-3
放 门 卫	f-3
放 门 口	h-6i-9
放 	h11
政 策	g5
故	i-7
故 障	c-7i-6
效	h9i-3
效 果	j10
效 果 图	j3
效 果 好	a4
效 率	c29
敏	c4g4h10
敏 了	c8i12
敏 感	d-4g7h10
敏 的	d3
敏 纸	c8
救	i17
教	g6h-3i8
教 ,	i18
教 一	c4
教 室	g24
教 室 有	g3
教 师	b11
教 材 费	a6g-10
教 的	c10i7
教 练	i3
敢	c11h-9i12j-10
敢 吃	i10
敢 打	i-3
敢 打 包	i-3
敢 穿	i3
散	c13i-21
散 不	c3
散 不 掉	c3
散 了	a6
散 了 ,	a6
数	a-4c4e-4i3
数 不	c5
数 了	c17
数 发	j-7
数 和	c9d-3
数 大	i-24
数 学	i15
数 学 ,	h-10
数 据	g16i-4
数 据 ,	i7
数 码	d3
数 码 印	d3
数 跟	c4
数 量	b18e-3f6g-10i-3
数 量 写	c15
数 量 对	f5
数 量 改	b-6
整	b7c5f-3
整 ,	b5e4
整 个	c18i9
整 到	g5j-8
整 理	f-3h-3j13
整 理 好	f-3
整 箱	b14
整 	b13
敷	c12
敷 完 脸	c7i3
文	b3h3i7j3
文 件	a-5g13
文 字	g3
文 就	i6
文 就 发	i6
文 案	c7i8
文 档	j3
文 的	h4
斑	i16
料	a-3c9f-3g3i12
料 ,	h5
料 不	c21
料 什	i-6
料 什 么	i-6
料 吧	b17
料 味	c5i3
料 子	c6h8
料 我	c-5f-3i-4j17
料 的	h11i-5j9
料 要	h30
料 	c11
料 	c8
斤	a3h-4
斤 两	c8
斤 少	i3
斤 少 两	i3
斤 的	h-10
斤 装	h-16
斤 装 的	h-16
断	b8c3h-4i4
断 了	i20
断 了 ,	c10
断 货	i-14
断 货 了	c-6i-17
斯	d10g3
新	i-3j-5
新 一	c-3g13h-25
新 一 次	g7
新 人	h3
新 价	a23
新 完	c12i13
新 客	c17
新 客 户	c19
新 店	i23
新 手	h12
新 拍	j-4
新 款	d9j-3
新 的	b12c-10e-4g4h-17i-21j7
新 的 ,	b4
新 的 一	c-3
新 鞋	c7
新 鞋 磨	c7
新 鲜	i8
新 鲜 ,	h-11
方	c-6g-4h7i-6
方 便	g-16i-16j-4
方 便 吗	g5
方 将	c3
方 放	h3
方 案	b13c3i3j3
方 案 ,	j-17
方 案 做	b4
方 案 的	d13
方 的	i-3
方 能	h16
方 面	a10
旁	i-9
旁 边	i-9
旅	i20
族	h24
旗	j-3
无	b-4g3h5i-20
无 所	c-4i-10
无 籽	h6
无 籽 的	h6
日	e-4g3h-7i-13j-7
日 ,	h-8i-3
日 出	j-4
日 子	i-13
日 快	h7
日 快 乐	h7
日 月	a-3g3
日 期	c32i8
日 期 写	c10
日 本	h16
日 蛋	b8j-5
日 蛋 糕	b8j-5
日 要	b5h6
日 送	g6
日 那	c8
日 那 天	j3
日 	j-10
日  ,	j-10
日 	i5
旧	b10c-3g5h3i-3
旧 包	i9
旧 机	j15
旧 机 器	j15
旧 的	c6g6j-3
旧 的 ,	i-3
旧 的 寄	j-3
旧 系	c-4h4
旧 系 统	c-4h4
旧 软	i17
旧 软 件	i17
早	h-8j-6
早 上 六	h3
早 上 用	g7
早 点	j-8
早 餐	h14
早 餐 店	h14
时	a-3b-10h-7i-3
时 ?	d6
时 不	f-5
时 不 需	f-6
时 候	b-3g10i-6j-4
时 候 到	g10
时 候 发	i8
时 候 能	g-7
时 到	i-4j18
时 差	i5
时 才	i3
时 改	i5
时 效	h20
时 的	h16
时 能	g-10h-3
时 费	g-5
时 间	e7i-8
时 间 ,	e6
时 间 做	i16
旺	c-3
旺 季	c-3i3
明	e-9
明 书	i-3j5
明 书 看	c-10i-7
明 天	i6
明 天 ,	c14i12
明 年	e-16h26
明 明	c14
明 明 是	i30
明 是	i30
明 显	i20
易	c-11g3h7i-15
易 掉	i8
易 碎	i-16
易 	c-9h5i-12
易  ,	h6
易 	c-7h11
星	h-15j-4
星 期	i6
星 都	c16j-4
映	i13
是	b-8e-3g5h-18i-4j-14
是 ,	i13
是 0	b-5d-3i-19
是 0 月	e-3
是 0 的	g15
是 a	g18
是 m	b-7
是 m ,	b-6c4
是 一	c10g6i5
是 一 个	i4
是 上	g-5i-13
是 上 回	b11
是 上 次	b-5
是 不	a23i8
是 不 会	a5i15
是 不 含	a3
是 不 是	a12c-20g25
是 专	g-7
是 专 票	g-7
是 个	d11
是 中	g5
是 中 通	g6
是 二	c4i32
是 亮	i-8
是 亮 膜	i-8
是 人	i-8
是 什	c-9d4g4
是 什 么	c-9d4g4
是 你	c-5g7h-5
是 你 们	g20
是 你 家	b3
是 假	c4h-7i31
是 假 的	c5h-8i27
是 偏	g4
是 偏 小	g10i-3
是 做	h-20i-12
是 做 跨	g3
是 冰	c3
是 冰 的	c4
是 冲	i10
是 凉	c17i25
是 凉 的	c17i25
是 几	c6g12
是 几 折	g7
是 别	c21i16
是 包	d11
是 卡	i4
是 原	g-3
是 吗	g-22
是 吧	e-4
是 含	a4
是 含 税	a4
是 哪	g20
是 哪 一	g-9
是 哪 个	d-5g14
是 啥	g19
是 在	g13
是 坏	c3g-3i3
是 坏 了	i-12
是 坏 的	c13g-3i34
是 多	a-21d-3g30i7
是 多 少	a-13d-3g20
是 子	g6
是 子 公	g6
是 学	h36
是 小	d3
是 少	i-9
是 少 了	i-9
是 工	g14
是 干	c7
是 干 的	c7
是 库	g-8i-14
是 库 存	g-8i-14
是 开	c21
是 您	g-5
是 您 的	g-5
是 我	c-15e-4g-5h-17i-22j-10
是 我 们	c-9j-12
是 我 去	i-3
是 打 蜡	i3
是 按	a10g-6
是 挑	c32
是 放	g3
是 新	j-3
是 新 款	h4
是 普	c15
是 最	g8
是 次	i13
是 死	i30
是 死 的	i5
是 没	i-12
是 没 有	i5
是 油	h21i-4
是 海	i-3
是 海 运	d3
是 烂	i-12
是 热	g-3
是 现	g19
是 甜	i8
是 甜 的	i9
是 用	c14
是 白	c19d3i20
是 白 的	d6i5
是 真	g12
是 真 的	g14
是 破	c8i3
是 破 的	c8i3
是 硬	c28i27
是 硬 的	c25g4i27
是 空	c20i16
是 空 的	c20i20
是 算	e24
是 算 了	e24
是 红	g-3h-5
是 红 色	g-4i4
是 纸	g10
是 线	g8
是 线 下	g9
是 给	c-12
是 老	g-9h-3i-8
是 能	h24
是 自	i-3
是 英	c8
是 英 文	c8
是 落	g6
是 薄	d3
是 薄 的	d6
是 要	g15
是 说	c28g-14i22
是 谁	i12
是 这	c4i-4
是 送	g13
是 那	c12h4i25
是 那 个	c7
是 酸	c18
是 酸 的	c18
是 问	c-5h14
是 问 题	h23
是 面	g9h-4
是 骗	c-3
是 骗 子	c-3
是 	d5
是  ,	g8
是  一	d14
是  吗	a7g-16
是 	b4g-6
是 	a3g-7
是 	b-3g4h-8i-5j-13
是  ,	h-6
是 	i-9
是  ,	b-5
是 	a5c3g-14h-8
是  ,	e8i-7
是  了	a16c-13i-21
是  的	c36i29
是 	c16e6g-14i19
是  ,	e21
是  的	c10i7
是 	c-9i-5
是  的	d5
是 	c-4
是 	a5g-3
是  的	c7
是 	c3
显	d5h3i8
显 白	d11
显 示 待	g8
显 示 签	i11
显 	i9
显 	i9
晃	c29i3
晒	a-7c5f3h-9i9
晒 !	f18i-3
晒 不	h20
晕	i11
晚	b4c-10i-8j9
晚 ,	i21
晚 上	g3i5j5
晚 上 发	g-5j27
晚 上 回	j-7
晚 上 开	h15i-9
晚 上 我	j5
晚 上 有	h-3
晚 上 用	g7
晚 上 看	h4
晚 上 给	g11j14
晚 了	h7i-15
晚 了 一	c-3
晚 些	j7
晚 会	h-15
晚 到	c3i15
晚 到 两	c18
晚 半	i-13
晚 就	h23
晚 点	b3c-9h-4i-17j14
晚 点 到	i-6
晚 点 发	j7
晚 点 把	j4
晚 点 给	b16
晚 还	f20
晚 还 送	f10
晨	h4i8
普	b-9g-9
普 票	g-7
普 通	i4
普 通 话	c-4i5
景	c20h14
景 点	c17h32i5
智	c19
晾	c-11i-20
暂	e34f-5g-9h-13i-8
暂 停	e27g-5
暂 时	f-5
暂 时 不	f-6
暂 缓	e26
暈	c4i28
暑	i-7
暑 假	i-7
暑 假 班	b3
暖 和	d6
暖 气	i30
暗	h-3i22
暗 ,	i15
更	a3c3d30g-10h-13
更 低	d32
更 好	d3
更 新	c12i9
更 新 一	c-3g5
更 新 完	c12i13
更 疼	c15
更 结	h4
更 结 实	h4
更 适	d8g-6
更 适 合	d8g-6
替	b4
替 我	b9
最	c-7g3i-6j-4
最 低	a21g-4
最 低 多	a9
最 后	c16g5
最 后 一	c7g5
最 多	g15j10
最 多 能	g4
最 大	a-13g11i9
最 好	c-6d-4g-9h20i-10j-6
最 好 ,	b3
最 好 不	h7
最 好 别	h-21
最 好 是	h18
最 好 有	h25
最 好 用	h-5
最 好 的	g14h-25
最 好 能	h18
最 好 送	h9
最 好 	h-14
最 好 	h9
最 好 	h9
最 小	g9
最 少	a-34g51
最 快	b3g29
最 快 什	b8g6
最 新	a23
最 近	g-13h-6
最 近 单	i-4
最 近 忙	g-4
最 近 	i13
最 近 	i13
最 高	d12
月	b-5
月 ,	a-3e17i15
月 上	h4
月 不	e5i-13
月 份	g-5
月 卡	b14
月 台	b-5h8
月 多	a3
月 多 少	a3
月 好	i-5
月 好 多	i-5
月 嫂	c11
月 子 的	h8
月 就	c3i11
月 底	i10
月 底 对	i3
月 才	c11i-3
月 换	c-11i5
月 换 一	c-11i5
月 是	a-3g17
月 没	e3i16
月 的	h-3
月 结	i-8
月 结 吗	g3
月 考	i-7j7
月 能	g9
月 要	b21
月 订	g4
月 跑	i-23
月 返	a3
月 返 单	a3
月 还	b10c-9
月  ,	c11e4
月 	b13
月 	c-18
月 	e3
月 	i-4
有	b-6e-3g10h3i-6j-7
有 ,	b10g16i-7
有 0	b-5c6
有 ?	a-8g10
有 xl	g3
有 一	c13
有 一 个	c21g9
有 一 条	c16
有 三	h-4i-21j3
有 三 个	h-3
有 上	g4i-18
有 不	g19h43
有 专	h4
有 个	g-5h-4i-6
有 了	b-4
有 事	e18g-17h-3
有 事 ,	e4
有 人	b3c-12g7h4i-39
有 人 问	g-12
有 什	c-5d22i-6
有 什 么	c-5d22i-6
有 优	a10g-11h-15
有 优 惠	a10g-12
有 会	h6
有 位	h9
有 你	f29
有 便	g14h3
有 便 宜	g14h3
有 八	i-7
有 冇	a8d7g26i-4
有 冇 细	g4
有 几	g23
有 几 种	g6
有 别	h3
有 别 的	h3
有 加	c-4
有 劳	a5f22
有 劳 了	a7f20
有 厚	g9h-16
有 厚 一	g9h-16
有 变	e5
有 变 ,	e7
有 只	c5
有 吗	a4g10h9i-6
有 吗 ,	a9
有 呀	g11
有 哈	c19i5
有 哪	g14
有 哪 些	g14
有 商	a37
有 啊	g17
有 啥	c-10d38h7i-19
有 啥 不	c-3d23
有 啥 区	d6
有 回	h22i3
有 团	a3
有 多	a-23b18g28
有 多 少	a-27b22
有 大	g4
有 头	c13i13
有 头 发	c13i13
有 好	c6i4
有 好 几	c6i4
有 学	g-7
有 宝	h10
有 宝 宝	h10
有 家	d11
有 小	a5
有 小 一	h8
有 就	b3g-6
有 带	h21
有 得	g35h-4
有 得 卖	g9
有 我	g5
有 折	a18g-17
有 折 扣	a18g-17
有 推	h11
有 推 荐	h11
有 效	a-3
有 新	g5h-26
有 无	g14h18
有 时	i6
有 检	h12
有 检 测	g-3h12
有 没	a3c-7g18h4i-11
有 没 有	a4c-7g14h5i-11
有 点	a-3b-4g-7h-31i-7
有 点 	c9g-3
有 现	g17
有 现 成	g3
有 的	i-5
有 空	g-19h-6i-9
有 结	g-6j3
有 结 果	j3
有 老	h4
有 老 人	h4
有 耐	h8
有 股	c18i13
有 能	g4h42
有 自	g10
有 色	h-20i16
有 色 差	i-5
有 英	h3
有 英 文	h3
有 营	h-5
有 虫	c40i20
有 虫 子	c5
有 货	j-4
有 货 没	g8
有 质	h4i-4
有 质 感	h3
有 这	g-6h-14
有 这 个	d6
有 适	h17
有 适 合	h17
有 那 种	g13
有 酒	i3
有 酒 精	i3
有 钢	h-6i11
有 防	a-3h19
有 限 公	g3
有 需	b-3h-3
有 需 要	b-3h-17
有 静	h5
有 静 音	h5
有 	b-16c28d-3g-4i17
有  	a3c26d-3
有  	a3c23
有 	b3h14
有 	h-6
有  ,	i7
有  点	c8i18
有 	c20i9
有  ,	c8i12
有  点	c16
有 	i-13
朋	b-5h-4i-8
朋 友	b-5h-4i-8
朋 友 在	b-3
朋 友 推	h-3
朋 友 都	g-5
服	c6
服 ,	b-3c-3g7
服 做	b4
服 做 	b4
服 务	c4h8i3
服 务 器	h3
服 务 费	a14
服 半	c7i12
服 半 天	c7i12
服 我	b10
服 我 们	b10
服 电	c5
服 电 话	c5
服 	i11
望	c4g-4h8i-28
望 有	h8
望 能	h7
朝 北	i7
朝 北 ,	i7
期	a-4e8g7j-10
期 ,	h-3i4
期 不	e12
期 不 续	e14
期 了	c-17i-12
期 了 ,	e5
期 交	b14
期 内	i4
期 写 	c-4
期 到	g5
期 吗	g12h-3
期 多	g5
期 多 久	g3
期 多 少	g-15
期 多 长	g17
期 就	c13
期 拖	c3
期 拖 了	c6
期 改	e4g6
期 改 了	e6g6
期 是	g3
期 都	c7i9
木	d5g10h10
木 头	h11
木 头 的	h9
木 的	g3
未	c39g14i28
未 到	c11i33
末	c-3g3h5i-8
末 我	j3
末 送 货	g-13
本	b-4d-3h3
本 ,	h5
本 地	h16
本 子	c8i17
本 子 记	h13
本 子 	h9
本 来	h-5j-6
本 次	e12h6
本 次 采	h6
本 没	c17
术	j9
朵 发	c3
朵 发 炎	c3
机	a-3c6e-4i5
机 !	i-13
机 ,	j9
机 一	e-9i15
机 一 热	i4
机 不	c17i23
机 了	b8i-7
机 会	j-24
机 去	c-4i3
机 号	i-9
机 吧	b6
机 器	c-3g4
机 器 一	c-6j-3
机 器 不	c-20i-22
机 器 人	h12
机 器 我	j22
机 器 	c-17i-22
机 场	i9
机 壳	i-3
机 壳 有	i-3
机 多	g10
机 就	i3
机 打 不	c3i5
机 没	h-5
机 油	b7h7
机 洗 不	c5
机 漏	c23
机 漏 油	c23
机 的	d7h10
机 看	i8
机 老	h-9
机 老 卡	c4
机 老 	c3i11
机 老 	c4
机 能	h3
机 要	c-3h17i-16
机 说	i-20
机 	j22
机 	c5i14
机 	i9
杀 好	h7
杂	c3i3
权	c23h3
权 限	h6
杆	c8i26
李	b-6h-5j-5
李 姐	i-3
李 总	h4
李 总 那	i4
李 箱	h17
李 老	i16
材	a5i5
材 ,	b-3i14
材 料	g10h-12
材 质	h25
材 质 要	b-4h18
材 费	a6g-10
材 费 另	a6g-10
村	i-14
村 里 的	h9
杖	c27i4
束	b21h10
束 了	i4
束 花	b7
束 	h-19
条	c4d-4
条 件	g6
条 款	j10
条 线	i3
条 路	c-5i-10
条 路 子	i-8
来	b4e-3h-9i5j3
来 ,	b3c-4j12
来 ~	c10
来 。	h4
来 一	b19c16
来 三	i-26
来 上	b4
来 不	j-7
来 不 了	i-4
来 不 便	j-4
来 不 留	h6i-3
来 不 	c9d6
来 两	b7i-5
来 了	h-3j-15
来 了 ,	c-9h-3j-13
来 了 没	c36i29
来 人	c24j-33
来 修	i12
来 全	i5
来 全 	c-25
来 出	j5
来 吧	b9
来 呢	f3
来 回	c-8i21j7
来 复	i16
来 多	a6
来 多 少	a8
来 对	i28
来 就	i8
来 差	d15g-3
来 差 别	d5
来 得	g12
来 得 及	g17
来 我	c-10j11
来 我 第	b-3
来 我 给	j5
来 才	c14i4
来 打	c12
来 找	c20i3
来 拉	i-6
来 拍	g7
来 拿	j16
来 拿 ,	b24
来 拿 就	b-4
来 换 去	c5
来 接	j13
来 推	c6
来 是	b-9c15i9
来 有	c4
来 有 	g11
来 查	i3
来 没	g7
来 没 有	c-12g27i-30
来 满	c24
来 点	a7b32g-3
来 的	c6d-5h-11i13j-3
来 的 ,	g15
来 的 客	e8
来 的 时	c-3
来 的 是	c38
来 的 那	h8
来 的 	c-3
来 看 样	j8
来 看 看	a10h3
来 着	g7
来 着 我	h7
来 签	j13
来 联	g15
来 联 系	g15
来 要	c15i16
来 要 多	a3g-3
来 试	j3
来 说	c14
来 越	i11
来 越 多	i-10
来 过	c4
来 过 ,	c10
来 还	c9i7
来 还 是	c18
来 那	i19
来 那 个	i7
来 那 家	i20
来 	a-5b40c-5e-3j-3
来  ,	b10
来  甜	h6
来  试	b7
来 	j3
来 	i-18j9
杨	c4h-3
杯	c3f9g8h-6i-9
杯 ,	b3h-17
杯 不	c8
杯 子	g3h-15
杯 子 ,	b3
杯 子 要	g7
杯 子 	i3
杯 子 	i3
杯 的	h14
杯 的 	h14
杯 盖	i11
松	h4i-5
松 ,	h-6i27
松 了	c22i12
松 动	a8
松 动 ,	a8
松 点	h-4
松 的	h10
松 的 	h5
松 紧	h18
板	a4c3f5
板 ,	b8c4
板 一	a11
板 你	g12
板 好	c-3
板 好 ,	c-3
板 娘	e-3h10i-10
板 就	h17
板 想	h12
板 我	g4
板 材	h11
板 泡	c-11
板 泡 了	c-11
板 申	j9
板 申 请	j9
板 的	h14
板 给	c17
板 要	h9
板 说	c-5e14i-7
板 还	i-24
板 还 没	i-24
板 送	g5
板 	a9b3
板 	a-3c-6g7i6
板 	a-3c-7
枕	c-8h8
枕 头	h15
林	c-4i5
果	h5
果 ,	c6
果 下	g5
果 下 雨	g5
果 不	c3g-22
果 不 合	g-22
果 图	j3
果 好	a4
果 我	b11j5
果 手	h3i-4
果 手 机	h3i-4
果 收	h7
果 树	h27
果 篮	a4
果 	i10
果  了	i-6
果 	c5
枯	h35
架	c17d-3g3h-3i17
架 子	a3
架 要	g5
架 	c11
柄	i12
柄 一	c4
某	d3g-14
染	c13i14
染 了	c8
染 完	h7
染 料	j10
染 的	c3
柔	h8
柜	a-4b5c-7
柜 ,	i-6j-3
柜 子	c-5
柜 满	i15
柜 满 了	i15
柜 装	a-11g10
柜 要	h13
柜 里	h-6i14
柜 里 的	h-5i14
柜 门	c9
柜 	c3i24
柜  ,	i5
柜 	i6
查	a-5b-3g3h-5
查 ,	j12
查 一	g11j4
查 一 下	g11j4
查 不	c3i7
查 不 到	c11
查 得	g3h24
查 收	c-6g-3j-6
查 的	i27
查 询	g19
查 过	c7
查 重	i9
标	b-3c9d4g-6i8
标 准	a17h11
标 准 ,	i11
标 准 版	d12
标 准 	g13
标 的	i23
标 签	i-4
标 签 机	i-4
栋	g7
栏	a5
树	h9
校	d-6h4j-3
校 区	d-3
校 园 卡	g6
校 园 	g6
校 园 	g6
样	h-8i-4
样 ,	c7
样 ?	a8
样 了	a3
样 了 ,	a4
样 吗	d15
样 吧	b-13d8
样 品	d-3h-15i4
样 品 了	b3
样 品 寄	b-9
样 品 差	h-3
样 品 我	j6
样 品 能	g6
样 品 要	a12g-10
样 品 费	g3
样 品 	c4i13
样 大	c11
样 子	b18h5i-12
样 子 ,	e3h-4
样 我	c7
样 机	g-3
样 的	d13
样 的 ,	h-13i27
样 的 东	d6
样 要	a3g-17
样 费	g6i-3
样 费 退	g6i-4
样 	j4
样 	c3
核	a3b-6c13i12
核 实	c6i6
核 对	i-9
核 算	j-12
核 算 一	j-12
根	c14i19
根 本	c30
格	a3b-3
格 ,	a3
格 不	h16
格 发	f3
格 好	h12
格 式	g4
格 我	a-10b3
格 是	g-13
格 真	a-6
格 表	g4j3
格 证	c21
格 越	c-3i-23
格 还	a3
格 还 能	a16
桃	b18g6h10i-19
桃 子	g14h15
案	b9c5d7
案 ,	j-17
案 不	g3
案 做	b4
案 我	j-8
案 的	d10
桌	b7c3h8i-4
桌 子	b7c8e3i-8
桌 子 上	i-11
桌 	c15i15
档	a3b-3
档 口	b-10c-5d-3g9j-28
档 期	b4
档 次	h18
桶	i25
梅	i-3
梨	i5
梯	c-5i-11j-4
梯 价	a4i-3
梯 的	h9
械	g-5
梳	i26
检 查	j-4
检 测	i-11
检 测 报	g8
检 验	c6
棉	d16g-4
棉 的	h5i5
棉 的 吗	h27
棒	h8
棚	c-13
椅	b3e3
椅 子	e3
椅 能	h8
植	h4
椎	c-5i3
椎 不	i3
椎 不 好	i3
椎 	i3
椎 	i3
楚	i-13
楚 ,	f5h-3i-3
楚 楚	c5
楦	i5
楦 的	i5
楼	a-5e-3g3i-4
楼 ,	h-4
楼 0	c-5
楼 0 ,	c-5
楼 上	c-4
楼 下	a-5d6g6h8i-4j3
楼 下 超	d3
楼 道	c28
概	a10b-11c-7h-9i-10
概 什	a5
概 什 么	a5
概 多	g5
概 得	a7g-6
概 能	g3
概 能 给	g3
概 要 多	a3
榴	i-3
榴 莲	i-3
模	i25j8
模 一	h13
模 一 样	h13
模 具	c12
横	h13
横 幅	h13
橙	h8i-7
橙 子	i-3
橡	c-3e6
欠	c-11
欠 我	i4
欠 我 	i4
次	d-3h-3i6j-8
次 ,	h13
次 。	i4
次 一	b9c-10i-11
次 买	c-11g6i-6
次 买 的	c-5g17
次 了	c23g-4
次 了 ,	c20
次 付	b6g-14
次 付 清	b7
次 卡	a9
次 品	c-16
次 多	g-11
次 多 少	g-11
次 寄	c-3
次 少	b3c5
次 少 发	b3c5
次 就	b-4
次 就 	c10
次 就 	c10
次 差	g3
次 性	a3i-7
次 性 手	h-9
次 拿	b-16
次 拿 	b-12
次 是	g14
次 来	j9
次 水	i-4
次 的	b20c10g-8i10
次 的 不	f6
次 的 发	b13
次 答	g10
次 答 应	g10
次 给 您	j14
次 要	i13
次 说	g3
次 说 的	g9
次 课	b6
次 货	c-7h35i-16
次 进	a4
次 那	a10d14g-18i-4
次 那 个	a3g-9
次 那 家	d18
次 那 款	i-4
次 都	c12i21
次 采	h6
次 采 购	h6
次  你	c-3i-9
次 	a6i-4
欢	c-6g-5h-4i-10
款	c-3d6i-9j3
款 ,	b8j3
款 。	i6
款 不	i10
款 二	h-10
款 二 十	h-10
款 便	d9
款 便 宜	d9
款 取	e8
款 取 消	e8
款 各	b13
款 后	c6i8
款 吗	g13
款 啊	b7
款 多	a3d6g-3h-3
款 多 少	a5
款 好	d35g-3
款 就	j-5
款 差	a21h6
款 布	g15
款 式	h11
款 我	c-3i-10
款 我 	j-5
款 截	j-13
款 截 图	j-13
款 手	e13
款 手 续	e13
款 打	a8g18
款 收	f-12
款 收 到	f-12
款 早	i5
款 有	d33
款 有 什	d16g-14
款 比	d9
款 码	g12
款 结	j15
款 能	j-3
款 账	b3
款 账 号	b3
款 还 差	a5
款 适	d-4h14
款 适 合	h5
款 	c4
款 	g19
款 	j31
款 	c-6
歇	b9c23i8
歉	c-3j11
歉 给	j-4
歉 给 您	j-4
歌	c-4
止	b-5e33i-9j-6
正	c-18h-13i-20j-4
正 品	i3
正 在	j-14
正 常	c-20g8i-23
正 常 吗	g11
此	c3e19
此 致	f6
步	c10e-6i-4
步 了	g8
步 就	i6
步 很	i-11
步 很 大	i-11
歪	c19h-11i32
歪 了	c7
歪 了 ,	c3
歪 的	c4
死	b-3g-5h-13i8
死 了	c-12i-11
死 了 ,	h20
死 包	c13
死 我	c7i16
死 我 了	i-18
死 我 们	i27
死 机	i6
死 的	h-9
死 的 ,	h-10
段	h-3
母	b12g10
每	c-3i-16j-5
每 个	b8i-6
每 人	h3
每 人 一	h14
每 人 	b-3
每 件	a6
每 份	a-3
每 周	b4h13
每 周 两	b7
每 天	b9c-3i-10
每 月	a3h6
每 月 返	a3
每 次	b-7c17g-6i20
每 次 都	c14i17
每 箱	a4g-5i-3
每 箱 	a7g-5
每 节	f3
毒	i15
比	b-3d36g-12h-13i-7j-3
比 ,	a7h-3
比 三	b8
比 三 家	b8
比 上	c12i5
比 上 次	c16d6i7
比 了	b-3
比 了 三	b-3d8
比 价	d13
比 你	d34i-8
比 你 们	d32
比 你 低	i-8
比 例	a12
比 哪	d13
比 哪 个	d13
比 图	i18
比 图 上	c9i9
比 我	d-17
比 拼	d8
比 拼 多	d8
比 新	c19
比 新 客	c19
比 看	c23
比 表	d4g-3
比 赛	h-4
比 起	i-10
比 较	g10
比 较 合	g7
比 这	c8
比 	a5
比 	a7d34
毕	b4c-5h6i-5
毕 业	b4c-5h9i-5
毕 业 的	g7
毛	a5b3c13g-6h-6j-4
毛 ,	b16
毛 了	c5
毛 孔	i12
毛 孔 粗	i12
毛 季	g3
毛 巾	b6i-7
毛 病	i-15
毛 肚	a11i-4
毛 衣	h-4
毛 边	c21
毫	g7i-8
毯	c19i21
民	b-14h5i-18
民 宿	b-9h21
气	b-3g-7h5i3
气 ,	i16
气 不 好	e3
气 死 我	c10
气 泡 膜	c-5
气 灶	c4i5
气 灶 打	c4i5
气 的 ,	h4i-13
气 	c3
气 	e3
水	a-4c3h-4i6j-4
水 ,	c6
水 。	c5
水 一	c-24
水 不	c12i16
水 中	i3
水 中 午	i3
水 了	c19i11
水 会	g4
水 分	c26
水 压 小	i6
水 吗	a-3c-6g31i-5
水 器	c12i7
水 多	h22
水 多 ,	h22
水 就	i19
水 杯	h23
水 果	i-6
水 电	h6i-22
水 的	i-9
水 的 ,	h-5
水 缩	c3i4
水 	g7
永 远	i22
汁	h13
求	a5c-8h18i-16j-3
求 :	h19
求 一	h22
求 一 个	h3
求 个	a3g11h3
求 我	h-5
求 报	a22
求 推	h3
求 推 荐	h3
汇	j34
汇 率 一	i5
汉	a10g-3
汗	h5
汗 多	i5
江	i-18
池	c3h9
汤	h18
沉	i37
沙	a4h5i3
沙 发	h11
沙 发 抓	i4
沟	i7
沟 通	i7
没	b-6c5d-3h-8i7j-7
没 ,	a3g34
没 一	c29h-22i31
没 一 个	c9h-22i31
没 下 文	i7
没 丢	i-11
没 个	i16
没 了	c-12i-22
没 了 ,	b3i-11
没 事	c-24h4i-17
没 事 ,	h11
没 事 ~	c-3
没 人	c11g-11h-10i38j-3
没 人 会	i21
没 人 回	c28g-10i14
没 人 接	c5
没 人 来	c-6
没 人 气	h20
没 人 看	c-11i22
没 人 管	c10
没 人 通	c14
没 信	i6
没 信 号	i6
没 修	c20i29
没 修 好	i9
没 做	c43e5i29
没 做 好	c10i10
没 关	c-5e-3i-10
没 关 系	c-5e-3i-10
没 再	c-10i-30
没 再 	c-6i-19
没 几	i24
没 几 个	i24
没 出	i-11
没 出 过	i-6
没 到	c10
没 到 期	c-8i-4
没 到 账	c22i18
没 办	i-14
没 办 法	i-14
没 动	c22g9i13
没 动 了	c3i16
没 动 静	g6
没 劲	i3
没 单	h-4i21
没 印	c8i9
没 反	i-4
没 反 应	i-4
没 发	c5e9i9
没 发 ,	e5
没 变	a-3
没 吃	i-21
没 听	b9
没 味	c-27h11i-59
没 地	e4i19
没 地 方	e7
没 声	c8d15
没 处	i25
没 定	b-3
没 封	c27
没 影	i12
没 得	c-13h-14i-14
没 得 说	c-6
没 意	i-9
没 意 见	i-9
没 打	c7i-3
没 批	b-4e16h-5
没 批 ,	e3
没 批 下	i9
没 拆	e13
没 拆 的	e10
没 掉	b-3c-9i-20
没 掉 ,	c-9i-17
没 插	h15
没 擦	c28
没 收	c8i4
没 收 到	c9i4
没 放	c37
没 时	i6
没 时 间	i6
没 有	a3b-3c-5g11h6
没 有 ,	g19i-7
没 有 ?	a-8g10
没 有 上	i-16
没 有 不	h13
没 有 人	i-5
没 有 别	h8
没 有 呀	g11
没 有 啊	g17
没 有 学	g-8
没 有 小	h15
没 有 带	h21
没 有 折	a8
没 有 新	g7
没 有 无	h14
没 有 的	h33
没 有 能	h15
没 有 适	h7
没 有 那	h-6
没 有 静	h5
没 有 	b3
没 有 	c-29i-48
没 有 	c-21i-14
没 来	c3g-5
没 法	c12h-16j-3
没 法 做	i7
没 法 卖	i4
没 法 吃	c23
没 法 看	i9
没 涨	g-3
没 漏	f4
没 热	c8
没 热 水	c8
没 用	c5i7
没 电 了	i-8
没 看	c-9i-30
没 看 见	c-3
没 空	h33i-28
没 窗	h6i6
没 答	j-12
没 答 应	j-12
没 算	c31g-3
没 粘	i3
没 红	f4i-8
没 给	c56i42
没 给 我	c16
没 补	c32
没 见	c15g-7
没 说	i-7
没 货	i-13
没 过	c-8i19
没 过 ,	e4i30
没 这	c29
没 钱	a3i-3
没 错	c-27g9i-21
没 错 吧	b-3g23
没 问	b11c-4h-6j4
没 问 题	b11c-4h-6j4
没 香	h-12i14
没 香 味	h-12i14
没 	c-21i-38
没  ,	f8i-22
没  没	f6
没 	c-18i-21
没  ,	f11
没  没	f6
沫 	i6
油	h8i12
油 ,	c7f8h-4
油 了	c4
油 加	c16
油 墨	h21i-27
油 大	c4i12
油 少 盐	h4
油 有	c21i21
油 的	h21i-5
油 的 ,	g10
油 皮	d-4g3
油 皮 用	d-3g7
油 耗	i-5
油 腻	i6
油 费	i4
油 	b7
油 	i-5
油 	i-5
治	h18
治 	g4h6
治 	g4h6
沾	c9
沾 杯	h4
沾 杯 的	h14
法	b-4c7h-5
法 不	h-4i19
法 人	g3
法 人 是	g4
法 做	i7
法 务	j3
法 卖	i4
法 吃	c23
法 看	i9
泛	i-5
泛 白	i-5
泡	c6i23
泡 了	i22
泡 沫 	i6
泡 的	h3
泡 膜	c-5
泡 膜 包	c-7i-7
波 炉	c3
波 炉 不	c6
注	i-6
注 了	e-8
注 册	g9h3
注 意	h-11j-5
注 意 防	h-4i-10
注 水	h21
注 销	e21
泪	i12
泵	c9h5
泵 头	c12
泵 头 按	c13i13
洁	h21
洋	a9
洋 葱	a10
洒	c3
洒 了 一	c3i4
洗	c4i4
洗 ,	i-5
洗 一	a13i17
洗 一 次	c10
洗 一 水	i3
洗 不	c5
洗 了	h17i-15
洗 了 不	h12
洗 吗	g7
洗 完	c47i29
洗 完 澡	c3
洗 就	c7i4
洗 有	j-3
洗 澡	c-4g5
洗 澡 坐	h3
洗 澡 水	i5
洗 牙	h17i-3
洗 的	h14
洗 碗 机	c3
洗 衣	i13
洗 越	i9
洗 车	h3
洗 	c3h-7i8
洞	c34
洲	g3
活	c-7e8g7
活 动	c-7e3g7h-12i10
活 动 价	a12g-34
活 动 方	i8
活 动 要	b21
活 	i-6
派	e18h6i-10j9
派 人	g3
流	b-5c-5h-15i8
流 ,	h-4i8
流 信	c7
流 信 息	c7
流 慢	c8
流 程	g7i-11
流 	c-4
流 	c-3
流 	c4
浅	i19
浅 色	h15
浆	a-3c6i21
浆 底	i3
浇	i-7
测	i17
测 报	g9
测 报 告	g9
测 的	c6i6
测 试	c-4i-3
测 试 通	c-3
浓	d5
浪 漫	h9
浮	i-4
浴	h24
浴 室	h3
海	a-5d15h5
海 报	h-15
海 边	h14
海 运	d4h5
海 鲜	h28
涂	a-4c13i19
涂 层	a-3c12
消	a-4b-6c-6e19h-8
消 ,	e10i8
消 一	e24
消 不	e-4g-4i6
消 不 掉	i8
消 了	b4c-5e-13i-15
消 关	c4e-6
消 关 注	c4e-6
消 吧	b-5c-5e16
消 哈	a-4c-3
消 的	e-27g4j-3
消 的 话	g3
消 订	e-7g3
消 订 单	g5
消 费	c12
涤	c6
润	i29
涨	a3c-9g-9h-17i5
涨 ?	c11g-4
涨 不	i-11
涨 了	a14
涨 价	i-4
涨 价 ,	a-15
涨 价 了	a16i-6
涨 得	h-7i36
涨 没	g-3
涨 没 涨	g-3
涨 租	i3
涮	h9
涮 火	h9
涮 火 锅	h9
液	g11
淋	c19
淋 了	i-4
淋 浴	i8
淡 了	i-8
淡 了 ,	i-8
淡 季	i21
淡 点 的	h3
深	a-8c-8h12i5
深 ,	i22
深 一	h3i13
深 一 点	h14
混	i6
混 了	c20i15
添	b10
添 一	b13
添 麻	f7
添 麻 烦	f7
添 	f7
添  了	f7
添 	f7
添  了	f7
清	b-3c-6g-8h8i-5
清 ,	j-3
清 了	i-27
清 关	g6h-11
清 单	a14c-3
清 楚	i-13
清 楚 ,	f5h-3i-3
清 楚 楚	c5
清 洗	h20
清 淡	h20
清 淡 点	h12
清 清	c5
清 清 楚	c5
清 真	h7
清 真 的	h7
清 税	i4
渍	c27
渗	c-6h-5i22
渗 水	i4
渣	c15i17
温	a-3c-7g11i-6j-4
温 ,	g3
温 几	g14
温 和	h3
温 度	i11
温 的	h13i-3
港 口	i27
游 戏	d6
游 戏 不	g9
湿	c3i15
湿 的	i23
源	g4
滋	i8
滋 润	i8
滑	h8
滑 丝	c3i5
滑 的	h20
满	a-3b-4d-4e-4g-6h-12i6j-11
满 了	c-3i13
满 减	g4
满 意	d-3g-6i-17j-5
满 脸	c19
滤 芯	h4
滴	c31g8
滴 水	c4
滴 灌	h9
漂	h-23
漂 亮	h-22i-16
漆	c3
漆 的	h14
漏	b-4c7g-4h-9i13
漏 ,	f5
漏 了	i7
漏 单	c-7
漏 发 了	c10
漏 得	c15
漏 水	g-9
漏 水 ,	b-3c-10i-17
漏 水 的	h3j8
漏 液	c3
漏 电	c-7
漏 的	i5
漏 雨	c6i6
漫	h9
潘	h5
潘 通	h5
潮	h15i5
潮 ,	h5
澡	i7
澡 坐	h3
澡 坐 的	h3
澡 水	i5
激	f47
火	g-6h-3i9
火 锅 店	h-4
灯	b6c3h13i8
灯 不	h-13
灯 牌	c-3
灯 的	h4
灯 箱	c5
灯 要	b10h-22
灰	b18c8g-3i26
灰 的	h9
灰 色	b15h-9i-19
灶	i3
灶 台	h11
灶 打	c4i5
炉	g5
炉 不	c6
炉 	c4i3
炎	h13
炎 了	c3
炎 犯	h7i3
炎 犯 了	h7i3
炸	i18
点	a4c-7e-4g-3h5i-8
点 !	i17
点 ,	h3
点 :	i4
点 。	h15
点 一	i19
点 不	c6h-10
点 个	f5
点 个 赞	f5
点 也	h7
点 也 要	h10
点 关	g6
点 到	c-3h-4i-18
点 前 到	j17
点 又	h14
点 又 不	h14
点 发	j7
点 名	h5
点 名 要	h5
点 吗	a21c-6g-4
点 呗	d17h-4
点 嘛	a14
点 好	h16
点 就	c-5
点 开	h-4i-7
点 怎	a18
点 怎 么	a18
点 意	d9
点 意 见	d9
点 把	j4
点 没	h19
点 没 事	h26
点 的	a-7g6h23i-3
点 的 ,	h5
点 的 床	i51
点 的 版	h-4
点 的 老	i24
点 给	b14j-10
点 行	a10b-4g-9
点 行 不	b-3g-7
点 行 	b-3g-7
点 行 	b-3g-7
点 要	i25
点 送	g3
点 都	g-5
点 错	b3
点 错 了	b3
点 	c11g-3h-7
点  ,	i-5
点 	i7
点 	c-3
点 	c-9i-16
炼	h18
烂	c6e6i24
烂 ,	c-7i-15
烂 了	c7
烂 了 ,	h13
烂 了 一	c-10e5
烂 晒	c7
烂 根	c-3
烂 的	g-6
烘	h10
烟 味	i18
烟 	c-4
烤	b12c-4h19i13
烤 箱	h20
烦	a5b4c-3f5h-7i-13j-6
烦 了	f8
烦 你	f22
烦 发	b4f3
烦 备	b5
烦 安	b4
烦 安 排	b4
烦 帮	g3
烦 您	j-4
烦 把	e5
烦 报	a3f-7
烦 报 一	f-7
烦 查	g4
烦 查 一	g4
烦 死	c18i12
烦 死 了	c19i12
烦 的	h-5
烦 确	g9
烦 确 认	g9
烦 请	d3g3
烦 重	c7
烦 问	a6
烦 	d-3
烧	c-19h-6i12
烧 ,	i6
烧 不	f4
烧 了	i-4
烧 了 ,	i-6
烧 肉	i3
烫	h7
烫 到	c4
烫 到 手	c4
烫 手	c-26
烫 焦	i7
烫 焦 了	i7
烫 金	a10
热	g3j-4
热 ,	h6
热 了	c23i24
热 就	h11
热 就 停	i4
热 得	h-14i17
热 敏	c6d3
热 敏 纸	c8
热 水	c29i21
热 	i-8
焊	c9h19
焦	c18i18
焦 了	i7
然	c-8f5i-14
然 晚	c-3
然 晚 了	c-3
然 	c-3
然  一	c-3
然 	c-3
然  一	c-3
煤	h17
煤 气	h17
照	d-3f6g-5h-3
照 ,	h16
照 上 次	b13
照 好	h8
照 好 看	h8
照 常	e-15
照 我	b5
照 我 们	b8
照 旧	b27e3
照 有	g5
照 有 效	g5
照 片	a-4b-6j16
照 给 您	j9
照 给 我	g-5j-16
照 要	h20
照 顾	f19
煮	c26i33
熏	c5h-9
熏 蒸	g3
熟	b7c-8g4i-4
熟 ,	g5
熟 一	b5
熟 一 点	b5
熟 了	i-15
熟 的	b3h12
熬	i5
熬 夜	h11
燃	c18
爆	c17f6i16
爆 仓 ,	i14
爱	c-10h8i-9j-4
爱 出	h12
爱 吃	h3
爱 喝	i28
爸	b-4h7
爸 用	h20
爽	i-5
片	b-4c7d-5g5i14
片 ,	h5
片 上	c3
片 不	b-3e9
片 再	b12
片 切	c9
片 加	b18
片 发	c-7i-21
片 推	g-4
片 的	i17
片 给	j-4
片 要	h3i5
片 都	c4i3
片 	j13
片 	c10
片  了	i-11
片 	c10
片  ,	c10
片  了	i-11
版	i5
版 0	b23
版 吧	b7
版 吧 ,	b7
版 图	i-11
版 型	h-4
版 本	c7i29
版 的	g10h18
版 费	g3
版 费 收	i8
版 还	c4
版 	d5
牌	d3
牌 子	i-8
牌 没	h-4i10
牌 	i5
牌 	c16
牙	d-4i24
牙 	c6i10
牙 	c14
牛	b13h-8
牛 奶	c14
牛 肉	b7h-3
物	c7g3
物 业	h-6i-6
物 奶	i-18
物 奶 油	i-18
物 流	i-13
物 流 信	c7
物 流 慢	c8
物 流 	c4
物 流 	c4
物 理	g-3i19
特	a-3f4g-7i10j3
特 别	h-8
特 此	f4
特 点	h11i-3
犯	c-12i24
犯 了	i31
犯 了 ,	h4
狗	c-4g3h10
狗 ,	h11i-14
狗 不	c-4
狗 粮	c15i11
狗 老	g11
狗 走	i-23
狗 	h9
狠	a-10c4h-4i12
独	h5i7j9
猜	g-18
猪	i20
猫	h3i9
猫 一	h-11
猫 吃	c5g7
猫 吐	i24
猫 在	c7
猫 在 你	c7
猫 把	h8
猫 把 沙	h8
猫 抓	c-6
猫 砂	c3
猫 	h8
猴	b22
率	a-9i33
率 小 的	i6
率 要	a-3g10
王	c-8h-6i-15j-3
王 姐	f-12
王 姐 ,	f-12
王 总	j9
王 总 ,	j9
王 老	b10f5i-3
王 老 师	b10f5i-3
玩	c8g-12h3
玩 意	c9
玩 意 儿	c9
玩 的	i22
玩 笑	h-3
玩 笑 的	h-3
环	c-12h11i-4
环 保	h17
环 保 袋	g6
现	a3d-3g-3j8
现 在	a13c-5h-11i12
现 在 一	g-5
现 在 不	h-3i-23
现 在 什	a8g-3
现 在 多	a7g-8
现 在 就	b9j30
现 在 没	c27d7g-5i4
现 在 的	i8
现 在 还	a3g-14
现 在 这	i14
现 场	c6i-10j3
现 场 	i-11
现 成	g3
现 模	j10
现 结	d-3
现 货	a-11b-4g25
现 货 ,	i3
现 金 流	i16
现 	c8
玻	h7
玻 璃	h7
班	b6c-5g6h8
班 ,	b4d-3j-8
班 了	h-3i3j-3
班 取	e-15i7
班 取 消	e-15i7
班 吗	g24
班 学	a3
班 学 费	a3
班 时	f3
班 时 间	f3
班 没	g4
班 都	g4
班 里	i-9
班 	b8
球	j-5
理	i7j4
理 ,	h3
理 一	h40
理 你	g3
理 你 们	g4
理 发	c7
理 好	f-3j19
理 我	c16e-3
理 方	c9
理 方 案	c9
理 由	e-16g12i-8
理 由 吗	g4
理 的	g13i8
理 退	e5
理 	i4
理 	i4
琴	i4
瑜	h8
瑜 伽	h8
璃	h7
瓜	b5g-4h-7
瓤	c8i7
瓶	c4h9
瓶 ,	i5
瓶 口	c7
瓶 子 ,	g-4
瓷	c11h5
瓷 的	h3
瓷 砖	c13i3
甜	e-3
甜 ?	i36
甜 。	i6
甜 一	h5
甜 一 点	h5
甜 不	c-5g15i-6
甜 不 甜	c-5g15i-6
甜 的	h-3i3
甜 的 ,	h-16i5
甜 	c-5g15i-6
甜 	c-5g15i-6
生	g-5j-12
生 ,	h6
生 产	e11h-8
生 价	a21g-13
生 党	a11
生 发	c5
生 完	e4
生 意	h-3i9
生 意 	i11
生 意 	i10
生 日	a-10c-4g11i-9j-13
生 日 快	h7
生 日 月	a-3g3
生 日 蛋	b8j-5
生 日 要	b5h6
生 日 送	g6
生 日 那	c8
生 日 	j-10
生 日 	i5
生 病	h-14i3
生 的	c4h-20i17
生 的 ,	c8i18
生 证	i-3
生 间	h5
生 鲜	i-10
生 	h-10
生 	h-10
用	c-6f-3h8i-13j-5
用 ,	h19i-3
用 一	c3
用 三	h4
用 三 年	h4
用 不	g5i-8
用 不 上	c-14i-39
用 不 了	c10i11
用 两	h17
用 了	c9e-4i3
用 了 ,	i-6
用 了 三	i-16
用 了 两	b6
用 了 五	i-3
用 了 你	i21
用 了 脸	c15
用 五	h11
用 什	g6
用 什 么	g6
用 会	c-3
用 做	e16
用 做 了	e28
用 吗	g17
用 哪	d22g7
用 哪 种	d15
用 啊	i-3
用 在	b-5
用 多	g3
用 天	h13
用 天 天	h13
用 完	c-6
用 寄	e8
用 寄 了	e11
用 就	c11
用 就 行	h6
用 得	h-3i-11j8
用 怎	a23g-4
用 怎 么	a23g-4
用 打	h6
用 打 孔	h6
用 期	j9
用 来	e18
用 来 了	e7
用 的	h14
用 的 ,	g-4h11i-4
用 的 一	h-11i-6
用 的 收	i3
用 的 是	i-4
用 的 话	h15i-5
用 的 	g-17h5
用 着	h-7
用 谢	f-11
用 越	c4
用 越 干	c7
用 越 	c7
用 越 	c7
用 过	g17
用 还	g5
用 还 是	g5
用 送	e21
用 送 了	e6
用 	b-16g4h4i-22
用 	i-11
用 	i-3
甩	i3
田	h22
由	b3c-4e-16g-13
由 0	b18
由 吗	g4
甲	a-4c-5
甲 两	i-3
甲 方	i-4
甲 醛	i5
甲 醛 味	h-8i22
申	a-6e10j11
申 请	a-6e11j15
申 请 下	g9
申 请 退	e12
申 请 	e16
申 请 	e16
电	a-5b-3g5i6
电 ,	i26
电 了	c-4
电 了 ,	i10
电 动	d10h3
电 动 车	h5
电 压	c-3g19
电 商	d3
电 子	h-15
电 子 的	h-9
电 工	i5
电 机	c12g32i3
电 梯	i-4j-6
电 梯 的	h9
电 池	c3h10
电 的	i-4
电 线	c-11
电 缆	c6
电 脑	c-9h7
电 脑 修	g5
电 脑 坏	i-7
电 脑 开	i19
电 脑 	c-5
电 脑 	i-7
电 脑 	i4
电 要	b-6h12
电 话	a-7b-3c4e-3g3h-5i9
电 话 ,	g3h-5i5
电 话 印	c25i18
电 话 发	g8
电 话 多	a-8g22
电 话 是	j-4
电 话 永	c12
电 话 给	c-4g23
电 话 都	i18
电 话 	c5
电 话 	g4
电 费	h5
电 路	b9
男	g-9h18i-9
男 0	b12
男 0 女	b12
男 生	g-13h9
画	a3b3c3j-6
画 面	g8
画 面 可	g4
画 面 多	a3
畀	c4
畀 你	j5
界	h11
界 面	h11
留	a-5b6c-5e4h-5i-14
留 一	b10
留 个	g-19
留 个 言	b-11
留 了	e8j-4
留 了 	j-10
留 意	j4
留 的	g17
留 的 那	g18
留 着	b3
留 胶	i-5
留 胶 的	h6i-3
留 货	g-5
留 	b6
留  ,	b7
留  	j12
略	i5
番	b3g-15h17
番 茄	b3g-15h17
疑	c5
疙	c10
疙 瘩	c10
疫	c-10g3h-5i-5
疫 苗	g5
疫 苗 本	h-7
疹	i24
疼	c-8h-13i23
疼 ,	h11
疼 不	g6h-4
疼 了	i-10
疼 的	h6
病	h9
病 人	g16
病 毒	h-12i6
痘	c-7d-3i4
痛	h-11i20
痛 ,	g10
痛 风	i26
瘦	b-5c-5h5i-18
瘦 了	h35
瘦 的	h10
瘩	c10
瘪	i4
瘫	i31
登	c3
登 上	c-15
登 不	c3
登 不 上	c3
白	d9e-4g-12h-6i13j-5
白 ,	c9
白 了	c17
白 了 ,	c5
白 天	h5i-3
白 瓤	c31i19
白 的	i-5
白 跑	c10i5
白 跑 一	c10i5
白 酒	b4h-6
百	g-16
百 人	i-9
百 克 的	h-3
百 合	c10i9
百 天	a-3
百 平	h11
的	a-3b-3h15i-5j-6
的 !	h12
的 ,	e-3f-3g-3h7
的 0	b24c12
的 0 ,	g7
的 ?	a-13c3g11
的 a	c30
的 。	c-3h9i-5
的 一	d9h-7
的 一 样	c-3
的 一 次	i-6
的 不	b5e6i-5
的 不 一	c9i13
的 不 是	c10
的 东	d3h-11
的 东 西	d3h-11
的 也	c-3i-7
的 也 行	h3
的 了	c19g-12i17
的 事	h-24i-19
的 事 我	j10
的 人	b-3g-8i-7
的 人 多	d3h-4i5
的 人 	c6
的 什	c14g-3i20
的 什 么	c14g-3i20
的 件	i4j15
的 价	a27g-5h-12
的 价 格	a9f11g-6h-4
的 会	g10
的 你	i13
的 你 们	i13
的 供	h8i-6
的 供 货	c3h4
的 便	i8
的 便 当	i9
的 保	e13
的 假	g18h-3
的 假 的	g18h-3
的 充 电	c-12
的 公	c3i4
的 公 司	c6i7
的 刀	c8g4h5
的 别	c8h-17
的 券	i11
的 剪	h12i-8
的 副	h4
的 副 厂	h4
的 功	i8
的 功 能	i9
的 单	c13i-3j-14
的 单 子	c10
的 卡	h8
的 发	c13h3
的 发 型	h9
的 发 票	c8
的 可	h-11i-14
的 可 以	h-11
的 司	i8
的 司 机	i8
的 吗	b-4g11h12
的 吗 ,	c5h6
的 吗 ?	g11
的 吧	c8g24i9
的 吧 ,	c15
的 呢	c8i18j-5
的 和	d28g-5
的 和 电	d6
的 品	c3
的 哪	d6g-5
的 回	b3
的 团	d-3
的 图	c-10
的 地	i5j4
的 地 方	j7
的 多	i7
的 多 少	a7h-4
的 大	b-7i-15j-8
的 大 的	j-10
的 太	h12
的 套	b-9
的 套 餐	b-7
的 好	d33f-8g-13i-14
的 好 看	d8
的 好 评	f-16
的 好 还	h7
的 字	h-8i29
的 孩	g3
的 孩 子	g3
的 客	c-5i-4
的 客 人	e11
的 客 户	i-7
的 小	b5i-19
的 小 样	f8
的 就	c-5h9i-7j-6
的 就 是	j-11
的 工	h9
的 差	i9
的 差 多	i11
的 师	g-4h19
的 师 傅	g-4h19
的 床 垫	i3
的 店	c9
的 开	g4
的 开 水	g4
的 快	h12
的 快 递	h12
的 您	j-5
的 我	b10h-16i-10
的 我 都	c10
的 我 	i-12
的 手 环	g6
的 才	d23
的 打	h42
的 打 印	h7
的 托	e5
的 托 盘	e6
的 折	a-3g10
的 折 扣	g10
的 护 工	i3
的 推	h6
的 摄	h9
的 操	c7
的 操 作	c7
的 收	g9h3
的 收 银	h4
的 教	i13
的 数	c15
的 料	c5i24
的 时	g-8
的 时 候	g-5
的 春	h10
的 是	b-6c13h-11j-20
的 是 三	c-3
的 是 哪	d7
的 是 多	g5
的 是 小	g4
的 是 红	i5
的 月	h5
的 有	b-6g5h-11
的 有 吗	h9
的 朋	h-5
的 朋 友	h-5
的 机	i10
的 机 器	i10
的 来	i-6
的 来 	b4
的 杯	i-10
的 杯 子	i-10
的 染	g21
的 柜	b4
的 柜 子	b4
的 标	a9d3g-5
的 样	c5
的 档	b4
的 款	g5h13
的 每	g10
的 比	d4
的 民	h3
的 民 宿	h3
的 水	h3
的 没	a3g11
的 没 ,	g32
的 泵	c3
的 洗	h9
的 活	h-7
的 漆	i22
的 灯	i14
的 照	g19
的 照 片	g22
的 版	b-10
的 版 型	h-4
的 牙	i10
的 狗	g12
的 玩	h12i-3
的 玩 具	h12i-3
的 班	b-4i5
的 瓶	h27i-3
的 电	j-3
的 电 池	c7
的 电 话	j-3
的 画	g4
的 画 面	g4
的 留	c7
的 盒	i30
的 真	i5
的 礼	h6
的 礼 盒	h6
的 箱	c7
的 箱 子	c7
的 系	i5
的 系 统	i5
的 纸	a-3g9h5
的 纸 吗	a-3h-6
的 给	b24
的 给 我	b3
的 老	c3j-3
的 老 师	h-5
的 老 是	i-22
的 花	c-4g4h4i4
的 茶	c-7
的 蛋	c-3
的 蛋 糕	c-3
的 行	g3
的 衣	g4
的 衣 服	g7
的 衣 柜	b4
的 袋	h27
的 袋 子	h27
的 裤	i7
的 裤 子	i7
的 要	i-4
的 要 	b3
的 设	g-3
的 话	a18c-11h-18i-22j-15
的 话 呢	a3
的 话 我	g4j-5
的 话 能	a4b-15
的 话 要	g7
的 课	c3e3h25
的 账	h-6i4
的 货	c4i23
的 货 一	g3
的 货 发	c3
的 货 跟	c3
的 费	a16g-11
的 费 用	a16g-11
的 赠	c19
的 赠 品	c19
的 跟	d21g-6
的 车	b3i-11
的 车 ,	b11h-13
的 运	a15g-8
的 运 费	a15g-8
的 还	g9h-9
的 还 是	g19
的 进	h9
的 进 销	h9
的 送	c12i8
的 那	c-7g5h-7
的 那 家	h-10i3
的 那 款	a3
的 那 种	b-6
的 那 箱	g11
的 都	c-6h-6
的 都 是	i4
的 配	e3f22i-9
的 钱	c18i-4j37
的 钱 ,	a6c13
的 钱 我	j3
的 门	g7i-4
的 问	i9
的 问 题	i9
的 队	g3
的 防 水	i3
的 阿	h22
的 阿 姨	h22
的 鞋	h14
的 预	e12
的 颜	h7
的 颜 色	h7
的 餐	i13
的 香	h13
的 	g8
的 	e17
的  先	e12
的  	b-8
的  	j11
的  	b5
的  	b8
的 	a-3b-7h10i3
的  ,	b-4f3g3h13i-3
的  切	i9
的  烂	c-21
的  	c7
的  	c-14
的 	c3g-6i27
的 	a9
的  ,	a9
的 	c5
的  ,	h19
的 	h4i-31
的 	c17i13
的 	c4h8
皮	c3g7j-6
皮 ,	h17
皮 一	g10
皮 了	c16
皮 屑	i5
皮 带	c19h-5i12
皮 用	d-3g4
皮 的	h12
皮 肤	c-6g3h-3
皮 肤 干	h10
皮 肤 	h10
皮 	i-3
皮 	c4
皮 	c-3i-10
盆	g12
盐	h26
监	i7
监 控	i15
监 控 拍	c3
盒	b4c3
盒 ,	a-3g6
盒 加	c15
盒 多	g6
盒 多 少	g6
盒 子	c7
盒 有	g-3
盒 要	h4i-4
盒 饭	a11e10h7
盒 饭 ,	h19
盒 	b18
盒 	c14
盒 	c6
盖	b-5c7e-3
盖 不	i9
盖 好	b-3j7
盖 子	c15
盖 子 拧	c10i3
盖 子 漏	c4
盖 子 	c4
盖 子 	c4
盖 疼	i10
盖 章 合	j-3
盖 章 回	b4
盖  ,	h10
盗	i18
盘	b-4i7j-4
盘 点	j-4
盘 	c-14
盘 	c-14
盟	g3i12
目	a6b-15h-8
目 录	g17
目 表	a7g-11
盯	j37
盯 着	j14
盲	c10
直	i4j-5
直 不	c17i19
直 很	i-12
直 接	b21i-5
直 接 退	c4e7
直 播	h4i-9
直 播 间	d6
直 飞	h17
直 	i7
直 	c-12
相	d7h5
省	c-3d4g-10h32
省 电	h10
看	b-4c-4e-6i-5j-5
看 ,	h-19
看 ?	c9
看 下	g16
看 不	c-11h9
看 不 出	h21i-41
看 不 懂	h-6i24
看 不 清	c-4i14
看 了	c-6i-5
看 你	c8h-17i13
看 你 们	c9i8
看 再	h-3
看 再 说	h-3
看 到	c-5
看 厂	g7
看 吗	g21
看 完	j17
看 就	c22i8
看 库	i3
看 库 存	i3
看 得	i-12
看 得 清	h10
看 您	j-7
看 效	a4
看 效 果	a4
看 样	i-4j26
看 球	g-8j-3
看 病	g11
看 病 人	g11
看 的	c8g-9i11
看 看	b-3g9i-5
看 看 ,	g13
看 看 你	c19
看 看 再	h-3
看 看 吗	g4
看 着	a-3h6
看 老	h-6
看 见	i-9
看 说	j13
看 说 明	j13
看 过	j-4
看 过 了	a3j-4
看 还	d7
看 重	c-5h30i-6
看 	c-6i-19
真	a-11h-16i-9j-4
真 不	i7
真 是	f9
真 的	a-3g24i-8
真 的 ,	h11
真 的 假	g18h-3
真 的 吗	g-8
真 皮	h11
真 空	i8
真 空 袋	i8
真 谢	i10
真 谢 谢	i10
真 题	h10
真 香	a-6
真 	a3i13
真 	i27
眼	b-7g-5h10i12
眼 ,	c-3i-3
眼 的	h5i-8
眼 睛	c8i30
眼 花	h-48i30
着	g-5h-4
着 ,	j5
着 不	c20i21
着 也	e4
着 发	i13
着 呢	c-7i-5j3
着 急	h-8
着 我	h7
着 火	c7
着 的	b9
着 	c9i15
着 	c14
睛	c8i30
睡	c-7h-6j-6
睡 不	i32
睡 不 好	h22
睡 得	h-11
睡 觉	h11
睫	c16
睫 毛	c18
瞎	i5
矢	a4
矢 量	a4
知	b-4d-4g-3h-12
知 你	j4
知 您	j5
知 我	c8j-11
知 道	g-16
矩 ,	b6
短	b-3c17g-12h8i4j-9
短 ,	c-3i5
短 了	c26i24
短 信	c6g-12j-17
短 的	h5
短 装	c9
矮	h9i23
石	c17i28
石 头	c8
码	a-6g8j-5
码 ,	b3g12
码 0	c-19i-11
码 不	i-20
码 了	h11
码 了 ,	g4
码 偏	c5
码 印	d3
码 多	a-3g23
码 头	g8
码 怎	g5i-10
码 怎 么	g5i-10
码 扫	c5
码 扫 不	c26i14
码 收	c16h3
码 数	c9i12j-7
码 数 发	j-7
码 是	c3
码 标	b-6c16
码 给	g24
码 表 我	g-3
码 	b-8i-9
砂	c14h7
砍	e13
砍 了	c3
砍 了 ,	e11
砖	c6i7
砖 的	h5
砖 空	i13
砖 空 鼓	i13
破	b-3c6f5h3i-6
破 了	c25
破 损	j-4
破 洞	e3
破 的	j5
砸	c12d11i5
砸 了	c25i22
础	h5i-4
础 弱	h-15
硬	c5e-10i8
硬 一	i8
硬 一 点	i8
硬 度	c8h5
硬 度 不	c12
硬 得	c18i3
硬 得 像	c11i4
硬 的	h-16
硬 的 ,	g21
硬 盘	c-7i-5
确	b9c-4i-8
确 认	b9
确 认 ,	b23
确 认 一	g3
确 认 下	j7
碎	g-3
碎 了	c8i5
碎 了 一	c14i10
碎 的	h9j7
碗	c6h3
碗 机	c3
碰 就	c7
碳	d3
碳 带	d3
磁	a13d7
磁 吸	a14d7
磨	i9
磨 得	c4i10
磨 砂	h19
磨 蹭	c-4
磨 蹭 到	c-3
示	c14g3i-10
示 待	g8
示 签	i11
示 签 收	i11
示 	i-6
礼	h5j-3
礼 拜	b-5c11g-8i9
礼 拜 就	i4
礼 用	h21
礼 盒	a5b10h22
礼 盒 	b18
社	h5
社 团	b9i-14
神	h9i16
票	d-4h-4i-6
票 不	g4
票 又	c-4i-28
票 开 了	g4
票 开 错	i11
票 我	j16
票 抬	h8
票 抬 头	h8
票 是	c12
票 机	d-3
票 的	h12
票 税	c18
票 要	a7
票 	i15
票  了	c5
票 	i12
禁 ,	i4
福	b12i-25
离	a-5g12
离 地	a-3c8
离 地 铁	a-3h3
离 职	g13
离 职 了	g4
私	h21
私 教 一	c13
秃	i32
秃 了	i32
种	c-7d10h21i-10
种 ,	b8h-5
种 一	d3h14
种 一 样	d7
种 不	g4
种 不 	g8h20
种 小	g-4
种 撕	b17
种 更	d10g-3
种 老	h6
种 老 机	h4
种 能	h8
种 适	d-5g9
种 适 合	d-5g9
科	c-5
秘	i10
租	a10b12c-15e11i-5
租 一	b6i-14
租 一 个	b8i-15
租 了	e18g7
租 了 ,	e18g7
租 客	i11
租 的	e4
租 	b16
秤	c13
积	h15
积 分	a-7c7
称	b-3c12g-11j3
称 了	c7i3
移	d-3i-25
移 动	d-3
稀	h-9
程	b-6g16h5j14
程 发	g15
程 师	j9
程 师 	c5
程 序	c3g5
程 序 能	g6
程 空	a9
稍	g-5j22
稍 后	j19
稍 后 付	j7
稍 后 您	j-7
稍 等	j-13
稍 等 ,	j8
税	a5b-7c7g11
税 价	a16
税 单	a3i-3
税 单 价	a3i-3
税 号	c11
税 点	h-3
税 点 怎	a18
稳	c-12h9i6
稳 ,	c-4
稳 定	h8i-14
稿	i-3
稿 子	b3i-3
空	a3c4d3e-6g-8h-5i10j-5
空 了	i29
空 出	j-17
空 来	h-9
空 气	i19
空 的	c23h-8i30
空 袋	i8
空 调	h7
空 调 	c9
空 运	d3
空 运 还	d3
空 鼓	i3
穿	b-4h-4i-4
穿 ,	h21i-9
穿 不	h3i-10
穿 不 上	c-12
穿 不 进	i8
穿 了	i5
穿 哪	g9
穿 哪 个	g21
穿 的	h-8i-13
穿 的 ,	h41
穿 着	c4
穿 脱	h6
穿 黑	c-3
突	i33
突 然	i15
窄	i21
窗	h10i14
窗 帘	i18
窗 帘 要	i-4
窗 户	i11
窝	c4d13h11
窝 了	c8i9
立	b4h-11j19
立 刻	j6
立 马	j3
站	a-7e-3g4h4
站 一	c-5
站 一 天	c-5
站 了	g15
站 多	a-3g6
站 	c-3
竞	d30
竞 品	d32
章	b4c8g-14h-3i8j8
章 合	j-3
章 合 同	j-3
章 寄	i-10
章 	j17
章 	i11
童	g7
童 票	a19g-14
端	h11i3
笑	c-6
笑 得	i7
笑 死	i-11
笑 的	h-3
笑 话	i-14
笑 话 我	i-8
笔	c10h5j-4
笔 写	h28
笔 画	i11
符	c5e3h9
符 合	h43
笨	h26
第	c9h-7i5j4
第 0	i3
第 0 箱	i17
第 0 页	c10
第 一	b4i-4j23
第 一 个	j13
第 一 批	b14j4
第 一 时	j9
第 三	b-4c10
第 二	c3d8h-4i-4
笼	h5
等	a-3b-5e3g-7h-12i-10j8
等 ,	j8
等 下	j25
等 下 付	b7
等 下 发	j18
等 不	e13
等 不 起	i13
等 了	e3
等 了 一	c5
等 了 半	e5
等 会	j19
等 会 儿	j4
等 你	j-4
等 你 ,	j25
等 半	c10i6
等 多	g-8
等 多 久	g-17
等 客	e9
等 客 户	e9
等 得	c4f-3
等 得 花	c4f-3
等 您	j-13
等 我	c-6i-3
等 着	h13j20
等 着 呢	h16
等 级	a-3
等 阵	j3
筋	c11h-6i18
筐	j4
筒	c14i25
答	a-5c4h-3i10j3
答 复	j14
答 应	c11
答 应 的	g6i3
答 应 	j18
答 辩	c-3j-7
策	g5
筷	c11
筷 子	c11
签	h-13i-10j6
签 了	b14c-6e6
签 合	g11
签 合 同	g11
签 字	h-13i-6
签 完	j31
签 收	c3
签 收 了	c-5
签 收 的	g11
签 机	i-4
签 的	c13
签 约	j5
签 约 ,	j5
简	h16i-14
简 单	h16i-12
简 单 一	h3
简 单 点	h-3
算	a8b-7c-6g-5i-13j-5
算 ,	b-11
算 ?	a7d3
算 一	a19g-10
算 一 下	a17g-12
算 上	c3
算 下	a8
算 下 	a13
算 了	a-14c-8e21i-11
算 了 ,	e24
算 了 一	b17
算 人	h5
算 人 均	h5
算 做	h4
算 可	h16
算 可 以	h16
算 吗	a36g-31
算 大	a-9
算 大 概	a-9
算 对	g8
算 就	h-12
算 就 	h-8
算 我	b27c-3j10
算 我 一	b35
算 我 的	j14
算 有	h4
算 有 限	h8
算 的	a5
算 砍	e3
算 砍 了	e3
算 算	a30b-3h11
算 给	c-3
算 还	d32
算 还 是	d36
算 钱	a3g-3
算 错 了	b3
算 	j-7
算  ,	h21
算  以	h-5
算  内	h4
管	i4
管 不	c-5i11
管 不 住	c-6
管 不 管	c13
管 不 过	g3
管 用	h-3
管 的	g-3h4
管 要	b10
箱	b-4c-3f-3
箱 ,	g3j14
箱 0	a10b-15h-3
箱 0 瓶	h-3
箱 ?	a-4
箱 了	j-3
箱 五	b3
箱 五 层	b3
箱 子	b-7c7i6
箱 子 上	i-14
箱 子 要	h10
箱 是	c-20
箱 有	c14
箱 有 点	c4
箱 烂	c5
箱 的	h5
箱 胶	b6
箱 胶 带	b6
箱 还	b15
箱 都	i9
箱 	g-5
箱 	b-9
箱 	c11h-4i20
箱 	h-4i6
篮	h9i-5
篷	c24
米	a6b3g9i-3
米 六	h21
米 多	g6
米 多 少	g6
米 有	c4
米 长 的	h-3
米 饭	i21
米 饭 ,	g3
米 饭 给	h27i-11
米 高	a9
类	g3h21
籽	i-7
籽 的	h6
粉	c-3g8
粉 丝	c-8
粉 底	c5
粉 有	h6
粉 的	h-9i-5
粗	c-13g9h9i18
粗 ,	h-6i8
粗 得	c-7
粗 心	h9
粘	c10i17
粘 一	c26
粘 得	c-16h38i-19
粤 语	c-3
粮	c9
精	d5g-7h10i3
精 修	b-5
精 度	c9
精 的	h22
糊	c3
糊 弄	h10
糕	h-8i3
糕 退	e6
糕 	b4j-5
糖	b-7g3h13
糖 ,	h3
糖 尿	h7
糖 尿 病	h7
糖 的 ,	h14
糖 高	i15
糖 高 ,	i15
系	e-4i3
系 ,	h16
系 我	j-4
系 统	c4i4j-8
系 统 ,	g6
系 统 会	j-7
系 统 天	c4
系 统 导	i9
系 统 能	h5
系 统 	c9
系 	g8h-14i37
素	a-8c-4g21h20i-13
素 ,	h15
素 一	h11
素 一 点	h11
索 赔	c3
索 	c3
索 	c3
紧	c-4h-6
紧 ,	h-5i13
紫	g3
纠	d20
纠 结	d22
红	b-3c6h-3i6
红 了	c14i4
红 了 ,	c7
红 包	g3j30
红 灯	h23
红 烧	i3
红 烧 肉	i3
红 的	b-4h-10i-6
红 的 那	a3h-3
红 色 号	g11
红 蓝	b3
纤	h10
约	b23c11e22h-10j-3
约 ,	j5
约 一	b7
约 个	b46i-11
约 个 洗	b10h6
约 了	c3
约 了 两	i18
约 周	b3
约 周 六	b3
约 好	c18h-5i33
约 的	e9
约 都	c7
约 	b43f-13j-4
约  ,	b8f-15
级	c-9h19i-12
纪	c-5h-8i-10
纯	h10
纯 棉	i4
纯 棉 的	h5i5
纱	c8h4i7
纳	h7
纳 的	h7
纸	a-9b10c9g10h5i7
纸 ,	i-17
纸 吗	a-3h-4
纸 吗 ,	h-13
纸 放	c6
纸 箱	i3
纸 箱 五	b3
纸 箱 都	i10
纸 	b21
纸 	j10
纸  发	j10
纹	c20i25
纹 锁	i-27
线	a-3b-9d5g4i4
线 ,	c17i-9
线 一	e-4
线 上	b-4e7j12
线 了	c-27i-33
线 头	c23e3i7
线 的	h18
线 老	i24
线 路	h20
练	g-5h11
练 出	h-12
练 的	h28
组	b16
组 装	h-3
细	c-3e5
细 软	h5
细 软 塌	h5
细 软 	h5
细 软 	h5
终	c-3e9
终 止	e23
绍	a6g9
绍 一	g19
绍 的	h-4
经	b-5c-3i-9j-6
经 买	e5
经 常	i23
经 常 	c3i7
经 费	b3g10i-11
绑	i5
绒	c8
绒 ,	h11
结	a-6b-6d3g9i5
结 了	c8i12j16
结 吗	g18
结 块	c4
结 婚	h24j-9
结 实	h21i-17
结 实 的	h5
结 得	i12
结 束 了	i4
结 果	g-4h-9i5
结 果 	i11
绕	c22h-11i24
绘	h4
给	b3i-7j15
给 一	a3g38
给 一 下	g17
给 一 个	a3g25
给 三	h5
给 三 岁	h20
给 不	b-4g6
给 不 给	b-5g7
给 个	a40b-17h-6i-6
给 个 实	a8
给 个 底	a3
给 个 说	c16
给 了	f-6
给 你	c-14d-4g-9h-3i-12j38
给 你 ,	i-16j21
给 你 下	b7
给 你 了	j-3
给 你 们	e21
给 你 写	j6
给 你 回	j12
给 你 留	g-4
给 你 看	j9
给 到	a29
给 员	h5
给 员 工	h5
给 坐	h8
给 坐 月	h8
给 外	h4i-13
给 外 卖	h4i-13
给 奶	h3
给 奶 奶	h3
给 学	c5
给 学 生	c5
给 小	g9
给 工	h12
给 您	a-6b-10c-7e-3g-6h-5i-7j31
给 您 加	j15
给 您 包	j3
给 您 发	j-3
给 您 回	j3
给 您 寄	f-3
给 您 打	i-7
给 您 报	a-7
给 您 挑	j18
给 您 换	i-3j4
给 您 添	f7
给 您 申	j-13
给 您 留	b-6
给 您 的	j-33
给 您 补	j7
给 您 送	j9
给 您 选	j4
给 您 	j15
给 我	b22c3i4j-24
给 我 ,	j9
给 我 一	a9b-23g4
给 我 下	h-11
给 我 个	c10d3h-11
给 我 了	b-11
给 我 们	b15d8i-7j4
给 我 做	i4
给 我 八	d9
给 我 包	b29
给 我 发	g-3i9
给 我 回	j-11
给 我 妈	h7
给 我 家	c27i22
给 我 寄	c16
给 我 打	j-18
给 我 报	d12
给 我 拿	b33h3
给 我 挑	h21
给 我 整	b9
给 我 来	b21i10
给 我 爸	h32i-3
给 我 留	a-6b14c-3e-5g6
给 我 算	a6c3
给 我 装	b32
给 我 订	a8b17
给 我 退	e20i20
给 我 	b13
给 我 	c35i16
给 报	a15
给 抹	a6
给 抹 个	a6
给 换	b33g6
给 换 了	b4
给 爷	h13
给 爷 爷	h13
给 狗	a3b7
给 狗 子	b11
给 留	b17
给 的	b13f5i29
给 老	i-7
给 老 人	h-24
给 老 师	h7
给 装	c15i20
给 	c19
绝	c-9f-3j3
绝 对	j10
绝 对 不	j10
统	h8
统 ,	g6
统 一	b-14h7
统 一 付	j15
统 会	j-7
统 天	c4
统 天 天	c4
统 导	i9
统 能	h5
统 计	b15g-4
统 	c9
绣	b3g6i-3
绣 花	d14
继	b19
继 续	b19
绩	j8
续	a6b33c-8e9h-8
续 一	b10
续 一 年	b10
续 上	b5g-3
续 两	b9
续 了	b-3e25i-5
续 用	b-4
续 航	h10
续 费	c7g5
续 费 ,	i6
续 费 了	e6
续 费 关	c9
续 重	a29g-27
续 	b12
绳	c12h6i7
绳 子	h9i5
维	a4g3j-8
维 修	i10j-5
维 码	g6
绿	i14
绿 色	i-8
绿 茶	g-3
绿 萝	i3
缆	c6
缓	e40
缓 缓	e4
编	j-7
编 号	j-7
缝	c27i4
缝 	c5
缝 	c5
缠	i20
缩	j-6
缩 了	c3
缩 得	c25
缩 水	c-6g5i-6
缩 水 吗	i-6
缸	i14
缸 	c19
缺	a-5i10
缺 一	h18
缺 一 个	h18
缺 个	h16i-23
缺 斤	i3
缺 斤 少	i3
缺 笔	i11
缺 笔 画	i11
缺 货	i3
罐	b3
罐 头	b4
网	a-8c-8d3g5h13j-7
网 上	c-13d9i-5
网 址	g7
网 店	a-10h5
网 课	c11h15
网 购	c4i3j-6
网 购 的	c4i3j-6
网 	h9
网 	h10
罚	c11i23
罚 我	c5
罩	c-6e6
罪	i7
置	c14h14
羊	b20h8
羊 肉	h8
美	c-8e7g-7h-4
美 容	e9i4
美 工	i12
美 甲	i-3
美 甲 两	i-3
美 规	h9
群	a-4c-11d-5h-7i-7j9
群 了	e-7
群 发	g13
群 文	b3
群 里	g-8h-6i-4j9
群 里 接	g-3
群 里 说	g3
羽 绒	i7
翻	h5i11
翻 就	c5
翻 新	h27
老	c-5f3g-4i17j-3
老 丈	h7
老 丈 人	h7
老 不	h-6i13
老 丢	c-22i16
老 人	c-13h10i-20
老 人 ,	h16
老 人 不	h22i-16
老 人 吃	h4
老 人 咬	h12i-11
老 人 机	h17
老 人 用	h-14
老 人 身	i-6
老 价 行	b10
老 供	i3
老 供 应	i3
老 公 打	c10i-17
老 出	h4i19
老 化	h9i-8
老 化 了	h30i-33
老 卡	c5h-6i10
老 吴	g-12i-6
老 周	i-13
老 地	b27c12g-8
老 地 址	b4c22i9
老 地 方	b5g-7i-12
老 外	i10
老 大	h-3i-5
老 失	i11
老 失 眠	i11
老 妈	h-7i-7
老 婆	h-7i-21j8
老 客	c8g-5
老 客 户	a3c11f3g-5
老 家	e6j-9
老 对	h22
老 对 不	h22
老 少	h4
老 师	a3c9f6g3h9
老 师 ,	b4j14
老 师 上	g5
老 师 傅	d5
老 师 天	i5
老 师 好	a8
老 师 您	a5
老 师 换	c13i4
老 师 是	g14
老 师 的	h9
老 师 讲	c3i-5
老 式	b-3
老 忘	i25
老 忘 跟	g3h8
老 房	h16i-11
老 报	c6
老 拖	i-5
老 掉	i39
老 断	c34h-5i10
老 是	c6g-8i29
老 是 不	c19
老 是 卡	i4
老 是 	i-3
老 机	h3
老 机 器	h3
老 李	b-4
老 板	a3c-3f7i-11
老 板 ,	b4c5h-7
老 板 你	g12
老 板 好	c-3
老 板 娘	e-3h10i-10
老 板 就	h17
老 板 想	h12
老 板 我	g4
老 板 申	j9
老 板 说	c-5e14i-7
老 板 	a9b3
老 板 	a-3g12i5
老 板 	i4
老 样	b20h-6i-12
老 样 子	b20h-6i-12
老 款	d13g-17
老 毛	c4
老 毛 病	c4
老 漏	i-4
老 漏 水	h4i-9
老 爸	h4i13
老 狗	h15i-12
老 生	a5
老 破	h5i-8
老 被	i4
老 规	b3h-3i-5
老 规 矩	b3
老 起	i16
老 跳	c-7
老 过	i6
老 远	c7
老 铁	f6
老 错	i32
老 问	h14i32
老 	c-7i12
老  ,	c-13g7h15
老  。	i-4
老 	c5
老  ,	c-3i13
老  。	i-6
老 	c-11h3
老  ,	h20
老  ,	i-8
考	c-12f7g-7h22
考 了	c-13
考 了 0	i25
考 了 三	i5
考 虑	h-8j-5
者	d7h-4
耐	c-7h38i-10
耐 不	g10
耐 不 耐	g10
耐 心	i-5
耐 用	h-18i3
耐 用 ,	h-40i21
耐 用 的	g10h15
耐 磨	h7
耐 脏	h10
耐 高	i-3
耐 高 温	i-3
耐 	h9
耐 	h9
耗	c-17g3
耗 材	g9
耳	i30
耳 朵 发	c3
耽	j7
耽 误	j7
聊	c-11e-6h-17i-13j-10
聊 了	i-4
聊 聊	g19h-7
职	c-17g4
职 了	c-7
联	c-4d-3h-7
联 系	c-3h-16j3
联 系 我	j-4
联 网	i-9
聚	b15
肉	b4c8h13
肉 徒	i16
肉 徒 长	i16
肉 要	h14
肉 	i3
肌	i-3
肌 ,	h18
肚	a4i4
肚 子	i19
肚 子 了	c6
肝	i49
肠	h8i-14
肠 胃	h8
肠 胃 弱	h8
股	b-3c13g-6h-13i23
股 麻	i3
股 	c10i7
股 	c10i7
肤	c-16g9
肤 干	h10
肤 	h10
肩	h20
肩 膀	i11
肩 膀 抬	i13
肩 颈	b8
肯	c3h-3i13
育	h-9
肿	h24
肿 了	i14
胀	h-5i10
胀 螺	b11
胃	h17
胃 不	i4
胃 不 好	i4
胃 寒	h11
胃 弱	h8
胃 	i10
胃  ,	i10
胃 	i4
胃  ,	i4
胆	g4
背	g-4h13
背 ,	h-4i3
背 得	h6i-5
背 景	c8
背 高	h4
胎	b10h9
胎 换	b3
胎 换 	b3
胖	c-21i15
胖 了	c-13
胯	g3h4
胳	i17
胳 膊	i17
胶	c13d16i10
胶 了	e6
胶 了 ,	e6
胶 带 没	c16
胶 带 粘	c-4
胶 带 	c-4
胶 带 	c-4
胶 水	c7g3h-4i4
胶 没	i3
胶 没 粘	i3
胶 的	h7i-3
胶 装	d20
胶 要	c-6i-12
胶 	c11
胸	c14
胸 前	h3
能	b-7c-9e-3g12h22i-17j-6
能 一	g13h12
能 上	h4
能 不	a11g18
能 不 能	a11g18
能 交	b6d19
能 优	a11
能 优 惠	a11
能 会	b-4
能 便	b-8g-3h-14
能 便 宜	a10b-9g-12h-14
能 做	b-6c-6g14
能 做 到	a17b-8g-17
能 做 小	h15
能 做 带	h6
能 停	i-3
能 先	g11
能 再	a21h-19
能 再 低	a3
能 写	g12i-6
能 出	j5
能 出 ,	j11
能 到	g22h-8i-5j-15
能 到 不	g7
能 到 最	b3
能 加	a-10g16h5
能 升	h6
能 印	g19h11
能 印 在	h6
能 压	h-3
能 发	f6g-6
能 发 一	g-3
能 取	g4
能 吃	b4g-3h-13
能 吃 ,	h-22
能 吃 的	b9h4
能 否	b5g17
能 坐	g4
能 多	g-3h6
能 太	h11
能 存	h3
能 存 三	i12
能 学	g15h-7
能 寄	g21
能 寄 	g4
能 对	a15d13
能 小	g-9
能 少	a18g-22h16
能 少 吗	a8g-6
能 少 点	g-4
能 帮	h-8
能 帮 我	g6
能 开	a-3b4g3h7
能 当	h12i-3
能 当 天	i-3
能 扫	h11
能 扫 码	h8
能 折	a-5g11
能 报	g13
能 拿	b8g3
能 按	a7g-3
能 换	g14i7
能 换 吗	c11i11
能 掉	h10i-6
能 排	g10
能 排 上	g11
能 接	g5h7
能 提	h20i19
能 提 醒	h11i25
能 擦	b-4
能 改	c-7g26i-5
能 改 不	b6
能 放 多	g6
能 早 点	g3
能 晚	h-3i-7
能 月	g-3
能 月 结	g-3
能 有	h29
能 来	j19
能 每	h17
能 洗	g4
能 现	i10
能 用	b-3h-3
能 用 不	g11
能 用 就	h-7
能 用 的	g-17h16i3
能 盖	h8
能 直	i-3
能 直 接	i-3
能 看	h14
能 穿	h13
能 等	g12
能 给	a25b-8e-4g-9
能 给 我	g6h13
能 背	i9
能 自	g7h11
能 自 己	h4
能 行	a15
能 补	g11
能 装	g9h19i-5
能 让	a18
能 记	h13
能 调	h6
能 谈	a17g-13
能 货	g3
能 货 到	g3
能 贴	h10
能 贴 牌	h10
能 赶	h-12
能 跟	a10i5
能 跟 上	a4
能 转	g12
能 过	h11
能 进	g-3
能 连	h11
能 退	a-15c-8g6i-3
能 送	a-3g20
能 送 货	h-4
能 通	c12
能 遮	i6
能 配	g12
能 长	h3
能 长 期	h3
能 除	h24
能 靠	c39g-18
能 顶	h9
能 领	i15
能 	h11
能 	g-4h3
能 	g-4h3i-9
能 	c3i21
脂	h17i-4
脆	c-6h16
脏	c-16i-28
脐	b3
脐 橙	b3
脑	c-13h3i5
脑 修	g5
脑 坏	i-7
脑 开	i19
脑 	c-5
脑 	i-7
脑 	i4
脖	i7
脖 子	i7
脚	c3h4i13
脚 宽 ,	h3i14
脚 背	h4
脚 背 高	h4
脚 臭	h22
脚 	h12i12
脚 	h22
脚 	c17h-6
脱	i24
脸	c12i15
脸 ,	f4
脸 上	c11i20
脸 都	c13
脸 	i11
脸 	i11
脾	c-9h17i-5
脾 气	c-9h17i-5
腥	c3h3
腰	i19
腰 不 好	h3
腰 更	c15
腰 更 疼	c15
腰 疼	b3
腰 疼 ,	b7
腰 	h3
腰  ,	i20
腰 	h3
腰  ,	i20
腳	h5
腻	i17
腻 了	i4
腿	i4
腿 后	d4
腿 后 腿	d4
腿 的	h4
腿 都	c-4
腿 	i-8
腿  ,	i24
腿 	i-17
膀	i11
膀 抬	i13
膀 抬 不	i13
膊	i17
膏	c12h8
膏 。	g18
膏 体	c4
膜	h-5i-14
膜 ,	d9g-4
膜 包	c-7i-7
膜 的	h-14
膝	i11
膝 勒	c10
膝 盖	h3
膝 盖 不	h4i-22
膝 盖 疼	i10
膝 	c10
膝 	c10
膨	b5
膨 胀	b5
膨 胀 螺	b11
自	b-5g-7h7
自 动	h33
自 动 扣	c4
自 动 续	e12
自 己	e-4h-5i3j-3
自 己 人	h-10i16
自 己 会	c3
自 己 做	i18
自 己 喝	h11
自 己 带	g14h-3
自 己 开	b10
自 己 有	a4
自 己 来	j-12
自 己 查	i27
自 己 装	i-4
自 己 设	h3
自 带	g9
自 提	b-17j4
自 然	h4i-4
自 由	g-31
自 送	j8
臭	c-15i7
至	i-4
致	h6
舍	a6c-4i-4
舍 用	h7
舍 限	i4
舍 限 电	i4
舒	c-6i-10
舞	h5
航	b-5e-8h4i-6
航 班	i7
航 班 取	e-15i7
般	c-15g7i-20
舱	e13j23
船	j-8
良 心	h-3
色	d-3g6h4i-8
色 ,	b-4c-3h-4
色 l	b8
色 m	b4
色 m 码	c-3
色 不	c4
色 了	c17g-5i17
色 了 ,	c11g-4i16
色 会	c-3
色 偏	c11i8
色 偏 红	c11i8
色 卡	i-5
色 发	c8
色 号	g8h-7
色 号 不	i4
色 号 	i4
色 号 	i4
色 吗	g9
色 差	c-7i-26
色 差 ,	i-3
色 掉	c4
色 深	h6
色 的	b15c-4g5h-7i-5
色 的 ,	b35h-9
色 的 那	b16
色 系	h33
色 老	i17
色 能	g3
色 要 跟	h27
色 跟	c4
色 那	e7
色 那 件	e23
色 	i-3
色 	i-5
艳	b4
节	b7c-4h12i-11
节 ,	h-4
节 了	d-3
节 多	a6
节 多 少	a6
节 的	b8
节 课	g6
节 	h7
节  ,	h7
芒	b8c5
芒 果	b4c7i11
芯	i7
芯 	c5i19
花	a5b8c10g3h7i11
花 ,	b5h16i4
花 一	g7i3
花 了	i29
花 了 	i17
花 儿	c4f-3
花 儿 都	c4f-3
花 先	e3
花 和	d13
花 得	c21i-15
花 我	c11
花 束	a12
花 生	b3h17
花 篮	h10i-4
花 能	g9
芽 了	c4
苍	c10
苍 蝇	c10
苗	c-3h10i-8
苗 本	h-7
苗 要	h24
苦	b-3c-5f18i-6
苦 ,	f5
苦 了	f21
苦 啦	f3
苦 您 跑	f-7
英	j-5
英 文 	i19
英 语	c-10i6j-5
苹 果 手	h3i-4
范	g-3
茄	b3g-15h17
茶	a-3c-5d6f5g-5h4j-5
茶 叶	d11
茶 就	h8
茶 店	h6
茶 歇	b10
草	c-7g-7
草 莓	g-4
荐	c-10g6h7i-9
荐 一	h16
荐 一 款	h16
荐 下	g4h8
荐 个	g9h11
荐 的	h-8
荐 这	j-6
药	b3i3
荷	c4
荷 叶	c4
荷 叶 边	c4
莓	g-4
莲	i-3
菇	h4
菌	h26
菜	a-11h11i12
菜 ,	c6h12
菜 单	g4
菜 慢	i9
菜 都	c33i22
菜 都 凉	f-8
菜 里	b3c21h6
菜 	i-7
菜 	i-7
萝	b4c-5i3
萝 卜	b3
营	e-3h3i-9
营 业	e-3
营 业 时	g11
营 养	h17
营 的	a3
落	g4i3
落 灰	h5i-7
葱	a8i10
蒙	c32i9
蒜	c5
蒸	i5
蓝	b5c3i6
蓝 色	b4h-24i-10
蓝 色 的	b11
蓬	h5
蓬 松	h5
蓬 松 的	h5
蔫 了	i-3
蔫 了 ,	i-5
蕉	i23
蕉 全	c8
蕉 全 青	c8
薄	d6h13i-28
薄 一	d7h12
薄 一 点	d5h12
薄 了	i-4
薄 了 ,	i-4
薄 的	b13d3
薇	h6
薇 	h9
藏	a-3b9g10h15
藏 青	a-6b13g4
虑	h-8j-5
虫	i4
虽	c-3
虽 然	c-3
虽 然 晚	c-3
虽 然 	c-3
虽 然 	c-3
虾	e9g13
蚁	c-6
蚊	c-6h3i4
蛋	b12h6
蛋 白	h16
蛋 碎	c3
蛋 碎 了	c3
蛋 糕	h-8
蛋 糕 退	e6
蛋 糕 	b4j-5
蛋 	h9
蛋 	c3
蜜	b4c-3i-4
蜜 月	h7
蜡	i5
蜡 的	i3
蝇	c10
螂	i3
蟑	i3
蟑 螂	i3
蟹	f25
蟹 蟹	f25
血	c9i12
血 压	h4
血 压 计	c3
血 留	g5
血 糖	h-13i13
血 糖 高	i15
行	a4c-8d-4g-7i-9j-5
行 ,	g-3i-5
行 ~	h3
行 不	a14b-22e7i-4
行 不 行	a13g12
行 了	b-3
行 吗	a18b-7g-9
行 吧	b4
行 吧 ,	b4
行 啊	c3
行 就	b8
行 情	a27
行 我	a7b-5j-10
行 李	h4i9
行 李 箱	h17
行 的	a8
行 的 话	a12
行 程	c10g5i11
行 都	d12
行 	a11c-8g8i-3
行  ,	b-3
行 	a13g12
行  ,	b-3
街	i-9
衣	c3g6i12j-3
衣 会	g10
衣 服	c-3g3h-4
衣 服 不	h8
衣 架	c28
衣 柜	h3
衣 	c24i14
衣 	c15
补	b15e-3g-6i-9j18
补 一	b-5h14
补 一 下	c6
补 上	j3
补 发	i15
补 多	a13
补 多 少	a13
补 给	g-3
补 给 您	g-3j-12
补 补	h12
补 货	b20
补 	b39h-8i-3j-3
补  ,	b11h-4
表	c5i10j6
表 ,	g22
表 上	g-3
表 上 写	g-3
表 不	c5d9g-10
表 在	b3g29
表 在 群	b3
表 我	g-3
表 扬	g7h-17
表 有	a10g-10
表 格	i-3
表 格 越	c-3i-23
表 示	c5
表 面	i6
表 	h11
衫	f4
衬	h12
袋	b6c5h-3i4
袋 一	j4
袋 吗	g11
袋 子	h7i-3
袋 还	c6i11
袋 	c20
袋 	c26
袖	c3e4i16
袖 子	c9e5
被	c-9g-6h-4i47
被 人	c23i11
被 你	c17i6
被 你 们	c17i6
被 同	i10
被 同 行	i10
被 子	c6
被 拒	i8
裁	c9i20
裁 了	g3
裁 得	c4
裁 得 歪	c4
裁 得 	c4
裁 得 	c4
裁 片	c4i3
裁 片 都	c4i3
裂	i13
裂 了	c16i5
裂 口	i3
裂 口 子	i3
装	a-3c6h6i3
装 ,	h11
装 一	i4
装 上	c12g-5i9
装 不	c26i14
装 个	i10
装 修	c-4e8g-8
装 修 ,	e5
装 修 完	h7
装 反	i3
装 反 了	i3
装 吗	g25
装 多	g9
装 多 少	g9
装 太	h-7i15
装 好	d11
装 完	c19
装 水	i-5
装 用	d23
装 的	j-10
装 的 ,	b-6c25d6h-15i30
装 的 那	h-3
装 箱	g4j15
装 袋	i11
装 要	i5
装 要 	i22
装 订	c8h42
装 车 了	g3
装 	c9h-3i9
裆	c12
裙	c17
裙 子	c18
裤	h10i8
裤 子	c-13i22
裤 子 都	c-8
裤 子 	c-17
裤 漏	c8
裤 	c8
裤 	c8
裹	g10
褪	h-3
褪 色 的	h-19
西	a-3h9j-13
西 不	i-3
西 太	h16i-4
西 太 多	h16i-4
西 没	i9
西 的	c-4
西 	c3
西 	c11
要	c-11g-4h28i-14j-10
要 !	e9
要 ,	b16
要 0	h32
要 一	g-10h10i-21
要 一 个	b25
要 七	d4
要 七 天	d4
要 三	d8h-18
要 上	h12i-4
要 上 次	b24
要 下	b3h-7
要 不	b-5c-9e-4h6i-15j-10
要 不 是	h-7
要 不 要	e-3g14h-22j-3
要 不 	h5
要 个	h28i3
要 个 大	g9
要 买	g5
要 了	b24e31g-7h-21
要 了 !	e33
要 了 ,	b15e13g-3h-7i-18
要 了 谢	f-11
要 五 分	c13i19
要 五 层	h20
要 交	g12h-7i-3
要 什	a-3g5h-7
要 什 么	a-3g5h-7
要 代	g-5h-9
要 价	h-12
要 会	h8
要 低	h29
要 体	h3
要 保	i-6
要 做	h8
要 全	h19i-12
要 全 遮	i-4
要 关	h4i15
要 写	g3
要 冬	i-5
要 冬 天	i-5
要 冷 藏	g7h-12
要 准	g8
要 准 备	g8
要 几	g38h-6
要 几 个	g12
要 几 天	g9
要 到	h7
要 加	a17c15g-7i-3
要 加 多	a5
要 包	i-3
要 半	i13
要 印	h-9i-6
要 厚	i8
要 厚 一	h-5
要 厚 的	i19
要 去	i-5j-15
要 双	h32
要 反	i-8
要 发	g-3
要 发 票	g-3h15
要 取	e12j-3
要 取 消	e12j-3
要 另	i25
要 命	h-17i38
要 哪	d-4
要 喜	h10
要 喜 庆	h10
要 回	i7
要 回 来	i7
要 填	h-7
要 处	g11h-6
要 处 方	g12
要 多	g3h-4
要 多 少	b18
要 大	h8i-8
要 大 份	b7h-16
要 大 字	i14
要 大 容	h5
要 太	h7i-11
要 好	h13
要 好 清	i12
要 安	h5
要 安 装	h4
要 定	h6
要 宽	i4
要 宽 楦	i5
要 密	h10i6
要 密 封	i8
要 小	h6i-5
要 带	c-3g18h20i-11
要 带 什	g9h-10
要 帮 您	g-3
要 干	h5i-5
要 年 轻	h6
要 开	g-4h-4i3
要 开 专	h4
要 开 票	h-4
要 快	h30i-26
要 您	b-3
要 我	c29g13h-11i13j-3
要 我 出	i10
要 我 给	j-7
要 我 自	c3i8
要 打	g16h5
要 投	c21
要 投 诉	c21
要 抗	h3
要 护 眼	h12
要 拉	h28
要 拍	g14h3
要 拖	h-3i13
要 排	g18
要 排 队	g13
要 控	h-3
要 提	g11j-3
要 提 前	g11j-3
要 搬	e26
要 撕	h10
要 支	h9
要 支 持	h10
要 收	f3g-6
要 改	e14h-3i15
要 放	g4h-3
要 数	h-3
要 无	h25
要 是	b-6c-17h-12i-20j-8
要 是 能	h-6
要 显	h7i-14
要 有	g-9h45i-14
要 来	g-12
要 正	h-14
要 死	c15
要 求	b-7
要 没	h20
要 注	h12
要 活	i18
要 涨 租	i3
要 清	h11
要 滋	i8
要 滋 润	i8
要 熟	b9
要 熟 一	b10
要 现	h15
要 用	h-13
要 用 ,	h-11
要 留	h12
要 白	h13
要 的	b-4c19h-21i19j5
要 的 ,	h-23
要 的 是	c27i33
要 的 话	j-5
要 的 那	i-10
要 的 	j6
要 看	i-11
要 看 得	h-7
要 看 重	h3
要 稳	h11
要 穿	h-3
要 等	g26
要 等 多	g15
要 简	h5i-3
要 红	h7
要 纯	i36
要 给	g-11
要 续	b7
要 罚	c3
要 罚 我	c5
要 考	b7c-3h-7
要 能	b-6c-11g-11h36i-10
要 能 开	h3
要 能 提	i25
要 能 看	h4
要 能 自	i9
要 能 遮	i23
要 自	c-10g5h15i6
要 自 动	i7
要 自 己	g19
要 蓝 色	b17h-10
要 薄	h5i-7
要 补	j-12
要 订	h-5
要 赶	i21
要 起	i22
要 跟	h26i-14
要 跟 我	h3
要 软	h8
要 软 底	i17
要 轻	h8i-4
要 辣	i4
要 这	b30e12
要 这 个	b18e14
要 这 款	g-3
要 退	i6
要 退 货	i-6
要 送 到	h12
要 透	h22
要 透 气	h3i5
要 遮	h3i11
要 遮 光	h3i8
要 那	h7i-6
要 那 种	h23i-4
要 那 	e3
要 重	c20
要 钱	a24g-15i15
要 钱 吗	a31g-14
要 钱 的	g7
要 长	h8
要 防	c-3h20
要 防 水	h4
要 静	h6
要 静 音	h6
要 预	g18
要 预 约	g18
要 香	h-11
要 香 菜	h-11
要 高	h29i-6
要 	a-15
要 	a5b37c-7g-4h-12
要  ,	b29h-15
要  杯	b9
要  	a3b26h-7
要 	h-14
要  的	h19
要  	b14
要 	c-9h9i-20
要  ,	i-9
要  的	h13
要 	c-12h23i-8
要 	h33i-18
要 	h-3
见	e-4i-3
见 ,	h25i-14
见 了	i-13
见 客	h16
见 客 户	h16
规	c-6f-6g18i-19
规 则	g10
规 格	f-4g12
规 矩 ,	b6
视	i3
视 力	h12
视 力 	h12
视 的	h-6
视 频	i4
视 频 号	i-7
视 频 拍	i15
视 频 看	g14
觉	i-3j-4
觉 得	h-20
角	i17
角 ,	c8
角 渗	i4
角 渗 水	i4
角 	i4
角 	i4
解	b-8e13i-12j14
解 一	g3j-4
解 一 下	g3j-4
解 下	a15
解 答	f4
解 释	c14
解 除	e24
言	b-9i-18
言 的	h6
言 难	c4
言 难 尽	c4
言 	c4
言  尽	c4
言 	c4
言  尽	c4
警	c-6
计	a3c-4
计 师	c-8g14i-6
计 的	h4
计 稿	j11
计 算	c25
计 要	i-15
计 费	a8j-4
计 	b-4g9
计 	i24
计  了	i24
订	a-5b22e7g3h-6i-7
订 ,	e3h3
订 一	b28
订 一 个	b28
订 不	i5
订 两	b16
订 个	b25h-3
订 了	b-4e14i12
订 了 ,	c3i11
订 了 	b-35c5i13
订 单	a-3b-13e16
订 单 0	b7
订 单 号	j6
订 单 同	c5
订 单 里	e6
订 多	a-13g27
订 多 少	a-13g27
订 好	h22
订 的	b-16c12g5i16
订 的 不	i7
订 的 是	c34
订 舱	j3
订 购	b5
订 量	d3g7
订 量 多	a-7g21
订 金	g13
订 	a10b26g-5h4i-5
订  盒	a8
订  	b7h-10
订 	b29g5h-5
订  	b28g8
订 	b20
认	a-3b4h-6j5
认 ,	b23
认 。	c4
认 一	g3
认 一 下	g4
认 下	j7
认 了 ,	b3
认 证	g4
认 证 没	g11
认 识	h-5
让	a5b-5g-9h4i4j9
让 买	i-6
让 仓 库	f-3
让 他	j9
让 你	j5
让 您	f15
让 我	c15i8
让 找	i24
让 送	c-3
训 用	g4
议	c-5i-9j-5
议 先	b-7
议 取	b13
议 取 消	b13
议 大	h11
议 室	b4e3h-7
议 茶	h7
议 茶 歇	h7
议 餐	b7
记	b-3c-16
记 ,	f3h-9i14
记 不	c-6h6
记 不 住	h12i17
记 了	i19
记 得	b-6h-6j-17
记 着	j3
记 着 呢	j10
记 账	h21
讲	c12i5
论	b6
设	b-8c-3h7
设 计	b-5c-8
设 计 师	c-8g14i-6
设 计 的	h4
设 计 稿	j11
设 计 费	j-4
证	b-5g3h-5
证 ,	i3
证 件	g9
证 件 照	h8
证 吗	g11
证 明	h-10
证 没	c3i11
证 照	j12
证 照 片	j14
证 过	g-7
证 	j13
证 	i10
评	f-6h-7i-7j9
评 ,	c3
评 一	c-9
评 价	j-10
识	h-6
诉	a-5e-3i-11j3
诉 你	c5g-5h-3j14
诉 你 们	c24g-3
诉 我	c5j-5
试	c-5i-8j14
试 ,	b8c-3
试 了	i-30
试 听	a13
试 水	b3
试 用	h-21i21j24
试 用 ,	h-15
试 用 期	j9
试 纸	b17
试 色	g19
试 试	b11g-19h7
试 通	c-3
试 通 过	c-3
诚	a8
诚 心	a13
话	b-5e-3g4h-12j-10
话 ,	g12h-4
话 不	i25
话 印	c25i18
话 发	g7
话 呢	a3
话 多	a-8g22
话 多 少	a-8g22
话 我	i-17j-5
话 我 下	f8
话 是	j-4
话 永	c12
话 永 远	c12
话 筒	c7
话 结	i3
话 给	c-6g18
话 给 我	g17
话 能	a4b-15
话 要	i9j10
话 说	c-5e-3j-3
话 都	i18
话  ,	b-3
话 	c5
话  就	i-5
话 	g4
话  就	i-5
询	a11c-14g28h-8
询 一	g5
询 一 下	g5
询 下	g19
询 盘	c-18i10
该	f3i-15j-9
该 批	c19
该 是	g14
该 晒	f18i-3
该 晒 !	f18i-3
语	h7i9j-6
语 ,	j-5
语 的	c-3
语 音	c5i5
误	h-14j23
误 了	j15
误 报	c10i29
说	a-4b-8c7g-11h-16i3j-6
说 ,	g4i-9
说 上	c21
说 下	j8
说 了	c21g-4i15
说 你	c-7
说 发	i-6
说 听	c10
说 听 不	c10
说 太	i-8
说 好	c19e-3g-4h-5i16j-3
说 好 的	c29g-12
说 好 送	c4
说 明	h5
说 明 书	i-3j5
说 明 天	c9i12
说 是	a3c11i5
说 有	i3
说 没	c33i8
说 法	c28
说 的	b3g8
说 的 方	b22
说 的 	b14e14
说 的 	g7
说 给	g13i6
说 给 我	g13i6
说 老	c19
说 老 师	c19
说 要	b-5h4i-22
说 话	i5
说 还	d11
说 还 是	d11
说 那	i-21
说 马	c19i23j-7
说 马 上	c19i23j-7
说 	c7
说  	c7
说 	c-7d-8j-11
说 	g-4
说  了	c-18
说 	c16
请	e3f6h-7i-10j-7
请 下	g9
请 下 来	g9j-4
请 你	f3i-7
请 假	c26h-3i11
请 假 了	c-3
请 发	a3g11
请 取	e13
请 取 消	e13
请 告	g20
请 告 知	g20
请 安	b3e6
请 安 排	b3e6
请 尽	c12
请 尽 快	c12
请 您	b-5j-14
请 您 吃	j6
请 把	a-3
请 报	a32
请 按	b16g-3
请 教	g15
请 核	c21i45
请 核 实	c9
请 核 对	b-3
请 稍	j17
请 贵	a7
请 贵 司	a7
请 退	e12
请 退 货	e16
请 问	b-7f6g12
请 问 婚	a-3
请 问 您	g-9
请 问 是	g17
请 问 贵	g9h4
请 问 	h4
请 问 	h4
请 	a6c7e5i-3
请  司	a7
请 	a6c7e5i-3
请  司	a7
诺	j7
诺 	j4
读	i17
读 不	i17
课	b3c3g7i3
课 ,	b3c7h11i-5
课 0	g18
课 不	i-8
课 先	e3
课 后	j12
课 吗	b8h7
课 吗 ?	b8
课 多	b5
课 多 少	b7
课 时	c3g-3i22
课 时 费	g-5
课 程	g11
课 要	g-8
课 	j-7
谁	a-3c3g42h-9i-9
谁 ,	g6i-4
谁 ?	g7
谁 不	g-7
谁 出	g20i-17
谁 出 ?	g-5
谁 出 运	g15
谁 家	d11g-6
谁 家 不	d12g-7
谁 改	c3
谁 改 的	c3
谁 是	g-13i3
谁 是 谁	g-13i3
谁 签	c16g17
谁 要	g-6
谁 说	c-6i-9
谁 负	g19
谁 负 责	g19
调	c-10h-6i-3
调 一	h5
调 整	e5
调 整 ,	e6
调 用	a3h-28
调 的	d3
调 的 	d5
调 	c9
谈	e5g-13i-10
谈 的	e9
谢	a3b-4c-7e-3f43h-12i-10j-9
谢 !	a4f17g5
谢 ,	f11
谢 了	f33
谢 了 ,	e-3f18
谢 亲	f-6
谢 你	e11f37i12
谢 你 ,	f-3i15
谢 你 们	f5
谢 你 这	e8
谢 信	f-30g7
谢 哈	f13
谢 啦	f25
谢 大	f46
谢 小	f35
谢 就	f-9
谢 就 不	f-9
谢 师	f3
谢 师 傅	f3
谢 帮	f7
谢 您	f-24
谢 您 的	f-3
谢 提	f5
谢 提 醒	f5
谢 照	f3
谢 照 顾	f3
谢 绝	f-3
谢 老	c-6f19i-3
谢 老 板	f18
谢 谢	c-4f43g3h-7j-8
谢 谢 !	a4f17g5
谢 谢 。	f3
谢 谢 了	f14
谢 谢 亲	f-6
谢 谢 你	f19i17
谢 谢 哈	f13
谢 谢 您	f-20
谢 谢 提	f5
谢 谢 照	f3
谢 谢 老	f19
谢 谢 配	a3f-10
谢 贵	f8
谢 贵 司	f8
谢 过	a16f17
谢 配	a3f-10
谢 配 合	a3f-10
谢  司	f8
谢 	f18
谢  司	f8
谱	c17g-16
谱 ,	b9
谱 的	h16
豆	b8c12i12
豆 发	c4
豆 发 芽	c4
豆 浆	c17i23
豆 浆 底	i3
豆  了	c4
豆 	c4
豆  了	c4
象	d-7
贝	e3
负	g3
负 责	g3i-16
负 责 人	c4
负 责 到	g-3j5
财	c-4g-3h-10j4
财 务	h-10i-8j5
财 务 不	c10
财 务 说	c-5i-14j11
财 务 	j3
责	i-16
责 人	c4
责 到	g-3j5
责 到 底	g-3j5
账	a-7c-5g6i8
账 上	h-4i7
账 了	c-7g3i-15
账 全	g5
账 公	h9
账 公 司	h9
账 单	c24g-8h8
账 号	h-4i-8
账 号 ,	b11g6
账 号 一	d4g-14
账 号 发	g-3
账 号 怎	c-6g11i-3
账 号 给	c18i15
账 对	i9
账 就	i16
账 户	g5
账 是	g10
账 要	h-3i30
货	a-7h-3
货 !	e6i13
货 ,	e7i5j-3
货 不	c8h18i16
货 不 对	i3
货 也	c3
货 了	b13c-12i-21
货 了 ,	b10i-16
货 代	j33
货 值	h11
货 值 高	h11
货 到	j16
货 到 了	i3
货 到 付	j3
货 加	g-16
货 单	b6c7h-3i13
货 单 	i5
货 卸	c12
货 压	i26
货 后	j13
货 呢	g30i11
货 备	b13
货 少	g8
货 少 了	g8
货 已	c12
货 怎	a-5
货 怎 么	a-5
货 慢	h-3
货 我	g-11i-8j27
货 换	h12
货 放	i-6
货 时	j28
货 款	b-3f-11i-6
货 款 	c13
货 款 	j5
货 比	b6
货 比 三	b8
货 没	i9
货 源	g10
货 物	g11
货 的 话	b12
货 的 	i32
货 第	j-5
货 第 一	j-5
货 被	c3i10
货 要	g8h-10i14
货 请	e4
货 跟	c52i39
货 车	h4
货 车 进	i-20
货 还	e3i3
货 还 没	e5
货 退	e26
货 退 款	e4
货 送	c27
货 �	g36
货 	c-14
货 	c-3
货 	c11g4h17i7
货  了	c15
货  	g10
货 	c17g9
货  	g10
货 	c16
货  了	c15
货 	h4
质	b-8d-4
质 保	h-5
质 感	h3
质 期 多	i-3
质 要	b-4h18
质 量	c14h-6i30
质 量 不	c5i6
质 量 太	i-14
质 量 忽	c-4
质 量 问	i-3
质 量 	c5
质 量 	c7
购	b12e3g-10i-5
购 一	h12
购 一 批	h12
购 价	a7d-4g-7
购 物	h31i10
购 的	c17j-5
购 部	b-3
购 	b8
贴	b-3
贴 不	c8
贴 了	b-3
贴 了 一	b-3
贴 冷	h19i-3
贴 反	c7
贴 反 了	c7
贴 在	g25
贴 牌	h7
贴 的	i16
贴 纸	b8
贴 膜	d11
贵	a9d22g-5i-7
贵 不	a23g-11
贵 不 贵	a24g-12
贵 了 ,	c-9i10
贵 了 吧	c6i-17
贵 了 点	c7i10
贵 公	g3
贵 公 司	g3
贵 司	c6
贵 司 有	g3h11
贵 方	c9i8
贵 	d8h22
贵  ,	d-6
贷	i27
贸	g13
贸 易	g6
费	a21b-4g-6
费 ,	a5j-5
费 。	j-6
费 不	g5
费 了	e3f10
费 关	c9
费 关 了	e9
费 到	g6
费 到 付	g8
费 另	a17
费 吃	h18i-14
费 吗	a10
费 吧	b7c7
费 多	a16g-5
费 多 少	a17g-23
费 多 收	c7g7
费 心	f49
费 怎	a11g-19
费 怎 么	a11g-19
费 我	c-9f-5i-4j30
费 我 们	j12
费 按	a12
费 收	c6i8
费 用	a27g-30
费 的	c-3
费 能	a23g-9
费 能 不	a22g-10
费 谁	c9
费 退	e9i-3
费 退 我	e6
费 高	h-10i22
费 	a-13b-3g21i-13j-13
费  ,	c7g8
费  我	j-4
费 	h9
费  了	g6
费 	c4g6h17i-7
费  了	c7g7
资	c-7f-3g8h-12i-7
资 料	f-3g6i-5
资 料 我	c-3f-3j25
资 金	e5
资 金 紧	e8
资 金 转	i6
赔	g6h-7i-20j5
赔 不	c4
赔 吗	g19
赔 您	j23
赔 的	i7
赔 钱	c-7
赚	h-9i-20
赛	h-4i-11
赞	f17j-7
赠	c8
赠 品	b3c3
赠 品 没	c6
赠 品 还	g9
赢	i-7
赢 了	i-4
赣	b-12
走	b5c-4
走 ,	b4c-4
走 了	c6h-3j-4
走 了 ,	i12
走 了 没	c3
走 到	g18
走 到 哪	g19
走 合	b8
走 合 同	b8
走 客	i7
走 客 户	i7
走 对	j9
走 对 公	j9
走 得	d10g-5
走 得 快	d11
走 流	j13
走 流 程	j13
走 海	h5
走 海 运	h5
走 的	a7g-10i-12j-14
走 空	g3
走 空 运	g3
走 线	c4
走 路	h8i32
走 路 不	i-9
走 顺	g7
走 顺 丰	g7
走 高	h9
赵	h-3j-7
赶	c-7f3
赶 ,	i3
赶 出	j16
赶 出 来	j16
赶 在	h24
赶 时	h6
赶 时 间	h6
起	b3h6i5
起 ,	a6e4g-3h-8j3
起 买	b3
起 价	c18i7
起 印	g5
起 发	g9
起 啊	i-7
起 啊 ,	i-7
起 批	a7
起 报	a3
起 拱	c29
起 来	c4i4
起 来 了	h-3
起 来 有	h4
起 毛	c4
起 泡	c6
起 用	d-3
起 疹	h3
起 皮	h-15i21
起 码	c-6h50i-3
起 装	b8
起 订	a-24b-18g25
起 订 多	g15
起 订 量	d3g7
起 走	g9
起 雾	i10
超	c15h10i7j-3
超 差	c19
超 市	i-6
超 市 都	d13
超 标	i11
超 过	b9h14
超 过 	b8
超 	h3
越	i21
越 多	i-10
越 好	h46
越 差	h-5i9
越 干	c7
越 快	b4
越 快 越	b4
越 来	i11
越 来 越	i11
越 洗	i9
越 洗 越	i9
越 用	c4
越 用 越	c4
越 	c-4
越 	i3
趟	h-9
足	c-11
趴	i32
趴 窝	c8i9
趴 窝 了	c8i9
跌	b-7c-5
跌 了	b-4c-4
跑	b-8i4
跑 了	a-3
跑 路	i43
跟	a-4c6d24g-10h-4j9
跟 上	a3b10i-4
跟 上 次	b5
跟 不	h3i-6
跟 不 上	h3i-6
跟 他	j15
跟 你	c3g-5j10
跟 你 们	c9f3
跟 你 说	j39
跟 医	c9i12
跟 厂	j6
跟 厂 里	j6
跟 原	g7h4
跟 原 来	g15
跟 合 同	c7
跟 团	b19e16j-15
跟 图	c5h3
跟 图 差	i10
跟 大	d12g-4
跟 客	c-6i7
跟 客 户	c-5i9
跟 得	g11
跟 得 上	g11
跟 您	j-14
跟 新	c-3
跟 新 的	c-3
跟 普	d5
跟 样	c6
跟 没	c9i16
跟 物	j16
跟 网	a-12h7
跟 老	j8
跟 老 板	j7
跟 订	i7
跟 订 的	i7
跟 进	j9
跟 进 :	j6
跟 	c-6
跟 	d20
路	e-4j3
路 ,	c-4g-3h-6
路 上	c-22j-3
路 上 	c-5g12
路 上 	c-5g12
路 不	i-18
路 了 ,	i8
路 口	g3j26
路 子	i-8
路 过	j21
路 退	i-3
路 那	b5g-8
跳	c9g-8i11
跳 槽	i13
跳 闸	c-8
跳 闸 了	c-4
踢	c5
踩	c5i14
踩 着	c-8
蹭	c-10
蹭 到	c-3
蹲	h9
身	h-19i6
身 ,	c6g6
身 上 还	c11
身 份	i-7
身 份 证	g3i-7
身 体	i-7
身 房	h-3
车	c-5g3i-6
车 ,	b15c-7h13
车 一	c14i8
车 一 个	c3
车 了	h-5j-10
车 到	b6g4
车 来	b-16
车 牌	h8
车 电	c-13i5
车 电 池	g3
车 要	h9
车 费	c12
车 过	b10i-3
车 进	h-10
车 间	h5j-11
车 	j27
车 	c3
车 	i10
轨	c-4
转	b-4e-3h-4i-3j25
转 不	c-7i15
转 不 开	i7
转 了	c-3
转 了 ,	i-5
转 你	c-4g-5j10
转 半	c25
转 半 天	c25
转 发	g9
转 给	g6i-3j-5
转 账	i-9
转 速	h3
转 速 高	h6
转 	j7
转  定	j7
轮	b7c3h16
轮 子	c9
轮 子 	c14
轮 椅	b5d7
轮 椅 能	h8
轮 胎	h14
软	c3d3
软 ,	c6i8
软 件	e8g4i15
软 便	c21i8
软 塌	c7
软 塌 ,	h5
软 塌 塌	c12
软 底	h10i5
软 底 的	i16
软 的	i3
软 	h8i-12
软  ,	h8i-12
软 	h8i-12
软  ,	h8i-12
轴	c9
轴 承 	b3
轻	c-12g-4h15i-17
轻 ,	h11
轻 一	h-5
轻 一 点	h-5
轻 人 不	h-8i27
轻 便	h21
轻 便 好	h4
轻 便 的	h8
轿	g4
较	a-8g7h-3i-11
较 合	g7
较 合 适	g7
辅	h7
辅 食	h5
辆	b13h5
辆 ,	b5
辆 0	b3
辆 0 .	b3
辈 的	h6
辈 的 话	d7
输	b-9c-8
输 路	i11
输 路 上	i11
输 送	b-6
辛	c-12f23h-3i-11j-3
辛 苦	c-12f23h-3i-11j-3
辛 苦 ,	f7
辛 苦 了	f21
辛 苦 啦	f3
辞	i19
辞 职	i19
辞 职 了	i19
辣	b3g3h10
辣 ,	h9i-3j6
辣 的	c3h-24
辨	a-3g8
辨 率	a-3g8
辩	c-3j-7
边	h3i10
边 上	c13h-7
边 不	d9
边 堵	i-5
边 没	c11
边 要	h28
边 要 求	h28
边 角	h17
边 	c-7
边  了	c-4
边 	c-4
达	c12j13
达 标	i8
迁	h3
过	a-3c-7d-3e-5h-7i-7j-4
过 !	c11
过 一	h-9
过 一 下	j4
过 一 次	i3
过 不	i16
过 了	e-3i-14j-11
过 了 ,	i-10j-6
过 五	b7
过 你	a-12
过 冬	h10
过 去	c-6e-3h-3i-6j26
过 去 。	j3
过 去 拉	b13j3
过 吗	g3
过 头	i24
过 年	h-8
过 您	j-23
过 敏	h4
过 敏 了	c8i12
过 期	c-3g8h-3
过 来	h-5j10
过 来 ,	b4
过 来 的	c3
过 来 看	g5j12
过 来 签	j13
过 来 试	j3
过 生	b4
过 生 日	b4
过 的	c9i18
过 	b8
过 	b-21
运	c-6i-5
运 到	a11
运 吗	g3
运 吗 ?	g3
运 费	a4e-5
运 费 到	g6
运 费 多	c3g-5
运 费 我	j14
运 费 	i28
运 费 	c7g7
运 费 	i4
运 输 路	i11
运 还	d3
运 还 是	d3
近	c-3g-10h-3i3
近 单	i-4
近 单 子	i-4
近 忙	g-4
近 的	h19
近 视	h-12
近 	i13
近 	i13
返	a7b24c8e7g-16h-17i-11j12
返 单	a3
返 工	j20
返 潮	i4
返 点	c6
返 现	a3g-34
还	a-3c5d6g12h-11j-4
还 不	c27g-22i20
还 以	i-3
还 以 为	i-3
还 你	e6j13
还 做	b5c16i3
还 做 不	b5
还 剩	b-7g10i-9
还 剩 多	g11
还 剩 	b-3
还 卡	g-12
还 在	e7
还 好	i-7
还 差	c-3d-4h-8i14
还 帮	f12
还 开	g5h6
还 往	i24
还 得	h33i-3
还 得 两	h4
还 找	i6
还 收	i12
还 是	a4b9c-12d25g34h-13i-11
还 是 0	g6
还 是 不	e10g-23
还 是 中	g10
还 是 偏	g10i-3
还 是 冰	c4
还 是 在	g12
还 是 小	d8
还 是 按	a10g-6
还 是 海	d3
还 是 热	g-3
还 是 硬	g3i13
还 是 算	e24
还 是 老	g-12
还 是 薄	d6
还 是 要	g5
还 是 	a31
还 是 	b28
还 是 	c8d3g-3
还 是 	d6
还 有	a-3g18i-3
还 有 一	i13
还 有 多	g6
还 有 	c-12
还 有 	c3
还 有 	c3
还 没	b-5g-10i-20
还 没 到	c21i25
还 没 发	c3i13
还 没 定	b-3i-3
还 没 批	b-3i-3
还 给	c17
还 能	a28h-12
还 能 用	a10g-15h-10i-6
还 能 谈	a7
还 要 上	b14
还 要 我	i8
还 跟	c-3
还 跟 新	c-3
还 送	c-7d34f6i-7
还 需	g-4
还 需 要	g-4
还 	c13g-39i8
还  吗	g-11
还 	g-13
还 	c14i19
还 	i14
还 	g-8
这	c5h-10i-7
这 0	a11
这 两	c-6d18g-6i-5
这 两 天	i-5j5
这 两 款	d5j-5
这 个	b6c-10f-3i-11
这 个 了	e13
这 个 价	a-20b14d18
这 个 功	d8
这 个 吧	b15
这 个 地	c10
这 个 月	b13
这 个 跟	d5
这 么	b-11c19g-16h-15
这 么 多	d14
这 么 大	c22
这 么 快	f7
这 么 晚	f14
这 也	c18
这 买	b3g4
这 件	b9
这 价	c4
这 俩	d15
这 做	c6
这 做 工	c6
这 儿	a-3d26
这 几	g-21
这 几 天	e5g-7
这 单	a8e12i19j8
这 印 的	b-3
这 台	g19
这 台 机	g19
这 周	a4e7
这 回	f5i-3
这 套	b3h-19
这 就	c-6e-4i-5j50
这 张	c-10
这 怎	c12
这 怎 么	c12
这 批	c6e7i11j3
这 批 比	c18
这 批 芒	c3
这 批 货	i-4
这 批 退	e11
这 批 	c-12e-6i-15
这 批 	e11
这 批 	e11
这 是	c-4
这 条	c-21i-6
这 条 路	i-8
这 样	b-10c6
这 样 ,	c4e5
这 样 吧	b-12
这 样 我	c7
这 样 行	g-16
这 次	b8f10i-38
这 次 的	c4
这 次 进	a5
这 款	h-13j-9
这 活	g6
这 票	b10
这 种	g13
这 箱	c3i27
这 质	c17
这 质 量	c17
这 边	c-5g-5i6j6
这 边 要	h7
这 边 	i3
这 都	c8
这 	a3b-3d31e13g-3
这  哪	d8
这 	c15e-5i15
这 	c23
进	i9
进 ,	h3i5
进 :	j6
进 一	h4
进 一 次	h3
进 不 去	c3
进 仓	i-14j6
进 价	a5
进 去	b4c4
进 去 ,	b9
进 口	d9
进 口 的	d13
进 场	b4
进 店	i6
进 度	h22
进 微	j-6
进 来	c-4i-20j9
进 步	f3
进 步 很	i-11
进 水	i7
进 点	b27h-5
进 电	c3h4
进 的	h4
进 货	j-16
进 门	g20
远	c4i11
远 ,	i21
远 了	c3
连	c16f4g3i4
连 不	c4g-3
连 不 上	c4g-3
连 夜	f17
连 夜 赶	j4
迟	e8h-6
迟 了	i-3
追	b7
退	a-7b-13d-4e41h-13i-4
退 !	i-3
退 ,	e-4j12
退 一	c-4e29g-7i-18
退 一 下	e36
退 一 步	e-14
退 不	g6
退 不 退	e-3g16
退 了	b-4c6e28j-6
退 了 ,	g3j-14
退 了 吧	c-9e22i-6
退 休	e-10h16
退 休 了	h17
退 出	b3e5
退 出 了	b3e5
退 到	j16
退 卡	g3
退 吗 ,	e6
退 吧	b-20e20
退 回	e14
退 回 来	c10
退 微	e7
退 微 信	e7
退 您	j23
退 我	c21e26i-9
退 押	e5
退 押 金	e5
退 换	g3
退 掉	b-21e50g-7
退 是	e-3
退 机	e7i17
退 款	c11i5
退 烧	i-6
退 烧 了	i-6
退 的	c-12e-24i-14
退 租	e32
退 给	e19
退 货	e6
退 货 ,	e29g-6i-31
退 货 。	e4
退 货 退	e4
退 费	e3g6i3
退 返	e16
退 钱	c-8e13g13i5
退 	b-5c-13e49
退 	i-6
退  ,	i-6
退 	i-6
退  ,	i-6
送	a-3b4c3g4i-3j3
送 ,	h-12j-9
送 一	g4
送 上	c6i7j8
送 上 楼	c9i7j8
送 上 门	g5
送 不	c-11i-3
送 不 送	d3
送 个	g21
送 了	e33i4
送 什	g21
送 什 么	g21
送 到	b8c4h10j3
送 到 ,	b-10c7i4j-15
送 到 工	j14
送 到 村	h9
送 吗	g15
送 哪	g6
送 多	a3
送 女	h10
送 女 朋	h10
送 客	a6g-5
送 客 户	a6g-5
送 店	b3
送 店 里	b3
送 我	h12
送 来	c14i10
送 来 的	c15i3
送 的	f6h-18
送 的 小	f6
送 的 都	i10
送 的 	c6
送 礼	h-27
送 礼 用	h18
送 老	b18
送 老 师	h17
送 货	b-5g-8j-5
送 货 吗	g-3
送 达	j9
送 过 去	j16
送 过 来	b14
送 进	g7
送 错	c18
送 长	g3h3
送 长 辈	g3h3
送 领	h13
送 领 导	h13
送 餐	i20
送 	b55i-5
送  到	j9
送 	b5
适	c-7g10h10i-12
适 ,	e3
适 合	c-4d-9g16h18i-9
适 合 我	g-9
适 合 敏	d-4h3
适 合 老	h7
适 合 送	d-3h-11
适 应	i24
适 的	h7i-3
选	d14h-11i-10
选 b	b6
选 了	e29
选 哪	d6
选 哪 个	d6
选 的	c26
逊	h5
透	a-4f-5i6
透 ,	h-13
透 了	c21f-7i5
透 光	c8
透 明	b3i-3
透 气	h4
透 气 的	h3i5
透 的	a-3h24
递	b-3c4j6
递 ,	c10
递 了	c6
递 员	g7i-6j-6
递 太	h14
递 柜	g9i10
递 柜 满	i15
递 	h17
递 	i-11
通	d-5i-4
通 好	d16
通 就	i-5
通 知	e5j13
通 知 你	j4
通 知 您	j5
通 知 我	c8j-11
通 过	h-3i-13j-9
通 过 一	j-6
通 还	g18
通 风	g-9
速	h12i-12
速 高	h6
造	h38
逾	i7
逾 期	i7
遍	c4h-7j3
遍 还	c27i30
遍 还 是	i10
道	d-3g-8
道 不	c11e6
道 不 对	c13
道 不 错	i-5
道 个	j33
道 大	c-11
道 的	h4
道 里	c9i16
道 	i15
遛	g4h18i-6
遥	c7h5
遥 控	c7h5
遮	c-4h10
遮 光 的	c-3i4
避	h-13
避 光	h-8
避 光 放	h-8
那	b6c-8e4g-4h-5i-12
那 三	g-3
那 个	b14c4e4
那 个 价	a10b-15g-11
那 个 取	b4
那 个 型	c-3
那 个 就	h7
那 个 师	i12
那 个 	b13g14h-4
那 件	e19
那 件 退	e15
那 份	b4
那 会	i-3
那 会 儿	i-3
那 位	d-3
那 儿	h15
那 几	e-3g-6j5
那 几 天	e-3g-5
那 单	e10
那 天	a10b3f-7g-6
那 天 ,	a16
那 家	b-3c-16d6h-15i8
那 家 也	i-3
那 家 店	g14
那 家 强	d7
那 家 的	i10
那 家 老	i-3
那 家 要	h-3i10
那 家 送	i14
那 就	b13
那 就 这	b-4
那 就 	b-3
那 我	j4
那 批	d8i5
那 批 有	c18
那 批 	c4i11
那 把	f5
那 条	b13
那 样	i-23
那 款	d17g-3
那 种	b-4g-4h26
那 种 一	h15
那 种 小	g-4
那 种 撕	b17
那 箱	g11
那 箱 	e4
那 辆	b5
那 辆 ,	b5
那 边	c-16i-11
那 边 堵	i-5
那 边 	i-6
那 边 	i-5
那 里	h-13
那 	b-4e6
那  	b-20e15j6
邦	d4j5
邮	b-6c-3e-3g-8h-8i-4
邮 件	c10g-7i4j4
邮 箱	c-6e-3g-4h-4i-14
邮 箱 ,	j4
邮 箱 了	j-3
邻	c-10i-5
邻 居	c-8i-5
邻 居 家	i-20
郑	g13
部	h-22j17
都	a-4b-3c12g-16h-9i5j-7
都 三	i-3
都 三 天	i-3
都 不	a5c8g-6h-9i16
都 不 会	i22
都 不 想	c7e4
都 不 知	c17i37
都 不 要	c-9
都 不 	h-3
都 不 	h-3
都 凉	c5f-9i5
都 凉 透	f-8
都 卖	d14i-13
都 压	i15
都 可	d-3g-12
都 可 以	d-3g-12
都 吃	h16
都 听	i13
都 周	c15i10
都 在	j-4
都 在 吐	i-4
都 在 	i-16
都 在 	i-4
都 大	i22
都 快	i29
都 报	i-12
都 收	f3
都 收 到	f3
都 是	b-3c6i6j-6
都 是 ,	i13
都 是 	e3
都 有	a-12
都 没	c7g-3
都 没 打	c11i8
都 没 有	c23i34
都 没 法	c-3
都 没 	c-8i-4
都 没 	c-8i-4
都 熬	i23
都 看	a5
都 穿	c-5i-31
都 穿 不	c-5i-24
都 结	i10
都 结 束	i10
都 给	b4e-16
都 给 我	b8c4e-3
都 能	g-24
都 能 	c32
都 蔫	c14
都 蔫 了	c14
都 行	a-6b5d-9g-23i-5
都 要	b34c-10i8
都 要 ,	b6
都 说	c9g-9i7
都 说 了	c18
都 说 好	c-9i-17
都 谢	c4f-3
都 谢 了	c4f-3
都 软	i15
都 软 了	i15
都 这	i-4
都 这 样	i-4
都 迟	c20
都 送	c7h-3
都 问	f5g-17
都 	a-3c11h-3i7
都  ,	a-5g3
都 	c12i23
都  ,	c5
都 	i-6
都  ,	g5
都 	c11
都 	c-13
都 	i-3j-3
配	a4b4h12i-3
配 ,	h-5
配 一	h7
配 件	b8i4
配 合	f16h5
配 我	h8
配 置	b20
配 送	e3
酒	b8c-5g7i-3
酒 ,	h7
酒 店	h13i-4
酒 店 布	h4
酒 店 要	h13
酒 的	b9h-6
酸	h6i18
酸 了	c7
酸 得	c11h-18i13
酸 得 我	c5i4
酸 的	c32h-32i36
醒	f10g-4i7
醒 ,	i4
醒 我	h11
醒 的	i9
醛	i5
醛 味	h-8i22
采	c-7e4i-5
采 购	c-7e4i-8
采 购 一	h12
采 购 部	b-3
释	c14
里	a-5f-3
里 ,	b10
里 三	c16i12
里 三 个	c16i12
里 不	c9
里 人	i-5
里 停	e3h23i19
里 停 电	e7
里 再	b6
里 写	c26
里 写 的	c7
里 吗	g3
里 头	i30
里 快	c-11
里 才	i-15
里 拿	j5
里 接 龙	g-3
里 有	b-4c12i13j-8
里 有 人	i-3
里 有 没	g14
里 毕	g3
里 毕 业	g3
里 没	e4h10
里 没 人	e7i-8
里 潮	h7i14
里 用	h20
里 看	j10
里 看 看	j4
里 等	j11
里 老	c6i5
里 要 看	h-7
里 说	i-7
里 说 过	i-3
里 还	i-7
里 面	c19f-4g3i8
里 面 少	i3
里 面 没	c-6
里 面 	c15
里 	c3
里  ,	i16
里 	i10
里  ,	i10
里 	c7
重	b-10c-3g5h8j8
重 ,	g13i4
重 不	i17
重 了	e3i-6
重 了 ,	e3
重 印	c-9g8i-3j13
重 复	e4
重 复 扣	c14
重 多	a-11g22
重 多 少	a-11g22
重 开	j28
重 新	b-14c3
重 新 拍	j-4
重 	i22
重  ,	c9
野	i7
量	b3g-7h-3i-5j-13
量 ,	c12h-13i16
量 一	i3
量 上	h-3
量 不	i13
量 不 行	c12e7i5
量 也	i16
量 了	c4
量 写	c15
量 大	g-9i-4
量 太	i-7
量 太 差	i-14
量 好	b10e3
量 好 了	b13
量 对	f5
量 尺	j4
量 尺 寸	j4
量 忽	c-4
量 改	b-6
量 改 成	b-18
量 是	f-4
量 的	g-5h11
量 越	c30i3
量 越 来	c30i3
量 还	c3h3
量 问	i-3
量 问 题	i-3
量 	a17
量 	c19i8
量  ,	i21
量 	i3
量  ,	i3
量 	c7
金	a5b-4j5
金 ,	j5
金 一	c12
金 交	i15
金 付	a4g-3
金 吗	g19
金 多	a11g-11
金 多 少	a11g-22
金 毛	b3
金 毛 ,	b4
金 流	i16
金 紧	e8
金 要	a3g11
金 转	i6
金 转 不	i6
金 退	e11
金 退 不	g3
金 额	a6c21
金 	j29
金 	i14
鏈	c11
鏽	h20
针	b5c33i16
钉	c22
钟	b-4j3
钟 ,	j9
钟 头 ,	i26
钢	b4h14
钢 琴	h12
钥	b-7
钥 匙	b-7
钥 匙 	h13
钩	h17
钮	c4g7
钱	a22b-4g-10h-5i-3j3
钱 ,	a18b-3c4f4g-7
钱 ?	a15g-17
钱 一	a21b-5c-12g-11i-7
钱 一 分	a-3i-4
钱 一 斤	a27
钱 不	a7g-11
钱 吗	a4
钱 啊	c11i-13
钱 好	a-7
钱 您	a-16
钱 我	b18
钱 打	g15j3
钱 退	c-5i-3
钱 退 回	e-5
钱 退 微	e7
钱 退 我	e13
钱 都	b9
钱  来	i8
钱 	i22
钱  来	i8
钻	c20d8i16
钻 头	c13
铁	c-6g10h26i-7j-4
铁 的	g23
铁 站	a-3g6
铁 站 多	a-3g6
铁 近	h3
铁 近 的	h3
铃	c15
铃 	c21
铝	c8
铝 材	c16i12
银	g-4
银 排	i-5
银 排 长	i-5
银 机	i3
银 行	h-9j8
银 	i-5
铺	c-3i15
链	c5
链 卡	c4
链 子	h23
链 接	g9
链 接 发	g11
链 的	a6h10
链 	c6i13
链  ,	i4
链 	c6i13
链  ,	i4
销	e11g-6i10
销 ,	j10
锁	c15d20i4j3
锁 不	c4i30
锁 住	b6
锁 芯	c7
锅 店	h-4
锅 店 的	h-4
锅 炉	g8
锈 钢	b3
错	b-3c12g-5h-10i8
错 ,	h-9
错 了	i-5
错 了 !	c4
错 了 ,	i-14
错 了 能	b6
错 了 谁	c-10g5i-6
错 吧	b-3g23
错 地	c3
错 我	f6
错 码	h5
错 码 了	h14
错 税	c4i3
错 货	c22
错 颜	g-4
错 颜 色	g-4
锤	c12
锦	c9
锦 旗	c9
键	h7
键 是	h12
键 盘	c6
锻	h18
锻 炼	h18
镇	g8
镜	c8h-10i6
长	a4c-3j-6
长 ,	d-3
长 了	i17
长 会	e9
长 得	h-19
长 得 快	i-13
长 期	a7g-15h28i-11
长 的	h-3
长 辈	h4
长 辈 的	h6
门	h3
门 ,	i10
门 一	c-3
门 了	i-19
门 关	c5
门 关 不	c8
门 卫	f-3j4
门 口 了	c-6g11
门 口 就	c6i14
门 口 有	h-11
门 吗	i5
门 头	b5g7
门 店	b13c5g-6i6
门 换	j9
门 牌	b5
门 的	h5
门 看	g-13
门 票	i4
门 装	j13
门 进	d-8g11i-10
门 铃 	c3
门 锁	i10
门 面	i-3
门  ,	c-10
门 	c-17
门  ,	c-17
门 	c8
闪	c35g-4h4i27
闪 退	c12
闭 了 ,	i15
问	b-3c-6e-5f3h-8i-7
问 ,	h4
问 一	a9j-18
问 一 下	g19j-19
问 一 句	a7
问 上	g-3
问 下	g18h-4j11
问 下 ,	g23
问 下 仓	j8
问 下 发	g11
问 了	b5d17j-13
问 了 ,	b15d7
问 婚	a-3
问 怎	g-6
问 怎 么	g-6
问 您	g-9
问 我	g-5i-26
问 我 在	f8
问 老	g-4j3
问 老 板	j9
问 贵	g9h4
问 贵 司	g9h4
问 过	a-8
问 进	h11
问 进 度	h11
问 问	a5b-14i-7j10
问 问 老	j9
问 题	a-4e-4h-7i-4
问 题 ,	b8i-6j7
问 题 吧	g11
问 题 是	i5
问 	a7
问 	h4
问  司	g9h4
问 	h4
问  司	g9h4
闲	h-21
间	e9g6h3i3
间 ,	d3i-10
间 一	c12
间 一 股	c12
间 不	e5
间 做	i16
间 取	e22
间 取 消	e22
间 房	b10h8
间 没	h9i-10
间 给	j3
间 给 您	j6
间 要	h32i-9
间 	i9
间 	c-19i9
闷	d-3
闷 痘	d-3i7
闸	c-8
闸 了	c-4
闺	c-12i-6
闺 蜜	b6c-3
闻	h-12i5
队	i3
队 ,	i9
队 的	i18
防	a-5c-6g5h18i-7
防 伪	c10
防 伪 码	c10
防 冻	h-4i-3
防 晒	a-8i-16
防 晒 不	h20
防 水	g10
防 水 吗	g4
防 水 的	h-18
防 滑	h5
防 脱	i43
防 走	h8i-7
阳	c-10h16i-9
阳 台	h13
阴	g13
阶	a3h-5
阶 梯	a4i-3
阶 梯 价	a4i-3
阿	b-4g8h16
阿 姨	c4h3i3
阿 强	g3
附	a10h-5
附 件	a12h-5i-6
际	i4
陈	i-5
陈 工	j28
降	a5g-14h5
降 了	i-22
降 价	i25
降 价 ,	i27
降 解	h8
限	b-5c-5h9j-21
限 公	g3
限 公 司	g3
限 电	i4
限 电 ,	i4
限 行	h12
院	h3j-4
院 子	h12
院 子 里	h19
院 用	h6
院 用 ,	h6
除	c-5e5h10i-10
除 湿	i12
陷	c10
随	g-8h4
随 便	h-19
随 后	j33
随 意	g-5h12
随 时	j-3
随 货	c16i4
隐	h16
隔	a15c-8d19g-20
隔 壁	d13g-6h-6
隔 壁 厂	c3d16
隔 壁 老	i-9
障	c-7i-6
难	h-3i-3
难 尽	c4
雅	h13
集	i11
集 训	a12
雇	i8
雨	b-6c-9e-3i-8j-10
雨 伞	g24
雨 刷	c-3
雨 天 鞋	i11
雪	h5
零	a11g-7i-11
零 下	i5
零 基	h8
零 基 础	h8
零 头	a24
雷	i14
需	b-4c-6d-3e-3f-6g-12h13i-9j-9
需 一	h21
需 一 个	h3
需 求	h8
需 要	a-3b-4c-4f-6g-9i-7j-6
需 要 一	h13
需 要 个	h4
需 要 了	f-11
需 要 代	g-5h-9
需 要 会	h-19
需 要 发	g-3h11
需 要 安	h4
需 要 开	h22
需 要 您	b-3
需 要 我	g7j-3
需 要 的	h-10
震	h33
霉	g3h8i12
霉 的	i22
霜	c4
露	h12
青	a-6b9h-23i9
青 了	i-4
青 的	c8
青 的 ,	c8
静	h8i4j-3
静 ,	g4
静 电	c5h19i8
静 的	h5
静 音	i-4
静 音 的	h5
靚	f4
非	c15f6g-6j-11
非 常	f11g-4
非 常 感	f5g-6
非 要	i23
靠	g-3h-9i3
靠 窗	b4i-7
靠 窗 的	b7
靠 谱	h15
靠 谱 的	h16
面	c3f-3
面 ,	e-3
面 一	g16
面 修	d10i-19
面 全	c15
面 再	b9
面 包	c9i3
面 印	h-4i-11
面 可	g4
面 可 以	g4
面 多	a3
面 多 少	a3
面 少	i3
面 料	c-14g16
面 料 	e4
面 料 	e4
面 有	h-11
面 没	c-6
面 没 事	c-6
面 的	g4h27
面 空	i4
面 粉	e3
面 给	j3
面 要	h12
面 起	c27i18
面 还	e6
面 那	a3
面 那 家	a3
面 	c13
鞋	h4i8
鞋 垫	c4h5
鞋 带	h-12
鞋 磨	c7
鞋 要	h20i-3
音	h9
音 ,	i21
音 不	h-3
音 乐	g-9
音 响	i6
音 小	h8
音 的	g12h5
页	a4c18i7
页 全	c7
页 和	b14
顶	h17i-5
项	e21i4
顺	b7c-8h-18i-13
顺 丰	h-4i-4
顺 丰 到	b9c-3
顺 便	b11j10
顺 延	c-3
顺 路	g8
须	c4h17
顾	c4e-6f-13i-9
顾 客	c13e-8
顾 客 都	c3
预	c-10e11i-10
预 付	e10
预 付 款	e13
预 留	b11
预 算	c-4g-8i-8
预 算 人	h5
预 算 可	h16
预 算 大	a-9
预 算 就	h-12
预 算 有	h8
预 算 砍	e3
预 约	b5g8
预 约 	b22
预 计	e3g6
领	g-6i8
领 券	i10
领 口	c22
领 导	c-6h16i-6
领 导 ,	j5
领 导 批	b8
领 导 没	e8h-3
颈	b5c-13i3j-6
颈 椎	c-5i3
颈 椎 不	i3
颈 椎 	i3
颈 椎 	i3
频	c3i5
频 号	i-7
频 拍	i15
频 拍 了	i15
频 看	g14
频 看 看	g27
频 繁	h-8
题	a-3e-4g-4i-7
题 ,	b8i-6j7
题 吧	g11
题 我 记	j20
题 是 没	i5
颜	h3i5
颜 色	i5
颜 色 了	c6g-4i8
颜 色 会	c-3
颜 色 偏	c11i8
颜 色 发	c8
颜 色 跟	c4
颜 色 	c3
额	b5g4i-10
额 了 ,	g8
额 退	e8
颠	c-21h5i-8
颠 	h6i-19
风	b-3g-5i3
风 ,	i5
风 一	c-7h-8
风 吹	h17i-3
风 吹 不	h17i-3
风 大	h16i-15
风 好	d10
风 扇	c8i22
风 格	c-3
飘	c-13
飞	i7
食	b-6h4
食 ,	i-8
食 品 级	h5
食 堂	b-4
食 堂 	i12
餐	c4h8i4
餐 ,	b15
餐 一	d6
餐 具	c5i13j6
餐 厅	h12
餐 多	a4
餐 多 少	a4
餐 店	h3
饭	c6h-4i16j-7
饭 ,	h13j6
饭 吃	g-18
饭 后	g12
饭 给	h27i-11
饮	h-13
饰	c7i11
饱	i21
饺	d4
饺 子	d4
馆	h12
馒	c11
馒 头	c11
首	h-4
首 批	a-3b23
香	a-6c-7d10h10
香 味	g19h4
香 味 的	i10
香 的	f4h-16
香 精	d4e4g-7i18
香 菜	h11i-11
香 蕉	i23
香 蕉 全	c8
香 香	f7h-8
香 香 的	f7h-8
马	b6g-3j13
马 上	g-3j22
马 上 付	j8
马 上 到	j-7
马 上 发	i10
马 上 安	j9
马 上 改	j3
马 上 送	j-4
马 逊	h5
驼	h12
驼 背	h12
驿	c7e-4g4i7
驿 站	c7e-4g4i7
驿 站 了	g15
骂	c38
骂 我 。	i-11
验	c12i3
验 收	c5
验 货	j3
骑	h4
骨	c8i6
骨 一	c5
骨 头	h-11
骨 架	c12i22
高	b-3c-10d5h11j-8
高 两	h3
高 两 米	h3
高 了	a16d12i11
高 低	c3
高 低 不	c3
高 得	i23
高 忽	i3
高 忽 低	i3
高 温	g6i-3
高 温 ,	g3
高 温 的	h13i-3
高 的	h12
高 端	h12
高 级	h9
高 速	g-6
鬼	i7
鱼 塘	i11
鱼 腥	c10i6
鲜	h8i-7
鲜 ,	h8
鲜 花	c5
鸟	h20
鸡	b30c-8h11i-9
鸡 丁	b16
鸡 死	c-17
鸡 蛋	b26h11i-4
鸡 蛋 碎	c3
鸡 蛋 	h9
鸡 蛋 	c3
鸽	c6h-5i24
鸽 子	c6h-5i24
麦	c-16g6h33i-7
麻	b4f6j-7
麻 烦	b5c-7f7h-6i-11j-6
麻 烦 了	f8
麻 烦 你	f22
麻 烦 发	b4f3
麻 烦 备	b5
麻 烦 安	b4
麻 烦 帮	g3
麻 烦 您	j-4
麻 烦 把	e5
麻 烦 报	a3f-7
麻 烦 查	g4
麻 烦 的	h-5
麻 烦 确	g9
麻 烦 重	c7
麻 烦 问	a6
麻 烦 	d-3
黄	d8g-7h-15
黄 了	c7i10
黄 了 ,	i10
黏	c5
黑	b6c11e3g-12i25
黑 了	i24
黑 心	c30i15
黑 的	b6g-15
黑 的 了	c13g-14
黑 色	b13c-3i-7
黑 色 m	b5
黑 色 那	e23
默	h-3
默 认	h-3
鼠	i34
鼻	h22
鼻 炎	h15
鼻 炎 犯	h7i3
齐	b6h-13i-17j6
齐 了	c-5
齿	a3c-5
龙	i-5
龙 的	h7
�	a10b-4c-7f5g-19h-10i-19j-7
� �	i-3
� �	g-5
� �	a4
� �	a5g-6
�	i-3
�	g-5
�	a4
�	a5g-6
	a-7b-5f10h-5i-9
	a17b-4c-4d10e-7g-11h-13i-19j-5
 !	b19
 ,	d5e-6j-3
 /	a-5
 a	g-21
 a piece	a-8
 each	a7b10g-6h-6
 each ,	a10
 for	c11
 for 	c11
 hq	a3
 or	c11d-18g17
 per	c-4i6
 per month	a-5c-4g5i10
 to	a-6c28
 。	d6
 一	a4c-8d21g-4i-7j-10
 一 个	a-11b-12
 一 只	a11
 一 张	g-7
 一 支	a11b25
 一 斤	d9
 上	h13
 上 下	h13
 了	i-5
 了 ,	i-5
 以	h-11
 以 内	h-11
 你	a18d27h11
 内	h8
 内 ,	h4
 包	a9
 包 邮	a9
 卖	a7
 卖 不	a7
 可	a6b3g-20
 可 以	a6b3g-20
 吗	a15g-29
 吧	a19
 吧 ,	a19
 含	g19
 呢	d17
 多	d8
 定	j16
 定 金	j16
 对	g12
 对 吧	g12
 就	g4
 左	h-11
 左 右	h-11
 差	c19e-5
 成	b9
 成 交	b9
 我	a5
 我 就	a16
 手	h10
 是	a6g-9
 没	h25
 的	a6b12g-15
 的 那	g-4
 能	a34g-24
 行	a22g-13
 行 不	a5g-11
 行 	a5g-11
 行 	a5g-11
 运	g4j-5
 运 费	g4j-5
 还	c-11d15
 还 没	c-4g19
 那	a-7b-16e7h-12
 那 个	e8
 	a15d21g-10
 	a-7c26
 	c-4g19
 	a4
	a3b36c-6e-3g-6h-10i-9j-5
 !	b6
 ,	b16c-5d-3i-10j-5
 .	h-6
 0	b-11h29
 ;	b-6
 ?	a18g-21
 @	a-3b-10g3
 @ 	a-3b-10g3
 a day	b22
 arrived	c-6
 at	a-3b24
 balloons	a6h-19
 by	b13
 by air	a10
 by 	b12
 for	b15g-8
 for it	a18
 for us	b6
 from	b14
 from our	b21
 in	b3
 in the	b21
 labels	b3
 lattes	b6
 lattes and	b6
 lids	a16f5
 more	b17
 more 	b6
 mugs	b6
 mugs pls	b6
 of	b37f6g-8h-3i-6
 on	b8
 out	i4
 out of	i4
 please	b7h11
 please ,	b3h11
 pls	h-5
 pumps	h-16
 short	c27i36
 stickers	a28
 t	b12
 that	b-15h8
 this	b12
 to	b13
 we	b3
 with	b12h5
 x 	g5
 一	c11
 一 起	e4g5
 下	b12
 不	b8e3h7
 不 够	b8
 不 要	h27
 也	h23
 了	b12i-3
 什	b-3
 什 么	b-3
 以	g-3h-3
 以 内	g-3h-3
 你	a15g9
 做	a-3
 先	b7e7
 别	b15
 到	j8
 加	i21
 包	g11
 包 裹	g11
 吧	b30
 呗	b29
 和	d-4
 哪	d7
 大	g3
 小	h5i9
 尝	b14
 尝 尝	b14
 就	b23
 就 行	b6
 展	g16
 展 板	g9
 左	a13
 左 右	a13
 带	a7
 带 画	a3
 我	b4
 我 们	c8e20
 打	b17
 打 包	b21
 改	b16
 改 成	b10
 普	b-10h18
 有	c3
 有 没	a8
 机	b20
 来	c11
 来 ,	b27
 杯	g7
 杯 子	g7
 柜	g8
 样	b9
 椅	b17
 椅 子	b14
 毛	b3
 烂	c-14
 烂 的	c-14
 甜	h6
 甜 一	h6
 白	b11i-24
 白 色	b11
 的	c-3
 的 ,	b17
 盒	a5h9
 盒 饭	a5h9
 看	a3b14g-4
 米	g3
 米 饭	g3
 类	h6
 给	c-3
 老	b25i-13
 胶	b16i-10
 能	a14
 要	b-7g16j-13
 账	b16d3
 账 号	b16d3
 货	b6
 跟	b3
 过	b14
 过 来	b6
 送	b8
 那	h10
 都	c-3
 都 收	f4
 	a3i-3
  ,	a-5
 	a3b13c-3d-3g-4h-16i-11
  ,	b18d-3e-3g-6h-12
  0	b-6
  s	a9
  to	b8
  到	b12
  吧	b9
  没	c-4
  要	b-3
  试	b4g-9
  	b13
 	b24j13
 	b-6c20d-3i25
  ,	a3i-21
 	d-3
 	c10
 	i5
 	b-7c28i20
  ,	i-21
	b5c4d-3g4h-10j-5
 ,	a6b3i-8
 .	b5c-7
 0	b-27c-4i-3
 ?	g-36
 broke	c-9i-3
 come	g15
 come in	g15
 for	h55
 in	h17
 is	c7d-3g24i-8
 lol	i-17
 s	c3g-6i-8
 s ,	a5c-4
 s 	c4
 s 	c4
 to	b8
 x	b12
 x 	b12
 一	c6e-3i18
 一 半	e-3
 一 喝	c8
 上 次	f4
 不	c-18d-3e20h-6i-21
 不 	d-4g7
 人	a5
 人 家	a5
 什	g5
 什 么	g5
 代	a8
 仪	c-9
 倒	c4g3
 倒 热	c4g3
 做	b6
 做 	b12g-4
 先	b3e7g-8
 先 别	e9
 再	b11
 切	c10i9
 切 开	c10i9
 到	a-7
 到 了	a-8b-4
 压	c22i20
 发	d-3g11
 吗	g14
 吧	b6
 和	a-3d16g-8
 和 	a-3
 哪	d12
 在	g-3
 多 少	g7
 太	c-6
 定	b11
 定 制	b12
 少	c10
 就	b8g17
 就 是	g6
 差	a-3
 底	c6
 开	b3c11
 开 出	c13
 怎	d4
 怎 么	d4
 想	h7i-6
 想 要	h7i-7
 我	e11j11
 打	c5
 按	b7
 掉	c14i6
 搓	e6
 搓 泥	e6
 收	c4
 放	g11
 是	c-3g20
 有	g11
 有 一	c19
 有 没	g12
 来	b11g29i-4
 来 	b14g7i-4
 样	g24
 样 品	g10
 比	d7g-4
 比 	a5
 没	i9
 漏	c21i3
 现	a17g-21
 现 在	a17g-21
 生	c14
 用	b5
 用 了	b5
 的	a5g4i-13
 的 ,	c-3
 的 数	b7
 的 泵	c5
 给	b7c-3g-12
 给 我	b7g-13
 缩	i-3
 缩 水	i-3
 能	a-10g34h-8
 袋	b16h11
 要	h13i-5
 要 	b6
 订	b3
 订 	b3
 试	g5
 试 试	b4g-9
 起	b-3
 起 订	b-3g9
 跟	d37g-8
 跟 	d4
 软	i15
 还 是	g-3
 这	a4g-3
 这 次	a7
 那	e9
 都	c-9
 里	g7i13
 里 有	g16i13
 颜	c-3
 颜 色	c-3
 风	g9
 	a7b9c-9d-3g-4h-8i-13j-3
  ,	b-15
  0	a4b19
  、	b18
  带	a12
  	b5
  	i-3
 	a3g-7
  有	g4
 	b-10c5g-10i12
  一	c-6
  了	a3i6
  包	e-3
 	c12i20
  一	c-6
  包	e-3
 	a3
  了	c5i4
 	g-13
	a-4b4c-7d-3g-4h-10i-12j20
 '	e6
 ' s	e6
 ,	e-4f-4g8h-10i-11j6
 .	b-3f7g-4h-6i3
 ?	a-4b-6g-4
 and	a6b-5c24i8j6
 for	j3
 for sure	j9
 i	j18
 i send	j8
 it's	c7
 it's 	c7
 ok	b21
 or	j-3
 please	b8
 work	j-5
 work for	j-5
 上	j3
 上 门	j3
 下	j3
 下 单	g4
 不	e11g14i-29j-16
 之	g5
 之 前	g5
 也	b6
 买	c18i18
 买 的	c18i18
 了	g20
 了 ,	g26
 交	b-14i-8j-5
 付	j21
 休	j-5
 休 息	j-5
 公	b19h-3
 公 司	b19h-3
 再	g-4
 准	j18
 准 时	j6
 几	g4
 几 点	g4
 出	i-3j13
 出 差	j-17
 到	b-9c-12g-3i-7
 到 ,	b-4j-24
 到 店	j13
 到 您	j25
 到 期	j-11
 到 的	i-8
 到 货	j11
 前	c-6e-4i-6
 前 一	j15
 前 交	j6
 前 付	j-8
 前 到	a4b17
 前 把	j15
 前 来	j-21
 前 能	b5g11
 前 装	b-6
 前 要	b7
 前 送	b3
 去	j13
 去 拿	g8
 发	a-3g-12j8
 发 的	c6
 发 货	g-7i9j11
 发 车	j21
 可	j-14
 可 以	j-5
 后	h3
 啥	a25
 回	h7j3
 多	f11g12
 好	g-9
 安 排	j17
 定	b28
 家	e7j-4
 家 里	e7j-4
 寄	e-5j17
 寄 ,	i25
 寄 出	i-7j3
 就	d-4e-3
 就 发	j4
 就 没	i6
 就 给	d-8
 就 	i6
 已	j-3
 带	j23
 开	g3h-10i-8
 开 业	h-3j-8
 必	c3h4
 必 须	c4h5
 怎	a27
 怎 么	a27
 我	c-5j8
 我 亲	j7
 我 去	g9
 我 带	j6
 我 过	j13
 截	g12
 截 关	g7
 才	h23
 才 到	h-3
 打	j10
 把	j11
 把 	j14
 报	g8
 报 的	a-4g13
 提	j11
 搞	j9
 收	c20
 收 到	c21
 放	j-4
 放 假	j-4
 教	b12
 教 师	b12
 晚	b5
 晚 就	h23
 有	j-4
 有 空	g-35
 来	c-3j5
 来 修	i17
 来 取	j10
 来 拿	b-18j16
 来 的	h11
 汇	j27
 没	j9
 派	j6
 涨	g9
 涨 价	g9
 生	b-14h-11i-12j-3
 生 日	a7
 生 的	h-10i-10
 用	h-9j-9
 的	b19e22h-14i7j-24
 的 货	e4
 盘	j-3
 盘 点	j-3
 看	g-9
 看 球	g-9j-3
 礼	g7
 第	i8
 答 复	j10
 签	j14
 约	b3
 结	j-7
 给	a-3b-3c-4i-3j3
 给 你	j3
 统	j4
 统 一	j4
 考	h30j-3
 能	b8g-3j5
 能 不	i13
 能 到	j-6
 能 发	g-20
 能 拿	b12g17h19
 自	b6
 补	j28
 装	h-15i4j17
 装 的	c3i21
 要	a-4b26c-4g3h-12j-16
 要 用	b-6h-3
 试	b-9
 走	a11j22
 走 的	j-16
 车	b-4j-13
 过 来	j3
 还 你	e7
 还 是	b3
 这	c3
 进	j10
 送	g-8
 送 ,	i15
 送 到	b4j9
 送 的	i-7
 那	a3b5g-4i16
 那 天	a14
 那 批	c21i24
 都	c5i5
 都 周	c15i10
 	b7
 	j9
 	e14i-33
 	c6
 	c-4i-5j-7
  ,	j-4
 	e18
	b-3c-16d-7e-6g-12h-13i-21j-7
 (	b12
 ,	b-10d-3f9h-5i-7
 .	f-9
 收	b17
	b5c-10e-7g-11h-16i-22j-14
 .	c13
 	b4
	c-18g-3h-11i-17j-13
 ,	a3h-6i-5
 .	g4h-3
 吗	g-15
 把	c-23
 把 我	c-23
 的	f11h-13i-9
 的 小	g5
 采	h7
 采 购	h7
 	i4
	b-4c6g-4h-6i10j-4
 !	c7i10
 ,	b-3c3d-3h-3i4
 .	c30f-3
 0	c12i24
 ?	i-14
 a	g10
 a lot	g7
 address	i3
 after	c14i23
 after two	c12
 again	c12g-4
 agree	e4
 agree on	e4
 all	c12
 and	c11j4
 any	i-4
 are	c-3
 arrived	c5i5
 as	h10
 at	i5
 at all	i-10
 be	c7i3
 box	a14
 but	c-11
 by	c5i18
 by 	c5
 came	h-3
 can	c-9
 cancel	e-21
 charge	c13i20
 chat	i-3
 colour	c3i3
 colour ,	g5
 company	c3i8
 day	i-3
 delivery	i8
 down	c-14i-6
 e	g8
 e 0	g8
 eat	i3
 every	e3
 find	i26
 fit	i10
 for	b-5c-4f5j-3
 for our	f3
 for you	i-11
 from the	c25
 go	e3i-13
 goods	c10i3
 had a	c-4
 have	e-4
 hear	i7
 here ,	i-5
 hurt	c-3i-19
 i	g4
 in	c3i12
 in the	c23
 is	c-4
 is gone	i-10
 it	i-14
 like	c5i7
 like it	g10
 log	c5
 log in	c5
 make	i-3
 match	i4
 mind	c-3
 moved	i3
 my	i3
 name	c10
 need it	e21
 number	c-16i-10
 of	c8i12
 of glue	c7
 off	c12
 on	c11i16
 on the	c-7
 ones	e-6
 open the	c3
 our	c9i4
 please	e3
 print	c8e11i12
 promise	i-5j-3
 quality	c6i5
 rate	c26i19
 renew	e10
 sell	c14i-9
 send	e10
 send it	e4
 service	c5i5
 ship	e19
 ship yet	e6
 showed	c4i4
 sleep	i3
 stick	c18
 take	e13
 telling	c7
 than	d3
 than before	i6
 than the	a4i-4
 that	e5
 the	e4
 this	c6
 three	c29
 through	c15
 told	c22
 turn	c20i9
 turn on	c3
 two	i11
 up	c14
 us	c12
 want	e3g-3i-10
 want it	e3g-3
 was	c-6i-18j-3
 weight	h6
 with	g-7h-5
 with the	c4i3
 within	c4
 worry	j4
 worry ,	j8
 ~	c18
 。	c12i15
 一	a-4c9f-6h-4i14
 一 上	c7
 一 下	c-9
 一 个	c15
 一 半	c-5
 一 批	i-6
 一 次	c5i18
 一 点	i-3
 一 趟	c10i5
 七	i14
 三	a-3g-6
 三 成	i9
 下	c-4
 不	g4h-4
 不 	a7h-3
 东	i-10
 东 西	i-10
 两	c7i19
 两 回	c-5
 为	f9
 也	h-6
 也 不	c19i13
 了	c12i8
 了 !	c20i39
 了 ,	c12g-3i5
 了 你	g7
 了 吗	a3
 了 吧	c18i11
 了 怎	i-30
 了 我	c16i5
 了 点	c7i10
 了 的	h6
 了 谁	c-10g5i-6
 五	c5i38
 交	c3i30
 人	h-16i3
 什	c-8i-8
 什 么	c-8i-8
 他	i-8
 价	c7
 会	g5i3
 你	c-14f8i-17j-3
 你 们	b7i-8
 俩 月	c3
 公	g3
 公 司	g3
 再	c8
 再 来	c4
 写	i-5
 净	h4i-4
 几	c3g-5
 几 次	c13g-6
 出	c15i8
 别	i-7
 到	h-5i6
 到 十	i7
 到 半	i-24
 到 期	c-4
 包	c-7g3h-3i-9
 十 几	c18
 半	i30
 半 个	e3
 半 小	c4
 半 年	c-4i14
 单	h9i3
 印	i-8
 厉	c5
 厉 害	c5
 去 ,	c20
 反	c5
 发	b3i11j3
 口	i3
 口 子	i3
 司	c6
 司 有	g3h11
 吃	i6
 吗	g9
 吗 ,	i3
 吧	i-26
 吧 ,	b6
 呢	g4i-6
 味	i4
 咋	g8
 咋 办	g8
 和	d7
 咗	d12
 响	c4i6
 啊	c16g7i23
 啊 ,	c6
 四	c5
 四 十	c3
 在	g-7i9
 地	g3i16
 地 址	g10
 备	b4
 多	d6i-13
 多 少	a6d9g-15
 大	c7g4h-15i10
 大 得	i10
 太	h-3i19
 太 多	e4
 太 大	c6i5
 太 小	i-8
 好	c8h6i36
 好 几	h9i3
 好 多	c20i16
 字	c-8
 季	g3
 安	b4
 安 排	b4
 完	e8i-5
 定	b-3i-3
 实	i-8
 客	i-7
 客 人	i-7
 对	g4
 小	c23
 就	c-4h7i-17
 就 行	h18
 尽	c4
 尿	i3
 工	i12
 布	c-3
 帮	g3
 底	c18i7
 开	i-3
 得	c-6h-27i11
 得 不	c15e10
 得 换	d6g-8
 得 没	c-7
 得 能	h-9i14
 得 要	i13
 得 	c-10h-4i25
 快 一	c8
 怎	g9i-4
 怎 么	g9i-4
 意	c-5e6
 意 思	c-5e6
 成	c36i14
 成 这	i3
 我	c5i-13j4
 我 。	i-11
 我 了	c15
 我 再	j-4
 手	c5h6
 打	c-21
 批	b-3i-3
 找	g4
 找 谁	g5
 把	e3
 报	f-6
 报 一	f-7
 拉	i6
 掉	g-10
 排	a5i14
 改	h29j3
 放	f-9
 散	c3
 散 不	c3
 数	i3
 方	c9i8
 是	c-3g11
 是 	i-15
 晒	c7
 晚	i-4
 更	a17
 有	f8g16
 有 人	h12
 有 没	g9i18
 机	g-3i18
 材	g9
 来	c-3i-3
 杯	j5
 杯 子	j5
 查	g4
 查 一	g4
 根	c-3
 每	c7
 没	a4c-21h-3
 没 	f5
 洗	i-7
 活	i-5
 涂	i6
 点 ,	c-5
 点 没	h7
 熟	g3i-9
 牙	c7i3
 用	g-6
 的	g3h9i-9
 的 ,	c5h8
 的 事	i-4
 的 地	j9
 的 狗	h7
 的 话	a-3g12
 的 那	b4g-7
 的 	h-14
 皮	h25
 眼	i4
 着	h-7i6
 码 了	h11
 确	i-5
 确 认	g3
 税	c4i3
 笑	i-6
 算	i-11
 给	j-5
 续	b7
 维	a4
 网	i-4
 聊	i-4
 能	i-4
 能 退	g-4
 膜 包	c-7i-7
 被	c-3h24i-3
 褪	i7
 要	h3
 记	g4i13
 试	i-5
 请	e5
 货	c6i39
 货 ,	i5
 费	f13
 费 了	f14
 走	i-3
 起	c25
 跟	h8
 跟 进	h8
 车	c-12
 软	g3
 软 ,	g3
 过	c-9i-23j-3
 过 一	i-3
 运	i4
 还	c-4i-6
 退	e6
 退 款	e4
 送	b-3
 都	c-7
 都 没	i-13
 里	j9
 钢	b3
 钱	i4
 问	a4
 险	g6
 雨	c6i6
 颜	g-4
 颜 色	g-4
 高	g3
 �	a3c7
 	a-5h10i-4
  ,	d-10
 	b-7c27i19
  ,	c20g4i3
  	c8
 	g-3
 	c-12e-3j-3
  ,	i-27
  with	c-9i-13
  了	c9e-3
	c9d-3h-4i10j-3
 !	g5
 ,	c4i5
 ~	i14
 一	c4h-6i17
 一 个	c6
 三	i28
 不	g5
 东	i-9
 东 西	i-9
 个	c-15
 也	h-7i-13
 了	c11i17
 了 ,	c24d-3i12
 了 一	c-8
 你	g21
 你 们	g23
 出	c18
 包	g4i-9
 口	i3
 口 子	i3
 吗	g4
 吧 ,	b7
 味	i4
 响	c4i6
 啊	c19i6
 在	i9
 大	c3h-11i4
 大 得	i5
 太	c9e4
 好	h13i4
 好 几	h15
 子	c5
 季	g3
 客	i-7
 客 人	i-7
 小	h12
 就	h19
 就 行	h5
 就 	i-13
 得 没	c-17
 成	c3i10
 成 这	i3
 我	i-14j19
 打	c-3
 找	g5
 找 谁	g5
 掉	c9
 放	f-10
 散	c3
 散 不	c3
 晒	c7
 有	h4
 有 人	h12
 机	i5
 杯	j5
 杯 子	j5
 根	c-3
 每	c8
 没	f4
 没 	f5
 的	h8i-8
 的 地	j11
 着	c7i8
 能	e6
 膜	c-5
 膜 包	c-7i-7
 褪	i7
 要	a6i-9
 车	i-8
 过	i-5
 过 一	i-3
 还	i-5
 里	j9
 钢	b3
 雨	c6i6
 	c5
 	c-8i4
	a-5b-3c11h-6i22
 !	c6
 ?	c-14g15i-14
 一 点	d3h10
 两	c3i9
 了	c12g3i3
 了 !	c4
 了 ,	c11i26
 了 我	c9
 了 谁	c-10g5i-6
 人	c-21
 吗	g10
 吧	d10i-19
 地	c3
 多	a-3d3j3
 多 少	d4j3
 大	i10
 字	c-8
 实	i-8
 得	c9h-9
 成	c6
 是	g11
 机	g-3
 电	c5
 的 话	g5
 码	h6
 颜	g-4
 颜 色	g-4
 	c3i11
  ,	c15g4
  	c8
 	c7
	a-4b-5c12f-3g-4h-7i10j-4
 !	i11
 ,	j4
 e	g3
 e 0	g3
 。	c4
 一	c4f-3i6
 一 下	c-9
 一 次	c5i18
 三	e8
 两	c5
 了	i6
 了 ,	c-11e5i-17
 五	c19i16
 人	c10
 你	c-4
 到	i10
 到 期	c-4
 半	i6
 半 个	e3
 半 小	c4
 去	g4
 发	i10j6
 吧	c20
 四	c5
 四 十	c3
 定	b-3i-3
 工	i4
 得	g8i15
 怎	g11
 怎 么	g11
 我	c8h4
 我 。	i-11
 批	b-3i-3
 把	j4
 来	i-11
 熟	g5
 的	c3
 给	b16
 要	h4
 货	c10
 货 ,	i6
 	c3
 	c9
	c-9e-3h-4j-3
 !	e3
 ,	a-3c-3d-3h-6i4
 0	c-10i-5
 ?	c9
 。	c6h-4
 一 趟	c10i5
 不	a15h-5j14
 不 	a18
 了	a10b6c-5f6i-3
 了 ,	i3
 了 吗	a3
 了 吧	c6i-17
 了 点	c7i10
 了 的	h6
 人	c-5
 价	c7
 你	c7f17g-9h-3i-3
 你 们	c17
 做	i10
 公	g3
 公 司	g3
 再 来	c4
 净	h4i-4
 到	c10
 单	c7h11i3
 印	i-8
 去	c5
 司	c6
 司 有	g3h11
 吃	i3
 吗	i-12
 备	b5
 多	a20
 多 少	a22
 太	i10
 太 小	i-8
 安	b4
 安 排	b4
 完	e7
 对	g4
 尽	c4
 帮	g3
 得	c-16h-14
 得 	i5
 怎	g-9
 怎 么	g-9
 把	e5
 报	a3f-7
 报 一	f-7
 掉	g-12
 改	h29j3
 方	c9i8
 更	a17
 有	f11g13
 材	g9
 查	g4
 查 一	g4
 没	a10i-6
 洗	i-7
 活	i-5
 点	h6
 点 没	h7
 的	g6
 的 ,	g4h7
 的 事	i-4
 皮	c-4h3
 确	g9
 确 认	g9
 给	i6
 记	g4i13
 请	e6
 跟	h8
 跟 进	h8
 过	h-3j-3
 运	i4
 退	e20
 退 款	e4
 重	c7
 钱	i4
 问	a6
 高	g3
 	a-6c-3h17
  ,	d-10
 	d-3
 	c-3i-6
  ,	h-9
 	c-11
 	c4h3
	b-3h-8i-11j-9
 ,	b-3e5
 了	c23i-12
 啊	c3
 意	c-5e6
 意 思	c-5e6
 我 了	c10
 我 们	j9
 的	a-4
	a-3b-7c14d-4g-6h-7i13j-4
 ,	c10e4h-13i-7
 .	c6f-3
 0	c32i31
 a	g10
 a lot	g7
 address	i3
 after	c14i23
 after two	c12
 again	c12g-4
 agree	e4
 agree on	e4
 all	c12
 and	c11j4
 any	i-4
 are	c-3
 arrived	c5i5
 as	h10
 at	i5
 at all	i-10
 be	c7i3
 box	a14
 but	c-11
 by	c5i18
 by 	c5
 came	h-3
 can	c-9
 cancel	e-21
 charge	c13i20
 chat	i-3
 colour	c3i3
 colour ,	g5
 company	c3i8
 day	i-3
 delivery	i8
 down	c-14i-6
 eat	i3
 every	e3
 find	i26
 fit	i10
 for	b-5c-4f5j-3
 for our	f3
 for you	i-11
 from the	c25
 go	e3i-13
 goods	c10i3
 had a	c-4
 have	e-4
 hear	i7
 here ,	i-5
 hurt	c-3i-19
 i	g4
 in	c3i12
 in the	c23
 is	c-3
 is gone	i-10
 it	i-14
 like	c5i7
 like it	g10
 log	c5
 log in	c5
 make	i-3
 match	i4
 mind	c-3
 moved	i3
 my	i3
 name	c10
 need it	e21
 number	c-16i-10
 of	c8i12
 of glue	c7
 off	c12
 on	c11i16
 on the	c-7
 ones	e-6
 open the	c3
 our	c9i4
 please	e3
 print	c8e11i12
 promise	i-5j-3
 quality	c6i5
 rate	c26i19
 renew	e10
 sell	c14i-9
 send	e10
 send it	e4
 service	c5i5
 ship	e19
 ship yet	e6
 showed	c4i4
 sleep	i3
 stick	c18
 take	e13
 telling	c7
 than	d3
 than before	i6
 than the	a4i-4
 that	e5
 the	e4
 this	c6
 three	c29
 through	c15
 told	c22
 turn	c20i9
 turn on	c3
 two	i11
 up	c14
 us	c12
 want	e3g-3i-10
 want it	e3g-3
 was	c-6i-18j-3
 weight	h6
 with	g-7h-5
 with the	c4i3
 within	c4
 worry	j4
 worry ,	j8
 	i11
 	i7
 	c-15i-11
  with	c-9i-13`,
};
