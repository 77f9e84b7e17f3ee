/** SHA-256 of the labelled texts, and what was learned from them. Written by `npm run learn`; not to be edited by hand. */
export const learned = {
  source: '882655c01491589a200a6bfc9ba5a7dddafd891988c63840cae681aa61430527',
  labels: [
    { bias: -124, from: 0.5 },
    { bias: -107, from: 0.5 },
    { bias: -55, from: 0.65 },
    { bias: -132, from: 0.25 },
    { bias: -133, from: 0.5 },
    { bias: -140, from: 0.3 },
    { bias: -79, from: 0.6 },
    { bias: -55, from: 0.75 },
    { bias: -19, from: 0.6 },
    { bias: -101, from: 0.7 },
  ],
  cues: `!	c3f10g-5h-4j-3
" ,	b-3
%	a4b-4d4
% less	d6
% off	a25g-12i-3
% 	j6
&	h6
'	e7
' s	e7
' s order	e7
(	e3h-5i-3
( 	e3
(  	e3
)	e3h-13i-4
*	b-25g-5i-9
* *	g-4
* * *	g-4
* * 0	g-4
* 0	b8g-4
+	b9
+ 0	b4
+ 0 ,	g8
+ 	b11
+  	b11
,	e3
, 0	a4
-	d-4g5h-3i-8
- 0	c-13i-3j-7
- c	a3
- c 	a13b-5
- order	b17
.	a5g-3i-3j-3
. .	b-6g3h-7
. . .	b-6g3h-7
. 0 m	b3
. 0 的	b23i20
. com	h-3
/	b-19c-9d-4g8h-17i-8
/ 0 support	g4
/ c	i-3
0	a6b12c-4h-12i-11j-4
0 !	a6
0 %	a4b-4d4
0 % less	d6
0 % off	a25g-12i-3
0 % 	j6
0 *	b8g-4
0 * *	g-4
0 * 0	b8
0 ,	a3b7h-9
0 , 0	a4
0 -	j-6
0 - 0	j-7
0 .	b-5g-4j-3
0 . 0	c-3g-4
0 :	e3g3
0 ?	a6c4g-17
0 and the	e12
0 black	e4
0 bolts	g5
0 by	j6
0 cm	g3h7
0 days	a-3c9i19
0 days ,	c5
0 days credit	g12
0 degrees	h5
0 for	b17e-4
0 for me	b15
0 g	c12
0 gp	b33
0 have	c9
0 have 	c9
0 have 	c9
0 hq	b8
0 hq ,	b-3
0 hq to	a9
0 is	d-3
0 kg	b-4h5
0 m	a4b4g5
0 m ,	b3
0 metres	c8
0 min	j23
0 minutes	c10e-5i12
0 minutes ,	i3
0 ml	a6g-4
0 ml ,	a3
0 mm	h15i3
0 mm ,	c20
0 months	b4
0 more	b17
0 my	g8
0 nd	e6
0 not	b10g18i4
0 not 0	b14
0 of	b33e7g-20
0 of each	b6
0 of those	b14
0 on	a10i-4
0 or	d23g-13
0 or 0	a3
0 pcs	i8
0 please	b10
0 pls	b15g-3
0 q	f30
0 ready	b20
0 rooms	b4
0 s	d8
0 s 店	d8
0 shows	c24
0 still	c-5i3
0 support	g4
0 th	c-3
0 to	b37
0 units	c18i18
0 valves	c20g3
0 volts	h11
0 weeks	c14i37
0 weeks now	c10i4
0 xl	c12
0 zz	g4
0 ×	b-4
0 × 0	b-4
0 、	b11
0 不	b-6
0 个	g-4h-15
0 个 ,	b4
0 个 月	c-19i-10
0 个 	e4
0 个 	c21
0 个 	c8
0 了	c9
0 人	b9
0 以	h-11
0 件	b20g-4
0 件 ,	b8c-3
0 件 里	c3
0 份	g-4i11
0 位	b20
0 克	d4
0 克 和	a-3c-4d7
0 公	a4c-6h7i-19
0 分	c-6g13
0 分 钟	g5
0 可	b-5
0 号	b-4c-15i-26
0 号 线	c-7
0 号 色	b-9
0 名	f4
0 吧	b12
0 吧 ,	b28
0 和	g-4
0 和 0	g-4
0 哪	d27
0 多	g11i-11
0 天	c5i-3
0 天 ,	c3
0 套	b19e5
0 女 0	b16
0 安	b-3
0 寸	g15
0 就	b5
0 就 0	b5
0 年 ,	g6
0 年 的	b-3
0 度	g3i14
0 支	a8b3c-3
0 改	b12
0 斤	b6g3
0 是	g3
0 月	b-5j4
0 有	b-3
0 有 货	g4
0 栋 ,	b3
0 点 半	g4
0 现	g4
0 班	b-12
0 的	d-11g7
0 的 ,	h-6
0 的 吗	g5
0 盒	b-7
0 箱	c6h-5i36
0 箱 是	c-13
0 箱 	i-5
0 米	a7b16
0 米 乘	b3
0 纸	g8
0 给	a9
0 能	a17
0 节	b5
0 还	b-3c8
0 页	a11b-13
0 	c12
0 	c14
:	a-5b-5c-16e-3f-4g-6h-5i-19j-12
: 0 栋	b-6
: cups	b5
: the	i9j-5
: 不	e-20
: 客	i-5
: 客 户	i-5
: 张	a-3
: 老	i-9j6
: 赵	h3
: 	b3
: 	b-15
: 	g-6
: 	i-22
;	a3h-3i-4j-12
?	a7d3g13h-9i-10j-5
@	a-13c-16
@ 	a-4b-5g4
@asked	a7d3g13i-11j-7
@call	c3f10g-5h-4j-3
@calm	c-4i-6
@first	h-4i-3
@last	h-3i-3
@length1	c-3d-3f7g-5h-6i-7j11
@length2	c-4d-3i-7
@length3	h-5j-3
@length4	h-3
@length5	d4f4i3j3
@length6	c16f-8g-3i23
@me	a-11b-13c-20d-7e-8f-8g-25h-20i-28j20
@of1	b-3h-5
@of2	h6i-3
@of3	b12e3f5g-3h-14i-16j-9
@of4	a9b12f5g4h-9i-16j-11
@or-none	a9b-7c-3g29h-10i-4
@or-not	a11b-5c-12e-6g48h-11i-24j-6
@question	a7d3g13h-9i-10j-5
@them	j-5
^	i-3
^ !	c8i-6
^ +	b7
^ + 0	b7
^ 0	b-3h-17i-11
^ 0 %	g14
^ 0 *	g-4
^ 0 -	j-3
^ 0 .	i9
^ 0 /	g4
^ 0 days	g7
^ 0 g	g5
^ 0 kg	b8
^ 0 of	c14
^ 0 or	a3d15
^ 0 q	f31
^ 0 s	d8
^ 0 weeks	c10i4
^ 0 x	b-26g5
^ 0 xl	c22
^ 0 个	c-3
^ 0 件	c3
^ 0 克	d6
^ 0 公	b5
^ 0 号	c-10i-3
^ 0 就	b5
^ 0 月	j11
^ 0 的	b-5
^ 0 页	a5
^ ?	a-5c13g-18
^ @	i-14
^ a	c-8f7g-10h31i-8
^ a 0	g13h-18
^ a bag	f3
^ a bit	a15c13h-16
^ a third	c4
^ a 款	e4h-4
^ about	g7
^ add	b13c-4h3
^ add 	a5b5c-3h3
^ after	c22
^ again	c11i7
^ agreed	b8
^ air	d3g-3
^ all	b-7h-13
^ all good	f6
^ all we	a3h-3
^ all 	c-40i-21
^ all 	c4
^ all 	c4
^ also	b8
^ and	a30c6g26i-25
^ and the	a14i-25
^ and what	a4g5
^ another	d21
^ another printer	d6
^ any	a23b-5c-14g37h7
^ any discount	a20g-22
^ any news	g9
^ any room	a21g-13
^ any update	g8
^ anyone	h7
^ anything	c-4g31h23
^ apologies	j22
^ appreciate	f40i-3
^ are	a24c-17d-4g40h-3i-24
^ are the	a9d-3g25
^ arrived	i-7
^ artwork	b24
^ as	c-6i-9
^ as soon	h-5
^ asap	b-3
^ asked	c17
^ asked for	c17
^ at	a4h5i-8
^ at least	h27
^ at what	a3
^ b	a-3g-3
^ barcode	c15i4
^ battery	i14
^ bday	g17i13
^ be	d9
^ bearings	c14
^ been	i29
^ before	i-4
^ best	a-9
^ better	c-3d-17i-4
^ better than	d-3
^ big	c7
^ book	b39
^ booking	c7
^ born	b-3
^ boss	b16e3
^ boss said	e5
^ box	c11i26
^ box was	c12i26
^ brand	g5
^ break	i-17
^ bring	b19c-9i-5
^ bro	a11b8c-3i10j22
^ budget	h7
^ budget is	h20
^ budget 	b10
^ business	i3
^ business is	i3
^ but	h13i-6
^ buyer	b-5
^ by	b-9
^ cake	c53i47
^ call	c-10j8
^ came	c5i5
^ can	a15c-6g30h-3i-6j-7
^ can i	a-8b5g17i-8j-3
^ can it	g17
^ can the	c-3g23
^ can u	a5
^ can we	g26
^ can you	a12c-5g6i4
^ can't	c-7i-13
^ can't stop	i-3
^ can't wait	i-3
^ cancel	b-18c-5e38g-3h-5
^ cancel it	e6i10
^ cancel my	i-8
^ cancel the	i12
^ canvas	g-13
^ cargo	b3
^ cash	g12
^ cash flow	i3
^ catalogue	g5
^ change	b17
^ changed	e27
^ cheap	c17i8
^ cheaper	a13
^ cheers	f39i-5
^ cheers mate	f7
^ cherries	c19i38
^ cherries were	g5
^ chicken	c9
^ cold	c-11i-38
^ color	b-6
^ colour	c23i5
^ colours	f7
^ come	e3i-9
^ company	a7
^ compared	d4
^ confirm	b16
^ consignee	e12
^ container	c19
^ cost	a20
^ could	a9b3c-10g11h5i-9j-4
^ could we	b4
^ could you	a5c-4g4
^ count	b21e9
^ count me	e9
^ courier	c3
^ crazy	a-14c21
^ credit	e3
^ customer	c-7
^ customers	h-6
^ customers complain	i-18
^ customs	j-3
^ customs is	i9
^ customs will	j-3
^ data	c17i10
^ data is	c17i10
^ deal	a-3b11
^ dealer	a3
^ dealer price	a3
^ dear	a-3g3i-11
^ dear i	h8
^ delete	e23
^ deliver	b14g-6
^ deliver 	b7
^ delivered	c9
^ delivered to	c9
^ delivery	b4
^ deposit	g16
^ dhl	j-5
^ dhl will	j-6
^ did	a10g12j-6
^ did the	g17
^ did you	g12
^ difference	d16
^ dimensions	g3
^ do	b-3c-12g33h-6i-13
^ do i	g12h-5
^ do not	e4h-3
^ do the	g33
^ do u	g16
^ do you	c-3g18
^ does	a3c-10d8g28h-11
^ does it	c-3g11
^ does the	a24
^ don't	c-34e13i-25
^ don't cancel	e-6
^ don't send	e11
^ don't ship	e5
^ don't worry	j5
^ dont	e21
^ double	b40
^ driver	c23i26
^ drop	e27
^ duplicate	b-11e15i-6
^ enough	g14
^ enroll	b32
^ etd	g15
^ etd 	g-4
^ every	c7i-12
^ everyone	d17
^ everything	f3
^ excel	c-15i-4
^ excel 表	i-4
^ expect	j31
^ expect my	j4
^ expired	c29i8
^ extend	b22
^ extend our	b22
^ exw	b-3
^ exw price	b-3
^ file	c29i11
^ fish	c21i20
^ fits	i-23
^ floor	c27
^ fob	i-3
^ food	c25h11i15
^ for	a-8b-14c-6h16i-5
^ for a	b-6
^ for the	h-4
^ forget	e41
^ forget about	e15
^ forget it	e8
^ forget the	e13
^ four	c26
^ freight	a21
^ fruit	h12i24
^ get	b36
^ get me	b3
^ give	b19i-11j7
^ give me	b9i-7j13
^ give my	e16
^ go	b6h-3i-9
^ go ahead	f3
^ gonna	j28
^ good	c-9f7h-7i-4
^ good day	a5
^ good job	f8
^ good morning	c-3e3
^ good price	a-18
^ good quality	h10
^ goods	c-7e17f14i-4
^ goods are	c-3
^ goods 	c9i13
^ goods 	c9i13
^ got	g25i-7
^ got it	g-6
^ got the	f7i-8
^ gracias	f27
^ great	j9
^ great ,	j11
^ guests	i-17
^ half	c8i23
^ half the	c11i3
^ happy	a-3
^ hard	c-10
^ hard like	c8i17
^ has	c-5g18h11i-3
^ has it	g12
^ has the	a10
^ has to	h29
^ have	c-11g19i-10
^ have 0	b20
^ have you	g11h6i-4
^ he	b-3j-8
^ hello	a13h-3
^ her	j-17
^ here	b3
^ here is	b9
^ hi	d-9f-3h-7i-5
^ hi ,	b4g-6
^ hi team	c3g13
^ hm	a33g-9
^ hold	c-3e20i-9
^ hold 0	b19
^ hold the	e31
^ holes	i19
^ honestly	h4
^ honestly the	c15
^ hope	i-9
^ hot	i-3
^ hotel	c23h-9i24
^ how	a9b-7c-6d7g17h-5i-9
^ how about	a15
^ how big	g5
^ how do	d3g21
^ how does	d20
^ how far	g5
^ how is	d9
^ how long	g23
^ how many	a-7c-5g20i-10
^ how much	a22b-4g-9
^ how often	g14
^ how soon	g5
^ how to	g26
^ how u	g-3
^ how's	d4
^ how's the	d5
^ i	a-3c-10g-6h-4i-3j-5
^ i 0	d15
^ i am	i-6
^ i asked	c5
^ i buy	b28
^ i called	j-5
^ i can't	c3i4
^ i changed	e3
^ i come	j24
^ i compared	d-6
^ i don't	c-8
^ i feel	c15i8
^ i found	e8
^ i get	i42
^ i had	c-13i-8
^ i have	a-4g9h-5i12
^ i need	e4h6
^ i ordered	c5
^ i own	i5
^ i paid	c9
^ i promise	j23
^ i sent	i-5
^ i take	b4h24
^ i want	b4c4e14h14
^ i wanted	j-6
^ i was	c-3
^ i will	i-3j27
^ i wish	h12
^ i won't	i-5
^ i would	h4
^ i 	i-6
^ i 	i-6
^ i'd	c-7h5i-8
^ i'd like	b8c-4e7
^ i'd love	h10
^ i'd rather	h6
^ i'll	a-3c-8d-3e-4g-6h-4i-11j38
^ i'll be	c-6j-25
^ i'll book	b-3
^ i'll bring	j8
^ i'll clear	j7
^ i'll come	j5
^ i'll confirm	j3
^ i'll drop	j6
^ i'll forward	j7
^ i'll get	j5
^ i'll give	e16
^ i'll go	b11j-3
^ i'll grab	b19j-4
^ i'll have	b18
^ i'll leave	j15
^ i'll move	j7
^ i'll pass	e7
^ i'll ping	j3
^ i'll probably	j-16
^ i'll see	j5
^ i'll send	j10
^ i'll swap	a-3j5
^ i'll take	b30j-7
^ i'll try	j-14
^ i'll wait	j-6
^ i'm	c-6e10g-5h4i-4j-3
^ i'm after	h15i-4
^ i'm free	g-3
^ i'm going	j8
^ i'm not	a-3
^ i'm on	h8
^ i'm out	e23
^ i'm returning	e17
^ i'm sending	i12
^ i'm so	c11
^ i'm waiting	i-9
^ i'm 	i8
^ i'm 	i8
^ id	g11
^ ideally	h33
^ if	b-10c-11e-9h-6i-13j-18
^ if i	a4
^ if it	d7g-3
^ if the	b-5
^ if you	a-13
^ ignore	c-10i-25
^ ill	b10
^ in	c-13d6g3i-9
^ in order	g6h-3
^ ink	c23i21
^ installation	e14
^ invoice	i3
^ is	a17b-3c-16d14e-5g41h-7i-15
^ is a	a-13d12g19
^ is it	c-3d-4g5h-9j-3
^ is that	a19g-10h-3
^ is the	a22c-5d3e-3g9
^ is there	a6g9h12
^ is this	d7
^ is 	a16g-6
^ it	c19g-7i17j-4
^ it broke	c6i12
^ it cost	c-10i-11
^ it didn't	c-12i-6
^ it doesn't	c8i19
^ it goes	c17i10
^ it has	h17
^ it is	c-16
^ it leaks	c21i21
^ it should	h7
^ it smells	i12
^ it stopped	c-7i-9
^ it will	j-4
^ it works	f3
^ it 	c8
^ it 	c8
^ it'll	j-4
^ it's	c14h-3j-6
^ it's been	c3
^ it's broken	c14g9i5
^ it's for	c-3h9i-5
^ it's not	c7
^ it's 	i5
^ it's 	i5
^ its	b9
^ just	b4c-13h-4i-18
^ just refund	e9
^ just wanted	g3
^ just 	e9
^ just 	e9
^ keep	b12c-10e-4i-23
^ keeps	c14i7
^ kidding	i-3
^ kids	h25
^ kindly	a5b13c-7g3i-13
^ kindly arrange	b10
^ kindly quote	a6
^ kindly send	a3
^ l	i33
^ l /	g6
^ l 码	b3
^ lab	c-5e20
^ labels	c5
^ last	h-4
^ last time	i-27
^ last year's	c20
^ leave	c-4e25i-11j3
^ leave it	e11j9
^ leave out	e16
^ led	c-10
^ left	c22i30
^ lemme	b11j14
^ let	b6g-6
^ let me	b6g-6j12
^ let's	b8c-6i-8j-4
^ let's do	b17
^ lids	c3
^ lids don't	c6
^ lids 	c6
^ lids 	c6
^ light	c27i7
^ like	d-3h10i-17
^ line	i-6
^ line is	i-6
^ login	c9i10
^ login 	c9i10
^ login 	c9i10
^ logo	b6
^ logo 用	b3
^ logo 要	h8
^ look	c12i6
^ look at	c12i6
^ looking	c-6g-7h6i-5
^ looking for	c-3h24
^ looking good	h-4
^ looks	h-6
^ lost	i-19
^ lost my	i-9
^ love	h-3
^ m	b-17
^ make	b32c-7
^ make it	b10
^ make sure	h10
^ mango	c4i7
^ many	f7
^ many thanks	f13
^ many 	c14
^ many 	c14
^ margins	c-8i7
^ margins are	c-8i7
^ max	h9
^ may	a5g5
^ may i	a5g5
^ maybe	b-7
^ me	i-3
^ me too	i-3
^ merci	f44i-3
^ milk	c6
^ mine	b10
^ missing	c28i23
^ money	g7
^ moq	g15h-7
^ morning	g13
^ much	a-17f41g3
^ much appreciated	f25g4
^ mum	i3
^ mum can't	i3
^ mum 	i3
^ mum 	i3
^ must	c-5g-9h43
^ must be	h3
^ must fit	h4
^ my	a-3c-16e-4g-5h-4i11
^ my assistant	j5
^ my bad	i-8
^ my bank	h-3
^ my boss	h10i-6
^ my boy	i6
^ my cat	g10
^ my cousin	d4
^ my customer	i-5
^ my customers	c7h6
^ my daughter	i-4
^ my dear	c12
^ my driver	b10
^ my email	i-4
^ my english	g4
^ my hair	i6
^ my hands	c-17
^ my husband	j7
^ my kid	i-11
^ my landlord	c-3i-8
^ my old	h13i8
^ my order	b6c11g9
^ my phone	c-13
^ my room	i4
^ my scalp	i7
^ my shop	h22
^ my sister	i-3
^ my skin	c-16g10
^ my team	c10
^ my warehouse	c5
^ my wife	c5i-6
^ my 	i-17
^ my 	i-17
^ need	c-3e-3g-13h21i-5j-3
^ need a	h28i-5
^ need something	i28
^ need to	h-16
^ need 	b36
^ needs	h9
^ needs to	h9
^ never	c-9i-31
^ new	c12i5j7
^ new part	c7i12j4
^ next	b13
^ nice	h-10
^ no	a-5b-3c-9e3f-8g-9h10i-8
^ no big	h-3
^ no milk	e23
^ no need	e10f-9h-20
^ no one	c30i21
^ no plastic	h28
^ no problem	j9
^ no reply	c17i21
^ no rush	h-4i-5
^ no thanks	f3
^ no 	i-5
^ no 	i-5
^ nobody	g-3i11
^ nobody answered	c8
^ nobody answers	c4
^ nobody can	i-6
^ nobody picks	g-3
^ noise	c19
^ none	c-5i-11
^ normal	c-10g6
^ not	b-10e4h9i-7
^ not a	c-19g3h-5
^ not cheap	h-3
^ not happy	c7i4
^ not too	i-15
^ not what	c3
^ not 	c-4i-3
^ not 	c-4i-3
^ nothing	c-33h20i-9
^ nothing fancy	h6
^ ok	b14f5g-7h-4j9
^ ok deal	b15
^ ok for	a18g-3
^ ok i	j8
^ ok 	a5
^ on	d13e4i-4
^ once	j-5
^ one	b18c21d-10h-18i11
^ one hour	c10
^ one is	i8
^ one leg	d-9i25
^ one more	b9
^ only	e3g-3h21i3
^ only one	c37
^ only the	e21
^ open	g4
^ order confirmed	b20f6
^ ordered	i27
^ ordering	i-3
^ other	c-5d32
^ others	d5
^ others sell	d5
^ our	b-9c-20d-5h3i13
^ our buyers	c18h8i8
^ our client	c28h28i-14
^ our courier	i-4
^ our current	c-3
^ our customers	i-26
^ our labels	i15
^ our last	c-7i11
^ our old	i25
^ our shop	h7
^ our store	a5
^ our website	i7
^ page	b-7
^ pages	c17
^ paint	c6
^ paper	c26i5
^ pause	e27
^ paying	j14
^ paying you	j14
^ payment will	j5
^ phone	h-22
^ photos	c7f3j4
^ photos attached	c11f5
^ pi	j17
^ pickup	g10
^ pics	g8j13
^ please	b10c-5e8f3h-9i-18j-8
^ please activate	b7
^ please add	b10
^ please advise	d4g16
^ please arrange	e5
^ please book	b10
^ please cancel	e20f9
^ please change	b-6
^ please come	b3
^ please confirm	b-19g18
^ please do	e7g-13
^ please fix	c7
^ please have	e6
^ please make	b5
^ please proceed	b6
^ please produce	b17
^ please quote	a25
^ please refund	e30
^ please reserve	b13
^ please revise	a6b-5
^ please send	c4
^ please sign	b-4
^ please suspend	e6
^ please take	b-4e17
^ please terminate	e14
^ please treat	e3
^ pls	a6b3e4f-6i-4j-4
^ pls advise	b-6g36
^ pls cancel	e6
^ pls check	g4
^ pls confirm	g8
^ pls don't	c8i-4
^ pls fix	c13
^ pls make	h20
^ pls proceed	b9
^ pls quote	a28b-15h9
^ pls send	g19i-3
^ pls update	a5
^ pls 	e9i-6
^ pls 	e9i-6
^ po	b4j27
^ po 0	b-6
^ postpone	e20
^ postpone the	e20
^ prefer	h29
^ preferably	h20
^ previous	i8
^ price	b5h-6
^ price and	g7
^ price per	a3
^ price too	c14d12i13
^ print	b15
^ printer	c14
^ printing	c28i29
^ production	f-6g5i18j-5
^ promise	j23
^ put	b6c-16i-21
^ put it	f3
^ put me	b3
^ put the	c-3
^ put 	b6
^ pvc	d16
^ qq	g-4
^ qty	b-15c21i7
^ quality	c20i20
^ quality dropped	c22
^ quote	a9
^ quote coming	j8
^ rate	a34b-8
^ re	e3
^ ready	b-6g13j-9
^ really	f19i-9
^ really 	i-3
^ really 	i-3
^ received	c-4f-3i-3
^ ref	a-4
^ refund	c-4e21i-6
^ refund please	i7
^ refunds	i-5
^ release	e27
^ remember	j-3
^ remember to	j-3
^ remove	e39
^ remove the	e16
^ renew	b28
^ rent	b10i9
^ rent went	i9
^ reorder	b12
^ repeat	b7
^ requesting	b11e17
^ requesting a	e22
^ reserve	b19
^ rest assured	j3
^ restart	b4
^ return	e29
^ returning	i-4
^ rgds	e4
^ rgds ,	e4
^ right	g-14
^ right ?	g-6
^ ripe	i-4
^ roughly	a9
^ rust	i-7
^ sales	c-5
^ same	a5b23c-14h-4i-13
^ same again	b11
^ same as	b6
^ same order	b7
^ save	b25i-19
^ scrap	e47
^ sea	d7
^ sea or	d9
^ searching for	h18
^ see	i-6j-6
^ see attached	c5i8
^ see you	j-8
^ send	b19g9
^ send the	b21
^ send 	b10h23
^ sending	j26
^ sending it	c-4j6
^ sending u	j8
^ seriously	c15i22
^ shall	j-14
^ she	c-3f18
^ ship	b11
^ ship me	b3
^ shipping	h21i-7j4
^ shipping is	c3
^ shipping it	j14
^ should	b-6e-5h9j-7
^ should i	e-3
^ sick design	i-3
^ sign	b26
^ sign me	b12
^ since	c3
^ since the	c23i21
^ size	b5
^ skip	e56
^ so	e10i-17
^ so please	e3
^ so 	c4
^ so 	c4
^ software	h25
^ some	g9h10
^ someone	h7i-11
^ something	h25
^ something for	h3
^ sorry	c-12e11h-5i-14
^ sorry ,	j11
^ staff	i22
^ start	b4
^ still	c6g3i4
^ still no	c12i11
^ still nothing	c10
^ still 	c14i16
^ still 	c14i16
^ stitching	c3
^ stock	i-4
^ stop	e38
^ support	c33i28
^ sure	j9
^ system	c20
^ take	e26
^ take it	e4i29
^ take your	e-3
^ tastes	c9
^ teacher	c9i11
^ tell	d6
^ tell me	d8
^ thank	a-5c-4f23i-6j-4
^ thank god	f-4
^ thank u	c-3f20
^ thank you	a-3f21
^ thanks	c-4f45h-10i-10
^ thanks !	a4f6
^ thanks a	f4
^ thanks for	c3f12
^ thanks in	f8
^ that	h-21
^ that's	c10f10i-15
^ the	a-4b-6c21g-12h-4i21j-9
^ the app	c32i16
^ the baby	i6
^ the boss	e9
^ the bus	c6
^ the caps	i17
^ the claim	c-8i-11
^ the client	c-8i-9
^ the courier	j-8
^ the customer	c-5
^ the delivery	c28
^ the deposit	j4
^ the dog	c-6
^ the driver	i-3
^ the file	c-4i-8
^ the forwarder	c-3i-4
^ the glass	c25i25
^ the goods	c5i10
^ the green	b11i-9
^ the guy	c13
^ the gym	c10i5
^ the hotel	d13
^ the invoice	c22i16
^ the kids	c-8h13i3
^ the labels	i-6
^ the laptop	i3
^ the last	c-7d20h7
^ the lid	c14i10
^ the line	c-6
^ the login	i-8
^ the machine	c9
^ the missing	c-12
^ the office	c-5
^ the old	c-11d15
^ the one	c-5i-17
^ the order	c-19i-12
^ the other	c-8d19e17
^ the packaging	h15
^ the paint	c7
^ the paper	h12i6
^ the parcel	c16i22
^ the party	i-5
^ the photo	i-26
^ the price	a-17c-30d-3i-24
^ the print	c5
^ the printer	c-4i-3
^ the quality	c8
^ the red	i10
^ the report	c3i16
^ the rest	e-3
^ the return	i-3
^ the roses	i-9
^ the school	j-7
^ the screen	c8
^ the screws	i4
^ the second	i13
^ the shop	d4e13g3
^ the smell	i6
^ the tutor	c22i6
^ the usual	b21
^ the video	c6
^ the zipper	c9i5
^ the 	c-11
^ the 	c31i22
^ the 	c-21i-25
^ the 	c-21i-24
^ then	b3
^ there	h-3
^ there are	i-4
^ there is	i4
^ there's	c12i12
^ there's a	c7i7
^ these	c5
^ they	d7
^ they look	f6
^ thinking	j-5
^ thinking of	g6j-4
^ third	c15i9
^ third time	c15i9
^ this	c9i13
^ this is	c16i10
^ three	b24c15i24
^ thx	a-4f52
^ thx !	f5
^ tks	f27
^ too	a3h-12i-4
^ too high	b-3f-3i-5
^ too much	a5
^ too 	c7i-8
^ too 	c7i-8
^ top up	b16
^ total	c26g3i19
^ tough	c-5i-11
^ tracking	g3i17
^ tracking hasn't	c5
^ tracking no	g4
^ tracking 	c5
^ tracking 	c5
^ transferring	j34
^ turn	c-3e14
^ turn off	c-3e14
^ twice	i-5
^ twice a	i-5
^ two	b13c15i31
^ two of	i3
^ two people	g10
^ two please	b11
^ u	c15i6
^ u guys	g17
^ u have	a29g-17
^ u 盘	c9
^ umbrella	c27i10
^ unfortunately	i3
^ upgrade	b6
^ upgrade us	b6
^ ur	g11
^ use	c-25
^ v 0	d3i9
^ very	h-8i10
^ very 	i-4
^ very 	i-4
^ wait	e24
^ want	b30c-9g-3h12
^ want a	b-12h22
^ warehouse	e8i16
^ warranty	g17
^ was	c-11i-3
^ water	c13i12
^ we	b3c-4e6g-3j-3
^ we accept	b13
^ we are	a4d5e12f9i-4
^ we can	h-3
^ we can't	i16
^ we chose	e5
^ we close	i-4
^ we confirm	b14
^ we could	h26
^ we decided	e15
^ we found	e10
^ we get	i20
^ we go	b3
^ we got	c11i7
^ we had	h-4
^ we have	b-10d7
^ we hereby	b7
^ we keep	i12
^ we lose	i12
^ we missed	i9
^ we need	h23
^ we never	i-17
^ we only	c-10e6
^ we ordered	b-3c8i-5
^ we paid	c18i3
^ we pay	j3
^ we received	b-3
^ we regret	c3
^ we require	h24i-11
^ we return	c5i11
^ we shall	j31
^ we take	b19
^ we undertake	j12
^ we used	i-3
^ we want	h31i-8
^ we were	c9i8
^ we will	b8j18
^ we wish	e8
^ we won't	e22
^ we would	a3
^ we 	c-3h-4
^ we 	c-3h-4
^ we'd	a3h13i-10
^ we'd like	f3
^ we'd love	h6
^ we'd need	b10
^ we'll	a-3c-4g-3h-4i-9j34
^ we'll go	b10
^ we'll replace	j6
^ we'll see	j-3
^ we'll take	b22
^ we're	c-7g-3j12
^ we're a	a3
^ we're after	h32
^ we're closed	e4
^ we're looking	h5j-10
^ we're still	c-5i-13
^ we've	b-7e16
^ wechat	d-3g8i-10
^ what	a9b-5d7g27
^ what a	c8g-12i-5
^ what are	a7i-6
^ what can	g-7i3
^ what discount	a16
^ what do	a9d17
^ what does	a6g-7
^ what happens	g12
^ what if	g26
^ what is	a7g13
^ what makes	d3
^ what should	g13i11
^ what we	g-6h26i-12
^ what would	a10g-3h-4
^ what's	a17c-7d7g25h-5i-6
^ what's in	g15
^ what's the	a12c-6d4g6i-4
^ what's your	g8
^ whats	a15d7g10i-8
^ whats the	a14d9
^ when	g21i-13
^ when do	g9
^ when does	g5
^ when is	g12
^ when will	g33i11
^ where	e-3g25
^ where is	g11i12
^ where's	g24
^ which	c-11d32g16h-13i-13
^ which bearing	d8
^ which courier	b3
^ which do	g-15
^ which is	d17g-5h-3
^ which lasts	d11g-14
^ which of	d14
^ which one	d9g-10
^ which would	d3
^ white	b16
^ who	g18h-24i-5
^ who is	g5
^ who pays	g17
^ why	d16g14
^ why should	d18
^ wifi	h9
^ wifi 	h15
^ will	c-7g19i-7j27
^ will call	j8
^ will do	j-14
^ will it	g37
^ will send	j6
^ will the	c-3g45i-12
^ will these	g27
^ will transfer	j6
^ will you	a24j-5
^ wish	h5
^ with	g-3
^ withdraw	e27
^ worth	d21
^ would	b-4h24j-7
^ would be	h11
^ would like	h6
^ would love	h12
^ would 	j-5
^ wrong	c22i12
^ wrong chat	c-4
^ wrong colour	c4g3
^ wrong size	i8
^ xl	c8g-6i-17
^ xx	d13h-7
^ yes	b16h-5
^ yes ,	j13
^ yoga	e4
^ you	a-5c34d6e-7g-11h-7i22
^ you already	c-10
^ you are	f5
^ you billed	c7i15
^ you can	c-6i-12
^ you charged	i3
^ you don't	c-10d11
^ you gave	i11
^ you have	j10
^ you mixed	c17
^ you need	c-4d3
^ you never	c-12i-8
^ you promised	i6
^ you said	c4
^ you saved	c-3f15i-6
^ you sent	c4
^ you were	i-13
^ you will	c-10i-4
^ you'll	h-3j17
^ you'll have	j4
^ you'll need	h-3
^ you're	f20
^ you're a	f31
^ your	a-4b-4c27h-7i11j-11
^ your app	c7i13
^ your competitor	a18d17i-4
^ your driver	c16i11
^ your parcel	c-3i3j-3
^ your price	a-12
^ your prices	c15
^ your rival	d6
^ your technician	c6i10
^ your website	c3
^ yours	c-3i-7
^ 。	i-4
^ 一	c3g5h-4j-4
^ 一 个	b-10g8h-7i5
^ 一 人	h-6
^ 一 份	b-14
^ 一 会	j6
^ 一 共	c-7i-11
^ 一 分	h10
^ 一 半	a-4c8i9
^ 一 口	h27
^ 一 周	h29
^ 一 块	i3
^ 一 夜	h17
^ 一 天	h13i6
^ 一 套	h6
^ 一 定	h21
^ 一 对	d3
^ 一 年	j-3
^ 一 手	g13
^ 一 折	i11
^ 一 杯	b8
^ 一 次	a3b13c-5i-28
^ 一 点	h-19i-3
^ 一 百	i-5
^ 一 盒	g20h-10i-3
^ 一 直	i-15
^ 一 箱	a-4g15i-5
^ 一 米	g5
^ 一 般	a5
^ 一 节	i-3
^ 一 起	b11
^ 一 面	g8
^ 万	c-7g13i-5
^ 万 一	c-8g20i-4
^ 三	c-9f6h-3i-7j6
^ 三 个	h-11
^ 三 亚	d17
^ 三 十	h28
^ 三 天	c4i31j18
^ 三 家	a3i5
^ 三 层	d14
^ 三 楼	g11i-12
^ 三 相	h4
^ 上	a3c-6e-4h-7i6j-5
^ 上 一	b16c-13i12
^ 上 个	i9
^ 上 了	c10i3
^ 上 午	c15
^ 上 周	j-5
^ 上 回	c-6i-13
^ 上 家	c-24i25
^ 上 批	a7
^ 上 次	b-3e-3i-8
^ 上 班	h44
^ 上 礼	a6
^ 上 脸	h4
^ 上 课	i16
^ 上 门	a5g8
^ 下	b4c-7e4g-7h-4i-4j4
^ 下 一	h22
^ 下 个	e10
^ 下 午	a-3
^ 下 单	b24c14g-5i7
^ 下 回	g-5
^ 下 月	a10
^ 下 次	b-4j-3
^ 下 水	c-7i13
^ 下 班	f3g-20i18j5
^ 下 课	j33
^ 下 雨	c-4g4
^ 不	b-4c-10g-9i-18
^ 不 买	c-9e22i-10
^ 不 会	g10h31
^ 不 住	h14
^ 不 做	e23
^ 不 催	c3
^ 不 像	i-16
^ 不 再	f3
^ 不 包	g-7
^ 不 卡	h-3
^ 不 压	f5h18
^ 不 发	a-8
^ 不 回	c22
^ 不 好	c-5j16
^ 不 带	c3
^ 不 怕	h-17
^ 不 想	e23i-8
^ 不 懂	g3h15i-4
^ 不 挑	h25
^ 不 掉	h6
^ 不 收	j29
^ 不 敢	i13
^ 不 是	e-10g-10h-11i15
^ 不 晃	c-4
^ 不 满	g-3
^ 不 漏	h-16
^ 不 然	f13i-3
^ 不 用	c-10e-12h-9i-5j-4
^ 不 疼	h-3
^ 不 知	g-5i9
^ 不 给	c19i21
^ 不 能	h16i-5
^ 不 行	j-6
^ 不 要	b-4c4e4h-5i19
^ 不 订	e9
^ 不 贵	a-3
^ 不 起	h37
^ 不 跟	e30
^ 不 过	b7i-3
^ 不 退	c5
^ 不 酸	h19
^ 不 锈	b6g3
^ 不 麻	h-3
^ 不 	c-9i-6
^ 不 	c-7h7i-8
^ 不 	a-4h-14
^ 专	d6
^ 专 业	d6
^ 业	i4
^ 东	c3g5h10i-13
^ 东 西	c8
^ 丝	i17
^ 丢	a-4g5i-13
^ 丢 件	a-4c-3g18
^ 两	b5c-14d6i-25
^ 两 个	c-7
^ 两 位	f-18h-4
^ 两 天	f12g15
^ 两 家	d6
^ 两 种	d4
^ 中	c-3h6i-7j8
^ 中 午	a-3h-15
^ 临	e6h5
^ 临 时	e6h5
^ 为	c6i11
^ 为 什	c12i13
^ 主	h10
^ 主 要	h13
^ 之	c-13h-8i12
^ 之 前	c-13h-8i12
^ 也 不	i20
^ 也 没	f3
^ 书	h19
^ 买	b3c6h-18
^ 买 一	g7
^ 买 了	a3c19g-11i11
^ 买 的	c3d5i36
^ 买 	g10
^ 乱	i-12
^ 二	h6
^ 二 十	b-4c3i6
^ 二 手	h14
^ 亏	i3
^ 五	h4i5j15
^ 五 一	i-3
^ 五 天	i18
^ 五 年	c6i18
^ 五 百	a15
^ 亚	i15
^ 亚 马	i15
^ 交	c13i-23j5
^ 交 期	g3i-6
^ 产	i6
^ 产 后	c-8
^ 产 地	c6j3
^ 亲	c-10i3j4
^ 亲 ,	i6j-19
^ 人	d8e3g-14h-4i-6
^ 人 不	i-5
^ 人 呢	c26g-9
^ 人 均	a5
^ 人 家	d30h-4i-12
^ 人 工	c-4
^ 人 数	j3
^ 人 脸	b10
^ 人 都	i15
^ 什	c15
^ 什 么	c15
^ 今	h-9i-13
^ 从	b9c-5h-3i-12
^ 仓	b3c-7e8
^ 仓 库	i-3
^ 他	b-9c-12d5e-3f-5g-15h7i-10
^ 他 们	c-4h-5
^ 他 家	d5
^ 他 说	h-4
^ 付	c11i14j-29
^ 付 完	j9
^ 付 款	i10j-16
^ 代	c5i5
^ 代 理	g-8i4
^ 代 账	e5
^ 以	c-10g-4
^ 以 前	c-19h-6
^ 以 后	h7
^ 价	b8c-3h6i5
^ 价 格	a-3b5h12i12
^ 价 目	g-21
^ 价 钱	a5
^ 企	c3i7
^ 企 业	c3i7
^ 会	b-5g13h8j8
^ 会 员	a3c3e6g-4i23
^ 会 给	j19
^ 会 计	h-3
^ 会 议	h9j5
^ 会 	g3
^ 伞	a-4c6
^ 伞 骨	c5
^ 传	c7h12i19j-3
^ 传 感	c8
^ 伤	i6
^ 位	e6
^ 位 子	e6
^ 低	j8
^ 低 糖	h6j10
^ 住	g14
^ 体	h6i9
^ 体 检	i4
^ 何	h-3
^ 作	c6i14
^ 作 业	c23i13
^ 你	a4d10e-5f-3h-9i-5j-15
^ 你 上	c-7g5
^ 你 不	i-3
^ 你 们	a-3b-4c16d10g10h-5i14
^ 你 先	a3e-12f-11
^ 你 加	a7
^ 你 发	g9
^ 你 好	c22g4
^ 你 安	b5
^ 你 家	a-5d12g14
^ 你 把	b19
^ 你 报	a23
^ 你 来	b-3
^ 你 看	g-25
^ 你 给	d4i8
^ 你 能	a21g-16
^ 你 自	c23
^ 你 要	g-14
^ 你 记	b-3
^ 你 说	i3
^ 你 这	a8d13
^ 你 那	a19g-21
^ 你 	g-14
^ 供	h6i3
^ 供 应	h6i3
^ 侬	a3
^ 便	c-9h7i-6
^ 便 宜	h9i-10
^ 保	i-5j4
^ 保 养	e9
^ 保 洁	c15i5
^ 保 证	j11
^ 信	h-3
^ 信 号	i4
^ 信 用	h-3
^ 修	c13h7j15
^ 修 ,	j15
^ 修 一	i-3
^ 修 个	c11
^ 修 完	c28i32
^ 俺	c-3j3
^ 俺 	j4
^ 倒	i-18
^ 值	a-15h-5
^ 假	g3
^ 假 如	a6c-7g5i-12
^ 偏	c-16h4
^ 做	a4
^ 做 不	i-3
^ 做 吧	b15
^ 做 完	b7
^ 做 	a6b-12
^ 停	c-6h6
^ 停 产	c-14
^ 停 机	h33
^ 停 电	i-5
^ 健	h14
^ 健 身	h14
^ 催	c10
^ 催 了	c11
^ 像	a-18c11g21h-6
^ 儿	g3
^ 儿 童	a-8g18
^ 充	b13c11
^ 充 了	i-5
^ 充 电	c3g4
^ 充 	b20
^ 先	a3b12c-9g-4i-10j-4
^ 先 hold	e10
^ 先 不	d3
^ 先 付	a-5
^ 先 发	b17j25
^ 先 拿	b5
^ 先 搁	e15
^ 先 放	b-3e6
^ 先 来	b30
^ 先 看	h22
^ 先 给	j18
^ 先 要	a6
^ 先 试	h20j-25
^ 先 谢	a14f19
^ 免	j4
^ 免 费	j4
^ 全	a3e12i8
^ 全 是	e5
^ 全 退	e10
^ 八	a8g-12i-15
^ 八 十	c18h7
^ 公	b-7c-9e6
^ 公 司	a3b-8c-7e9g-14h5
^ 公 差	a-10g24i25
^ 六	d3
^ 六 寸	d4
^ 关	e5g-13h3i-24
^ 关 键	h23
^ 其	b7h-27i-6
^ 其 他	b4e6i-5
^ 具	e3g-3
^ 具 体	e3g-3
^ 兹	h5
^ 养	g4
^ 内 存	i3
^ 再	a8b29e-18i-14j-3
^ 再 不	c20e-5
^ 再 也	c19
^ 再 买	b18
^ 再 加	b3
^ 再 来	b5
^ 再 续	b5
^ 写	c-4h-22i11
^ 冬	h-4i6
^ 冬 天	h-4i6
^ 冰	c-10e3g-8
^ 冰 柜	c-11i-3
^ 冰 箱	i9
^ 冷	c-5h-6
^ 冻	g10h5
^ 冻 虾	g8
^ 冻 货	c-9
^ 净	a-5
^ 准	b-6
^ 准 备	b-13h14
^ 准 时	h-3
^ 凌	h5
^ 凌 晨	h5
^ 减	b8i15
^ 减 脂	h13
^ 减 速	i15
^ 凑	a7i-3
^ 凑 个	a10
^ 几	g9h-4i-12
^ 几 天	g6
^ 几 点	g4
^ 几 百	i-6
^ 几 钱	a10
^ 凭	c10
^ 出	c-5g4h9i10
^ 出 厂	a8
^ 出 差	c-7e11h23
^ 出 血	g3
^ 刀	h-3
^ 刀 片	c12i5
^ 刀 版	i-8
^ 分	a-4g4i-8j15
^ 分 两	g5j22
^ 切	b9h-9
^ 刚	a-3c-3h-13
^ 刚 买	i31
^ 刚 付	b6
^ 刚 好	a-14
^ 刚 才	i-20
^ 刚 	c-14e-3i-19
^ 初	d9
^ 別	i-4
^ 别	c-16d3g-4i-22
^ 别 人	d9
^ 别 催	c12
^ 别 勒	h15
^ 别 发	e5
^ 别 太	h12
^ 别 家	a10c-3d17g-14
^ 别 急	h-6j13
^ 别 放	c-4
^ 别 有	h9
^ 别 漏	h-15
^ 别 用	h19
^ 别 的	d8h21i-8
^ 别 老	h25
^ 别 花	h11
^ 别 要	h3
^ 别 送	e3
^ 别 	c-7
^ 别 	g6h-3
^ 到	a3b-5g-4i7j18
^ 到 了	i-6j11
^ 到 付	c-3
^ 到 家	i-12
^ 到 底	c40
^ 到 店	c14i31
^ 到 时	b-5
^ 到 期	e12
^ 到 现	c8i33
^ 到 账	i4
^ 到 货	i-15
^ 刷	g-8i3
^ 刷 卡	a7
^ 刷 	a7
^ 券	a3i13
^ 刹	c16
^ 刹 车	c7
^ 刻	b13
^ 刻 字	b3
^ 前	g-5h-6i16
^ 前 一	c-4i13
^ 前 两	h-4
^ 前 台	c22
^ 前 家	i10
^ 前 年	i-6
^ 前 腿	d4
^ 剩	c-3e3j8
^ 剩 下	e7g-6i-4j8
^ 剪	c-19h22
^ 办	i14
^ 办 公	i9
^ 办 张	b32
^ 功 率	i-4
^ 加	b10c-8h-15i-9
^ 加 v	i-4
^ 加 多	g-16
^ 加 工	a4
^ 加 班	i-5
^ 加 盟	g4i24
^ 加 	b8
^ 动	c4i6
^ 助	c5
^ 助 听	c5
^ 劳	f5h20
^ 包	e4g3h-9i26
^ 包 得	f6
^ 包 装	h-14
^ 包 裹	c36e12
^ 包 间	e6i7j5
^ 化	b-3i10
^ 化 妆	b-3i6
^ 医	i-6
^ 医 生	i-5
^ 十	c5h-13j-9
^ 十 分	j-8
^ 半	c-7j6
^ 半 个	c4
^ 半 夜	i13
^ 半 天	c-7h16i-24
^ 半 小	j21
^ 单	c-3g9h10i-4
^ 单 价	a-7
^ 单 位	b5h22
^ 单 号	j6
^ 单 子	b3e6g3i13
^ 卖	c-15g18i-14
^ 卖 家	h-7
^ 卡	i-21
^ 卫	c-16h5
^ 卫 生	c-16h5
^ 印	b-5h13
^ 印 得	c4
^ 印 的	c23h-6i18
^ 印 	a15b-4h20
^ 卸	b-13c8j-13
^ 厂	c-5h-8
^ 厉	i-5
^ 厉 害	i-5
^ 压	h-11i-3
^ 压 了	i16
^ 压 坏	g8
^ 厚	a-4i-11
^ 厚 度	a-5g10
^ 原	b-6c-22g-3h-5
^ 原 先	a-3
^ 原 来	c-19
^ 原 装	i31
^ 厨 师	i9
^ 厨 房	c-4i-4
^ 去	c-9h11i-10
^ 去 年	c-11h-10i-8
^ 又	c16f-4i-3
^ 又 发	f-3
^ 双	b-4g-3
^ 发	c5e-7h-10i-4
^ 发 个	g19
^ 发 件	i24
^ 发 我	b8g-7
^ 发 来	c4
^ 发 票	b-3c3
^ 发 货	i-9
^ 发 错	i-5
^ 发 	b10
^ 取	g3i6
^ 取 消	e5i6
^ 变	c5
^ 变 频	c5
^ 叠	b-7
^ 叠 在	c6i4
^ 口	c-3h14
^ 口 罩	e3
^ 另	d13e9i-26
^ 另 一	b-5d19
^ 另 外	b6j3
^ 只	b-15e15h5j-3
^ 只 求	h15
^ 只 要	i-5
^ 可	g3h-6i4
^ 可 不	g10
^ 可 以	a4b12j4
^ 可 能	b-12
^ 可 降	h-8
^ 台	b11h-7
^ 台 灯	b14h-7
^ 叶	c-4
^ 叶 子	c-4
^ 号	h-8i25
^ 司	c18g-4i5j-6
^ 司 机	c11g-4j-6
^ 吃	b-4g-39i21
^ 吃 不	c17i7
^ 吃 了	i-32
^ 吃 点	i9
^ 合	c5e5i14
^ 合 作	e9
^ 合 计	g6
^ 吊	e3g15
^ 吊 牌	e3g16
^ 同	b4h-16i3
^ 同 事	i-7
^ 同 学	c-4i20j14
^ 同 意	b14
^ 同 样	d11
^ 同 行	d6
^ 名	a4d-3g-5h-9
^ 名 单	i-6
^ 名 片	g-3h-9
^ 后	i4
^ 后 厨	i18
^ 后 排	c9
^ 后 来	c-16e-3
^ 后 面	b8e9
^ 含	b-8h-13i-8
^ 听	c-12h-9i-28
^ 听 说	c-9i-14
^ 员	h-5i17
^ 员 工	h-5i17
^ 呢	d18
^ 周	c-3h-12
^ 咋	g3i-4
^ 咋 卖	a4
^ 咋 	g3
^ 和	c10h7
^ 咨	g11
^ 咨 询	g11
^ 咱	h12
^ 品	h30i8
^ 品 牌	b-8h4i6
^ 哑	b4
^ 哑 膜	b5
^ 哥	i12j7
^ 哥 ,	i15j7
^ 哪	c-4d8i-13
^ 哪 个	d12g-5h-5
^ 哪 款	b6g21
^ 哪 种	g9
^ 哪 能	g-33
^ 哪 里	d-8g-13
^ 唔	e10f5i-10
^ 唔 该	b5f9
^ 唛	j6
^ 唛 头	j6
^ 商	b6h14
^ 啥	i26
^ 啲	c14i13
^ 喂	b6g-6
^ 喇	h13
^ 喇 叭	h13
^ 喜	h20
^ 喜 欢	h-9
^ 喝	h-10
^ 喝 着	c7i19
^ 喷 漆	i6
^ 喷 绘	b3
^ 嗓	i13
^ 嗓 子	i13
^ 四	d11i20
^ 四 件	h4
^ 四 点	i6
^ 回	c-3h6
^ 回 头	i-4j15
^ 回 家	c6
^ 回 来	i-7j4
^ 回 程	a10
^ 回 访	i9
^ 回 购	b5c-6i-3
^ 团	g6h3
^ 团 购	c10i4
^ 团 长	b4
^ 团 餐	b-5h17
^ 困	i-3
^ 困 死	i-3
^ 困 	i-3
^ 困 	i-3
^ 围	h6
^ 国	d3h-8
^ 国 产	d3
^ 图	c-5h-9
^ 图 改	j7
^ 图 片	i-3
^ 图 纸	h4i-3
^ 圆	g12
^ 土	b3h-11
^ 土 豆	c6
^ 土 鸡	b11
^ 在	c-9g-8
^ 在 不	g-31
^ 在 别	i4
^ 在 吗	g-24
^ 在 哪	g24
^ 地	i15
^ 地 板	h-3i20
^ 地 里	c-3
^ 地 	c4
^ 坏	c-9i-14
^ 坏 了	i-4
^ 坏 的	j5
^ 坑 人	i6
^ 垃	j3
^ 垃 圾	j3
^ 城	d4
^ 城 南	d5
^ 堆	i15
^ 堵	i-22
^ 堵 车	f3i-3
^ 塑	c9h-5
^ 塑 料	c9h-5
^ 墙	c-14h11
^ 墙 面	c-3
^ 墨	c12
^ 墨 盒	c12
^ 声	h7
^ 声 音	h7
^ 备	i15
^ 备 孕	h11
^ 备 注	c3h-5i16
^ 复	h36
^ 夏	c-6h18
^ 夏 天	g5h10i12
^ 外	i9
^ 外 卖	c3h8i24
^ 外 面	c-11d8i-15
^ 多	f12g-10h-6
^ 多 了	i19
^ 多 亏	f17
^ 多 少	a4b-7
^ 多 的	d5
^ 多 谢	f43g-3i-6
^ 多 	f17
^ 多 	f17
^ 夜	h-22i-14
^ 够	f-3h7
^ 大	a4d-3f3g-3h3i-3j-6
^ 大 姐	b-8g11
^ 大 小	h-12
^ 大 棚	c-5
^ 大 概	a17j-8
^ 大 班	h24i-15
^ 大 货	a-3b5c7
^ 天	g-5h-13
^ 天 天	h5i10
^ 天 气	g-3i-11
^ 太	c6e-5h16i-14j-7
^ 太 感	e-3
^ 太 慢	c5
^ 太 让	i-17
^ 太 贵	c28i15
^ 太 麻	i17
^ 太 	i17
^ 失	j28
^ 头	c-9i-5
^ 头 发	c-10h8
^ 头 大	i-13
^ 头 疼	i-16
^ 头 皮	i4
^ 女	h10i5
^ 女 儿	c-4h-18i18
^ 奶	b-5c5i4
^ 奶 奶	i-3
^ 奶 油	i31
^ 奶 茶	c5
^ 她	a-6
^ 她 家	i-7
^ 她 说	h11i-6
^ 好	b5c-5e-7h-5i-10j14
^ 好 ,	j14
^ 好 了	g8
^ 好 吃	i-4
^ 好 打	h31
^ 好 的	b7c-4h-23
^ 如	a-4b-3c-13i-16j-11
^ 如 果	a-4b-4c-13i-17j-11
^ 妈	g-4
^ 妹	f3
^ 姐	i8j3
^ 姐 ,	c4i3j4
^ 姐 我	b3
^ 娃	c-7h-7i40
^ 婆	h-5i-6
^ 婆 婆	h-5i-6
^ 婚	c3e7
^ 婚 礼	c4
^ 婚 纱	b5
^ 婴	h10
^ 婴 儿	h10
^ 孕	h4
^ 字	c3
^ 字 体	j9
^ 字 印	c7
^ 字 太	c-3h19
^ 字 要	h-5
^ 存	c-8
^ 学	e3h-5i6
^ 学 员	g-14
^ 学 校	c-14h5i-27
^ 学 生	a3i3
^ 学 费	i-5
^ 学 长	i-3
^ 孩	b-3g-5h5i5
^ 孩 子	b-3g-5h5i5
^ 宁	h17
^ 它	h16i-8
^ 安	b10e9g-8j5
^ 安 排	b25j15
^ 安 装	g-3
^ 定	b15g3h3
^ 定 了	j-20
^ 定 做	b6
^ 定 制	h6
^ 定 金	g8j13
^ 宝	e3h13j25
^ 宝 宝	h16
^ 实	h6i-7
^ 宠	h-16
^ 宠 物	h-16
^ 客	i5
^ 客 人	e-3h-3i3
^ 客 户	i3
^ 客 服	c19
^ 室 友	h10
^ 室 外	h-10
^ 害	i-23
^ 害 我	i-23
^ 家	b-5h8
^ 家 电	b-5h31
^ 家 里	c-10h-3i8
^ 家 长	c12
^ 容	h6j8
^ 容 易	h29
^ 宽	h22
^ 宽 松	h25
^ 宿	a6h-4i10
^ 宿 舍	a7
^ 寄	b6e4j6
^ 寄 养	a3
^ 寄 到	c14i10
^ 寄 回	e12
^ 寄 样	j-10
^ 密	h-18
^ 密 封	c24h-16i6
^ 对	b-13i-5j3
^ 对 不	c-14e11i-39j28
^ 对 方	c-11h25
^ 对 比	b-3d10g-3
^ 对 账	c30
^ 导	c17h-8i19
^ 导 入	i-8
^ 导 游	c23
^ 导 航	g6i-4
^ 寿	h27
^ 封	b13g-7
^ 封 口	b3h4i10
^ 封 箱	b7
^ 封 面	h-3
^ 小	b8c-3h-6
^ 小 份	d5
^ 小 区	h-3i27
^ 小 孩	h6i16
^ 小 朋	h22
^ 小 的	i17
^ 小 程	g3
^ 少	a-4b10c5g-4i-8j7
^ 少 一	i17
^ 少 不	j11
^ 少 了	c12
^ 少 油	h11
^ 就	b23e-6h-11i-16
^ 就 上	e6
^ 就 你	b9c11d27i13
^ 就 它	b18
^ 就 定	b4
^ 就 我	h6
^ 就 是	b-7h-12
^ 就 照	a-3b9
^ 就 要	h-11
^ 就 这	b9
^ 就 那	h7
^ 尺	i7
^ 尺 寸	b5g-10
^ 尽	h5j9
^ 尽 快	j5
^ 尽 量	h9
^ 尾	c-5g-9i-6
^ 尾 款	g-7
^ 尿	i19
^ 层	i5
^ 层 高	i5
^ 展	b4g-6h-3i4
^ 展 会	b6c-6
^ 展 架	c9
^ 工	c3i8
^ 工 人	c16h-7i25
^ 工 厂	e6
^ 工 地	h24
^ 左	c18i13
^ 差	a-6b-6c7g-7
^ 差 在	g-13
^ 差 评	c7
^ 已	e-4j6
^ 已 安	j-6
^ 已 经	b-3j-4
^ 市	c9h-6i-3
^ 市 区	h-4
^ 市 场	c13
^ 布	c13i27
^ 布 样	f9
^ 师	c10g4h-3i5
^ 师 傅	c10g4h-3i5
^ 希	c-7g-8h11i-9j-3
^ 希 望	c-7g-8h11i-9j-3
^ 带	g5h8j-3
^ 带 盖	h-4
^ 带 老	h9
^ 帮	b10c-6e4f4g7i-7j-11
^ 帮 忙	a3e12
^ 帮 我	b15c-6g8i-5j-4
^ 常	h10
^ 干	c27i21
^ 干 净	h7
^ 平	c-14i12
^ 平 台	c-6i15
^ 年	c-8h-5i9
^ 年 轻	i23
^ 幸	f5
^ 幸 亏	f8
^ 幸 	f8
^ 幸 	f8
^ 广	a11i24
^ 床	c8
^ 床 垫	c18
^ 库	c-3h-3i4
^ 库 存	c-4i3
^ 应	b-5i31
^ 底 下	c13i-4
^ 底 片	b10g3
^ 店	c-19h-10i5
^ 店 在	i-4
^ 店 里	c-11i-4
^ 店 铺	i6
^ 店 长	b23i4
^ 座	b-3
^ 建	b-5
^ 建 议	b-5
^ 开	b7c-10h-4i-6
^ 开 不	i10
^ 开 业	h5
^ 开 了	c-4i-12
^ 开 关	c-8
^ 开 学	i31
^ 开 工	j17
^ 开 玩	c-3h-6
^ 开 票	g5h-19
^ 开 窗	e-3
^ 开 箱	c21
^ 开 胶	e7
^ 开 通	b19
^ 弄	b9i-18
^ 张	b6g10
^ 当	g3h6
^ 当 天	g3h6
^ 彩	b4i-5
^ 待	g-11
^ 很	h-7i-4
^ 得	b-4c-12g-9h43i-19
^ 得 是	h14
^ 得 有	h10
^ 得 等	h-10
^ 得 	h-11
^ 微	i3
^ 德	d14
^ 德 邦	d15
^ 心	a-6f12i-24
^ 必	h3j12
^ 必 须	h3j12
^ 忘	g15h12i-19j28
^ 忙	c-28g-16i-45
^ 忙 不	g-12i-8
^ 快	h9i-4j-8
^ 快 递	c7h-12j-4
^ 怎	a-4c7e-10g7h5i6
^ 怎 么	a-4c7e-10g7h5i6
^ 怕	g7h10i-5
^ 怕 是	h-3i26
^ 急	c-7h19
^ 急 !	c6
^ 急 找	h23i-3
^ 急 死	c-9h-8i-4
^ 急 用	h-14
^ 急 着	i-4
^ 急 需	h18
^ 总	b9
^ 总 共	g9
^ 恭	h-7
^ 恭 喜	h-7
^ 您	a-6b-9c-8d-10e-4g-18i-9j-20
^ 您 什	g-4
^ 您 好	a8g12h9
^ 您 把	j-12
^ 您 拍	i-3
^ 您 收	j17
^ 您 放	j-21
^ 您 是	g-7
^ 您 看	d-18g-13j-3
^ 您 要	g-5h-5j6
^ 您 这	j3
^ 您 那	j18
^ 您 预	a-6
^ 您 	g-11j-15
^ 情	i6
^ 情 人	i6
^ 想	b-8c-11d-3h22i-8j-6
^ 想 上	i25
^ 想 不	i-3
^ 想 了	g9
^ 想 代	g5h4
^ 想 做	b-4h17
^ 想 入	h6
^ 想 减	h3
^ 想 包	h10
^ 想 印	h3
^ 想 吃	a4h-12
^ 想 在	h21
^ 想 多	h5
^ 想 学	h6
^ 想 定	h6
^ 想 开	h-7
^ 想 弄	i17
^ 想 必	h-9
^ 想 想	e6
^ 想 找	g-3h6
^ 想 把	h25i-9
^ 想 拿	a9h6
^ 想 换	c-5i10
^ 想 搞	h6i-6
^ 想 看	g17
^ 想 知	g15
^ 想 确	g3
^ 想 租	h14
^ 想 给	h14
^ 想 装	h10
^ 想 要	c-3g-3h-3i9
^ 想 订	b15
^ 想 让	h18
^ 想 起	h-4
^ 想 退	e27h-8
^ 想 配	h10
^ 想 问	g-8h-15
^ 感	c-8f24g-3h-27i-7
^ 感 恩	f19
^ 感 谢	f14i-3
^ 慢	c-7i-23
^ 慢 慢	h-8
^ 慢 点	h14
^ 懂	h-25
^ 成	b7c-16h6i-7j12
^ 成 交	b27
^ 成 人	h24
^ 成 本	i5
^ 我	b-3c-5h-4i-9j8
^ 我 0	b-3
^ 我 一	b-3
^ 我 上	g5
^ 我 下	c3h-9j-3
^ 我 不	c-7e-3h-18i-12j-12
^ 我 也	b31j-12
^ 我 买	b14
^ 我 亲	c3
^ 我 们	b-3c-6g-3h4j-3
^ 我 会	j3
^ 我 住	h-3
^ 我 先	b-4j17
^ 我 六	g3
^ 我 再	j-31
^ 我 刚	h18j-5
^ 我 到	j17
^ 我 办	b25
^ 我 去	j28
^ 我 只	g8
^ 我 叫	j28
^ 我 司	d5h7i-5j-3
^ 我 同	b6h3
^ 我 哋	i12
^ 我 哪	j-4
^ 我 回	j13
^ 我 在	i-7
^ 我 头	g8
^ 我 女	b3h-7
^ 我 好	b-9f5j-9
^ 我 妈	c-10e5h9i-3
^ 我 婆	h5
^ 我 安	j6
^ 我 定	i5
^ 我 家	b5c-5h15i-14
^ 我 就	c-4h5
^ 我 尽	j-28
^ 我 带	f3j30
^ 我 帮	g-9h-4j15
^ 我 开	b3j6
^ 我 得	h4
^ 我 微	a6
^ 我 怕	h-13
^ 我 想	b-6e6g3j-18
^ 我 手	c-13g11h16
^ 我 打	i7j22
^ 我 找	j36
^ 我 把	i-8j19
^ 我 报	b10
^ 我 拿	e3
^ 我 教	j3
^ 我 数	i-8
^ 我 方	j15
^ 我 明	c4
^ 我 是	g-13h-8i-11
^ 我 替	j11
^ 我 朋	i-3j3
^ 我 查	j7
^ 我 核	j32
^ 我 比	h9
^ 我 没	a-3b-4g3h3i-16j-22
^ 我 点	c-3
^ 我 爱	h14
^ 我 爸	h-21i18
^ 我 生	b-7c7
^ 我 用	c5i-9
^ 我 电	g4
^ 我 留	e-4
^ 我 的	g4i8
^ 我 皮	h-7
^ 我 看	a6f-3j9
^ 我 确	j41
^ 我 穿	i-5
^ 我 等	i-8
^ 我 管	i-7
^ 我 给	j-3
^ 我 老	h7
^ 我 胃	b11h-5i7
^ 我 腿	i-5
^ 我 自	c-4i6
^ 我 表	c-3i-11
^ 我 要	b7c3e9g5j-7
^ 我 订	g3i4j4
^ 我 让	j25
^ 我 记	b-5c-3
^ 我 论	c-7i11
^ 我 试	c3
^ 我 说	c8
^ 我 请	c3
^ 我 负	j4
^ 我 跑	h-6
^ 我 跟	b4c-4j18
^ 我 转	c4i20
^ 我 过	h18j-22
^ 我 还	b6
^ 我 这	b-4c-5g3h5
^ 我 退	g-4
^ 我 送	h-13
^ 我 那	b3
^ 我 都	c5
^ 我 重	a-4e7
^ 我 问	g-8
^ 我 马	j-7
^ 我 	b-8
^ 我 	b-3c-7h-5i-3j7
^ 我 	c-9h7i-15j-8
^ 我 	c-9i-10j-8
^ 我 	h10
^ 截	i18
^ 戴	c-7h11
^ 户	g6
^ 户 外	h7
^ 房	h-11
^ 房 东	i7
^ 房 间	e4
^ 所	i-6
^ 手	c-7g-6h3
^ 手 上	h3
^ 手 工	c-3
^ 手 感	a-5
^ 手 机	i-22
^ 手 滑	e5
^ 才	c27h-6
^ 才 两	c4
^ 才 用	i-7
^ 打	a9c-3h5i-3
^ 打 0	a5
^ 打 不	c-24i-3
^ 打 了	c5
^ 打 包	b16h4i16
^ 打 印	g3i19
^ 打 电	i7
^ 打 算	b-4g-6h32i-6
^ 托 盘	c5
^ 扣	i7
^ 扣 子	i7
^ 扫	h-6
^ 扫 了	g5
^ 批	a12g-7
^ 批 量	b9
^ 找	b-3c-5h9i-13
^ 承	i16
^ 承 重	i9
^ 把	b16e14g-6h-4i-18
^ 把 定	e4
^ 把 我	c4g-5i15
^ 投	a-3g3
^ 投 广	c-4
^ 投 影	c9i6
^ 投 诉	g5i-7
^ 抢	c24i4
^ 护	c9j10
^ 护 照	c-8
^ 护 理	b3j3
^ 护 腰	b9i13
^ 护 膝	c3
^ 报	a3h-10i4
^ 报 个	a3
^ 报 关	j21
^ 报 名	c-9
^ 报 表	i16
^ 报 销	i17
^ 报 错	g3
^ 抬	c-11i-15
^ 抬 头	c-11i-15
^ 抱	c-5h5
^ 抱 歉	c-5j7
^ 抹	b6i-12
^ 抹 了	c-5i-19
^ 押	a5g-14
^ 押 金	a6g-9
^ 抽	h21
^ 拉	c6e5h6
^ 拉 链	h9
^ 拍	b4c-5e9
^ 拍 下	b15
^ 拍 个	b9
^ 拍 完	i4
^ 拍 摄	b9
^ 拍 照	i11
^ 拖 车	g3
^ 招	g7h19i-4
^ 拧	i-17
^ 拼	b31
^ 拼 团	i-4
^ 拿 	b8
^ 挂	i-25j7
^ 按	b5c3e3f-3h-6
^ 按 上	f-3
^ 按 	g10
^ 挑	h-19i-8
^ 挺	b-4c-3h-11
^ 换	a5b7e13g-3h-5i-3
^ 换 一	h-16
^ 换 个	a5
^ 换 了	i12
^ 换 成	b34e18h-30
^ 换 货	h-7
^ 掉	c-5g7i-13
^ 掉 毛	g5
^ 排	c-7h6i-7
^ 排 烟	i21
^ 排 队	c-4i-12
^ 接	a7b12c10
^ 接 龙	b10
^ 推	d7g8
^ 推 荐	d9g15h7
^ 提	c4e-7h-15i-5
^ 提 单	c10
^ 提 手	h-16
^ 提 醒	i8
^ 插	i3
^ 插 座	i3
^ 搞	b17i-20
^ 搞 什	c28
^ 搬	h7i8
^ 摔	h-4i26
^ 撤	c-9i-8
^ 撤 单	e9
^ 撤 回	c-8
^ 擦	h28
^ 支	g4
^ 支 持	g7
^ 收	a-3b-4e-5g-3h-6i-4
^ 收 件	c-3
^ 收 到	a-5c3i4j4
^ 收 多	c-4
^ 收 据	h-5
^ 收 纳	h18
^ 收 货	c-10
^ 收 费	a5
^ 改	b-7e5
^ 改 了	i13
^ 改 成	b-11
^ 放	i-10
^ 放 一	i18
^ 放 了	i-7
^ 放 前	h16
^ 放 心	c-14
^ 放 门	h-6
^ 放 驿	b11i8
^ 敏	g8
^ 敏 感	g8
^ 救	i-17
^ 教	g3i-6
^ 教 室	i-13
^ 教 练	c15
^ 数	i-8
^ 数 学	i13
^ 数 据	i-3
^ 数 量	b4f3
^ 整	c8g-9h9i14j-9
^ 整 批	i7
^ 整 车	i4
^ 文	c3j7
^ 文 案	c8i3
^ 料	c11
^ 料 子	c14h3
^ 斤	c5
^ 斤 两	c5
^ 断	c-18i-6
^ 断 断	i-18
^ 新	b-4
^ 新 手	h9
^ 新 疆	d4
^ 新 的	c-14
^ 新 鞋	c7
^ 新 鲜	g16h-3i9
^ 方	g-11h8
^ 方 便	g-11h15
^ 无	h-8i-6
^ 日	c4
^ 日 期	c8
^ 旧	c-23e-5
^ 旧 机	j6
^ 旧 的	g3h6
^ 早 上	h-14
^ 早 餐	h3
^ 时	h14
^ 旺	i3
^ 旺 季	i5
^ 明	i-4
^ 明 明	c9
^ 易	h3
^ 易 碎	h3
^ 易 	h3
^ 易 	h3
^ 昨	g-8i-7
^ 是	c-17e-5g11h-12i-8
^ 是 不	e-3g8
^ 是 二	c9i10
^ 是 你	g6
^ 是 我	c-13g-5i-9
^ 是 	b10
^ 显	c-11
^ 晒	i-13
^ 晚	a-3c-7h6i-3
^ 晚 上	c-3h15
^ 晚 了	h20
^ 晚 些	j3
^ 晚 到	a-3
^ 晚 点	j12
^ 晚 饭	g-13
^ 普	h-5
^ 晾	c-5
^ 暂	f-4g-3i-3
^ 暂 时	e-9f-5
^ 暑	a3e4
^ 暑 假	a3e4
^ 暖	i4
^ 暖 气	i4
^ 更 新	c5
^ 替	b15h-4
^ 替 我	b15h-4
^ 最	d-7i-7j-3
^ 最 后	c16
^ 最 大	a-9g10
^ 最 好	d-3g-6h13i-5j-4
^ 最 少	a-4
^ 最 近	h-5i-4
^ 月	g4i8
^ 月 卡	b4
^ 月 嫂	c19
^ 月 底	g9i9j-3
^ 月 考	f4i-5j8
^ 月 饼	a4i10
^ 月 	b3
^ 月 	b4
^ 有	c-6g17h14i-8
^ 有 0	c4i10
^ 有 一	i3
^ 有 不	h41i-7
^ 有 两	c23
^ 有 人	b5i-9
^ 有 冇	a10d7g6
^ 有 加	c-3g8
^ 有 劳	a4f20
^ 有 吗	g4h28
^ 有 啥	g9
^ 有 多	b36g-5
^ 有 大	h11
^ 有 客	c3
^ 有 就	g-4
^ 有 检	h5
^ 有 没	a-6g19h11i-10
^ 有 点	h-6
^ 有 现	g15
^ 有 电	g-22
^ 有 能	h29
^ 有 那	h23
^ 有 限	g4
^ 有 需	h-18
^ 有 	c-7i-4
^ 有 	c-7i-4
^ 服	a3h-17
^ 服 务	a4c11h-14i4
^ 望	c4
^ 期	b3i-27
^ 期 待	h9
^ 木 头	h9
^ 木 架	g3
^ 本	i-3j-10
^ 本 子	c19i16
^ 本 店	i-6
^ 本 来	i-8
^ 机	e6h-6
^ 机 器	e10
^ 机 油	c20
^ 权	h8
^ 权 限	h8
^ 材	b-14h23
^ 材 质	b-17
^ 村	i-6
^ 条	j4
^ 条 码	c3
^ 来	b19i5j6
^ 来 了	c21i14
^ 来 回	c-3
^ 来 的	b-8c36i20
^ 来 	b30c-7i17
^ 杯	c25i11
^ 杯 子	c9i16
^ 杯 盖	c7
^ 松	i-10
^ 枕	h5
^ 枕 头	h5
^ 果 园	i4
^ 果 子	i-11
^ 染 完	h6
^ 柜	c10i5j12
^ 柜 子	j6
^ 柜 门	c18i4
^ 查	g16i-4
^ 查 一	g17
^ 标	c8g3
^ 标 准	b11h6
^ 标 签	g4
^ 校 园	c-5
^ 样	c-8g14h5i-4
^ 样 品	b-3i-9j5
^ 样 衣	b3
^ 核	j-30
^ 桌	i-8
^ 桌 花	e5
^ 检	g7
^ 检 测	g7
^ 椅	b-3c5
^ 椅 子	b-3c5
^ 楼	a-6c-4d29h9
^ 楼 上	c-3i8
^ 楼 下	a-8d25h19i-7
^ 榴	i-3
^ 榴 莲	i-3
^ 模	c9i3
^ 模 具	c9i3
^ 橙	b6
^ 橙 子	b6
^ 款	c-12
^ 正	j-4
^ 正 在	j-9
^ 死	i-5
^ 每	c-6h-3
^ 每 个	b13
^ 每 人	h8
^ 每 份	a-3
^ 每 周	b-6
^ 每 月	h16
^ 每 次	i13
^ 每 箱	c-9
^ 比	h-18i-6
^ 比 上	i13
^ 比 例	g8
^ 比 起	i-10
^ 比 较	d3
^ 毕	h6
^ 毕 业	h6
^ 毛	a12
^ 毛 巾	h17
^ 毛 肚	a10i-3
^ 毛 衣	c7h-8
^ 民	b-10h4
^ 民 宿	b-10h4
^ 气	c7
^ 气 味	i6
^ 气 死	c7
^ 气 泡	c-3i-4
^ 水	i21
^ 水 杯	h7i-3
^ 水 电	h7
^ 水 管	i5
^ 水 质	i14
^ 求	a3b3c-12h5i-25
^ 求 一	h11
^ 求 个	a3g7h6
^ 求 推	h5
^ 汇	i7
^ 汇 率	i7
^ 汤	c6i30
^ 汤 洒	i3
^ 汤 	i3
^ 汤 	i3
^ 沙	b7
^ 沙 发	b9
^ 没	b-9c-15d-3g-14h-18i-7
^ 没 一	c4e6h-16
^ 没 下	i4
^ 没 人	c4g-10i20
^ 没 出	c-3
^ 没 发	i-14
^ 没 少	i-3
^ 没 拆	e27g-3
^ 没 有	c-12h-19i-3
^ 没 法	c4i26
^ 没 等	g-21
^ 没 问	b-20j10
^ 没 	i-6
^ 油	c13g10i20
^ 油 大	c7i14
^ 油 烟	i5
^ 油 皮	g6
^ 油 费	i7
^ 泡 沫	i6
^ 注	i11
^ 注 意	i9
^ 泵 头	c4
^ 洋	a5
^ 洋 葱	a5
^ 洗	b-4c4h-11
^ 洗 一	i-15
^ 洗 了	c-4g6h20
^ 洗 澡	i3
^ 洗 碗	i-14
^ 洗 衣	i14
^ 活	c-14i-18
^ 活 动	c-15
^ 流	e5
^ 测	c6
^ 浪	h6i13
^ 浪 漫	h11
^ 海	d5
^ 海 报	h12
^ 海 鲜	i-22
^ 涂	c8i6
^ 消	c23i12
^ 涨	i22
^ 涨 价	a4i-10
^ 涮	h9
^ 涮 火	h9
^ 淋	c4i3
^ 深	h-6
^ 清	g3
^ 清 关	g13h-4
^ 清 真	h14
^ 满	a-3g8
^ 满 减	i5
^ 满 多	g5
^ 满 	a-3
^ 滴	h10
^ 滴 灌	h10
^ 漏	i-13j8
^ 漏 了	i8
^ 漏 水	j4
^ 灯	c22
^ 灰	c-13i16
^ 灶 台	h8
^ 炖	h28
^ 点	c27e-3g7h-26
^ 烂 了	e6
^ 烦 死	i21
^ 烫	a3c17g-3
^ 烫 金	g-3
^ 热	d3g-5
^ 热 敏	c14d4g-3h-3
^ 焊	i9
^ 煤	c-5h-7
^ 煤 气	c-5h-7
^ 照	b21e-6g-6h-4
^ 照 上	b15
^ 照 旧	b33
^ 照 片	b-10c17i8
^ 熬	h11
^ 熬 夜	h19i9
^ 爬	h-14i12
^ 爸	h-7
^ 爸 妈	i4
^ 版	g8
^ 版 费	g10
^ 牙 龈	i-4
^ 牛	b16c8h-6
^ 牛 肉	c12i17
^ 物	h-7
^ 物 业	i-12
^ 物 理	i12
^ 特	f13j4
^ 特 此	f4j4
^ 狗	c-18i15
^ 狗 不	c-3
^ 狗 掉	h9
^ 狗 粮	c9
^ 狗 老	g11
^ 狗 	h9
^ 狗 	h9
^ 猪	h-3i13
^ 猫	c3i16
^ 猫 不	h-3
^ 猫 吐	i20
^ 猫 砂	c6i-3
^ 猫 粮	i-6
^ 王	h-3
^ 王 姐	i7
^ 王 总	j6
^ 王 老	a5f14
^ 玩	c13h28
^ 玩 具	c15
^ 环	h-14i5
^ 环 保	h-14i5
^ 现	a4c-4d-5g-4h-8i3
^ 现 在	a4c-11d-6j5
^ 现 场	c9
^ 现 金	i10
^ 玻	c-3h-6
^ 玻 璃	c-3h-6
^ 班	h-18i-3
^ 瓶	b11c6
^ 瓷	c14i3
^ 瓷 砖	c14i3
^ 甜	h-3
^ 生	h5
^ 生 意	i16
^ 生 日	b-7g6
^ 用	g5h-8
^ 用 不	i-8
^ 用 了	c3i5
^ 用 什	g7
^ 用 得	j8
^ 甲	a-3c-3h11
^ 甲 方	h6
^ 甲 醛	g5
^ 申	e25g3
^ 申 请	e25g3
^ 电	a-4e-5
^ 电 动	h6
^ 电 压	g21
^ 电 商	d5g-3
^ 电 子	h-13
^ 电 机	c14g20
^ 电 梯	h-6
^ 电 池	i-4
^ 电 脑	c-8i6
^ 电 话	i-15
^ 电 费	h14i-10
^ 画	h-11i-15
^ 留	b7
^ 疼	g7i-16
^ 病	h17
^ 痛	i-3
^ 痛 快	i-8
^ 白	g-4i8
^ 百	c6h-11
^ 百 合	c10d4i18
^ 皮	c9h12i3
^ 皮 带	c16h-6i13
^ 皮 肤	h24
^ 皮 	i-9
^ 皮 	i-9
^ 盒	c19e7g-4i8
^ 盒 子	c17i10
^ 盒 饭	a5e13
^ 盘	b-9
^ 盘 点	b-3
^ 目 前	g5
^ 直	d3g-7
^ 直 接	b35g-3h-5
^ 直 播	d7h8
^ 相	c11i12
^ 省	h-4
^ 看	c-23g-7h-3
^ 看 不	h30
^ 看 了	b7
^ 看 着	c4h-9i-8
^ 真	f8h-12
^ 真 是	f12
^ 真 谢	i7
^ 眼	h15i5
^ 眼 睛	c-10h6i14
^ 眼 镜	c12
^ 睡 不	h20
^ 睡 得	c-3
^ 知	g-5
^ 知 道	g-5
^ 短	c5g-8h21i3
^ 短 信	c12g-6i23
^ 码	c5j-5
^ 码 数	c10i9j-6
^ 破	c-22g-7i-26
^ 破 损	a8g-3
^ 破 的	j11
^ 硬	e-13i-3
^ 硬 度	c6h4
^ 确	b8
^ 确 认	b8
^ 碎	c-5i-6
^ 磨	h14
^ 礼	i6
^ 礼 品	d9
^ 礼 盒	e3
^ 社	i-14
^ 社 团	b11i-11
^ 神	h-6i-8
^ 离	a-4c5h4
^ 离 地	c16h-11i8
^ 种	h8
^ 租	b3h19i5
^ 租 一	b20
^ 租 客	i9
^ 租 的	e7
^ 称	c23i42
^ 称 了	i11
^ 稍	j6
^ 稍 等	j4
^ 税	g-8i-7
^ 税 点	a6
^ 空	h10
^ 空 调	h12i-3
^ 穿	h-11i10
^ 穿 着	c17i6
^ 窗	i10
^ 窗 户	i11
^ 立	j4
^ 站	i6
^ 竞	d7
^ 笑	i-7
^ 笔	h4
^ 第	g-7i-4
^ 第 0	i4
^ 第 一	b11d7j3
^ 第 三	i-3
^ 第 二	a6g-6
^ 等	b-16e5g-7h-3i-3j5
^ 等 下	j16
^ 等 不	i14
^ 等 你	j-16
^ 等 咗	i3
^ 等 客	e12
^ 等 您	j-18
^ 等 我	e-5i-6
^ 答	c4
^ 答 应	c4
^ 签	g4i-4
^ 签 证	i6
^ 简	h-5
^ 简 单	h-5
^ 算	b14c-7e6g-10j-4
^ 算 了	e10i-6
^ 算 我	b24
^ 箱	a-8h3j-5
^ 箱 子	h3
^ 米	c5h5
^ 米 饭	h7
^ 粉 丝	c-7
^ 精	c8h7
^ 精 度	c8
^ 糊	c13i-5
^ 糊 弄	c13i-5
^ 糖 尿	h-16
^ 系	g4h-9j-7
^ 系 统	g4h-9j-7
^ 素	h9
^ 累	i-12
^ 纠	d19
^ 纠 结	d20
^ 红	c-9i-22j7
^ 红 包	j7
^ 红 的	a3
^ 约	b4c8f-14h5i-10
^ 约 好	c17i26
^ 约 	b12f-17
^ 纯	i-9
^ 纯 棉	i-9
^ 纱	c22
^ 纸	c6h15i3
^ 纸 箱	h-23i10
^ 纸 要	h12
^ 线 头	c10
^ 练	h8
^ 经	b17e3i-7
^ 经 常	i10
^ 经 费	b16g6
^ 结	c18h-4i18
^ 结 果	c17h-17i16
^ 给	b9f3h11i-5j-5
^ 给 三	h20
^ 给 个	a18b-8h-12
^ 给 你	j-9
^ 给 别	c4
^ 给 外	h28
^ 给 工	h7
^ 给 您	b-9e-4f4
^ 给 我	b17e4g-4i8j-4
^ 给 爷	h13
^ 给 留	b12
^ 绝	i-10j9
^ 绝 对	j14
^ 绣 花	d16
^ 续	b13i-5
^ 续 费	b10g3
^ 绳	h9
^ 绳 子	h9
^ 绿	i8
^ 绿 植	i5
^ 缺	b-5g4h10
^ 缺 一	h3i-4
^ 缺 个	g4i-9
^ 网	h-11i12j-6
^ 网 上	c-9d7
^ 网 址	g3
^ 网 站	c13h3
^ 网 购	c5j-7
^ 美	e5
^ 美 团	g4
^ 美 容	e9
^ 群	e5
^ 群 发	c-7
^ 羽	b4c6i7
^ 羽 绒	b4c6i7
^ 翻	h6i8
^ 老	a5i-4
^ 老 丢	h6i5
^ 老 人	c-4h12i-6
^ 老 供	c-4
^ 老 公	i-11
^ 老 印	i17
^ 老 周	i6
^ 老 外	i5
^ 老 妈	h-5i-3
^ 老 家	h-11
^ 老 师	a4c6e3g9h-19i10j10
^ 老 忘	h6
^ 老 房	h17i-6
^ 老 是	i17
^ 老 李	b-9
^ 老 板	b5c4g7h3i5
^ 老 样	b19h-4
^ 老 爸	i19
^ 老 狗	h22i-10
^ 老 生	a7
^ 老 电	i-3
^ 老 	h35
^ 老 	h37
^ 耐	h16i-11
^ 耐 用	h-21
^ 耳	c-5
^ 耳 朵	c-11i4
^ 聊	g17h-5
^ 联	h5i-11
^ 联 网	h16
^ 肉	c10
^ 胃	h5
^ 胃 寒	h8
^ 背	h-15i6
^ 背 景	c9
^ 胎	c-10
^ 胖	c-10
^ 胯	h32i13
^ 胶	c8i16
^ 胶 水	c6g8
^ 胸	c21i8
^ 能	b-3e-3g14h7i-10j-3
^ 能 不	c5f3
^ 能 便	a15
^ 能 做	h-28
^ 能 先	b4g-4
^ 能 分	h-6
^ 能 印	h9
^ 能 吃	i-15
^ 能 少	a17g-9h-15
^ 能 帮	g-4
^ 能 开	g10
^ 能 打	h22
^ 能 换	g40h-19i18
^ 能 用	h-8
^ 能 给	h22
^ 能 补	c7
^ 能 转	g9
^ 能 进	h-8
^ 能 退	a-12
^ 能 送	b23
^ 能 顶	h6
^ 脚	c-14
^ 脚 宽	i9
^ 脚 背	h7
^ 脸	c-4i5
^ 腰	c-3h21i-3
^ 腰 不	h13
^ 腰 疼	b9h5
^ 腰 	h19
^ 腰 	h19
^ 腿	c-22i-6
^ 腿 	i-23
^ 膏	i10
^ 膏 体	i10
^ 膝	c-4h22
^ 膝 盖	h23
^ 膨	b15
^ 膨 胀	b15
^ 自	h5
^ 自 动	c29h13
^ 航	e-5h6i5
^ 航 班	i6
^ 船	c3
^ 船 期	c5i7
^ 芒	c6i7
^ 芒 果	c6i7
^ 花	b-5g3i4j5
^ 花 一	c-11g20
^ 花 我	c6
^ 花 束	a13b-6j7
^ 英	c-6h-25
^ 英 文	h-6
^ 英 语	i9
^ 茶	h-12
^ 茶 馆	h3
^ 草	g-10
^ 草 莓	g-10
^ 药	h5
^ 菜	g-8i7
^ 菜 单	c-3i7
^ 菜 里	b5c18h8
^ 菜 鸟	j-5
^ 落	b-5
^ 蓝	i-14
^ 蓝 牙	b3
^ 薄	b20
^ 薇	h9
^ 藏	a-5b-5e7g5
^ 藏 青	a-5b-5e7g5
^ 虾	c4e13
^ 虾 不	c4e5
^ 蚊	c-4i10
^ 蛋	c13j3
^ 蛋 白	h5
^ 蛋 糕	c16j3
^ 蜜	h12
^ 蜜 月	h12
^ 螺	b-5c5i10
^ 螺 丝	h18
^ 螺 母	c6
^ 蟹	f29
^ 蟹 蟹	f29
^ 血	h-12i5
^ 血 糖	i7
^ 行	h-3i11j12
^ 行 ,	b6h-6j14
^ 行 吧	b5
^ 行 我	a14
^ 行 李	i16
^ 行 程	c11g6i12
^ 补	c27g-12i22
^ 补 课	c6i6
^ 表	c-14f3h4
^ 表 扬	f5
^ 表 格	i9
^ 表 面	h17i-18
^ 袋	i5
^ 袋 子	i5
^ 被 子	c21
^ 被 罚	i5
^ 裁	i6
^ 裁 片	c6
^ 装	c3h-13
^ 装 不	i10
^ 装 好	i-4
^ 裤	c3i16j3
^ 要	c-10e-4g-5h20i-5j-7
^ 要 一	h10i-11
^ 要 三	d14h-21
^ 要 下	h-7
^ 要 不	g4h-6i-10j-22
^ 要 个	g-13i8
^ 要 了	b53
^ 要 价	h-11i-15
^ 要 会	h24i5
^ 要 便	h3
^ 要 做	h5
^ 要 几	c3g6
^ 要 厚	i25
^ 要 去	h4
^ 要 命	h-3i27
^ 要 大	d12h-16i19
^ 要 好	i6
^ 要 宽	i6
^ 要 密	i12
^ 要 小	h22
^ 要 带	h-3
^ 要 帮	g-5
^ 要 我	c-7i-6
^ 要 护	i9
^ 要 换	h14
^ 要 是	b-7c-13g15h-16i-23
^ 要 有	h14
^ 要 求	h-34
^ 要 没	h17
^ 要 熟	b10
^ 要 留	h10
^ 要 的	c23h-27i24
^ 要 离	h4
^ 要 给	h3
^ 要 能	b-4g-9h15
^ 要 软	i-11
^ 要 送	h21
^ 要 透	i21
^ 要 静	i13
^ 要 	b18
^ 要 	h-17
^ 见	h18
^ 视	h10i-9j16
^ 视 频	j17
^ 解	e39
^ 计	c8h3
^ 计 划	h5
^ 订	a-5b11c5
^ 订 一	b4
^ 订 书	c8
^ 订 了	b-26c30i26
^ 订 单	b-5h-3
^ 订 的	b-8e14i14
^ 订 金	g10
^ 订 	b32g-5h4
^ 认	h-15
^ 让	c-5f7j-19
^ 让 您	f22
^ 让 我	j-14
^ 记	i4
^ 记 得	j-4
^ 记 着	j10
^ 记 账	i8
^ 论	b3
^ 论 文	b3
^ 设	c7
^ 设 计	i3
^ 证	h9
^ 证 件	h10
^ 试	a3
^ 试 了	i-7
^ 试 听	a7
^ 试 用	c3i33
^ 话	c5
^ 话 筒	c5
^ 询	i6
^ 询 盘	i6
^ 该	b12c15
^ 该 批	c18
^ 语	c7
^ 语 音	c9i7
^ 误	i4
^ 说	b-6c21e-4h-17i33
^ 说 好	c30g-6h-3i36
^ 说 明	i-6
^ 说 是	b-4c25i12
^ 说 有	i11
^ 说 给	c15
^ 请	b4e6f4j-5
^ 请 安	e6
^ 请 您	j4
^ 请 报	a36
^ 请 按	b18
^ 请 放	j8
^ 请 核	c8i7
^ 请 稍	j19
^ 请 问	b-5f8g9
^ 课	c10e6i12
^ 课 时	i6
^ 课 讲	c4
^ 谁	c-9h-7
^ 谁 不	g-9
^ 谁 家	i7
^ 谁 改	c5
^ 谁 来	g7
^ 谁 说	c-4i-15
^ 谢	a3c-8f29h-9i-18j-4
^ 谢 了	f40
^ 谢 啦	f17
^ 谢 天	f-3
^ 谢 师	f5
^ 谢 绝	f-3
^ 谢 谢	a4c-4f35g3h-6i-16j-3
^ 豆	c11i4
^ 豆 浆	c12
^ 财	i-11
^ 财 务	i-11
^ 账	c-8h18i8
^ 账 单	c13
^ 账 号	i7
^ 货	f-3g8h-9i11
^ 货 一	c-3i-12
^ 货 代	j12
^ 货 值	h13
^ 货 到	c4j19
^ 货 压	i7
^ 货 在	i15
^ 货 架	c-20h-3i-3
^ 货 款	c6f-10i-7
^ 货 比	b8c5
^ 货 没	i5
^ 货 物	i3
^ 货 被	c7i8
^ 货 车	h21i17
^ 货 还	e14
^ 货 送	c32
^ 货 	e3h11
^ 货 	e8i4
^ 质	g9h-11
^ 质 保	i-3
^ 贴	b-6h-22i-12
^ 贴 膜	c8h16
^ 贵	c14g-6i18
^ 贵 公	g6
^ 费	f12g13
^ 贺	b3
^ 贺 卡	b3
^ 贺 	b3
^ 贺 	b3
^ 资	i9j3
^ 资 料	c8j22
^ 赔	c13
^ 赚	i15
^ 走	b17c-11h12i-3
^ 走 合	b8
^ 走 海	h4
^ 走 的	i-7
^ 走 空	d3
^ 走 访	h5
^ 走 路	h24
^ 走 高	h-8
^ 赶	b11i-5
^ 赶 得	g8
^ 赶 紧	b3
^ 起	c9
^ 越	c5h6
^ 越 快	b4
^ 越 	h25
^ 越 	h25
^ 跑 步	h-8i-3
^ 跟	a-7b12c4d3g-4h-6i-9j-6
^ 跟 你	c5f7
^ 跟 您	j-15
^ 跟 没	i-14
^ 跟 网	a-13h9
^ 跟 进	j7
^ 路	i-3
^ 路 上	g4h7
^ 跳	i9
^ 身 份	g-14
^ 车	c-9e6g-16h-4
^ 车 到	b4
^ 车 间	i15
^ 转	i-16
^ 转 速	h4
^ 轮	d5h-3
^ 轮 椅	b5d8
^ 轮 胎	g6h-11
^ 软	i-11
^ 软 件	c12
^ 轴	h-3
^ 轴 承	h-3
^ 轻	h-13
^ 辛	f15h-3i-4j-3
^ 辛 苦	f15h-3i-4j-3
^ 辣	g9h-3
^ 边	d23g16i-23
^ 边 上	i-13
^ 边 角	h30
^ 达	h3
^ 过	b6
^ 过 年	j5
^ 过 敏	i3
^ 运	a-3g3h-6
^ 运 费	a-7d-3g3h-3
^ 返	a23g-8j17
^ 还	b4d-3f-3i-11
^ 还 差	g26
^ 还 是	b26d-6g-16
^ 还 有	a5b14
^ 还 没	b-12f-3
^ 还 要	b16h3
^ 还 	g-16
^ 这	c7e4h-12i-6
^ 这 0	c5e23
^ 这 一	g5
^ 这 两	c-6d7j4
^ 这 么	c5f5
^ 这 也	c20
^ 这 件	b10e4
^ 这 价	d3
^ 这 单	e29i9j18
^ 这 台	i-3
^ 这 周	b7c-3e14
^ 这 回	b-3h7
^ 这 套	g3
^ 这 家	i-8
^ 这 就	j19
^ 这 批	e6i12
^ 这 条	i-7
^ 这 杯	g6
^ 这 次	c-7
^ 这 款	c-10h-14i-15
^ 这 盆	g15
^ 这 票	b4
^ 这 种	g13
^ 这 箱	b-4c18i28
^ 这 边	i5j17
^ 这 都	c6
^ 这 	c26
^ 进	g6i31
^ 进 口	i3
^ 进 门	g6i-18
^ 连	c21
^ 迟	g3
^ 迟 到	g16
^ 退	b-4e20f-3i10
^ 退 一	g-4
^ 退 了	i-9
^ 退 休	h23
^ 退 掉	i12
^ 退 机	c6e8i16
^ 退 款	c3e-22
^ 退 的	e-3
^ 退 货	g8i3
^ 退 费	e20i8
^ 退 返	c3e19
^ 退 钱	e30i10
^ 退 	c-5e13
^ 送	b3c4h-12i-5j-3
^ 送 到	b5c-5g-8
^ 送 客	h-6
^ 送 来	c12g-6
^ 送 礼	h-3
^ 送 老	b5
^ 送 货	g10i4
^ 送 领	h40
^ 选	d3
^ 透	c9h-15i12
^ 透 光	c19
^ 通	h37j-5
^ 通 过	j-4
^ 逾	i-3
^ 逾 期	i-3
^ 那	c-4e7h-4
^ 那 0	b-4e3
^ 那 个	a7b-4c5g12i17
^ 那 单	e3
^ 那 家	i15
^ 那 就	b16e-5i-5
^ 那 我	b8g-7j16
^ 那 边	i5
^ 邮	c-7e-3h-7
^ 邮 箱	h-3
^ 都	f-3g-3h-12j-7
^ 都 三	i-4
^ 都 是	f-4
^ 配	c-8g8i11
^ 配 件	i5
^ 酒	i-19
^ 酒 店	h9j3
^ 酱	b26
^ 酸	c20i4
^ 采	h-4
^ 采 购	h-4
^ 里	g3h-13i3
^ 里 面	g3h-13i3
^ 重	i3
^ 重 印	b6
^ 重 复	i10
^ 量	a11f-4h-3
^ 针	c7h-8
^ 钢	h10
^ 钢 板	c8
^ 钱	h7i-12
^ 钱 退	c-7i-3
^ 铝	c19
^ 链	c-7
^ 链 接	c-12
^ 锁	c15
^ 锁 芯	c11
^ 错	g-3
^ 错 过	j-5
^ 键	c12i16
^ 键 盘	c12i16
^ 镜	c3
^ 长	a3b-9
^ 长 期	a15
^ 门	e7i4
^ 门 口	h20i5
^ 门 头	b8
^ 门 票	c17i25
^ 门 面	e4
^ 问	c-3g3i-8
^ 问 下	g13
^ 问 题	g-4
^ 闺	i-6
^ 防	c5h8
^ 防 水	h-10
^ 防 滑	h3
^ 防 走	h11i-11
^ 阳	i7
^ 阳 台	i7
^ 阿	a12b-8c4
^ 阿 姨	a3c6
^ 陈	c-4j3
^ 陈 经	b-3
^ 降	a26g-10
^ 院	c-11
^ 院 子	i9
^ 除	i-4
^ 除 非	h-3
^ 随	h-8
^ 隔	a6c-9d17g-14
^ 隔 壁	a-3c-5g-3h-10
^ 隔 音	i7
^ 难	f5
^ 零 基	h3
^ 零 头	a11g-5
^ 需	b-3c-6h9i-7j-9
^ 需 要	b-4c-6h5i-6j-6
^ 静	h-28
^ 静 音	h-16i-16
^ 非	h-3
^ 非 常	f3
^ 靠	i5
^ 面	c10e15i6
^ 面 包	c10
^ 面 料	e4g10
^ 面 粉	c6e4
^ 鞋	e4
^ 鞋 垫	h4
^ 音	c8i5
^ 音 响	c4
^ 项	e3
^ 项 目	e3
^ 顺	b4g3
^ 顺 丰	j-17
^ 顺 便	b13j14
^ 顺 路	g6
^ 顾	i7
^ 顾 客	c6h3
^ 预	c-3g-13h18i-3
^ 预 算	c-4g-7h6i-6
^ 预 约	i3
^ 领	c-6h3i-13
^ 领 导	c-3h4i-5
^ 颜	b-8c-4i-10
^ 颜 色	b-8c-4i-10
^ 风	c31h4i3
^ 食	b-5c5h-17i23
^ 食 堂	b-6
^ 餐	h5j4
^ 餐 厅	h26
^ 饭	i13
^ 首	g-8
^ 首 批	b17
^ 香	i-9
^ 香 味	h11
^ 香 水	c5g3
^ 香 精	d5g-12
^ 香 蕉	c8
^ 马	i-5j3
^ 马 上	j12
^ 驿	c14
^ 驿 站	c14
^ 骑	h13
^ 骗	c4
^ 骨	g-9
^ 高 反	i30
^ 高 筋	d5
^ 鱼	h9i10
^ 鱼 塘	c-4i12
^ 鱼 腥	i5
^ 鸡	b-7h10i11
^ 鸡 蛋	b-7
^ 麻	b8f4h8i-8j-4
^ 麻 烦	b8f4i-8j-5
^ 黄	h-11i-7
^ 黄 皮	h-5
^ 黑	c-15d3i-3
^ 黑 的	d8i-4
^ 鼻	c-8h16
^ 	a-6b-4f11h-4i-3
^ 	a22c-8d-13e-3f-4g-12i-16
^  ,	a-6b30c-11d-4
^  /	a-9
^  for	c10
^  一	a3b-12i-13
^  以	a5g-9h14
^  包	a15
^  卖	a4
^  够	g11
^  就	a-3
^  左	h11
^  我	a14b27j30
^  的	c26i20
^  能	a28g-21
^  行	a6g-9
^  那	e9
^  	i-4
^ 	b4c-3e-3g5i-8
^  ,	a-5b-14c-5
^  .	f5
^  @	a-3g3
^  of	b11
^  please	b6h12
^  x	g5
^  一	a4b-13e6
^  展	g10
^  左	h-7
^  我	c3
^  有	c9
^  校	i-3
^  的	h-26
^  要	g5
^  	a7
^  	b-26c7g14i17
^  	j7
^ 	c12g5h-16i7
^  ,	b-14
^  0	a6b-9g-3
^  :	g-3
^  broke	c-13i-7
^  is	c14
^  s	c8
^  smells	c-15i-11
^  x	b5
^  一	a4b4c20g-4i7
^  上	i9
^  不	c-17e12h-4i-15
^  做	b3
^  先	b11g-3
^  全	i-7
^  再	b12
^  到	b-10i-9
^  加	b12
^  印	a3
^  压	c19i13
^  双	a4
^  发	b-3
^  和	a-3d14g-11
^  定	b14
^  少	c5
^  底	c4
^  开	c11
^  怎	g5
^  我	c-11
^  批	a9
^  按	b6
^  掉	c32i11
^  搓	e5
^  撕	c4
^  放	g12
^  敷	c5
^  是	g12
^  最	g6
^  有	c3g16
^  来	g15
^  比	d8g-3
^  没	c15i21
^  漏	c5
^  现	g7
^  用	c9i4
^  的	c18g9
^  第	c4i14
^  给	b4g-11
^  能	a-5g28h-8
^  要	h12i-8j8
^  试	g7i9
^  起	g10
^  跟	d20g-6
^  路	g6
^  这	a3b8c15g-5
^  那	b3
^  里	i13
^  领	c12
^  风	g9
^  	a10b-11c-7g-12i-6
^  	a15c-7j5
^  	c7g-4
^  	c18i4
^  	b-3
^  	c-11e6i-5
^ 	a-5b7h-8i-9j9
^  ,	a3g-7j3
^  i	j19
^  is	c6g-4
^  一	c13i12
^  下	b4j-6
^  不	e20
^  也	b5
^  买	c3g5
^  付	i8j24
^  你	g6
^  公	b19h-3
^  再	g-9
^  准	j10
^  几	g18
^  到	b-3
^  前	c-6h8i-4
^  又	c3
^  发	j4
^  回	j23
^  好	g-10
^  定	b25
^  家	e6
^  寄	b6g21j11
^  就	g10j6
^  带	j33
^  开	b-5g4h-6
^  必	c9h11
^  想	b3
^  我	c-4j10
^  才	h31
^  把	j15
^  报	a-3c4g11i10
^  拉	b11
^  拿	i8
^  收	c5
^  是	g5
^  晚	b7
^  最	j14
^  来	j12
^  没	i-5
^  洗	c4
^  涨	g11
^  用	h6
^  的	c8e21i5
^  答	j14
^  签	j-9
^  约	b5
^  给	g-3
^  能	b9g15h-3j18
^  装	b13i14j-22
^  要	g11h5
^  让	b4
^  说	e9
^  走	j5
^  起	g-4
^  跟	j14
^  车	b-6j-6
^  过	j5
^  还	e3
^  这	c5
^  进	j16
^  送	c8g-9h-5j-7
^  那	a8e6f4i-5
^  都	c4i6
^  	i-3
^ 	f-9
^  ,	g10
^ 	c-6g-4h-6i-15
^  	b4
^ 	b9d-4g7i-4
^  ,	b5
^ 	c3h-4i-4
^  !	e5
^  ,	e16h10i14j4
^  0	c-16i-9
^  answered	c8
^  answers	c4
^  arrived	c14
^  can	i-6
^  cancel	e-6
^  chat	c-4
^  colour	c4g3
^  day	i-5
^  design	i-3
^  e	g15
^  fancy	h6
^  is	i-6
^  like	c8i17
^  make	e15
^  me	c4
^  my	c-4i-14
^  on	i-3
^  picks	g-3
^  please	i7
^  print	e14
^  send	e11
^  service	c6i5
^  ship	e5
^  size	i8
^  stop	i-3
^  the	c-3
^  told	c8
^  wait	i-3
^  was	c7
^  with	c11h10
^  worry	j5
^  一	c11e6i13
^  三	i-5
^  下	c-7
^  不	a4c13g-4j18
^  两	i20
^  也	c11
^  了	c10g4i11
^  五	c13i13
^  人	c-6i-11
^  会	g16
^  你	g-4
^  公	g6
^  净	h7
^  到	i6
^  半	e7
^  单	c16i8
^  发	b4
^  可	g9
^  吗	c22i10
^  吧	c9
^  在	i-5
^  地	g8
^  备	b7
^  多	c11g3
^  太	i6
^  好	i4
^  季	g5
^  安	b4
^  就	c-13i-35
^  怎	g6
^  您	j-7
^  意	c-5
^  我	j24
^  把	e8
^  报	f-7
^  是	i4
^  本	b3
^  查	c3g10
^  死	c5
^  消	b7i-7
^  的	c-7g8h-13i-6j14
^  确	g6
^  膜	i-4
^  要	h14i-3
^  记	g5
^  车	c-3i-16
^  重	c10
^  问	a5
^  险	a11
^  	h25i-17
^  	i-8
^ 	c-4h-8i-16
^  不	c10i24
^  了	c8
^  好	i4
^  季	g5
^  就	i-18
^  我	j12
^  有	h3
^  的	c-3g8
^  膜	c-3i-4
^  车	f3i-3
^ 	c9h-10i4
^  ,	i-3
^  一	c18
^  了	i30
^  的	h-3
^  能	g4
^ 	a-9b-8e4f-4i-9
^  ,	i5
^  一	c19i4
^  了	a-4g5i-7
^  五	c7i3
^  人	c7
^  怎	a-4g13
^  的	c-3
^  车	g3
^ 	b3g4h4
^  !	e5
^  ,	h13j7
^  一	c-15
^  三	i-7
^  不	a5g-8j22
^  了	a3
^  你	c6
^  公	g6
^  再	g4
^  净	h7
^  到	i10
^  单	c16i8
^  发	b5f3
^  地	g8
^  备	b7
^  安	b4
^  把	e9
^  报	f-7
^  是	i4
^  有	g4
^  本	b3
^  查	c3g10
^  的	h-12
^  看	c5
^  确	g9
^  给	j-5
^  记	g5
^  退	g-4
^  重	c10
^  问	a5
^ 	a4g-5j13
^  意	c-5
^  我	c3j10
^  的	j11
^ 	b-5c10e5g-8h-5j-4
^  answered	c8
^  answers	c4
^  arrived	c14
^  can	i-6
^  cancel	e-6
^  chat	c-4
^  colour	c4g3
^  day	i-5
^  design	i-3
^  fancy	h6
^  is	i-6
^  like	c8i17
^  make	e15
^  me	c4
^  my	c-4i-14
^  on	i-3
^  picks	g-3
^  please	i7
^  print	e14
^  send	e11
^  service	c6i5
^  ship	e5
^  size	i8
^  stop	i-3
^  the	c-3
^  told	c8
^  wait	i-3
^  was	c7
^  with	c11h10
^  worry	j5
_	g-5i-10
a	a3b-4c-3e-3g-5h10i-6
a 0	a3g7h-8i-10
a 0 纸	g8
a bigger	b5
a bit	a6g-4i-5
a box	b15i-6
a class	h9
a coffee	j-13
a comparison	d39g-23
a complaint	c3g4i-10
a complaint ,	g6
a day	b3c-9h-5i-6j6
a deposit	a-12g8h-10
a discount	a25
a dozen	b18
a family	h10
a full	e3i-12
a full refund	e4
a full 	e4
a full 	e4
a gift	g6h16i-4
a group	a3d21
a handle	h7
a hit	c-4
a hole	c22
a holiday	h-11
a hotel	a3
a joke	c29
a lot	f25h-14
a lot ,	f14
a lower	d20
a machine	h8
a mess	i11
a million	h-4
a million dollars	h-4
a minute	c27h-10
a mistake	c7i10
a month	b-6c19e6i9
a month ,	c11i7
a new one	j4
a or	d19
a piece	a-6
a pump	h4
a quiet	h18i11
a quiet one	i19
a quotation	a13h-3
a quotation for	a13h-3
a quote	a34f4
a quote for	a13f7
a rash	i28
a receipt	h-5
a refund	b-6e4h-9i4
a ring	c13i13
a rip	c15
a row	c10i8
a sample	b6h-3
a second	e-4g11h7
a small	c-5
a supplier	h19
a table	h5
a text	j-3
a text from	j-3
a third	c26
a truck	i23
a waterproof	h33
a week	c11i8
a wheel	i8
a year	a3c5
a 套	b8
a 套 餐	b8
a 款	a-3b8c6h-4i11
a 款 取	b3e8
a 	h14
a 	c9g7h-5
a  ,	c-7
a  or	b11
a  please	e4
a 	c9g7h-5
a  ,	c-7
a  or	b11
a  please	e4
about	b-5h-21i-7j-5
about it	j-3
about 	a12
above	a17g-17
ac	c25i44
accent	c-8
accept	a6b21i-17
accept your	b31
accept your quotation	b9
accept 	a30
accepted	b50
account	c7e11
accountant	g23
accounting	c16
acne	h-5i17
action	f7
activate	b7
add	b24e-7g-9
add a	c6i7
add our	b-9
add 	a3b28c-7h3i-6
add  	b16
address	a-4b-7g3i-8j8
address is	c-3e-3
advance	f7
advantage	d42g-28
advise	a4b-13d19g28
after	b-5c15j5
after 0	b-8i3
after a	c4h11
after a week	c23i20
after all	e10
after lunch	j5
after the	g12i-10
after two	c38
after work	b3
again	a-5c23e-5h-6i17
again ,	c16i6
again please	b3
agent in	i-13
agree	a8b-6e3g-23
agree on	a19e3
agreed	b14
agreed ,	b30
ahead	b10c-3e18i-18
ahead and	b14
ahead with	b8i-3
ahead with the	i-3
air	b5c5d7i5
airport	c-3g6
ali	a7
alibaba	g9
all	c5g-8i7j-6
all 0	b5
all along	c-12i-7
all day	c-5
all good	f6
all in	d7
all morning	c16
all morning ,	c16
all night	c15i11
all of	b13i-21
all of them	b13i-21
all over	c18i30
all the time	i11
all we	a3h-3
all we need	a3h-3
all 	c7
all 	c7
allergies	i3
allowed	h19
almost	c22i23
alone	g-18
along	g7
already	a-6h-11i-23j-3
already ?	g5
already bought	e15
already bought it	e15
also	b3
always	c-3h-5i3
always late	c-5
always on	c11
always 	c-12i8
always 	c-12i8
am	a21i-10
amazon	a3d23g17
amount	e18
amy	f4
an	c13h8
an empty	i8
an empty file	i8
an extra	h13
an hour	c5i5
an order	b10
an order for	b13
and	a4b6d5h-7j10
and 0	a-13g-7
and a	a6b30i-6
and best	g8
and bring	b6
and got	c17i22
and got nothing	c4
and got 	c4
and got 	c4
and half	c-6
and i	d4
and is	c-25
and it	c24i24
and it's	i12
and keep	e3
and lead	g-3
and lead time	g-3
and my	c11i6
and no	c12i22
and not	c-12d6i-12
and nothing	c6
and our	c3
and send	j34
and send it	j7
and still	i-4
and still have	c14
and tell	a13j9
and tell you	j9
and the	c13f7i21
and the whole	f9
and two	b3
and we	c23h17
and we'd	b4
and we'd like	b4
and what	a4g5
and 	b23
and  	b11
and 	c8i9
and 	c8i9
angry	c7i-17
anniversary	b10
annual	a17g-12
another	b13c-11d8e9g4h-18
another 0	b28
another factory	d16
another printer	d6
another year	b8
another 	b26
answer	c18i21
answers	c34i26
any	a6b-3c-14d3g23j-6
any better	a15g-6
any difference	d14
any difference in	d13
any discount	a20g-22
any more	e25h-8
any more ,	e26
any news	g14
any news on	g7
any room	a21g-13
any time	g-11
any update	g8
any 	i-7
any 	i-7
anymore	c-11e26i-11
anything	a-5c-5e-3g5h16i-16
anything else	g-8
anything for	g29h29
apart	c20i14
api	c15g3
apologies	j22
app	c15e-11h10
apply	a14
apply to	a14
apply to this	a14
appreciate	c-6f49i-8
appreciate it	f5
appreciate your	a6f30
appreciated	f41g3
appreciated !	f11
approval	b3
approved	b18
approved ,	b13
april	b-4
aql	c16
arabic	h17
are	b-9c6d-3e3g4h-12i8j-7
are 0	c7g-7
are a	g6h-15
are always	c-3
are broken	i-5
are cracked	c-3i12
are down	i12
are eating	i15
are fine	i-5
are gone	c16i7
are in	c-8i-21
are missing	c18
are off	c9
are returning	c12e4
are rotten	e9
are rotten ,	e10
are samples	a40c-5
are short	i-13
are spot	i-4
are spot on	i-4
are the	d-3g19
are the best	f3
are the 	g3
are they	g33
are too	i27
are up	i-23
are you	h-4
are you looking	g9h-4
are you open	g18
are you there	g-11
are your	a17
are 	c10g-5i16
are  ,	c4
are 	c10g-5i16
are  ,	c4
around  each	g4
arrange	j14
arrange the	e4g5
arrange 	b10
arrival	c14i9
arrive	j-3
arrive 	g-7
arrive 	g-7
arrived	b-10c21g-6h-10i13
arrived in	i-7
arrived with	i17
arrived with mould	i4
arrived 	c-6
arrived  ,	f3
arrived 	c10i5
arrived  ,	c12i20
arrived 	c10i5
arrived  ,	c12i20
arrives	j-4
arthritis	i-7
artwork	h-10j4
as	b7c5d10g-13i-6
as before	b4
as good	d14
as good as	d14
as in	b42
as last	a3b6
as last time	a4b8
as possible	h29
as sample	b5
as soon	h-5
as soon as	h-5
as the	d31g-19
as well	b19
as you	i-5
asap	b-5e10h-7j3
aside	b14
aside 	b10
ask	b-4c-4g-7i-13j4
ask for	h10i-9
ask my	j8
ask you	g-20
asked	c14e-10g-11h-7
asked about	e-10
asked about the	e-10
asked for	c38i42
asking	g5i-9
asking for	h21i-6
assured	j6
assured ,	j3
at	e-6g-3h-6i-4j6
at 0	c7i28j8
at a	d26
at five	i-5
at home	c-25i34
at least	h32
at least 0	h6
at lunch	c6
at once	h6
at our	c-5
at our cost	j9
at reception	j4
at six	i-6
at ten	j7
at that	a-3
at that price	a-3
at the	e-3g-3h-11
at the counter	i-3
at the handle	a3i9
at the moment	d6j-3
at the port	c16
at two	j5
at what	a3
at work	h-6i-28
at your	b4j8
at your door	j20
at 	b13d-3
ate	c9i-3
attached	a-4b14g-6j-9
attached our	h-3
auto	c-3i-4
auto renewal	c-3i-4
available	a-4g47
b	b15d25e5g-7h-15j-8
b 0	g3
b 款	a-3b9c7e3i12
baby	c-11
back	b-13d-3e21h-9i-3
back ,	i-4
back ?	g16
back from	g14
back from the	g14
back hurts	g5i10
back is	i4
back is killing	i4
back pain	c-4g4
back the	e37
back to	c-3
back to you	e6j26
back 	c-5
back 	c-5
bad	i9
bad ,	c-6
badly	i22
bag	c8d12h23
bags	i6
bags ,	b11
bakery	c-8h-9i19
balance	c-9i-11j45
balance of	j7
balance 	j-3
balloons	a6h-16
ballpark	a35g-15
bank	a-8c-16e-3h-6i-11
bank details	g22
bankrupt	e11h-6
banner faded in	c4
banner  in	c4
banner  in	c4
banners	f6
barcode	c15i4
barely	c-10i8
basic	a3d9
batch	a-4b9g4h-9i12
batch 	c3i8
batch 	c3i8
batteries	g15
battery	c4h9i12
bday	g10
be	c-10g9h5i-12j-17
be at your	j9
be closed	j-13
be closed 	j-11
be done	g6
be great	h8
be great if	h17
be here	c10g18i25
be here 	c6g7
be home	h-19
be honest	c-10d8
be in	j3
be in your	j15
be made	j6
be made 	j5
be nice	h14
be on	j-7
be open	j-8
be out	j-16
be there	b7h-3j6
be there at	j11
be there 	j8
be 	g19
be 	i-4
be 	i-4
beach	a3h17
bearing	i9
beat	a20d8g-11i-10
beauty	i-10
because	c24i8
because of	c-12
because the	c7
because your	c20
beef	b16g22
been	e-8i9
before	a-3c-16d-5h-6j-3
before i	i9
before we	i12
before 	g-15h14j-8
before  ,	h19
behind	e5i23
behind the	i-9
being	e12
bell	c-3i-3
belt	i12
bend	i7
best	a16b-6c-18f7h-6i-25
better	a3c-15d35g-26i-30
better ,	c-3
better for	d27h-21
better than the	d11
better value	d28
between	c-3d36g-22
between the	d11
big	c-3h33i-11
big deal	h-3
big is	g5
bigger	d11g-8h10
bill is	c-6
billed	c19i15
bin	i3
birthday	i-17j-11
bit	a6g-4i-5
black	a4b3c10i12
black ,	c14i12
black please	b3
blisters	c5
block	h3
blocked	i13
blue	b6g-6
blue one	e3
blue one ,	e11
blue ones	c6
bluetooth	c26
blunt	c34i49
blurry	c5
bob	b-15
bolts	c30g5i21
bonded	h4
book	a-5b46g-10h-4
book the	j5
book us	g-3
book 	b14
book 	b16g-17
booked	c5j-14
booking	c18e13h-10i23
booking for	c13e5
booth	f-10
born	b-5i-12j-8
born on	j-3
born on 	j-3
boss	c-11e4g-10i-16
boss wants	h15
bother	c-10i-4
bottle	c15i8
bottles	c10g-3h9i-9
bottles ,	c14
bottles leaked	i7
bottom	c3
bought	b-16
bought it	e7
box	c5d-4
box ,	j-7
box is	i-12
boxes	b7c5
boxes ,	i-11
boy	i6
brake	c16i9
brakes	i32
brand	d17g14i-15
brand new	h16
break	c-26i-11
breakfast	d20g13
breaks	c-15
bring	i-13
bring it	c25
bring the	j8
bro	a8e3g-13j16
broke	i5
broke down	c-12i-15
broke it	i-3
broke the	i14
broken	g-5h-9
broken ,	g5
broken ones	c-4e-6
brother	i-5
brown	i13
bruised	c13
budget	e4g4h11i-16
budget is	h14i-3
budget 	b10
buffet	i-5
burn	h7
burned	c27i3
burned my	c8i3
burnt	c24i10
burrs	c20
burst	c30i23
business	c-4
business is 	i6
business is 	i6
busy	g-7h3
but	c-11e-3f-10g-9i-18
but can't	i23
but everything	c-6i-8
but everything inside	c-5i-7
but it's	c-3i-7
but no	f-23
but not	h31
but the	i7
but we	c8i16
but you	c6i7
button	c9g10
buy	b29d8g5i-13j-8
buy ,	g3
buy from	d5
buy 	g5
buyer	b-9e3
buyer in	i-11
buyers	c4h7i7
buying	b27
by	c-4d-3h-9i-3j8
by 0	c21j6
by mistake	e7
by mistake ,	e7
by sea	d-4g6
by the	c-13
by 	c6
by 	h-3i-4
by  ,	b29g4j-3
by  .	a8e3f7
by  ?	g-25
c	g6
c 	a13b-5
c 	e11
c 	e11
cake	b12c4e19
cake ,	a-3h-3
cake 	c10
cake 	c10
cakes	b10h42
call	a-4b-4c-18f-6g-8i-14j9
call before	b-3
call it	e24
call it off	e24
call me	c-6e-4i-4j-7
call you	g-7j5
call you 	j9
called	j-14
called me	c4i3
called me back	c4i3
called you	j-5
called you 	j-5
calls	c22i21
came	c28e-3g-3h-10i14j-4
came at	c15
came back	i-3
came off	i15
came out	c-3
came through	c-7i-13
came with	c15i25
came 	c14
came 	c14
can	a8c-11e-3g17i-11j-11
can deliver	g5
can do	a10g-24h-4
can do 0	g-15
can do it	d10h-5
can fix	c-3g-6
can fix it	c-3g-6
can i	g20i-4j-6
can i get	a10b4c14g-4h3
can i help	g-6
can i order	b13g-15
can i pay	g8
can i pick	g16
can i return	g3i-4
can i use	g8i19
can it	g20
can start	b15
can the	c-3g23
can u	i-7
can u deliver	b-3g11
can u do	a12b7g-25
can u send	g8
can u ship	g19
can use	h3
can we	a5g10
can you	a15g17i3
can you come	a13g-9
can you deliver	g19
can you hold	g5
can you load	g8
can you make	g8
can you match	a48
can you send	a-6
can 	i15
can 	i15
can't	c-5e-5i18j-9
can't be	c21i21
can't complain	c-3i-4
can't get	i12
can't log	c6
can't log in	c6
can't open	c-7
can't open the	c11
can't open your	c-8i5
can't promise	j-3
can't read	c5
can't see	c6i4
can't sell	c19
can't stop	i-3
can't use	i-3
can't use it	i-3
can't wait	i-3
cancel	a-8b-24c-11e64g-10h-13i-9
cancel ?	g-12
cancel it	i5
cancel my	g-8i-7
cancel my order	g-10
cancel order	b-4
cancel order 	b-4
cancel our	e9
cancel that	e18
cancel the	b-3e25i8
cancel the rest	c13
cancelled	e13h-5
cancelled the	e7
cancelling	a-3
cannot	e7
canteen	b12h-38
canton	g5
canton fair	g5
canvas	b8d25g-10h-30
canvas is	c5
cap	c20
caps	i3
caps 	c5
caps 	c5
card	a7g-14
care	c4j5
care of	j6
care of it	j7
carried	c10
carried it	c10
carry	a-9c8
carton	a-3g9
carton ?	a-3
cartons	c25i32
cartons short	c15i8
cartons 	c16i17
cartons 	c16i17
case	c5i-6
cash	b-3c-8g12j4
cash flow	i3
cash flow is	i3
cat	c-4g6h4
catalog	g11
catalogue	c-4g32i-9j-5
catalogue is	g-3
catch	d4h-5
caterer	c-14
cats	h3
cbm	g12
ce	h10
cement	i18
chair	a-7c37g18h18i37
chair is	c15
chairs	a8e5
change	b5
change the	b-12g6
change the address	g3
changed	b-6d3e19h-6i-4
changed my	e6
changed my mind	e16
changed our	e11
changed our mind	e14
charge	a28g-10h-3
charge for	a39g-16
charge was	i-4
charged	a12c51i38
charged me	i3
charged me twice	i3
charged twice	a-11c21g6i12
charged 	c12i24
charger	i15
charges	a25d25g-19i-10
charging	c11i21
chart	c5d22g-29
chat	c-14i-15
chat ,	c-4
cheap	c14h5i19
cheaper	a33b-7c-8d43g-30i-14
cheaper if	a18d-4g-4
cheated	c35i42
check	b-8e-4h-6j18
check the	j6
checked	c-3
checking	c4j5
cheers	f39i-5
cheers mate	f7
chen ,	e4
cherries were	c29d10g5i9
chew	h5
chews	i14
chews everything	i14
chicken	c9
child	h23
chile	g3
china	g3i-8
chipped	c29i16
choose	d24
choose you	b4
chose	e5
cif	a12g-4
claim	c23i10
class	b11c-6e8j-7
clean	c-15h4i-15
cleaning	c16i14
clear	a-4c-14i-20
clear customs	g23
clear the	j7
cleared	g8
client	h5i35
client wants	c15
clients pay	c-8i13
close	e6j-10
close at	i-4
closed	h-10j-13
closed for	e3
closed 	j-8
closes	g10i-21
closing	i-21
cm	g3h7
coating	c26i12
code	a-23g33i-4
code 0	g11
codes	c34
coffee	g-3h-12i-24j-15
cold	c12d6g-11i16
collapsing	g4
colleague	c-12i-16
collect	b12e6j41
collect it	j8
collect the	e14
collecting	b17
color	b-11c8i16
colour	b-16c13i8j-5
colour ,	g4
colour is	c17g-6i19
colour print	b-7
colours	f4g8h-5
colours are spot	i-4
com	h-3
come	g4h-10
come and	b4e5
come at	j9
come at 0	g8j9
come back	i8
come by	b-3
come down	a7
come in	g18
come to	a9
come with	g22h-3
come 	c3h-5i-6j-7
come  ?	c8g18
comes	g9i-13
comes 	j-8
coming	a-6e8f-4j33
company	g6h-23i-11
company name	g10
company name on	j-3
compare	d41g-45
compare to	d7
compared	d40g-26
compared to	d18
compared to this	d14
comparing	d44i-6
comparison	d39g-23
competitor	a-11b3d58g-19i-17
competitor quoted	a7b9d9
competitor quoted 	a7b9d9
competitors	d24
complain	c-15i-13
complain about the	i6
complain the	i17
complained	c-21i-21
complains	i18
complaint	g3i-17
complaint ,	g6
complaints	i-22
complete	c9i11
complicated	c-3
condition	f4g-6
confirm	b18e-7g4i-5
confirm by	j3
confirm the	g4
confirm the order	b11
confirm 	b5
confirmed	b15c-5
confirmed ,	b7
consignee	e8h-3
contact you 	j6
contain	g4
container arrived	i4
container arrived with	i4
contract	g-6i-4j14
contract will	j11
contract will reach	j3
cook	i14
cook ,	i-14
cookies	c5
copy	c10d9g-4i11
cosmetics	b-7g13
cost	a46b-6c-14g-25
cost ?	a21
cost me	c-9g12i-9
cost of	a32
cost per	a15
cost to	a36g-12
costs	c-23d8
cotton	g8
could	a8c-10g5h10i-14j-8
could come	h-17
could come 	h-7
could really	h17
could really use	h9
could the	g25
could use	h17
could use a	h5
could we	b4
could you	a5c-4g4
could you explain	d21
could you quote	a6
could you send	a4
couldn't	e12
count	b20c-9e8i-21
count me	e9
count me in	b22
counted	i-8
coupon	g-4
courier left	c11i12
courier left it	c11i12
course	b14e3
cousin	d4
cover	g11
crack	c3
crack in	c-11
cracked	i4
cracked ,	f3
cracks	i-8
crashes	i-7
crashes every	c24
crashing	i4
crazy	a-12c34e-6i21
credit	a-26c8e19g18i-14j3
credit note	j11
credit us	a-12b-3e46g6
crooked	c30i38
crushed	c27i4
crushed ,	c16
cup	c19
cups	b3c6h5i-4
cups that	h22
current	c-13i29
current supplier	i5
custom	g8
customer	c-4h-7
customer 	c3
customer 	c3
customers	c5e-10g-9i13
customers complain	i-18
customers keep	c-7h6
customers keep asking	h7
customs	g13h-6i16
customs is	i7
customs will	j-3
cut	b12c29g14i24
cut off	c13i5
cute	i-3
cutting	c9
d	a19
dad	b14c-7i26j-3
daily	d9
damage	g-5i-7
damage for	a11
damp	g8
dark blue	h11
darker	h19
data	c19g10i15
data is	i18
date	c5g31i9
date ?	g3
daughter	c-7
daughter 	i9
daughter 	i9
day	c3g-4h-7
day ,	i4j17
day one	c21
days	c8h-3i6
days ,	c5i12
days and	b6
days credit	g12
days 	c17i4
days 	c17i4
deal	a21b21g-14h-19i-11
dealer price	a3
dear	b-3i-5
dear i	h7
dear pls	e6
dear sir ,	g3
decide	c-12i-13j-14
decided	c-11e28i-23
decided to	e14
defective	i12
defective ,	e4
defects in	i-3
defects in the	i-3
degrees	h5
delay	c-6
delayed	i9
delays	i20
delete	e23
deliver	a-10b9c-3g11
deliver by	g16
deliver by 	g17
deliver it	b-6
deliver it 	j-10
deliver to 	h-3
deliver 	b8
delivered	c9h7i19
delivered to	i11
deliveries	e14i-9
delivers	c5d19i-14
delivery	c11e6j-7
delivery ?	h14
delivery again	c17e-6
delivery by	b3
delivery by 	b3
delivery date	g24
delivery guy	i3
delivery this	e21
delivery this week	e21
delivery time	g18
delivery 	b24
denim	d14
dented	c5
deposit	a-6c-6e7f-6g16h-14i-4
deposit ?	g19
deposit back	e21
deposit do	a13
deposit will	j4
deposit will be	j4
deposit 	j9
design	b-3c-9h3i-10
desk	g20
details	g20
dey	i-13
dhl	g-13j-8
dhl will	j-6
dhl will deliver	j-6
did	c-8d-7e-13g10i-13j-8
did i	g12
did the	g8
did the samples	g-3
did you	g11
die	i3
died	c13i24
diff	a-5d22
differ	c25d9
difference	a-9c-3d49g-30i-9
difference ?	d8
difference between	d17
difference in	d13
different	c9d9g-9
different from	d11g-11
different from the	d11g-11
differs	d11
differs from	c3d13
differs from the	c3d13
difficult	i-17
digital	d22
dimensions	g18
dirty	c23i23
disappointed .	i-18
disappointed with	c9i16
disappointed with the	c9i16
discount	a52b-12c-10g-38h-12i-5
discount do	a6
discount for	a18g-12
discussed	b9
dishwasher	i5
dispatch	b30
dn	g4
dn 0	g4
do	a3b-3c-5g11h-7i-4j-9
do 0	g-10
do a	a31g-7
do cheaper	g-12
do everything	i19
do i	g27h-7
do i need	a-4g17h-5
do it	b15d5h6j7
do less	h-10
do most	d10
do not	c9h-3i6
do people	d7
do that	d15
do the	c-12g18
do they	d12
do u	g34i-10
do u have	g5
do we	d4g8
do with	h7
do with a	h7
do you	c-5d-7g20i-7
do you charge	a11g-9
do you do	g15
do you handle	g4
do you have	a3g17h15
do you need	a-8g-16
do you recommend	d3g-3i12
do you ship	g6
do you suggest	h-9
do you take	g14
do you use	b3d-4
do you want	g-23
do 	a14g-9
do  each	b10
do 	g-12
doable	a17
doable ?	a17
documents	c3g14j3
does	b-5c-3d9g29i-14
does it	c-5d12g13i-5
does it compare	d7
does it cost	a10h10
does it work	d-3g8
does it 	g7
does it 	g7
does not	c16g-11i9
does the	a7c-6g21i-6
does the price	a24g-6
does the 	g7
does your	d4g5
doesn't	c22h9
doesn't fit	c18
doesn't work	c12i15
doesnt	c31i23
dog	c-10g6h-3
dog is	i-6
dog keeps	c-4
dog keeps scratching	c-4
dog 	c-3g4i5
dog  scratching	c-4
dog 	c-3g4i5
dog  scratching	c-4
doing	j12
doing it	j18
dollars	h-5
dollars in	i12
don	g12
don't	b-5h-4i-14
don't cancel	e-11
don't fit	c6
don't like	i-7
don't match	c17
don't mind	b6
don't need it	e23
don't send	e11
don't send it	e6
don't ship	e28
don't ship yet	e5
don't want it	e23
don't want to	e5
don't worry	j5
don't worry ,	j9
done	c-10g4i-17j14
done ,	j5
done .	j9
dont	e33h-6
door	a6d6j3
door is	c-8d7
double	b24c-8
double -	i16
down	a11c8g-5h-8i10
down ,	g4
down again	c-3i-5
down for	b24
down to	a9
down to 	a9
dozen	b17h-8
drawer	c13i11
drawings	a3
dries	c13
drips	c12i8
driver	f6i11j5
driver dumped	c24
driver was	c-7f5
driver was early	f8
driver will	j10
drives	i8
drop	e32g15i-9
drop the	e5i-8
dropped	c-5i33
dropped it	i-4
dropped the	c20
dropping	e32i12
drops	c-4
dry	j-5
dry ,	h6
dry skin	h-9
dubai	h-3i-4j-4
due	e9i-6
due to	e13
dumped	c24
duplicate	b-11e15i-6
durian	b18c41i36
dusty	g12
duty	i4
dye	h33
dying	i4
e	g7
e 0	c6g11
e 0 ,	c17
each	d5g-7h-8
each ,	a7
each ?	b9d25
earlier	i-4
early	a3c-13f4h-11i-15
early ,	e10
easily	i15
easter	g14
easter ,	g10
easy	i-4
eat	c-26
eating	i16
eating our	i5
eating our margin	i5
eats	c3i11
eczema	g14
edge	c18i17
edges	c29i7
effective	d22
elm	c7
else	d11e20g-11
elsewhere	e4
email	i-10
email is	i-4
empty	c25h-6i15
empty file	i8
end	e10f7i-30
engineer	b-3f3
english	c-4f9h-10
english ,	f17h-7
enough	b-10g3i-18
enough for	h3
enroll	b32
enter	g7
enterprise	d9
entrance	h-3i-9
entry	b-6e12
error	c15
estimate	a42c-3i-6
eta	g11
eta ?	g6
etd	g15
etd 	g-4
eu	g22
even	c3
event	e7i-17
event is	f-4
event is 	c4
every	i22j-3
every box	h5
every day	i9
every month	c-6
every time	i11
every week	i-3
every weekend	i9
everyone	i6
everything	c-4g-8h-10
everything inside	c-5i-7
everything inside is	c-5i-7
everywhere	c-5i25
exactly	g-20i-6
exam	c-17i9
exam but	i12
excel	c-21g5
excel 表	i-4
excellent	i-4
exchange	i-5
expect	j18
expect my	j4
expect my call	j4
expected	d-5
expensive	a9c8d8g-5h10i-22
expensive than	a7
expensive than the	a7
expired	i5
explain	b-5d20
export	g15
export gives	i8
extend	b6
extend our	b22
extra	d4h6
extra ?	d7
exw	b-3c-8d-4
exw price	b-3
exw price ?	b-3
fabric	b10d9h12i-6
face	c9i21
face mask	c7
factory	c-16d6g13i-10
factory or	g16
fade	c-23g10i-13
faded in	c4
failed	e19i26
failing	i19
fails	c15g3
fair	b-4c-6j-7
fake	c32i35
fall	c14
fall off	c14
falling	c-3i18
falling out	c-5
falls	i15
falls apart	c7
family	g-12h10
fancy	h3i-22
far	c-7
fast	c-10f12g6i-7
fast delivery	h-3
faster	a-4c-11d32i-12
fault	c-17i-33
fax	i-12
fedex	g11
fee	a42g-17
fee ?	a21g-7
fee on	a-4g13
feedback	f-15
feedback on	f-7
feedback on the	f-7
feel	c13h16
feels	c18g5h-3i27
feels cheap	c14
feels like	g10i28
fees	a22g-15
feet	g12h7
fence	c3i9
fewer	h46
figure	a29
file	g7
file is	c14i24
files	c-3
filled	i-6
filled in	i-6
finally	c-4
find	c-9j4
find attached our	h-3
finds	c8i10
fine	a-9c-18g-8h-4i-35j-4
fine ,	b6i-4
fingers	c15
finish	h8
finish the	f7
first	e3g-10h-16
first ?	g-4
first one	e3
first time i	c4
fish	c5g7i7
fit	c3g5h5i6j-3
fit a	h16
fit in	g3h4
fit in a	h4
fits	i26
fitter	c19
five	j13
fix	c11i3j8
fix it	g10i23
fixed	f15j-10
fixed ,	i-3
fixed the	i-4
flasks	c17
flasks 	c20
flasks 	c20
flat	h9i25
flickers	c37i28
flight	i3
floods	i5
floods every	i5
floor	b-4c6
floor is	c12
flow	i3
flow is	i3
flow is tight	i3
flow is 	i3
flow is 	i3
flowers	j-6
fly	c9
flyers	i8
fob	a12b-5d-9g-5
fob ningbo	a9g-5
fob or	g3
focus	i12
folding	h33
follow	g-6j20
follow up	j-8
follow ups	i3
follow 	j13
following	b14
follows	j25
follows 	j25
food	c11h7i17
food grade	i-5
football	g-7
for	a4b3c-4f5g-4h8i-14j-3
for 0	a26d12e-8g-15
for 0 ,	a8b-6
for 0 minutes	c6e-4i17
for 0 months	b9
for ?	g-12
for a	a3e-5h23
for a 0	a6
for a sample	b7
for a small	h8
for a supplier	h11
for a 	e-5h13
for a 	e-5h13
for an	h14
for another	b8
for another year	b8
for approval	b3
for checking	f7
for coming	f-8
for dry	g4
for dry skin	g4
for everyone	c3
for export	h27
for five	c15
for free	d-4
for it	a14b-3h-3
for kids'	h-18i-3
for labels	d24
for me	b31c-8e-3
for me ,	b3
for my	h15i-5
for my mum	c-3
for nothing	c5
for now	e9
for oily	h5
for oily skin	h5
for our	g16h-7i-3
for outdoor	h11
for outdoor use	a3h5
for six	b8
for sorting	f12
for sure	j7
for that	h-26
for that ?	g14
for the	f13j-12
for the attached	a15
for the beach	h17
for the photos	f-12
for the samples	e6f6
for the 	e13
for the 	b17
for this	d3
for travel	h8
for two	e10
for two days	b4
for us	b16
for us ,	b16
for you	a-3b-10i-4j35
for your	f-4h-5
for your order	f-14
for your prompt	f8
for 	a7b7e-5h-18
for  ,	a-4b-3g24
for  ?	g4
for  chairs	a5
for  	a18b-12
for 	b22g-8
for 	b4
for 	f-19i-7
for 	f-19i-7
forever	c-4i19
forget	e18
forget about	e15
forget about the	e15
forget it	e7
forgetting	c-16i3
forgetting follow	i3
forgetting follow ups	i3
forgot	i7
forgot my	i9
forgot the	c9i7
forklift	b10d37
form	i-5
format	g36
forward to	j-8
forward to your	j-5
forwarder says	c-3i-4
forwarder says the	c-3i-4
forwarder 	i5
forwarder 	i5
found	e15h-15
found a	c10
found it	d15e-3
found one	e16
four	c14j5
fragrance	d10e28
free	c-4g9h10i-17
free of	j5
free of charge	j5
free 	g24
freeze	e18i17
freezes	i17
freezing	c4i16
freight	a26d-3g-14i4
freight to	a11
friday	a24
fridays	i-4
fridge	c5i12
friend	a7i-16j7
friend i	j8
friendly	h21i-9
from	c-8d14g-4h-12i-13
from another	g3
from last	d3
from me	d-4f20g8j10
from my	c-4i-20
from our	b26
from the	b-3c5d12e5g-10
from the airport	g11
from the order	e9
from the sample	c40
from you and	d4i6
from 	e5
front	i-3
fruit	h17i13
full	e3g3h-11i9
full of	c11i21
full refund	e4
full 	e4
full 	e4
fun	a-20
funny	c-4i-6
fur	c-3
further	e4
further notice	e11
g	b-3c9
gap	a3
garage	i4
gas	b32
gate ,	b8
gave	c9d13
gave 0	d27i-9
gave me	c9i5
gave me a	c9i7
generator	i13
german	c20
get	b8c-7d3g3i14j7
get a	a9c4
get hot	c21
get it	d19
get my	g14
get the	b19h6i-10
get 	b9g-8
get 	c-9i5
get 	c-9i5
gets	c12h-10i23
gets in	c30
gets 	c-5
gets 	c-5
getting	f3
gift	b10g3h8i-8
gift sets	b12
gift wrap	b6
give	a25d5e22g-11j12
give 0	d5
give discount	c-3
give me	a9b8i8j8
give me 0	b5
give me a	j8
give me five	b13
give my	e16
give you	j16
gives	a3c13d9i10
glass	c10h3
glasses	i15
gloss	a12
glossy	h-5i5
gloves	c12h6i25
gluten	h16
gluten free	h16
go	b26c-12h-4
go ahead	b13i-6
go ahead and	b14
go ahead with	b16i-3
go for	b16
go for the	b13
go lower	a11g-7
go out	j24
go out 	j4
go with	b28e4j-7
go with option	b3j-3
goes	i15j8
goes out	j16
goes out 	j15
going	a3g-5h-3i-14j3
going ahead	e37
going to	e-4
going to send	j19
going up	a25
gold	d8
gone	a23h-3
gonna	j35
gonna pay	j13
good	b-6c-18f9g-4i-19j-3
good ,	h-7
good as	d14
good as the	d14
good day	a5
good for	g26
good job	f8
good morning	c-3e3
good morning ,	c-3
good quality	h23
good this	c10i10
good this time	c10i10
goods	c14e5g13
goods will	g16
goods 	j17
goods 	c3i13
goods 	c3i13
got	a-6b-8c10e-6g10h-5i6j-3
got 0	c22i6
got a	d6
got it	b-3g-11
got nothing	c4
got the	f3
got the wrong	c6i8
got the 	e-3
got the 	e-3
got 	g4i11
got 	g4i11
gp	b33
grab	b14j-3
gracias	f27
grade	c-3d7h34i-17
grandma	h5
grapes	c13h20i5
grateful	a5f75
great	c-24g-8i-32
great ,	j11
great if	h17
green	b21c15i10
grip	h15
group	d10e3g-9h-4
group buy	b4
guangzhou	b-3d9
guests	i-29
guests 	h12
guests 	h12
guy	h-6
guy who	c9i10
guys	f9g13
gym	d3e6
gym is	c9i11
had	b-5c6e-3g-8i-14j-5
had a	h3
had no	c13i4
had to	c17
had trouble with	i9
had  with	i9
had  with	i9
haha	c-19e-9f-5h-14i-26
hair	c18h7i18
haircut	b22c5
halal	h43
half	c13d9h-9i21
half now	b7g3
half of	c3i19
half of the	c24i12
half our	c-15i12
half the	i13
halfway	c3i12
halfway through	c18
hall	g10
hamburg ,	b5
hand	c10i18
handle 	g4
handle 	g4
handles	h15i-17
hands	h8i8
hang	j27
happened	c14
happens	g10
happy	a-6c-4g-18h-21i-14j-3
happy with	g-3h-4
hard	c-13g-3
hard like	c8i17
has	b-3c17i7
has a	d3i21
has arthritis	i-7
has been	c-14i-18
has it	g12
has it shipped	g12
has the	a5
has the wrong	c3
has the 	c3
has the 	c3
has to	c-13e4h47i-19
has to be	i-9
has 	c12i5
has 	c12i5
hasn't	i-11
hasn't left	e11
hasn't moved	c5
hates	i13
hates reading	i13
have	g5
have 0	b25g3i-13
have 0 of	b23g-17
have a	c9d9j-11
have a 	c6
have a 	c6
have anything	h11
have anything for	h11
have it	e3j5
have it 	j8
have my	j12
have my word	j12
have one	c-4i3
have someone	j10
have something	h-11
have the	b7c-3h6
have the 	b3
have this	a-3
have three	i-9
have time	i-10
have to	e4i-12j-13
have to cancel	e38
have to return	e-4
have two	h-3i-6
have you	g11h6i-4
have 	b14
have 	c5i11
have 	c5i11
haven't	c27i25
haven't received	c27i25
he	b-3j-6
he's	c-3i8
head	i-14
heads	c13
hear	g-14
hear from	j3
heard	i-7
heart	i-10
heavy	g5h16
held	c-12i-22
hello	a10h-4i-10
help	f16g-3h15
help with	h26
her	c-12i6j-3
here	c-7h-6j-5
here ,	c-3i-13
here is	b8
here 	c6g7
hereby	b7
hereby confirm	b9
hi	d-9f-3h-7i-7
hi ,	b4g-6
hi team	c3g13
hi team ,	c3g13
high	a-5c10f-3i13
high ,	b-3f-3i-5
higher	d31
hinges	c15
his	g-9i6
hit	c-4
hm	a33g-9
hold	a-3b-10c-7e44
hold 0	e-17
hold for	i7
hold for now	e6
hold production	b-3e14
hold the	e16
hold until	e5
holding	i13
holds	c-6h9i-15
holds 0	g4
hole	c21i15
holes	c50i19
holiday	h-16
home	c-13h-18j-5
homework	c7
honest	c-10d8
honestly	h4
honestly the	c15
hoodies	b6
hoodies ,	b8g3
hope	c-3i-9j-4
hoping	h29
hot	c20i13
hotel	h30i3
hour	a4c17i9
hourly	a7
hourly rate	a7
hours	c-3
hours on	i29
how	a13b-8c-8d10g12h-8i-11
how about	a15
how big	g5
how big is	g5
how do	a-3d3g21
how do i	g6i15
how do you	g6
how does	d20
how far	g5
how fast	g22
how is	d9
how is it	d4g6
how long	g23
how long do	d7
how long is	g4
how many	a-6c-5g19i-10
how many days	g13
how many times	g3
how much	a31b-6g-13i-3
how much do	a-3
how much extra	a9
how much for	a21g-5h-4
how much i	a-18
how much is	a16
how much more	d13
how much to	a8b-5
how much would	a5
how often	g14
how soon	g5
how to	g26
how u	g-3
how's	d4
how's the	d5
hq	b8
hq ,	b-3
hq to	a9
hs	g3
hs code	g4
hurry	g-5
hurry up	g-6
hurt	c12i27
hurting	g-28i7
hurts	i21
husband	j6
i	b-3c-6h-5i-5
i 0	d15
i add	c6i7
i already	i-14
i am	i-7
i ask	a13g-8
i asked	c5
i asked for	i26
i book	g3
i book 	b3
i bring	g8
i buy	g18
i buy 	g9
i called	j-5
i called you	j-5
i can	h4i7
i can't	i7
i cancel	g5
i cancelled	c10
i changed	e3
i changed my	e3
i come	j14
i come at	g4j17
i compared	d-6
i could	h-4
i do	i36
i don't	c-10e3
i don't like	i-8
i don't need	e3
i don't want	e7
i dont	e7
i dropped it	i-4
i feel	c15i8
i found	e8
i found one	e16
i get	c4d3
i get a	c6
i get it	d5
i get the	a4g-5h9
i get 	g-5
i got	i-10
i had	c-20i-11
i have	a-9h-7i9
i have 0	g23
i have a	c8i-14
i have your	a-8
i help	g-6
i just	h14
i know the	g3
i need	c-5h23
i need a	i16
i need an	h-5
i need is	h16
i need the	h15
i need to	e14
i need 	b19
i only	e-10
i open	c18i6
i order	b12g-13
i ordered	c10i21
i ordered twice	e8
i ordered 	g4
i own	i5
i own a	i5
i paid	c5
i paid 	c4
i pay	j26
i pick	g13
i promise	j12
i read	c-12i-10
i return it	i-4
i save	c11
i say	g-10
i see	g22i-11
i see my	g18i-7
i send	g-4j15
i sent	i-5
i set	g3
i still	e17g-10
i take	b20h7
i take 0	b10
i take 	b7h18
i use	g17i14
i want	b15c4e11h8
i want a	e23i7
i want it	b10
i want my	c5
i want to	b4f12
i want 	b10h-4
i wanted	j-5
i wanted to	j-5
i was	c-5
i was charged	c11i21
i was 	i-11
i was 	i-11
i will	i-3j36
i wish	h12
i wish you	h10
i won't	e15i-5
i would	h4
i would like	h16
i 	e5h-3
i  know	i3
i  like	i-8
i  need	e3
i  to	i-3
i  want	e7
i 	e5h-3
i  know	i3
i  like	i-8
i  need	e3
i  to	i-3
i  want	e7
i'd	c-7h5i-8
i'd like	b8c-4e7
i'd like a	e4h10
i'd like to	e6g6
i'd love	h10
i'd rather	h6
i'll	a-3c-9d-3e-6g-6h-4i-13j38
i'll be	c-5j-25
i'll be honest	c-8
i'll be on	j-7
i'll be out	j-16
i'll be there	b14j19
i'll book	b-3
i'll bring	j22
i'll bring the	j10
i'll buy	b42j-7
i'll clear	j7
i'll clear the	j7
i'll come	j4
i'll come by	b-3
i'll confirm	j3
i'll drop	j6
i'll forward	j7
i'll get	j5
i'll give	e16
i'll go	b11j-3
i'll grab	b19j-4
i'll have	b18
i'll have a	j-21
i'll have the	b12
i'll keep it	j-4
i'll leave	j15
i'll move	j7
i'll pass	e7
i'll pay	j18
i'll ping	j3
i'll ping you	j3
i'll probably	j-16
i'll send	j6
i'll swap	a-3j5
i'll take	b7j-6
i'll take it	b23j-9
i'll try	j-14
i'll wait	j-6
i'm	c-9e3f-3g-8i-13
i'm after	h15i-4
i'm after a	h10
i'm back	e-12
i'm free	g-3
i'm going	j8
i'm going to	j9
i'm not	a-3
i'm on	h8
i'm out	e23
i'm returning	e17
i'm sending	i12
i'm sending it	i12
i'm so	c11
i'm waiting	i-9
i'm 	c-10
i'm 	c-10
i've	h-8
ice 	b6
id	a-6b-8g-4i-6
idea	c-8i5
ideally	h33
if	a6b-10c-19d-4e-11g4h-4i-22j-15
if i	a17b-17h-4
if it	a-4c-11d4g5h5i-19
if it was	d25
if the	a-3b-4c-11g18i-9
if we	a19e-3j-3
if you	h-10j-8
if you have	g8
if you pay	j-8
ignore	c-10i-26
ill	j24
im	g7
important	h59i-13
imported	d22g-5
in	a-6c-3e-4g8
in 0	g7
in a	a-4c7g8j17
in a minute	c-4j6
in a month	c23
in a row	c10i8
in a week	i5
in advance	f7
in april	b-8g3
in at	i-8
in black	g20
in blue	b18
in china	g5i-7
in class	i3
in dark	h11
in dark blue	h11
in english	h4
in for	b8g-3
in good	i-3
in green	h5
in guangzhou	d10
in march	i-6
in may	b12c-5
in meetings	e-3
in my	c10
in one	b-8
in one carton	b-3
in online	i8
in online class	i8
in order to	g6h-3
in our	c-22i19
in pieces	c25
in stock	g12
in stock ,	g3
in stock ?	g11
in the	b4c8g-4h-3i25
in the app	g14i-6
in the bin	i3
in the box	c20i12
in the garage	i10
in the morning	i-10
in the other	d13
in the photo	i-6
in the rain	c12i11
in the shop	i8
in the wash	c6
in the wrong	i-19
in time	i5
in town	g-6
in transit	i4
in transit ,	c-5i12
in two	g20
in water ,	g6
in white	b3
in your	c7j6
in your system	c18i13
in 	b3c10
in 	i-6
inch	e-3
incl	a32g-11
include	b14
include 	b20
included	a13g10
included ,	a3
includes	c-13d45
including	a15
increase	b23
inform	g12
inform us	g19i-5
inform you	c3
inform you that	c3
ink	c22i16
inner	g17
inside	c17g9i21
inside is	c-9i-10
inspection	c4
installation	a20c-7e7
instead	b8c16h3i12
instead of	b7c9
instead of 0	b8c12
insurance	i-12
interested	h10
interested in	h10
interface	c7
into	j7
into it	f3
into our	i14
invoice	b-8c6g-13h-7
invoice 0	b-5c19e6
invoice by	e5
invoice in	i-6
invoice in the	i-6
invoices	c7i10
ip	c-12i-10
ip 地	c-12i-10
ip 地 址	c-12i-10
iphone	i-8
is	b-6e-5h-7i-5j-8
is 0	b-8c3d5
is 0 %	c15d14i23
is 0 .	a-30d-6g4h23
is a	i9j-8
is a 	c-16i10
is a 	c-16i10
is always	i29
is at	b6
is available	g12
is back	c-9i-18
is bad	c-23
is better	d-3
is better ,	c-3
is blocked	i13
is broken	c-5
is closed	i-20
is coming	c9
is crazy	e-8i11
is down	i11
is dry	c-3h5
is dry ,	h6
is due	i-3
is empty	i15
is falling	c-8
is falling out	c-8
is fine	b10g-11i-10
is fine ,	b20
is fixed	i-3
is fixed ,	i-3
is for	g6
is full	c-6
is gone	c-6
is good	i-5
is half	d22
is happy	c-5
is in	c-14i-23
is in stock	i8
is in the	i-23
is it	a11c-3g29h-8i-4j-3
is it cheaper	g-15
is it ok	g4
is it still	c-5g6
is it the	g-6
is it waterproof	a-6
is killing	i28
is killing me	i4
is killing us	i6
is looking	h9
is looking for	h9
is love	a3h-3
is missing	c4
is missing ,	i3
is more	d17g-21
is most	d3
is much	c10
is my	i-12
is my order	g17
is nice	c10
is normal	i-31
is not	i-5
is not what	i-6
is off	e30i-17
is ok	g-12
is on	c-7i-29
is on the	i-14
is our	b26i-22
is our po	b21
is out	c9
is peeling	i7
is printed	c29i42
is ridiculous	c10i-3
is right	d-11g14
is sea	d11
is shorter	c14d-10
is slow	c-30g15
is so	i31
is sold	g4i-6
is sold out	g6
is still	c8e7g6
is stronger	d10g-13
is stuck	c-11
is stuck in	i-9
is sweeter	d16
is that	a15
is that price	h-3
is the	c-11d3e-5f3g18i-13
is the deposit	g6
is the matte	a7
is the new	a-5d15
is the third	i5
is the 	g6i-3
is the 	g6i-3
is there	a3g21h10
is there a	a12g7
is there an	a8
is there any	d6g-4
is there anything	h27
is this	d-7g28
is tight	c-26
is too	a-4i42
is too much	a-4
is too 	i3
is too 	i3
is two	c23
is unacceptable	i-8
is under	i-7
is ur	g-10
is very	c-24i-14
is waiting	b4
is way	c14
is wrong	c9i7
is wrong ,	i-3
is your	a-4g6
is 	a6h-4i-9
is  the	a16g-6
is 	b5
is 	b-4f-3g11j-5
is  .	c7
is 	c10d-3h-3i3
is  ,	g4i-11
is  in	i-9
is  	i-4
is 	c10d-3h-3i3
is  ,	g4i-11
is  in	i-9
is  	i-4
isn't	e16g-26i-9
issue	c-8i-8j5
issue the	b3
issue with	j3
issues	g7
issues with	g8
issues with the	g8
it	c-5e4h-3i-11
it ,	b10f3i-3
it 0	b18
it ?	g-12
it a	a-7e32
it after	b-7j9
it and	b7c11g7
it anymore	e10
it arrived	c-6
it at reception	j21
it at the	c3i20
it back	e20g-6
it back ,	i-5
it be	c18
it broke	c5i13
it by	j-3
it came	c-14i-11
it cheaper	a21d20g-18
it cheaper if	a18d-4g-4
it comes	g11
it compare	d7
it compare to	d7
it cost	c-9h9i-11
it didn't	c-12i-6
it doesn't	i4
it doesn't leak	h3
it doesn't work	i3
it done	j35
it fits	c-6i-18
it for	d20g13j18
it for 0	d53
it for a	j4
it for me	g5
it goes	c14i4
it has	h17
it has to	h22
it hasn't	e10
it in	c-6h6i-15
it in our	i-3
it is	c-5g-3
it leaks	c16i12
it looks	j-3
it made	g14i-6
it now	j15
it off	e3
it ok	g4
it on	a22
it on hold	e7f4
it over the	i8
it overnight	d14
it right	i14j13
it right now	i15
it shipped	g12
it should	h7
it should be	h13
it smells	i12
it stopped	c-7i-9
it stopped working	c24i24
it survived	c-3
it the	g-6
it to	j10
it up	i-10
it urgently	h-3
it was	d3g-7
it was a	h13
it was worth	c-3i-4
it waterproof	a-6
it will	j-4
it with	b-5e-19
it without	h-11
it wont	c18i17
it work	d-3g8
it works	f3
it works again	f4
it wrong	c-5
it 	h-3
it 	j6
it  ,	d11j39
it 	c-6h-3i-8
it  work	i3
it  	c-16i-5
it 	c-6h-3i-8
it  work	i3
it  	c-16i-5
it's	c7g-5h-6
it's a	i6
it's a 	c-7
it's a 	c-7
it's been	c3
it's broken	c14g9i5
it's broken ,	c5e4g12
it's for	c-3h9i-5
it's not	c7
it's 	i5
it's  ,	c5e4g12
it's 	i5
it's  ,	c5e4g12
itches	i7
itchy	g7i6
item	e20
item 0	e4
items	e3
its	b8c-3j5
jam	c25
january	i4
jebel	a7
jebel ali	a7
job	f6
join	a4b12
join the	b16
joke	c24d-3h-7i-4
joy	i-3
just	c-3i-12
just refund	e9
just send	b7
just wanted	g3
just wanted to	g3
just 	e9
just 	e9
keep	a-4b-5h-6i18
keep 0	e16
keep asking	h15
keep asking for	h22i-4
keep forgetting	i3
keep forgetting follow	i3
keep going	a-3c9
keep it	j-10
keep one for	b5
keep the	c-23i-26
keep the rest	e15
keep you	j18
keeps	a18c17g-5i35
keeps crashing	i4
keeps scratching	c-4
kg	b-3h4
kid	i-5
kidding	i-3
kids	b-3c-7h27i-21
kids are	i33
kids can't	i-34
kids'	h-18i-3
killing	c-6i5
killing me	i4
killing us	i20
kills	h33i-11
kind	c-9f32i-10
kindly	a17c-8e9g4i-14
kindly arrange	b10
kindly arrange 	b10
kindly confirm	g3
kindly quote	a6
kindly send	a3
kit	c-11i-12
kitchen	c-13i3
kitchen floor	i10
knock	a14i-6
know	b-5c-4e-4g5h-8
know if	g14
know the	g26
know what	g-10i16
know when	g7
know when the	g23
knows	c-4
l	b5c-10
l /	g4i-3
l / c	g4i-3
l 码 	i-7
lab	c-9e14
label	c-12h44i-29
label printer	c8
labels	c5d4g-6
labels ,	h3
labels don't	i-7
labels on	h9
labels on every	h9
labels  stick	i10
labels  stick	i10
lady	i-3
lagos	e-4
landed	j40
landlord	c-10i-4
landlord raised	c-5i7
landlord raised the	c-5i7
laptop	i20
large	b35i6j-4
laser	d22
last	c-3d8g-6i14
last a	h45
last batch	b9i23
last batch 	i8
last batch 	i8
last caterer	c-14i-5
last delivery	c11
last longer	d13
last month	g13
last one	b21h13
last order	e4
last price	a8
last shipment	c15g-3i14
last time	b3c-8i-16
last week	c6
last year	b-4i-15
last year's	c4d20
lasted	c11i5
lasting	i-3
lasts	d9g-13
late	h-8
late ,	h-3
late and	j10
late to	f7
later	e-3
latest	i29
lattes	b9i-4
lattes and	b9i-4
laugh	c4g-20
lead	g22
lead time	g22
lead time ?	a-5
leak	i-10
leaked	c13
leaks	i10
leaks oil	c3
learned	c17
leash	i11
least	a21h26
least 0	h6
leather	d29h3
leave	c-10e14i-7
leave it	e11j9
leave it with	e-18
leave out	e16
leave out the	e16
leave 	g19
leaves	c4i13j14
leaves 	j6
led	c-10
left	c20d-5h-4i10j-9
left it	c11i12
left the	c12i9
left 	c-3h-3
leg	d-8i17
leg is	c12d-9
lemme	b11j14
less	a7d30h30i-14
less sweet	g12
lesson	e15g4
lessons	c4
lessons in	c10i8
lessons in a	c10i8
let	c-9i-12j15
let me	c-6i-12j11
let me ask	j14
let me get	b4
let me have	b16
let me know	j-13
let us	j-5
let us know	j-5
let you	j6
let you know	j6
let's	b7c-7e8i-8j-4
let's do	b17
let's do 	b17
letter	a4j-9
lettuce	c15i17
lids	a5b12i8
lids don't	c6
lids 	c7
lids 	c7
life	g9
lift	i-14
light	i10
lighter	g9h30
lighter one	g11h25
like	d-3g-8h5i-10j-8
like a	c-3h6
like a refund	e18
like a 	e18
like a 	e18
like crazy	c10i3
like something	h5
like that	i-6
like the	b7h12
like them	i-6
like to	a-7b13e7g6h-12
like to book	b13
like to know	g18
like to order	b20f3
like to proceed	b6e-8
like to return	e19
like to send	e18
like 	b16
like  	b16
lilies	g18
lily	f10
line	c24e3i-10
line 0	e3
line is waiting	b6
line is 	b6
line is 	b6
link is	c5
link is dead	c5
link is 	c5
link is 	c5
link works	i-3
lip	d-7
lips	c6i13
list	a3h-14
list ,	a4
list is	g11
list says	c4
little	h30i-18
live	h-5
load	b4g13
local	d22g-5
located	g15
location	g15
location pls	g15
lock	c-4
log	c23i11
log in	c23i11
logged	c3i18
login  is	i-4
login  is	i-4
logo	a10h15i-8
logo is	c18i9
logo 印	c5
logo 用	b3
logo 的	h-9
logo 的 	h19
logo 要	h8
lol	b-5c-8g-8h-12i-28
long	c-7
long beach	a5
long do	d7
long is	g4
long lasting	i-3
longer	c-12d4e29h6i-18
look	f6g-9
look at	c13i10
look at the	c13i10
look into	j12
look 	h15
look 	h15
looking	c-9h17i-14j-12
looking at	h-6
looking for	b-7c-6h38i-9
looking for a	h12
looking forward	j-4
looking forward to	j-4
looking good	h-4
looks	c6h-3i5j-5
looks good	j-3
looks great	i-4
looks like	i-5
loose	f-6
lose	c6i29
lose weight	h11
losing	i6
lost	c-9g-4
lost two	i10
lot	c15f6
lot ,	f5
lot ?	c13
lot of	b24
lotion	c16
loud	b-9g9h14
love	c-12g-3i-22j-5
love a	h26
love it	j-4
love the	b10i-3
love to	h-6
loved	c-3f23h-9i-5
loved the	f16h-6
lovely	c-10f8h-4i-15
loves	i-23
lower	a9d42g-8
lowest	a33
lunch	b10
lunch boxes	b3
lyon	g-4
m	b3c8g5i-11
m ,	c14
m 0	c-5
m 0 bolts	g5
m 0 x	b-4
m 码	b13
machine	a-4h6
machine for	h11
machine is down	i8
machine leaks	c-3
made	f4g10h5i-4
made of	g5
mail	c-26i-37
mails	i20
maintenance	j-15
make	b14c-16d-4h3
make it	c-3h15
make it 	h-3
make sure	h5
make sure it's	h12
make that	b19h-8
make 	b13
makes	c4i15
makes a	c22i7
manage	j-30
manager	c-5i-8
mango	g-5
manual	c21i11
many	b-3g7
many days	g13
many returns	i3
many thanks	f13
many times	g3
many 	c5i19
many 	c5i19
march	b-13i-22
margin	i3
margins	c-8i7
margins are	c-8i7
margins are gone	i7
market	c-12i-26
marks	c4
mask	c7
masks	c11
match	c4d26g-27h12
match that	d8
mate	f22
material	a-6h9i-6
matte	a3h13
matte one	a6
matter	c-9i-6
matters	g-8h6i-12
matters to	h28
matters to us	h28
mattress	h25
mattresses	a3
max	h9
may	b8c-17h-3i-12j-14
may .	b16
may i	a5g5
may i know	g10
may training	e5
maybe	b-18i-8j-20
me	b8d-3g-7h-14
me ,	b3j16
me 0	b15
me :	d-4
me ?	g12
me a	b9
me a quote	a5
me a rash	c9i7
me ask	j14
me back	a9c12e-9g-3
me by	j14
me down	b6i-6
me down for	b8
me five	b13
me get	b4
me get the	b4
me have	b16
me in	b15
me know	j-12
me look	i4
me out	c14e10i13
me the	c-11g22i-21
me the file	g-17
me to	b-10g22
me twice	i3
me up	b12
me when	c19i7
me 	c17
me 	b29
me  of	b-12
me 	j-9
mean	g3
measured	c17
meet	a7g-20
meeting	h-5i-16
meetings	e-3
mel	g4
melted	c12
melts	i29
membership	b15e6i-5
mentioned	i22
merci	f44i-3
mess	i11
message	c-23
messages	c11
messed	i13
messed up	i13
metres	i-8
might	i-9j-14
milk	b13c5e12i39
milk from	e7
million	c-8h-10i-3
million dollars	h-4
min	j23
mind	c-14e18h-4i-23
mind ,	e5
mine	b18c-8
mini	c-9g8i-4
minimum	a11
minute	c6h-10i8
minutes	c13e-6i29j6
minutes ,	j11
miss	e21j-30
miss the	j-7
missed the	i11
missing	b-4c11h-6i8
misspelled	c25
mistake	i-9j-3
mistake ,	e3
mixed	c6
mixed up	i6
mixed up our	i6
ml	a4g-4
ml ,	a3
mm	h15i3
mm ,	c20
mode	h10
model	c12d7g3h10i-6
model a	g7
model is	d-12g7h22
model was	c48d18
moldy	i3
moment	d4j-3
money	c3d4h-16i-12j4
money back	c16
money 	j8
month	a-15b-3c4d-8e8h-10i4
monthly	a7
months	b13e14g9
months ,	b5
moon cake	g8
moq	a-6g44h-9
moq ?	g23
moq and	g40
more	b20c-20d20g-4i-18
more ,	d6e18
more expensive	a7
more expensive than	a7
more is	d13
more pls	b15
more than	g38h37
more to	b10
more to my	b8
more 	a5c-10i-5
more  than	a7
more 	a5c-10i-5
more  than	a7
morning	e3
morning ,	c20
mosquitoes	c-16i-3
most	c-4d20g-10h4i-18
most important	h26
mother	i-5
motor	c22g24i16
mouldy	c7
move	j3
move the	j6
moving	h15
mr	f3
msds	g24
much	a29b-7c-6f7g-10h-8i-8
much ?	a12
much appreciated	f25g4
much do	a-3
much do you	a-7
much extra	a9
much faster	a-4c-10d22
much for	a17g-5h-4
much for a	a5h-6
much i	a-18
much is	a16
much more	d13
much more is	d13
much to	a8b-5
much would	a5
mugs came	b-3e-3
mugs pls	b8
mum	c-12e10h-6
mum ,	c-3
mum can't	i3
mum 	i3
mum 	i3
must	c-15g-6h28i-18
must be	h14
must cancel	e24
must fit	h4
must fit in	h4
my	d-3e5h-6i7
my account	c17e15i18
my answer	i-5
my assistant	j5
my back hurts	g5i10
my back is	i4
my bad	i-8
my bank	h-3
my boss	g-3i-9
my boss wants	h15
my boy	i6
my brother	i-5
my cat	g7
my colleague	i-12
my cousin	d4
my customer	i-5
my customers	c4
my customers keep	h7
my dad	b15i23j-3
my data	c32i5
my daughter	i-4
my day	f13
my dear	c9
my deposit	e16
my dog is	i-6
my dog 	g7i4
my dog 	g7i4
my driver	b10
my email	i-13
my email is	i-4
my english	g4
my friend	a9g-6i-17j8
my friend i	j8
my goods	g36
my grandma	h11
my hair	i4
my hands	i10
my husband	j6
my kid	i-4
my landlord	c-3i-8
my lips	c6i13
my membership	e10i-5
my mind	e16
my money	c11
my money back	c16
my mother	i-5
my mum	e13i-17
my mum ,	c-3
my neck	i23
my neighbour	c7
my neighbours	a6
my old	h25
my order	c3e15g9i-6
my order is	b5c20g14
my parcel	g28i-4
my parcel is	c11
my phone	i-8
my problem	i-6
my room	i4
my room is	i4
my scalp	i7
my scalp itches	i7
my shop	h17
my skin	c14i31
my son	b8
my son 	i3
my son 	i3
my table	c6e12
my team can't	i5
my team 	i5
my team 	i5
my thesis	i15
my umbrella	c-3
my warehouse	h6
my warehouse is	c5
my way	j-13
my wedding	g7
my wife	i-6
my word	j12
my 	i-7
my 	i-7
myself	i18
na	a14i-20
nails	i4
name	g3i-8
name is	i-5
name on	i12j-3
name on the	i8
natural	b-6h12
navy	b9i-6
nd	e6
near	a14g-12h44
neck	i23
need	c-16d-8e5h25i-18j-11
need ,	f-20
need a	b-7e-3h13
need a deposit	h-8
need a minute	h-10i-5
need a quiet	i-8
need anymore	e21
need anything	g-14
need anything else	g-8
need for	h-4
need for a	b7e-8
need is a	h16
need is love	a3h-3
need it urgently	h-3
need samples	g-3
need samples first	g-6
need small	h8
need something	i19
need the	g10h10
need the second	e7
need them	a4
need to	a-5c-8h-26i-6
need to reorder	b16
need to send	e6
need you	c5
need you to	c5
need 	b24d4
need  by	b7
needed	c-3e7h-14i-6
needed any	e17
needed any more	e17
needs	g5h54i-30
needs a	h11
needs to	h26
negotiable	a38g-59
neighbours	a4c-3i16
never	g-8h-3
never arrived	i16
never had a	c-3
never showed	c12i8
never told	c15
new	a-3b12d-5g3h-10i-15
new machine	d8
new one	d-6i-15
new part	c7i12j4
news	g10
news on	g7
next	b8g-5h-4i-13j8
next door	d12i-6
next week	c-7g-7j3
next week's	e6
nice	c-25g-5i-36
night	g16i9
night shift	f15
ningbo	a4d4g-14
no	a-3b-5c5e9f-10g-5i6j-4
no ,	h-7
no -	a15h-24
no .	c7g21
no answer	c3i8
no big	h-3
no big deal	h-3
no defects	c-24i-17
no defects in	c-24i-18
no idea	c-4i4
no longer	c-15e40h-6i-12
no milk	e23
no more	c-7i-12
no more 	c-4i-7
no more 	c-4i-7
no need	e19f-8h-22
no need ,	f-20
no need anymore	e21
no need for	h-4
no need to	e-37
no one	c30i21
no one 	c-3
no one 	c-3
no onions	h20
no order	c-13e9i-6
no plastic	h28
no problem	j9
no problem ,	j13
no refund	c15i11
no reply	c37i28
no rush	h-4i-5
no sound	c30i24
no sound on	i5
no space	h-11i30
no space for	h-10i21
no way	c5
no 	c-18e-7i-24
no  ,	j4
no  with	i-9
no 	c-18e-7i-24
no  ,	j4
no  with	i-9
nobody	c11g-6i27
nobody answered	c8
nobody can	c-3i-3
nobody knows	c-3
nobody picks	c6
nobody picks up	c6
noise	c3
noisy	c8i22
non	b20
none	b-5c-21i-22
noodles	b17
noon	c4
normal	c-17g13
not	a-4b-11c21e3f-3g-8h7i7j-9
not 0	b10h6
not 0 ,	b18
not a	c-28h-4i-15
not a complaint	g6
not a 	c-8g5
not a 	c-8g5
not broken	c-5
not broken ,	c-5
not cheap	c-7
not from	d11
not going	e3
not good	c11g4i6
not happy	c27i19
not happy with	c24i40
not in	c15d15
not needed	e8
not needed any	e17
not received	c3i5
not received yet	c9i26
not ripe	c8i18
not ripe ,	c8i18
not same	c25i33
not same as	c12i17
not sure	c-3h-3
not to	c-17e16i-23
not too	c-26h13i-27
not too 	c-11
not too 	c-11
not what	c30
not what i	c11
not working	g13i36
not 	c-29i-28
not  ,	c-6
not 	c-29i-28
not  ,	c-6
note	j4
notebooks	b8
notes	i10
nothing	c6h9
nothing fancy	h6
nothing is	c-37i-31
nothing wrong	c-10i-9
nothing wrong with	c-10i-9
notice	c8d6e6i-9j-4
now	c-6e9h-15i-5j11
now ,	i-8j5
now ?	a15f4g-14
number	b-6c8g13i-6j4
number pls	g16
oat	c4
oat milk	c4
of	b8c4f3
of 0	g-17i-16
of a	g-23
of charge	j5
of cherries	g-3
of each	d34
of glue	c8
of it	j6
of my	b-4
of order	c12i3
of our	c-17g4
of stock	c-8
of the	a-8c3g4h-11
of the cups	c4
of the group	e22
of the order	c9
of the two	d17
of the 	b11
of the 	g-6
of the 	g-6
of them	c7e12
of them .	c15i11
of these	g-26
of this	h17
of those	b14
of tolerance	c10
of your	i-27
of 	c-3j4
of 	b14h-3i10
of 	e19
of 	c13
of 	c13
off	a5b-12c21e21g-9h-7i16
off ,	e14
off auto	c-3e14
off on my	c5i3
off the	e12
offer	b23c-7d18g13i-14
offer from	d32
offers	d54
office	a-3c-16i-9
office is	c-9
offline	h10i-5
offline mode	h10
offset	d24
often	g14
oil	c23i12
oily	i-5
ok	b16c-15e-5f4g-7h-8i-18
ok ,	c-3j-3
ok ?	a8
ok deal	b15
ok for	g3
ok i	j7
ok 	a5
old	b-4c-11d3
old oil	h-6
old one	i-20
old ones	i-11
old roof	i3
old roof leaks	i3
old roof 	i3
old roof 	i3
old supplier	d20h-7
on	h-3i3j4
on ,	j12
on 0	g12
on a	e-6
on all 	c6i8
on amazon	a9d29
on by	c-4
on day	c9i6
on day one	c9i6
on delivery	j22
on every	c9h7
on for	g23
on fridays	i-4
on his	c13
on hold	e45i4
on hold for	i7
on hold until	e5
on it	j27
on it ,	j35
on me	g12i14
on my	c-13i7j-10
on my way	j-13
on our	b3c-7i-7
on our side	e13
on price	e12
on sale	a22g-35
on site	i4
on the	b3d-5e-5f-3g7h-7j-3
on the bill	c15
on the box	c-5
on the cards	c9i4
on the next	a-4
on the shelf	i-11
on the way	c-19
on the 	f-6
on the 	f-6
on this	a28g-25
on this one	e13
on time	c-8h3i-3
on wechat	j4
on weekends	c-6h4i-4
on weekends ,	i-21
on your	b32g6
on 	j10
on  and	c7i8
on 	c-4
on 	c-4
once	b-3c-12f3i-9
once ,	f16
one	a-3b9c-4d10e4g-5i-3j-3
one ,	c-8d3i-3
one ?	g12
one at	d9
one box	e6
one carton	c7
one day	c6i8
one for	b3g-3j-6
one for me	b15
one for you	j-3
one hour	c18
one in	d-3i13
one in the	i-7
one is	d-7g5
one is missing	i8
one is 	i8
one is 	i8
one leg	d-9i25
one more	a11b35
one of	c-8i-3
one please	b8
one sec ,	j16
one that	h4
one was	h17
one with	g7h27
one 	c-13i-22
one  ,	i-3
one 	c-13i-22
one  ,	i-3
ones	d5g-6h14i-3
onions	b32h20
onions ,	b5
online	d29
online class	i8
only	a-4b-6c8h19
only asked	d13e-10
only got	c19i30
only in	c18
only one	c22i39
only the	e17
open	g9
open a	c23
open an	g3
open at	i-3
open the	c7i5j22
open the box	i5
open the l	j15
open your	c-8i5
open 	g10
open  ?	g10
opened	c11g-9
opened the	c13
opening	g5i-8
opening hours	g26
opens	j8
option	b4j-3
option b	b3j-3
or	a-5b-5c-8d47e-11g-3h-11i-21j-4
or 0	d5
or a	g7
or can	d-12
or i	c11d9
or rail	d9
or the	d38g-21
or 	g-4
or 	g-4
oranges	a17c15e3i4
order	a-3b23c-3d-4e12h-13i-16
order ,	b-6
order 0	b21g-3
order :	b5
order : 	b5
order as	e13
order confirmed	b20f6
order for	b15e4
order for 	b14
order from	h-3
order is	g3
order of	c-7
order the	b7
order to	a8
order with	i-8
order with us	i-8
order 	b18
order  	b7
ordered	b-6c12e11i-5
ordered navy	c8
ordered twice	e8
ordered twice by	e8
ordered 	g4
ordering	b35i-3
ordering 0	b31
orders	g-9
organic	h27
original	d12g-5h5
other	d47e3h-5i-7
other shop	d-11
other supplier	c4
others	c-16d37i-18
others sell	d5
our	b3c-12d-5e3i15j4
our bags	c-11i9
our balance	g10
our best	i-3
our booth	f-12
our boxes	i12
our budget	c6i-4
our buyer	i-10
our buyers	c4h7i7
our client	c17h25i-33
our client wants	c15
our clients are	g4
our cost	j9
our courier	i-4
our current	c-3
our customer	b-3c6
our customer 	c3
our customer 	c3
our customers are	c-3
our engineer	b-7
our forklift	b16
our forwarder	i5
our gloves	i13
our goods	g7h4
our labels	i15
our last	b-3c-18h-5i10
our last order	e13
our logo	h13
our margin	i5
our milk	b4
our mind	e14
our old	c-13h-11i11
our old supplier	i3
our order	b8e11
our payment	f5
our po	b23
our price	a-5c18i13
our price list	c19i20
our shop floods	i5
our side	e12
our stock	c14i4
our store	a5
our subscription	e8
our target	a34
our team	f4
our warehouse is	i8
our website	c-7i3
our workshop	c-5g9
our workshop is	c-5g9
ours	d-8
out	b-5c13e5h-13i4j4
out ,	c12i7
out a	a-3
out in	i-12
out of	b-3c9g-5i27
out of 0	c-5
out of order	c12i3
out of stock	c-8
out of the	e11
out of tolerance	c10
out the	e5
out to	b3
out 	j15
out  .	j20
outdoor	h11
outdoor use	a3h5
outer	c-3
outer carton	c-7
outside	c-3g6i-10
oven	i23
over	c6d14
over 0	h12
over our	c12
over our budget	c12
over the	d5
over the fence	c3i9
overcharged	c18i33
overnight	c-13d11i-7
owe	a25f22g-10
owe you	a25f22g-10
own	i11
own a	i5
p	a7
pack	b7g-7
pack 0	b13
pack 	b25
packaging	b-3h13
packed	h-6
packing	b-6c7
packing list says	c4
packs	h11
page	c21
pages	c16
paid	a-5i-8j-9
paid on	c7i10
paid on 	c7i10
paid 	c4
pain	c-18i-5
paint	i10
paint dried	i-6
paint is	i3
paint is peeling	i3
paint is 	i3
paint is 	i3
pair	c8h14i10
pallets	c10e5
paper	c-7g13h30
paper cups	i-3
paper is	c8g16
paperwork	i22
parabens	g13
parcel	b-3c14g19i8
parcel is	g8
parcel left	c-5g7
parcels	c-3
park	j5
part	i14
part already	c6i11
party	c-6i-15
pass	e51j-5
passed	c-8f20i-17
passport	g7
password	c-4g9
passwords	c-14i24
past	c14i9
patch	j18
patience	f8
pause	e51
pay	c-5d-7e-3h-3i-6j13
pay balance	j16
pay by	j-16
pay you	j21
pay 	i-5j17
payday	i-4
paying	c-26i6j9
paying you	j14
payment	c-8g9i-13
payment terms	a-3
payment will	j5
payment will be	j5
payment 	j13
pays	c-14g8i-35
pays for	c7
pays for that	c7
pcs	c36i33
pdf	g10
peeling	i7
pending	d-3g6i8
people	b-4c-3d23e-3i-23
people will	g-22
per	a17c-12
per carton	a-3
per carton ?	a-3
per month	a-7g4i6
per piece	a6
perfect	c-26g-3i-24
perfume	h16i-3
phone	b-7h-9
phone ,	i13
phone number	c6g-5
photo	g11h-6j6
photographer	g-3
photos	g9i-3j26
photos ?	g7
photos are	c14
photos attached	c11f5
photos attached ,	c11f5
photos of	g23
photos of the	g23
pi	a-10b10g-11j30
pi by	g-14
pi by 	g-14
pi is	j-3
pic	i-15
pick	c-11g-9h14i-20j8
pick it	i-3
pick it up	i-3
pick up	b8
picked	e3
picked up	e7
picks	c6
picks up	c6
pickup	g7
pics	g15i36j9
picture	c12i12
pictures	c26i16
piece	g-8i-11
pilates	b6
pills	i20
ping	j3
ping you	j3
pink	c9h15i4
pizza	b3c3
place	a-11g3
place an	b9
place an order	b9
placed	b20
plan	d9e8i-9
plan this	e33
planned	j-4
plant	c15g11
plants	c-3
plastic	c11h5
please	a7b15c-10e16g-3i-22j-9
please ,	b12c-5e7h4i-8
please .	a11e4
please activate	b7
please add	b10
please advise	d4g16
please arrange	e5
please arrange the	e5
please book	b10
please cancel	e20f6
please change	b-6
please change the	b-6
please come	b3
please confirm	b-19g18
please confirm receipt	g7
please do	e7g-13
please fix	c7
please have	e6
please make	b5
please proceed	b6
please produce	b17
please put our	b-3
please quote	a37
please refund	e30
please reserve	b13
please revise	a6b-5
please schedule	b22
please send	c4
please send me	g18
please send the	e3
please sign	b-4
please stop	e35
please suspend	e6
please suspend our	e6
please take	b-4e17
please terminate	e14
please treat	e3
pls	a19b14c-10e9f-5g15i-14j-5
pls ,	h-4
pls advise	b-6g17
pls cancel	e6
pls check	g4
pls confirm	g8
pls don't	c8i-4
pls fix	c13
pls make	h20
pls no	e7
pls proceed	b9
pls quote	a28b-15h9
pls send	g18i-3
pls send price	a9h26
pls send 	g-12
pls update	a5
pls 	e9i-6
pls 	e9i-6
plug	c13
po	a-8b11e15g6i-15
po 0	a-11b-20c3e26g21
po 0 ,	a-6e23
po attached	b26
po for	b22
po 	j26
pockets	h20
policy	c-6g3i-19
pool	d4h-15
poor	i6
popular	d5
port	g19
possible	g22h12i-5
possible ?	a3
postpone	e20
postpone the	e20
postponed	i-7
ppt	c-8
prefer	g-21h48i-8
preferably	h20
premium	d25g-14
prepare	b18j5
prepare 	b19
pressure	c8i4
previous	c-12i20
price	a58b-7g-30h-12i-12
price ,	a-6b6
price ?	a15c-4g-6
price and	a22
price and lead	a16g-4
price for	a44b-17h-4
price for the	a3g9
price for you	a-13
price for 	a16b-9
price is	a-24i-10
price list	a4i7
price of	a37b-7
price of the	a8
price per	a19
price please	a9
price too	c14d12i13
price too high	c14d12i13
price went	c15
price with	a27
price 吗	a14g-12
price 吗 ,	a14g-12
prices	a38d15g-37i-11
pricing	a17
pricing for	a17
pricing for 0	a17
print	b16
print .	f-4i3
print it	b15e13
print 	b4
printed	c13e3
printed the	c5
printer	c-9i12
printer keeps	c7
printer 	c7
printer  	c7
printer 	c7
printer  	c7
printing	c24e29g-6h-14i20
prints	c10
private	g-6h4
private label	h13
pro	a12b27d4g-14
pro plan	b11
probably	b-6j-27
problem	c-9g-8j3
problem ,	j11
problem again	i10
problem is	c-10
problem with	c14i15
problems	c-3i-22
proceed	a-23b37e4h-4
process	b28
produce	b17
product	c-3g8i-21
production	b14e23f-7g11j-5
production please	e3
project	e25i-6
projector	c10i11
promise	i-3j24
promised	j-7
promised ,	i-4
promised last	c20
promised 	c21i8
promised  ,	c22
promises	i-6
promo	a18g-35
prompt	f8
proof	g3h3j22
provide	g8
provided	g8
pull	c26
pulled	e13
pulled out	e13
pulling	e38
pump	h13i3
pumps	c11h-13
purchase	b25
purchase order	b27
push	e23
put	b14i-3
put 0	b19
put it on	e7f4
put me	b8
put me down	b8
put our	b-5g5
put the	c-14i-3
put them	i9
put 	b16
pvc	d15
q	f29
q 0	b3
qc	i7j4
qq	b-3g-5
qr	i20
qr code	c10
qty	c12i9
qty ?	g8
quality	a-3c11d11g-17h7i5
quality dropped	c22
quality not	c3i10
quantity	b28
quarter	i6
question	i-4
questions	g24
quick	c-19f23i-14
quiet	c-4h24
quiet one	i19
quit	b-3c-3e17i38
quotation	a49g-18h-6i-5
quotation for	a25b-12
quotation for the	a4
quotation is	c21
quote	a53b-24c-9d4e-3g-22h-6i-9
quote coming	j8
quote coming up	j5
quote fob	a5
quote for	a19
quote for 	a13f7
quote with	a11d4
quote 	a33b-19
quoted	b7d16
quoted 	a7b9d9
quotes	d36
r	g4i-6
rail	d21
rain	j-9
rain 	j-3
raining	c-4i-17
raised the rent	c-5i7
ran	i28
ran out	c-10
ran out of	c-10
rate	a59b-14g-35h-5
rate ?	a8
rate for	a15
rate per	a3
rates	a13g-8
rather	h18
rather have	h31
raw	i4
re	c5e3j7
re -	c7j9
reach	g17
reach you	j3
reach you by	j3
read	c10h-13
read it	c5
read the	c-14
reading	i13
ready	g6j13
ready at	j5
ready by	b6
ready by 0	j5
ready 	j-12
real	h27i-5
real leather	h3
really	a-16d25f12g-10i-11
really appreciate	f7
really use	h9
really 	i-3
really 	i-3
rebate	a11
receipt	e-5h-20
receipt of	g14
receive	g5j7
receive the	g8j10
received	a-6b-10c14e-14g9h-6
received the	g22
received yet	c9i26
received 	b-10c9
received  ,	b-3c11
reception	j4
recommend	g9
red	a-8c13d5e3h15
red one	b9
reduce	a54
ref	a-4
refund	b-7e50h-6i-12j3
refund ,	c9i27
refund me	i-6
refund please	e18i7
refund the	e22i-7
refund was	c15
refundable	e-3g9
refunded	c-10i-3
refunds	c-23g3i-35
refused	c12i34
regards	i-4
regards ,	g3
regret	c3
regret to	c3
regret to inform	c3
regular	a4
reject	c13
reject rate	c8
rejected	c28
release	e33i-4
release the	e23
remaining	j21
remember	g-17i5j-3
remember me	g-18
remember to	j-3
remove	b-14e40
remove the	b-14e19
renew	b36e23i-8
renewal	c17i-4
renovation	e5i13
rent	b3c-14i8
rent again	c-5i7
rent for	a20
rent is	i-3
rent went	i9
rent went up	i9
rented	c9e6
reorder	b36g-5
repeat	b34
replace	b3
replace it	j-5
replace the	b6j15
replace the 	j16
replace the 	j16
replaced the	c-3
replaced the broken	c-3
replaced the 	c-3
replaced the 	c-3
reply	c7h-3i8
reply .	i11
reply to	c16i20
report	c15i5
report back	j12
reports	i17
request	e11
request a	e11
requesting	b11e17
requesting a	e22
require	h21i-10
require english	h11
require 	b37h-10
resell	h18
resell your	h4
resell your 	h4
resend	j11
reservation	c-6
reserve	b30
reserved	b8
rest	c3e22g-5j5
rest assured	j3
rest assured ,	j3
restart	b3
restaurant	h21
return	b-7c-3e35h-10i-6j3
return it	c-5
return the	e3i3
returned	c-25e12i-9
returning	c6e29
returning customer	i-5
returning your	c23i6
returns	c-18h-3i-14
revert	j26
revert by	j3
revert by 	j3
review	a3c-3j10
revise	a5b-5j9
revised	e3
revised invoice	e4
rgds	e4
rgds ,	e4
rice	c18i7
rice was	c15i6
rich	i26
ridiculous	c24i-22
right	a-15c-5d-13g3i-9j9
right ?	a-5b-6g11
right away	c11i6
right now	i7
ring	b-3
ring the	i-3
ring the bell	i-3
ring you	j5
rip	c8i3
ripe ,	c8i18
ripe ones	h24
rival	d6
road	c-20i-12j-6
robbery	c28
roll	a30
roll -	b3
roll - up	b3
roof	i6
roof leaks	c-6i6
roof 	c-6i6
roof 	c-6i6
room	a5c-9i-5
rooms	b4d7g-10
roses	i4
rotten	c22e3i7
rotten ,	e10
rough	a38
roughly	a3b6
round	a35
row	c10i8
ruined	c11i17
run	b6
running	c-20i-3
running out	i15
running out of	i15
runs	d8i-5
runs on	h9
rush	a5g-16h-9i-6
rust	c-13i-17
rusted	c18
rusts	h33i11
s	c7f5g-7h-5i14
s ,	a4e3g-14
s 0	b-3
s came	c5i-4
s order	e7
s 店	d8
s 码	b5
s 	b-12
safe	a-12c-15f-7g4h8i-5
safe for	g4
safe trip	b-3f-11
sags	c25i25
said	i-11j-14
said no	e33
said you'd	c-3
sale	a15
sales	c-14
sales are down	i12
salty	c42i23
same	b13d16e-4h-13i-4
same address	g-3
same again	b11
same again please	b3
same as	b4
same as last	b11
same day	j3
same price	a14
same problem	c6i5
same 	a28
same 	c12i5
same 	c6i5
sample	d-4h-13j4
sample ,	b6c3
sample was	c-15
samples	a4c-10f12g-14i-10
samples ?	d7
samples arrive	g-3
samples first	g-6
save	b14i38
saved	c-16f22i-14
saved my	f13
saved my day	f13
saw it	d13
say	c4h-5j-22
say 0	c26
say thank	f8
say thank you	f8
say 	i25
says	b-5g-6j-15
says 0	b-4c27i3
says the	c-3i-4
scalp	i7
scalp itches	i7
scan	c7i12
scared	i13
scared of	i45
schedule	b14g27i12
school	a13c-12h-7i-21j-7
school is	e8
school will	j-8
scrap	e38i28
scratch	b9c-3e3g3i-9
scratched	c15i4
scratched my	c20i12
scratches	g3
scratching	c-4
screen	c3h4
screen flickers	c7
screws	c37f4i3
screws are	i4
sea	c-3d13i-7
sea freight	h9
sea freight to	a9
sea or	d7
sea or rail	d9
seal	g19
seal is	i-7
seal is 	i-7
seal is 	i-7
seam	c13
seams	c43i30
search	c6h8i3
searching	h18
searching for	h31
season	c-18i-17
sec	i-5j18
sec ,	j16
second	e13
second hand	c19
seconds	b11
see	g-4h-4j-15
see attached	c5i8
see me	g-7i-3
see my	g10i-7
see the	h-3
see what	h13i-3
see you	c-4i-4j-12
see you 	j-7
sell	c8d15
sell this	i-15
sell your	h5
sell 	d32h-7
seller	g20i18
selling	c-24i-26
sells	d23
sells it	d7
sells it for	d7
send	c-7g5i-11j13
send a	a-5
send catalogue	g9
send it	b-12g-4i-3
send me	b-9
send me the	g16
send pics	i-4
send price	a9h26
send someone	g4
send the	a-8b3c-3e19i-6
send the pi	g-14
send the revised	e4
send the samples	e11
send the truck	e10
send them	i12
send u	j27
send us	a9
send us your	a15
send you	j11
send you the	j3
send 	b40g-10h17
send  more	h-6
sending	e23j24
sending it	e8f3
sending it back	e13i6
sending the	e4j12
sending u	j8
sense	i-7
sent	c4e-4i11j-12
sent it	g7
sent it back	c7
seriously	c14i17
server	i24
set	a9b19c6g7
set it	g8
set it up	g8
set up	g12
sets	b13i-10
settle	g-10j29
shade	h12
shall	j9
share	b-3g13
share the	j9
sharp	c5g6
sharp edges	c8
sharpen	a20
she	f12
she wants	h14
shea	d8
shelf	g11
shelf life	g12
shelves	i12
shift	c-12f15
shiny	h31
ship	a-8b4c-11d-6g4i-16j-3
ship by	b-4
ship it	e5
ship me	b3
ship me 	b3
ship 	b12
ship 	g-13j-6
shipment	c7e9
shipment ,	e8g-5
shipment is	i9
shipped	b7g11j-13
shipped ,	c6
shipping	a4g5i-11j6
shipping ?	a5
shipping is	c3
shipping it	j14
shipping marks	c16
ships	i11j11
ships 	j10
shirt	c24i12
shirts	i29
shirts ,	b25
shoes	b3g3h12i10
shop	c-20
shop floods	i5
shop floods every	i5
shop got	i-28
shop in	j9
shop is	i4
shop next	a6
shop next door	a6
shopee	c5d33h-13
shops	d17
short	b-4c18i10
short ,	c26
short by	c8
short by 	c8
short of	c-10
shorter	d-9
shortly	j6
should	b-9c-12d6e-5g13h20i-12j-16
should be	h23
should i	e-4g4h-7
should not	h6
should we	d20
shoulders	c24i34
showed	c32i8
shows	c13i48
shows 0	c32
shows a	c3
shrinkage	d14i-4
sick	c-12
sick design	i-3
side	c10h-12
side entrance	i-9
side is	c20i15
sign	a-8b12c-14e-8i-21
sign and	e-4
sign for	b3
sign is	c-10i-15
sign me	b12
sign me up	b12
sign the	a-3
sign up	b3
signed	c-3
silver	d11
simple	h32
since	b-3c26g-4h-6i28
since 0	i-11
since january	i4
since morning	i8
since the	c7
since we	c-9i-39
since you	c8
since you changed	c7
since your	c4
since 	c26i8
singapore	b4g6
sir	g3
sir ,	g3
sit	i4
site	b25i21
six	b3h-26i-12
size	a-5b8c-8i-11
size again	i3
size do	g-11
size is	g10
size m	g4
sizes	g9
sizes are	g26
skin	c4g4h16i7
skin ,	b-3h23
skin ?	h3
skin is dry	h6
skincare	b7
skip	b-11e31h-7i-16j-9
skip the	e-21j-6
skip the gift	j-6
sleep	c-8g-4i12
sleep badly	i7
sleeping	i15
slides	f8
slip	i6
slot	e27
slow	g15
slow 	c5
slower	c9d5
small	a5i-4
small ,	h3
smaller	h18
smashed	c9i7
smell	c27i8
smells	c30i21
smells off	c14
smoke	i9
sms	c15
smudges	c7i7
snacks	h18
snapped	c23
so	c-10e3f7g-9
so far	c-3i-10
so fast	f10i4
so i	e11
so it	h11
so much	a-3f17
so nice	h18
so nothing	h9
so please	e3
so slow	c5i15
so 	c8g-3h3
so 	c8g-3h3
soaked	c10i31
sofa	i-12
soft	c3h13
softer	b-3h44
software	c14h22i14
soggy	i11
sold	g13i-5
sold out	g17i-21
solid	b20h18i6
solved	c-9i-15
some	b-9i-4
some photos	g8
somebody	c19h11
someone	c-8e9g6h16i-12
someone to	h28
someone to fix	h15
someone who	g5h4
someone who knows	h9
something	a-5b-5c-7h49i-6
something my	h6
something to	h7
sometime	h-6
son	b7
son 	i3
son 	i3
soon	h-6
soon as	h-5
sorry	c-14e8h-8i-21
sorry ,	j9
sorted	c-4i-8
sorting	f12
sound	c18i11
sound on	i5
sound on the	i5
sounds	c-6
soup	c16i19
sour	c19h-5i42
space	c-5h8i24
space for	h-10i21
spain	b-6
spare	b13
speak	i18
speak english	g-12
spec	c14g30i10
spelling	c4
spend	a18g-15i7
spend hours	i10
spend hours on	i10
spf	a-3i34
spf 0	a-3
spicy	a-8b6h27
split	c10g19i16
spoil	c27i37
spoke	b-7
spot	c-9i-10
spot on	i-4
spots	c-5
spreadsheet	i16
sqm	a10
st	c15
stacked	g3i25
staff	c-13i12
staff keep	i3
stainless	g-5i19
stains	i3
stand	h50
standard	d7
standing	i-4
start	b31g-8
start production	b20
start with	b16
starting	b22
starts	f-6g19i-17
starts 	f-7g21
statement	b-19c27
status	a-9b-5g58
status of	g7
stay	j4
stays	c-23i-6
stays on	c-12i-6
steal	h4
steel	d27
sth	h52
stick	c3g18
stickers	a19i14
sticks	c35i18
stiff	i7
still	a7c12d-3g-14h-12i23j-4
still 0	a27g-18
still for	g3
still have no	c14
still have the	g4
still in	g30
still in stock	g8
still no	c15i13
still not	c38i18
still nothing	c15
still on	i-12
still valid	a24g-27
still 	c20i14
still 	c20i14
sting	c-17i-14
stinks	c3
stitching	c3
stock	a-3c-9g4h-3
stock ,	i-7
stock ?	g12
stock and	b12e6
stock for	j7
stolen	i26
stop	b-6c-16e43i-20
stop the	e18
stopped	g-4h-4i7
stopped working	c39i26
stops	h9
storage	a29
store	b12g16i-7
store it	g14
straight	j-24
strawberries	c31i20
strong	h26i21
stronger	d8h4
struggling	i3
stuck	c-14
stuck in	c-23i-30
subscription	a5e30i-7
such a	c5
sugar	b23g-7h38i-18
suggest	g7h9
suggest something	h32
suits	g11
summer	b24c-4h3i-3
sun	c-9
sunscreen	c27
super	i-9
supplier	c-8d10
supplier gave	d27i-9
supplier gave 0	d27i-9
supplier is	c-5
supplier 	i6
supplier 	i6
suppliers	d32
support	a-10c14f11g20i8
supposed to be	c17i30
surcharge	a19g-18
surcharge for	a22g-11
sure	c-5i-7j13
sure it's	h12
survive	g14j-25
survived	c-16i-34
suspend	e31
suspend our	e6
suspend our account	e6
swap	g3i18j3
swap it	g8i40
sweet	c20i20
sweeter	d16
switching	h-11
sync	c33
system	i8
t	a-4g21
tag	c-30i-22j3
take	a6b12c-13e18i-3j-13
take 0	b46
take all	b26
take care	j6
take care of	j6
take it	b17e5j-14
take it back	e5
take the	a-3b5
take the 	b11
take them	c7e5
take them back	c7e5
take two	j-7
take your	e-3
take your time	e-3
take 	a10g-9h13j-7
take  for	a16
takes	b-11c-9
takes 0	i-8
takes 0 days	i-8
takes forever	c-4i19
takes two	i-11
talk	c-3g-15h-11i-12j-3
talk now	g-9
talk to	c-3
talk to my	c-3
talk 	j-4
tap	c12
tastes	c31i7
tax	g-4i6
teacher	c9h3
team	b-10f12i-8j4
team ,	c10g9
team can't	i5
team will	j18
team 	i5
team 	i5
tear	c25i15
technician	b5i5
tell	c-3d6g-10i-6
tell me	a5d19
tell me the	a14d10
tell you	j3
telling	f-16i8
telling me	f-17
ten	b7
ten minutes	i7
tenth	c17
terminate	e37
terminate the	e24
terms	a-8g33
terrible	c13
test	e4i-5j5
tested	g4
text	f-9h-4i-7
text from	j-3
th	c-3
than	b-6c8d32g-17h9
than 0	d11
than air	d11
than before	i4
than expected	d-5
than the	c27d27g-19h-15i14
than the old	d6i-7
than the sample	i7
than yours	d4
thank	a-5c-7f39g-3h-10i-9j-3
thank god	f-8
thank u	c-3f20
thank you	a-3f24h-6i-4
thank you so	f7
thanks	a4c-9e-3f54g-4h-12i-16j-3
thanks !	f21
thanks ,	f17
thanks a	f4
thanks for	f10
thanks for checking	f7
thanks for the	f28
thanks for your	f-55
thanks for 	f-5
thanks for 	f-5
thanks in	f8
thanks in advance	f8
thanks to your	f13
that	b-5c-16g-6h32i-28j-3
that ,	e20
that ?	g23h-4
that come	a4
that come to	a4
that don't	h33
that fits	h5
that for	e14
that holds	g5h16
that it	h5
that looks	h13
that price	h-10
that runs	h10
that runs on	h9
that the	a8
that was	a-19
that we	j8
that we will	j7
that 	c-12g-3h21i-8
that 	c-12g-3h21i-8
that's	a-3c5d9f9g-20h-7i-21
that's not	d16
the	a-3c3e5h-9
the 0	c-10g-5h7
the 0 nd	e6
the 0 th	c-3
the airport	g6
the annual	a15g-3
the app	g7
the artwork	g8j6
the attached	a15
the back	c11i20
the balance	c-6i-4
the balance of	j7
the balance 	j-3
the banner	c7e6
the banners	f6
the battery	b21
the beach	h17
the bell	c-3i-3
the best	c-22i-10
the better	h37
the big	d8
the bill	c4
the bin	i3
the bl	c9
the black	b3
the blue	e3
the blue one	e3
the blue ones	c6
the booking	c-4e13
the boss	e5
the bottle	c7
the bottom	c3
the box	b-3c14g-8i11
the boxes	c12i3
the broken	c-7i-4j5
the broken ones	c-5
the buffet	i-5
the buyer	i10
the cake	c-8h-3i-10
the cake ,	a-3h-3
the caps	c5i3
the caps 	c5
the caps 	c5
the car	j8
the carton	g16
the cartons	g3
the cash	b-3j9
the catalogue	g5
the chairs	e12
the chat	i-3
the cheaper	d11
the claim	c-13i-11
the class	e9g13i-3j-5
the client	c-8i-9
the code	i-3
the cold	c-16
the colour	c6i7j-6
the colour is	c9i5
the colours	c-5
the container	g11
the contract	c-5e5
the contract says	c-3
the cost	a16
the coupon	g-3
the courier	c-18i-13j-15
the course	e11
the customer	c-6
the damage	a6g-3
the damage for	a11
the damaged	c-3
the data	g19i-9
the date	c15i13
the delivery	e8g11
the deposit	a-10f-5
the deposit will	j4
the desk	g26i-3
the diff	a-5d22
the difference	a-5d15g-4
the discount	a-5i-3
the dishwasher	i5
the dog	g3
the double	i-12
the driver	f15i-16
the driver was	f6
the duty	i16
the end	f13
the exam	i6
the exam but	i12
the extra	d4f13
the fabric	b3
the face	g9
the fair	c-3g-6j-5
the fence	c3i9
the file	i-6
the file is	c-4i-8
the first	c18
the fish	g9
the flight	i15
the floor	i16
the food	c8
the forwarder	c-3i-4
the forwarder says	c-3i-4
the free	c5
the freight	b3
the fridge	c20i5
the full	b8
the garage	i10
the goods	c24h-8
the goods arrived	i11
the green	b11i-9
the group	e10
the group buy	b4
the guy	c13
the guy who	c9i10
the gym	c8e14i3
the gym is	c10i5
the handle	i14
the holiday	g4
the homework	c8
the hotel	d6
the hs	a-3g6
the hs code	a-3g6
the ice	b6
the installation	a15g-25
the invoice	e-5g-3
the invoice in	i-6
the item	g8
the kids	c-11h14
the kids 	h22
the kids 	h22
the kitchen	i28
the kitchen floor	i10
the l	e4j15
the l /	e4j15
the label printer	c8
the labels don't	i-7
the laptop	i3
the large	j-5
the last	b4c14d8
the last batch	c9
the last delivery	c11
the last one	b23h10
the lead	a-5g14
the lead time	a-5g14
the leak	i-9
the leash	i11
the left	c-13i-11
the lesson	c7
the lid	c6i9
the light	c-16i-28
the line	c-18
the line is	c-6
the list	e9i-6
the login	i-10
the login 	i-6
the login 	i-4
the logo	d8h6j21
the lot	c11e3
the machine	c7g12
the market	c-11i-22
the material	b-3
the matte	a6
the matte one	a6
the may	e5
the may training	e5
the meeting	j4
the minimum	a13
the missing	c-22i-15j9
the moment	d5j-3
the money	j3
the money 	j8
the moon	g4
the morning	i-10
the mugs came	b-3e-3
the name	e-5
the new	b6h-10i-9
the new machine	d8
the new one	d-3
the next	a-5j7
the night shift	f3
the noise	c-14
the offer	g4
the office	a-11c-12g9
the office is	c-5
the oil	c4
the old	c-6d5
the old ones	i-12
the old roof	i3
the one	c-12d42g-16h-4i-20
the one from	c4d3
the one in	i-7
the oranges	a21e3
the order	c-5e10g-6i-14
the other	c-10d21e7i-4
the other shop	d-21
the others	i-17
the paint	c6
the paint dried	i-6
the paper	g11h12i6
the paper is	i5
the parcel	c24i10
the party	i-4
the password	g9
the payment	b-3
the phone	i15
the photo	i9
the photos	f-10
the photos are	c14
the pi	g-14
the pi by	g-14
the pic	i-15
the picture	c17i15
the place	c-12
the plants	i-18
the port	c4
the price	a7c-8g-13i-22
the price for	a-13
the price of	a8
the print	c13i11
the printer	c-4i-3
the pro	b6
the pro plan	b11
the problem	g-11
the project	c4
the quality	c5
the quick	f14
the quotation	b-19g-14
the quote	c4
the rain	i-7
the rebate	g8
the red	b4d12e7h-12
the refund	e-3
the remaining	j21
the rent	c-7
the rent again	c-5i7
the report	c3i16
the rest	b-5c7e26
the return	i-8j10
the revised	e3
the revised invoice	e4
the right	c15i4
the road	c-14i-11j-4
the roll	c12
the room	i-3
the roses	i6
the run	h14
the same	d14i-3j-10
the same order	i3
the sample	a-3b-6c9j3
the samples	e14g-7
the samples ,	e8
the samples arrive	g-3
the school	c-6j-7
the school will	j-8
the scratch	i-3
the screws	i4
the screws are	i4
the second	b3e16g-4h-4i-10
the ship	c-11i-4
the shipping	g3j12
the shop	c-3
the shop is	e9
the shop next	a6
the signed	j3
the site	b4c4
the size	g11
the sizes	g-4
the smell	i8
the sofa	g7i-11
the software	b3
the soup	c22i8
the statement	b-14
the station	h7
the stock	j7
the sun	c-10
the tap	i-4
the technician	b15
the test	c-13i-17
the third time	i5
the time	i11
the tool	b16
the total	g-16
the toy	i6
the tracking	g4j3
the transfer	g18
the trial	a21b3g-13
the tutor	c22i6
the two	b-3d16
the update	i-13
the upgrade	a6
the usual	b21
the validity	g7
the validity of	g7
the video	c4
the warranty	c-16i-18
the wash	c6
the way	c-27
the white	g4
the white one	g16
the whole	e14f4
the whole batch	e3
the whole lot	c3i13
the whole team	f12
the window	i-6
the wrong	c20i13
the zipper	c8
the 	a7g-32
the 	c-10e13
the 	d-3i-6j-3
the  .	g16
the  is	i13
the  s	e9j-3
the  was	h4
the 	g19
the 	c-10f-3g-6i-10j6
the  ,	c-12
the  ?	g-4
the  came	i-4
the  for	a11
the  is	c9i13
the  one	i-4
the  ones	c-4
the  you	i5
the 	c-7f-3g-6i-9j6
the  ,	c-12
the  ?	g-4
the  came	i-4
the  for	a11
the  is	c10i15
the  one	i-4
the  ones	c-4
the  you	i5
theirs	d11
them	b10c13e4h-15i7
them .	c15i11
them ?	c18g8
them back	e15
them by	a5
them by 	a5
them with	b16
them with the	b5
then	i-3
there	i-16
there ?	g-8
there a	a12g7
there after	c14
there an	a8
there any	d6g-4
there anything	h27
there are	i-4
there at	j8
there is	c13
there is a	c13i14
there was	i19
there 	j8
there's	c12i12
there's a	c7i7
there's a 	c3
there's a 	c3
these	j-9
thesis	i15
they	a-8b-3c-3d16e-4f9g8h-12i-17
they look	f6
thick	a5
thicker	c-9d31h14i-22
thicker paper	h10
thicker than	d24
thicker 	h10
thicker 	h10
thing	d5h15j33
thing for	d15
thing is	h12
think	j-7
think about	j-3
think about it	j-3
thinking	i-15j-5
thinking of	g5j-6
thinner	c6h10i8
thinner than	c15
thinner than the	c15
third	c28i10
third time	c23i17
third 	c3
third 	c3
this	e4h-7j4
this ?	a-12d-11g22
this batch	c18
this evening	j6
this is	a3c24i9
this is not	i8
this is the	i5
this is unacceptable	i-8
this is 	i-8
this is 	i-8
this month	e17
this one	e6
this one is	d17
this order	b9
this time	e13g-4h3
this week	b3e6i-15
this 	c3i3
those	c-3
thought	c-15i-8
thought i	e12
three	b4c16g-6h-5i24
three months	c8
three suppliers	d32
three times	c6
threw it	i9
threw it over	i9
through	c4i-7
through your	c11
throw	b4
throw in	b4
thx	a-4f63i-3
thx !	f5
ticket	c11i12
tickets	b9
till	a-3i-9
till 	a-3
time	a-3d-4h-6
time ?	g3
time i	c30i14
time pls	g18
times	c25i25
tiny	c-8d3
tips	g-12
tired	i8
tks	f45
to	c-4d-3g-3h-5i-11
to 0	b25i18
to a	g-5
to add	b-7
to be	g-6h12
to be here	c17i30
to book	b17
to call you	j-9
to complain	c11
to complain about	c11
to cook	i10
to eat	i-16
to finish	f7
to fit	h26
to fit a	h26
to fix	h7
to fix it	g9
to get	i22
to have	i-3
to inform	c3
to inform you	c3
to it	j3
to know	a26g16
to lagos	e-3
to last	h10
to long	a7
to long beach	a7
to look	i-5
to me	i5j10
to my	c27e-7i20j6
to open	g5
to order	b23e-11
to order 	b10f3
to our	b29j6
to our order	b6
to pay	g4j-27
to pay the	j-15
to pick	g-12h13
to place	b12
to pro	a4b10
to proceed with	b8e-8
to reception	b18
to reorder	b6
to resell	h18
to resell your	h4
to return	e27h-15
to return the	e6
to say	f5h-3
to say thank	f8
to sell	h3
to sell your	h5
to send	c-8e15
to send it	c-12
to send you	j21
to sign	a-3
to someone	e9
to speak	i4
to speak english	i4
to start	b4h-21
to talk	h-16
to terminate	e16
to thank	f5
to the	b17g8j3
to the wrong	c8i11
to the 	c8i11
to the 	c8i11
to this	d6j-4
to unload	c16i11j6
to us	g-6
to use	e-3
to wait	e11
to withdraw	e12
to you	c-8f-7i-3j12
to your	c-3
to your visit	j-6
to 	c12
to 	a-3b9
to 	g7
to 	b-15
to  about	c11
to  about	c11
together	b15
told	f6i-7
told me	c-8
tolerance	c30i19
tom	g-3
too	a-8b-9c11g-6h7i15
too ,	b12
too high	b-3c16d8f-3
too high ,	b-3f-3i-5
too hot	c5i4
too many	e4i19
too many returns	i3
too much	a-4i27
too salty	c7
too slow	c7i11
too small	c29h-21i17
too 	i-4
too 	i-4
took	d-8i-8
took place	c17
tool	c-5
tool .	b4
tools	b-4
top	b7i-5
top up	b16
tore	h3i31
tore at	a3i9
tore at the	a3i9
torn	c7
total	a40c17g-6h-3i16
total with	a8b7
total with shipping	a8b7
tote	c-8
touch	c16i4
tough	c-5i-11
towels	g18
town	e-6g-6
toy	i6
track	i5
tracking	c3g11i9j6
tracking hasn't	c5
tracking hasn't moved	c5
tracking no	g4
tracking 	c5
tracking  moved	c5
tracking 	c5
tracking  moved	c5
trade	g8i-5
traffic	i-15
train	h8i-21
train our	h18
trainer	h3
training	c4e9
transfer	c-7i-10j16
transfer takes	i-6
transferring	j34
transit	i4
transit ,	c-5i12
travel	h8
travels	h14
treat	c18
trial	b20
trial class	a21g-13
tried	c3
trip	f-8i-10
trouble	c-24g-4i-7
truck	c5i11
try	j-21
turn	c3e6i5
turn off	c-3e14
turn off auto	c-3e14
turn on	c21i24
turns	a3i-23
tutor	h13i12
tutor 	i3
tutor 	i3
twenty	c17d7
twice	b-13h-6i5
twice ,	a-12g13
twice a	i-6
twice a week	i-5
twice by	e8
twice for	b-5c14i22
twice for the	c4i3
two	b19c5h-5i3
two cartons	c7
two hours	c3
two months	e23
two of	i3
two of the	b5
two people	g32i-3
two please	b11
two please ,	b11
two weeks	c8i-8
two weeks and	i6
typed	c11
typing	i18
typo	c33i34
tyres	b11h15i6
u	a20f3g6h-5i-3j12
u deliver	b-4g29
u do	a10b7g-13
u do cheaper	g-12
u do 	a12b10
u guys	c-4g35
u have	a10
u have a	h16
u sell	a23
u send	g15
u send me	c6
u sent	c25i21
u ship	g19
u 盘	c15
u 	j8
umbrella	c9i42
umbrellas	f4
unacceptable	c14i-30
under	a-9i-16
under 0	h28i-15
understand	i39
undertake	j12
undertake to	j12
uneven	c10
unfortunately	i3
unit	j16
unit price	a3
unit price for	g6
units	c17i16
unload	c16i11j6
unopened	e7
unscented	h27i-24
until	i-8j-4
until further	e11
until further notice	e11
until 	j-11
up	a-3b3d-3g-5h-18i8
up ,	a13
up ?	a-3
up again	a-3c-6i-8
up at	h-9i-11j6
up for	b3
up for the	b3
up my	b15
up on	c24
up our	i15
up the	i6j20
up with	c3
up with the	c9
up 	c6i6
update	c17e-5g5
update your	a9
upfront	a7f11
upfront ,	f5
upgrade	a3
upgrade us	b6
upgrade us to	b6
ups	j-3
upset	i-12
upside	c13i10
upside down	c13i10
ur	a11c-12d26g23h-10
urgent	a10c-9h-5i-9
urgently	h-3
us	b7c3e4f-7i17j-13
us ,	b9
us for	a8e18
us for the	a8e18
us in	b11g-4
us in for	b11g-4
us know	j-5
us on	i-13
us your	a15
us 	b21
usb	a3h6
usb -	a4
usb - c	a4
use	c-8h6i-22
use a	h11
use it	c3i-8
use the	g-21
use this	h-3
use your	h-3i-5
used	h-4i5j-4
used before	i6
used to	i-29j-4
used to have	i-3
users	h7
usual	b23
usually	i-12
v	c-13i-7
v 0 .	i5
vaccine	d-3g20
valid	a6
validity	g7
validity of	g7
value	d23
valve	c8i15
valves	c20g3
vanilla	b9h46i-7
vase	c15
vat	a40g-6
vegan	g8h48
vendor	i22
version	b-3c-16d5h5
very	c-5f19h-10i7
very 	c30
very 	c30
vessel	a-3g29j-4
vet	c-4d10i-4
visa	i8
visit you	g-9
visit 	g11
visiting	f-7
visits	b13
void	e46
volts	h11
vs	d59g-29h-4
w	b25g-12h29
wait	b-6c-11e12h-8i-13
wait ,	e17
wait for	j3
wait until	e-11
waited	c20i16
waited for	f4
waiting	c-3i-14
walk	i4
want	a3b12c-11e6g-15h34i-21
want a	b-3c-6e-5h10i12
want a refund	i8
want a 	i8
want a 	i8
want it	e14h10
want it anymore	h-3
want my	c5
want my money	c19
want one	b7h-15
want our	h14
want smaller	h8
want the	e15h16
want to	a3f5i-11
want to order	b12
want to resell	g6
want to return	e21h-10
want to say	f8
want to sell	h5
want to 	c16h6
want to 	c16h6
want 	b24h-16
wanted	j-11
wanted to	j-5
wanted to call	j-4
wants	h54i-17
wants a	h27
wants 	b9h-12i-3
warehouse	c-9e6i14
warehouse is	c4
warehouse is empty	c5
warehouse is full	i7
warm	c9
warranty	a-7c-24g14i-18
was	a-8b-7c10e-6g-3j-8
was a	h5
was a bit	h20
was bad	c-10
was better	c9d4
was cancelled	i-10
was charged	a-12c22g4i21
was charged twice	a-11c21g6i12
was cold	c12i4
was damaged	c-15i-6
was delivered	i-5
was early	f8
was empty	i-11
was half	c13i13
was not	c7
was paid	c-7i-10
was rude	c20i4
was supposed	c16
was supposed to	c16
was the	i-3
was too	h17
was worth	c-3i-4
was your	g-5
was 	c4
was  ,	c-22i-15
was 	c4
was  ,	c-22i-15
wash	c26i12
wash ,	e3
washable	h27
waste	i27
waste of	c22
water	i18
water ,	g6
waterproof	h24i-6
watery	b16i19
way	a-13c15h-5i-6j-4
way too	c9
way 	h-3j18
we	c-5e6g-6h-4i-5j-4
we accept	b13
we accept your	b9
we are	c-5d4e10f8i-11
we are a	g6h-15
we can	g-8h-3
we can do	h-4j-3
we cancel	e5
we choose	b4
we choose you	b4
we chose	e5
we close	i-4
we close at	i-4
we confirm	b14
we confirm the	b6
we could	h26
we decided	e15
we found	c3e7
we get	g3i19
we got	c20i7
we got a	d8
we got the	c6i8
we had	h-5
we had no	c-7
we had to	c15
we have	b-3d6i3
we have a	b5c5d10f17i27
we have three	i-9
we have to	e5
we hereby	b7
we hereby confirm	b9
we keep	i12
we lose	i12
we lost	i4
we miss	h11
we missed	i9
we need	g3h27
we need a	i-10
we need it	h15
we need to	b11
we never	c13i-17
we never got	c3
we no	e10
we no longer	e10
we only	e4i6
we ordered	b-3c8i-5
we ordered navy	c8
we paid	c18i3
we paid on	c7i10
we pay	j22
we really	d7
we received	b-3
we received 	b-3c11
we regret	c3
we regret to	c3
we require	h24i-11
we require english	h11
we return	c3i11
we run out	i9
we sell	i4
we shall	j31
we ship	b-4
we take	b11
we take the	b13
we undertake	j12
we undertake to	j12
we used	c-4
we used before	i6
we used to	i-3
we visit	g19
we want	h32i-12
we want our	h14
we want to	h4
we were	c9i8
we will	j25
we will deliver	j6
we will not	b-9e30
we will order	b8
we will pay	j3
we will refund	j4
we will 	j4
we will 	j4
we wish	e8
we wish to	e8
we won't	e22
we would like	b3
we 	c-3h-5i-7
we  go	e6
we  got	c3
we 	c-3h-5i-7
we  go	e6
we  got	c3
we'd	b12c-16h20i-4
we'd like	b12h9
we'd like a	a3h15
we'd like to	b9
we'd love	h6
we'd love a	h6
we'd need	b10
we'll	a-3c-4g-3h-4i-8j28
we'll be closed	j-4
we'll go	b10
we'll have to	e9
we'll replace	j6
we'll see	j-3
we'll take	b22
we'll take the	b11
we're	b-3c-8g-4h-4j10
we're a	h-7
we're after	h32
we're away	e10
we're closed	e4
we're closed for	e5
we're looking	h5j-10
we're looking for	h5
we're still	c-5i-13
we're still waiting	c-5i-13
we're still 	c-5i-13
we're still 	c-5i-13
we've	b-8e15h-11i-9
wear	g-3
weather	c-22i-12
website	i13
website is	c16i11
wechat	a-7b-4c-14d-4f5h-8
wechat pay	g26
wedding	g15h-3
week	a-3b3c4g-5h-8
week ,	j-4
week ?	g-12
week please	e9
week's	e6
weekend	h-8i7
weekends	c-6h4i-4
weekends ,	i-21
weeks	c13i34
weeks and	i6
weeks now	c10i4
weight	a-14g20h5
well	b3c-13h-3i-21
went	a-5
went to	c19i21
went well	b4
were	b-14c35g-7h-11i19
were a	c-9
were a hit	c-4
were crushed	c10
were soaked	c13i4
were 	c3
were 	c3
what	a14b-6d6g17i4j-5
what a	c8g-12i-5
what are	a7i-6
what are your	a17
what can	g-7i3
what can i	i16
what changed	d16
what discount	a16
what discount do	a6
what do	a9d17
what do i	a6g-9
what does	a10g-4
what does it	a10h10
what happens	g12
what i	g-5
what i ordered	i18
what if	g26
what if it	g6
what is	a7
what is the	a-8g9
what makes	d10
what should	g13i11
what should i	g13i11
what size is	g10
what time	g24
what to	h14i23
what we	g-6h25i-13j-3
what would	a13g-3h-6
what would a	a10
what would that	a15g-5
what would you	d3g-30
what's	a17c-10d11g18h-5i-19
what's in	g7
what's on	g10i-12
what's on the	g10i-12
what's the	a13c-6d3g3i-4
what's the difference	d10
what's the price	a14
what's the size	g4
what's the total	a9b4g-16
what's your	g8
what's your hourly	a7
whats	a15d7g10i-8
whats the	a14d9
whats the damage	a11
whats the diff	a-5d22
whats the 	a11
whats the 	a11
whatsapp	g9
wheel	i8
when	g14h-9i5
when can	a5g5
when can i	a10g-30
when can u	g12
when can you	g25
when do	g9
when does	g5
when i	c17g-9i27
when i save	c11
when i'm	j9
when is	g12
when it	c-10i-9
when it's	c11i16
when stacked	g3i25
when the	g14
when will	g33i11
when will you	i18
when you come	b17
where	c-4e-7g28i-5
where is	g11i12
where is it	i23
where is the	i-6
where my	g4h8i-5
where's	g24
whether	g14
whether the	g3
which	c-17d38g14h-14i-7
which bearing	d8
which courier	b3
which do	g-15
which do you	g-15
which is	d17g-5h-3
which lasts	d11g-14
which of	d14
which one	d13g-11i-4
which one is	d-11g11
which version	g-3
which would	d3
which would you	d3
which  is	g3
while	j11
white	b3i-3
white ,	b4
white one	g16
who	a-6c-9g15h35
who can	g-22h23
who does	h26
who is	g3h5
who is the	g-29
who knows	h3
who pays	g17
who pays for	c7
who promised	i3
whole	e12f4i-7
whole batch	e3
whole lot	c3i13
whole team	f12
wholesale	a51g-41
why	b-3d12g8
why should	d18
wide	g8h52
wife	i-6
wifi	a-5c-13g10i10
wifi 	h15
wifi  ,	h15
will	c-12e-3h-6i-20j28
will be	g-5j28
will be in	j15
will be made	j5
will be ready	j21
will come 	j-3
will confirm	j3
will confirm by	j3
will deliver it	j-10
will do	j-10
will follow	j6
will have	j6
will it	g35j-7
will load	g4
will not	b-8e26j-17
will order	b7
will pay	g-3j5
will pay the	j3
will pick	j22
will pick it	j8
will reach	j3
will reach you	j3
will receive	j17
will receive the	j12
will refund	e-4
will refund the	j4
will replace the	j7
will see	c-4
will send	g-3i-3j16
will send the	j6
will settle	j22
will take	b9
will the	c-8g51i-12
will these	g27
will transfer	j8
will visit	j4
will you	g16i13j-12
will you be	g6
will 	e-4
will  the	j12
will 	e-4
will  the	j12
window	i-6
windows	g6
windows 0	g6
winter	h-4
wire	g-7
wire the	g-7
wired	g12
wish	h19i-9
wish you	h4
with	b6g-3h12i-6
with 0	b16i-4
with a	h28
with every	h10
with good	h41
with it	i4
with logo	a4
with me	j18
with me ,	j19
with my	i12j3
with my boss	j3
with option	b3j-3
with option b	b3j-3
with our	b5h12
with shipping	a9b6
with that	h-4i-4
with the	a-10b8e5g-5h-12i4
with the 	i-3
with us	i-8
with you	i-5
with your	b6
with 	a12g-10i3
withdraw	c-3e41i-21
within	c-8i-8j4
within 0	c-7
without	a17h43i-10
without telling	i8
won't	c17e18i5
won't be	e3
won't open	c18
wondering	g26
wondering if	g26
wont	c17e8i4
word	j16
work	d-4h-9
work for	j-7
work for you	j-5
work on	a25g-4
work on this	a29g-12
worked	i-5
workers 	c3
workers 	c3
working	c18g16h-4i23
works	b-4c-6g-5h-11i-13
works again	c-27i-28
works again ,	f4
workshop	c-21g5i3
workshop is	c-5g9
worn	i4
worry	j5
worry ,	j9
worse	c11
worse than	c29d4
worse than before	i4
worth	d24g-12i-13
worth it	d11g-7
worth the	d4
would	a11b-8c-13h14i-19j-6
would a	a10
would appreciate	a19f-5
would appreciate your	a19f-5
would be	g-4h9
would be nice	h14
would it	a16
would it be	a3
would like	e6h20
would like to	b3e13h-4
would love	h12
would that	a15g-5
would that come	a4
would the	a15
would you	h-6
would you like	d-7
would you take	a4
would 	g15
would 	j-5
would  work	j-5
would 	i-18
would 	i-18
woven	b20
wrap	b12i-3
wrapping	h16
write	i9
writing	a3i50
wrong	c19h-5i8
wrong ,	i-14
wrong chat	c-7i-9
wrong chat ,	c-4
wrong colour	c4g3
wrong colour ,	e3g5
wrong company	i9j-3
wrong company name	j-3
wrong name	c7
wrong number	c-18i-9
wrong on	c12
wrong size again	i3
x	a-6c-15i-11
x 0 cm	g5
x 0 x	g5
x 	b3
x 	g5
x  ,	g5
xl	c12h-12i14
xl ,	c7
xx	c-9d36g-16h-5i-10
year	g-5i-14j-9
year's	d17
yellow	c10
yes	b17h-5
yes ,	j13
yet	c-3g9h-6i-5
yet ,	g3
yet ?	g7
yiwu	d16i-3
you	b-5c3e-3f4h-8j7
you ,	f8
you a	h-3
you accept	a31
you advise	d9
you already	c-9
you and	d3g-6i15
you and it	c16i20
you at the	j4
you back	g12
you be	g31
you billed	c7i15
you by	j15
you can	c-8i-14j-3
you can do	a9
you can start	b18
you cancel	e16g-9
you changed	c20
you charge	a27g-27
you charged	i3
you charged me	i3
you come	b8i-14
you come down	a30
you deliver	a-3g20
you delivered	c3
you do	a5
you do it	g26h27
you do less	h-10
you do 	g-28
you don't	c-12d10
you explain	d21
you fix	g6
you fixed	c23i28
you for sorting	f8
you for the	f4
you for your	f-7
you forgot	c16i14
you forgot the	c9i7
you gave	i11
you get	j21
you get my	g20
you give	a5
you go	a11g-7
you had	g-3h15i-5
you handle	g4
you handle 	g4
you handle 	g4
you have	g21h11
you have a	d7
you have anything	h11
you have my	j12
you have one	g5h30
you have the	i31
you hold	g5
you hold it	g5
you in	j21
you know	j6
you let	g12
you let me	g12
you like	d-6g-23
you load	g8
you looking	g9h-4
you looking for	g9h-4
you make	g21
you match	a7d24g-24
you mixed	c17
you need	a-10c-4g-23h-3
you need anything	g-8
you need it	g-3
you need samples	g-6
you need to	c-5
you never	c-12i-8
you next	g-8
you next week	g-8
you now	g-3j8
you ok	g-9
you on	j8
you one	f33
you open	g18
you pay	g-15j-19
you pay 	j-5
you pick	g-3
you please	g-8
you print	g11
you promised	c12i11
you promised last	c20
you promised 	i12
you provide	g17
you put	c19i21
you quote	a19g-15
you quote 	a5
you recommend	g11
you replaced	c4i3
you said	c4
you said you'd	c-3
you saved	c-3f15i-6
you send	g13i3
you sent	c21g5i18
you sent the	i7
you sharpen	a22
you ship	a-5g34
you ship to	g12
you so	f7
you so much	f7
you speak	g-15
you suggest	g12h6
you take	b-6
you take 	a16
you tell	c10
you tell me	c10
you that	c3
you the	a-11c-9i-11j8
you the file	j7
you the wrong	c-5i-5
you the 	c-5i-5
you the 	c-5i-5
you there	g-11
you to	i-4j15
you use	b3d-4
you want	g-20
you were	i-13
you when	j5
you will	c-10i-4
you 	b-3j18
you 	i-7
you  my	i7
you 	i-7
you  my	i7
you'd	a19b-10c-4
you'll	h-3j18
you'll get the	j4
you'll have	j7
you'll have it	j11
you'll need	h-3
you'll need a	h-3
you're	f11g-4h-3
you're a	f31
you're 	c4
you're 	c4
your	e-6g-3h-10i-11j3
your account	j4
your address	g-9
your app	c7i13
your bank	a-6
your best	a42f-4g-15
your catalogue	g-3
your competitor	a13d41i-5
your competitors	d24
your door	j20
your driver	c8
your engineer	f3
your goods	j3
your goods 	j9
your help	f19
your hourly	a7
your hourly rate	a7
your next	j8
your offer	c-4
your order	b-13f-9j9
your parcel	c-3i4
your patience	f8
your price	a16d16i-3
your prices	c15
your prompt	f8
your quotation	b3c3
your refund	j7
your rival	d6
your shop in	j13
your system	c20
your technician	c6i10
your time	e-3
your visit	j-6
your website is	c24i4
your 	b-9h27
your  in	h4
your 	j7
your 	j7
yours	c-20d40g-25h-9i-24
yt	g15
yt 0	g15
zip	c7g-4i13
zip 	c8
zip 	c8
zipper	c18
zips	g-3
zz	g4
~	f5g-4
×	b-12
× 0	b-4
–	d12
“	j-3
”	j-3
❤	a4
❤ ️	a4
、	b6c-3h13j-3
。	c9h3i8
㗎	a20d18g12h-4
一	a3g-3i5
一 ,	g-3i6
一 上	g3
一 下	a3b-5g3i-8j3
一 下 ,	e5f7h-13j16
一 下 :	b4
一 下 人	j4
一 下 价	f-23
一 下 午	c17g-10
一 下 吧	e14
一 下 告	j14
一 下 就	h9
一 下 我	g24
一 下 	g6
一 下 	h5i4
一 两	c-7
一 个	b7h3
一 个 ,	h4i-9
一 个 不	i-23j10
一 个 东	i3
一 个 人	b4g-5h17i20
一 个 价	c24
一 个 会	g-5h10
一 个 字	i-17
一 个 月	a7c4h-6i7
一 个 柜	a-10g15
一 个 样	b21h-16i10
一 个 没	b-8c-5
一 个 烂	c-18
一 个 班	c7g13i22
一 个 电	h13
一 个 能	c5e4
一 个 蛋	b3h15
一 个 行	a3
一 个 账	a3
一 个 都	c-21i-8
一 个 钟	c10
一 个 问	g11i13
一 个 	d3g10
一 个 	c-3f3i-13
一 个 	c-5f3i-12
一 串	g-7
一 些	h8
一 人	h-6
一 付	j11
一 件	a10g-5h-6
一 件 ,	b-3
一 份	a17c-5h8i-11j4
一 份 吗	a8f3g-12
一 会	a4b4j16
一 会 儿	b4c-3
一 位 ,	c16i11
一 做	i-7
一 停	c-14
一 公	c32i20
一 公 斤	i3
一 共	c-9h-4i-16
一 共 多	a5b6
一 共 	b-4
一 写	i16
一 写 作	i16
一 出	i4
一 分	a-4i-3
一 分 货	i-3
一 分 钟	h9i-3
一 到	c-10e3h-12i27
一 到 中	c11
一 到 冬	i10
一 到 周	e12i-7
一 包	i-4
一 千	d3
一 千 多	d6
一 半	a-6c14g-4i14j5
一 半 ,	j3
一 半 就	c3
一 半 是	i18
一 半 都	a-4c9i9
一 单	b13i-11
一 单 ,	b14
一 单 没	f4
一 单 	i9
一 单 	i9
一 卷	c4
一 口	h6
一 句	a9
一 只	a8
一 台	b10i-11
一 台 ,	g-5
一 吃	h-9i3
一 吨	a11
一 吨 多	a11
一 吹	c6i10
一 吹 就	c6i15
一 周	c16d4g-8i11
一 周 ,	i-3
一 周 了	i6
一 周 才	h21
一 和	d12
一 喝 水	c3
一 回	j-5
一 圈	c25h-3i25
一 场	h-4
一 坐	c8
一 坐 就	c10
一 块	i11
一 块 浅	c3
一 块 深	c3
一 块 给	g5
一 堂	j8
一 堆	b-3
一 声	c6h-4i8
一 声 ,	c4i-22
一 声 哈	i5
一 夜	h10i11
一 夜 就	c4
一 大	i35
一 大 早	c11
一 天	b-3c5
一 天 ,	g6i-5
一 天 三	i-7
一 天 不	c21h5i4
一 天 发	c16i16
一 天 	c14
一 套	h10
一 套 下	h12
一 定	b-6g-3i-11j13
一 家	c-31d22g-7
一 寸	a5b3
一 对	a11b12
一 小	b3h-14i-20
一 小 时	a5h-3i-6
一 层	c23h-6i43
一 层 白	c-3
一 层 胶	c4
一 年	b3c-6h-7j-3
一 年 。	i-6
一 年 涨	i12
一 年 	b-5
一 开	c-8
一 开 始	i-14
一 张	a19b9g-26i4j-13
一 截	c7
一 戴	c14
一 戴 就	c14
一 手	c20g6i20
一 手 黑	i3
一 批	b8c-8h10i-9
一 批 ,	f-3
一 批 先	b3
一 批 	i-19
一 把	h-7
一 折	i11
一 折 就	i11
一 拎	c7
一 拎 就	c7
一 拖	i7
一 拖 再	i7
一 换	h-12i12
一 排	c-6
一 撕	c3
一 撕 就	c3
一 支	a14b17h9
一 数	h5i4
一 整	c16i-15
一 斤	a4f3i10
一 方	a10
一 时	j12
一 时 间	j12
一 星	c15
一 晒	i4
一 晒 就	i4
一 晚	h-9i4
一 晚 上	i5
一 本	g10i-6
一 本 多	a-3g4
一 条	c8i4
一 来	c-6
一 杯	f10i-8
一 样	c-4d8i-3
一 样 ,	c8i-8
一 样 ?	a16
一 样 不	g-3
一 样 吗	d19
一 样 的	b7c-5i11
一 根	c9
一 根 头	c6
一 桌	b17g8
一 楼	h14i-15
一 模	h12
一 模 一	h12
一 次	a10b-3c-4g4i-10j-4
一 次 ,	c-3h-5i17
一 次 买	h10
一 次 付	b5
一 次 多	g-12
一 次 就	b-5c7
一 次 性	h-7i-5
一 次 没	i-9
一 次 能	a3
一 次 要	i17
一 次 货	h4i-5
一 款	g-5h20i-3
一 步	e-10g3i-10
一 步 了	g11
一 比	g3
一 水	i13
一 洗	c11i18
一 洗 就	c18i3
一 点	c-9d5g-5h15i-15
一 点 ,	h8
一 点 。	h7
一 点 吗	a13
一 点 没	h-28
一 点 的	c-5g6h7
一 点 	c-3
一 热 就	i4
一 片	c18i16
一 版	h16i-15j19
一 的	a-6c3d-3
一 的 价	a-5
一 盆	i20
一 盒	a-8b12h-3
一 直	b-5c5h-8i24
一 直 不	c21i7
一 直 往	e-5i3
一 直 很	i-15
一 直 拉	c12
一 直 推	c4
一 直 连	g-3
一 直 	i10
一 直 	c-15
一 直 	c5
一 看	c30i14
一 看 ,	i-13
一 看 就	c12
一 短	c6
一 碰 就	c12
一 种	d8h5
一 箱	c3f-8h-17j3
一 箱 ,	b14
一 箱 0	c-9
一 箱 多	g6
一 箱 	c7
一 米	c-5
一 米 多	g6
一 翻	i6
一 翻 就	c10
一 股	c26h-11i18
一 脸	i12
一 致	h8
一 般	c-16g8i-31j-4
一 色	g7i-6
一 节	i-3
一 节 多	a7
一 节 课	c4g11
一 装	c-5
一 装 就	c-5
一 言	c4
一 言 难	c4
一 言 	c4
一 言 	c4
一 走	i7
一 走 客	i7
一 起	a8b22c-4d-3i-9j14
一 起 买	b5
一 起 报	a10
一 起 放	c-7
一 起 的	h4
一 起 看	d5
一 起 装	b11
一 起 送	b6
一 趟	c3i6
一 趟 ,	f15
一 路	c20i3
一 身	c30i33
一 车	c-13h-7
一 车 ,	c-21
一 边	c5i-12
一 还	g14i-4
一 送 一	g7
一 遍	c-14g9i-6j25
一 长	c10
一 长 一	c6
一 间	i23
一 闻	i7
一 项	c4
一 顿	i-7
一 颗	c-5i-10j11
一 颗 坏	i-6
一 颗 	i-6
一 颗 	i-6
一 	i-6j-3
一  再	i4
一 	c4
一  再	i7
丁	b22h-8
七	c3j-5
七 八	c3
七 十	h7i-5
七 天	j-6
七 点	g10
万	a-4c-21e-3h-11i-18j-5
万 ,	i-3
万 一	c-16g28i-11
丈	h8
丈 人	h8
三	d3g-8h-4i-3
三 个	f3h4i8
三 个 人	h18i-10
三 个 月	c-3h3
三 个 老	i-7
三 了	i29
三 五	h14
三 亚	d17
三 十	h20i5
三 十 人	h14
三 十 米	h14
三 台	c26
三 四	h-18
三 回	a-3c37i12
三 回 ,	a-4
三 回 还	c14
三 天	c9d3g-6i14
三 天 ,	d7i4
三 天 两	i13
三 天 内	i-5j15
三 天 就	d3i-8
三 天 没	i4
三 天 	i-4
三 天 	i-4
三 家	a5c-15d12
三 家 ,	b8d19
三 家 你	d14
三 家 都	a11i5
三 层	d12
三 岁	h3
三 年	c-12f10h7i-20
三 年 了	f3
三 成	c-5h-3
三 方	d15
三 楼	c-7i-10
三 楼 的	g7
三 次	c9d-3g-11i18
三 次 ,	i-7
三 次 了	c4g-3
三 次 都	i14
三 点	c-6i13
三 的	b22
三 相	h4
三 箱	c11g17
三 遍	c19i14
三 遍 还	i16
上	e-3h3
上 !	h7
上 ,	c7g-3h-8i7
上 一	h-3
上 一 家	c-24i3
上 下	a3h9j-5
上 下 ,	a4h19
上 不	c-9g9h4
上 不 去	c-19i15
上 个	h-6
上 个 月	c4i-36
上 了	b-4e17g-6h-6i-3
上 了 ,	c-10e17g-3
上 二	b6
上 人	i11
上 付	j5
上 传	c12
上 传 不	c14
上 便	d4
上 便 宜	d4
上 全	c3
上 全 是	c3
上 六	h10i-6
上 六 点	h13
上 写	h-11
上 写 的	g11
上 写 着	i-7
上 几	g4
上 几 点	g4
上 初	h8i-8
上 别	a-13
上 到	c7j-5
上 十	i-10
上 十 点	i-10
上 午	b4
上 印	g4
上 厕	h-8i10
上 厕 所	h-8i10
上 去	c28h8i17j-6
上 去 	c5i3
上 去 	c5i3
上 发	g-4i3j17
上 发 ,	i5j-10
上 发 你	j8
上 台	i6
上 同	d20
上 吗	g24
上 吧	b25
上 吧 ,	b25
上 周	b7e3j-11
上 周 的	b6
上 回	b5c-4e-7g4h-6
上 回 一	i6
上 回 你	i11j-21
上 回 的	b-3
上 回 那	b15h-9
上 多	c10
上 夜	h11
上 夜 班	h11
上 安	j8
上 安 排	j8
上 完	i9j9
上 家	c-27i10
上 家 给	d8
上 小	b5
上 就	g-3
上 就 	g-4
上 就 	c-16
上 差	c16
上 市	i-4
上 开	h17i-5
上 弄	j9
上 得	h4
上 我	i-5
上 才	d12
上 批	a4
上 新	g7
上 新 队	j3
上 日	c22
上 日 期	c22
上 有 宝	h6
上 机	b4
上 来	i-12j-22
上 来 了	i-10
上 楼	c14j3
上 楼 ,	c-8
上 次	c-6f3h-11i-10j-7
上 次 一	b12
上 次 买	g14
上 次 修	f9i-11
上 次 寄	c-7
上 次 少	c8
上 次 差	g3
上 次 帮	f7
上 次 快	f12
上 次 的	b8g-13
上 次 答	g10
上 次 给	c-3
上 次 说	c-11g3i-21
上 次 那	a11d13g-16h-3
上 次 	i-11
上 没	c11h8
上 火	c7i28
上 班	i-5j-10
上 用	g6h33
上 用 还	g7
上 的	b-3c8h22
上 的 ,	h13
上 看	c8h9
上 空	i-8
上 给	g17j27
上 给 你	j10
上 给 您	j3
上 给 我	g14
上 能	b4
上 脸	h3
上 要	i31
上 课	g7
上 课 老	c10i4
上 起	c21i14
上 起 红	c12
上 起 	c12
上 起 	c12
上 跟	j34
上 还	g8
上 还 是	g13
上 还 烫	i-7
上 送	j-3
上 那	i-7
上 那 家	g4
上 都	c-11h5i-9
上 门	g3h10j19
上 门 ,	c17h3i16
上 门 安	g4
上 门 换	j13
上 门 收	h7
上 门 的	h-9
上 门 给	j3
上 门 装	j6
上 飞	g10h-4
上 飞 机	g10h-4
上 	b26
上 	g6h-3
上  ,	i6
上  了	c7i-7
上 	c-10i13
上  ,	c-14i6
上  了	a-3
上 	g3i-4
下	c-4g5h-7i-5j9
下 ,	i-14
下 0	i12
下 :	b16
下 。	g6
下 一	b5c-3h26
下 一 单	h14
下 不	h-4i3
下 个	b6c-6i-4
下 个 月	c-6e3i-3
下 了	b4c-8d5i-6j7
下 了 ,	g8
下 二	h8
下 二 十	h8
下 人	j4
下 人 数	j4
下 仓	j11
下 仓 库	j11
下 价	f-21j13
下 价 ,	f-24
下 你	g5
下 你 们	g22
下 几	h6
下 到	g-17
下 午	c4i8j17
下 午 一	c19
下 午 去	b4
下 午 茶	h27
下 午 过	g4
下 半	e3
下 半 年	e3
下 单	a-4b18c6g3h-4j-15
下 单 了	b17
下 单 前	a11
下 单 选	c7
下 单 	b6
下 去	c5i19
下 去 了	i20
下 发	j10
下 取	c8
下 吗	g14
下 吧	e11
下 告	j14
下 告 诉	j14
下 周	c-5h-14i-10j8
下 周 的	b3
下 周 起	b3
下 回	g-10
下 地	g4
下 地 址	g4
下 多	a-5
下 多 少	a-5
下 大	i-11
下 好	i-17
下 就	c6i15
下 就 能	h10
下 总	a39
下 我	g31
下 我 的	g16
下 打	d10i-7
下 打 印	d10i-7
下 文	i11
下 月	a8h-10
下 来	a11g-15i12
下 来 ,	e31i20
下 来 ~	c11
下 来 一	c8
下 来 了	c-5i-6
下 来 多	a8
下 楼	i3j-8
下 次	b-4h-12i-4j6
下 次 来	j6
下 水	c-9
下 沉	i12
下 班	g-15h6j9
下 班 了	i11j-6
下 班 来	f5
下 的	e10g-5h-4i-16j6
下 的 我	b4
下 的 	b3
下 等	g9
下 老	h19i-18
下 营	h9
下 营 业	h9
下 说	j-13
下 课	j5
下 转	j5
下 那	i-4
下 那 层	i-4
下 错	e7
下 错 单	e7
下 降	i6
下 雨	c-10h-11j-6
下 雨 ,	h-4
下 雨 天	g10
下 	b11
下  ,	b15
下 	h19i7
下 	h22
不	b-6e4h-5i8j-7
不 ,	g44i-7
不 一	c23d7h-4i14
不 一 样	c14d10g7
不 一 致	i4
不 上	c6h-4i22j-6
不 上 ,	c8i-11
不 上 了	e36i-28
不 上 去	c7g3i16
不 上 班	g13
不 上 镜	i28
不 下	e7i16
不 下 去	i17
不 买	e19
不 买 了	e34i-7
不 了	a-6b-5c8g-7h-9i12
不 了 ,	i-8j19
不 了 就	e13i-24
不 了 楼	i21
不 了 货	i-3
不 了 辣	i7
不 亏	c-11
不 交	i3
不 亮	c43i18
不 付	i24
不 会	c-6g16h3
不 会 再	c7
不 会 有	g16
不 会 用	h-10
不 伤	g7h27i-14
不 伤 头	g10
不 住	c8i23
不 住 ,	g7i8
不 住 了	h17i-8
不 你	h-5
不 便	h15j-22
不 保	c9i6
不 保 温	c14i11
不 信	c18
不 修	c-11e20g12
不 修 了	e23
不 值	d10g-12
不 做	a4e24i-22
不 做 了	e18i-7
不 做 生	c-3
不 停	c7
不 像 我	c4
不 再	b-13e30
不 准	i17
不 凉	i8
不 出	b-3g-12h-6i24j-10
不 出 去	h-3i32
不 出 手	c8
不 出 来	j-3
不 到	g-7i31
不 到 ,	g-3
不 到 半	c10
不 刺	h-7i-18
不 办	h12
不 加	c-6
不 动	i16
不 动 ,	c-4i15
不 匀	c32i28
不 包	d9g17
不 包 的	g-8
不 卖	a9
不 占	c-3h6
不 占 地	c-3h6
不 卡	c-3h-5i-11
不 卡 的	g12
不 印	e20
不 压	f3h25i-17
不 压 货	h8
不 去	c-3f4h-9i4
不 去 了	e22
不 及 就	g9
不 及 格	i8
不 发	a-4c31i5
不 发 货	a-5c7i7
不 变	b16c-4i-5
不 可	g4
不 可 以	g10
不 吃	h21
不 合	e21g-3
不 同	c-7d12
不 吐	i-23
不 吐 了	i-23
不 含 税	a28
不 含 糖	c9i10
不 含 运	a-8g19
不 听	i9
不 响	c-8i-15
不 响 了	c-19i-21
不 喜	e10
不 喜 欢	e10
不 回	c25g-10i14
不 回 去	c8
不 在	a-3
不 多	c-11h12i-25
不 多 ,	i-10
不 多 的	h18
不 够	b3h-11i19
不 够 ,	c13i6
不 大	c-9h-19i-26
不 大 ,	h-4
不 太	h-12
不 好	c-19e5g3i-5
不 好 ,	c-9e5h13i14
不 好 做	i-3
不 好 吃	b12i-4
不 好 意	c-5e5
不 好 的	j10
不 如	c20i11
不 如 一	c4i11
不 安	c3
不 完	c-6i3
不 定	e42
不 容	d4
不 容 易	d4
不 对	c20i13
不 对 ,	c6
不 少	a-6c-4i-7
不 差	c-10i-13
不 带 这	c7
不 干	c23i31
不 干 净	c10i32
不 平	i14
不 开	b-4c14h-4i4
不 开 你	i4
不 开 的	i-10
不 影	i-19
不 影 响	i-19
不 得	h-10i-4
不 忙	g-13
不 怎	i6
不 怎 么	i6
不 怕	h-3
不 怕 慢	h-4
不 急	e-3g3h-4
不 惯	i17
不 想	b3c7e9g-13h-9i-6
不 想 要	b9e9h-17
不 懂	g12h25
不 懂 ,	g27h11
不 成	e13
不 扎	h8
不 扣	e-9g10
不 报	e28i12
不 报 了	e30
不 拉	i-36
不 拍	e23i-3
不 拍 了	e25i-3
不 招	g9h9
不 拿	e4
不 挑	h32
不 掉	c-4e-3i8
不 掉 ,	i6
不 掉 毛	h18
不 掉 的	h25i-14
不 掉 色	i11
不 接	c11g3i15
不 接 ,	c7
不 提	c20i19
不 提 前	c12
不 收	b-3h-9i-8j4
不 收 费	a-3b-3e-4j18
不 放	i16
不 放 心	i18
不 教	g20
不 敢	c-13h-9i10j-8
不 敢 乱	i-6
不 敢 吃	i13
不 敢 喝	c10i-14
不 敢 用	i7
不 敢 穿	i13
不 敢 	i-6
不 敢 	i-6
不 新	c11i20
不 新 鲜	c11i21
不 早	c13i5
不 明	c12i20
不 明 白	g-3i20
不 是	a4b-3e-9g-4h-7
不 是 一	c23
不 是 你	c-13h-5i-16
不 是 我	c15i10
不 是 真	g13
不 是 纸	g13
不 是 落	g9
不 是 要	e-4g6
不 是 说	c36g-23i22
不 是 这	c23
不 是 问	h23
不 是 	g-18
不 是 	b21
不 是 	a4c-3i-34
不 是 	a8
不 晃	h-3i-3
不 来	e5h-3i14
不 沾 杯	h12
不 消	h6
不 清	g-5h-9i7
不 清 ,	c-3
不 清 楚	c-3
不 满	c7g-10j8
不 满 意	c7g-10j8
不 漏	c-13i-5
不 漏 ,	h5
不 漏 的	i14
不 灵	i4
不 烫	b7h9
不 烫 手	b7h9
不 热	c4i16
不 然	f13i-3
不 爱	i13
不 爱 吃	i7
不 理	c5i26
不 甜	g8i-14
不 用	c-11e17f-3i-16j-5
不 用 做	e16
不 用 充	h-6
不 用 天	h16
不 用 寄	e9
不 用 打	h8
不 用 来	e25
不 用 谢	f-11
不 用 送	e23
不 用 	i-4
不 疼	c-4h-9i-16
不 疼 了	c-3i-15
不 痒	h-7
不 痒 了	b3
不 看	c21g-4i22
不 看 的	c21g-4i22
不 着	i9
不 知	g-19i16
不 知 道	g-8i4
不 破	d3
不 破 ,	d6
不 破 的	h8
不 砸	d15
不 租	e23
不 租 了	e23
不 稳	i16
不 符	c13i28
不 签	e17g-9
不 管	c23h7
不 紧	c12
不 紧 ,	i4
不 累	h13
不 给	b-8c6i12j-12
不 给 您	j-8
不 统	i18
不 统 一	i18
不 续	e39i-9
不 续 了	e29
不 缩	g3
不 缩 水	g9
不 缺	i-9
不 耐	g8
不 肯	i17
不 能	a8d-5f3g3j-11
不 能 保	j-5
不 能 做	g10
不 能 先	g16
不 能 再	a14f3g-19
不 能 太	h13
不 能 帮	g11h12
不 能 掉	h10i-3
不 能 有	h16
不 能 用	c30i8
不 能 给	g-10
不 能 让	a23
不 能 	h23i-12
不 能 	h9i-3
不 脱	a3
不 行	a5i6j-8
不 行 ,	b-3c10e13
不 行 了	c-4
不 行 啊	c3
不 行 的	h16
不 装	e29
不 褪	h-4i14
不 褪 色	h-4i14
不 要	b-8e18i-12
不 要 了	b-14c8e44g-8i17
不 要 加	e15g-5
不 要 塑	h-7
不 要 太	h37i-6
不 要 我	j-14
不 要 打	g6
不 要 放	h-9
不 要 紧	h-8
不 要 给	g-9
不 要 辣	h10i3
不 要 送	e6h-3
不 要 	h10i-7
不 见	i7
不 订	e28i-16
不 订 了	e41i-16
不 让	c-6e13h12i8j-3
不 让 买	h-3
不 让 送	c-11
不 讲	c4
不 说 一	c15
不 负	e4
不 负 责	e4
不 贵	a16h8
不 贵 ,	a-3
不 起	b-6e6g-9h10
不 起 ,	e12g-3h-3i-5j11
不 起 啊	i-13
不 起 来	i9
不 起 球	h9
不 超	b4h8
不 超 过	b4h8
不 足	i9
不 跟	e30
不 转	c17i11
不 软	i-12
不 辣	g12i-4
不 辣 的	g3
不 辣 眼	h7
不 达	c3i3
不 达 标	c3i3
不 过	i7j-11
不 过 我	b6
不 过 来	g7i26j-9
不 进	c15g-3i21
不 进 去	c11i4
不 进 电	c8
不 退	e-23g5
不 退 了	e-4
不 适	h-9
不 适 应	i13
不 透	c-4g15h4i-11
不 透 的	h23
不 通	h-6i20
不 通 就	i-3
不 通 气	h-3i10
不 通 知	c29i22
不 配	h12
不 酸	h16i-4
不 酸 ,	h-29
不 错	b3c-23g-7i-36
不 错 ,	i-6
不 长	i3
不 问	c25i3
不 需	e-3f-25h-16
不 需 要	e-3f-25h-16
不 高 ,	h6
不 麻	h-3
不 麻 烦	h-3
不 	c-13g5h10i-22
不  ,	a-3g-4h-9i-14
不  不	a-10
不  了	c-23i-30
不  净	c10i32
不  就	h16
不  慢	h-4
不  的	h16i-9
不 	c-10e-4g3h9i-22
不  ,	h-3i-9
不  了	i-10
不  的	h5
不 	h18i-10
不 	g4j8
不  就	c4g9i3
不 	c-5d-7i-14
不  ,	a-3
不  不	a-5
不  了	b3
不  净	c10i32
不  就	h15
不  慢	h-4
不  的	h10
与	j3
与 您 联	j4
专	i-16
专 业	b6d5
专 业 版	b12d7g-8
专 票	g-3
专 门	g16
业	j-4
业 不	e3
业 务	c3i9
业 务 员	i9
业 就	h4
业 微	c3i7
业 微 信	c3i7
业 时	g15
业 时 间	g15
业 版	b12d7g-8
业 用	h3
业 花	b6h10i-4
业 花 篮	b6h10i-4
东	b-3h-7j-5
东 不	i8
东 西	c5h-4i4
东 西 太	h18
东 西 没	c-3
东 西 	c4
东 要	i18
东 那	g6
东 门	g8
丝	g-5h-3
丝 ,	i5
丝 以	h7
丝 以 内	h7
丝 带	a20d7
丝 的	h-13
丝 	b16
丢	a-5b-5c-6i16
丢 ,	c-8f4
丢 两	i18
丢 了	b-3c10h-6i15
丢 人	c3
丢 人 丢	c3
丢 件	a-8i-11
丢 件 ,	i-4
丢 件 了	a-5g11
丢 大	c3
丢 大 了	c3
丢 货	h17
丢 过	i12
两	b6c5d4g-7h-9j-3
两 ,	i13
两 万	i6
两 下	c9
两 丝	h7
两 丝 以	h7
两 个	b3h-17i5
两 个 人	b-3
两 个 包	g3
两 个 字	i4
两 个 孩	a5
两 个 月	e3i35
两 个 阿	i-3
两 位	f-18h-4
两 千	f3i-5
两 口	g10
两 只	b17i-12
两 台	d4
两 周	c8
两 回 了	c-10
两 天	d-6f3i7
两 天 ,	i16
两 天 了	c6
两 天 就	f12h11
两 天 没	g8i8
两 天 的	h14
两 头	i13
两 头 卡	c-3
两 头 	c7
两 头 	c6
两 家	b5d3
两 家 都	d9
两 小 时	i15
两 层	i-8
两 张	c5
两 把	d11
两 条	i10
两 次	c3h4
两 款	d13j-3
两 步	i4
两 步 就	i4
两 点	i19
两 点 ,	i25
两 版	b4
两 百	h6
两 百 人	c-5i-15
两 百 多	c20
两 种	d28
两 笔	g5
两 箱	c7e13
两 箱 ,	c7
两 米	i-18
两 色 ,	i-4
两 节	c3h-5
两 节 ,	c3
两 间	b6d9
两 间 房	b14h12
两 颗	j10
两 	c15i19
严	g-6
严 ,	i11
严 实	c-8
严 实 ,	f6
严 实 点	j3
严 重	i14
严 重 ,	c15
个	a4b3
个 ,	c4h5
个 0	b26
个 size	b4
个 一 对	h6
个 下	j5
个 不	i-6j5
个 不 容	d18
个 不 漏	i18
个 不 	h5i3
个 不 	i9
个 业	c12
个 业 务	c12
个 东	i3
个 东 西	i3
个 个	h-13
个 也	c10
个 了	e12i5
个 事	d10h-7j-18
个 五	a-8b11
个 人	c-11h7i-9
个 人 ,	h-29i-20
个 人 住	h13i-8
个 人 出	h14
个 人 吃	g17
个 人 在	i20
个 人 搬	i3
个 人 来	a14
个 人 用	g12h28
个 亿	i-9
个 什	h7
个 什 么	h7
个 价	a21d4g-6
个 价 吗	a10
个 会	h24i-15
个 位	b30
个 体 户	g4
个 供	i16
个 供 应	i16
个 做	b3
个 公	h3
个 准	g7
个 准 话	g12
个 减	a10g-5
个 划	d6
个 到	a24
个 功	d8
个 功 能	d8
个 包	g17h3
个 包 裹	g10
个 包 间	b3
个 单	g-3i14
个 单 子	i9
个 印	i3
个 厚	b7
个 取	b4
个 取 消	b4
个 号	b20e5g-14i-5
个 合	i4
个 名	b23
个 名 额	b18
个 吧	a7b11
个 啥	c9i33
个 地	c10
个 地 址	c15
个 坏	c-9i-9
个 坏 的	c-9i-9
个 型	d7
个 型 号	d7
个 城	g8
个 城 市	g8
个 多	a15g-10i-11
个 多 少	a22g-6
个 大	i19
个 头	h-4i-32
个 好	d29g-12i-15
个 好 的	h-3
个 子	h30
个 字	i5
个 孩	a4
个 孩 子	a4
个 定	g10
个 定 位	g10
个 宝	h-13
个 实	a17g7
个 实 价	a6
个 客	h4
个 客 户	h6
个 寂	c4
个 寂 寞	c4
个 对	d4h-24i4
个 小	i-14
个 小 时	d3g11i-3
个 小 程	h7
个 屏	a3
个 工	g5h-14
个 师	i5
个 师 傅	i5
个 平	a-7
个 年	e11
个 底	a17h-3
个 底 价	a19h-3
个 店	h-7
个 微	g6
个 微 信	g6
个 快 递	g7
个 意	c8
个 意 思	c8
个 扫	h9
个 找	j4
个 折	a26g-9
个 报	a15
个 报 价	a20f3
个 按	g8
个 推	c38i26
个 收	g21
个 教	g-5
个 整	a10
个 整 ,	b11
个 整 	a-4
个 新	b5
个 新 的	b7
个 方	j-4
个 方 案	j-4
个 是	c5g-6
个 是 	c11g-4
个 是 	c11g-4
个 显	d5i-3
个 更	d6
个 更 结	j5
个 最	b3
个 月	h-11i10
个 月 ,	b3
个 月 一	f5i-20
个 月 不	e9
个 月 在	c-3
个 月 就	c7i3
个 月 开	c3
个 月 才	c19
个 月 换	c-9i8
个 月 没	g-3i18
个 月 的	h-6
个 月 能	g3
个 月 要	b22
个 月 订	g6
个 月 还	b7
个 月 	i6
个 月 	c-9
个 朋	f3
个 朋 友	f3
个 机	j-3
个 柜	a-10e6g7
个 柜 子	e8
个 校	g3
个 校 区	g3
个 样	b12i4j3
个 样 ,	i8j7
个 样 品	b8
个 档	d-3g7
个 没	b-8i10
个 洗	b13h5
个 洗 牙	h19
个 洞	c8
个 活	i16
个 活 动	i16
个 点	a28g-19
个 照	g-7h-8
个 版	h-4
个 版 本	i8
个 牌	i-10
个 牌 子	i-10
个 狗	c4
个 班	c6g7i22
个 甜	d3
个 白	b18h-5
个 盖	c16i6
个 盖 子	c16i6
个 码	g18
个 礼	c9g-3
个 礼 拜	c9
个 空	c22i14
个 系	i18
个 系 统	i18
个 给	e4
个 给 我	e4
个 群	d-5g20j18
个 群 ,	j9
个 老	g-3i-9
个 老 师	c5i-7
个 耐	g4
个 能	b-3e3g-8h11
个 能 不	g12
个 能 用	c22e5h-15i31
个 自 动	e-3
个 自 助	c3
个 色	c-5g4
个 色 号	i-4
个 蛋	g20h13
个 蛋 糕	g22h14
个 行	a3
个 袋	c12i6
个 视	g4
个 视 频	g4
个 言	b-16
个 订	e14
个 订 单	e14
个 说	a-4c15
个 货	h3i22
个 跟	d7
个 轮	c3
个 软	d9
个 还	g-22
个 适	h3
个 适 合	h3
个 那	h-5
个 那 种	h-5
个 都	c-10d-6i-35
个 都 行	d-7
个 门	b4d-8g10h19
个 门 店	b11
个 问	g16j14
个 问 题	g16j14
个 防	b5g10
个 阿	i-3
个 阿 姨	i-3
个 零	a21c-15g-7i-36
个 靠	h8
个 靠 窗	b12
个 靠 谱	h14i13
个 饭	j-3
个 香	d4g5
个 	g10
个  ,	d3g10
个 	g23
个  ,	g17
个 	e14g12h-10i-7
个  不	g11
个  先	e12
个  就	b9
个 	b28g6i-11
个  的	b30
个 	i-11
个  ,	i-9
个  了	c10
个 	i-9
个  ,	g3
个  了	c10
中	c-5i5
中 午	c12h-9i9
中 午 就	c12i5
中 文	c9
中 筋	d3j8
中 考	h4
中 间	h25
丰	h-8i-3
丰 到	b6
丰 到 付	b6
丰 发	j3
串	c-8g-4h3
串 味 ,	c-12
临	i7
临 时	c6e3h3i10
临 时 工	h8
临 时 改	i9
临 时 有	e6
丹	g17
为	b12h5i-10
为 什	c11g-3i12
为 什 么	c11g-3i12
为 你	f9
为 啥	d18
为 您	j14
为 我	b8
为 我 司	b11
为 止	e9
为 	i-15
主	e4g-7
主 体	i4
主 打	h17
主 机	b18
主 要	g-8h9i-14
主 要 是	h15
主 要 看	h17
主 那	i-3
主 	i21
举	i-10
乃	f3
乃 馨	f3
久	a-3g22h-3j-6
久 了	c5i29
久 更	g3
久 更 新	g3
久 没	g-17
久 的	h16
久 等	j-6
久 能	g13
么	a7b-6e-4g18h-10i-5j-5
么 下	g5
么 下 单	g5
么 不	c-8d15g-8i-20
么 不 一	d7
么 付	g8
么 价	a29b-12c-5g-13i-10
么 价 ,	a18
么 优	a12
么 位	g6
么 位 置	g6
么 办	g24
么 区	d6
么 区 别	d6
么 卖	a26b-3g-16
么 原	g15i16
么 原 因	g15i16
么 又	a-3c13g-8
么 呀	f-4g-7
么 处	g5
么 处 理	g5
么 多	d17
么 大	c17
么 大 ,	c25
么 弄	g16i13
么 快	f5i-11
么 快 处	f6
么 意	g9
么 意 思	g9
么 手	g17
么 手 续	g17
么 打	i20
么 报	a3
么 收	a31c-8g-16h8i-6
么 收 费	a20c-5g-13h9
么 时	c-4e-5g14
么 时 候	c-4e-5g14
么 晚	f21
么 晚 还	f21
么 材	g25h-9i-3
么 样	d3
么 样 ,	g-3
么 样 了	g13
么 格	g8
么 格 式	g8
么 比	a8c-3d7
么 没	c36g-27i36
么 流	g4
么 流 程	g4
么 热	g8
么 热 的	g8
么 用	c-5g5
么 登	c-10g17
么 破	c6
么 算	a22g-7
么 纸	g17
么 给	c3
么 联	g5
么 联 系	g5
么 行	a7
么 行 情	a7
么 补	g14
么 规	g3
么 规 格	g3
么 计	a5g-4
么 贵	c10
么 资	g9
么 资 料	g8
么 赔	c7g17
么 走	a6e5
么 还	c7g-13i8
么 还 没	c18i11
么 进	g3
么 适	h9
么 适 合	h9
么 都	c-13g-3
么 都 不	i-5
么 问	g-30
么 问 题	g-30
么 	c4g-8
么  了	i-27
么  机	i7
么 	c6
么 	g-4
么 	c5i-12
义	i-11j-18
义 乌	j-20
之	c-6e-3h-5
之 前	c-10h-3
之 前 买	c-4
之 前 做	j7
之 前 想	h-6i-3
之 前 没	c5
之 前 用	i3
之 前 的	c-16e-3i13
之 前 要	b5
之 前 说	c5i-6
之 前 	b3c-3e-3i-18
乌	j-19
乎	c3h-11
乎 乎	c18i14
乎 乎 的	c18i14
乎 的	c4h-11
乎 的 ,	c-7
乐	b-10g-6h9i-4
乐 ,	h-7
乙	a-5
九 十	h21i-7
九 折	a10
九 折 ,	a10
九 月	h7
九 月 上	h13
也	c6d-6e-3g-6h-4i-8j-6
也 不	b-5c8e-5h-4
也 不 好	i-6
也 不 掉	i-25
也 不 知	i9
也 不 说	c15
也 不 通	c13i22
也 不 	c-12h-7i-6
也 卖	e4i40
也 发	j-4
也 叫	c33g-3
也 太	c41
也 太 不	e4
也 太 离	c4i-5
也 太 	e3i-15
也 太 	e4
也 得	h-26
也 忙	h-9
也 想	h30j-11
也 拿	b3
也 拿 	b5
也 是	c3
也 来	b5
也 没	c22e-4g-5h-7
也 没 事	c-6
也 没 人	i-27
也 没 有	i17
也 没 用	c15
也 没 	f4
也 没 	f4
也 能	h8
也 能 开	b10h3
也 能 用	h9
也 要	h8
也 	c7
也 	i5
也 	c9h9i-5
也  ,	i13
也 	h-7i-19
习	c-11
习 惯	i-11
书	g5j8
书 包	i7
书 机	c8
书 法	h10
书 面	c14j17
买	c-4e5g-5h-9i-8j-3
买 ,	b3g-10h-7
买 一	c9g6i3
买 一 送	g7
买 不	c-15i10
买 不 到	c-4
买 个	h41i-10
买 了	c7e25g-11i-6
买 了 ,	e3
买 了 哈	b9
买 到	f3
买 到 了	f3
买 吗	g4
买 吧	b4
买 哪	d28g-11
买 家	e3
买 断	b12h14
买 来	i12
买 的	h-20i16
买 的 人	d8
买 的 时	c8
买 的 是	i-6
买 的 	c17g3
买 这	b8d7
买 错	c-5e9g-8
买 	b4g18
买 	b11h13
买 	b12h14
乱	i20
乱 ,	h19
乱 了	c7
乳	d7h6
乾	i-21
亂	i31
了	a-4c6d-3e3g-4h-14i4j-9
了 !	c6
了 ,	b5e8g-4h-10i-4j-9
了 0	c7f9g10i-11
了 0 名	f4
了 ;	j-3
了 ?	g4
了 ~	b3
了 。	d-3h-7
了 一	c14d-3g-8h-11i4j-5
了 一 下	i-4
了 一 个	c8i4
了 一 件	g3
了 一 半	i4
了 一 口	i-13
了 一 圈	b11
了 一 天	i-9
了 一 年	i-5
了 一 截	c5
了 一 片	c-7
了 一 车	c-12
了 三	b-6c21f3g-9h-6i12
了 三 个	a10c6f3i6
了 三 回	a-4c17
了 三 天	c-8i-16
了 三 家	c-14d33
了 三 成	c-6
了 三 次	i-9
了 三 遍	c19i14
了 下	a-13i3
了 不	f4h5i11
了 不 缩	h13
了 不 能	c3i3
了 不 要	c6
了 两	c11h-3i10
了 两 回	i-3
了 两 天	c17
了 两 次	i31
了 两 百	c-11
了 两 遍	c16
了 个	c9i8
了 个 寂	c4
了 五	c11h-5i16
了 五 年	i-20
了 五 次	c-8
了 人	i18
了 他	c-6
了 价	d3
了 但	b16
了 你	c14h-8i7
了 你 们	g8h-3
了 你 家	c21i28
了 你 的	i-10j11
了 俩	c14i8
了 做	i10
了 做 不	i10
了 先	j17
了 再 换	f-4
了 刚	b-7i-5
了 别	c4h5i13
了 包	g3
了 十	c19i15
了 十 几	i6
了 半	c5
了 半 个	i-4
了 半 小	c21i18
了 又	i20
了 发 您	j13
了 口	i-6
了 吗	c-11g6i-3j-13
了 吧	b-6c7e10i4
了 吧 ,	c15
了 呀	g12
了 告	c-4j4
了 告 诉	c-4j4
了 哈	c-6
了 哈 哈	a3
了 哦	b13
了 啊	b-4e4i29
了 啥	i9
了 四	b-8c24e-7i18
了 四 个	c18i9
了 四 十	c-3i-6
了 在	h-5
了 在 家	h-5
了 地	g-5
了 地 址	g-3
了 多	a-3g6j4
了 多 少	a-3i5j5
了 大	h-3
了 好 几	h6i-11
了 孩	i-12
了 孩 子	i-12
了 定	b5
了 定 金	i3
了 客	e9i15
了 客 人	e10
了 家	i10
了 家 新	i10
了 就	i-8
了 就 	i-12
了 工	j5
了 快	c6
了 怎	c-7g29i-12
了 怎 么	c-7g29i-12
了 急	i15
了 我	b-11f3i7j4
了 我 一	c21
了 我 们	b-3
了 我 	c10
了 才	c13e-3i-8
了 打	i-3
了 拍	i8
了 数	i-6
了 数 据	i-6
了 新	b4i-5
了 新 的	b7d-3
了 有	h10
了 有 人	h13
了 样	j-3
了 楼	i21
了 款	b4i6
了 没	g23i-7
了 没 ,	g11
了 没 ?	g3
了 没 人	g-8i29
了 没 有	a8g29i-38
了 油	i-11
了 点	h-4
了 点 ,	c-14i-30
了 烂	c3
了 照	a-3
了 爆	c3
了 爆 痘	c3
了 电	c-7
了 的	h7
了 直	e3
了 码	c-7
了 算	i-10
了 给	c-8i-6
了 给 我	b11c-6
了 老	i-12
了 老 板	i-12
了 能	b4c-9g23
了 能 改	b6
了 脸	c23i6
了 行	e11g-15
了 要	b6h13
了 解	g4j38
了 解 一	g10j-5
了 解 下	a21g4
了 订	c9
了 订 单	c9
了 说	c14i3
了 谁	c-10i-9
了 货	i-3
了 赔	a-5g19
了 辣	i7
了 还	c16i11
了 还 在	c9
了 还 是	i-13
了 还 能	g22
了 还 	i6
了 这	i13
了 这 个	i9
了 退	i32
了 那	i4
了 那 个	i4
了 都	i-8
了 	b-6c5d5g-3j-3
了  ,	a5i11
了  定	i10
了 	b-19c26i13j-21
了  ,	b-12e7
了  来	b-19c11
了  	b-10g4
了 	i-25
了 	i24
了  的	c5
了 	a-10c13h-5i14
了  ,	c7i8
了 	i13
了 	c19i20
了 	a-8c5h-4
予	d-3
争	j-4
事	a-3b-5c-8g-8h-8i-17
事 !	c-10
事 ,	j4
事 。	g4i10
事 一	b3i-7
事 了 ,	b-3
事 我	j11
事 用	h19
事 用 的	h19
二	d5i-3j-6
二 个 人	h6
二 了	c3
二 了 ,	c3
二 十	b-13d3i14
二 十 天	c8
二 十 度	h8
二 十 斤	i10
二 回	c6
二 天	c4
二 天 就	c12i11
二 天 	b3
二 手	h26
二 手 的	c18i20
二 楼	c-9i-3
二 楼 ,	i10
二 次	c5i3
二 的	j-3
二 种	d9
二 维	g7
二 维 码	g7
于	c-8i-24
于 	j4
亏	c-19f10h-7i4
亏 了 	i29
亏 你	f12
亏 你 们	f3
亏 你 提	f6
云	g-10h4
五	b6d7g-6i-6
五 一	i-3
五 公	h29
五 天	c29h4i5
五 天 ,	h13
五 层	d12
五 岁	b5
五 年 级	h-11
五 年 质	c4i5
五 斤	b8h-8
五 月	e7
五 条	c15
五 次	i6
五 次 都	c-21
五 点	c15j15
五 百	a6c-8h-16i-21
五 的	i-16
五 金	h28
亚	d9h7
亚 马	h8
亚 马 逊	h8
些	g7h11
些 ,	b5h24
交	b4c3g5h5i6j5
交 ,	c-12
交 了	b10c14i11j-4
交 了 	c3i17
交 代	c19h17
交 期	c-3g7h9i18j-3
交 期 是	f4
交 期 要	h9
交 给	j33
交 货	b-5i-9
交 货 ,	i-10
交 齐	j3
产	a-3c-3g5
产 了	h7i-6
产 后	c-15h19
产 后 的	h3
产 品	g17
产 地	j3
产 地 证	c9j4
亩	g7
京	d5
亮	b-3
亮 膜	i-4
亮 过	i14
亲	f-4h-3j6
亲 ,	i5j5
亲 自	j13
亲 自 送	j6
人	g-4i5j-4
人 ,	h5
人 一	h3i-19
人 一 个	i-5
人 一 份	b-5h32
人 一 支	b3
人 一 起	g3h12
人 上	i-4
人 不	c-8i16
人 不 吃	h4i-15
人 丢	c3
人 丢 大	c3
人 买	h11
人 了	c5i-11
人 份	g6
人 份 的	g6
人 会	i19
人 住	h13i-8
人 便	c12i31
人 修	h3
人 做	h-3i3
人 出	h3
人 出 去	h3
人 出 差	e3
人 吃	i-14
人 名	h12
人 名 字	h12
人 呢	c41f-3g-12
人 咬	h14i-19
人 商	j-3
人 商 量	j-3
人 啊	i-8
人 喝	i-3
人 回	c26g-16i7
人 在	h-19i-13j3
人 在 家	j10
人 均	h9
人 均 	h9
人 坐	i-7
人 多	f-4h-14i-18
人 家	d28i-15
人 家 都	d4
人 少	c-8h28
人 就	i-20
人 工	i26
人 工 	c10
人 帮	h17
人 帮 忙	h16
人 干	i18
人 当	i18
人 很	f3
人 手	c-9h-25
人 手 不	i23
人 换	c3
人 换 了	c3
人 排	i-14
人 接	c3
人 搬	i-16
人 摘	i3
人 收	e4
人 改	b14e6
人 教	h8i-13
人 数	j22
人 无	i7
人 有	a5
人 机	h13
人 来	i9
人 来 ,	a13
人 气	h25i5
人 流	c-4i13
人 流 少	c-3
人 流 	c-3
人 流 	c-3
人 炒	i10
人 炒 菜	i10
人 烫	c3
人 烫 到	c3
人 用	g13
人 用 ,	h9
人 用 的	h18
人 的	c4i5
人 看	h-6i7
人 等	c14i-21
人 管	c13
人 给	c3
人 给 我	c3
人 老	h-15
人 老 	h-7i6
人 能	g4h4
人 脸	b8
人 节	i6
人 装	c6
人 要	i-4
人 觉	d10
人 觉 得	d10
人 订	c-3
人 说	j7
人 越	i16
人 越 来	i16
人 过	b5
人 进	i-9
人 退	i-5
人 送	b-3
人 通	c9
人 通 知	c9
人 都 说	i-16
人 问	g-19i17
人 随	g-6h23
人 骂 我	i-7
人 	i-6
人 	h-21i18
人  我	c5i-6
人 	c-3i4
人 	c9
人  我	i-7
人 	h-5
亿	i-9
什	a4e-5g14h-6
什 么	a4e-5g14h-6
什 么 不	d18g-26
什 么 价	a29b-12c-5g-13i-10
什 么 优	a12
什 么 位	g6
什 么 区	d6
什 么 原	g15i16
什 么 呀	f-4g-7
什 么 意	g9
什 么 手	g17
什 么 时	c-4e-5g14
什 么 材	g25h-9i-3
什 么 格	g8
什 么 流	g4
什 么 破	c6
什 么 纸	g17
什 么 行	a7
什 么 规	g3
什 么 资	g9
什 么 适	h9
什 么 都	c-14
什 么 问	g-30
什 么 	g-17
什 么 	c6
什 么 	d7
今	c-12h-11i-10
今 年	c-6
今 年 果	i11
今 年 生	i-9
今 年 的	h12
介	a4g6j-4
介 绍	a7g8
介 绍 一	g19
介 绍 的	h-3
从	b8c-6h-8i-6
从 下 周	b3
从 头	i3
从 来 不	c19d3i6
从 没	f4
从 	b9
仓	c-8g-3h-4i8j4
仓 ,	c-13i3
仓 单	g4i-6
仓 吗	g9
仓 库	h-6
仓 库 ,	h3
仓 库 在	g4
仓 库 找	j11
仓 库 拒	i15
仓 库 有	i-6
仓 库 没	h3
仓 库 的	i16
仓 库 装	j4
仓 库 要	b3
仓 库 还	g-16
仓 库 	i-7
仓 库 	i14
仓 库 	g6
仓 管	i37
他	c-19d11g-12i-14
他 不	i-3
他 们	b-3c-10h-7i-8
他 们 家	c-3i16
他 们 说	i-4j3
他 家	d3i10
他 家 便	d10
他 爸	i-8
他 的	e14
他 签	c-3
他 给	d12
他 给 我	d12
他 老	h40
他 说	h-4j-6
他 	j-4
付	a-3c-3e-3g3h-8i-10j13
付 一	h3
付 一 半	j5
付 了	j-17
付 了 款	b5
付 你	g3
付 全	a7
付 全 款	a7
付 多	g4
付 多 少	g4
付 完	j9
付 尾	i-5j23
付 尾 款	i-5j23
付 款 ,	j9
付 款 不	g3
付 款 后	c9i4
付 款 就	h14
付 的	e9i8
付 过	c4
付 过 了	c5
付 钱	j28
付 	a-5b-3j22
代	c-4h17
代 发	h14
代 工	g11
代 工 面	h17
代 理	b5g13
代 理 你	g5h4
代 理 要	b3
代 表	h12
代 表 	h12
代 账	e3g-8h-15
代 运	i4
代 运 营	i4
令	h6
令 纹	i4
令 纹 越	i4
以	c-5e-4h-4i-12j-7
以 ,	b6
以 上	h3
以 下	b4d14
以 不	g10h-12
以 为	i-8
以 做	a-10b10
以 先	g9
以 先 看	g4
以 内	g-5
以 内 ,	b4h5
以 内 的	h-16
以 写	g4
以 出	j-3
以 前	c-3g-6h-10i-9
以 前 买	i-10
以 前 天	i-14
以 前 的	i28
以 前 老	i-13
以 前 那	i5
以 前 	i-10
以 前 	i-10
以 加	b3
以 后	c6i6j8
以 后 一	h13i-8
以 后 不	c7
以 后 再	c12
以 后 还	h3
以 后 	c19
以 后 	c7
以 吗	a11j-3
以 带	g3
以 帮	b3g-5
以 帮 我	b3g-5
以 开	g4
以 开 发	g9
以 提	g3
以 来	c13
以 的	h-4j20
以 的 ,	j24
以 看	h-3
以 给	g-8
以 退	e-4g10
以 退 吗	g12
以 送	g4
以 	j-14
仪	i6
们 ,	i15
们 0	g11
们 0 月	c6
们 support	g10
们 上	j9
们 上 门	j12
们 下	h23
们 不	g-12i-3
们 业	c8
们 业 务	c8
们 主	h-11
们 也 太	e4
们 五	c3
们 仓	c7h-3
们 仓 库	h-3
们 优	h6
们 会 在	j8
们 会 处	j14
们 保	i12
们 保 证	i15
们 修	c-10g14
们 做	c-12g8i-8
们 公	h-3
们 公 司	h-3i-8
们 内	j7
们 内 部	j7
们 决	b11
们 决 定	b11
们 冷	g5h10
们 出	h10
们 出 个	h12
们 到	c22d9g-23
们 到 底	c17g-24i12
们 包	j-7
们 包 退	j-8
们 单	i-4
们 单 位	i-4
们 卖	h10
们 厂	c-8h-14
们 厂 做	h-3
们 原	i11
们 原 来	i11
们 去	j3
们 发	i-4
们 发 货	i-10
们 司	g7h8j7
们 司 机	g7h8j7
们 合	c5
们 合 作	c6
们 呢	a6
们 周 末	g3
们 好	c14
们 学	i-4
们 学 校	i-4
们 客	c21h6
们 客 户	c6
们 对	h10
们 将	j5
们 小	i6
们 小 区	g12
们 就	d4g-3i-20
们 就 想	d7
们 工	i35
们 幼	i7
们 幼 儿	i7
们 店	d-3i-7j-5
们 店 在	i-14
们 店 小	h46i-15
们 店 里	c19i23
们 开	j20
们 怎	d14
们 怎 么	d14
们 想	h15
们 想 找	f3g6
们 想 把	h6
们 想 要	h10
们 承 担	j17
们 报	j9
们 换	c-11i-13
们 接 受	b19
们 推	i12
们 收	c-9d4i-28
们 改	b10
们 教	c9i5
们 教 的	c9i5
们 是	g5i-4
们 最 快	b7
们 月	d17
们 月 结	d17
们 有	g19
们 有 没	g11
们 楼	g4
们 楼 下	g4
们 比	d6
们 民	a10
们 民 宿	a10
们 没	c14g-7i40
们 没 有	i5
们 现	i7
们 现 在	i7
们 班	b10
们 用	c-11i-5
们 的	g-3h-13i11j-4
们 的 	c-9g8i-3
们 的 	d6i-3
们 答	c-11
们 答 应	i-7
们 签	e15
们 系	i-17
们 系 统	c5i-17
们 给	d-3g10i-7
们 老	i-7j-3
们 老 师	g3j-4
们 老 板	h10i-3
们 能	g10h8
们 能 做	a9
们 自	a6g-4i6
们 自 己	a6g-4i6
们 茶	h-7
们 表	c4
们 袋	b5
们 袋 子	b5
们 要	c4d19
们 要 出	g5
们 要 求	h-4
们 评	j20
们 说	c13i13
们 说 会	i8
们 负	g3
们 负 责	g3
们 赶	h19
们 起	a-7
们 起 订	a-7
们 跑	b-4
们 跟	c-6h-3
们 车	g4h11j10
们 车 间	g9h12
们 还	c19i21
们 这	i-4
们 这 学	c4i17
们 这 边	i-4
们 送	d9g-4
们 送 	j13
们 那	g9
们 那 个	b7
们 那 边	i8
们 都	g9
们 都 没	c3
们 采	j6
们 采 购	j6
们 重	j14
们 量	h24
们 门	c3i3
们 需	b3
们 需 要	b3
们 食	i9
们 食 堂	i23
们 	b-3
们 	c10g7h-9j7
们  派	j4
们  了	i-21
们 	i5
们 	c6i-7
件	b4c-6h-3
件 ,	j-6
件 不	i8
件 了	a-5g9
件 人	c-6
件 又	c18
件 发	b3i-4
件 地	g3
件 地 址	g3
件 多	a5
件 多 少	a7g-9
件 套	h10
件 已	i-3
件 已 经	i-3
件 怎	g11
件 怎 么	g11
件 我	b23j14
件 是	c20
件 清 单	a3
件 照	h9
件 白	i-6
件 的	h21
件 能	g10
件 跟	c11
件 还	a7
件 退	c-15e18
件 	h-6
件  以	h-6
件 	i-8j19
件 	c18
件  一	c23
件  了	e-3i12
件 	c5i28
件 	i-4
价	a39b-9c-6e-5g-21h-9
价 ,	a17b-8h-3
价 :	b-6
价 ?	a24g-20
价 。	a4
价 不	d25
价 也	c24
价 了	a7b12g-17
价 了 ,	b23
价 单	a-7b7
价 压	i19
价 吗	a29b-3g-8
价 吗 ,	a12
价 含	a-4g16
价 啊	a16g-11
价 多	a9g-7
价 多 少	a9g-7
价 太	h-10
价 太 狠	h-10
价 对	g9
价 对 不	g9
价 就	a4
价 怎	a17g-6
价 怎 么	a17g-6
价 慢	i14
价 我	a-9b6i-7
价 报	a6
价 报 一	a8
价 按	d3
价 收	a4d10
价 收 到	a4d10
价 是	a5g-25
价 是 多	a25g-25
价 有	a13g-6
价 有 没	a32g-18
价 格	a12f4g-10h6i3
价 格 ,	a15
价 格 不	h18i-7
价 格 合	h-5
价 格 好	h14
价 格 我	a-8
价 格 是	g-7
价 格 没	a-7
价 格 真	a-6
价 格 	g-3
价 比	c10
价 没	a10c3g-6
价 的	c-4
价 目	a26g-10
价 目 表	a3g-3
价 给	a35b-28c-4
价 给 一	a16
价 给 我	a29
价 能	a16g-17
价 行	b10
价 钱	a9i-9
价 钱 好	a-7
价 钱 没	a-7b9
价 �	a6
价 	a-14g3
价  ,	g6
价 	d3i9
价  ,	i14
价 	d11
任 ,	f-4
份	b12g3h-10i-5
份 吗	a4g-6
份 就	h-12
份 证	g6i-9
份 证 照	j8
份 	b6
企	c3i7
企 业	c3i7
企 业 微	c3i7
伏	g14
伐	b13
休	c-4e-13h9i-7j-12
休 了	h17
休 了 在	h-5
休 息	j-15
众	i4
众 号	i4
优	a11c-8d28g-19h-6i-7
优 先	h13
优 先 考	h14
优 势	d4
优 惠	a22d-3g-4h-9j-4
优 惠 券	g19
优 惠 吗	a25g-13
优 惠 没	a8
伙	j5
伙 人	i4j6
会	c-13i-11
会 ,	a3h-6
会 上	h24
会 不	g18h-3i-18
会 不 会	g26h-3i-16
会 中	h9
会 修	h35
会 修 老	h9
会 做	c4h14
会 做 生	c11
会 做 饭	h19
会 儿	h-5i-3j11
会 儿 拍	j14
会 儿 转	b5
会 再	c3j6
会 再 来	c11
会 化	g7
会 吗	g5
会 员	a3e5h-7
会 员 ,	b10
会 员 价	c4
会 员 到	c8
会 员 的	a4
会 员 积	c19g-4
会 员 资	g10
会 在	j8
会 在 	j8
会 场	h-15
会 大	c8
会 定	j28
会 就	i21
会 尽 快	j17
会 带	i23
会 推	e4
会 改	e9
会 更	a20
会 有	c-18g12i-13
会 没	b3
会 用	c-3
会 用 ,	h-11
会 用 的	h6
会 缩	h-5
会 联	i7
会 联 系	i7
会 自	i-5
会 自 动	i-5
会 英	j-4
会 英 语	j-4
会 装	g-4
会 计	c-3i15
会 议	h19
会 议 取	b15
会 议 室	b10h-7i3
会 议 纪	h-3
会 议 茶	h5
会 议 餐	b4
会 越	h-3
会 跟	j9
会 软	g3
会 选	d5
会 选 哪	d6
会 都	c6
会 都 结	i11
会 	c-15g22h-13i-14
会  吗	g12
会  	g11i-3
会 	c-3
会  ,	i8
会 	b3c-3g16h-4i-15
会  	g6i-3
伞	g11h-6
伞 有	c4
伞 骨	b3c22i8
伞 骨 一	c5
传	j20
传 不	c14
传 感	c8
传 感 器	c8
伤	i21
伤 头	g10
伪	c9i7
伪 码	c11i3
估	a8
伴	b-4h12
伴 手	b-8h14
伴 手 礼	b-8h14
似	c10h-6i12
似 的	c14h-11i13
伽	h4
但 不	h17
位	a-3b4f-5g5h-9i6
位 ,	b8c4d4f-19
位 0	i4
位 不	h14
位 不 让	h14
位 发	g12
位 多	a-5
位 多 少	a-5
位 子 ,	c3i9
位 子 不	e11f3
位 我	g4
位 的	a-14
位 置	g4h5
位 老 师	g3
低	g-15h6i-5
低 。	c12
低 一	a25
低 了	a-14
低 多	a13
低 多 少	a13
低 糖	h18j7
低 糖 的	h-7
住	a-3e5h6i-3
住 ,	e17g4i3
住 了	c-7i-28
住 了 ,	h7i-9
住 别	e17
住 家	h31
住 校	h-5
住 校 ,	h-3
住 海	h3
住 海 边	h3
住 的	h3i8
住 着	h36
住 院	i-7
体	b-3c-7
体 ,	c4i13
体 户	g4
体 面	d13h7
体 	i9
体 	i17
何	c-5g9i-10
何 ,	h17
余	a7i4
余 额	i26
作	a-3e11i-3
作 ,	c5h-10
作 三	f4
作 三 年	f4
作 业	c18
作 业 	c-3
作 业 	c-3
作 了 ,	b4
作 废	e37i-21
作 废 吧	e10
作 愉	h-10
作 愉 快	h-10
作 文	i7
作 文 就	i4
作 日 出	j-6
作 的	a-3i3
作 的 那	i13
作 社 想	h15
你	b-3d3e-4h-12i-10j13
你 ,	h-9i17j17
你 一	f-3
你 上	c-3g5
你 上 次	c-12g6
你 下	j-8
你 不	c-11i-3
你 了	b5c-3f12g-6i-15j-10
你 了 ,	f10
你 介	j10
你 介 绍	j10
你 们	b-3c14d6g13h-5i5j-4
你 们 ,	b4i8
你 们 不	c-4g-5
你 们 业	c8
你 们 也	e3
你 们 仓	c9i7j3
你 们 会	g15
你 们 修	c-11g16
你 们 做	g15
你 们 冷	g5h10
你 们 几	g8
你 们 出	h10
你 们 到	c22d9g-23
你 们 司	g7
你 们 合	c6
你 们 呢	a6
你 们 好	c14
你 们 就	c12i-4
你 们 店	c-4d-3g16
你 们 怎	d14
你 们 换	i-10
你 们 推	i12
你 们 收	d6
你 们 是	g5
你 们 有	g29h4
你 们 楼	g4
你 们 没	c22g-9i19
你 们 的	c8d3
你 们 系	c6
你 们 给	d-3g15i-7
你 们 老	g8
你 们 能	g10h8
你 们 自	c14h-3i15
你 们 要	c11d27i15
你 们 说	c20i25
你 们 跟	d5
你 们 还	c20i21
你 们 这	b7i-6
你 们 送	d12g-6
你 们 那	c6g10h-10
你 们 都	g10
你 们 	c25
你 们 	c18i6
你 会	d3
你 会 选	d6
你 低	i-5
你 先	e-11f-11
你 先 别	e-9
你 先 忙	f-13
你 公	j8
你 公 司	j8
你 写	j5
你 别	b-5
你 加	a7
你 加 我	a7
你 卖	d5
你 去	g-10
你 发	c-8
你 发 的	a3
你 回	j6
你 回 话	j6
你 多	d10
你 好	a4c14g17
你 家	b4d5
你 家 最	b12d14
你 家 的	i-11
你 家 靠	b5
你 家 	i4
你 就	c12
你 店	j16
你 店 里	j16
你 微	a-15g23j5
你 微 信	a-15g23j5
你 忙	h-3
你 懂	h6
你 懂 吧	h6
你 把	b19
你 报 价	a-10
你 拿	b-3j16
你 推	h-6
你 提	f4
你 提 醒	f6
你 来	b-3
你 点	f7
你 电	j20
你 电 话	j20
你 留	g-4
你 的	b-6c-7h-13i-11j9
你 的 钱	j25
你 看	i8
你 等	j21
你 答	c5i14
你 答 应	c6i15
你 算	h12
你 给	a23
你 给 我	j-5
你 聊	h-3
你 能	a37g-16
你 自	c22
你 自 己	c22
你 要	g-11
你 记	b-3
你 记 一	b-3
你 说	c-8g7i5
你 账	j4
你 账 上	j4
你 跑	f13
你 跟	c-3
你 这	a11d4g-7
你 这 0	a9
你 这 儿	d5h4
你 送 来	j7
你 那	a7e-4j11
你 邮 箱	j6
你 门	g3i4
你 门 口	g3i4
你 	c-3
你 	g-9j-8
你  给	b-3
你  能	g-6i9
你 	g-4
侄	i-10
例	a5g12j-11
供	c-9g3
供 产	g3
供 产 品	g3
供 什	g4
供 什 么	g4
供 应	c-10d8
供 应 ,	b6
供 应 商	c-10d8i3
供 货	h8
便	a7c-5d3e-3g-12i-3j-5
便 吗	g6j-4
便 好	h8
便 宜	a13c-4d12g-16i-8
便 宜 一	d21i-7
便 宜 不	a14
便 宜 了	g-5
便 宜 吗	a5
便 宜 多	d6
便 宜 就	h11
便 宜 点	a18h-5
便 宜 的	a3g-3h-5
便 宜 	b-5d18f3
便 带	b4
便 当	i9
便 的	h12
便 秘	i5
俗	h3
保	a-5b-3g6i-7
保 ,	c7i17
保 修	g4
保 养	i-3
保 存	i5
保 安	i-28
保 密	i6
保 期	g3
保 洁 ,	h21
保 温	g7
保 温 几	g11
保 湿	i-8
保 留	e9g-3
保 的	h26i-12
保 袋	g6
保 证 	j20
信	a-6b-3c-3d-3f-7h-10j-7
信 一	g4
信 不	c17g-13
信 不 信	c18
信 了	j-6
信 了 ,	j-7
信 任	f-25
信 任 ,	f-4
信 发	g-7
信 号	h11i4
信 号 ,	h-7i6
信 名	g11
信 名 片	g17
信 息	c10i3j17
信 息 三	c5
信 我	c15
信 用	c-3h-3
信 登	c4i-4
信 登 不	c4i-4
信 给	j-6
信 群	j-5
信 转	c-3g4i-11
信 里	i19
信 	a3
信 	c4i-4
信 	c4i-4
俩	b11d7h12i7
俩 月	i10
俩 都	b24
修	h3j4
修 ,	c4h-4
修 一	c6
修 三	e6
修 三 次	e8i7
修 不	c-5g23
修 不 修	c-5g15
修 个	c11
修 了	c17e6
修 了 ,	e10
修 公	h-14
修 公 司	h-14
修 吗	g3h14
修 好	f3h-9j14
修 好 了	g-7
修 完	f5h5j-3
修 得	i19
修 手	d11g4
修 手 机	d10
修 期 内	i8
修 的	h26
修 老	h9
修 路	i17
修 路 ,	i17
修 过	i28
修 	i-8
修 	i11
俺	c-3
俺 	j4
俾	b11j3
俾 你	j8
俾 我	b15
倍	b5c-18
倒	b-4c6g-8i3
倒 ,	g4
倒 了	c14i26
倒 没	a-3
倒 热	c6
倒 热 水	c6
候	b-3g8h-6i-8
候 付	e3
候 到	g9
候 发	i10
候 发 货	i14
候 外	c-3
候 外 箱	c-3
候 方	g-3
候 方 便	g-3
候 能 给	a7e-3
候 说	c7
候 退	g20
借	c-13i-4
值	h4i-11
值 的	h18
值 高	h13
假	a4c8e3g3h-8i20j-9
假 ,	i6
假 了	c-16e4i-4
假 如	a6c-7g5i-12
假 白	c4
假 的	c13
假 能	f3
偏	c17h-12i22
偏 大	g11i-5
偏 大 还	g11i-5
偏 小	c13i14
偏 红	i8
偏 黄	c19
做	b9c-3e3i-4j3
做 ,	b8e11
做 oem	a-10
做 一	a4b13
做 一 个	b11
做 一 批	a5j7
做 下	a10
做 下 来	a10
做 不 做	a13c3
做 个	b3h15
做 个 小	b11
做 了	e29
做 了 ,	e13
做 你	h14
做 你 们	h14
做 公	g-4
做 公 司	g-4
做 出	i7
做 出 来	i11
做 到	a7b-8d19g-7j29
做 到 半	i32
做 到 多	a-7
做 到 这	d17
做 吗	a-23g10
做 吧	b29h-4
做 外	g11h-15
做 外 卖	h-6
做 大	b9c9
做 大 货	b13
做 好	g15j13
做 好 ,	i17
做 完	b3h-9
做 完 脸	b13
做 小	g5
做 小 一	h-12
做 小 批	h4
做 就	e19h-8i-10
做 工	c5
做 带	h10
做 得	i-12j-3
做 得 好	j-3
做 成	c21g3i26
做 成 亮	c9i3
做 批	h13
做 批 发	h13
做 点	h12
做 生	c19
做 生 意	c19
做 绝	e3
做 绝 育	e3
做 自	g3
做 自 己	g3
做 起	b20
做 越	i6
做 过	g3
做 退	h7
做 零	h13
做 零 售	h13
做 饭	i-10
做 	b28g-5j9
做  ,	b17g-4j13
做  	b-5
做 	b5h-4
做  	b11
停	a-3b-9e26h-7i9j-6
停 ,	e27
停 一	c4e44
停 一 下	c19i22
停 不	c-8i-18
停 不 下	c-8i-18
停 业	e25
停 两	e29
停 两 个	e20
停 了	e24
停 了 ,	e7
停 产	c-19i-3
停 产 了	h7i-6
停 掉	e24g3i-15
停 机	c4h26i3
停 机 了	b5
停 水	h21
停 电	c-12e4i17
停 车	c15h-10i9
停 车 场	c10i6
停 车 费	c4
健	h15i-4
健 身	h9
健 身 房	h-11i-9
偷	c-12i29
偷 ,	h3i-31
傅	h-5
傅 ,	b4i12
傅 出	j3
傅 吗	h13
傅 我	g15i6
傅 手	i-3
傅 把	c11f-3
傅 放	c20
傅 来 了	c8
傅 来 过	i-5
傅 电	c5i8
傅 电 话	c5i8
傅 约	i7
傅 约 了	i12
傅 要	j-8
傅 说 一	j6
傅 走	i9
傅 走 了	i9
傅 	i5
傅 	i5
储 物	c4
催	c4i-5
催 ,	c-9i-15
催 一 下	c-16
催 了	c29j-3
催 得	g8i4
催 熟	g6
傻	c16g-6
像	a-7c12h-9i18
像 上	i-19
像 我	c4
像 我 了	c4
像 	d10
僵	c-5
儿	a-9c-3f-3g3
儿 园 ,	h-3
儿 子	c-15h-3i-7
儿 想	g4h12
儿 拍	j14
儿 是	d14
儿 童	a-7g14
儿 童 票	a18g-14
儿 转	b5
儿 转 你	b5
儿 都	c3
儿 都 谢	c3
元	c5i5
充	b9
充 不	c8
充 不 进	c8
充 了	c11i-6
充 了 	i-3
充 值	a15
充 电 线	g6
充 的	h8
充 	b38
充  送	b-5
充 	b9
先	b5c-12e21g-3h-14i-18
先 hold	e29
先 上	b32
先 下	b8
先 下 	b10
先 不	b-13c-10e27h-3i-9
先 不 装	e29
先 不 要	e11
先 不 说	d9
先 了	j-9
先 了 解	j-9
先 付	a-9j17
先 付 一	j5
先 付 定	g7
先 付 	a-4g-5j31
先 做	j6
先 停	e17g4i-11
先 停 一	e19g10i-5
先 别	b-7e40h-17
先 别 印	e18
先 别 开	e14
先 别 送	e6
先 去	j-10
先 发	b9
先 发 	b6
先 取	b-3
先 取 消	b-3
先 忙	f-13j25
先 扣	e19
先 扣 住	e19
先 报	a22
先 拿	g-8
先 拿 	g-8
先 搁	e33
先 撤	e6
先 撤 单	e6
先 放	b-3e18
先 来	b28
先 来 	b5c-3
先 看	h5
先 给	b11j5
先 给 我	b28
先 缓	e30
先 缓 缓	e4
先 考	h14
先 考 虑	h14
先 要	a6
先 要 	a6
先 订	b44
先 订 	b5
先 让	j12
先 试	h25
先 试 听	h7
先 试 用	h-18
先 谢	a11f33i-3
先 谢 过	a17f16g-8
先 走	b4
先 走 	b5
先 转	j12
先 转 	j12
先 送	c12i11j18
先 问	j-8
先 	e17i-21
先 	e14
光	c5g-7h5i6
光 ,	c12h8
光 放	c21h-13
光 的	b-3d6
光 的 ,	i-21
光 线	i8
光 要	h7
克	a-11d6f6g8h-12
克 和	a-3c-4d7
克 和 0	a-3c-4d7
克 重	g17
克 重 多	g12
免	d3i-8j-12
免 了	e4
免 费	i-14
免 费 的	d9f4
兒	b11g-3
兒 子	b11g-3
兔	h-4
党	a10g-3i-19
党 ,	h5
兜	h11i6
入	c6i-18
入 客	c3
入 客 户	c3
入 库	b-9
入 门	h18
全	c21g-4h-3i19
全 不	c7i6
全 不 能	c4
全 包	b4
全 包 了	b6
全 化	c-8i9
全 化 了	c-8i9
全 合	h4
全 合 成	h4
全 废	f3
全 废 了	c-4i10
全 座	i5
全 座 椅	i5
全 换	h35i-11
全 是	b-3c32g-5h-7i40
全 是 小	c33i6
全 是 	e5
全 染	c8i7
全 款	a26
全 没	b8i9
全 泡	i10
全 洒	c16
全 湿 了	i-9
全 漏	c-3
全 粘	c5
全 糊	c-12
全 给	i3
全 要	b11
全 退	e17
全 遮	i-5
全 遮 光	i-5
全 部	j9
全 青	c8
全 青 的	c8
全 靠	c-15i20
全 麦	h7
全 黑	c14
全 	c9h-9i16
全  ,	c5i12
全  在	c8
全 	c10h-8i7
全  ,	c12i8
全  在	c8
全 	c3
全 	c-14
八	b-7c7d4e-5g-11h-7i8
八 五	d8
八 五 折	d8
八 十	a-5i-12
八 十 大	h11
八 天	c3i7
八 天 了	i6
八 寸	d7
八 小	h26
八 小 时	h26
八 折	j-11
公	b-3c-6d-5
公 众	i4
公 众 号	i4
公 分	c8h5i3
公 司	b-3c-12d-3h-4i-7
公 司 ,	d8h11
公 司 0	g6
公 司 三	i4
公 司 下	h10
公 司 了	i-4
公 司 做	h-5
公 司 名	c13e-3h4
公 司 和	g4
公 司 团	h-10
公 司 年	h4
公 司 承	j-3
公 司 楼	j5
公 司 的	f3
公 司 老	i-4
公 司 要	h16
公 司 食	h13
公 室 要	h4
公 对	i20
公 差	a-9g23i20
公 打	i-16
公 斤	c-3h6
公 桌	h3
公 章	j19
公 账	a-6g10
公 账 户	g10
公 里	c11
六	d4e-3g-9i-9
六 上	b3
六 上 午	b3
六 十	c7d9
六 寸	d3
六 楼	i-5
六 点	g3h13
共	c-8h-11
共 多	a19g-10
共 多 少	a19g-10
共 用	i32
共 	g26
共  对	g13
共  ,	b-26
共  了	b9
关	b-8c-5g4
关 ,	g16
关 一	c-7
关 不	c26i16
关 了	b-8e28
关 扣 了	c-5
关 掉	e30
关 注	e-6i-5
关 注 了	c4e-6i-3
关 的	h10
关 税	g23
关 系	c-6i-11
关 系 ,	h4
关 老	i8
关 键	h13
关 键 是	h12
兴	c-4h-5i-17
兴 	i-6
兴 	i-6
其	b9d5h9i-26
其 他	b3d13e5i-13
其 他 不	b3
具	c10i4
具 体	e3g-3
具 要	g3
具 	b-3c-6i27
具  ,	c-5
具 	c-5
具  ,	c-5
兹	h5
养	c-6h9i8
养 ,	h9
养 一	a3i6
养 的	h21
养 要	h4
内	h15i-5j18
内 ,	h13
内 可	g7
内 可 以	g7
内 回	j6
内 容	h-3i-4
内 容 一	g-4
内 的	h-16
内 给	j24
内 给 您	j24
内 能	a15g-10
内 衬	h4
内 部	j6
冇	a7c-3d5g25i-26
冇 细	g11
册	g17h16
册 发	g12
册 发 我	g12
册 子	h7
再	b13c-5g-6h-13i-18j-3
再 上	e10
再 下 单	b-3
再 不	c40e-4
再 不 来	c3
再 也	c19
再 也 不	c19
再 买	b7
再 买 	b18
再 低 了	a-15
再 便	f3
再 便 宜	f3
再 做	b13c3f-3
再 做 	b14c4
再 充	b7
再 充 	b9
再 加	b24h-10
再 印	b14
再 印 	b17
再 发	g3
再 合	e7
再 合 作	e7
再 告	j7
再 告 诉	j7
再 少	a9h-15
再 少 点	a9h-15
再 开	b21
再 找	j7
再 找 你	j7
再 拖	c10
再 拿	b12h13
再 拿 	f3
再 换	f-3
再 改	c10i7j3
再 来	b11i-4
再 来 了	c11
再 来 	b21
再 添	b21
再 添 一	b14
再 看	j-7
再 约	e15
再 给	b6
再 续	b5
再 聊	b-3j-3
再 补	b18
再 补 	b5
再 订	b5
再 订 	b7
再 让	a42
再 说	b-7c-4e6h-5
再 说 ,	e7
再 送	g5
再 送 	b7
再 	h5i-8
再 	c-12h15
再 	c5
冒	i8
写	a-5b-5e-5f-4i3
写 个	b-5h-3
写 了	c22i25
写 了 不	c28
写 作	c-14
写 作 业	c-14h3
写 作 文	i6
写 到	i7
写 好	f-7
写 好 了	f-3
写 字	c-4g5i-3
写 字 歪	c-3
写 字 	c-3
写 字 	c-3
写 得	h-4
写 得 清	h-3
写 成	c25
写 成 0	c15
写 的	b-6c13
写 的 是	c-15i-22
写 真	h8
写 着	c6
写 错	c10i6
写 错 ,	c24i5
写 	c-4i-27
军 训	g7
军 训 用	g5
农	g8
农 行	g12
冬	c-11i5
冬 天	c-11i10
冬 天 也	h7
冬 天 就	g5i9
冰	h8i5
冰 柜	c-14h4i-12
冰 柜 里	h14
冰 的	i3
冰 箱	c-7h22i-3
冰 箱 的	h3
冰 袋	i-7
冲	c20g-7i7
冲 了	i5
冲 了 ,	i5
决	e8
决 定	e26
决 定 终	e6
决 定 采	b9
况	b-3
冷	g8h14
冷 ,	c-3h8
冷 库	b14c-4g6h13
冷 柜	c4
冷 气	i6
冷 气 坏	i11
冷 气 	i11
冷 气 	i11
冷 水	c-7
冷 藏	g5
冷 链 送	h5
冻	c6g8h11
冻 了	c20i21
冻 结	e8
冻 虾	g8
冻 货	c-9
净	a-3i-11
净 就	h3
净 就 行	h3
净 重	a-5
准	c-10i-11
准 ,	h-6
准 备	g8
准 备 什	g9
准 时 到	h-5j3
准 点	f8
准 版	d11
准 的	i-6
准 话	g12
准 	g16
凉	c20f-6i39
凉 了	c8i18
凉 的	c11i17
凉 菜	h34
凉 透	c3f-8
凉 透 了	c3f-8
凌	c-15i10
凌 晨	i10
凍	c32i33
减	a15b10c-6g-6i-7
减 到	g16
减 肚	h3
减 肚 子	h3
减 脂	h13
减 	a7g-27
凑	a5b9g-9h-9
凑 个	a9
凑 个 整	a10
凑 	b8
凝	h8
几	a8b-5c-8e-3g49h-19i-11
几 个 人	g28h-25
几 个 小	d4g12
几 个 是	g-4
几 个 月	g24
几 个 点	a25
几 个 都	i-14
几 个 	c9
几 个 	c9
几 人	g12
几 件	g6
几 何	h17
几 公	g6
几 公 斤	g6
几 号	g25i-14
几 号 发	g5
几 块	a49c-10g-24i-8
几 多	a16g-8
几 多 钱	a16g-8
几 天	a-7c-12g28h-16i-10
几 天 ,	g3
几 天 了	i14
几 天 出	g5
几 天 到	g6
几 天 能	g9h-5
几 寸	g27h-5
几 年	g14h-5
几 年 了	a3
几 折	a29
几 支	b5
几 时	g16
几 楼	g15
几 楼 ?	g-17
几 次	g10
几 次 ,	h7
几 次 货	g4
几 毛	a55g-16
几 点	c-10g44h-8i-15
几 点 关	g12
几 点 截	g14
几 片	g3
几 瓶	g9
几 百	g-11i26
几 百 条	i16
几 种	g11
几 箱	g3
几 级	g7
几 袋	c3j8
几 钱	a49b4g-19
凭 啥	c16d3
凶	i22
出	a-3b-5i10j8
出 ,	c4j13
出 ?	g-3
出 。	j20
出 一	i9
出 一 根	c6
出 不	i29
出 个	h16j4
出 个 小	h9
出 了	j-7
出 了 ,	b3
出 了 吗	g8
出 厂	a6
出 厂 价	a7
出 去	h8j-10
出 去 没	i4
出 去 玩	h3
出 发	j5
出 口	h-14i-7
出 口 用	h-13
出 差	c-18e17g4h9i-22j-16
出 差 ,	i-15
出 差 了	i-3
出 库	h12
出 库 ,	h12
出 手	c15
出 效	j3
出 效 果	j3
出 来	b-4c18i8j8
出 来 ,	i-3j4
出 来 。	j6
出 来 了	j-7
出 来 全	c5
出 来 差	d13
出 来 是	b-3c23i8
出 来 有	c3
出 来 没	a3i15
出 来 	b-20c6
出 来 	i4
出 水	c33i19
出 水 ,	c22
出 水 了	c6i8
出 汗	i14
出 生	j-3
出 血 留	g5
出 行	g-7
出 行 不	g-4
出 行 	g-4
出 行 	g-4
出 货	g3j-9
出 过	c-3i-4
出 运	c-4g6i-13
出 运 费	c-4g6i-13
出 门	i-9
出 黑	i12
刀	a41b-4c3g-41i21j9
刀 不	a25g-12
刀 模	i-3
刀 片	c9i3
刀 片 	c9i4
刀 版	a-6
刀 版 图	i-8
分	a-10e-4f5g8
分 两	g25
分 两 个	g4
分 别	d3
分 期 吗	g11
分 的	b-3
分 货	i-3
分 辨	a-4g10
分 辨 率	a-4g10
分 钟 ,	j12
分 钟 到	b14j27
切	b19h16i13
切 ,	h3
切 到	i13
切 到 手	i13
切 开	c14i14
切 开 是	c8i7
切 片	i15
切 	b9
划	b-6d16e3g-7i-3
划 算	d21g-12h-4
划 算 ,	d19
划 算 还	d20
列	d7g-19h11
列 个	d11
刘	i-3
刘 姐	h6
则	c3
刚	a-3c-3h-10i-10j-15
刚 上	h12i-10
刚 买	c30i5
刚 付	b6
刚 刚	b-8
刚 到	j-4
刚 好	a-7h-7
刚 开	h13
刚 开 始	h15
刚 才	b4i-20
刚 才 	b4
刚 才 	b5
刚 	c-14e-3i-19
刚  了	c-14e-3i-19
初	a15c-12d3i-4
初 三	b10
初 二	h-5
删	c-19i7
删 了	i10
別	c-8h12i-6
利	a6c-27h-18i-13
利 ,	h-13
利 润	c-4i24
利 的	d3
别	a-3b-5c-10d5e8g-9h14i-20j-7
别 人	c10h-14i21
别 人 的	c27i13
别 人 送	b-3
别 修	h12i-13
别 做	e34
别 做 ,	g3
别 催	c11
别 再	c-6h6i6
别 再 	h14
别 写	h-15
别 勒	h15
别 卖	b46
别 印	a-4e14h20
别 发	b-5c-5e34i-5
别 发 ,	e16
别 发 了	e33
别 取	e-47
别 取 消	e-47
别 在	d14
别 在 哪	d14
别 处	c-5i13
别 处 买	c-6i11
别 大	a-9d16g-5i-20
别 大 不	a-4
别 太	c-10g5h36i-22
别 太 大	h14
别 太 艳	b3h-3
别 太 贵	g16
别 太 	h-11
别 太 	h-11
别 字	c12g-6i5
别 家	a4c-13d12h-18i14
别 家 买	i5
别 家 报	a3d-7
别 家 早	d4
别 家 的	i27
别 家 	d28
别 寄	e6
别 开	e13
别 忘	b8
别 忘 了	b8
别 急	h-11j16
别 报	e13
别 放	h4i9
别 用	h5
别 用 泡	h13
别 的	b-6e11g-7h-4i-17
别 的 不	h12
别 的 客	i-9
别 给	i-6
别 给 我	h9
别 老	h25
别 花	h11
别 花 里	h11
别 超	h15i-5
别 超 	h3
别 送	c-12e21
别 送 ,	e20
别 送 了	e14
别 送 错	c-3
别 透	h21i-6
别 	c-10h7i-29
别  ,	h19
别  。	h18
别  了	c-6h-3
别  的	g9
别  	c13
别 	c-10h41i-24
别 	c-10
别  了	c-5
别 	b4h-8i-5
到	e-3h-8
到 ,	b-8c7f10g-3h-3i7j9
到 0	a3b19g-9h13
到 0 吧	b7
到 ?	g6
到 一	h3i20j-4
到 一 半	c11i17
到 下	c-6g4
到 不	b-8g18i-4
到 专	b6
到 专 业	b6
到 两	c9
到 中	c10i9
到 中 午	c10i9
到 了	a-4b-7e-5h-8i-10
到 了 ,	h-5j-4
到 了 。	c-3
到 了 全	c3
到 了 吗	b14j-13
到 了 就	c7
到 了 没	g11
到 了 给	b11
到 了 都	i-12
到 了 	c9
到 了 	c9
到 五	i-10
到 五 天	c-3
到 人	i13
到 付	b6c-6i-9
到 付 款	g6h4
到 以	c32i15j18
到 会	g10
到 会 场	j3
到 位	j3
到 你	c-13i-16j19
到 你 们	c-7i-8
到 你 账	j4
到 公	b6
到 公 司	b6
到 六	i18
到 冬	i10
到 冬 天	i10
到 几	g24i-4
到 几 点	g13i-3
到 别	h-3
到 别 的	h-3
到 前	i3
到 十	i12
到 十 一	i13
到 半	i15
到 半 夜	c-7
到 南	a7b6
到 吗	b3g12j-3
到 周	e10i-23
到 哪	c-6d-7e-4g56
到 哪 一	g11
到 哪 了	g12
到 啦	h11
到 四	h19i6
到 四 十	i22
到 处	b-3i13
到 处 都	b-3
到 多	a-8g9
到 多 少	a-8g9
到 大	g5
到 天	h5
到 客	c4
到 家	i-6
到 就	h-7i-16
到 就 行	h-6i-3
到 工	b16j9
到 工 地	b4j9
到 市	a8
到 市 场	a8
到 底	a-4c5d8i-6
到 底 在	c3
到 底 有	i-3
到 店	c8j9
到 店 说	c16
到 您	b-12j32
到 您 楼	j-18
到 成	h9i-27
到 手	a7g-11h-5i8
到 手 ,	c-3
到 打	b7
到 时	b-5i-15
到 时 候	b-5i-5
到 晚	g-4i-3
到 最	a3
到 最 好	a3
到 期	e6i-10
到 楼	j10
到 楼 上	b13
到 楼 下	j14
到 没	c-11i-22
到 没 ?	g-33
到 港	g8i-3
到 现	c23g-3i12
到 现 在	c26g-3i12j-9
到 的	c13g-8i4
到 的 时	c10
到 的 是	i22
到 的 	c16
到 站	j-5
到 第	c10
到 账	a-3g5i7
到 账 了	c-7i-12
到 货	b-6h-6
到 货 ,	h-3
到 货 我	j10
到 这	d12
到 都	c22i-4
到 钱	g11i4
到 顶	h21
到 	a11b-19g-3
到  一	i5
到 	c5
到  ,	c9
到 	g8j-3
到  ,	g22
到 	a12
到 	b-4
到 	c-3j26
到 	j12
制	a5b3
制 冷	h-10
刷	c-5h-7j-5
刷 卡	h-6
刷 厂	i3
刷 脸	g3h12
刷 	h-6
券	c4g4h-4i15
券 ,	g18
券 没	c19
券 用	c7i11
券 用 不	c7i11
券 	c7i11
券 	c7i11
刹	i18
刹 车	i15
刺	c26h6
刺 ,	i14
刺 痛 ,	g12
刺 眼	i-3
刺 眼 ,	i-3
刻	b9c15i6
刻 字 ,	b4
刻 度	i3
刻 错	c28
剁	h24
前	b-3c-9e-4h-3i-6
前 一	b-8c-5i10j17
前 一 定	j28
前 一 家	i8
前 下	a-12g20
前 不	f-4
前 两	e-6
前 两 天	g-3
前 买	c-11
前 买 的	c-11
前 交	j8
前 付	j-7
前 付 清	j-7
前 会	g-11
前 全	j14
前 全 部	j14
前 到	b11
前 十	j20
前 发	j14
前 发 你	j10
前 台	b-4i-4
前 台 ,	j9
前 台 小	c-3h-7
前 天	i-14
前 天 天	i-14
前 定	d7j-3
前 家	i10
前 年	i-6
前 年 买	i-6
前 想	h-3
前 我	j47
前 我 会	j9
前 打 电	i8
前 把	j12
前 把 0	b4
前 挂	h11j9
前 挂 上	h11j9
前 整	g6
前 来	g7j-13
前 来 得	g9
前 没	c4
前 用	h-10
前 用 的	h-3
前 的	e-3i36
前 的 厂	i12
前 的 老	c31
前 给 您	j24
前 老	i-13
前 能	h21
前 腿 后	d4
前 装	b-7i15
前 装 好	b-7
前 要	b16h-6
前 说	c16i-6
前 说 的	e4
前 跟	i21
前 还	g6i-12
前 送	b7
前 送 到	b5
前 那	i8
前 那 个	i19
前 那 家	d-3
前 都	h-3
前 问	a7
前 面	b3c6i8
前 面 那	i18
前 	b3c-8e-3i-22
前 	c-6i-7
剩	a-4e7h-13i-4
剩 一	i28
剩 下	b6e5g-6i-4j3
剩 下 的	b5e3g-5j5
剩 余	e17
剩 多	g11
剩 多 少	g11
剪	b4c21g-3h17i13
剪 发	b3
剪 得	c14h-9i6
剪 	c14
剪 	c14
副	h3
副 厂	h4
副 厂 件	h3
割	c31
力	i11
力 ,	i17
力 下	i6
力 下 降	i6
力 不	h19i-3
力 	h12
力 	i6
办	c-10g3
办 了	i11
办 公	h25
办 公 桌	h3
办 年	h12
办 年 卡	h12
办 年 	h12
办 年 	h12
办 张	b32
办 法	i-10
办 理	e19
功	b-5i-7
功 率	h5
功 能	c7g-4
加	a5b15g-3
加 0	a-3
加 v	i-4
加 一	b6g-11j3
加 一 个	b3
加 一 堂	j8
加 不	c-11i16
加 个 微	g6
加 了	a-3
加 价	c31i23
加 几	a4
加 几 个	a4
加 到	b35
加 到 	b5
加 印	h10
加 厚	i14
加 厚 款	i4
加 厚 纸	h19
加 多	a18c9g-9
加 多 少	a20g-8
加 大	a5
加 急	e6
加 急 费	j8
加 我	b-4
加 湿	c10
加 湿 器	c10
加 热	c13i29
加 班	c-9i-10
加 盟	g4i16
加 绒	h5
加 进	b14
加 进 去	b14
加 长	h4
加 	c15
加 	b33c-4h-10i-7
务	g-7h13j5
务 不	c10
务 员	i9
务 差	i-4
务 差 ,	i-4
务 必	j-7
务 说	c-9j10
务 费	a17
务 退	c4
务 退 回	c4
务 那	i-13
务 那 边	i-13
务 	j4
务 	c23i8
务  了	i9
务 	c4
务  了	i9
劣	d14
动	g3h6i4j-3
动 ,	a8c-4h-4
动 不	a-3i4
动 不 了	c3e-6i-3
动 不 动	i18
动 了	g13i9
动 了 ,	g16
动 价	g-19
动 大	i15
动 对 账	i6
动 就	i11
动 扣	c9
动 方	i13
动 方 案	i13
动 没	b-3
动 没 有	g12
动 物	i-21
动 物 奶	i-21
动 续	e11
动 要	b14c8
动 车	h6
动 	i9
动  的	i4
动 	i18
动  的	i6
助	c11g-6h-15
劲	h6i-5
劳	f29g-4h3
劳 了	a7f20
势	d3g-4i6
勒	h5i-5
勿	e24
匀	c15h3i8
匀 称	h27
包	a3b4d6i-3
包 ,	i-9
包 一	b6
包 不	c8
包 不 包	g4
包 严	j3
包 严 实	j3
包 了	b11
包 价	a12b-11
包 价 给	b-7
包 好	b-4h-7j14
包 子	d4
包 安	a4d6i3
包 安 装	a4d6i3
包 带	b4
包 得	f6
包 最	g13
包 材	d3
包 的	g-14
包 的 话	g-8
包 盒	c9h-3
包 盒 ,	c9
包 税 的	h-3
包 装	i5
包 装 上	i-8
包 装 太	i14
包 装 没	c6
包 装 的	h14
包 装 要	h11
包 裹	c6g11
包 要	h11
包 退	j-7
包 邮	a9d6g4
包 里	i-24
包 间	j3
包 	b18
包 	h7
化	b-4c11i7
化 ,	i4
化 了	h4
化 冻	c3
化 吗	d10
化 成	c14i21
化 成 水	i9
化 纤	h10
北	d9g-5i-4
北 ,	h3i4
北 门	i-6
匙	b-6
匙 	h5
匙 	h9
匹	c4
区	a-6c-11h-24j-11
区 ,	c-5i-3
区 不	i20
区 停	i4
区 停 车	i4
区 别	d17j-3
区 门	g4
区 门 口	g5
医	i-5
十	c12e-3g-10i10j-8
十 一	d-3i3
十 一 点	i14
十 一 的	a-5
十 个	h9i-12
十 个 人	h19
十 二 个	h6
十 人	b31i-9
十 公	c15i5
十 公 分	c4
十 几	g-18i-6
十 几 片	g3
十 多	i27
十 大	i-3
十 大 寿	i-3
十 天	c11d10i-14
十 天 了	c6
十 岁	g9h-3
十 岁 老	h18
十 平	i3
十 度	c-10h11i-25
十 斤	c-6
十 来	b7
十 来 个	b9
十 次	b18
十 点	i29
十 箱	c6i14
十 米	h14
千	c-17f3
千 多	d6
千 张	c-12f4
千 张 全	c-12f4
升	h-5
升 到	b10
午	a-4b3c3h-5j6
午 ,	i8
午 一	c19
午 会	b3
午 就 凉	c4
午 茶	h27
午 要	b7
午 过	g4
半	a-3c11g-6h-6i16
半 ,	h-4i-3
半 个	c18i16
半 个 月	c20i16
半 价	a6i-9
半 价 ,	d5g3
半 夜	c-6h-4i8
半 天	c5
半 天 就	h18i10
半 天 	c5
半 天 	c6
半 小	c9h-4i11
半 小 时	c9h-4i11
半 就	c3
半 年	i4
半 年 就	c8h4
半 年 没	h-3i10
半 年 的	b29
半 成	h6
半 成 品	h6
半 斤	c3
半 能	g15
半 路	i49
半 都	a-4c9i9
华	c6g14h-7
华 滴	c6
华 滴 管	c6
单	d-3e4g3h-4
单 ,	b11h7
单 0	b5
单 :	b4g8
单 上 多	c10
单 了	b13c-10e12i-7
单 什	a-6g10
单 什 么	a-6g10
单 价	a14b-14g-4
单 价 能	g-10
单 价 	a-15g8
单 位	d9h10i-12
单 位 不	h14
单 位 要	g13
单 作	e13g-3
单 先	e22
单 写	i4
单 前	a11
单 前 问	a11
单 发	j-3
单 发 你	j-26
单 发 您	a-4
单 发 我	a21
单 取	g11
单 取 消	g11
单 号	b-8g8h-7i3j6
单 号 0	i7
单 号 给	g4
单 同	c3
单 同 步	c5
单 吗	a-3g14
单 和	j-3
单 子	g4h-8i9
单 子 上	c6i5
单 子 太	g9
单 就	e9
单 已	b17j-4
单 已 发	b23j-4
单 怎	g5
单 怎 么	g5
单 我	j3
单 执	b27
单 执 行	b27
单 拍	a12
单 拍 给	a13
单 撤	e13i-4
单 撤 了	i-4
单 没	c11f3
单 独	i-4j17
单 的	h6
单 的 系	g7
单 算	j23
单 老	c10
单 老 是	c13
单 色	i22
单 要	h11
单 还	a-11g11
单 选	c6
单 那	g8
单 都	i-27
单 里	e3i15
单 	d-7
单 	b6
单 	j15
单 	i16
单  了	c4
单 	c6
单  了	c4
卖	a5b-4c-9d5g-6h-3
卖 ,	h-4
卖 不	a6c-8i16
卖 不 卖	a9
卖 吗	c-6g31i-14
卖 完	j10
卖 家	h-7
卖 得	d14g-15
卖 得 最	d10g-4
卖 我	i20
卖 水	h-3
卖 水 果	h-3
卖 的	a26g-6
卖 盒	c-13
卖 这	d6
卖 这 个	d7
卖 	a-4d41i-6
卖  ,	d22
卖 	h8
卖 	h8
南	i-7
南 那	d5
南 那 家	d5
占	b4c10i23
占 个	b8
占 地	h16
占 线	c39i21
卡	a4b3e7
卡 ,	g9
卡 了	c-12
卡 壳	c-5
卡 就	h5
卡 得	c28
卡 我	j11
卡 打	a5
卡 死	h22i7
卡 死 了	h27
卡 的	g5i-10
卡 粉	h4i5
卡 纸 ,	c7i-4
卡 能	e6
卡 过	b11
卡 里	b6j14
卫	b-6f-3j6
卫 生	h10
卫 生 间	h4
印	g3
印 ,	j6
印 logo	b-10
印 一	a28h7i-16
印 一 本	g3
印 一 色	h9
印 上	c32i18
印 不	c17i15
印 了	e31
印 了 ,	e3
印 出	c11h-3i4
印 出 来	c11h-3i4
印 刷	i7
印 刷 厂	i3
印 单	i-18
印 单 色	i-18
印 吗	g10
印 吧	b7
印 吧 ,	b7
印 字	h-3i-11
印 得	h-19
印 成	c6i15
印 我	h24
印 我 们	h24
印 机	g3
印 的	b-7c7g5h5i9
印 糊	c3
印 糊 了	c14
印 要	h9
印 错	f3
印 错 ,	f4
印 错 字	c-5
印 	a6b31
印  ,	b17h18
印  	h-3
卷	c5i16
卷 ,	i12
卷 子 拍	j-3
卸	b11c12i3
卸 下	c8
卸 下 来	c8
卸 妆	g31
卸 完	f5
卸 完 了	f5
卸 货	b29c7h-10
卸 货 ,	g8
卸 货 口	g-13j11
厂	b-5c-15h3
厂 ,	b-4
厂 交	i12
厂 件	h3
厂 价	a24
厂 倒	i8
厂 倒 闭	i8
厂 做	c7h-3
厂 家	g3j14
厂 没	e10
厂 里 等	j8
厂 里 说	j7
厅	c11h12i-7
厅 小	h14i-6
厅 的	c3
历	g3
厉	i6
厉 害	i6
厉 害 ,	a7i6
压	a-4b-6c7d-3g-5h-4i16
压 ,	i-3
压 不 出	c13
压 了	i40
压 价 ,	i-9
压 价 压	i13
压 到	i9
压 力	i-5
压 坏	c18i5
压 坏 的	g10
压 得	c11i3
压 扁	c21i12
压 的	i-5
压 计	c5
压 货	h6i9
压 	i5
厘	g-26
厚	a-8c-3g7i-4
厚 ,	c4i4
厚 一	h-8
厚 一 点	h-8
厚 度	a-5g8
厚 的	c-6g6h-13
厚 纸	h19
厚 纸 箱	h19
原	c-12g-3
原 价	c6g-3
原 先	a-3
原 图	g15
原 图 ,	g15
原 料 涨	i-3
原 来	c-6h-3
原 来 的	c-11i15
原 装	b7
原 路	i-3j3
原 路 退	i-3j3
厨	c-10h-5i21
厨 师	i8
厨 房	c-5h-6
厨 房 油	g-3h13i-8
厨 房 穿	h7i-5
去	b-4h-3j13
去 ,	e4j5
去 0	c5
去 上	i-12j-4
去 上 班	j-4
去 上 课	h6i-13
去 不	i-5
去 不 了	e3
去 了	b-3c12i6j-6
去 了 ,	c11e8
去 付	b-3j25
去 你	i-4j3
去 你 那	j28
去 办	j6
去 取	e-3
去 吃	j-6
去 吧	e3
去 哪	c-8i12
去 就	h-5
去 就 行	h-5
去 年	h-25
去 年 的	c6g5i23
去 年 那	d18g-5
去 广	j-11
去 店	i-6
去 店 里	i-6
去 您	j17
去 打	j-8
去 找	i-21j23
去 投	c4
去 投 诉	c4
去 拉	a7b3e-3j32
去 拉 ,	b10
去 拿	c-3i-8j4
去 掉	a17e12g-5
去 掉 ,	e6
去 接	j-4
去 接 孩	j-5
去 提	j17
去 没	i4
去 玩	h3
去 的 ,	c11
去 看	i-4
去 看 病	g14
去 看 看	j-8
去 睡	j-11
去 菜	j3
去 趟 银	h-4
去 过	j-21
去 银	j4
去 银 行	j4
去 问	j19
去 问 问	j17
去 	c11i5
去 	i3
去 	c4
县	a7
参	b21i19
参 加	g6
参 团	b27
又	c22f-3g-6h-3i23j-6
又 不	h15i-19
又 不 能	i-4
又 发	f-3i-12
又 发 错	f-3
又 变	c3
又 变 了	c3
又 少	c15i19
又 开	i12
又 得	c8
又 得 重	c8
又 收	h-3i23
又 暖	i-7
又 来	a7i-20
又 没	i9
又 涨	a19g-3i-7
又 涨 了	a24c-5
又 漏	i-9
又 漏 水	i-16
又 登	c6
又 登 不	c6
又 要	c16i42
又 要 改	e5
又 让	c19
又 跟	i-3
又 	c16f-3g-3h-3i12
又  了	c6i5
又 	c8
又 	i8
又 	c4
叉	i3
叉 车	i4
叉 车 电	g6i7
及	b-15c-4g9i-5
及 不	g15
及 就	g9
及 格 了	c-3
友	a5c-8g-6
友 ,	h-6
友 圈	j4
友 家	h17
友 来	f3
友 的 ,	h17
友 都	e5
双	a14c-11d-5g-10h9i-23
双 语	g6
反	b-5c12f-3h-11i19
反 了	c22i5
反 了 ,	c17
反 光	g6h22
反 光 ,	c11h4i3
反 反	i3
反 反 复	i3
反 味	c3i6
反 味 ~	c3i6
反 复 复	i3
反 映	c9i13
反 映 的	j-3
反 而	c3
发	d-4e-3g5h-5j5
发 !	c13i12
发 ,	c5e9h8j12
发 ?	i17
发 一	a13g27
发 一 下	a5g12
发 一 份	a4f3g8
发 不 出	i6
发 两	b32
发 个	a5f14g3
发 个 定	g10
发 了	b-7e10g5
发 了 ,	b7e6
发 了 没	c-5g10
发 件	c-5i24
发 价	a33
发 你	b3c-4e-3g-10i-15j17
发 你 ,	b4
发 你 邮	j6
发 光	i-13
发 出	i-5j-7
发 出 去	i-5
发 到	i8j11
发 剪	c18
发 吗	g15
发 呆	i4
发 哪	g23
发 哪 个	g6
发 图	i-4j9
发 型	i-11
发 工	j-6
发 工 资	j-6
发 市	d5
发 市 场	d5
发 广	c9h-7
发 广 告	c13h-4
发 店	h-12
发 德	j9
发 德 邦	j9
发 您	a-6b-6j10
发 您 ,	j5
发 您 。	j4
发 您 了	a-9c3j-7
发 您 邮	j4
发 我	a8b6c-14f3g29h-4i-12j-16
发 我 ,	b3
发 我 一	c-5g30
发 我 下	g21
发 我 邮	a18
发 抓	i6
发 抓 烂	h3
发 抓 	h3
发 抓 	h3
发 掉	c-6i8
发 掉 得	c-6i9
发 来	a10c4g-6
发 来 的	c9
发 来 看	a25
发 没	g11
发 灰	b10c25h-16i21
发 烧	b-3f8i8
发 烧 ,	b-3i8
发 烫	c9i17
发 热	b7c-4
发 现	c19h3
发 的	c14g-10h20i8
发 的 是	c34
发 的 货	c12i5j-5
发 短	j-7
发 短 信	j-7
发 票	a-5
发 票 开	a-3c-4g8
发 票 抬	c4
发 票 税	c22
发 票 	j9
发 红	i6
发 红 包	f-6
发 细	i-5
发 细 软	i-5
发 给	h-8
发 绿	c19i23
发 要	g12
发 货	a-6i4
发 货 ,	e-7i15j30
发 货 了	e22
发 货 单	c20i28
发 货 时	g20j25
发 车	b8j16
发 过 来	c8
发 还	g16
发 还 是	g16
发 邮	h-3
发 错	c-5f-3i-8
发 错 一	f-3
发 错 两	i5
发 错 了	c-7g9i-8
发 错 货	i5
发 错 颜	c3g-5i4
发 霉	c-5h9
发 霉 ,	h11
发 顺	b8h-8
发 顺 丰	b8h-8
发 黄	c-14
发 黑	c7
发 	g18i10
发  过	b3
发 	a7g11h6
发 	i29
叔	j12
叔 ,	j12
取	a-4c-4e21g3h-5i-7j-6
取 ,	b11f4
取 件	e11
取 消	a-3b-5c-4e30h-12i-5
取 消 ,	e12
取 消 一	e26
取 消 不	g-6
取 消 了	e-12i-10
取 消 关	c11e-8i-3
取 消 吧	b-3c-5e17
取 消 哈	e14
取 消 掉	e14
取 消 的	e-27g3
取 消 订	e-8g3
受	a-16b4c-5h-4
受 ,	b9
受 不	c-12
受 不 了	c-12
受 潮 ,	c13
受 潮 了	i6
受 潮 塌	c-3
变	a-4c13e4g-12h-9i6
变 ,	h-8i-4
变 了	c3
变 形 ,	c-6
叠 在	c6i4
叠 在 一	c6i4
口	c5g-3i8
口 一	h18i-13
口 不	b8c24h-6i24
口 不 好	b11i-8
口 了	g10i-7j-3
口 了 	g5
口 人	g10
口 卖	h16
口 味	d3i-10
口 封	c13
口 就 走	c7i5
口 放	g6
口 是	c19h-13i25
口 有	h-14
口 气	i-8
口 用	h-19
口 用 的	h-10
口 的	d11h18
口 的 ,	h14
口 等	j16
口 算	h-8i20
口 罩	c-8
口 老	i3
口 要	h5
口 那	i-9
口 那 家	i-9
口 	b4c4h-8
口  ,	i23
口 	c9i18
口 	b12
句	i-7
另	b-3c-4d3e3h-17
另 一	a-4b-6d10i5j5
另 一 家	d12
另 加	a-3
另 外 一	d5
另 收	a16g-20
另 算	d-3g4
另 算 吗	a24g-30
只	b-6c8g3i11j-6
只 做	a13h15
只 剩	c16i25
只 剩 半	i5
只 好	b18d13i18
只 小	c23
只 有	c11h-4i4
只 有 0	b-10c28i14
只 求	h15
只 能	h-17i-15
只 要	e4h-4
只 要 	i8
叫	a-3c3g-6h-5i-12j8
叫 什	g14
叫 什 么	g14
叫 你	j3
叫 得	c13
叫 我	i-8
叫 	c-9i-7
叫 	c-9
叭	h13
可	c-5d-3e-3g4h-4i-11j-11
可 不	g5h-4
可 不 可	g10
可 以	b7c-8d-3e-4g9h-3i-13j-10
可 以 ,	b6
可 以 不	g11
可 以 做	a-10b10
可 以 先	g9
可 以 写	g4
可 以 出	j-3
可 以 加	b3
可 以 吗	a11j-3
可 以 带	g3
可 以 帮	b3g-5
可 以 开	g4
可 以 提	g3
可 以 的	h-4j20
可 以 看	h-3
可 以 给	g-8
可 以 退	e-4g10
可 以 送	g4
可 否	g21
可 怜	c7i11
可 能	b-13g-11h-9
可 能 会	b-8
可 能 要	h-6
台	c-4g3
台 ,	h19j9
台 0	b-9
台 上	c12
台 封	h16i-14
台 小	c-3h-7
台 手	g19
台 手 机	g19
台 打	c5d3
台 机	g7
台 机 器	g7
台 没	h21i-7
台 灯	b12h-6i-14
台 用	h17
台 的	h-5
台 老	c-4
台 要	h8
台 订	g7
台 订 单	g7
台 阶	h-8i-6
台 面	h7
台 风	e5h8i-9
台 	i28
台 	i21
右	c-8h-4i-13
右 ,	b-7h9
右 手	h-21i-3
叶	c6i12
叶 子	g8
号	a-4c-5g7h-4i-7
号 ,	g4
号 0	b-13i-3
号 0 ,	g19
号 :	i-4
号 ?	g3
号 一	d3g-13
号 一 年	d6
号 不	c12
号 停	g3
号 再	e3
号 发	g13
号 发 你	j-15
号 吗	h8
号 就	i-10
号 库	g11
号 怎	c-10g9i-6
号 怎 么	c-10g9i-6
号 我	g-9
号 我 填	e3
号 是 多	g15
号 的	d10j7
号 码	i-6
号 线	c-7
号 给	c28i20
号 给 我	c9g4i23
号 色	b-8
号 色 ,	b-9
号 	g-7
号 	i-6
号  ,	i-7
号 	c5i21
司	i-9
司 ,	h11
司 0	g6
司 下	h10
司 下 午	h10
司 了	i-4
司 做	h-5
司 做 的	h-3
司 决	e9
司 决 定	e9
司 前	j12
司 前 台	j12
司 名	c13e-3h4
司 和	d-11g4
司 和 个	g4
司 团	h-10
司 团 建	h-10
司 在	g8
司 年	h4
司 年 会	h4
司 承	j-3
司 拟	a6h3
司 拟 采	a6h3
司 有	g4
司 机	a-3j5
司 机 到	j-3
司 机 去	c-4
司 机 说	i-27
司 机 	i-9j34
司 机 	c-5
司 楼	j5
司 楼 下	j5
司 用	g-3
司 的	f3
司 老	i-4
司 老 	i-3
司 老 	i-3
司 要	h14
司 食	h13
司 食 堂	h13
吃	a-4b-3c-3f4h6j-6
吃 ,	h5
吃 一	a-3h-12i-9
吃 不	b-3i9
吃 不 完	e7
吃 不 消	h6
吃 东	h-9i23
吃 东 西	h-9i23
吃 个	j-3
吃 个 饭	j-3
吃 了	c5g-23h-5i-8
吃 了 你	c25i-3
吃 了 没	g-12
吃 你	a3
吃 你 家	a3
吃 出	c18
吃 出 一	c6
吃 得	b10h4i-25
吃 得 惯	g3h5
吃 掉	i6
吃 点	i9
吃 的	b5g10h5
吃 的 ,	b8h16
吃 腻	i3
吃 腻 了	i3
吃 还	d17
吃 还 是	d17
吃 饭	f6h-13
吃 饭 ,	j9
各	a3b18c-5
各 一	b21
各 有	g5
各 来	b15
各 	b8
各  ,	b21
合	e5g3h4i-4
合 伙	i4j6
合 伙 人	i4j6
合 作	e6
合 作 三	f4
合 作 愉	h-10
合 作 的	a-3i12
合 同	a-4d-3e3
合 同 不	e20
合 同 写	c6
合 同 发	b7
合 同 寄	i5
合 同 盖	c-5i-6
合 同 签	b8j9
合 同 终	e7
合 同 说	c7
合 同 里	i9
合 多	b-6
合 多 少	b-6
合 成	h4
合 我	g-7
合 敏	h4
合 敏 感	h4
合 格	c19i25
合 格 证	c17
合 理	c7
合 算	d18
合 老	h4
合 装	h4
合 计 	g8
合 送	g3
合 适	c-7d3h-4i-24
合 适 ,	e5
合 适 就	h-5
合 适 的	h10
合 适 能	g-9
吉	d3
吉 他	d9
吊	g6h-3
吊 牌	g11
同	a-8b8d5i-6
同 一	d9
同 不	e20
同 事	h14i-10
同 写	c6
同 写 的	c6
同 前	b19
同 发	b7
同 发 来	b27
同 学	b3c-8g3j14
同 学 在	b8d-3
同 寄	i5
同 意	b20c-6i-13
同 意 ,	b-3e3
同 意 了	b11
同 意 报	b9
同 样	c9d29
同 样 的	c10d27
同 款	d24
同 款 便	d13
同 步	c21
同 步 不	c5
同 盖	c-5i-6
同 签	b8j9
同 签 了	b18
同 终	e7
同 终 止	e7
同 行	d6i10
同 行 都	d12
同 说	c7
同 里	i9
同 里 的	g9
名	b6e-3i-3
名 ,	b7g-9
名 :	b6
名 写	c6
名 写 错	c6
名 单	j7
名 字	c17i20
名 字 ,	c3i-4
名 字 了	i17
名 是	g5
名 片	b-5d3h-6
名 片 一	i15
名 片 推	g-4
名 要	h22i-7
名 额	b12g8
名 	c9
名  了	c6
名 	c9
名  了	c6
后	j5
后 ,	i-9
后 一	c13g4h6
后 不	c5
后 付	c-4j19
后 付 款	c-4
后 价	c13
后 再	c4h-4
后 厨	i16
后 发	j9
后 台	c18
后 回	j17
后 回 复	j13
后 备	h13
后 备 箱	h13
后 多	a3
后 多 少	a5
后 找	c8
后 找 不	c13i3
后 排	c4i32
后 推	e15
后 来	c-15e-3i-15
后 的	h40
后 的 班	c-3h14
后 第	i-16
后 缀	h-3
后 缀 是	h-3
后 腿	d4i5
后 跟	i7
后 还	h8
后 那	b8
后 门	b3i-10
后 面	c15e4
后 	c27
后 	c21i3
吐	h-13i25
向	b8h5
向 贵	b10
向 	b10
向 	b10
吓	h-3i10
吓 死	c9i6
吓 死 我	c9i6
吗	a8b-9c-10g42h-14i-13j-11
吗 ,	a7b-10c-4g25i-7
吗 ?	a-7c6f4i-5
吗 你	g10
吗 你 们	g21
吗 哈	h8
吗 哈 哈	h8
吗 我	g52
吞	c3
否	g45i-7
否 则	c3
吧	b9c-6e15h-11i-13j-8
吧 ,	a4b11e9h-4
吧 ?	d3g10
吧 你	c10
吧 我	e33
吨	g3
吨 多	a11
吨 多 少	a11
含	b-6g14i-7j-6
含 早	h12
含 税	a15j-7
含 税 价	a10
含 税 含	a10
含 糖	c9i10
听	c-4g-9h-8
听 不 懂	c11
听 不 见	c-10i8
听 力	i8
听 得	c6i6
听 说	c-9i-24
听 说 你	g6
吴	g-4h-6i-3
吵	c-9
吵 ,	h13i-3
吵 得	i9
吸	a5c10h14
吸 不	c10
吸 不 上	c7
吸 水	h34
吹 不	h17i-3
吹 就	c6i15
吹 就 倒	i5
吹 就 翻	c13
呀	a21c-5d3e-3g4h-5i-3
呀 ,	g3i-8
呀 我	b5g25
呆	i4
告	a-5h4i3j10
告 吗	h-3
告 吗 ?	c11
告 知	g16
告 要	h-3
告 诉	g-3j5
告 诉 你	j11
告 诉 您	j4
呗	a26c-8d4g8i-13
呗 ,	a15
员	b-4c3h5i9j-3
员 ,	b10
员 价	c4
员 到	c8
员 工	b-5h11i-6
员 工 发	g11
员 工 都	c13
员 工 	h3
员 推	c3g-14
员 是	c15
员 的	a4
员 积	c19g-4
员 积 分	c19g-4
员 给	e27
员 给 我	e27
员 资	g10
员 资 料	g10
员 都	i-12
员 	i10
员 	i14
呛	i10
呛 人	c20
呢	a5b-4c5d10g-5h-9i-9
呢 ,	a7f3g-7j15
呢 ?	a-5c13d-5f-3g10
周	e6i-11
周 ,	i-3
周 一	c3e4
周 一 到	e12i-7
周 三	i8
周 两	b5h14
周 两 次	b9h39
周 两 节	f3h-6
周 二	c11
周 五	e6i-8
周 六	b3
周 六 上	b3
周 内	h13j4
周 又	c6
周 寄	j12
周 才	h12
周 末	b-9c-5g4h5i-5j5
周 末 给	j17
周 来	c9
周 没	c3
周 的	b28e17
周 能	b-5g18
周 起	b3
周 还	j10
周 送	i3
味	c8g-4i6
味 ,	c5h-5
味 ~	c3i6
味 大	i19
味 太	c24
味 散 不	c4
味 没	i-18
味 没 有	i-21
味 的	g3
味 道	e6
味 道 不	c6
味 道 大	c-3
味 道 	c17i10
味 重	h13
味 重 的	h13
呼	h-11i19j8
命	h-10i6
命 ,	i-10
咋	a32c8d10g32h-9i-5
咋 办	g16i9
咋 卖	a29g-12
咋 卖 的	a15
咋 整	g3
咋 算	g24
咋 	g3
和	c-7d46g-18i-11j-3
和 0	g-9
和 0 克	a-3c-4d7
和 一 对	d7
和 个	g4
和 个 体	g4
和 合	i4
和 合 同	i4
和 围	g3h-11
和 大	c4
和 大 货	c5
和 实	c32i5
和 小	g-8
和 普	a3
和 普 通	a4
和 电	h22i-3
和 进	d10
和 	b5
和 	c-3
和  差	a-5
和  有	d7
和  都	b13
咖	h3
咖 啡	h3
咗	c14e14i19
咗 成	i4
咗 成 个	i4
咨	g10h-7
咨 询	g10h-7
咬	c-10
咬 不	h3i-4
咬 人	i20
咬 	b3
咬  ,	b5
咬 	b4
咱	h11j-7
咱 店	i-3j-7
咳	i7
咸	c15
咸 得	i18
咸 得 没	i18
品	g3h4j-6
品 ,	j-3
品 发	i7
品 名	b15
品 和	c5
品 和 大	c5
品 图	h28
品 图 要	h12
品 好	i10
品 寄	b-12
品 差	c3
品 差 太	c3
品 我	j3
品 控	c3
品 没	c15
品 牌	b-5h4
品 率	i11
品 级	h5
品 能	g10
品 袋	d9
品 要	a12h5
品 过	g-4
品 还	g10
品 	c-4i-12
品 	c12
哈	b5c-3e5g-4h-10i-11j-4
哈 ,	b-3j15
哈 哈	c-14e-3g-3h-12i-25j-4
哈 哈 ,	a10
哋	d8
响	c7h-8i11
响 ,	c17g-3h-7i-7
响 了	c-4
响 先	i-3
响 	c11i12
哑	h11i7
哑 了	c-10i19
哑 了 ,	i5
哑 光	i3
哑 光 的	i-4
哑 膜	h6i-5
哥	c6f3j-6
哥 ,	i6
哦	c-12g-4h-7i-7j-3
哦 ,	e4
哪	b-5c-14d37g29h-19i-19
哪 一	d3h-5i5
哪 一 款	d9h-6
哪 一 步	g11
哪 个	b-5c-7d42h-10i-13
哪 个 划	d6
哪 个 城	g8
哪 个 好	g-15
哪 个 显	d6
哪 个 更	d4
哪 个 校	g4
哪 个 甜	d3
哪 个 码	g22
哪 个 软	d14
哪 个 都	d-7
哪 个 颜	d13
哪 个 香	d8
哪 了	c-5g11
哪 些	g33h-20
哪 天	d-9g37
哪 天 有	g24
哪 支	d37
哪 有	g-6
哪 条	g7
哪 款	d28g13
哪 款 适	d-3h18
哪 种	d29
哪 种 更	d15
哪 种 适	g7
哪 能	g-33
哪 里	g20j6
哪 里 哪	g-3
哪 里 	j10
哭	h-7i-6
哭 ,	i-6
哭 了	c8
唇	c-5h-8i24
唔	e9g8h-14
唔 到	c7i39
唔 好 意	c3
唔 得	a21
唔 要	e41h-7
唔 该	b5f9
唔 该 晒	f15
唛	c4i25
唛 头	j6
唛 头 贴	i6
售	h5
售 后	h4i3
唱	c9i-10
啃	h-11i18
商	c-6d5g-7h3i5j-5
商 场	h4
商 给	d7
商 给 我	d7
商 量	a6b3h-16i-16j-9
商 量 好	b12e5
商 	h-6i5
啊	a5d5g10h-14
啊 ,	g10h-9i12
啊 老	c4d12
啊 老 板	c4d12
啡	h3
啤	b7
啤 酒	b7
啥	a16b-11c-11d25g12h-4i-12j-4
啥 ,	i22
啥 不	c-7d22
啥 不 同	d6
啥 也	c14h24i10
啥 也 没	c17
啥 价	a46g-11i-13
啥 价 位	a12b-3
啥 价 钱	a3
啥 区	d7
啥 区 别	d7
啥 差	d8
啥 时	g36
啥 时 候	g36
啥 样	a4
啥 都	i36
啥 	c-4
啦	f17j-5
啦 ,	f10
啦 。	e18
啲	a11c23d35g-9h-4i8
啲 嘅	h20
啸	c3i11
啸 叫	c3i11
喂	g-11
喇	c15
喇 叭	h13
喊	i5j13
喘	i28
喜	c-4d-4i-12
喜 庆	g4
喜 欢	c-6h-3i-6
喜 欢 ,	h-7
喝	g-6i-12
喝 多	i20
喝 多 了	i20
喝 水 就	c3
喝 白	b5
喝 白 酒	b5h-7
喝 着	c7i19
喝 茶	h-12
喷	b3c21i7
喷 漆	i6
喷 绘	b3
嗓	c-10g-3i5
嗓 子	c-10g-3i5
嗡	c10i4
嗡 响	c10i4
嗡 嗡	c10i4
嗡 嗡 响	c10i4
嘅	g4h36
嘅 袋	h11i-3
嘛	g-7h-21i-6
嘞 ,	j16
嘴	h5i10
器	c12i6
器 ,	a4
器 一	c-15i-3
器 不	c-5i-14
器 人	c3h21
器 修	e8
器 又	c7
器 我	j15
器 老	c38i26
器 老 报	c5
器 要	i-17
器 	i-3
嚏	i7
嚟	b-7i8
四	a-4b9g-5i5
四 个	i25
四 件	h4
四 件 套	h4
四 十	h5i-5
四 十 五	i5
四 十 度	h3i-11
四 天	b4
四 天 ,	b7
四 对	b26h-11
四 成	j27
四 月	e8
四 月 的	e8
四 的	b5
四 米	b3h-13
四 级	h6
回	b-4g-3h-9i4j4
回 ,	a-4h-3
回 一	i6
回 不	i14
回 不 来	i12
回 事	c11g6i12
回 你	i4j15
回 再	c13f3g-3
回 去	e17g4
回 去 了	c11
回 去 吗	g20
回 复	j10
回 头	c-4i-7j14
回 头 客	i25
回 头 我	j19
回 家	c20h6i5
回 家 没	i-6
回 弹	h16
回 得	i-6
回 得 快	i-6
回 您	j10
回 想	h9
回 我	b-3d26g-5
回 收	g19h-3
回 放	c14
回 族	h24
回 来	b-10c3g-7h-5j-4
回 来 了	e-7i4
回 来 的	c7
回 来 说	c4
回 来 还	i16
回 的	b-3
回 礼	h-4
回 程	a9
回 程 空	a10
回 签	j-4
回 老	j-7
回 老 家	j-7
回 话	j3
回 购	b12c-6i-6
回 购 	b17
回 那	b14h-9
因	c-6i-7
团	a7b6e10g3h8j-9
团 !	b11
团 上	g4
团 建 ,	h31
团 购	a3b-8
团 购 价	a7d-5g-12
团 购 群	i6
团 长	a15
团 长 ,	c9
团 队	h8
团 餐	a-7b-4g4h9
囤	c-4i25
囤 	b12
园	c-18h-4
园 ,	h-4
园 区	h-8
园 卡	g5
园 	g5
园 	g5
困	i18
困 死	i-3
困 死 了	i-3
困 	i-26
困 	i-3
围	i-13
固	c-3g5
固 定	g3
固 定 的	g3
国	a-4c-12d4h4i-3
国 产	d3
国 产 的	d3
国 内	h5
国 外	h13i3
国 客	i-4
国 标	h11i-4
图	c-4d-5g6
图 ,	a7b-15f3g10h10
图 上	c21i24
图 发	g14
图 发 你	j5
图 发 我	g8i-3
图 改	j7
图 改 好	j7
图 案	i-6j-5
图 片	i-3
图 片 一	i-13
图 看	g16
图 看 看	g17
图 纸	i-5
图 纸 	j5
图 要	h8
圆	c-6g8h18
圆 角	h6i3
圆 角 ,	i6
圈	c11g-12i4
圈 ,	h5
圈 出	j7
圈 出 来	j7
圈 圈	c4
圈 	c3
土	b5i-6
土 的	c-9i-10
土 豆	b10
土 鸡	b4h-5
土 鸡 要	h-16
在	c-4h-12i-9j-10
在 ,	b6g13
在 0	g-19
在 一	c12g-7
在 一 楼	i-8
在 一 起	c6i4
在 不	g10i-14
在 不 在	g3
在 也	c4
在 也 没	c8
在 二 楼	i3
在 什	d4
在 什 么	d4
在 价	a19
在 你	b3c10g3
在 你 们	c7g5h-14
在 你 家	c3
在 你 这	h4
在 公	g-4j-3
在 公 司	g-4
在 几	a3
在 别	c-17d3i12
在 别 处	i4
在 别 家	c-17
在 南	h-14
在 卸	j13
在 厂	j8
在 厂 里	j8
在 吗	g-18
在 吗 ,	c6
在 哪	c-5d4g36
在 哪 个	d-12i14
在 哪 里	g4
在 多	a8g-9
在 多 少	a8g-9
在 好	c-6
在 客 户	i-12
在 家	j4
在 家 ,	i-3
在 家 练	h3
在 就	b7j30
在 底 下	i8
在 店	g8h3j-10
在 店 里	g10j-11
在 忙	f-9
在 找	g-24h18
在 找 能	h4
在 是	g8
在 有	g-6
在 每	d-7
在 每 单	d-7
在 没	c21d7f4
在 没 有	c12
在 涨	g-3
在 淘	h10
在 淘 宝	h10
在 用	c-20d3
在 用 的	d3i16
在 的	i12
在 的 快	h14
在 的 系	i12
在 盒	c-8i-15
在 网	i-7
在 网 上	i-7
在 群	g-3
在 装	e5
在 装 修	e7
在 说	c9
在 转	j13
在 还	c6g-13
在 还 没	c15i7
在 这	i10
在 这 家	i13
在 那	h19
在 里	i19
在 门	j5
在 门 口	j6
在 问	g12
在 高	c7
在 	b6j-4
在  ,	j-14
在 	c14
在 	c7
在 	i-17
地	b-3c-3
地 上	c7
地 址	c-3d-3h-6i-7
地 址 ,	c8
地 址 不	g10
地 址 发	g8j-3
地 址 和	g11
地 址 太	c-5
地 址 就	i-10
地 址 我	c12i7j3
地 址 是	c-3g-3i-3
地 址 栏	i15
地 址 还	g-7i-11
地 址 	g7
地 址 	g8i-19
地 址 	c7
地 放	i8
地 方 吗	g-4
地 方 我	j5
地 方 放	h3
地 暖	i11
地 板	i6
地 板 	i-3
地 毯	i12
地 没	a35g-3h14
地 点	g4
地 用	h6
地 的	h7i-10
地 砖	i21
地 证	c9j4
地 里	c-19i15
地 铁	a-3g3
地 铁 近	h5
地 	c10
圳	e4
场	h12
场 就	i-11
场 用	h9
场 要 能	h3
场 门	a6
场 门 口	a6
场 	i-20
址	c-5d-3h-9i-12
址 ,	c8
址 不	g10
址 保	c7i7
址 写 错	c-11i-12
址 发	g23j-3
址 发 我	e5
址 和	g11
址 在 几	g-21
址 在 哪	g19
址 太	c-5
址 就	i-10
址 我	c12i7j3
址 是	c-3g-3i-7
址 栏	i15
址 还	g-7i-11
址 还 是	g-7
址 	g7
址 	g8i-19
址 	c7
均 匀	h-3
均 	h9
均  ,	h7
均  的	a4
坏	c-13d-3g-3h-6i-11j-3
坏 ,	g-3i-4
坏 了	c-7e-4i-4
坏 了 ,	c-15i26
坏 了 一	c11
坏 了 三	i17
坏 了 再	g-3
坏 了 有	h13
坏 吗	g4
坏 咗	i4
坏 没	f3
坏 的	c-5f5
坏 的 ,	h-12i5
坏 过	i-5
坏 过 一	i-5
坐	b-3g-4h7j3
坐 ,	h13j15
坐 不	c-6h4i-5
坐 不 住	c-6h4
坐 地	c22h-9
坐 就	c10
坐 就 往	c10
坐 席	e7g-3
坐 的	i-3
坐 着	c10
坑	i7
坑 了	i-4
坑 人	c9i6
块	a12h9
块 浅	c3
块 深	c3
块 深 一	c3
块 给	g5
块 钱 ,	a5
坚	h8
坚 果	h15
坡	h34
坯	b21
垂	i16
型	g7i-3
型 了	h-7
型 号	j7
型 号 不	c3
型 号 的	d20g-12
型 的	h17
垢	i13
垢 厚	i3
垫	b3c12h13
垫 得	h10
垫 睡	c12
垫 睡 得	c12
垫 要	i-14
垫 跟	d3
城	i4
城 南	d5
城 南 那	d5
城 市	g8
域	i20
基	h20i-24
基 础	i-8
基 础 差	h17
基 础 弱	h-9
基 础 版	b7
堂	c-3g-11
堂 要	h15
堂 	i14
堆	c3h-8i46
堆 ,	b-3
堆 到	i5
堵	c-16i5
堵 得	f6
堵 死	i5
堵 死 了	i5
堵 车	i-13
堵 车 堵	f5i-5
塌	c-6i3
塌 了	i22
塌 了 ,	c5i13
塌 塌	c10i3
塌 塌 的	c8i4
塌 的	c6i4
塑 料 味	i8
塑 料 的	h13i-3
塘	c-4i12
塘 缺	c-3
塘 缺 氧	c-3
塞	c9
塞 不	i16
塞 不 下	h-3i20
塞 了	i17
填	c7g17h-15j8
填 好	g-4
填 错	c7
填 错 了	c-3g5i-10
墙	b-3h13i6
墙 ,	h10i-5
墙 两	i8
墙 的	h12i9
墙 皮	c6h-12
墙 面	c-3
墨	c14i5
墨 不	a4
墨 盒	c12
壁	d8g-6h-9
壁 厂	c7d17
壁 老	i-7
士	b3h11
声	a-3c18h5
声 ,	i-22
声 哈	i5
声 音	j6
声 音 大	h15
声 音 断	c6
声 音 	c6
声 音 	c6
壳	i14
壶	c-20
处	h-3i12
处 买	c-6i11
处 买 的	c-6i11
处 方	g10
处 理	c9f3i-18j3
处 理 ,	h5
处 理 好	j9
处 理 方	c9
处 都	b-3
处 都 是	b-3
备	b16j4
备 不	g3
备 什	g9
备 什 么	g9
备 好 	b17
备 孕	h11
备 案	h-7
备 注	b-4c9g-3h-17i3
备 注 写	i-9
备 箱	h13
备 货	b6h-12
备 齐	b11j7
备 	b33
复	a3b-5i-5
复 了	c-9i-16
复 印	h-5i-19
复 复	i3
复 扣	c12
复 用	b-3
复 膜 起	c4
复 膜 	c4
复 膜 	c4
夏	c-18i-11
夏 天	c-17
夏 天 一	i7
夏 天 用	a10
夏 天 穿	g3
外	g3h6j-6
外 一	d3
外 一 家	d5
外 仓	i5
外 包	h4
外 卖	d-3
外 卖 盒	c-13
外 箱 	i-5
外 箱 	i-5
外 贸	i-3
外 面	c-14d4
多	a10b-6c-8d4g13h-11i-10j-3
多 ,	c-7g-8h-12i18j-3
多 一	d10
多 一 点	d15
多 个	i16
多 久	a-4b-3c-10g53h-14i-10
多 久 ,	g11
多 久 更	g3
多 久 没	g-4
多 久 能	g13
多 买	a7
多 了	a-4b6c14f3g-5h-7i12
多 了 ,	b10c-8f14i-11
多 了 	b3
多 了 	b3
多 亏	f3
多 亏 你	f15
多 人	c18g3
多 半	i-24
多 厚	g32h-20
多 厚 的	g6
多 发	c24i26
多 吗	d9
多 多	d7
多 多 贵	d6
多 多 	d6
多 多 	d6
多 大	g48h-7i-4
多 大 尺	g10
多 大 的	g23
多 少	a29b-8c-13g16h-13i-21
多 少 ,	a33b-13c-4h-16i-6
多 少 ?	a13e3
多 少 一	a59b-13c-17g-7i-17
多 少 件	a-11g21
多 少 份	c-3
多 少 克	g20
多 少 包	a3
多 少 啊	a4
多 少 天	a-8g21
多 少 度	g25h-3
多 少 张	g7
多 少 支	a-10g15
多 少 有	c7
多 少 箱	g17
多 少 米	a15
多 少 肯	a4
多 少 钱	a30b-6c-9d-3g-9i-9
多 少 页	g24
多 少 预	a5
多 就	c-3i32
多 得	g3
多 收	j8
多 收 了	c8
多 收 的	j10
多 的	d13e7g-12h8
多 给	f10
多 给 的	f10
多 肉 徒	i10
多 能	g13
多 谢	f53i-12
多 谢 你	f10
多 谢 老	f8
多 贵	d6
多 送	j31
多 重	g34
多 钱	a16g-8
多 长	g38
多 高	g5
多 	c-3i-18
多  你	f15
多 	i-16
多  你	f15
夜	c-10h4i-3
夜 不	h19
夜 就	c4
夜 就 	c4
夜 就 	c4
夜 的	b13h-21
夜 赶	j6
夜 	i3
够	c-7d-3f-3g4
够 ,	c20i12
够 不	g31
够 不 够	g17i-11
够 了	f-3h3i-21
够 了 ,	b16
够 几	g23
够 几 个	g23
够 用	c-4g-4h-21i-9
够 的	h-10
够 	g16i-11
够 	g17i-11
大	c-4d3f5h3i-3j-8
大 ,	i15
大 一	c15h-3
大 一 小	b12
大 一 点	h6
大 不	g11
大 不 大	g38
大 了	c4
大 了 ,	c-17e6i-14
大 件	d9g-6i11
大 件 的	h4
大 份	b3h-17
大 到	c-3h34
大 吗	a13d29g-14
大 姐	b-9c-16g9i-27
大 姐 ,	c-3
大 姐 你	g12
大 字	h8i14
大 学	h-11
大 家	i-14
大 家 都	i-4
大 寿	i-3
大 寿 ,	a-3h3
大 小	b-8h-4
大 小 不	c11i7
大 小 要	h9
大 尺	g10
大 尺 寸	g10
大 巴	b14
大 得	c4i18
大 忙	f54
大 早	c11
大 早 就	c11
大 桶	h22i14
大 棚	c-14i5
大 概	a11b-13c-8g3h-9i-4j-4
大 概 二	j-4
大 概 什	a4g-4
大 概 几	a10
大 概 得	a8g-9
大 概 能	g4
大 海	g11
大 点	b3g-5h6
大 班	h24i-15
大 的	a5b13c-5h-12
大 的 ,	h21
大 米	c13
大 能 做	a-9
大 衣	a11
大 货	b23c19g-8h-7i12j-3
大 货 一	i10
大 货 可	b3
大 货 跟	c12i10
大 还	g7
大 还 是	g11i-5
大 风	i-20
天	b-3e-3h-4
天 ,	d3
天 一	c-8h-9i8
天 三	i-7
天 三 次	i-7
天 不	c3
天 两	c-6g8
天 两 头	i13
天 两 次	g3
天 了	c34g-25i21
天 了 ,	c5
天 了 还	c10
天 交	i-3j-3
天 交 货	i-3j-3
天 人	f-6
天 人 多	f-6
天 做	a7
天 内	i-5
天 冷	h-13
天 减	b25
天 到	j-6
天 发	c12h-11i3j-12
天 发 广	c15
天 发 货	i8
天 发 	c16i16
天 变	c14
天 天	c4i35
天 天 发	c15
天 天 对	i-14
天 天 崩	c4
天 天 背	h26i-20
天 天 问	i-26
天 天 	i7
天 天 	i-8
天 就	c3i7
天 就 住	h8
天 就 几	i11
天 就 到	f13
天 就 好	h22
天 就 没	i-8
天 就 爆	c5
天 就 能	d3
天 就 走	i-8
天 就 	i-10
天 就 	c3
天 就 	c-14i-22
天 就 	g4
天 崩	c4
天 我	j8
天 户	h12
天 户 外	h12
天 手	i5
天 才	h-9i10
天 打	c-8j4
天 掉	g3i17
天 断	i4
天 暖	c7
天 来	c3i20
天 气	g-3i-11
天 气 不	e3
天 气 	e3
天 气 	e3
天 没	c11g4i33
天 没 人	c6
天 没 动	c22g22i13
天 没 反	c-38i-34
天 没 更	c5
天 浇	i-4
天 用	a7g9
天 用 的	a10h-4
天 的	h17
天 穿	g6h17
天 穿 不	h25
天 给	i23j7
天 给 您	j17
天 背	h26i-20
天 能	g22h6i-14
天 能 送	d12
天 花	i12
天 花 板	h9
天 订	g15
天 谢	f-3
天 谢 地	f-3
天 还	h-4
天 退	j4
天 遛	g7
天 都 不	c12
天 问	i-26
天 鞋	i12
天 	i36
天 	c5h-3i-16j-5
天  ,	c-3i-13
天 	c15
天 	i-3
天  ,	i-5
天 	c-7j-4
太	c6g-7h4i23j-5
太 不	e3
太 不 负	e4
太 久	c49i20
太 乱	h16
太 低	c3
太 冲	h21i-5
太 厚	c12
太 厚 ,	c12
太 吵	i4
太 土	h-20
太 多	b3c5h-11i7
太 多 ,	i8
太 多 了	b17
太 大	c31e4i7
太 大 ,	c28
太 客	c-3
太 客 气	c-3
太 小	i15
太 小 ,	h-23i8
太 小 了	c26
太 差	c5h8
太 差 ,	h20
太 差 了	i10
太 快	c7h-7i6
太 快 ,	c31i35
太 感	e-3
太 感 谢	e-3
太 慢	i11
太 慢 了	c8
太 早	h-17
太 晚	c15h-5
太 深	h20
太 离	c4i-5
太 累	c-7e-19h-5i-20
太 艳	b3h-3
太 薄	i12
太 让	i-17
太 让 人	i-17
太 贵	a4d-3h-20
太 贵 ,	i10
太 贵 了	a3i-4
太 赶	i4
太 赶 ,	i4
太 重	h21
太 长	i34
太 阳	h5i-22
太 难	h16
太 高	g-3h-23i15
太 高 ,	h-6
太 高 了	i12
太 	i-6
太  ,	h3
太  了	c5i-11
太 	c3e10i-11
太  了	i-11
太 	c-4i5
太  ,	h3
失	c9h-11i12
失 望	c20
失 灵	c14
失 禁	i10
失 误	j26
失 败	c7
头	c8e-3f-3i6
头 ,	h-7i5j-3
头 一	a-3b22i-10
头 一 样	h3
头 了	b3i17
头 了 ,	b3
头 像	h-24i-12
头 卡	c-3
头 卡 纸	c-3
头 发	c-6h5i11
头 发 !	c15i13
头 发 掉	i9
头 发 细	i-5
头 吗	c-3h19
头 多	c7h-3
头 大	i-6
头 客	i25
头 就	c-3
头 我	j26
头 按	c9
头 按 不	c11
头 掉	c10
头 疼	g-5i-34
头 疼 ,	i-11
头 的	h22i-11
头 皮	b5c-3i6
头 皮 一	g7
头 皮 不	b3
头 皮 痒	i5
头 皮 	i5
头 皮 	i5
头 磨	i13
头 能	g6h24
头 要	h20i-5
头 贴	i6
头 都	c-10i7
头 都 大	i15
头 	c13i20
头  ,	c10
头  了	e-3
头 	c14
头  ,	c10
头  了	e-4
夸	c-19i-26
夹	c13
奖	f-3i16
奖 ,	h-4
套	a7b10c-10h18i-19
套 ,	h8
套 下	a3h9
套 下 来	a3h9
套 多	g15
套 多 少	g15
套 得	h17
套 系	b27
套 系 统	b3
套 色	b15
套 装	h4i-12
套 餐	a14d6g-8
套 	b-3
女	b6h13i-11
女 0	b16
女 儿	b9h-7
女 儿 想	g4h12
女 士	h4
女 教	h9
女 教 练	h9
女 朋	h7
女 朋 友	h7
女 的	c3
奶	d3e4h6
奶 了	e6
奶 奶	i-4
奶 油	c4
奶 胀	c12i12
奶 胀 包	c12i12
奶 茶	b-9f9i-4
奶 茶 店	h12
奶 	b12
奶 	i20
她	b-3i-10
她 家	i-7
她 说	h11i-6
好	c-6d3g-9h3i-12
好 ,	a3c-3f6
好 一	d13h16
好 一 点	d14
好 不	g26
好 了	c-18i-18
好 了 ,	c-3f4g-7h-5i-4j-6
好 了 告	j36
好 了 没	g31
好 了 给	i-16
好 以	c9
好 以 后	c9
好 做	i-3
好 像	d13
好 免	c8i-5
好 免 费	c8i-5
好 几	c16g-25i32
好 几 个	c18g-9
好 几 天	i17
好 几 年	a3
好 几 次	c-7i13
好 别	h-19
好 发	b3i-12j16
好 可	h5
好 吃	b6c-15f3h-6i-25
好 吃 到	i-4
好 吃 还	d26
好 吗	g-10j-7
好 呀	d4
好 呢	j13
好 商	a-3
好 商 量	a-3
好 在	d16g-6
好 在 哪	d16g-6
好 多	c3
好 多 ,	i-14
好 多 了	i-10
好 大	h-3i-3
好 大 ,	h-3i-3
好 好	b-3c12h-12i4
好 好 的	b-3c13h-12i4
好 带	h3
好 意	c4e3
好 意 思	c4e3
好 我	j15
好 我 是	g15
好 打	h6
好 打 理	h12
好 拆	h13
好 拆 洗	h7
好 拍	j5
好 是	h22
好 有	h10
好 没	b-7g25
好 没 有	b-7g30
好 消	b5
好 消 息	b8
好 清	i17
好 点	b-7g-31h16
好 点 了	g-10
好 玩	d3
好 用	h-10i-4
好 的	a-4c5i-4j4
好 的 ,	a-3c16h-6i22j6
好 的 一	j11
好 的 是	g24
好 的 话	b10
好 的 那	h16
好 看	d3g-7h15
好 看 的	h10
好 穿	h6
好 穿 脱	h6
好 能	h19
好 记	b-7i-10
好 评	c-4f-14j3
好 跟	i-3
好 还	d48h6
好 还 是	d48h6
好 送	c16i24
好 送 货	h3
好 靚	c-6f3h-4i-10
好 	c32i34
好 	h-9j-10
好  到	i9
好  发	c3h-3
好  送	c-14i-6
好 	c4g5i-5
好 	h14
好 	c25
如	b-9c-9e-4g13h-9i-18j-12
如 一	c4i11
如 何	g5
如 果	a-4b-4c-15g6i-19j-11
如 果 下	g3
如 果 不	g-10
如 果 您	h-7
如 果 有	h10
如 果 	g-8
妆	c-6g7h17i-7
妆 ,	g3
妇	g5
妈	c-12e3f3i-5
妈 ,	h16
妈 七	h8
妈 七 十	h8
妈 不	i4
妈 不 让	i4
妈 吃	h-21
妈 妈	f8h-6i-13
妈 用	h4
妈 的	g-3h-4
妈 膝	h-9i7
妈 膝 盖	h-9i7
妈 说	d7
妈 	h32
妈 	h32
妹	c-9
始	b4h3i-21j11
始 了	j4
始 	i-5
姐	c-4i6
姐 ,	f-10g-4i9
姐 你	g12
姐 我	b3h6i4
姐 我 这	b3
姐 要	h4
姑	f3
姑 娘	f3
姓	c-7j-6
姓 名	b10
姨	c3i4
姨 ,	i-3
姨 都	h4
姿	i12
娃	c-15i3
娃 ,	h20
娘	c10h21i-3
娘 在	b4
娘 在 不	b4
娘 我	i4
婆	b-3c-14h-8i-17
婆 婆	i-6
婆 婆 血	i-12
婆 血	i-12
婆 过	g3
婆 	i-7
婚	h16i-3j-6
婚 了	i-8
婚 期 改	e4g4
婚 用	h-23
婚 礼	c3h-13
婚 纱	b10
嫁	i40
嫂	c12i3
嫌	b3c-19g8i19j-3
嫌 你	g3
嫌 你 们	g3
嫌 我	c-7
嫌 我 家	c-3
嫌 贵	b3
嫩	b13i-6
子	i3
子 ,	g-4h9
子 一	c-9h-12
子 一 写	i4
子 一 直	c-6
子 一 起	a6
子 三	g8
子 上	b-10c-8h14
子 上 ,	i20
子 上 写	h-13
子 上 小	h11
子 上 课	g4
子 不	c-3e19h8
子 不 想	e11h-4i20
子 不 爱	h-5i20
子 不 适	i13
子 不 通	h-3i10
子 了	i10j-6
子 了 ,	i6
子 他	b6c-4
子 会	i-11
子 住	h14
子 住 校	h14
子 你	c16
子 全	i9
子 公	g9
子 公 司	g9
子 写	h7
子 几	g11
子 刚	h20
子 压	c15
子 发	i3
子 发 烧	b-3
子 取	e17
子 取 消	e17
子 受	i-4
子 受 潮	i-4
子 吗	c19
子 嘛	h-3
子 回	c13h-5
子 回 来	c4
子 在	c27i7
子 在 你	c29i7
子 坐	h27
子 坐 不	h18
子 基	g7h-3
子 基 础	g7h-3
子 多	c5
子 多 得	c-3
子 大	i11
子 太	c4i27
子 太 多	g8
子 太 薄	i3
子 好 几	i14
子 对	h9
子 小	h8
子 得	c-3h29
子 想	h4
子 我	h21j20
子 我 们	g8
子 我 再	j-5
子 找	h4
子 找 个	h4
子 把	c-11
子 报	b14h-13
子 拍 给	j-3
子 拧	c7i14
子 拧 不	c7i14
子 掉	c7g5
子 掉 了	c9i11
子 数	i-7
子 数 学	i-7
子 断	c23
子 是	i-3
子 最	g-4h11
子 最 近	g-4
子 有	h-6
子 朝	h-4
子 来	i22
子 来 	i9
子 没	h-6i-5
子 漏	c17
子 漏 水	c6
子 爱	h-11i-21
子 用	d4
子 用 的	h7
子 疼	c-8
子 的	h6i-10
子 的 人	h5
子 直	c6
子 短	i32
子 结	h8i11
子 给	h-3j6
子 给 您	j5
子 老 	h3i-8
子 老 	h3i-11
子 能	g23h6
子 能 不	g5
子 腰	c11i23
子 自	g-23h18i-13
子 补	j11
子 被	c3
子 要	c-15h22i-24
子 要 转	e13
子 要 轻	h5
子 记	h14
子 说	c4i6
子 跟	c12
子 跟 不	c9
子 转	i-11
子 过	h15i-18
子 近	i4
子 近 视	i4
子 还	i-10
子 这	g13
子 送	c6i3
子 那	f3
子 都	c13i-10
子 里	h6
子 高	h3
子 	g-4
子 	i11
子  ,	c-11i-9
子  了	h10
子  的	i-6
子 	c19h-6i6
子  ,	c-3
子 	c-28
子 	c-4h3
子  ,	i-25
子  了	h12
孔	h4i13
孔 的	h12
孔 粗	c-3i10
孕	e3h23i-6
字	c4e-3f-4g-3i8
字 ,	i-8
字 一	h3
字 了	c9
字 体	j9
字 写	c3
字 写 错	i3
字 印	c5
字 吗	g9
字 太	c-3h19
字 太 小	c-3h19
字 就	c9h-13
字 就 	c10i6
字 是	b5
字 歪	c-3
字 的	b-3c-5i5
字 要	i-4
字 要 大	i-4
字 那	c-6
字 都	c4
字 都 	c4
字 都 	c4
字 	i9
字  了	i8
字 	c5
字 	i9
字  了	i8
存	a-10g8h6i4
存 ,	i11
存 三	h-3i3
存 三 十	h-3
存 不	c14
存 压	i-5
存 各	g5
存 的	c-4
存 	g-8
存  ,	i26
存 	i8
孙	b25h-19
季	b8c-23h-3i8
季 卡	b3
季 的	h8
季 节	h12
季 	b3
季 	b3
学	a6b3c-4e5h7
学 ,	i-3j11
学 不	g3h19i-18
学 不 会	g3h19i-18
学 习	i8
学 了	c10h-3
学 员	g-14
学 在	b8d-3
学 期	i-5
学 校	c-12h8i-12
学 校 食	i-3
学 生	a13g-13
学 生 价	a23g-13
学 生 党	a9g-3
学 老	h3
学 老 师	h6
学 费	c3d-3e18i-3
学 长	g-3i-3
孩	c-4d-3i-4j-3
孩 也	b10h5
孩 子	d-3h-6i-4
孩 子 一	a4c-6
孩 子 上	g6i12
孩 子 不	i7
孩 子 会	i-11
孩 子 住	h14
孩 子 写	h7
孩 子 刚	h21i7
孩 子 发	b-3
孩 子 回	c15
孩 子 在	c18
孩 子 坐	h30i-4
孩 子 基	g7h-3
孩 子 对	h9
孩 子 想	h4
孩 子 找	h4
孩 子 报	b14h-13
孩 子 数	i-7
孩 子 最	g-4
孩 子 爱	h-12
孩 子 自	h26
孩 子 补	j11
孩 子 要	e12h-19i-7
孩 子 说	c6i3
孩 子 跟	c9
孩 子 过	h15i-18
孩 子 近	i4
孩 子 这	g13
孩 子 都	c15
孩 子 高	h-3
孩 子 	j-3
孩 子 	i5
孩 用	h-7
孩 的	h8
孩 	i17
孩 	i4
宁	h19
它	b8h12
它 了	b18
安	c-4h-4i-5
安 全	c-9
安 全 座	i5
安 排	b19h-3i-6j21
安 排 一	b3h16i-3
安 排 上	j11
安 排 人	j21
安 排 发	j6
安 排 取	b3e3
安 排 在	b-3c7j-6
安 排 生	b16
安 排 	b11
安 检	c-3
安 装	g5
安 装 ,	c3i7
安 装 吗	g5
安 装 的	d5
安 静	h13i-14
完	c12e3j12
完 ,	c6i-3
完 一	h14i-12
完 不	h7
完 了	c-12e3i-29
完 全	b3c21g-8i20
完 全 不	c24
完 发	j22
完 发 你	j6
完 头	i7
完 头 皮	c4
完 好	c-8i-6
完 就	j15
完 我	j17
完 更	c20i23
完 没	g28
完 澡	c5
完 的	i-3
完 第	b3
完 第 二	b3
完 给	j10
完 脸	b7c8i5
完 脸 上	c13
完 起	c10
完 跟	i10j22
完 	c16
完  了	c3
完 	c5
宕	i19
宕 机	i19
官 网	g4
定	b15c-5i-10
定 ,	b4h-8
定 一	b18h-16
定 了	b27c-8e7i-10j17
定 了 ,	b15j26
定 了 告	j-15
定 位	b-14g18
定 位 发	g12
定 位 我	g3
定 制	a9
定 吗	a14
定 在	b18
定 在 	b14
定 稿	c4
定 终	e6
定 终 止	e6
定 这	b20
定 这 个	b4
定 采	b9
定 采 购	b9
定 金	b-3g3h-5i12j4
定 金 ,	j11
定 金 交	i11
定 金 付	a6g-8
定 金 先	j4
定 金 我	j-6
定 金 	j4
定 	a12b25
定  ,	b15
定 	b11
定  的	b3
宜	a13c-4d12g-16i-8
宜 ,	b14
宜 一	d21i-7
宜 一 半	d39i-7
宜 不	a14
宜 了	g-5
宜 又 不	h-8
宜 吗	a5
宜 多	d6
宜 多 少	d6
宜 就	h11
宜 就 行	h13
宜 点	a18h-5
宜 点 不	a15
宜 点 呗	a24
宜 点 嘛	a3
宜 的	a3g-3h-5
宜 的 那	h-9
宜 	b-5d18f3
宜  我	a-18b-4
宝	c-7h3
宝 上	d13h3
宝 宝	h12
宝 宝 能	h5
宝 能	h5
宝 能 用	h5
实	c-3g-6h5
实 ,	f3h-4i-8
实 价	a6
实 在	j-5
实 在 ,	b10
实 在 价	a19
实 木 的	g4
实 测	c13
实 物	g34
实 的	h7
实 话	j-4
实 际	c31i10
宠 物 洗	i16
审	g13j10
审 核	g7
客	b-4g-5i5j-6
客 人	b-3c-5f3g-8
客 人 坐	i-10
客 人 当	i18
客 人 投	i4
客 人 排	i-14
客 人 烫	c3
客 人 等	i-6
客 人 要	h8i-22
客 人 都	i-5
客 人 	c-13i17
客 人 	i10
客 厅	c8
客 厅 小	h14i-6
客 户 ,	a8
客 户 :	b4
客 户 一	b-4
客 户 不	c7i-7
客 户 了	a17f6
客 户 信	i6
客 户 又	b3
客 户 名	i11
客 户 在	g3h29
客 户 天	i3
客 户 投	i13
客 户 有	a4
客 户 欠	i13
客 户 的	i-7
客 户 老	d-3g3h3i6
客 户 要	g10h5
客 户 都	a-10c-3h14
客 户 问	i14
客 户 	g4
客 户 	g4
客 服	c14d-3i14
客 服 半	i4
客 服 回	i-6
客 服 机	c6
客 服 电	g4
客 气	c-16h-15
客 气 了	c-5
客 都	c7
宣	h12
宣 传	h12
室	a4c-11h3i-13
室 了	g23
室 友	e5h10
室 在	i-7
室 太	h-8
室 太 吵	h-8
室 有	g8
室 老	i23
室 要	h4
室 	h-8
室  ,	h-8
室 	h-8
室  ,	h-8
害	c4h-4
害 ,	a7i6
害 我	i-23
宴	b-3h4j-3
宴 ,	j-3
家	c-13d9
家 ,	b8i-5
家 三	d4
家 三 天	d5
家 不	d9g-4
家 买	i5
家 买 的	i23
家 了 ,	i-3
家 你	d13
家 便	d11
家 便 宜	d11
家 修	i14
家 做	c-7g-3
家 做 的	c-7g-3
家 公	d-5g12
家 公 司	d-5g12
家 关	i-7
家 关 门	i-7
家 具	h-7
家 卖	g-4h14
家 可	h4
家 寄	c-4
家 就	g8h9
家 店	g4
家 店 的	i6
家 强	d6
家 强 多	d6
家 快	i34
家 总	i3
家 才	d7
家 打	d3
家 把	g3i3
家 报	d12
家 报 	a4d12
家 收	i9
家 新	i10
家 新 店	i10
家 早	d4
家 是	i-5
家 最	b10d9
家 有	h11
家 服	i-4
家 服 务	i-4
家 楼	i7
家 狗	c10h3i-11
家 用	h8
家 用 的	h-3
家 电	b-5h31
家 的 ,	h13i-3
家 的 一	c4i15
家 的 比	c9
家 的 鞋	c-3
家 的 	c-10h-6
家 福 ,	b3
家 练	h3
家 给	c-3d9i13
家 给 我	d13
家 给 的	i18
家 菜	i14
家 装	h18
家 要	h-12i8
家 订	d-5i-5
家 订 的	i-5
家 说	i-4
家 说 三	d5i-5
家 还	e24g4
家 这	c31i46
家 送	d4i7
家 送 货	i4
家 那	i-20
家 那 个	c-8
家 那 条	b5
家 都	a7c-8d5i-5
家 都 不	i11
家 都 看	a9
家 都 说	i20
家 酒	i23
家 里	c-13h5j-4
家 里 有	h19i-27
家 里 没	e14
家 里 潮	h10i17
家 长	c16e9h-7i4
家 长 ,	g24
家 长 会	e10
家 长 群	c11
家 门 口	c4
家 靠	b4i-13
家 靠 谱	b4i-13
家 	d20
家 	a12
家  跟	d3
家  	a9
家  	i16
家 	d21e3i5
家 	c6
家 	e9
家 	d18i13
容	c-7i-6
容 一	g-4
容 一 样	g-4
容 易 坏	g4
容 易 	g4h5i6
容 易 	i-3
容 	e11g-9
宽	c-4
宽 楦	i7
宽 楦 的	i7
宿	a12c-4g-7i4
宿 用	h-4
宿 用 ,	h-6
宿 舍	g-4h4
宿 舍 楼	c4
宿 舍 用	h11
宿 舍 限	i7
寂	h-8
寂 寞	h-8
寄	g4h-10i-3j12
寄 ,	i12j9
寄 了	e9j-9
寄 了 ,	e20j-10
寄 养	b3
寄 出	b-3i-10j17
寄 出 ,	c4
寄 出 去	j3
寄 到	b11c3
寄 到 	b-3
寄 哪	g14
寄 回	c-10i-9
寄 回 去	c-3g6
寄 回 来	j-10
寄 来	b-6i24
寄 样	j-8
寄 样 品	j-3
寄 的	j-16
寄 过	g6
寄 过 来	g9
寄 顺	d17j18
寄 顺 丰	d17j18
寄  ,	b-11
密	a-14h6i-5
密 封	i12
密 码	c-4g3i-18
密 码 怎	i-12
寒	i-8
寞	h-8
寸	b6h-4i-14
寸 一	h8
寸 不 对	g7
寸 发	j8
寸 发 你	j8
寸 各	b4
寸 图	b8
寸 够	g8
寸 小	i18
寸 小 了	i18
寸 的	h-15
对	g3i-3j3
对 ,	b9h-8
对 一 和	d12
对 一 遍	j10
对 上	i-3
对 上 了	i-3
对 不	a-5e8g8i3j6
对 不 上	c10
对 不 住	e11
对 不 对	c-7g10
对 不 起	e10h-3j7
对 你	c5
对 你 们	c5
对 公	g6
对 公 账	g11
对 吧	g17
对 吧 ,	g10
对 得	g-9
对 接 人	c4
对 方	c-14h21
对 比	a12d30g-9
对 比 ,	a11
对 比 了	b-3d8g-3
对 比 表	d3
对 的	h-22
对 账	b-3i11
对 账 单	h13
对 账 对	i6
对 账 是	g9
对 账 的	i6
对 过	i-7
对 面	c-12h-11i-7
对 面 开	i10
对 鸡	h25i-14
对 齐	a19d13
对 	c-21
寻	h13
寻 一	h15
导	h6i6j6
导 ,	j4
导 入	i-7
导 入 客	c3
导 批	b9
导 批 了	b9
导 没	e4
导 没 批	e4
导 的	h-5
导 航	i-6
寿	b-21c-5h16j-3
寿 ,	a-3h3
寿 宴	j-3
寿 宴 ,	j-3
封	b-3c4g3h6
封 不	c8
封 口	c19g7h13
封 好	i4
封 好 ,	i4
封 箱	b6
封 箱 胶	b7
封 面	g-14
封 面 颜	c3i15
将	c3h-6j35
小	b4c-4e-3h5j-3
小 ,	c-8i12
小 一	c11
小 一 个	c9
小 一 圈	c8
小 不	c11i7
小 了	c16e6i19
小 份	b7g-5
小 偷	h26i31
小 刘	h-7
小 号	b18
小 吴	h-4
小 哥	c3f10
小 型	h-5
小 妹	c-8
小 姐 姐	f3
小 学	h13i-18
小 孩	c-3g4h4
小 孩 也	b10h5
小 孩 用	h-7
小 孩 	i17
小 孩 	i4
小 巧	h4
小 店	i27
小 心	c-3
小 批	a-5h10
小 批 量	a-5h10
小 时	b-3c8h-10
小 时 ,	g12
小 时 ?	d6
小 时 到	j15
小 时 就	c12i4
小 时 才	e-3i6
小 朋	i6
小 朋 友	i6
小 李	i-6
小 样	f5h11
小 班	b7
小 班 ,	b10
小 瓶	d15
小 番	b5g-8
小 番 茄	b5g-8
小 的	h-13i19
小 的 ,	h-5
小 票	h-6i9
小 程	g4
小 程 序	g4
小 要	h9
小 赵	b3
小 起	g8
小 起 订	g8
小 陈	j4
小  ,	h16
少	a18b-5c5g5h-5
少 ,	a15g-6h16i-3
少 ?	a13e3
少 一	a16b-16c12g-21h-18i17
少 一 件	i14
少 一 箱	c16i19
少 不	j11
少 不 了	j11
少 两	c24i12
少 个	c19h-3i23
少 了	c5j3
少 了 一	c-3i4
少 了 三	i-13
少 了 两	c15
少 二	c11i17
少 件	a-12g6
少 份	c-3
少 做	c17i22
少 克	g20
少 包	a3
少 包 邮	a3
少 吗	a11g-8
少 啊	a4
少 多	a-5b13
少 多 少	a-4b14
少 天	a-8g21
少 度	g25h-3
少 张	g7
少 支	a-10g15
少 有	c6
少 有 点	c7
少 来	a23
少 油	h11
少 油 少	h6
少 点	a27g-21h-18
少 的	h3
少 的 	j-9
少 盐	h24
少 箱	g16
少 箱 ,	g17
少 米	a15
少 糖	g21
少 肯	a4
少 肯 出	a4
少 要	b24g-30h4
少 货	c13
少 送	b22i14
少 量	d4
少 钱	a27b-6c-8d-3g-9i-12
少 钱 ?	g-14
少 钱 一	a22b-3
少 钱 您	a-16
少 钱 都	a-16b15
少 页	g24
少 预	a5
少 预 算	a5
少 	c32
尘	h-30i21
尝 尝	b8
尬	c8
就	a-3b6c6e-4f-3g-10h-5i11
就 0	b15i26
就 一	h4
就 一 个	h4
就 上	e3i-13
就 上 次	e5
就 下	i-11
就 不	b-4e6f-3
就 不 做	e5
就 不 理	c4
就 不 用	f-3
就 不 能	i12
就 两	g10
就 买	c-5
就 交	i3
就 交 了	i3
就 付	j40
就 住	h8
就 你	b9c11d27i13
就 你 们	c20d27i17
就 倒	i16
就 做	h-7
就 停	c13
就 停 ,	c19
就 凉	c11i6
就 凉 了	c10
就 几 百	i11
就 到	b-4f5i-19
就 到 ,	f13
就 到 了	j-3
就 剩	c4
就 卷	c10
就 去	c20
就 发	b3c-9h-3i7j7
就 发 呆	i4
就 变	i39
就 响	c10
就 哭	c-4
就 哭 ,	i-3
就 在 你	b7
就 坏	c20i10
就 坏 了	c22
就 够	h3
就 好	c-13g-5h10i-15j-4
就 好 了	c-4h14
就 它	b18
就 它 了	b18
就 定	b29h-4
就 定 这	b20
就 定 	a3
就 定 	b3
就 寄	g-3j27
就 往	c10
就 得	i18
就 得 换	i8
就 怕	i-5
就 想	d4h5
就 想 要	d4
就 打	c-8
就 打 喷	i8
就 扔	h8i-6
就 报	c13i10
就 拿	a19
就 按	b7c-3i-7
就 按 上	b-18
就 按 	b22
就 按 	b11
就 换	b32
就 掉	c32i29
就 提	g7
就 放	i-21
就 散	a5i-6
就 断	c18
就 断 了	c9
就 是	b-9c-4h-4j-3
就 是 上	i-16
就 是 不	a5c19i41
就 是 我	c-3
就 是 没	i-16
就 是 能	h10
就 是 	g10
就 是 	a3
就 更	h8
就 来	b3g-12i-24
就 来 	b3g-3
就 没	g-10i3
就 没 味	c-30i-30
就 没 电	c28i26
就 渗	c-10
就 烂	c-13
就 照	a-3b9
就 爆	c3
就 爆 了	c5
就 爱 吃	h25
就 用	c-5
就 疼	h-17
就 白	i6
就 破	i16
就 破 ,	i12
就 磨	i3
就 红	i18
就 给	d-3i-5
就 给 我	d-7
就 翻	c13
就 能	c-3h9i-25j-11
就 能 交	d23
就 花	h-8
就 行	c-7d-3g-3h11i-15j-4
就 行 ,	h4i-5
就 补	j6
就 装	b9
就 褪	c3
就 褪 色	c4
就 要	b39e-3h-25
就 订	a10b7
就 订 	a11
就 让	i15
就 说	c27
就 走	i16
就 走 了	c10
就 起 毛	c5
就 起 皮	c-5
就 跑	c31i10
就 转	i-8
就 过 敏	i10
就 这	a-6c12g-7i-3
就 这 个	b25
就 这 么	b-20
就 这 样	c-11
就 退	j16
就 送	g6
就 选	b13g3
就 那	h7
就 那 个	h7
就 问	b-3g13
就 问 下	g16
就 问 问	b-3
就 	h28
就 	b6
就 	c4h-8i19
就  ,	a10c6g8
就  。	g15i10
就  了	c-3i-9
就 	c6h-3i13
就  ,	a7c5
就  了	i-12
就 	c10i6
就 	i3
就  ,	c10
就 	c-10h-4
就  ,	g20
就 	i13
尴	c8
尴 尬	c8
尺	a-4h-3
尺 寸	b4i-4
尺 寸 一	h8
尺 寸 发	j8
尺 寸 图	b8
尺 寸 小	i18
尺 码	e3g4
尺 码 标	b-3c11
尼	b5
尽	c7h-10i-10j-7
尽 快	c15j21
尽 快 处	j5
尽 快 给	c4
尽 量	h8j-35
尾	g4i12
尾 号	g3i-6
尾 号 0	g3i-6
尾 板	h13
尾 款	i4j4
尾 款 还	a4
尾 款 	j30
尾 货	b17g3
尾 货 我	b28
尿	h13i3
尿 失	i10
尿 失 禁	i10
尿 床	h19
尿 病	h4
尿 病 人	h-9
尿 裤	c5
尿 裤 漏	c8h-3
尿 裤 	c8h-3
尿 裤 	c8h-3
屁	c-12
屁 股	c-11i4
层	c8g-4h7
层 ,	h10
层 不	i3
层 了	c6
层 全	i-6
层 加	h18i-4
层 白	c-3
层 胶	c4
层 高	i5
层 高 两	h11
居	c-9f-8i23
居 家	i-21
屉	h-5
届	h-16
屋	c-23h6
屎	i12
屏	b3g-3
屏 幕	c-3
屑	h-9i35
屑 多	g5
展	g6h5j-6
展 会	b8c-3
展 会 上	h23
展 会 用	i-7
展 会 都	i11
展 板	g10
展 架	c10
展 架 ,	g7
展 架 	c18
属	c-4i-16
山	i-5
岁	i-12
岁 了	i22
岁 娃	h19
岁 男	h8
岁 男 孩	h8
岁 老	h18
岁 老 人	h18
峰	i8
崩	b-3c19i11
崩 了	i-10
崩 溃	i5
州	h15i-7j-21
工	b-6c-3h5
工 ,	a4c-6h8j7
工 不	i8
工 人	c6i15
工 作	h-7
工 作 ,	h-14
工 具	c-6h3i-8
工 厂	c-16i-5
工 发	g11
工 吧	c-3
工 商	i21
工 地	b5i-5
工 地 ,	j9
工 地 用	h7
工 没	c-5i21
工 的	h3
工 程	j6
工 程 师	j15
工 行	g15
工 资 就	j10
工 资 都	i6
工 都	c13
工 都 不	c13
工 都 	i-18
工 钱	a12
工 面	h17
工 	i6
左	j-5
左 右	h5
左 右 ,	b-7h9
左 撇	h7
左 撇 子	h7
左 边	i20
差	a-7b-7c8d19g-7i5
差 ,	g6i21
差 0	b-4c10
差 一	i-9
差 不	c-6i-7
差 不 多	c-5i-6
差 两	i-12
差 五	h18
差 价	c11e-7j6
差 几	d23g-20i-5
差 几 个	d6
差 别	a-10d19g-12
差 别 大	a-9d20
差 在	c-5d27g-27
差 在 哪	d28g-31
差 多	a-6c8d23i22
差 多 了	c43
差 多 少	a-6d17g3i-20
差 大	i-11
差 太	c38i36
差 太 多	c27i21
差 好	c6h9
差 异	d25g-3
差 很	d11
差 很 多	d11
差 点	c7h5
差 点 就	c-3
差 点 被	c20
差 点 	i-6
差 评 一	c-5
差 这	d6
差 这 么	d6
差 	c14i9
己	e-3h-5j-6
己 不	g-3
己 不 会	g-3
己 人	h-4i15
己 做	i3
己 做 的	i24
己 卸	i6
己 喝	h11
己 带	g9
己 开	j8
己 开 车	b3j10
己 往	c13
己 往 下	c13
己 有	a4g-3
己 查	i30
己 装	h-3
己 设	c-3
己 	g-3
己 	g-3
已	a-5b-4c-7e-3g-4h-11i-13j-18
已 发	b12j-11
已 发 ,	b21
已 发 您	j-7
已 安	j-6
已 安 排	j-6
已 寄	j-11
已 放	c-3
已 放 进	c-3
已 经	b-9c-6i-3j-10
已 经 下	b-4
已 经 买	f3
已 经 在	e4
已 经 改	i-6
已 经 用	c5i6
已 经 	c12i25
已 解	j-5
已 解 决	j-5
已 	c27
巴	b6c15h-12i22
巴 巴	c17i11
巴 巴 的	c17i11
巴 的	c17i11
巷	i-3
巷 子	i-3
巾	b3c6
币	e-19i-6
市	c-10h-12j-5
市 区	h-4i5
市 场	d8
市 的	i-7
市 都	d13
布	b5c6d9g6h5
布 样	f9
布 的	g-3
布 置	c27h30
布 草	h3
师	c7f4j4
师 ,	f3j5
师 不	e11
师 了	g6i12
师 了 ,	g6i12
师 傅	h-5
师 傅 ,	b4i12
师 傅 出	j3
师 傅 吗	h13
师 傅 我	g15i6
师 傅 手	i-3
师 傅 把	c11f-3
师 傅 放	c20
师 傅 电	c5i8
师 傅 约	i7
师 傅 要	j-8
师 傅 走	i9
师 傅 	i5
师 傅 	i5
师 在	f-11
师 天	i7
师 天 天	i7
师 好	a4
师 好 ,	a4
师 您	a5
师 您 好	a5
师 我	b6
师 我 家	b6
师 换	c24e5i16
师 换 了	i16
师 是	g13
师 是 哪	g13
师 的	c-14g-4h7
师 讲	i-12
师 迟	c4i33
师 	i16j4
师 	c11
师  了	c21
希	c-7h11i-8j-3
希 望	c-7h11i-8j-3
希 望 小	h-11
希 望 老	h8
希 望 能	h5
希 望 送	h14
帐	c10i3
帘	c-3h6
帘 要	h12i-15
帘 要 全	i-5
带	c-4g3h7i-6
带 ,	b-3
带 上 飞	g8
带 了	i-12
带 什	g14h-9
带 什 么	g14h-9
带 孩	g4j-8
带 孩 子	g4j-8
带 尾	h4
带 尾 板	h4
带 我	i18
带 我 们	i18
带 拉	h-14
带 拉 链	h-14
带 样	g-4
带 样 品	g-3
带 水	g14
带 没	c23
带 灯	h3
带 灯 的	h3
带 爸	h8
带 爸 妈	h8
带 的	d3
带 盖 子	h8
带 盖 的	h-7
带 着	h-7j6
带 粘	c-5
带 粘 不	c-7
带 老	j5
带 老 人	h4
带 老 断	c11
带 老 	c11
带 老 	c11
带 走	c-11i3
带 走 了	c-3i15
带 过	j17
带 过 来	j28
带 这	c7
带 钥	h14
带 钥 匙	h14
带 	b12
带  ,	b27
带  ,	c-16
带 	c-7
席	b24e4
帮	b3c-9f7h5i-9j10
帮 不	g5i5
帮 了	f29
帮 你	j45
帮 忙	a6g5
帮 忙 看	c3g3
帮 您	b-4e-3g-11h-4j16
帮 您 下	g-5
帮 您 留	j8
帮 我	b14c-11e5i-12j-11
帮 我 下	b16h15
帮 我 们	g5h22
帮 我 停	e9
帮 我 取	b-6e12g-18
帮 我 扎	b9
帮 我 把	b-7e9h16
帮 我 杀	h5
帮 我 查	g28
帮 我 留	b23
帮 我 看	b-5g20
帮 我 算	a13
帮 我 订	b3
帮 我 锁	a-3
帮 我 	b9
帮 搬	g4
常	c-5i-5j-7
常 了	i12
常 吗	g12
常 感	f6
常 感 谢	f6
常 迟	c3i5
常 迟 到	c3i5
常 	c19h10
常 	c3i5
帽	c15
幅	c8
幕	c7i11
幕 一	c7
幕 上 差	i-16
幕 有	c15i15
干	c-5g-3i-7
干 ,	h6i13
干 一	c5
干 了	c-12i-17
干 净	h3i-10
干 净 就	h3
干 嘛	g14
干 得	i-7
干 洗	a4
干 的	c7i13
平	a4g-11h11
平 ,	h-10
平 台	h-14i19
平 台 上	c21
平 时 没	h12i4
年	c-12h-5i-8j-4
年 !	b6
年 ,	b13e-3g8
年 。	i-6
年 一	c8i23
年 上	h21
年 不	h5i-12
年 了	a7c-9i-6
年 会 要	b-3h9
年 前	g-13
年 卡	b7g-6
年 后	h-14
年 后 再	h-3
年 就	c6h3
年 年	h24i38
年 年 	i3
年 年 	i3
年 果	i11
年 果 子	i11
年 没	h-3
年 没 人	i-5
年 涨	i20
年 生	i-9
年 生 意	i-9
年 的	b5i3
年 的 ,	i23
年 级	h-18
年 质	i4
年 质 保	i4
年 费	e11
年 轻 点	h5
年 那	d18g-5
年 那 批	d32
年 都	i-11
年 预	e-6
年 预 算	e-6
年 	b-5
年  ,	d6
年 	b3g-6
年  ,	b4
年 	b9g-5
年  ,	b5
年  ,	i3
并	b11
幸	f5
幸 亏	f8
幸 	f8
幸 	f8
幼	h10
幼 猫	h9
幼 猫 吃	h9
广	h20i6j-6
广 告	c3h13i21
广 州	a4j-5
庄	h33
庆	g4i-3
床	c-4g-5h5i8j3
床 单	c13i4
床 垫	c12i4
床 垫 睡	c12
床 头	i-16
床 帘	i-11
序	c10g3
序 能	g3
库	c-7
库 ,	h9
库 在	g4
库 存	g5
库 存 压	i-5
库 存 各	g5
库 存 	g-8
库 存 	i8
库 找	j11
库 拒	i15
库 拒 收	i15
库 有	i-6
库 没	h3
库 没 人	e5
库 的	i15
库 装	j4
库 要	b3
库 还	h10
库 还 有	h10
库 那	d6
库 里	g4
库 	i-6
库 	c-26i10
库  ,	i9
库 	c-26i30
库  ,	i9
应	a-7b-4e-4h-9i12j-4
应 ,	b5
应 商	c-10d8i3
应 商 ,	a-3h-3
应 商 给	d8
应 我	c19i12
应 用	i4
应 用 题	i4
应 的	a-5i16
应 的 折	g10
应 该	b-9j-3
应 该 是	g10
应 过	i-24
应 	j14
底	a-4b-6c4h8
底 ,	j17
底 下	c18
底 下 那	i-4
底 了	b6g17i-7
底 了 ,	b6g23
底 价	a17
底 前	j-3
底 在	c3
底 在 哪	c3
底 有 没	i-3
底 片	b6
底 的	h19i5
底 盘	i14
底 	i5
店	c-8i3j-4
店 ,	i-7
店 一	i25
店 也	g3
店 也 是	g3
店 在	g5i6
店 在 二	i17
店 在 什	g6
店 小	i13
店 小 ,	i13
店 布	h3
店 布 草	h3
店 库	f3
店 库 存	f3
店 开	b7
店 开 在	i-8
店 承	i-5
店 承 诺	i-5
店 比	a-19d8
店 的	h-7j-4
店 的 ,	h-14
店 的 账	i12
店 的 	b-16h-12
店 说	c16
店 送	d13
店 送 货	d13
店 那	c24
店 都	c10d32
店 都 没	d9
店 里	c-6
店 里 快	i-5
店 里 拿	j15
店 里 换	h4j-3
店 里 有	g17i-7
店 里 没	h9
店 里 看	j13
店 里 老	i10
店 里 进	i9
店 铺	g7
店 长	b20
店 门	h9i-3
店 门 口	h9i-3
店 面	i-3
店 	h-5
店 	h-6
废	c3e16f3
废 了	i19
废 吧	e10
度	a-9b-4g9
度 0	d6
度 0 .	d8
度 不	i17
度 两	h5
度 多	a-5g9
度 很	i17
度 数	i11
度 要	h23
度 要 到	h22
度 	h-4i14
度  ,	c15h-3
度  ,	c3
度 	h-3
度  ,	c3
座	b-16j-4
座 ,	h-3i-4
座 不	c-12g5
座 位	b-3
康	f3
康 乃	f3
康 乃 馨	f3
康 复	h-5
延	c-3e21i-14
延 期	e11i-7
延 期 了	e3i-7
建	c-3h-18i-3
建 ,	h31
建 议	b-4h-23i-4j-9
建 议 先	b-6
开	d-3f-4h-6
开 ,	c3
开 。	c-5
开 一	i5
开 不	g16
开 不 了	i-8
开 不 开	i28
开 业	h16j-8
开 业 ,	g4
开 业 花	b6h10i-4
开 个	j-3
开 了	c5i9
开 了 家	i10
开 了 	c5
开 你	i4
开 关	c-9h7
开 关 一	c-8
开 具	c15
开 具 的	c19
开 出	c13
开 出 来	c17
开 到	i-5
开 到 几	i-5
开 印	b8
开 口	b6
开 在	i-8
开 头	i-9
开 好	j12
开 始	b4h3i-21j11
开 始 了	j4
开 始 	i-5
开 学	h-3i9
开 学 了	b7
开 小	c15
开 就	c19i15
开 工	e5j14
开 店	h30
开 心	c-6i-5
开 是	c16i9
开 是 白	c8i7
开 普	g-5
开 普 票	g-5
开 机	h-8j5
开 机 要	i17
开 标	a3
开 标 ,	a4
开 民	h-9
开 民 宿	h-9
开 水 果	g5
开 火	i-17
开 玩	c-3h-6
开 玩 笑	c-3h-6
开 的	h11
开 票	g6h-10i4
开 票 要	a5
开 窗	c3e-3
开 窗 对	e-3
开 线	c4
开 胶	c18e4
开 胶 了	e6
开 裂	i3
开 要	c23i5
开 课	g4
开 车	j4
开 过	j-20
开 通	b15
开 错	c16i25
开 错 了	c6i7
开 	b31
开  ,	b4
异	d7g-7
异 味	i-9
异 响	i4
异 常	i18
弄	g4h12j4
弄 个	h16i6
弄 点	g14
式	c-10h10i-8
式 ,	b3
式 的 ,	h-3
弟	i-8
弟 弟	i-3
张	b9c-5f3h-8j-7
张 ,	g3
张 不	a-6
张 全	f3
张 全 废	f3
张 单	g8
张 卡	i-8
张 总	j-4
张 老	b12
张 老 师	b12
张 表	c-3i42
张 表 ,	c-3i6
张 	i-8
张 	i-8
弯	c17i9
弯 的	c5
弹	h8
弹 不	c5
弹 力	h7
强	d15h-10
当	e-5h-8i-11
当 场	c7
当 天	h15
当 天 做	a7
当 天 就	h8
当 天 能	d10
当 月	g-3
录	c-3i-4j3
录 我	b9
形	b-7c-6
形 ,	c-6
彩	a3b9e3g5i-7j-3
彩 页	b4e4i-3
彩 页 颜	c7
影	h10i6
影 响	c-15i-20
影 师	c5h6
影 的	h-4
往	c18e5h-8i14
往 下	i8
往 后	c-22e33
往 后 推	e15
径	h-23
径 0	b-12
待	c-9h15i-3j6
待 会	j32
待 会 儿	j4
待 会 发	j16
很	a-3b-4c-5f4g-12h-21i-18j-11
很 ,	c13h-3
很 不	c19
很 不 满	c3
很 冲	c8
很 多	d4
很 多 吗	d11
很 大	c3i25
很 好	c-3g-4h-5
很 快	i-4
很 抱	j-7
很 抱 歉	j-7
很 正	c-8
很 正 常	c-9
很 满	f3
很 满 意	f3
很 	c22
律	h26i-8
律 师	h17
徒	h11i22
徒 长	i10
得	b-6e-3h15j-10
得 一	c6h-15i22
得 上	d-9h12
得 上 吗	c3
得 下	g9h13
得 下 不	i7
得 下 吗	g9
得 不	c4
得 不 漏	h18
得 不 	h18
得 不 	h18
得 两	h9
得 两 天	h9
得 久	d27g-5
得 了	a-5
得 住	i-13
得 你	i-9
得 做	i-9
得 像	b6c-4h-23i22
得 先	j-6
得 出	i-3
得 出 手	h4
得 出 来	g18
得 到	i-3
得 到 吗	g11
得 动	h13
得 动 的	h6
得 卖	g5
得 厉	c9i19
得 厉 害	c9i19
得 厚	h27
得 厚 ,	h16
得 去	e4
得 及	b-11g18
得 及 不	g15
得 发	c9h6i13
得 可	i3
得 唔	a21
得 唔 得	a21
得 坐	h14
得 多 少	a9
得 大	h4
得 太	h-4
得 太 快	h-3i11
得 好	c-6
得 孩	g8
得 孩 子	g8
得 完	c9i8
得 对	h4
得 帮	h42
得 干	h7
得 干 净	h7
得 开	i-8
得 很	h-14i-4
得 很 ,	c13h-3
得 快	h-8i-4
得 快 ,	h-6i-10
得 怎	g3
得 怎 么	g3
得 慢	i-9
得 我	c17i19
得 我 头	i3
得 手	i15
得 打	i13
得 挺	f18
得 挺 好	b7
得 换	d6g-7i8
得 放	b-3h9
得 是	h14
得 最	d10g-4
得 最 好	d4
得 有	h8
得 歪 歪	c8
得 比	c20i40
得 没	c9i8
得 没 型	i8
得 没 法	i28
得 清	h3
得 清 ,	h-4i10
得 清 楚	h-9
得 清 清	c5i3
得 看	c-10h-13
得 真	h10i-3
得 眼	h-5
得 眼 花	h-5
得 穿	g7
得 穿 不	g7
得 等	h-27i5
得 罪	i3
得 能	g-9h30i-7
得 能 放	h3
得 能 看	h-7
得 脚	c18
得 腰	c12
得 花	c33h-7i14
得 花 儿	c3
得 要	c7i37
得 要 死	c23
得 说	c-11
得 走	g-3i18
得 跟	c21i22
得 还	c-3
得 透	c4
得 透 光	c4
得 重	c3
得 防	c-3h23i-4
得 防 滑	h7
得 隔	h24
得 静	h7i-11
得 静 音	h7i-11
得 香	h-13
得 高	d5h21
得 	b-4h-10i7
得  人	i4
得  净	h7
得  扭	c8
得 	c6h6i7
得 	c-6h-4i14
得  扭	c8
得 	c4h-23
得  净	h7
微	a-6b-6h-7j-3
微 信	a-6b-5c-8g3h-4i-9
微 信 了	j-6
微 信 名	g11
微 信 登	c4i-4
微 信 群	j-6
微 信 转	c-3g4i-11
微 信 里	i23
微 信 	a4
微 信 	c4i-4
微 信 	c4i-4
微 辣	c14h-16i25
德	d3i-22
德 邦	d5j4
心	a-3c-7f6g-5h-12i-13j-5
心 ,	j16
心 了	c-5f16
心 的	d-3h21i15
心 里	f13i6
心 里 没	i12
必	b-4g-4i-15
必 须	b-3c6h10
必 须 是	h18
志	i15
忘	c-7i13
忘 了	c-15i-10j-4
忘 带	h4
忘 记	i5
忘 跟	g4h7
忘 跟 进	g4h7
忙	c-13g-9h-3
忙 ,	h-4j14
忙 不	g-11i11
忙 不 过	i12
忙 了	f17j-9
忙 吗	g-21
忙 的	h-5
忙 的 时	h-5
忙 看	c3g3
忙 看 看	c3g3
快	a-3b-3c-7e-3f3
快 ,	i4
快 乐	b-6c-8i-11
快 乐 ,	h-7
快 了	c-7i-29
快 什	b7
快 什 么	b7
快 处	f4
快 处 理	f4
快 多	c-4f6i-8
快 多 了	c-4f6i-9
快 点	i14
快 的	h10i26
快 的 ,	h-29i36
快 给	c3
快 话	d4
快 越	b4
快 越 好	b4
快 递	c6g3i3
快 递 ,	c13
快 递 丢	i4
快 递 了	c8
快 递 单	i-8
快 递 员	g6i-11j-9
快 递 柜	g7i9
快 递 	h20
快 递 	h8i4
快 递 	h4i-13
快  了	i-4
忽	c22i32
怀	h-5
怀 疑	c12
态	c13i-6
态 度	c16g-11i-4
态 度 很	i17
态 度 	h-3
态 度 	h-3
怎	a9b-6c-4e-3g22h-7i-7j-4
怎 么	a9b-6c-3g20h-7i-6j-4
怎 么 下	g5
怎 么 付	g8
怎 么 办	g7
怎 么 卖	a26b-3g-16
怎 么 又	a-3c13g-8
怎 么 处	g5
怎 么 弄	g16i13
怎 么 收	a31c-8g-16h8i-6
怎 么 样	d3
怎 么 没	c14d4g-8
怎 么 用	c-5g5
怎 么 登	c-10g17
怎 么 算	a22g-7
怎 么 给	c3
怎 么 联	g5
怎 么 补	g14
怎 么 计	a5g-4
怎 么 赔	c7g17
怎 么 走	a6e5
怎 么 还	c7g-13i8
怎 么 进	g3
怎 么 	c3
怎 么 	i20
怎 么 	g3i-4
怎 样	g14
怎 样 的	g4
怕	c-19g7h11i-32j-5
怕 不	i-6
怕 冷	h-14
怕 吵	h17
怕 慢	h-4
怕 是	h-3i16
怜	c7i11
思	i-19
思 ,	c-3j10
思 刚	b9
急	c-6i-9j4
急 ,	h3
急 得	c13
急 找	h23i-3
急 死	c-10h-8
急 死 人	i-4
急 用	h10
急 用 ,	i11
急 着	g-3h-8i-8
急 费	j8
急 费 	j-13
急 需	h30
性	c-3h4i9
性 手	h-5
性 手 套	h-5
性 的	i-6
怨	i15
怪	g-3
总	a5b-8c-5i10j-4
总 :	b-29
总 价	a6i-3
总 价 多	b12
总 共	g6
总 共 	g21
总 卡	i3
总 您	j-3
总 您 好	j-3
总 拖	h13i-3
总 拖 ,	h13i-3
总 是	i4
总 是 	i4
总 算	i-13
总 要	i-3
总 	i8
总  ,	h11i-8
总 	h8
总  ,	h13i-3
恁	c6j7
恩	f21i-7
恩 ,	f11
恭	h-7
恭 喜	h-7
息	g-5i11
息 一	b5i-3
息 三	c5
息 三 天	c5
恶	i10
悉	i24
您	a-6b-10c-9d-6e-6g-14h-10i-9j18
您 ,	f-5j21
您 。	j4
您 下	g-4
您 下 单	g-4
您 久	j-6
您 久 等	j-6
您 了	a-7j-13
您 了 ,	a-4
您 什	g-4
您 什 么	g-4
您 付	j-10
您 保	j9
您 先	e-3
您 先 付	j-19
您 写	j9
您 出	g-3
您 包	j5
您 占	b-3
您 占 个	b-3
您 发	g-9
您 取	e-18
您 取 消	e-18
您 好	a15f3g5j-11
您 好 ,	a10g3j-11
您 家	j12
您 对	j11
您 尽	j-3
您 店	j14
您 店 里	j37
您 打	c-3
您 打 过	j-23
您 找	j-25
您 把 尺	j-3
您 报	a-8
您 抵	j4
您 挑	j5
您 换	j8
您 收	g-7j13
您 收 到	g-7j11
您 是	g-15
您 来	b-5j-13
您 核	a8
您 消	j3
您 消 息	j7
您 添	f7
您 添 麻	f7
您 添 	f7
您 添 	f7
您 用	j27
您 电	j21
您 电 话	j21
您 留	b-9h-3
您 留 了	j-4
您 留 的	j-24
您 留 	b-7j18
您 的	g-4h-8
您 的 支	f-11
您 的 货	j6
您 看	a-5d-15g-10j-8
您 看 看	j-3
您 看 着	a-4
您 看 要	d-3
您 确	j-9
您 确 认	j-9
您 稍 等	j-10
您 联	j4
您 联 系	j4
您 补	j8
您 补 上	j3
您 要	g-8h-5j11
您 要 的	j22
您 讲	j-26
您 说	i-5
您 费	f9
您 费 心	f9
您 跑	f-10
您 跑 一	f-10
您 这	j3
您 退	e-5
您 送	b-4j10
您 那	g-10j5
您 那 张	j7
您 那 边	g-12j-11
您 邮	j4
您 邮 箱	j4
您 重	j24
您 重 做	j16
您 锁	j3
您 预	a-5
您 	g-11j-39
您 	f13i-6
您 	f21
您 	j3
情	a14c-7g-3j-5
情 人	i6
情 人 节	i6
情 况	b-3
惠	a21f-5g-4h-10i-3j-4
惠 券	g19
惠 券 用	c6
惠 券 	c6
惠 券 	c6
惠 吗	a25g-13
惠 没	a8
惠 顾	f-19
想	b-6c-11d-4h31i-16j-11
想 上	e3g-10i49
想 不	h-35i-3
想 不 到	i-3
想 买	g5h-9
想 买 个	h6
想 了	g9
想 了 解	g9
想 代	g5h4
想 代 理	g5h4
想 你	h-3
想 你 们	h-3
想 做	b-12c-7e-6h7i-6
想 做 小	i-4
想 做 点	h12
想 做 自	g3
想 先	g16
想 入	h6
想 再	b9h-12
想 写	h-3
想 减	h3
想 减 肚	h3
想 包	h32
想 印	a18h3
想 吃	a4h-12
想 吃 你	a6
想 吐	i8
想 喝	h12
想 在	h14
想 多	h5
想 多 了	h-6
想 学	h17i-19
想 定	h7
想 定 做	h15
想 开	h-21
想 弄	h13
想 弄 个	i8
想 当	h-13
想 必	h-9
想 想	g-6h-12
想 想 还	e7
想 找	b-3h20
想 找 一	g7
想 找 人	h20i-14
想 把	c-4e14g7h50i-27
想 拍	h28
想 拿	a9h6
想 换	c-5h21
想 换 一	h16
想 换 个	c-4i26
想 换 供	a-4h-3
想 换 成	h23
想 搞	h6i-6
想 搵	h11
想 法	h-9i-5
想 烫	a3g-3
想 的	h-3
想 的 好	h-3
想 省	g-3
想 看	g17
想 着	j-8
想 知	g17
想 知 道	g17
想 确	g3
想 确 认	g3
想 租	h14
想 练 出	h-7
想 给	a9h6i-13
想 给 店	h5
想 给 车	h-12
想 补	b4g-8h7
想 装	h10
想 要	c-8g-6h9
想 要 一	h13i-7
想 要 了	e15
想 要 按	h4
想 要 滋	i-5
想 要 的	f3
想 要 能	d3i4
想 要 软	i18
想 要 那	h5
想 要 	h-29
想 订	a5b11
想 订 	a3h10
想 订 	h-4
想 让	h18
想 请	h10
想 起	h-4
想 起 来	h-4
想 还	e7
想 还 是	e7
想 进	h11
想 进 点	h11
想 退	e26h-21
想 退 ,	g4
想 配	h10
想 配 	h6
想 问	g7h-12
想 问 下	g-3
想 问 	a3
想 	j-24
愁 死	i28
愉	h-9
愉 快	h-9
意	a-5g-11h-15
意 ,	j12
意 不	f11
意 了	b5
意 儿	c8
意 好	i-4
意 思	h-9i-16
意 思 ,	c-3j10
意 思 刚	b9
意 报	b9
意 报 价	b9
意 见	i17j23
意 进	h16
意 防	i-7
意 	c-9i5
意 	i5
感	a-3c-7f24h7i-4j-4
感 ,	h26
感 冒	i5
感 器	c8
感 差	a-8
感 恩	f19
感 恩 ,	f11
感 的	g6h20i-14
感 觉	i12
感 谢	c-10f26h-4i-13
感 谢 ,	f16
感 谢 了	e-3
感 谢 你	e6f3
感 谢 信	f-14g8
感 谢 各	f-5
感 谢 您	f-3
感 谢 贵	f11
感 谢 	f11
愿	g-5i20
愿 意	c-3g-4
愿 意 进	h16
慢	b-5c-7g-4i4j-7
慢 ,	h8i8
慢 一	h-3
慢 一 点	h-3
慢 了	i5
慢 得 要	c10
慢 慢	h-10i-6
慢 点 没	h31
憋	i3
憋 不	c-7
懂	c-6g-7i-9
懂 ,	b7g4
懂 吧	h6
懂 的	h-19
懒	i11
懒 ,	h12
懒 得	h-16i6
懵	c3i43
戏	d3h-3
戏 不	g8
戏 不 卡	g8
戏 不 	g8
戏 不 	g8
戏 的	c9h-8
成	a-5b4c5h3i4
成 "	c5
成 ,	h-6j12
成 0	b18h13
成 一	c10
成 个 礼	i3
成 了	b-3c10i16
成 交	b38c-3i-8
成 亮	c9i3
成 人	h26
成 分	d10i-4
成 功	i-5
成 品	h6
成 本	c-8h13
成 水	i9
成 熟	b5
成 绩	c-10j13
成 这	c23e25i32
成 这 样	c23e25i32
成 都	e9g-10i-4
成 黑	b22c7g-17
成 黑 的	b10c11g-16i8
成 	b8h-4
成  ,	b26
成 	e6
我	c-3h-7i-9j11
我 ,	b4h-3
我 0	h-3
我 0 年	b-3
我 一	b-6g5
我 一 下	c-4g24j6
我 一 个	h6
我 一 份	b-3
我 一 周	d7
我 一 次	a3
我 一 身	c3
我 下	a-3b21g6i-9
我 下 一	b7
我 下 午	b-3g8j-12
我 下 单	b17c8
我 下 班	j6
我 下 	a-5
我 不	e9i-14j-15
我 不 做	i-3
我 不 吃	h14
我 不 急	g3
我 不 想	b16h-13
我 不 换	e3
我 不 敢	j-3
我 不 是	g9
我 不 管	h17
我 不 要	c7e31
我 两	i-9
我 个	g28h4
我 也	b15h-9j-10
我 也 不	i3
我 也 想	j-5
我 也 是	c3
我 买	b18
我 买 了	b39
我 买 的	i-8
我 了	b-4d5
我 了 ,	d11
我 五	j5
我 五 分	j5
我 交	i16
我 交 了	i16
我 亲	j9
我 亲 自	j11
我 付	b7
我 代	h12
我 代 表	h12
我 们	c-4g-3h4i-3
我 们 不	e11h-5
我 们 主	h-11
我 们 五	c3
我 们 公	i6
我 们 内	j7
我 们 决	b11
我 们 包	j-7
我 们 单	i-4
我 们 厂	c-4g7h-11
我 们 原	i4
我 们 去	j3
我 们 司	h31j17
我 们 客	c3h7
我 们 家	h-4i-12
我 们 对	h10
我 们 将	j5
我 们 小	g4i16
我 们 就	d5
我 们 工	i35
我 们 幼	i7
我 们 店	g-4
我 们 开	j20
我 们 想	h15
我 们 报	j9
我 们 接	b19
我 们 收	i-5
我 们 月	d17
我 们 有	i-4
我 们 民	a10
我 们 没	i14
我 们 现	i7
我 们 班	b10
我 们 用	c-10i-5
我 们 的	h-8i6
我 们 老	b10h9j-3
我 们 茶	h-7
我 们 要	g3
我 们 赶	h19
我 们 跑	b-4
我 们 跟	h-6
我 们 车	g4h12
我 们 这	c-3
我 们 那	h27
我 们 采	j6
我 们 需	b4
我 们 食	i9
我 们 	j9
我 们 	i-8
我 们 	c8
我 会	j22
我 会 跟	j9
我 住	h-3
我 做	h-15i6
我 做 个	b11g9
我 做 成	i3
我 停	e9
我 儿	c-4
我 儿 子	c-4
我 先	e-7i-4j7
我 先 付	g8j4
我 先 让	j12
我 先 跟	j31
我 全	b34
我 全 包	b6
我 八	d7
我 六	g3
我 六 点	g3
我 再	b-8j-4
我 再 找	j8
我 写	b-4
我 写 个	b-4
我 出	a-7b6h-9
我 刚	c6h9j-5
我 刚 到	j-4
我 到	j24
我 办	b25
我 加	j25
我 包	b25h-7j7
我 包 一	b14
我 十	i7
我 单	j22
我 单 独	j22
我 去	c-5i-7j22
我 去 仓	j11
我 去 取	j3
我 去 接	j-3
我 去 睡	j-11
我 去 跟	j8
我 去 过	j-26
我 去 	j15
我 发	b3g-8j6
我 发 了	c12
我 取	b-7e24g-16
我 取 消	b-7e24g-16
我 只	g4
我 叫	j21
我 可	a3
我 可 以	a8
我 司	b4d3i-7j-5
我 司 决	e9
我 司 拟	a6h3
我 同	b13i-4
我 同 事	b3g3h9
我 同 学	d-3
我 吧	e8
我 哋	i12
我 哪	h11j-4
我 回	c-4i-13
我 回 去	j4
我 在	c-3h-3i-10
我 在 你	c7g11
我 在 厂	j8
我 在 哪	f8g-12
我 在 店	j-7
我 塑	h8
我 塑 料	h8
我 填	g-5
我 填 好	g-4
我 备	j24
我 备 注	j11
我 大	c3f11
我 头	g12
我 头 大	i3
我 头 疼	i-13
我 女	b17h-9
我 女 儿	b18g3h-9
我 好	b-13f4j-9
我 好 跟	i-3
我 妈	c-7e6h22
我 妈 七	h37
我 妈 吃	h-21
我 妈 膝	h-9i7
我 妈 说	d8
我 姐	b-3
我 婆	h5
我 婆 婆	h5
我 嫌	g4
我 安	j8
我 安 排	j8
我 定 的	c10
我 家	b8c-5d-4f3h6i7
我 家 娃	h-17
我 家 是	i-6
我 家 楼	i7
我 家 狗	c19h22
我 家 门	c4
我 家 	e8
我 寄	j18
我 就	a3b-4i-22j-9
我 就 去	c24
我 就 在	b3
我 就 拿	a21
我 就 	i-5
我 就 	i-6
我 尽	j-28
我 尽 量	j-28
我 带	b-8f3j41
我 帮	g-9h-4j16
我 帮 你	j9
我 帮 您	h-3j5
我 开	b3j6
我 很 不	c3
我 很 	c3
我 很 	c3
我 微	c-6i-3
我 微 信	c-6i-3
我 心	i12
我 心 里	i12
我 怎	a-7c10g-5
我 怎 么	a-7c10g-5
我 怕	h-13
我 想	c-4d-4e3g7i-11j-15
我 想 想	h-10
我 想 把	h16
我 想 给	h14
我 想 要	h37
我 想 退	e7
我 想 问	b-3g26
我 手	c-15g10h10
我 手 机	h-4
我 扎	b9
我 打 个	g7
我 打 包	j16
我 打 字	i29
我 打 开	c3h5
我 找	h20j21
我 找 个	h20
我 找 找	j9
我 把	b-8c-4i-9j22
我 把 你	j4
我 把 差	j7
我 把 旧	j7
我 报	b17d11i-7
我 报 了	d32
我 报 价	d-8
我 报 名	b34
我 报 的	d13
我 拍	b9g-10j14
我 拿	a-5b25i-10
我 拿 走	e3
我 拿 	h33
我 挑	c-3h12
我 换	h-4
我 换 	b12
我 推 荐	h3
我 提	g8
我 收	c10i9j8
我 改	e-12
我 改 下	g11
我 放	b3
我 教	j3
我 数	i-8
我 数 了	i-8
我 整	b5j15
我 整 理	j21
我 方	j7
我 方 将	c3
我 早	c8
我 明	c4
我 明 明	c4
我 是	a3h-8j-5
我 是 做	g-4
我 是 	b5
我 晚	b13j6
我 晚 上	j12
我 晚 点	b4
我 替	j11
我 替 您	j17
我 有	g-8
我 朋	i-3
我 朋 友	i-3
我 杀	h5
我 杀 好	h5
我 来	b3g-4j36
我 来 一	b5
我 来 接	j11
我 来 看	j-19
我 来 自	j-4
我 来 跟	j5
我 来 	i16
我 查	h-3
我 查 一	j35
我 查 查	g21
我 核	j30
我 比	h9
我 比 较	h9
我 没	a-5b-5j-15
我 没 空	h15
我 没 答	j-7
我 没 说	b-3
我 清	c14
我 点	b-3j6
我 爱 出	h14
我 爸	h6i7
我 爸 找	h5
我 现 在	j9
我 生	h-10
我 生 日	b-17
我 用	c11i-19
我 电 脑	g8
我 留	a-5b22c-5e-10f3h-9i-4
我 留 一	b6
我 留 个	h-9
我 留 着	b11e-9
我 留 	b8f3
我 白	c18
我 白 跑	c5
我 的	c8g4h-3i13
我 的 会	i4
我 的 单	c5
我 的 名	i-20
我 的 是	i4
我 的 货	c-3
我 皮	h-7
我 皮 肤	h-7
我 盯	j13
我 看	a9b-8c-11g8
我 看 一	g-4
我 看 下	g17j8
我 看 看	a4b-3g4
我 知	i-3
我 知 道	i-3
我 确	e-10j4
我 确 认	e-10j4
我 称	j7
我 穿	i-5
我 等	i-8j-11
我 等 了	i-5
我 等 你	j-15
我 算	b-10
我 算 下	a18
我 管	i-7
我 约	b16c-3
我 约 个	b5
我 给	a-5b-3c-3j12
我 给 你	c-3j17
我 给 您	a-3g-3h-4j4
我 续	b16
我 老	g4h5i-4
我 老 公	g8h-3
我 胃	b11h-5i7
我 腰	i32
我 腿	i-5
我 自	h-6
我 自 己	h-6
我 补	i22j16
我 表	i-20
我 装	b24c-3
我 要	b16c3e6h-8j-7
我 要 了	b48e-19
我 要 投	c20
我 要 的	c33g4i20
我 要 退	e52i38
我 要 那	b13
我 要 	c8e21i-7
我 要 	c4i-3
我 觉	b6
我 觉 得	b6
我 订	b30h-6
我 订 了	b20
我 订 的	c16i13
我 订 舱	j6
我 订 	h-3
我 认	j17
我 让	c-3i-7j35
我 记	b-3c-4i-16j4
我 记 下	j8
我 讲	j-3
我 试	h19
我 说	g-8
我 说 一	g4
我 说 过	c9i5
我 请	j15
我 课	j19
我 负	j4
我 负 责	j4
我 货	c26i7
我 贵	c10i8
我 赔	j33
我 赶	f4
我 赶 出	f4
我 跑	h-6
我 跟	b5c-11j21
我 跟 他	j-16
我 跟 您	j-28
我 跟 我	b-3j10
我 跟 老	j17
我 车	g5j4
我 转	g-4i16
我 转 定	j6
我 过	h5
我 过 去	j4
我 过 敏	h6
我 还 用	b8c3
我 这	c-13g7h13
我 这 个	b-3
我 这 人	h7
我 这 儿	d12h12i-6
我 这 小	i8
我 这 就	j24
我 这 边	b4g-6
我 进	d4i10
我 退	b-4e27i7j-7
我 退 了	e5i6
我 退 掉	g-22
我 退 款	g3j-3
我 退 的	i-14
我 退 钱	e-3i-3
我 送	h-17
我 通	e-8j4
我 通 知	e-8j3
我 那	b3e22g12
我 那 份	b8e5
我 邮	a13
我 邮 箱	a13
我 都	c4g-13
我 都 付	c12
我 都 给	j7
我 重	a-3c-6e10i-3j23
我 重 开	c-5i-5j3
我 重 新	a-4j6
我 钱	c13i18
我 锁	a-3i3
我 问	g-12i-5j3
我 问 ,	h4
我 问 下	j30
我 问 问	j3
我 随	j12
我 预	b16
我 	a-12c16e-3i6
我  ,	c4
我 	b-8h-6i-3j21
我  到	j14
我  前	j30
我  去	j6
我  发	j4
我  就	j-13
我  带	j-16
我  打	j8
我  来	j7
我  生	a6
我  的	j-8
我  答	j-5
我  签	j9
我  给	c4i13
我  落	g6
我  过	j16
我 	e-3i-8
我  两	c-17j12
我 	j5
我  一	c5
戒	i-10
或	h10
或 者	g6
戚	d9
截	b-10c6g7
截 关	g7
截 止	g8
戳	c17i7
戴	h19i-11
戴 就	c14
戴 就 	c14
户	d-4g3
户 ,	a5
户 :	b4
户 : 	b4
户 ?	g6
户 一	b-4
户 一 次	b-5
户 不	c7i-7
户 不 认	c7
户 了	a16f5
户 了 ,	a3
户 信	i6
户 信 息	i6
户 又	b3
户 名 单	i11
户 在	g3h29
户 型 的	h15
户 外	i-14
户 天	i3
户 天 天	i3
户 投	i13
户 投 诉	i13
户 欠	i13
户 点 头	b4
户 的	i-7
户 的 ,	h-6
户 老	d-3g3h3i6
户 要	g10h5
户 要 求	g23
户 要 罚	c9
户 都	a-10c-3h14
户 都 不	i12
户 都 是	h31
户 都 	i-10
户 都 	c-5
户 问	i14
户 	g3i7
户 	c-6
户 	g4
房	c-18g-4h3
房 ,	h20
房 东	c-3i17
房 东 不	i8
房 东 要	i18
房 子	h5i-9
房 油	g-3h13i-8
房 油 烟	g-3h13i-8
房 租	i13
房 穿	h7i-5
房 老	i3
房 间	i-7
房 间 一	c4
所	g-4h5j-4
所 谓	g-12
扁	c26i33
扁 了	i3
扁 的	c10i18
扁 的 ,	c10i18
扇	a-3c6h10i10
手	b-3g3h5i9
手 ,	i4
手 上	c-4h14
手 不	h-3
手 册	g4
手 写	h16i9
手 套	h-10
手 就 掉	c5
手 工	c-18g3h-23i12
手 感	a-6g-3
手 感 差	a-8
手 抄	i4
手 抖	g12h-14
手 指	i8
手 术	e3
手 机	b-5h-4i6
手 机 ,	i22
手 机 上	c23i7
手 机 号	i-7
手 机 的	d12
手 机 能	h3
手 机 	h19
手 机 	h19
手 滑	e5
手 用	h5
手 的	h4
手 礼	b-8h14
手 礼 ,	b-8
手 笨	h4
手 笨 ,	h4
手 续	g14i-9
手 续 费	a3e-5g4
手 都	c22
手 里	c-20i12
手 里 了	i8
手 里 都	c-8
手 黑	i3
才	b-8c15d13e-5g-14h-3i13j-11
才 0	i24
才 一	c10
才 两	c4
才 两 天	c4
才 八	c3i23
才 到	c8i10
才 卖	d7i-15
才 卖 	d11
才 发 现	c4
才 找	i9
才 是	c-12i-10
才 来	c3i15
才 来 ,	i13
才 看	i-12
才 考	i4
才 能	h-16i4
才 行	h21
才 行 ,	h22
才 说	i3
才 	a23d46g-15
才  ,	a13d22g-8
才 	b4
才  了	b4
才 	b5
才  了	b5
扎	h14
扎 实	i-3
扎 手	i24
打	a3c3e-3
打 一	c21i-8
打 不	i17
打 不 通	c-10
打 两	a5j4
打 两 个	j4
打 个	a14b-10i-9j-6
打 个 折	a20g-10
打 个 电	g5i-9
打 了 个	c-5i-6
打 了 四	c4
打 八	j-7
打 八 折	j-7
打 几	a22
打 几 折	a40
打 包	a7b11h-12
打 包 价	a12b-11
打 包 带	b6
打 包 盒	c9h-3
打 包 	b16
打 印	c4h-3
打 印 不	c27i17
打 印 店	d5
打 印 机	g4
打 印 要	h9
打 呼	i3
打 哪	d-10g15
打 哪 个	d-10g15
打 孔 的	h12
打 开	c27i40
打 开 一	c10
打 开 要	c23i5
打 您	j-13
打 我	i-9
打 扫	h6
打 扰	g9
打 折	a21i-3
打 折 吗	a25g-23
打 木	j3
打 木 架	j3
打 样	g8i-18
打 样 要	g-16
打 样 费	g5
打 款	i-8j8
打 游	d5g7
打 游 戏	d5g7
打 滑	i19
打 理	h12
打 理 的	h3
打 电	c-7g-4h-3j4
打 电 话	c-7g-4h-3j4
打 疫	g4
打 疫 苗	g4
打 的	c10
打 碎	c-3
打 算	b-9g-7h23i-9j-7
打 算 做	h8
打 算 开	h8
打 算 	h-10
打 过	h6j-5
打 过 去	j3
打 过 电	j-24
打 通	f3h4
打 错	c-7
打 	b12i-9
打 	c12j22
打  ,	j12
打 	j27
打 	c8
扔	c16i14j-3
扔 了	c-13i18
扔 门	c12
扔 门 口	c12
托	b16h22i-8
托 我	h14
托 我 问	h4
托 	b15
扛	c-8h6
扣	c16e-6h-8i19j3
扣 不	e-10g7
扣 了	g4
扣 住	e19
扣 吗	a8
扣 子	c5
扣 我	g-3i14
扣 款	i-22
扣 钱	c22g3i3
执 照	b-10
扫	c11g-3h8i5
扫 不	c26i27
扫 不 了	i14
扫 不 出	c12
扫 了	c-9h-4
扫 码	c13g-3h8i16
扬	a-3f4g3
扬 一	f5
扬 一 下	f5
扭 扭 的	c8
扭 的	c8
扯	c-6i29
扰	g8i6
批	b5c4e4g-3i6
批 ,	e5f-3h-3
批 不	i22
批 了	b28
批 了 ,	b16
批 卖	b-8j15
批 发	a26g-10
批 发 ,	h8
批 发 价	a15
批 发 市	d5
批 是	g3
批 有	c20i5
批 次	c24
批 比	c15
批 袋	i-14
批 袋 子	i-14
批 退	e8
批 退 货	e13
批 量	b5h21
批 量 的	h4
批 	a6h-7j-3
批  我	c3
批  没	c-10
批  	c18
批  	c18
批 	e3
批 	c3
批 	e9i6
找	a-4b-8c-6d-3g-5h11
找 一	g14h8i-3
找 一 家	h10
找 不	c-4i20
找 不 到	c-11i12
找 个	h12i-5
找 个 一	h6
找 个 能	i11
找 了	c8i14
找 人	h20i-14
找 你	c-3g-7h-16i-8
找 你 们	i-13
找 你 拿	b-5
找 到	c-9h-10
找 到 了	c-3
找 发	j8
找 回	i-9
找 回 来	i-9
找 找	j-5
找 找 发	j8
找 的	h-19i37
找 的 那	i8
找 能	h28
找 谁	g23i-4
承	j4
承 担	j11
承 诺	i-4j12
承 诺 	j6
承 重	a-9g11
承 重 多	a-8g4
技 术	j3
抄	i26
把	b4e6h4j11
把 0	b4
把 价	h3
把 价 目	h5
把 伞	c3
把 你	i-12j3
把 你 们	g11i-11
把 刀	j30
把 地	c4
把 墙	i8
把 定	e4
把 定 金	e4
把 客	i4
把 尺	e-3
把 差	j7
把 年	e3
把 我	c33g-19i28
把 我 电	c20i12
把 我 的	c24
把 手	h11
把 打	c8
把 打 样	c8
把 样	j-17
把 箱	c18i6
把 箱 子	c18i6
把 老	h7
把 自	e8
把 自 动	e8
把 课	b7
把 账	i6
把 账 号	e6
把 货	b5c14i18
把 货 卸	c9
把 这	b13f3
把 那	b29
把 那 0	b23
把 错	i-10
把 	g7
把 	i-6
把 	e11
把 	i-18j27
把 	f6j6
抓	c-15
抓 到	i-15
抓 到 了	i-15
抓 烂	h3
抓 烂 了	h3
抓 的	i22
抓 的 面	i22
抓 	h3
抓  ,	h3
抓 	h3
抓  ,	h3
投	e-3h4
投 广	c-4
投 广 告	c-4
投 诉	c6g4i-17
投 诉 ,	i-13
投 诉 了	i-5
投 诉 你	c22g-3
投 诉 说	c6
抖	c-10h-9
抗	h9
折	a32c-3d8g-23h-12i-12j-3
折 ,	a7d23
折 不	a14g-4h-3
折 吗	a25g-23
折 呀	a5
折 就	i11
折 扣	a29c-4g-9
折 扣 吗	a8
折 的	a-11
折 都	a-3d3
抢	a-6h-6i35
护	a3i9
护 照	c-8
护 照 有	g6
护 理	a3g3j3
护 眼	h11i-4
护 腰	b9
护 膝	c6i34
护 膝 勒	c10
护 膝 	c10
护 膝 	c10
报	a12b4d3i3
报 ,	i3
报 一	a9b3h-20j7
报 一 下	a21b-17j9
报 一 个	b29h-17
报 上	b27
报 上 吧	b5
报 下	a35
报 个	a40b-3c-4h6i-23
报 个 价	a33b-13
报 个 名	b15
报 了	b10d19e19i-3
报 了 ,	b31
报 价	d6f8g-11h-3i3j3
报 价 ,	f29
报 价 单	a-7b7
报 价 发	a-6
报 价 含	a-10g19
报 价 慢	i14
报 价 收	a4d10
报 价 给	a-3
报 关	h18
报 名	b23c-4g-4
报 吗	h-3
报 告	g9h7i-10
报 告 吗	h-3
报 的	b-10d5g4i34j-6
报 的 价	a-14
报 的 是	d9
报 的 班	i26
报 税	c-7h22
报 纸	i3
报 表	i4j-3
报 表 要	i12
报 过	c5j-5
报 销	i13j4
报 错	c8i8
报 	d22
报  ,	d5
报 	b19
抬	b-6c-4h-22i19
抬 不	i14
抬 头	i-7
抱	c-4j-4
抱 怨	i15
抱 歉	c-5h-4j-4
抱 歉 ,	j8
抱 着	h13i-9
抵	c3i21
抵 到	g12
抵 到 下	g12
抹	b5c4g-8h-17
抹 个	a21
抹 个 零	a21
押	h-3i-8
押 金	a3
押 金 多	a6g-20
抽	h25
抽 奖	i4
抽 奖 ,	h-4
抽 屉	h-5
抽 筋	h-3i19
担	c-9h-8i-25
担 心	c-7h-3i-24
拆	h12i-4
拆 的	e3g-3
拆 的 ,	g-3
拆 过	c6
拉	b6c6i9j24
拉 一	b9
拉 一 车	b9
拉 个	j5
拉 个 群	j5
拉 了	i16
拉 回	e3j18
拉 就	c3
拉 就 	c3
拉 就 	c3
拉 我	c19i16
拉 来	b7
拉 稀	c-3g9i-10
拉 肚	c11
拉 肚 子	c11
拉 货	i4j7
拉 走	c13
拉 过	j3
拉 进	j20
拉 进 来	j20
拉 鏈	c9
拉 链	c6g-4
拉 链 卡	c4
拉 链 的	h9
拉 链 	c8i7
拉 链 	c8i7
拉 	a7
拉  来	b8
拉 	c-3g9i-10
拉 	c-3g9i-10
拌	h5i-7
拍	b7c-6e9h6i-3
拍 ,	b24
拍 下	b33
拍 个	j-4
拍 个 照	g-7h-8
拍 了	a-3b7e15
拍 了 没	i16
拍 了 照	a-3c19
拍 了 	b27
拍 全	g4
拍 全 家	g4
拍 几	g-6
拍 几 张	g-6
拍 到	c18
拍 吧	b3
拍 多	e14
拍 多 了	e14
拍 完	i4
拍 摄	b18e3
拍 照	b-4i8j10
拍 照 好	h6
拍 照 给	i-3
拍 的	h7
拍 给	b-3
拍 给 我	a6
拍 错	b-9e28
拍 错 了	e15
拍 	b3g-5
拍 	c5i7
拎	i-11
拎 不	h10i-6
拎 不 动	h10i-6
拎 就	c7
拎 	h10i-6
拎 	h10i-6
拐 第	g3
拐 第 二	g3
拒	g4i7
拒 收	c6
拔	i21
拔 干	c-3h8
拖	b-4
拖 ,	h6i-11
拖 再	i7
拖 再 拖	i7
拖 到	i11
拖 着	i15
拖 车	g3
招	c-14h5
招 不	h-7i13
招 不 到	i17
招 呼	j10
招 新	b14
招 生	b11h-5
招 的	i-3
拜	c4g-5h-3i3j-3
拜 都	i3
拜 都 未	i3
拟	a6
拟 采	a6h3
拟 采 购	a6h3
拦	i-33
拧	c4h-15
拧 不	c4
拧 不 紧	c18i14
拱	c23i20
拼	b16g-9
拼 图	c25
拼 多	d7
拼 多 多	d7
拼 	h7
拿	a6b11c-4h8j4
拿 ,	b11h6j4
拿 一	h15i-8
拿 不	i24
拿 到	b6c20
拿 到 都	c24
拿 去	i8
拿 吗	g4j-3
拿 回	i9
拿 就	b-7j11
拿 就 行	b-3
拿 得	h8
拿 得 出	h4
拿 货	g-7h20j3
拿 货 ,	i8
拿 走	a24j-3
拿 铁	b15
拿 	b27c-8g-17h-18
拿  ,	b3h5
拿  试	b9
拿  	b12g-8
拿 	g9
持	a-4f-3h10i-5
持 久	i-7
持 刷	h12
持 刷 脸	h12
挂	a3i-4j12
挂 上	h11j9
挂 不	i-6
挂 不 住	i-6
挂 墙	h3
指	c4h7i16
指 定	h11
指 纹	c23
指 纹 锁	i-27
按	a6b26e-6f-3g-11h-4i-9
按 0	a16b5
按 上	f-3
按 上 次	f-3
按 不	c13i11
按 不 出	c4
按 原	c6
按 图	b10
按 您	j22
按 方	b11
按 方 案	b11
按 老	j4
按 课	h3
按 课 时	h3
按 这	b9
按 钮	g8
按 	g6
按  一	a6b3
按 	b24
按 	b3
挑	c-9h-11i-19
挑 吗	g3
挑 的	j-13
挑 	b4
挖	i3
挤	c3i5
挨 着 的	b15
挺	b-5c-19d-6g-6h-29i-31j-5
挺 严	f7
挺 大	b-6
挺 大 的	b-4
挺 好	c-3d-6h-7i-3
挺 好 ,	b6
挺 好 的	h-7
挺 好 看	d-7
挺 能	h-11i-5
捂	i-27
损	c-7g-4h-11
损 ,	h-3
捡	i-10
换	a-3b3e3
换 ,	h-11i13j15
换 一	c-15h24
换 一 次	c-8h-5i3
换 上	b16
换 上 ,	b16
换 不	g21
换 个	c-11i8
换 个 不	i12
换 个 好	h9i-8
换 个 屏	a3
换 个 快	i9
换 个 新	b7
换 了	e8h-11i-8j-5
换 了 ,	c-11
换 了 三	i10
换 了 四	c12i5
换 了 新	b5
换 五	h3
换 五 层	h3
换 人	c24h-3i28
换 人 了	c13
换 供	a-3h-4
换 供 应	a-3h-4
换 去	c4
换 去 的	c4
换 吗	c3i12
换 回	c5
换 回 来	c5
换 大	b10
换 好	j-21
换 好 了	j-21
换 季	c-5h-4i8
换 工	h-13
换 工 作	h-13
换 成	b19c-15e5h3i-30
换 成 	e6
换 来	c4
换 来 换	c4
换 电	h9i-5
换 电 池	h11i-5
换 的	c35i26
换 的 电	c13
换 老 板	i-4
换 货	h-5
换 过	c-15i-8
换 过 来	c-6
换 这	i7
换 	b21h7i10
据	g7i-3
据 ,	i6
据 上	c8
据 丢	c9
据 丢 了	c9
据 都	i-14
掉	b-5e9g-3h-7i10
掉 ,	c-7e11i3
掉 一	b-7e5
掉 一 份	b-3e11
掉 一 半	c-6i-10
掉 了	i-21
掉 了 ,	i-5
掉 价	g-10
掉 吧	e31
掉 屑	c21
掉 得	i26
掉 得 一	h-3
掉 毛	g3h12
掉 毛 季	g5
掉 渣	c18
掉 漆	h12i3
掉 漆 ,	g3
掉 漆 的	h11
掉 的	g8h25i-14
掉 粉	c-3
掉 粒	c23i3
掉 粒 了	a-3
掉 色 ,	c-9i-8
掉 色 吗	i22
掉 色 掉	c9
掉 那	i-10
掉 页	c10i26
掉 	b3i3
掉 	e15
排	b4c-5j4
排 一	b3h16i-3
排 上	b6g9j4
排 不	c-18h-10i-4
排 不 过	i12
排 产	b-7
排 人	j21
排 发	j6
排 发 货	j6
排 取	b3e3
排 取 件	b3e3
排 在	b-4c6j-6
排 烟	i26
排 版	h7i13
排 生	b16
排 生 产	b16
排 看	c17g7
排 车	b-6
排 长	i4
排 长 队	i4
排 队	i7
排 骨	h24
排 	b23
排 	j-21
接	g4h-3i-4
接 ,	c9
接 不	g19
接 不 接	g19
接 人	c4
接 人 换	c4
接 你	j19
接 到	i-17
接 单	g7
接 发	g9
接 受	a-9b3
接 受 ,	b9
接 口 一	g9
接 孩	j-7
接 孩 子	j-7
接 我	e5
接 手	c5
接 电	c13g-4i11
接 电 话	c13g-4i11
接 退	e5
接 龙 ,	b4
控	c12h5i7
控 拍	c3
控 油 的	h-4
推	c18i6
推 了	c16i17
推 去	c4
推 我	j-14
推 来	c4
推 来 推	c4
推 给	j4
推 荐	c-10g5h7i-10
推 荐 一	h15
推 荐 下	g4h9
推 荐 个	g6h10
推 荐 的	h-9
推 荐 这	j-3
推 课	c15i8
推 迟	c-5e29i-4
推 迟 到	e3
推 销	c6f-3
提	g9h-9i-9j3
提 ,	j-5
提 交	j8
提 交 了	g5
提 供	a7g18h-7
提 供 什	g4
提 前	g10h-3
提 前 几	g5
提 前 打	i8
提 单	c3
提 手	c12
提 示	g6i-14
提 绳	h3
提 醒	f13
提 醒 ,	i3
提 醒 我	h10
提 醒 的	i11
提 	b18
插	c-12h12i-8
插 头	h6
搁	e33
搓	c19i14
搓 得	e4
搓 泥	c5i3
搓 泥 搓	e4
搜	c-6i-19
搞	a7c-11d-3g-15h15
搞 不	g14i4
搞 什	c28
搞 什 么	c28
搞 定	a13g-9i-5j10
搞 活	b4
搞 活 动	b4
搞 的	h-10i9
搬	g4h10i-17j-8
搬 上	g20i-13
搬 不	h-5
搬 不 动	h-5
搬 了	c27
搬 去	e20g-12
搬 完	h-5
搬 家 把	g3i3
搬 	h-5
搬 	h-5
搭	h6
搵	h25
摄	b4h6
摄 影 师	c5h6
摆	c-3g3i-14
摆 摊	h-5
摆 着	h18
摇	c18h16
摊	h-14i13
摔	c-7
摔 不	h8
摔 不 坏	h10
摔 不 	h8
摔 不 	h10
摘	b9
摘 的	b11h3
摩	c18
摸	c12
摸 一	c7i3
摸 起	h4
摸 起 来	h4
撇	h7
撇 子	h7
撇 子 用	h7
撑	h10
撑 不	g3
撑 不 住	g9
撑 开	c17
撒	c3
撕	c5h15i-4
撕 不	c3i5
撕 口	b12
撕 就	c3
撞	g-9i34
撞 了	i28
撤	b-11c-16e45h-3i-6
撤 了	e17i8
撤 了 吧	e3
撤 单	e23
撤 回	c-8
播 没	i5
播 没 人	i5
播 间	d9
操 作	h11
擦	g-4i5
擦 一	c13
擦 得	c8i18
攞	g20
支	b11c-8g11h3i-8
支 付	e4g13
支 持	a-3f-4g6
支 持 刷	h12
支 的	g14
支 	e14h10
支  ,	e18
收	a3b-8c5e-3g-5h-7j-5
收 ,	c6h-11i-4j4
收 不	a7c6i14
收 不 到	c40
收 不 回	i12
收 不 收	a17
收 了	c16i13
收 了 ,	e4
收 了 定	i5
收 了 我	c5i11
收 了 	c4
收 件	c-6i-16
收 到	a-5b-5e-4h-5i-7
收 到 ,	d3i-18
收 到 一	i-3
收 到 了	c-14g-9j-4
收 到 没	g19
收 到 的	c18i22
收 到 货	i13
收 到 钱	g12
收 到 	b-13c39
收 吗	a10
收 多	a33g-23
收 多 少	a33g-23
收 得	d9
收 我	c50i5
收 我 	c3f3
收 据	h-7
收 据 上	c8
收 时	c5
收 款	g7
收 款 码	g12
收 的	b-3c10g8i9
收 纳	h26
收 货	b-4c-8g-5
收 货 人	c3
收 货 地	b-3
收 费	a36b-7c7e-3g-24h4
收 费 ,	i12
收 费 吗	a29g-24
收 钱	c-4h-7
收 钱 不	g7
收 银	h9i3
收 银 排	i-4
收 银 	i-4
收 	d8
改	a-3b5c-5e5h-4j12
改 ,	j10
改 0	b11
改 下	b9g10
改 下 价	b21
改 不	c-18g7j-8
改 个	h-11
改 为	b17
改 了	c9j3
改 了 ,	e12
改 到	b4
改 发	e3
改 天	h-4i-3
改 好	c7
改 完	j7
改 成	b15c-16h12i-20
改 成 0	h31
改 时	g-5
改 时 间	g-5
改 期	e13h-6i-5
改 的	c3h14
改 过	c5i9
改 过 了	c10i10
改 	b9
放	a-3b-7c-5f-4i-8
放 ,	h-7
放 一	c12g-3h8
放 一 周	i9
放 三	i-3
放 不	g6h-12i9
放 不 下	i-10
放 不 住	h-9i12
放 两 天	i-14
放 了	c11i-8
放 你	h11
放 假	j-4
放 冰	g8h-15
放 冰 箱	g8h-15
放 冷	b5
放 几	g5
放 到	h8i17
放 前	h8
放 前 台	h-29
放 哈	e34
放 哪	g4
放 多	g4
放 太	c-3i-4
放 就	h-4
放 得 住	h-17
放 心	c-12h-10
放 心 ,	j18
放 我	h8
放 我 们	h32
放 的	g3
放 辣	i16j34
放 门	g-4h-13i-4
放 门 卫	f-11
放 门 口	i-8
放 鸽	i8
放 鸽 子	i8
放 	h10j9
放  ,	b-6
政	g9
政 策	g18
故	i-13
故 障	c-4i-12
效	h11i-4
效 果	d4j15
效 果 图	j8
效 率	c11
敏	h11i4
敏 了	c6i6
敏 感	g6h8
敏 的	d3
敏 纸	c13
救	i21
教	i6
教 ,	f3i8
教 一	c4
教 会	i23
教 室	g13i-12
教 室 有	g8
教 师	b11
教 材 费	a10g-10
教 的	c9i5
教 练	h3i4
敢	c9h-8i9j-20
敢 乱	i-6
敢 吃	i13
敢 喝	c10i-14
敢 用	i7
敢 穿	i13
敢 	i-6
敢 	i-6
散	a10i-22
散 不	c4
散 不 掉	c4
散 了	a7
散 了 ,	a7
散 在	c-3
数	b6e-4g3h-6i8j3
数 ,	c-6
数 一	c-8
数 不	c5
数 了	i-8
数 发	j-6
数 和	c13
数 大	i-39
数 学	c-3g-3h-4i9
数 学 ,	h-14i-3
数 学 老	h3
数 据	g16i-3
数 据 ,	i6
数 据 丢	c9
数 据 都	i-14
数 码	d6
数 码 印	d6
数 跟	c9j8
数 量	b14f4g-10
数 量 写	c10
数 量 对	f3
数 	i14
数 	i26
敲	i7
整	a3b3g-3j4
整 ,	b4
整 个	c10
整 到	g6j-8
整 天	c10i-3
整 套	h19
整 批	i7
整 理	h-6j13
整 箱	b12
整 车	i4
整 	a-4
整 	b20
敷	c11
文	b3i5
文 件	a-3
文 件 ,	g8i28
文 件 	j20
文 就	i4
文 就 发	i4
文 案	c3i8
斑	i13
料	a-3c10g3i15
料 ,	g-3h7
料 不	c17
料 什	g4i-8
料 什 么	g4i-8
料 吧	b29
料 味	i8
料 子	c6h8
料 我	c-3i-14j17
料 涨	i-3
料 的	h13i-10j5
料 要	b3h31
料 	i13
料 	i3
斤	c-4h-7
斤 不	h7
斤 不 	h7
斤 不 	h7
斤 两	c5
斤 多	a6
斤 多 少	a6
斤 的	b34
斤 的 ,	b21
斤 装	h-11
斤 装 的	g6h-11
断	b7c4h-4i8
断 了	c7i21
断 了 ,	c4i3
断 货	c-3i-9
断 货 ,	i5
断 货 了	i-20
斯	d10
新	e-3g3i-6j-4
新 一	g25h-13
新 一 次	g3
新 买	c3
新 买 的	c3
新 人	h9
新 价	a31g-8
新 地	i-4
新 地 址	i-4
新 娘	c7i13
新 完	c4i17
新 客	c17
新 客 户	c13
新 店	i3
新 店 ,	i8
新 手	h17
新 拍	j-6
新 来 的	c-4
新 款	d6j-3
新 版	c12
新 疆	a4i-16
新 的	b9c-19g3h-18i-32j15
新 的 ,	b7d-3g11i-20
新 队	j3
新 队 服	j3
新 鞋	c7
新 鞋 磨	c7
新 鲜	i5
新 鲜 ,	c3h-18
方	c-6g-7h6i-5
方 : 	h-3
方 便	b-5c-3g-15i-18j-7
方 便 吗	g6j-4
方 将	c3
方 我	j5
方 放	h3
方 案	b16c3j6
方 案 ,	j-10
方 案 做	b6
方 案 的	d14
方 的	h3
方 能	h17
方 面	a9
施 工 的	h7
旁	c-8i-8
旁 边	c-4i-8
旅	i9
旅 行	i14
族	h24
无	a3b-12c-5h13i-19
无 所	c-8g-12i-9
无 所 谓	g-12
无 籽	h8
无 籽 的	h8
无 糖	h6
无 	i-21
日	h-3i-6
日 ,	b3h-10j-3
日 不	i-4
日 出	j-6
日 子	i-9
日 当	a4
日 当 天	a5
日 快	b-3h7
日 快 乐	b-3h7
日 月	a-3
日 期	c27f3i8
日 期 印	f3
日 期 	f3
日 期 	f3
日 本	h17
日 蛋	b7j-3
日 蛋 糕	b7j-3
日 要	b6h8
日 送	g6
日 	j-9
日  ,	j-8
旧	b6c-7
旧 ,	h10
旧 包	i13
旧 机	j14
旧 机 器	j14
旧 的	c8g8
旧 系	h13
旧 系 统	h13
旧 软	i18
旧 软 件	i18
早	h-10
早 上 六	h13
早 上 用	g7
早 上 送	f3
早 就	i-4
早 点	h-8j-9
早 的	f5
早 说	c3
早 餐	h7
早 餐 店	h21
时	b-8h-7i-3
时 ,	g3
时 ?	d6
时 不	f-5
时 不 需	f-6
时 候	g9h-4i-6
时 候 付	e3
时 候 到	g9
时 候 发	i10
时 候 外	c-3
时 候 方	g-3
时 候 说	c7
时 候 退	g20
时 内 给	j3
时 到	h-6i-15j16
时 到 的	h-6
时 就	c3
时 就 	c5
时 工	h8
时 差	i8
时 才	e-3i6
时 改	i9
时 效	h22
时 有	e5
时 有 事	e6
时 来	j-8
时 的	h18
时 能	g-10
时 费	g-3
时 间	c-3e9
时 间 ,	e3h8
时 间 做	e16i11
时 	h17i-18
旺	c-4
明	e-7j3
明 书	i-14j6
明 书 上	g3
明 天	j16
明 天 ,	c17i15
明 年	e-17h23i-15
明 明	c42h-6i20
明 明 是	c16h-5i17
明 明 	c3
明 是	c16h-5i17
明 显	c5i36
明 	c3
易	c-11g4h4i-18
易 碎	i-20
易 	c-12h3i-9
易 	c-11h7
易  ,	h7i4
易 	i-3
星	b-4g3h-16j-7
星 期	i10
星 都	c14
映	c9i13
映 的	j-3
映 的 杯	i4
映 的 	i-6
昨	c-7g-8i-12
昨 天	c-4
是	b-7e-4f-3g4h-18j-12
是 ,	i21
是 0	f-3i-22
是 0 ,	f-3
是 0 .	c-3
是 0 的	g11
是 a	g11
是 a 0	g13
是 m	b-27
是 m ,	b-5
是 一	g15i13
是 上	g-5h-3i-15
是 上 回	b8
是 上 次	b-7
是 不	a19i5
是 不 会	a5i12
是 不 是	a8c-10e-3g17
是 专	g-7
是 专 票	g-7
是 个	d12
是 中	g6j-3
是 中 通	j-3
是 买	d9
是 二	i10
是 五	g7
是 亮 膜	i-4
是 人	i-5
是 什	c-9d4g4i5
是 什 么	c-9d4g4i5
是 你	c-14h-4
是 你 们	g18
是 你 家	b5
是 假	g-3h-5i22
是 假 的	g-3h-4i14
是 偏	g10
是 偏 小	g11i-5
是 做	b-3h-20i-7
是 冲	i14
是 冷	g14
是 冷 冻	g3
是 凉	c15i18
是 凉 的	c15i18
是 几	a-7c8g32i-8
是 别	c17i6
是 别 人	c9
是 加	i6
是 加 厚	i6
是 包	d7
是 压	c7h3
是 原	g-4
是 去	d3
是 去 年	d5
是 又	a9
是 发	g13i-17
是 吗	g-32
是 含	d-3g4
是 含 税	a3
是 哑	i-22
是 哪	d-4g18
是 哪 一	g-5
是 哪 个	d-4g13
是 哪 里	g9
是 啥	g21
是 固	g7
是 固 定	g7
是 在	g12
是 坏	g-5
是 坏 了	c-4i-29
是 坏 的	c20e3g-18i31
是 外	g8
是 多	a-17g28i3
是 多 少	a-12g16
是 嫌 你	g3
是 子	g9
是 子 公	g9
是 学	h33
是 小	d4i-6
是 工	g14
是 干	c13
是 干 的	c13
是 库	g-3i-21
是 库 存	g-3i-21
是 开	c22
是 当	h9
是 怎	g4
是 怎 样	g4
是 您	g-5
是 您 的	g-4
是 想	e-3g17
是 想 退	g3
是 我	c-16g-7h-13i-20j-8
是 我 们	j-9
是 我 自	b3
是 我 要	c7i14
是 打	i12j-5
是 拖	i10
是 拿	a4i27
是 拿 	a4
是 按	a17g-13
是 挑	c31
是 改	g-5
是 新	j-5
是 新 款	h5j-5
是 普	c11
是 最	g8
是 有	g-3i-3
是 服	c5
是 次	i33
是 死	i35
是 没	g-8i-5
是 油	h20i-7
是 海	i-3
是 海 运	d3
是 漏	g9
是 灰	c13i10
是 灰 的	c8i6
是 烂	j4
是 烂 的	i3
是 热	g-5
是 现	g20
是 甜	c6d-3i12
是 甜 的	c9i14
是 生	i18
是 生 的	i19
是 用	c16
是 白	c6d4i14
是 白 的	d7
是 真	g22
是 真 的	g17
是 破	c10i7
是 破 的	c10i7
是 硬	c23i27
是 硬 的	c17g4i27
是 空	c33i26
是 空 的	c20i15
是 第	c-3
是 算	e24
是 算 了	e25
是 红	h-6
是 纸	i11
是 纸 的	i14
是 线	e7g6
是 线 下	g13
是 老	g-6i-26
是 胶	d21
是 能	h30
是 自	g15
是 落	g6
是 蓝	g-17i10
是 蓝 的	i4
是 蓝 色	i4
是 裂	c6
是 裂 的	c6
是 要	b-15e-14g15i-13
是 要 退	e-4
是 说	c19g-25i14
是 谁	i14
是 赠	b3
是 过	b-3
是 运	i-3
是 这	c5i-9
是 送	g18
是 那	c8i22
是 那 个	c7
是 酸	c16
是 酸 的	c16
是 里	g7
是 里 面	g7
是 铁	g19
是 问	c-3h17
是 问 题	h23
是 静	i3
是 静 音	i3
是 面	g14i3
是 面 的	i14
是 验	c-4i-16
是 骗	c-11
是 骗 子	c-11
是 	c-7d5i-3
是  ,	g9
是  一	d13
是  吗	a8g-11
是 	c9g-5i34
是  	b5
是 	g-3
是 	g7h-17i-19j-9
是  ,	h-6
是 	c-3i-3
是  ,	b-5
是 	c9g-8h-9i5
是  ,	c7e5i-8
是  一	j12
是  了	a3i-8
是  的	c36i35
是 	c10e5g-4h-3i12
是  ,	e13
是  一	j12
是  的	c7i5
是 	c6g-5i10
是  ,	c5
是 	a7c-12g-7
是  了	a4
是  的	c13
是 	c3
是  你	g3
昵	i-4
昵 称	i-4
显	b-3h6i6
显 白	g-3h5
显 白 的	h5
显 眼	h8
显 眼 的	h8
显 示	c11i8
显 示 已	c10i9
显 示 待	g12
显 示 签	c6i3
显 	i5
显 	i3
晃	c17h-12i20
晒	a-3c7g-5h-9i11j-3
晒 !	f15
晒 不	h16
晒 就	i4
晒 搓	c5
晒 搓 泥	c5
晒 黑	i25
晒 黑 了	i25
晒 	c5
晒 	c5
晕	i14
晚	b3c-11h-3i-6j10
晚 ,	i21
晚 一	h-21i-5
晚 上	c-3i10j4
晚 上 几	g3
晚 上 十	i-10
晚 上 发	j21
晚 上 回	j-6
晚 上 开	h17i-4j-3
晚 上 用	g7
晚 上 给	g10j6
晚 了	h9i-8
晚 些	j3
晚 会	h-24
晚 几	g16
晚 几 天	g4
晚 到	a-3c7i12
晚 到 两	c23i15
晚 半	i-12
晚 就	h26
晚 点	b3c-7h-5i-11j18
晚 点 发	j6
晚 点 把	j8
晚 点 给	b16
晚 看	g-4
晚 看 球	g-4
晚 还	f21
晚 还 送	f11
晨	i10
普	g-5h7
普 票	g-7
普 票 还	g-5
普 通 话	i9
景	c20h17i4
景 点	c19h32i11
智	c18h-14
智 利	d3
智 利 的	d3
晾	c-9i-25
暂	e30f-4g-8h-10i-10
暂 停	e27
暂 停 ,	e10
暂 时	f-4h-3
暂 时 不	f-5
暂 缓	e33
暈	c7i32
暑	a3e3i-5
暑 假	a3e3i-5
暖 又	i-3
暖 又 不	i-3
暖 和	d7
暖 气	i25
暗	i24
暗 ,	i21
更	a3c4d27g-15h-8
更 低	d36
更 便	d8
更 便 宜	d8
更 好	d4h6
更 新	c14i5j-4
更 新 完	c5i17
更 疼	c14
更 结	j5
更 结 实	j5
更 适	d13g-15
更 适 合	d13g-15
替	b6h-4i-18
替 我	b14h-4
最	a3c-6e-3i-8j-6
最 低	a21g-3
最 低 多	a13
最 后	c13g3
最 后 一	c10g6
最 多	g17j11
最 多 能	g3
最 大	a-8c-3g18i9
最 大 能	a-9
最 好	c-5g-10h21i-10j-11
最 好 ,	d3h-8
最 好 不	h11
最 好 别	h-20
最 好 吃	h-5
最 好 带	h3
最 好 是	h22
最 好 有	h29
最 好 的	g13h-30
最 好 能	h19
最 好 送	h3
最 好 	h-9j-5
最 好 	h14
最 好 	h14
最 小	g10
最 少	a-33g46
最 快	b3g26
最 快 什	b7
最 新	a26
最 近	g-18h-10
最 近 	i14
最 近 	i14
最 高	d11
月	a3b-3i-3
月 ,	e10
月 0	j9
月 0 号	g4
月 一	f4i-20
月 上	h8
月 不	e5i-12
月 中	h13
月 份	g-4
月 初	a3
月 卡	b21
月 台	b-7h11
月 回	e6
月 回 来	e6
月 在	c-3
月 在 你	c-3
月 多	c5
月 嫂	c12i3
月 子 的	h5
月 就	c3i3
月 底 了	g19i-7
月 底 前	j-3
月 底 	i4
月 底 	i4
月 开	c3
月 才	c14
月 换	c-9i8
月 换 一	c-9i8
月 是	g15
月 没	g-3i18
月 的	e7h-8
月 的 课	e5
月 结	i-9
月 结 吗	g8
月 考	i-14j7
月 能	g3
月 要	b14
月 订	g6
月 跑	c-3i-18
月 还	b6
月 	b3
月  ,	c8e4
月  	i8
月 	b18i-5
月  ,	c3
月 	c-9
月  	i8
有	b-5e-4g10h5i-3j-7
有 ,	b10g15
有 0	b-6c25d-7i8
有 ?	a-5d4g7
有 discount	g-5
有 一	c11h-3
有 一 个	c24g21
有 一 条	c19
有 三	c24j3
有 三 箱	c11g17
有 上	g8h4i-12
有 不	g17h42
有 不 掉	j7
有 不 	j5
有 不 	j6
有 专	h7
有 两	b-7c25
有 个	g-4i-27
有 事	e14g-15h-3
有 事 ,	e12
有 五	c11i6
有 人	b4c-15g7h10i-30
有 人 问	g-14
有 什	c-6d21i-8
有 什 么	c-6d21i-8
有 优	a11g-12h-11
有 优 惠	a11g-13
有 会	h6
有 位	h10
有 低	h-10
有 低 糖	h-10
有 你	f24
有 便	g12h7
有 便 宜	g12h7
有 保	h-4
有 八	i-13
有 冇	a8d6g27
有 冇 细	g11
有 几	b6c11g10
有 几 个	b7c4
有 几 种	g11
有 别	c-3h3
有 别 的	c-3h3
有 加	c-3h-4
有 劳	a4f20
有 劳 了	a7f20
有 厚	g11h-19
有 厚 一	g11h-19
有 变	e4
有 变 ,	e5
有 只	c9
有 吗	a5g6h10i-6
有 吗 ,	a8
有 呀	g10
有 哈	c14
有 哪 些	g13
有 商	a37
有 啊	g14
有 啥	c-13d41h3i-24
有 啥 不	c-7d22
有 啥 区	d7
有 四	i37
有 回	h15i3
有 团	a9
有 坏	g3
有 坏 的	g3
有 多	a-22b11g27
有 多 少	a-24b26
有 大	g8
有 头	c15i13
有 头 发	c15i13
有 好	c8i9
有 好 几	c8i9
有 学	g-10
有 宝	h10
有 宝 宝	h10
有 客	c3
有 客 人	c3
有 家	d5
有 小	a4
有 小 一	h17
有 就	g-4
有 尾	g3
有 尾 货	g4
有 带	h21
有 异	c-15
有 异 味	i-9
有 得	g42
有 得 卖	g5
有 我	g4
有 户	h-8
有 户 外	h-8
有 折	a21g-17
有 折 扣	a21g-17
有 按	h21
有 推	h13
有 推 荐	h13
有 效	a-5
有 新	g4h-22
有 无	g14h18
有 时	i10
有 木	g15
有 检	g-3
有 检 测	g-4
有 没	b-3c-9g19h3i-11
有 没 有	a3c-9g15h5i-11
有 活	a27g-22
有 活 动	a27g-22
有 点	a-4c-5g-10h-23i-12j-4
有 点 味	i-3
有 点 	i-11
有 现	g11
有 现 成	g3
有 电 梯	g-4
有 的	i-9
有 破	c-6
有 空	g-15i-4
有 老	h6
有 老 人	h6
有 耐	h8
有 股	c29i15
有 能	g5h41
有 色	h-12i15
有 色 差	i-8
有 英	h6
有 英 文	h6
有 虫	c38i27
有 说	c-9i-14
有 课	g5
有 货 没	g5
有 质	h5i-5
有 质 感	h5
有 这	g-7h-8
有 这 个	d8
有 适	h19
有 适 合	h19
有 那 种	g8
有 钢	i19
有 锈	c13i15
有 问	c-3g3
有 问 题	c-3g3
有 防	h32
有 限 公	g3
有 需	h-3
有 需 要	h-18
有 静	h7
有 静 音	h7
有 	b-13c8i12
有  ,	b-3c4
有 	b-3
有 	b3
有 	h-7
有  ,	i5
有  点	c18h-3i21
有  	g6
有 	c10i8
有  ,	c17i15
有  点	c22i9
有  ,	i-3
有 	g-8i-19
朋	a3b-5c-3i-13
朋 友	a3b-5c-3i-13
朋 友 ,	h-6
朋 友 圈	j4
朋 友 家	h17
朋 友 来	f3
服	c5
服 ,	c-7g10
服 一	c-3
服 做	b5
服 做 	b5
服 务	c6h11
服 务 差	i-4
服 务 费	a17
服 半	i4
服 半 天	i4
服 回	i-6
服 回 得	i-6
服 得	h22
服 我	b9
服 我 们	b9
服 机	c6
服 机 器	c6
服 洗	c4i3
服 电	g4
服 电 话	g4
服 装	g8
服 	i15
服 	i5
望	g-4h6i-15j-5
望 小	h-11
望 老	h8
望 老 师	h8
望 能	h5
望 贵	c3
望 送	h14
望 送 货	h14
望 	h-5
望 	c3
望 	c3
朝	h-11
朝 北	h3i4
朝 北 ,	h3i4
期	e7g6h3j-9
期 ,	i4
期 一 拖	i7
期 一 	i7
期 一 	i7
期 不	e8
期 不 续	e13
期 中	h-5i8
期 了	c-8g3i-7
期 了 ,	e3
期 交	b18
期 供	h7
期 供 货	h7
期 内	g3i6
期 到	g3
期 印	f3
期 印 错	f4
期 只	c7
期 只 剩	c14i4
期 合	h4i-3
期 合 作	h4i-3
期 吗	g12h-7
期 多 少	g-17
期 多 长	g17
期 就	c5
期 待	h9
期 改	e3g3
期 改 了	e4g4
期 末	b4
期 还	i-5
期 间	i-3
期 	c6f3
期 	f3
木	d4g9h11
木 头	h16
木 头 的	h15
木 的	g4
木 的 还	g4
未	c38g8i17
未 到	i8
末	g3i-15j4
末 给	j17
末 送 ,	h-3
末 送 货	g-6
本	b-3c3d-3
本 不	g-3i17
本 不 是	g-3
本 周	j4
本 周 内	j5
本 地	h21
本 多	a-3g4
本 多 少	a-3g4
本 子	g-4h9i24
本 子 上	i20
本 子 记	h14
本 子 	h5
本 店	i-5
本 店 承	i-5
本 来	h-17i-8j-5
本 来 想	h-3j-3
本 次	e13h5
本 次 采	e3h6
本 没	c20i3
本 没 有	c7
本 电	h-5
本 电 脑	h-5
本 	i3
术	c-5i-12
朵	h-5
朵 朵	i-10
朵 背	i3
朵 背 ,	i3
朵 	c-7
机	c3e-4i5
机 !	i-13
机 ,	c-4i3j3
机 一	e-6i23
机 一 热	i4
机 上	c23i7
机 上 看	c15i3
机 不	c4i20
机 会	j-18
机 去	c-4
机 号	i-7
机 吧	b3
机 器	i3
机 器 ,	a5
机 器 不	c-5i-14
机 器 人	c3h21
机 器 修	e8
机 器 又	c7
机 器 我	j15
机 器 	c-13i-19
机 场	i10
机 多	g8
机 套	h14
机 床	c-10
机 打	c6
机 打 不	c7i8
机 来	j4
机 构	g-3
机 没	i4
机 油	b17c3h4
机 洗 不	c3
机 漏	c24
机 漏 油	c24
机 的	d5h7i-10
机 的 师	g6
机 老	h-6
机 能	h3
机 要	c-4h16i-15
机 让	j3
机 说	i-27
机 	i-7j7
机 	c4i23
机  ,	c-15
机 	h3i16
机 	c-5
杀	i-4
杀 好	h5
权	c23
权 限	b-3h7
杆	c13i29
李	b-6i-3
李 姐	i-4
李 姐 ,	i-3
李 总 那	i4
李 箱	h6
李 老	i14
材	a3i4
材 ,	i16
材 料	c4g4h-4
材 质	h24
材 质 要	b-3h20
材 费	a10g-10
材 费 另	a10g-10
村	c-9i-31
村 里	h-7
杖	c30i6
束	b23h4
束 ,	b4
束 花	b6h8
条	c8d-3h-3
条 件	g9
条 线	i25
条 路	c-5i-10
条 路 子	i-8
来	b5e-3g-4h-11j3
来 ,	b4e3i5j8
来 ~	c11
来 。	c-3h5
来 一	b19c19i-11
来 一 个	i24
来 一 单	b5
来 一 次	i-4
来 一 趟	i-10
来 三	i-20
来 不	i13
来 不 	d6
来 两	b9
来 个	b13
来 了	b-4c4g-4h-4i3j-10
来 了 ,	c-9i-10j-17
来 了 两	c-5i-16
来 了 没	c35i27
来 人	c7i-5j-23
来 全	i14
来 全 	c-29
来 单	c-3
来 发	c-15
来 取	c-11f3g-5
来 取 ,	f4
来 回	c-14i27j11
来 复	i20j4
来 多	a7
来 多 少	a8
来 对	i9
来 差	d13
来 差 别	d8
来 得	g13
来 得 及	g19
来 想	h-10j-3
来 想 	j-3
来 我	c-6j9
来 我 第	j3
来 我 给	j5
来 才	c19
来 打	c4
来 找	c25i9
来 找 了	c6
来 找 我	c6i-3
来 拉	i-4
来 拍	g12
来 拿	h-7i-4j23
来 拿 ,	b9
来 拿 就	b-3
来 换 去	c4
来 接	j8
来 推	c15
来 推 去	c4
来 提	j8
来 提 货	j8
来 是	b-6c16
来 有	c7
来 有 	g3
来 没	c3g6
来 没 有	c-14g27i-26
来 满	c29
来 点	a8b34
来 电	i-3
来 的	b-6c7d-3h-12i15j-5
来 的 ,	c-3g35i-12
来 的 业	i3
来 的 太	i-9
来 的 客	e7
来 的 时	c-10i-3
来 的 是	c48i9
来 的 那	h10
来 的 	h-3
来 的 	i4
来 的 	h25
来 看 样	j15
来 看 看	a12c7
来 着	a3g6
来 着 我	h8
来 签	j16
来 给	j10
来 给 您	j11
来 联	g16
来 联 系	g16
来 自	j-4
来 要	a3c14
来 试	j10
来 说	c16i15
来 说 	i11
来 货	b15i14
来 越	a-3i3
来 越 少	h-5
来 越 差	i-6
来 越 深	i4
来 跟	j3
来 过	i-6
来 过 ,	c9
来 还	c14i29
来 还 是	c27i20
来 那 个	i14
来 颜	c5
来 颜 色	c5
来 	a-3b38c-5j-4
来  ,	b12
来  甜	h4
来  	i-4
来  ,	a6
来 	c18
来 	a3i-21j5
来  ,	a7
杯	a-3b4c8f7g5h-4i-4
杯 ,	g-3h-3i-7
杯 不	c3
杯 子	c-6g8h-3i-15
杯 子 要	g9
杯 的	h13
杯 的 	h13
杯 盖	i8
杯 	c11
松	c4h4
松 ,	h-6i30
松 了	c16
松 动	a7
松 动 ,	a7
松 的	h7
松 的 	h4
松 紧	h22
板	f4
板 ,	b5j3
板 一	a11
板 了	i-4
板 你	g8i13
板 在	c4
板 在 吗	c4
板 娘	h11i-8
板 娘 在	b4
板 娘 我	i4
板 就	h19
板 想	h15
板 我	g8
板 批	b9
板 批 了	b9
板 材	h15
板 申	j9
板 申 请	j9
板 的	h17
板 给	c18
板 说	e14i-10
板 还	i-24
板 还 没	i-24
板 都	c-19
板 	a9i-3
板 	c-5g6
板 	c-8
构	g-3
枕	c-5h9
枕 头	h13
林	c-3
林 ,	c-5
果	c-5e-3h6i-4
果 ,	c4
果 下	g3
果 下 雨	g3
果 不	g-17
果 不 合	g-30
果 图	j8
果 好	g-3
果 子	h13
果 径	b3
果 您	h-7
果 手	h4i-3
果 手 机	h4i-3
果 收	g3h4
果 有	h3
果 树	h22
果 	i8
果 	g-3
果 	g-8
果 	c4
枪 扫	c4
枯	h36
架	c8i13
架 ,	g5
架 摇	h-3i28
架 要	g10
架 	i4
柄	c6i19
柄 一	c6
某	d7g-12
染	c14i16
染 了	c8
染 完	h6
染 料	j7
染 的	c7
柔	h8
柜	i5
柜 ,	h-9i-8
柜 不	c-5
柜 子	e3
柜 子 受	i-4
柜 子 	i-4
柜 子 	i-4
柜 满	i15
柜 满 了	i15
柜 装	a-10g15
柜 要	h6
柜 里	h6
柜 门	c18i4
柜 	i25
柜  ,	i18
柜 	i5
柜 	i3
查	a-3b-4g4h-7j3
查 ,	i5j14
查 一	j4
查 一 下	j4
查 得	h23
查 收	c-8j-4
查 的	i30
查 询	g15
查 过	c4
查 重	i12
标	a4c13i23
标 ,	i-3
标 件	h3
标 准	a15h9
标 准 ,	b-5i12
标 准 版	d11
标 准 	g16
标 的	i19
标 签	d3i-14
标 签 机	d3i-5
栋	g3
栋 ,	b3
栏	a4g3
树	h17
校	d-6h4j-6
校 ,	h9
校 区	g7
校 园 卡	g5
校 园 	g5
校 园 	g5
校 门	h4
校 门 口	h4
校 食	i-3
校 食 堂	i-3
样	d3h-8i-4
样 ,	c4h-11j3
样 ?	a8
样 吗	d16
样 吧	b-15d4
样 品	d-4h-9i3
样 品 和	c5
样 品 好	i10
样 品 寄	b-12
样 品 差	c3
样 品 我	j4
样 品 能	g11
样 品 要	a13g-10
样 品 过	g-4
样 品 	i17
样 大	c14
样 子	b23e3h12i-15
样 子 ,	e8h-5
样 我	c12
样 的	d12i5
样 的 ,	i22
样 的 东	d15i-4
样 要	g-16
样 费	g5
样 费 退	g3
样 	j12
核	a4b-6c9i9j-13
核 实	c8i8
核 对	i-5j10
核 算	a5j-5
核 算 一	a5j-5
根	c19g-5h-14i19
根 头	c6
根 头 发	c6
根 本	c28g-8i16
根 本 不	g-3i17
根 本 没	c7i3
格 ,	a7i9
格 不	h18i-7
格 不 一	g-3
格 合	h-5
格 合 适	h-5
格 好	h14
格 式	g10i-5
格 我	a-8
格 是	g-7
格 没	a-7
格 真	a-6
格 表 在	g28
格 表 能	a8f3g-12
格 证	c17
格 越	i-17
格 还 能	a15
格 	g-3
桃	b15g5h19i-11
桃 子	g14h28
案	b12c6d5
案 ,	j-10
案 做	b6
案 子	i-3
案 我	j-6
案 的	d10
桌	b12c3h4i-14
桌 子	c7
桌 子 上	i-6
桌 花	e4
桌 	c18i12
档	a3g3
档 口	b-8d-3g5j-27
档 次	h16
桶	i21
桶 装	i-3
桶 装 水	i-3
梯	b-3c-9i-8
梯 价	a4
梯 的	h8
梳	b5i10
梳 子	i13
检	c-3h3
检 测	h7i-10
检 测 报	g5h5
检 验	c6
棉	d8g-4
棉 服	d3
棉 的	h4i8
棉 的 吗	h25
棒	h14
棚	c-20i3
椅	b6
植	c3h7
椎	c-3
楚	i-15
楚 ,	f4h-4
楚 楚 还	c5i3
楚 还	c5i3
楚 还 	c5i3
楚 还 	c5i3
楦	i7
楦 的	i7
楼	e-4g5j-3
楼 ,	h-8i3
楼 ?	g-17
楼 上	c-14
楼 上 	i8
楼 下	a-6d5g6h6
楼 下 ,	j-12
楼 下 了	g7j7
楼 下 取	c8
楼 下 就	c26i11
楼 下 的	i-6
楼 吗	g3
楼 就	i6
楼 的	g3
楼 道	c16i11
楼 那	a7
概	a11b-12c-9h-9i-9j-5
概 二	j-4
概 二 十	j-4
概 什	a4g-4
概 什 么	a4g-4
概 几	a10
概 得	a8g-9
概 能	g4
概 能 给	g4
概 要 几	g6
概  ,	g5
榨	h-3
榴	i-3
榴 莲	i-3
榴 莲 壳	i4
模	i23j7
模 一	h12
模 一 样	h12
模 具	c9i3
横	c5
橙	b7c-3i-8
橙 子	i-7j7
橙 子 ,	h3
橡	c-5e4
欠	c-12
次	b-3d-3h-3i6j-6
次 ,	c-3h9
次 。	i7
次 一	b7c-11i-4
次 一 起	b5
次 不	e-3
次 买	g4h4
次 买 的	g16
次 了	c20g-9
次 了 ,	c13i-12
次 付	b4g-13
次 付 清	b5
次 修	f9i-11
次 修 完	f9i-11
次 卡	a8
次 品	c-11h-6
次 多	g-12
次 多 少	g-12
次 寄	c-7
次 少	c8
次 少 发	c9
次 就	b-3c5i12
次 就 	c11
次 就 	c8
次 差	g3
次 帮	f6
次 快	f12
次 性	h-7i-5
次 性 手	h-5
次 性 的	i-6
次 拿	b-17
次 拿 	b-6
次 是	g20
次 有	c10
次 来	i5
次 漏	i10
次 的	b21c3g-7i5
次 的 不	f4
次 的 发	b14
次 答	g10
次 答 应	g10
次 给	c-3
次 给 我	c-3
次 能	a3
次 说	c-11g3i-21
次 说 的	g10i-6
次 课	b7e6
次 货	c-12h33i-17
次 还	i5
次 进	a4
次 那	a11d13g-16h-3
次 那 个	a4g-12
次 那 家	d19
次 那 张	a8
次 那 批	c14
次 都	c5i13
次 都 没	i-3
次 都 要	i26
次 采	e3h6
次 采 购	e3h6
次 	g-5
次 	a5
次 	i3
欢	c-6g-3h-4i-7
欢 ,	h-7
款	c-4d7i-6
款 ,	b7j3
款 。	c3h-6i10
款 一	c-8
款 了 ,	c3
款 二	h-5
款 二 十	h-5
款 便	d13
款 便 宜	d13
款 到	i7
款 到 现	i24
款 取	b3e8
款 取 消	b3e8
款 各	b13
款 后	c5
款 吗	g8
款 啊	b9
款 多	a3d5g-3
款 多 少	a6
款 好	d30
款 就	h35j-4
款 差	a11h5
款 布	g18
款 式	h16
款 我	h-3i-9
款 截	c-3g-3j-8
款 截 图	c-3g-3j-8
款 手	e16
款 手 续	e16
款 打	a5g14
款 收	f-10
款 收 到	f-10
款 有	d34
款 有 什	d18g-14
款 有 没	g7
款 比	d22
款 码	g12
款 结	j14
款 结 了	j25
款 能	a15g-8
款 还 差	a3
款 适	d-3
款 适 合	d-3
款 	b5
款 	g21i17
款 	i-10j28
款  给	j4
歇	b10c26i5
歉	c-7h-4i-11j9
歉 ,	j6
止	b-3e31i-6j-5
止 本	e3
止 本 次	e3
正	c-17h-11i-22j-4
正 在	j-17
正 常	c-18g7h-5i-20
正 常 吗	g12
此	c3e18h-13j4
此 致	f8
步	c12e-9i-5
步 了	f3i-9
步 了 ,	g4
步 了 0	f4
步 就	i4
步 很	i-12
步 很 大	i-12
武	c-3g-6
歪	c15h-13i38
歪 了	i4
歪 了 ,	c9
死	b-5g-5h-17i7j-3
死 ,	h-3
死 了	c-8h4i-7
死 了 ,	h21
死 了 一	c-3
死 包	c12
死 我 了	i-22
死 我 们	i32
死 机	i16
死 活	c27i20
死 的 ,	h-6
段	g-3
母	g3h-6
每	d-6h3i-7j-4
每 个	b10i-6
每 人	i-8
每 人 一	h6
每 件	a5
每 份	a-3
每 单	d-7
每 单 	d-7
每 周	h9
每 周 一	h8
每 周 两	b7h3
每 天	b4c-4h4j5
每 天 	b3
每 家	i3
每 月	h8
每 月 0	g4
每 次	b-11c17g-8h-5i20
每 次 都	c11i4
每 箱	b-8g-3h8i-24
每 箱 	a9
每 节	f3
毒	i5
比	d35g-13h-11i-9j-5
比 ,	a5
比 三	b8
比 三 家	b8
比 上	c4f7
比 上 次	d9f8
比 了	b-3g-3
比 了 三	b-3d11g-3
比 价	d13
比 你	a-3d44i-13
比 你 们	d27
比 你 低	i-5
比 例	a13
比 哪	d16
比 哪 个	d16
比 图	i12
比 我	d-29
比 拼	d6
比 拼 多	d6
比 新	c21
比 新 客	c21
比 看	c22
比 表	d3
比 起	i-10
比 较	g7h12
比 较 合	g5
比 较 看	h18
比 这	c8
比 	a4
比 	a16d28
毕	b8c-5h7j4
毕 业	b8c-4h8
毕 业 的	g7
毛	a9c11g-6h-7j-3
毛 ,	a4b15
毛 了	c7i-7
毛 孔	c-3i10
毛 孔 粗	c-3i10
毛 季	g5
毛 巾	b4i-5
毛 病	i-20
毛 肚	a10i-3
毛 膏	i3
毛 衣	c7h-8
毛 衣 	c4
毛 边	c6
毫	g4h-4
毯	c11i24
民	a8b-14g-6i-19
民 宿	a5b-9
民 宿 用	h-4
气	g-7h5i9
气 不 好	e3
气 了	c-4
气 坏	i11
气 死	c7
气 死 我	c12
气 泡	i-4
气 泡 膜	i-5
气 灶	c13i4
气 灶 打	c13i4
气 的 ,	i-7
气 	i11
气 	e3
氟	h-3
氧 死	c-3
氧 死 了	c-3
氧 	c-3
氧  一	c-3
氧 	c-3
氧  一	c-3
水	c4h-3i7j-3
水 ,	c4
水 。	c6
水 一	c-14
水 不	c13
水 中	c4
水 中 午	c4
水 也	i-4
水 也 不	i-4
水 了	c20i10
水 几	c-7g5
水 几 个	c-7g5
水 分	h-13i27
水 印	g14
水 吗	a-5g20
水 味	c15
水 器	i3
水 垢	i7
水 垢 厚	i7
水 多	h22
水 多 ,	h22
水 就	c3h-13i17
水 就 软	c5
水 有	c3
水 杯	h15i-4
水 果	c-7i-8
水 款	h7
水 没	c13i20
水 电	c-3h3i-20
水 管	i6
水 都	i11
水 都 没	i11
永	c7i5
永 远	c9i21
汁	h23
求	a4b-3c-11h23i-19j-3
求 :	h18
求 一	h43
求 一 款	h14
求 不	h-13
求 个	a3g7h6
求 就	h4
求 报	a31
求 推	h5
求 推 荐	h5
求 无	h9
求 无 籽	h9
汇	j31
汇 总	b-8
汇 率	i4
汇 率 一	i7
汉	a9g-9h-10
池	c6g3h7
池 	c7i4
汤	h23i-11
汤  一	i3
汤  一	i3
汽	b21h-24i-20
沉	i34
沙	a5g-3h7
沙 发	b4h9
沙 发 抓	i6
沟	i9
沟 通	i9
没	b-7c3d-3h-9i9j-7
没 ,	g29
没 ?	h-3
没 一	c10h-15i16
没 一 个	e3h-15i25
没 下 文	i11
没 丢	c-5i-26
没 丢 ,	f4i-3
没 丢 过	i-6
没 个	c3i7
没 买	b3
没 了	c-3i-14
没 了 ,	b15i-26
没 事	c-20e-3i-26
没 事 ,	h6
没 人	c8g-12h-8i34
没 人 会	i23
没 人 回	c27g-6i21
没 人 投	i-15
没 人 接	c3
没 人 收	e3
没 人 来	i15
没 人 气	h25i5
没 人 炒	i10
没 人 用	i12
没 人 看	c-13i16
没 人 管	c13
没 人 联	i4
没 人 要	c16
没 人 通	c9
没 人 	i-15
没 人 	i-15
没 信	i7
没 信 号	i7
没 修	c17i34
没 修 好	i13
没 做	c39e6i13
没 做 好	c3i16
没 关	c-6i-11
没 关 系	c-6i-11
没 再	c-13i-22
没 再 	c-9
没 几	g-5i31
没 几 个	g-5i31
没 出	c-5i-7
没 出 过	c-3i-4
没 到	c3i5
没 到 期	i-4
没 到 账	c16i21
没 办	i-10
没 办 法	i-10
没 动	c10g3i13
没 动 了	c3g6i13
没 劲	i3
没 单	i15
没 发	c11e5f-3i18
没 发 ,	e6
没 变	c-4i-6
没 吃	c9i-11
没 听	b9
没 味	c-35h13i-55
没 地	e3h-5i15
没 地 放	i8
没 地 方	e4h-5
没 坏 没	f3
没 型	i8
没 声	c22d14
没 声 音	i5
没 处	i37
没 定	c-3
没 封	c42i35
没 封 好	c3
没 少	i-3
没 带	g9
没 开 就	c18
没 影	i22
没 得	c-21
没 意	i-7
没 意 见	i-7
没 我	c3
没 打	c6h-6
没 批	b-19c-3e20
没 批 ,	e15
没 批 下	i8
没 拆	e18
没 拆 的	e12g-3
没 掉	c-5i-22
没 掉 ,	c-6i-18
没 插	h5
没 擦	c33i18
没 收	c7
没 收 到	c5
没 放	c45
没 数	i12
没 更	c5
没 更 新	c5
没 有	b-3c-6g11h4i-3
没 有 ,	g27i4
没 有 ?	a-5d4g7
没 有 上	h5i-10
没 有 不	h16
没 有 人	g3
没 有 优	b-3
没 有 低	h-10
没 有 便	a-3
没 有 别	c-3h6
没 有 发	c5
没 有 呀	g10
没 有 啊	g14
没 有 学	g-10
没 有 小	h20
没 有 带	h21
没 有 折	a19
没 有 新	g4h-26
没 有 无	h17
没 有 的	h40
没 有 能	h15
没 有 色	i-4
没 有 适	h9
没 有 那	h-9
没 有 静	h7
没 有 	c-23g-9i-52
没 有 	c-21i-24
没 有 	i-4
没 有 	g-4i-4
没 来	c5g-4
没 毛	h-3i-6
没 毛 病	h-3i-6
没 水	c5
没 法	c13h-12i11
没 法 做	i3
没 法 入	c22
没 法 卖	i9
没 法 吃	c23
没 法 学	i9
没 法 看	i9
没 涨	g-5
没 漏	f5
没 热	c13
没 热 水	c13
没 犯	i-14
没 用	c9
没 电	h-3
没 电 梯	g6
没 看	c-12i-31
没 破 ,	f3
没 空	b3h23i-33
没 窗	h11
没 等	g-21
没 等 多	g-21
没 答	j-6
没 答 应	j-6
没 算	c33
没 粘	i5
没 红	f3i-4
没 给	c51i27
没 给 我	c6
没 补	c37
没 褪	c-3
没 见	c19g-6
没 见 着	c8i3
没 说	b-5i-5
没 说 要	b-4
没 货	i-14
没 过	c-9i26
没 过 ,	e8i26
没 这	c21
没 退	i19
没 退 ,	c-7
没 送	c11i9
没 错	b-5c-28g5i-29
没 错 吧	g20
没 问	b7c-6i-6j6
没 问 题	b7c-6i-6j6
没 香	h-17i17
没 香 味	h-17i17
没 	c-24h-3i-32
没  ,	c-10i-26
没  没	f3
没 	c-24i-29
没  ,	c-8f9i-14
没  没	f3
没 	c-8
沫	i10
沫 箱	h3
沫 	i6
油	c5g3h11i12
油 ,	c6f5h-7
油 加	c14
油 墨	c-21h30i-37
油 大	c7i14
油 少 盐	h6
油 得	c9
油 有	c15i18
油 漏	i3
油 烟 机	c4
油 的	h4
油 的 ,	g14
油 皮	g4
油 皮 用	g8
油 费	i7
治	h14
治 	h8
治 	h8
沾	c7
沾 杯 的	h13
法	a-5b-3c7g4h-4
法 令	i4
法 令 纹	i4
法 做	i3
法 入	c22
法 务	j11
法 卖	i9
法 吃	c23
法 学	i9
法 打	i17
法 看	i9
泛	i-7
泛 白	i-8
泛 白 的	h4
泡	c7h-3i19
泡 了	i36
泡 沫 箱	h3
泡 沫 	i6
泡 的	h13i-12
泡 膜	i-5
泡 膜 包	c-5i-8
波 炉 不	c5
泥	c7
泥 搓	e4
泥 搓 得	e4
泥 的 防	g-3
注	g-3i-3
注 : 客	j4
注 了	e-6i-3
注 册	g6h11
注 写	i-9
注 写 了	i-9
注 意	h-9
注 意 防	i-7
注 水	h15
注 销	e22
泪	i17
泵	c8h5
泵 头	c10
洁	c11i13
洁 ,	h21
洇	c4
洇 墨	c4
洋	a5
洋 葱	a5
洒	c10
洒 了	c-4
洒 了 一	i5
洗	a4c5g-4h3
洗 一	a14i9j3
洗 一 次	c3
洗 一 水	i13
洗 不	c3
洗 两	b5i7
洗 了	c-3h15i-26
洗 了 不	h13
洗 吗	g12
洗 完	c44i24
洗 完 澡	c5
洗 就	c6i9
洗 护	h16
洗 澡	c-9g5i3
洗 澡 坐	i-3
洗 澡 水	i3
洗 牙	h17
洗 的	h9i-9
洗 碗	i-20
洗 衣	i16
洗 越	i7
洗 车	h4
洗 	c5h-8i10
洞	c33
洲	g3
活	b-5c-8e7g7
活 不	c6
活 动	c-9e6g8h-14i6
活 动 价	g-19
活 动 方	i13
活 动 没	b-3
活 动 要	b14c8
活 干	j-3
活 	i-7j-3
活 	i-3j-3
派	d3e18h6
派 件	j-5
派 件 ,	j-5
派 车	j3
流	c-5h-17i7
流 ,	i11
流 信	c4
流 信 息	c4
流 公	i4
流 公 司	i4
流 失	c-9i17
流 少	c-3
流 少 了	c-3
流 得	i-13
流 显	c-6
流 显 示	c-6
流 水	g3
流 程	g12h-8i-20
流 程 ,	h-6j6
流  一	c-3
流 	c-4
流  一	c-3
浅	i11
浅 色	h17
浆	c4i23
浆 不	c-9
浇	c-4i-3
测	i15
测 报	g11h5
测 报 告	g11h5
测 的	c10
浓	d6
浪	i-3
浪 漫	h11
浮	h8
浴	h27
浴 室	h23
海	a-6d12h6
海 关	c-6
海 外	i5
海 外 仓	i5
海 报	h-3
海 边	h11
海 运	g11
海 运 ,	i3
海 鲜	h22i-22
涂	c16i20
涂 层	c13
消	a-4c-8e19h-8
消 ,	e11i5
消 一	e26
消 不	e-5g-11i6
消 不 掉	i9
消 了	c-5e-12i-7
消 了 ,	i-3
消 关	c11e-8i-3
消 关 注	c11e-8i-3
消 吧	b-3c-5e17
消 哈	e14
消 息	i11
消 掉	e12
消 的	e-27g3
消 订	e-8g3
消 订 单	g4
消 费	c11
涤	c12
润	c-4h8i27
润 的	h3i16
涨	a3c-8g-8h-13i10j-7
涨 ?	c12g-5
涨 三	i12
涨 不	i-8
涨 了	a15g-3
涨 价	i-6
涨 价 ,	a-17
涨 价 也	c8
涨 价 了	a21
涨 得	h-14i27
涨 没	g-4
涨 没 涨	g-4
涨 租	i-3
涮	h9
涮 火	h9
涮 火 锅	h9
液	g5
淋	c16i-5
淋 浴	c6i5
淋 雨	i-14
淘	c-9h3
淘 宝	c-8
淘 宝 上	h3
淡	c-7
淡 了	i-7
淡 了 ,	i-7
淡 季	i31
深	a-5c-10h3i4
深 ,	i22
深 一	h7i16
深 一 块	c3
深 一 点	h13
深 圳	e4
混	b-3i6
混 了	c23i6
添	b10
添 一	b14
添 麻	f7
添 麻 烦	f7
添 	f7
添  了	f7
添 	f7
添  了	f7
清	b-3c-4g-8h7i-4
清 ,	c-8
清 了	i-22
清 关	h-8
清 单	a10c-6
清 楚	i-15
清 楚 ,	f4h-4
清 洗	h23
清 淡	h18
清 淡 点	h17
清 真	h5
清 真 的	h5
清 空	c21i4
清 空 了	c21i4
清 零	c16i4
清 零 了	c16i4
渍	c26
渗	g6i20
渠	h4
渠 道	h4
渣	c13i11
温	b-3c-8g13h8i-3j-8
温 ,	g3
温 几	g11
温 和	h4
温 度	h-3i25
温 的	h14
港	j-3
港 口	h-3i18
游	d9i6
游 戏	d5
游 戏 不	g8
湿	i8
湿 了	i-15
湿 器	c10
湿 疹	h-13i4
湿 疹 反	i3
湿 的	i27
溃	i5
滋	h3
滋 润	h3
滋 润 的	h3i16
滑	h3
滑 丝	c16i21
滑 的	h30
满	b-4d-3e-5g-3h-12i7j-5
满 ,	c7
满 了	c-10e-3i11
满 减	i5
满 多	g5
满 多 少	g5
满 屋	c-6
满 意	c-4g-7i-15
满 意 ,	j13
满 脸	c13
滴	c20g12i-6
滴 灌	h10
滴 管	g10
滴 管 吸	c6
漂	h-26
漂 亮	c-10h-28i-18
漂 白	c3
漆	c3h4
漏	b-3c6g-3h-10i10
漏 ,	f4
漏 单	c-11
漏 发	i19
漏 发 了	c8
漏 尿	h-3
漏 得	c10i3
漏 水	c-6g-9i-6
漏 水 ,	c-19i-12
漏 水 的	c7j3
漏 油	i6
漏 油 漏	i3
漏 液	c7
漏 电	c-4
漏 的	i9
漏 雨	c5i11
漏 风	i-11
漫	h11
潮	h13i12
潮 ,	c4g10h10
潮 塌	c-3
潮 塌 了	c-3
澡	i10
澡 坐	i-3
澡 坐 的	i-3
澡 水	i3
激	c4f31
灌	i3
火	g-5h-3i9
灭	i-4
灯	b4c5h12i21
灯 不	h-14
灯 的	h5
灯 箱	c4
灯 要	b14h-21
灯 	i8
灰	b12c9g-6i26
灰 的	h10
灰 色	b21i-25
灵	c4
灶	c7h6i5
灶 台	h8
灶 打	c13i4
炉 不	c5
炉 	c6
炎	c16h18
炎 犯	h5i4
炎 犯 了	h5i4
炒 菜	i10
炸	i22
炸 锅	c3
点	a3c-5e-4g-5h3i-8
点 !	i11
点 ,	h4i-3
点 。	h16i-4
点 一	g3
点 一 次	i26
点 不	a8b4c4g-3h-5
点 不 	b6
点 不 	b9
点 个	f3
点 个 赞	f3
点 也	h12
点 也 要	h17
点 了 ,	b6
点 关	g10
点 到	i-32
点 前	j4
点 前 到	j21
点 半	h3
点 又	h13
点 又 不	h13
点 发	j6
点 吗	a22c-3g-10
点 呗	a6d19
点 味	c-15i-15
点 嘛	a17
点 头	b3j11
点 头 了	b3
点 好	h26
点 开	h-8i-9
点 心	h4
点 怎	a12
点 怎 么	a12
点 意	d13
点 意 见	d13
点 我	g23
点 截	g14
点 截 止	g3
点 才	c11
点 才 来	c13
点 把	j8
点 没	h10
点 没 事	h33
点 的	a-6b-6g3h26
点 的 ,	h8
点 的 冰	h3
点 的 床	i48
点 的 版	h-7
点 的 老	i28
点 给	b9
点 给 你	b7
点 行	a13g-16
点 被	c6
点 要	i37
点 赞	f5
点 进	c29i37
点 送	f3
点 送 到	i-3
点 都	g-8
点 都 	c3
点 错	b4
点 错 了	b4
点 	c10h-7
点  ,	i-8
点 	c3
点 	i-11
点  ,	i-8
点 	c-3i-11
炼	h19
烂	e6i21
烂 ,	c-14i-18
烂 一	j9
烂 了	c4
烂 了 ,	b3h3
烂 了 一	e4
烂 晒	c8
烂 根	c-4
烂 的 ,	c3
烘	h17i-3
烟	i6
烟 味	i20
烟 机	c4
烤	c-8h22i6
烤 箱	c-3h15
烦	a6f5h-6i-20j-7
烦 ,	a5
烦 了	f8i-17
烦 你	b-4f9
烦 你 了	f14
烦 再	g5
烦 发	b6f4
烦 备	b7
烦 安	b4
烦 安 排	b4
烦 把	e9
烦 报	f-7
烦 报 一	f-8
烦 死	c32i19
烦 死 了	c19i13
烦 的	h-4
烦 看	c5
烦 确	g9
烦 确 认	g9
烦 重	c10
烦 问	a5
烦  给	f3
烧	c-13f13i8
烧 ,	b-3i8
烧 不	f3
烧 了 ,	i-7
烧 	f3
烫	e-3h9i-6
烫 到	c3
烫 到 手	c3
烫 嘴	i-7
烫 头	c17
烫 手	c-20i-4
烫 手 的	b11
烫 焦	i8
烫 焦 了	i8
烫 金	a10
热	c-5g5i-3
热 ,	h7
热 不	g7h-3i-17
热 丝	b3
热 了	c20i23
热 就	h21
热 就 停	i4
热 得	h-14
热 敏	c10d5g-3h-3
热 敏 纸	c13
热 水	c11i28
热 水 就	c8
热 的	g7h5
热 的 天	g8
热 	i-5
焊	c15h23i5
焦	c19i23
焦 了	i8
然	c-12f9i-12
煤	c-10h11
煤 气	c-4h19
照	b6f4g-4
照 ,	a-3h19
照 0	a-4
照 上	b3
照 上 次	b15
照 好	h6
照 好 看	h6
照 常	e-22
照 往	e15
照 往 后	e15
照 旧	b20
照 有	g6
照 有 效	g6
照 片	a-3b-7j10
照 片 修	c4
照 给	i-3
照 给 您	j12
照 给 我	g-15i-4j-25
照 要	h27
照 还	i3
照 顾	f7
照 顾 ,	f4
煮	c34i34
熏	h-6
熏 蒸	g5
熟	b7c-4g3i-7
熟 ,	g3
熟 了	i-3
熟 的	b8h16
熟 的 ,	b5
熨	a6
熬	i7
熬 夜	h14
燃	c20
爆	c10f3i32
爆 仓 ,	i7
爆 痘	c3
爬	h-7
爬 山	h-3
爱	c-13h10i-7
爱 出	h14
爱 吃 饭	i6
爱 喝	i19
爱 	h-4
爸	b-6c-5g4i6
爸 妈	g6h-12
爸 找	h5
爸 用	h21
爽	i-7
片	b-5c4g4i10
片 ,	a3b-3h6
片 一 样	i-13
片 上	c4
片 不	e10
片 修	c4
片 修 得	c4
片 再	b13
片 切	c8
片 加	b16
片 发	i-17
片 推	g-4
片 电	i15
片 电 话	i15
片 的	i15
片 要	h13
片 都	c11
片 	g3
片 	j16
片 	c12
片 	c11
片  ,	c11
版	b5g4h4i9
版 0	b23
版 以	c16i10
版 以 后	c16i10
版 发	c-3
版 吧	b7
版 吧 ,	b7
版 图	i-8
版 型	h-7
版 本	c19i38
版 的	g6h17
版 费 收	i8
版 	d4
牌	b-4h3
牌 子	c-5i-17
牌 没	h-3i9
牌 的	h4
牌 	i11
牌 	c10
牙	c-3i19
牙 	c8i24
牙 	c15
牛	b13d3g-3h-3
牛 奶	c5h3
牛 肉	b5h-10
物	c4g4
物 业	h-5i-21
物 业 不	e3
物 奶	i-21
物 奶 油	i-21
物 洗	i16
物 流	i-8
物 流 信	c4
物 流 公	i4
物 流 显	c-6
物 理	g-5i38
物 的	h16
物 	e4
特	f3g-4i5
特 别	h-16i-9
特 此	f4j4
特 点	h17i-4
犯	c-10i19
犯 了	i34
犯 了 ,	h3i6
狗	b4c-5h13
狗 ,	h13i-12
狗 不	c-3
狗 吃	g3
狗 子	b3i-3
狗 洗	h-3
狗 洗 完	h-3
狗 狗	c-3
狗 粮	c9
狗 老	g11
狗 走	i-35
狗 	h11
狠	a-12c6i13
独	i16j14
猜	g-19
猪	i23
猫	c-3h5i6
猫 不	h-3
猫 吐	i20
猫 砂	c5i-3
猫 粮	h-10i8
猫 粮 我	i7
猫 	h16
猴	b20
率	a-9i28
率 太 低	c4
率 小 的	i3
率 要	a-5g10
率 高	h-3i13
王	c-7h-9i-17j-4
王 姐	f-16
王 姐 ,	f-10
王 总	j8
王 总 ,	j9
王 老	b8f7
王 老 师	b8f7
玩	c8g-9h6i3
玩 ,	h10
玩 意	c8
玩 意 儿	c8
玩 的	i24
玩 笑	c-3h-6
玩 笑 的	c-3h-6
玫	i6
玫 瑰	i6
玫 瑰 花	g4
环	c-13h8i-8
环 保	h11
环 保 的	h4
环 保 袋	g6
现	a5d-3e-4j4
现 在	a12e-3g-3h-10i5
现 在 一	a9g-8
现 在 不	i-14
现 在 也	c4
现 在 什	a5g-4
现 在 多	a8g-9
现 在 就	b7j30
现 在 是	g8
现 在 有	g-5
现 在 每	d-7
现 在 没	c21d7f4
现 在 用	c-8d3
现 在 的	i17
现 在 给	j3
现 在 转	j13
现 在 还	c6g-13
现 在 这	i10
现 在 	i3
现 在 	c10
现 场	c7i-12j7
现 场 	i-20
现 成	g3
现 摘	b13
现 模	j6
现 款	a9
现 货	a-9g26
现 货 ,	i8
现 金	g4
现 金 流	i23
玻	h6
玻 璃	h6
玻 璃 杯	c8h-11i5
珠	c24i9
班	b5c-5g6h10i-10
班 ,	b5h3j-6
班 也	h-7
班 了	i11j-6
班 倒	i-9
班 倒 ,	i-9
班 取	e-17i12
班 取 消	e-17i12
班 吗	g22
班 和	a5
班 学	a6d-4
班 学 费	a6d-4
班 来	f4
班 没	g5
班 都	g6i-20
班 里	h-5
班 	b12j9
球	b-5
球 拍	c10
球 起	c3
球 起 得	c3
理	i5
理 ,	i-3
理 一	h39
理 你	g4h4
理 你 们	g5h4
理 吗	c8
理 好	j22
理 您	c3
理 您 好	c3
理 我	c7
理 掉	i11
理 方	c9
理 方 案	c9
理 由	e-19g8i-5
理 由 吗	g3
理 的	g14i6
理 要	b3
理 要 拿	b3
理 解	j-4
理 解 ,	f-4
理 退	e9
理 	i3
理 	i3
琴	i4
瑜	h4
瑜 伽	h4
瑰	i6
瑰 花	g4
璃	h6
璃 杯	c8h-11i5
瓜	i-14
瓣	c10i5
瓤	c10e-3i6
瓶	c8h10
瓶 ,	i7
瓶 口	c9i3
瓶 子	i7
瓶 子 ,	g-4
瓶 身	b3
瓶 	c18i3
瓶 	c18i3
瓷	c13h7
瓷 的	h5
瓷 砖	c14i3
甜	c-3
甜 ,	h-3
甜 ?	i35
甜 。	c10i7
甜 一	h4
甜 一 点	h4
甜 不	c-4g14
甜 不 甜	c-4g14
甜 度	d-3
甜 甜	f3
甜 的 ,	h-9i3
甜 	c-4g14
甜 	c-4g14
生	j-10
生 ,	h5
生 不	e5
生 产	e11h-7j5
生 价	a23g-13
生 党	a9g-3
生 意	h-16i9
生 意 好	i-4
生 日	a-7c-4g11i-11j-14
生 日 当	a4
生 日 快	b-3h7
生 日 月	a-3
生 日 蛋	b7j-3
生 日 要	b6h8
生 日 送	g6
生 日 	j-9
生 病	h-13i23
生 的	c8h-14i18
生 的 ,	c10i18
生 间	h4
生 	h-3
生 	h-3
用	c-6f-3h6i-14j-3
用 ,	c-3h15
用 一	c15i-3
用 三	i-6
用 三 年	h16
用 不	h-5i-3
用 不 上	c-10i-33
用 不 了	c7i11
用 不 惯	i17
用 两	h14
用 了	c12e-3i-4
用 了 ,	b-3i-16
用 了 一	i-17
用 了 两	b8i-8
用 了 五	i-12
用 了 你	i16
用 了 半	i-10
用 了 爆	c3
用 了 脸	c18i7
用 了 	c3
用 了 	c3
用 五	h8
用 什	g9
用 什 么	g9
用 做	e16
用 做 了	e32
用 充	h-6
用 充 电	h-6
用 几	g9h-3
用 几 年	h-3
用 几 次	c3
用 券	a4
用 吗	g19
用 吗 ,	g5
用 品	h-7
用 哪	d16g3
用 哪 个	d3
用 哪 种	g-3
用 啊	g3
用 在	a7
用 多	g6
用 天	h16
用 天 天	h16
用 完	c-7
用 完 了	b3
用 寄	e9
用 寄 了	e12
用 就	c10h3
用 就 行	h7
用 得	h-4j3
用 怎	a27g-3
用 怎 么	a27g-3
用 打	h8
用 打 孔	h8
用 期	j10
用 来	e19
用 来 了	e13
用 泡	h8
用 泡 沫	h8
用 的	h12
用 的 ,	g-8h17
用 的 是	h-5i-12
用 的 话	h21
用 的 软	i10
用 着	h-5
用 纸	h11i-19
用 谢	f-11
用 越 干	c6
用 越 	c6
用 越 	c6
用 过	c10g7h-5i29
用 还	g7
用 还 是	g7
用 送	e23
用 送 了	b6e6
用 题	i4
用 	b-19g9
用 	i-11
甩	g18i11
田	h29
由	b4e-18
由 0	b23
由 吗	g3
甲	a-4c-5
甲 ,	b8
甲 两	i-8
甲 店	i5
甲 方	i-5
甲 醛	i4
甲 醛 味	c-3i20
申	a-5e4j12
申 请	a-5e5j15
申 请 下	g9
申 请 	e17
申 请 	e17
电	a-4b-3g6i7
电 ,	i14
电 了	c-6i-11
电 动	d13h3
电 动 车	h6
电 压	g18
电 商	d4g-3
电 子	h-15
电 子 的	h-8
电 工	i3
电 机	c13g33
电 梯 的	h8
电 池	c6h7i3
电 池 	c7i4
电 没	e3
电 的	i-4
电 线	c-6g5h-3
电 脑	c-10
电 脑 中	i14
电 脑 坏	i-7
电 脑 开	h-3i10
电 脑 打	i4
电 脑 	c-3
电 脑 	i-7
电 脑 	i6
电 要	b-6h11
电 话	a-7b-3c4g4h-3i8
电 话 ,	h-4
电 话 印	c18i9
电 话 发	g10
电 话 多	a-8g19
电 话 来	c-3
电 话 永	c12
电 话 没	i5
电 话 给	g31
电 话 都	c3i17
电 话 	c6
电 话 	g3
电 费	h3
电 费 一	i24
电 路	b10g-3
电 钻	c-7
男	h18i-10
男 0	b13
男 0 女	b13
男 孩	g-3h10
男 孩 的	h8
男 生	h16
画	b4g9i7j-11
画 画	h13
画 面	g11
畀	c8j5
畀 你	j8
界	h11
界 面	h11
留	a-5b5c-5h-6i-16
留 一	b14
留 一 个	e4
留 一 层	c4
留 个	g-17
留 个 言	b-16
留 了	e9
留 了 	j-4
留 好	b5
留 意	j5
留 的	g15
留 的 那	g16
留 着	e-11h-3
留 货	g-5
留 香	d8
留 	a-5b17f3g-4
留  	j12
番	b3g-17h16
番 茄	b3g-17h16
疆	a4i-16
疑	c5
疙	c10
疙 瘩	c10
疫	c-7g4h-4i-7
疫 苗	g5h-6j-3
疫 苗 本	h-6
疹	i27
疹 反	i3
疹 反 反	i3
疼	c-14h-9i23
疼 ,	h7i7
疼 不	g8h-3
疼 了	c-3i-15
疼 了 ,	i-7
疼 的	h7i14
病	c-10h8
病 ,	h4i-9
病 人	g12i-6
病 毒	h-8i3
痒	c4
痒 ,	g7
痒 了	b3
痘	c-3i3
痘 印	b3
痛	c-7h-15i19
痛 ,	g12
痛 快	d3i-18
痛 快 话	d4
痛 风	i41
瘦	c-5h6i-13
瘦 了	h34
瘦 的	h14
瘩	c10
瘫	i29
登	c3i-6
登 上	c-18i-3
登 不	c7
登 不 上	c6
登 记	b5
白	c5d8e-4g-13h-4i13j-3
白 了	c24i4
白 天	h5i-8
白 水	c4
白 瓤	c27i23
白 的	d6g-8i-5
白 的 	h6
白 粉	c3
白 色	c-12
白 跑	c11
白 跑 一	c12
白 酒	b5h-7
百	c-5g-15
百 人	c-7i-16
百 合	c5d3i5
百 多	c20
百 平	h41
百 条	i16
的	h16i-4j-5
的 !	h12
的 ,	g-3h4j-3
的 0	b18c9e4
的 0 ,	g7
的 ?	a-16g7
的 a	c39
的 ~	b-5
的 。	c-6h9i-5
的 一	b6d8h-3i6j8
的 一 个	j11
的 一 次	h-13
的 不	c6e7h11i-7
的 不 一	c15i22
的 不 要	h31
的 专	h4
的 业	g3i3
的 业 务	g3i3
的 临	h8
的 临 时	h8
的 也	c-9i-9
的 了	c25g-15i16
的 事	a-3c-5h-30i-16
的 事 我	j12
的 二	h7
的 人	b-4i-5
的 人 多	d6i3
的 人 	c3
的 什	c15g-3i24
的 什 么	c15g-3i24
的 仓	h14
的 件	c-6
的 价	a24d-6f5g-6h-13i-4
的 价 格	a16f17g-4h-7
的 会	g4
的 会 员	c3
的 伞 ,	d3
的 位 子	h3
的 作	c3
的 作 文	b3
的 你	c-12g8i5
的 你 们	c-12g9i5
的 供	h16
的 供 应	h11
的 便	i9
的 便 当	i10
的 保	e14
的 修	c12i26
的 假	g20
的 假 的	g20
的 充	c-7
的 充 电	c-13
的 全	i3
的 全 是	i4
的 册	h4
的 册 子	h4
的 冰	h3
的 冰 箱	h3
的 刀	c3g13h11i3
的 别	c6h-16
的 别 人	c19
的 副	h3
的 副 厂	h3
的 功	c3i7
的 功 能	c5i12
的 单	c7j-15
的 单 ,	c10
的 单 子	c5g9
的 卡	b-4h3
的 卡 片	b-3h6
的 印	i9
的 发	c13h5i14
的 发 型	h6
的 发 票	c12i3
的 可	h-10i-17
的 可 以	h-8
的 司	i6
的 司 机	i6
的 名	i-16
的 名 字	i-17
的 吗	g11h11
的 吗 ,	c5h10
的 吗 ?	a4g13
的 吧	c10g23i8
的 吧 ,	c12i25
的 呀	c-3
的 呢	i9
的 和	d36g-8
的 和 电	d4
的 品	c3
的 哈	g-3
的 哦	i6
的 哪	g-5
的 商	h23i-9
的 图	c-25
的 地	j10
的 型	i10
的 型 号	i10
的 外	f4g6
的 外 教	f3
的 多	c-10i10
的 多 少	a8h-10i-3
的 大	b-3i-19j-6
的 大 的	j-12
的 天	c-4g5i-3
的 太	i-20
的 套	b-5
的 套 餐	b-3
的 好	c-4d29g-18h-4i-6
的 好 看	d11
的 好 评	f-12
的 好 还	h3
的 字	i26
的 孩	g5
的 孩 子	g5
的 客	i-16
的 客 人	e4
的 密	h9
的 密 封	h9
的 封	h37
的 小	e-3i-17
的 小 样	f11
的 小 陈	j5
的 少	i11
的 就	c-8h5i-6j-5
的 就 是	j-9
的 尺	i-13
的 尺 寸	g-11i-13
的 展	g11i-4
的 工	b-9h11
的 差	d-4i10
的 差 多	c6d-8i23
的 已	f3
的 已 经	f3
的 师	c-6h14
的 师 傅	c-3h14
的 床 垫	i6
的 店	c4h-7
的 店 在	i35
的 微	c16h-9i25
的 快	h9i23
的 快 递	h9i23
的 总	b-3
的 我	b9h-19i-8
的 我 不	c-3
的 我 也	i4
的 我 们	b9
的 我 都	c9
的 我 	i-8
的 才	d18
的 打	h38
的 托	e8
的 托 盘	e9
的 折	a-3g10i6
的 折 扣	g10
的 报	i9
的 报 价	i9
的 接	g9
的 提	h8
的 插	h24
的 摄	h16
的 操	c10i3
的 操 作	c10i3
的 收	g8h5
的 效	i10
的 效 果	i10
的 教	i7
的 教 室	g5
的 数	c21
的 文	i-10
的 料	i15
的 方	j3
的 方 案	j3
的 时	g-11i9
的 时 候	g-10i4
的 春	h9
的 是	b-7c9e-3h-15i6j-21
的 是 单	c11
的 是 哪	d10
的 是 多	g7
的 是 新	j-3
的 是 红	i5
的 是 蓝	c5i26
的 是 	c4
的 月	h9
的 有	b-9c6g5h-13
的 有 吗	h15
的 有 没	h-3
的 朋	h-7
的 朋 友	h-7
的 服	i-5
的 服 务	i-5
的 本	h5
的 本 子	h5
的 机	i7
的 机 器	i7
的 来	i-11
的 来 	b4
的 杯	c-12
的 杯 子	c-6i-9
的 果	h7
的 染	g22
的 标	a10d7g-5
的 桶	i-4
的 桶 装	i-4
的 橙	j8
的 橙 子	j8
的 款	g5h11j-17
的 每	g12
的 比	d20
的 民	h8
的 民 宿	h8
的 水	g6h7
的 水 果	h4
的 没	a3g6h-7
的 没 ,	g30
的 没 有	i-7
的 洗	h3
的 活 动	i-17
的 漆	i20
的 灯	h3i12
的 照	g20
的 照 片	g21
的 版	b-10
的 版 型	h-7
的 牙	i13
的 牛	h3
的 狗	g15
的 玩	h12i-4
的 玩 具	h12i-4
的 班	i8
的 瓶	h34i-12
的 生	b-3
的 生 日	b-3
的 电 池	c13
的 白	h9
的 盒	c5i15
的 盒 饭	c12
的 真	h3i3
的 礼	h3
的 礼 盒	h3
的 票	c3
的 箱	c3
的 箱 子	c3
的 系	d3i5
的 系 统	d3i5
的 纸	c-5g6
的 纸 吗	h-3
的 给	b17
的 绳	c8
的 老	d7g-4h4i-3j-4
的 老 人	h5i-19
的 老 师	d14i12
的 老 是	i-22
的 花	c-6h6
的 茶	c-5
的 菜 ,	h-7i-11
的 蛋	h5
的 蛋 糕	h5
的 行	g8
的 衣	i-7
的 衣 柜	b3
的 表	c3
的 表 格	c3
的 袋	c-7h29
的 袋 子	c-7h29
的 裤	i6
的 裤 子	i6
的 要	h9i-12
的 要 的	h-7
的 要 	h-4
的 规	f-3
的 规 格	f-3
的 记	h5
的 设	i4
的 设 备	i16
的 话	a18c-10h-22i-23j-16
的 话 ,	a7
的 话 一	a3
的 话 加	b-3
的 话 我	j-23
的 话 能	b-14
的 课	c4e11h26
的 账	h-4i14
的 账 号	g5
的 货	c8e4i10j-4
的 货 一	g3
的 货 跟	c7
的 费	a15g-19
的 费 用	a15g-19
的 赠	c6i-3
的 赠 品	c6i-3
的 跟	d24g-3h-3i-3
的 路 由	i10
的 车	b9h4i-13
的 车 ,	b7h-16i-7
的 车 队	h12
的 软	c-6g-5h3
的 软 件	g-5h3
的 轴	c-7i-14
的 轴 承	c-7i-14
的 运	a13g-14
的 运 费	a13g-14
的 还	c-12d8g6h-12i-19
的 还 是	d13g19h-3i-6
的 还 没	c-14
的 还 能	a5
的 进	g3h6
的 进 销	h6
的 退	e5
的 送	c6e3
的 送 货	e3
的 那	c-4h-7
的 那 两	i8
的 那 个	a-6
的 那 件	b10
的 那 家	h-3i9
的 那 把	f3
的 那 款	a3
的 那 种	b-5
的 那 箱	g10
的 都	c-7h-7
的 配	e3i-6
的 酒	g3
的 酒 店	g4
的 量	b18
的 金	c11i13
的 钱	c23j31
的 钱 ,	a4c13
的 错	i10
的 镜	h3
的 门	b-3g3h15
的 门 禁	h7
的 问	c3d-3i6
的 问 题	c3d-3i6
的 阿	h31
的 阿 姨	h31
的 鞋	h19i4
的 鞋 ,	h10
的 顺	f-3
的 顺 丰	f-3
的 预	e7
的 餐	b-3i11
的 餐 具	b-3i5
的 	j6
的  我	j10
的 	b-3e7
的  先	e14
的  我	j3
的  改	b6
的  	b-22e9
的  	j15
的  	b6
的  	b6
的 	b-4c6g4h8i8
的  ,	h23i-16
的  一	c-16
的  切	i5
的  是	g-3i-10
的  有	c15
的  烂	c-21
的  过	c8g5
的  都	c8i13
的  	c9
的  	i10
的  	g9i4
的 	g-3i32
的 	a4
的  ,	a4
的 	b-4d3e-3g-7i-3
的  ,	c9h18i23
的  多	i-3
的  片	b-3h6
的 	b-3h4i-32
的  片	b-3h6
的 	c4g-6h-9i5
的  ,	h-3i10
的 	h17
的 	c-9i8
皮	g6j-3
皮 ,	h20
皮 一	g5
皮 上	i-3
皮 不	b3
皮 不 痒	b3
皮 不 	b3
皮 不 	b3
皮 了	c11
皮 屑 多	g5
皮 带	c16h-5i13
皮 用	g6
皮 痒	i5
皮 的	d3
皮 肤	c-10g3
皮 肤 干	h6
皮 肤 黑	h7i-9
皮 肤 	h6
皮 	i-10
皮 	i4
盆	c-15g6i10
盐	h23
监	h7i13
监 控	i16
监 控 拍	c3
盒	c8j-5
盒 ,	a-4c5i3
盒 加	c21
盒 子	c5
盒 饭	a11c5e9h7
盒 饭 ,	a3b-4c3h24i-14
盒 	a6b18
盒  ,	a7
盒 	c8
盒 	c9
盖	c3g-4i3
盖 不	i-6
盖 好	b-13
盖 子	c15i13
盖 子 拧	c7i14
盖 疼	i11
盖 疼 ,	i10
盖 章	c6i9
盖 章 ,	c10i6
盖  ,	h12
盖  ,	i14
盗	i29
盘	g-5i6
盘 一	j3
盘 点	j-12
盘 点 一	i26
盘 货 ,	h5
盘 	c-21
盘 	c-21
盟	i12
目	a6b-14c-3f-3g3
目 录	g14
目 表	a3g-3
盯	j42
盯 着	j15
盲	b-3c4
直	c7i10j-5
直 不	c4i8
直 往	e-5i3
直 很	i-15
直 拉	c12
直 接	b22
直 接 退	e5
直 推	c4
直 推 销	c4
直 播	i-8
直 播 没	i5
直 播 间	d9
直 连	g-3
直 连 不	g-3
直 飞	h20
直 	i10
直 	c-15
直 	c5
直  ,	f3
相	c3d4h10
相 信	h-9
相 册	c16
省	c-5d4g-18h14i-6
省 心	d5
省 电	h17
省 钱	d3
看	b-4e-5i-3j-3
看 ,	h-17i-10j3
看 ?	c9j-4
看 一	i-3
看 一 下	j3
看 下	g18
看 不	h9i13
看 不 了	i18
看 不 出	c-10d6h24i-53
看 不 到	h4i-5
看 不 清	i16
看 了	i-24
看 你	c4i7
看 你 们	c5i7
看 到	c-9i-6
看 厂	g5
看 吗	g22
看 完	j24
看 就	c11
看 得	i-16
看 得 清	h14i-5
看 您	j-8
看 手	c4
看 手 机	c9
看 有	h6
看 样	i-11j23
看 球	g-4
看 病	g8
看 病 人	g8
看 的	c5g-18
看 看	b-4g6h-4i-5
看 看 ,	g12
看 看 ?	j-4
看 看 你	c11i11
看 着	a-3c6i-15
看 着 	i4
看 着 	i4
看 老	h-8
看 要	d-3
看 见	i-20
看 说	j14
看 说 明	j14
看 过	a3i-9j-7
看 过 了	a4j-4
看 还	d13
看 重	c-12h29i-3
看 	g4
看 	c-7
看 	i3
真	a-9c-3f5h-11i-10j-3
真 不	i9
真 不 	c-3
真 不 	c-3
真 好	c-13i-20
真 是	f11
真 的	a-3g20i-21
真 的 ,	h15
真 的 假	g20
真 的 吗	g-11
真 皮	h8
真 空	i4
真 空 袋	i5
真 谢	i7
真 谢 谢	i7
真 题	h8
真 香	a-5
真 	i6
真 	i31
眼	b-4g-5h20i10
眼 ,	i-3
眼 的	h10i-4
眼 看	c3
眼 睛	c5i28
眼 睛 	i15
眼 花	h-5
眼 镜 度	i4
着	g-5h-4j-3
着 ,	h-6j8
着 不	c19i14
着 也	e4
着 像	i9
着 别	e7
着 发	i14
着 吗	b-3g10
着 呢	c-10i-3j-3
着 呢 ,	j7
着 急	h-10
着 急 ,	h-3
着 我	h8
着 晕	h10
着 用	e-3
着 的	b6
着 自	h11
着 要	a-3
着 	c8i11
着 	c17
着 	h12i5
睁	c-3
睛	c5i28
睛 	i15
睡	c-5e-4h-8j-6
睡 不	i33
睡 不 好	h25i3
睡 了	h-4
睡 了 ,	h-5
睡 得	h-13
睡 得 腰	c12
睡 觉	h17
睫	c18
睫 毛	c19
瞎	i11
矢	a5
矢 量	a5
知	b-4d-5h-9i3
知 你	j5
知 您	j8
知 我	c10j-19
知 道	g-12i-3
矩	b4
短	b-6c18g-16i6j-7
短 ,	e4i3
短 一 截	c5
短 不	c9
短 不 一	c9
短 信	c5g-12i6j-15
短 信 一	i4
短 的	h21
短 装	c7
矮	h4i22
石	c15i24
石 头	c6
码	a-5c5f-3g6
码 ,	g11
码 0	c-24i-15
码 不	c-9i-19
码 了	h11
码 全	c5
码 别	b7
码 印	d4g-3
码 多	g18
码 头	g9
码 怎	g9i-11
码 怎 么	g9i-11
码 扫 不	c13i5
码 数	c10i9j-6
码 数 发	j-6
码 是	f-3
码 枪 扫	c4
码 标	b-3c11
码 给	g22
码 给 我	g26
码 	b-11i-14
砂	c11h6
砂 的	b3
砍	e14
砍 了	i6
砍 了 ,	e9
砖	c3i9
砖 空	i11
砖 空 鼓	i11
破	c6f3h5i-11
破 ,	c11i4
破 了	c16
破 损	c-3
破 洞	c7
破 的	j9
破 费	c-3f7i-3
破 费 了	c-3f7i-3
砸	c20d9i9
砸 了	c20i18
砸 手	i8
砸 手 里	i8
础	i-8
础 差	h17
础 弱	h-9
础 版	b7
硌	c-3
硬	c6e-10i12
硬 一	h-4i11
硬 一 点	h-4i11
硬 度	c6h4
硬 度 不	c15
硬 得	c16i9
硬 得 像	c13i5
硬 的	h-13i4
硬 的 ,	g20i6
硬 盘	c-3
确	b13h-6i-8
确 认	b11
确 认 ,	b24
确 认 下	j9
碎	c3g-7i-3
碎 了	c13i18
碎 了 一	c20i14
碎 的	h16j4
碰	h-4
碰 就	c12
碳	d5h-6
碳 带	d5h-6
磁	a12d4
磁 吸	a14d4
磨	i8
磨 得	h-3
磨 砂	h22
磨 砂 的	b3
磨 蹭	c-6
示	c22
示 已	c10i9
示 待	g12
示 签	c6i3
示 签 收	c6i3
礼	c4h3j-8
礼 ,	h7
礼 品	d7
礼 拜	c9g-8i13
礼 拜 都	i3
礼 用 的	h10
礼 的	h-27
礼 盒	a3b3h8
礼 盒 	a7b17
社	h11
社 团	b9i-11
社 想	h15
神	h13i18
票	d-3
票 ,	h-9
票 不	a-3g3i-7
票 又	i-25
票 开	a-3c-4g6
票 开 错	i8
票 我	j18
票 抬	c3
票 抬 头	c3
票 的	h10
票 税	c20g3
票 税 号	c10
票 要	a5
票 还	g-5
票 还 是	g-5
票 金	c3
票 金 额	c3
票 	j8
票 	i7
票  一	c4
票  了	c5
票 	i16
票  一	c4
禁 ,	i3
福	b16h-3i-26
离	a-5c3g12h8i5
离 地	a-3c14i5
离 地 铁	a-4g7
离 线	d3
离 线 用	d3
离 职	g7i12
离 职 了	i-14
离 谱	c5
私	a6g-7h23i4
私 教 一	c10
秃	i20
秃 了	i20
种	c-8d9h23i-11
种 ,	b6g6h-6
种 一	d4g-3h12
种 一 样	d8
种 不	g4
种 不 用	h-6
种 不 	g5h26
种 不 	g6h10
种 小	b3g-3
种 撕	b12
种 方	d7
种 方 案	d7
种 更	d15
种 的	j9
种 老	h16
种 老 机	h13
种 适	g7
种 适 合	g7
科	c-6
秘	i5
租	a13b11c-10e6g-4i-8
租 一	a14b7g-3i-9
租 一 个	b10i-9
租 两	b5
租 了	e18i-11
租 了 ,	e18i-11
租 吗	g3
租 客	i9
租 的	e4
租 金	f5
租 	b4
租 	i15
租 	i15
秤	c31
秤 不	i4
秤 不 准	i4
秤 	i4
秤 	i4
积	a-3h13i5
积 分	a-9c7g4i7
称	c12g-12i-5j3
称 了	c20i11
称 出	c6
称 出 来	c6
移	i-19
稀	h-10
稀 得	c6
程	b-6g14j14
程 ,	h-6j6
程 发	g13
程 师	j15
程 师 	c3
程 序	g4
程 序 能	g3
程 空	a10
稍	g-6h-3j25
稍 后	j21
稍 后 付	j7
稍 后 您	j-9
稍 等	j-19
稍 等 ,	j10
税	a6b-7c4g8j-3
税 价	a10
税 务	i3
税 号	c9i10
税 含	a10
税 含 运	a10
税 报	c-14
税 点 怎	a12
稳	a-3c-18g-3h4i5
稳 ,	c-5
稳 定	i-17
稿	b8i-7
稿 ,	b3i-4
稿 子	b11c-6i-17
稿 	j5
稿  出	j5
究	e3
空	c4e-6g-7h-5i12j-3
空 了	i26
空 出	j-21
空 来	h-5
空 气	i23
空 的	c23i25
空 袋	i5
空 调	h4
空 调 	c9i11
空 运	j3
空 运 还	d3
穿	c3d-4h-3
穿 ,	h24i-6
穿 一	c3
穿 三	i24
穿 上 新	j3
穿 不 上	c-15
穿 不 了	g6i12
穿 哪	g11
穿 哪 个	g22
穿 的	h-8i-13
穿 的 ,	h18
穿 脱	h6
突	c-3i36
突 然	i24
窄	i13
窗	e-3h10i20
窗 对	e-3
窗 帘	i20
窗 帘 要	i-9
窗 户	i10
窗 的	c3
窗 的 位	b9
窝	c4d5h13i3
窝 了	c10i6
立	b3g-3h-9i-17j22
立 刻	j14
站	a-5e-4
站 一	h6
站 一 天	c-9h6
站 了	d-3g17
站 多	a-3g5
站 	c-3
竞	c-3d30
竞 品	d34
章	c12g-15h-3i4j11
章 ,	b7c8
章 	j10
童	a-7g10
童 票	a18g-14
端	i5
笑	c-13
笑 得	i3
笑 死	i-10
笑 的	c-3h-6
笑 话	i-24
笑 话 我	c4i-15
笔	c11h12
笔 写	h25
笔 画	h-3i12
笔 记	h-5
笔 记 本	h-5
符	c6h3
符 合	h58
笨	h3i-4
笨 ,	h4
第	c10g3h-7i3j7
第 0 箱	i13
第 0 页	c4
第 一	c-3i-6j23
第 一 个	b-4j9
第 一 天	c7
第 一 批	b13j3
第 一 时	j12
第 一 次	g5
第 七	i28
第 三	b-4c13d-3i-3
第 二	c8d7h-7
第 二 回	c6
第 二 天	c4
第 二 次	c24i3
第 二 种	d9
第 八	i6
第 八 天	i6
第 六	c11i12
第 几	c-3g25
笼	h13
等	a-4b-7g-5h-12i-8j12
等 下	j17
等 下 发	j23
等 下 转	j5
等 不	e15
等 不 起	e4i14
等 了	e3
等 了 一	c6
等 了 半	e7
等 会	j22
等 你	b-6i-3
等 你 ,	j19
等 你 们	b-3
等 半	c15
等 咗	i3
等 咗 成	i3
等 哈	j-3
等 天	j36
等 客	e12
等 客 户	e12
等 得	i-4
等 得 花	c3
等 您	j-15
等 我	c-9e-8i-10j-10
等 我 五	j5
等 我 通	e-8
等 着	c6h7j17
等 着 呢	h16
等 这	j12
筋	c12h-3i16j4
筐	j7
筒	c12i24
答	a-5h-3i13
答 复	j9
答 应	a-3c12
答 应 我	c19i12
答 应 的	a-5g3
答 应 过	i-24
答 应 	j14
答 辩	j-4
策	g18
筷	c13
筷 子	c13
签	h-8i-11j7
签 了	b13c-7e9
签 合	g11
签 合 同	g11
签 字	h-17i-12
签 完	j35
签 收	j-8
签 收 ,	c7
签 收 了	i9
签 收 的	g9
签 机	d3i-5
签 的	c15
签 约	j5
签 约 ,	j6
签 证	i6
签 证 材	a-3
简	h20i-12
简 单	h17i-10
算	a5b-6c-9h-4i-15j-4
算 ,	b-14d6
算 ?	a10d4
算 一	a21g-12
算 一 下	a20g-13
算 下	a6
算 下 	a14
算 不	h14
算 不 高	h14
算 了	a-15c-6e20h-3i-6
算 了 ,	e37
算 了 一	b20
算 人	h7
算 人 均	h7
算 做	h8
算 可	h20
算 可 以	h20
算 吗	a41g-38
算 大	a-8
算 大 概	a-8
算 对	g9
算 就	h-12
算 就 	h-10
算 开	h8
算 慢	h-5i23
算 我	b19j8
算 我 一	b31
算 我 的	j13
算 有	h5
算 有 限	h8
算 的	a8
算 算	a28b-8h11
算 给	h4
算 谁	g13
算 谁 的	g13
算 还	d23i-3
算 还 是	d25g6
算 错	b4i15
算 错 ,	g3
算 错 了	b4
算 	j-6
算  ,	h26
算  上	a9h-21
算  以	h-3
算  内	h5
算 	h-10
管	i11
管 不	c-3
管 不 住	c-8
管 不 管	c10
管 不 让	c-6
管 不 过	g7
管 吸	c6
管 吸 不	c6
管 用	g3
管 要	b9
管 	b6
箱	b-4c5d-4i9
箱 ,	b5c7i3j11
箱 0	a13c-10g-3h-4
箱 0 瓶	h-5
箱 ?	g3
箱 上	i-6
箱 了	j-6
箱 五	h-3
箱 后	h-3
箱 后 缀	h-3
箱 呢	g14
箱 子	a-3c7i7
箱 子 上	a-4h23i-19
箱 子 里	c-9
箱 我	a-4
箱 是	c-20
箱 是 	c-5
箱 是 	c-5
箱 没	c6
箱 烂	c3
箱 的	h17
箱 胶	b7
箱 胶 带	b7
箱 还	b10g33
箱 都	h17i7
箱 	b-17
箱  ,	b-5
箱 	e14i-8
箱  ,	c4
箱 	a3i-4
箱 	c19h-9i17
箱  ,	c9i4
箱 	i3
箱  ,	c9i4
箱 	c6
篮	h4i-6
篷	c23
米	a5b5g9i-8
米 ,	h8
米 乘	b3
米 乘 0	b3
米 二 的	j-3
米 六	h23
米 多	g3
米 多 少	g3
米 宽	i-8
米 有	c6
米 饭	i24
米 饭 给	h25i-3
米 高	a10
米 	c5
类	h15i-4
籽	h6
籽 的	h8
粉	g7h6
粉 ,	i16
粉 丝	c-7
粉 有	h6i3
粉 的	g3
粒	c3
粒 了	a-3
粗	c-11g9h12i15
粗 ,	h-4i10
粗 得	c-6
粗 心	h10
粘	c14g-9i8
粘 一	c35i17
粘 一 起	c5i17
粘 得	c-17h32i-15
粘 连	g-9
粮	c3
粮 我	i7
精	d7g-4h9i10
精 修	b-7
精 华	c18
精 华 滴	c6
精 的	h25
糊	c6i5
糊 了	i7
糊 了 ,	i-9
糊 弄	h9
糕	e3h-4i8
糕 ,	h7
糕 奶	c3
糕 奶 油	c3
糕 退	e4
糕 	b5j-4
糖	b-4h17i3
糖 ,	c3
糖 尿	h4
糖 尿 病	h4
糖 的 ,	h9
糖 高	i18
糯	b-6
系	c-3e-4
系 ,	h4
系 我 ,	i5
系 统	c3i3j-9
系 统 一	b-3
系 统 会	j-7
系 统 天	c4
系 统 太	i8
系 统 导	i13
系 统 老	i3
系 统 能	h3
系 统 里	c23
素	a-6c-5g18h26i-14
素 ,	h12i-4
素 一	h11
素 一 点	h11
紧	h-12i-6
累	c-4e-10i-10
繁	i-4
纠	d18
纠 结	d20
红 了	c13i6
红 了 ,	c8
红 包	g6j25
红 灯	h23
红 的	h-10
红 的 那	a5h-3
红 色	i7
红 色 ,	i18
红 色 号	g7
纤	h10
约	b22c9e19h-10i3
约 ,	j6
约 一	b10
约 个	b51i-12
约 个 洗	b11h5
约 了	b-9c16i25
约 周	b3
约 周 六	b3
约 好	c17i26
约 的	e18
约 老	i14
约 老 撞	i14
约 都	c8
约 	b46f-16j-5
约  ,	b4f-18
级	c-4h11i-14
级 ,	h16
纪	i-10
纪 要	h-3
纯	h11
纯 棉	h4i3
纯 棉 的	h4i8
纱	b3c3h3
纳	h15
纸	a-7b9c4g4h7i5
纸 ,	h-4i-11
纸 吗 ,	h-9
纸 放	c8
纸 没	b37
纸 的	i7
纸 的 ,	i14
纸 箱	b6h6
纸 箱 ,	h3
纸 箱 都	i15
纸 箱 	i4
纸 箱 	i4
纸 要	h12
纸 	b19
纸 	j5
纸  发	j5
纹	c19i30
纹 越	i4
纹 越 来	i4
纹 锁	i-27
线	a-6b-6c5d6i7
线 ,	c26
线 一	i18
线 上	e9j5
线 了	i-3
线 头	c24e5i11
线 的	h33
线 路	h8
线 都	i7
练	h9
练 出	h-7
练 的	h29
组	a6b22c-9
细	c-7e6
细 的	i-13
细 软	i-5
细 软 塌	h7
细 软 	h7
细 软 	h7
终	e12
终 止	e24
终 止 本	e3
绍	a7g8
绍 一	g19
绍 的	h-3
经	b-5c-5h-4i-8j-9
经 下	b-4
经 下 单	b-4
经 买	f3
经 买 到	f3
经 在	e4
经 常	i31
经 常 迟	c3i5
经 常 	i13
经 常 	c3i5
经 改	i-6
经 理 您	c3
经 用	c5i6
经 费	b9g4i-19
经 	i26
经 	i14
绑	g12
绒	c7d3
绒 ,	h6
绒 服	b4
结	a-4b-8g9h3i6j5
结 ,	e8
结 了	c4j9
结 吗	g19
结 块	c7
结 婚	h33j-9
结 实	c-14h16i-24
结 实 点	h3
结 实 的	h8
结 得	i13
结 果	g-5h-17i4
结 果 	i11
结 账	c12i17j-3
绕	c32h-12i23
给	i-7j15
给 一	a5c-3g38
给 一 下	g20
给 一 个	a7c-3g19
给 三	h9
给 三 岁	h20
给 不	b-3g8
给 不 给	b-3g8
给 个	a35b-8
给 个 实	a7
给 个 说	c12
给 了	b-4f-15
给 他	b4i-3j-5
给 你	c-13g-11h-3i-14j36
给 你 ,	j16
给 你 们	e28
给 你 写	j5
给 你 回	j6
给 你 留	g-4
给 你 看	j13
给 到	a39b-16j14
给 员	h12
给 员 工	h12
给 坐	h5
给 坐 月	h5
给 外	h7i-7
给 外 卖	i-3
给 奶	h3
给 奶 奶	h3
给 孩	h4
给 孩 子	h4
给 客 人	c3
给 小	g7h4
给 工	h6
给 工 地	h-11
给 师	f7j-3
给 师 傅	f7j-3
给 幼 儿	h5
给 店	h5
给 店 里	h5
给 您	a-6b-9c-8e-3g-5h-5i-6j32
给 您 加	j18
给 您 包	j5
给 您 打	c-3
给 您 报	a-5
给 您 抵	j4
给 您 挑	j20
给 您 换	j7
给 您 消	j3
给 您 添	f7
给 您 申	j-16
给 您 留	b-9
给 您 的	j-37
给 您 补	j8
给 您 送	b-4j11
给 您 选	j5
给 您 锁	j3
给 您 	j3
给 您 	j17
给 我	b19c6i4j-21
给 我 ,	b-11j7
给 我 一	b-16g15
给 我 下	h-8
给 我 了	b-9
给 我 五	b-10
给 我 们	b16d4i-9j8
给 我 做	b3g5
给 我 八	d7
给 我 包	b31
给 我 发	b6g-6i9
给 我 回	j-10
给 我 塑	h8
给 我 备	b4
给 我 妈	h17
给 我 家	c24i29
给 我 寄	c12
给 我 就	i-3
给 我 打	j-21
给 我 报	d10
给 我 拿	b33h15i-3
给 我 挑	h23
给 我 整	b16
给 我 来	b25i13
给 我 爸	h41i-9
给 我 留	b18c-5f3g4i-4
给 我 的	c5
给 我 算	c3
给 我 装	b25
给 我 订	a6b22
给 我 退	e19i24j-3
给 我 	b29
给 我 	c38i18
给 报	a7
给 抹	a7
给 抹 个	a7
给 换	b30d-3g8
给 换 了	b7d-3
给 爷	h13
给 爷 爷	h13
给 狗 子	b11
给 留	b12
给 的	b4c32f11i33j-5
给 的 0	g6
给 的 那	f10
给 答	j-7
给 答 复	j-7
给 老	i-8
给 老 人	h-24
给 老 师	h28j6
给 补	c10
给 补 上	c10
给 装	c12i17
给 车	h-12
给 配	g-4
给 	c15
络	c-12
绝	c-7f-3j5
绝 对	j14
绝 对 不	j14
绝 推	f-3
绝 推 销	f-3
绝 育	g3
统 一	b-5c-15g-4h9i-6j5
统 一 ,	i18
统 一 付	j23
统 一 到	b-3
统 会	j-7
统 天	c4
统 天 天	c4
统 太	i8
统 导	i13
统 老	i3
统 能	h3
统 计	b6g-3
统 里	c23
绣	g6
绣 花	d16
继	b19
继 续	b19
继 续 用	b-3
绩	c-9j12
续	a5b32c-5e6h-11
续 一	b14
续 一 年	b14
续 两	b10
续 了	e26i-5
续 用	b-4
续 费	c5g6i4
续 费 ,	a5
续 费 了	e8
续 费 关	c7
续 费 吗	g5
续 重	a30g-24
续 	b13
绳	c13h9i11
绳 子	h7i8
维	a4j-5
维 修	a4j-5
维 码	g7
绿	i14
绿 色	i-11
缀	h-3
缀 是	h-3
缓	e48
编	j-4
编 号	j-4
缝	c14
缝 反	c3
缝 反 了	c3
缝 	c7
缝 	c7
缠	i15
缩	j-3
缩 了	c9
缩 得	c25
缩 水	g5
缸	b4i7
缸 	c23
缺	a-4b-3h4
缺 一	g-5h13i-13
缺 一 个	h12
缺 个	g3h18i-16
缺 了	c8
缺 氧	c-3
缺 氧 死	c-3
缺 氧 	c-3
缺 氧 	c-3
缺 笔	h-3i12
缺 笔 画	h-3i12
缺 货	i9
罐	b7
罐 头	b7
网	a-8c-4d3h8j-6
网 上	c-14i-11
网 址	g3
网 店	a-12d4h5
网 站	c13h3
网 络	c-12
网 课	c24h11
网 购	c5j-7
网 购 的	c5j-7
网 速	c3h-17i-15
网 	c-11i-13
网 	h15
罚	c4i10
罚 了	c-3
罚 我	c9
罢	c3
罩	c-8
罪	i3
置	c13g3h15
羊	b18h6
羊 肉	h6
美	c-8e6g-11h-8
美 团	g4
美 团 上	g4
美 容	e6
美 工	i7
美 甲	g-5
美 甲 两	i-8
美 甲 店	i5
美 规	h3
群	a-4c-8d-3f-3h-8j5
群 ,	j9
群 了	e-13i-4
群 发	d-5g17
群 里	g-9j7
群 里 了	j-5
群 里 说	g6
群 里 都	c9
群 里 问	j4
羽	i3
羽 绒	i5
羽 绒 服	b4
翘	h-5
翻	h5i8
翻 ,	i9
翻 了	g-6i-19
翻 就	c10
翻 新	g13h21
老	c-5g-4h-3i16j-3
老 丈	h8
老 丈 人	h8
老 不	h-4i10
老 丢	c-16i11
老 丢 件	i-7
老 人	b-4c-5h13i-21
老 人 ,	h22
老 人 不	h26i-16
老 人 吃	h3
老 人 咬	h14i-19
老 人 机	h13
老 人 用	h-20i12
老 人 看	c-4
老 人 都	h-7
老 人 	i4
老 人 	i4
老 价	b3
老 价 行	b12
老 会	i-17j4
老 会 员	i-17j4
老 供	c-4
老 供 应	c-4
老 公	h-9i-6
老 公 打	i-16
老 出	h14i29
老 化	h11
老 化 ,	i26
老 化 了	h34i-37
老 卡	c4h-10i16
老 卡 纸	c7
老 印	i17
老 吴	g-4
老 地	b26c5
老 地 址	c6i4
老 地 方	b9g-6i-6
老 外	i18
老 失	i13
老 失 眠	i13
老 妈	h-5i-3
老 婆	c-4h-9i-19
老 婆 	i-7
老 孙	b4
老 客	a5g-10h-8
老 客 户	a8c3g-11h-9
老 家	h-7i-13j-6
老 对	h11
老 对 不	h11
老 少	h4
老 师	b3c12f4h5
老 师 ,	a3f3i3j13
老 师 不	e11
老 师 了	g6i12
老 师 傅	i15
老 师 天	i7
老 师 好	a4
老 师 您	a5
老 师 我	b6
老 师 换	c24e5i16
老 师 是	g13
老 师 的	h9
老 师 讲	i-12
老 张	i-15
老 忘	i28
老 忘 跟	g4h7
老 房	h17i-6
老 打	c-10
老 投	h3
老 投 诉	h3
老 报	c5
老 拖	i-8
老 掉	c-8i37
老 掉 线	c-7
老 撞	i14
老 断	c32i21
老 是	g-14i37
老 是 	c-7
老 机	c-4
老 机 器	c-4
老 李	b-3
老 板	f6h-3i-9
老 板 ,	a3h-6j3
老 板 了	i-4
老 板 你	g8i13
老 板 在	c4
老 板 娘	h11i-8
老 板 就	h19
老 板 想	h15
老 板 我	g8
老 板 批	b9
老 板 申	j9
老 板 说	e14i-10
老 板 	a9i-3
老 板 	c-4g11i8
老 样	b23h-6i-11
老 样 子	b23h-6i-11
老 款	d10g-18
老 毛	c6
老 毛 病	c6
老 漏 水	h5i-9
老 爸	h12i7
老 牌	h-3
老 牌 子	h-3
老 狗	h22i-10
老 王	i-5
老 生	a6
老 电	i-6
老 电 脑	i-3
老 破	h15
老 被	i9
老 规	b7h-6i-3
老 规 矩	b7
老 起	i19
老 跑	c-6
老 远	c9
老 错	i35
老 闪	c8
老 闪 退	c8
老 问	h21i33
老 	c-7h3i11
老  ,	c-8g15h16
老 	c4h3
老  ,	i18
老 	c-3i14
老  ,	h10
老  ,	c-5i-16
老 	c-5i11
考	c-15f6g-10h23
考 了	c-18
考 了 0	i21
者	d6
耐	b-3c-7h31i-13
耐 不	g8
耐 不 耐	g8
耐 多	h-3
耐 多 少	h-3
耐 用	h-9
耐 用 ,	h-35i17
耐 用 的	g10h6
耐 看	h21
耐 磨	h9
耗	c-14
耗 材	g7
耳	i35
耳 朵	i16
耳 朵 背	i3
耳 朵 	c-7
耳 机 要	i-6
耳 背	h-19i33
耽	i-5
耽 误	i-5
耽 误 ,	j7
聊	c-7e-9h-17i-12j-10
聊 了	e-10i-3
聊 聊	g19h-4
职	c-16i26
职 了	c-3
联	c-4j3
联 系	c-3h-15i4j6
聚	b8e3
肉	b3c8h8
肉 ,	b-4
肉 徒	i10
肉 徒 长	i10
肉 要	h18
肌	i-4
肌 ,	h18
肚	a5i5
肚 子	i21
肝	i56
肠	h14i-14
股	c15g-8h-13i23
股 	c5i9
股 	c5i9
肤	c-14g6
肤 干	h6
肤 黑	h7i-9
肤 黑 ,	h7i-9
肤 	h6
肥	c-7
肩	h21
肩 膀	i6
肩 膀 抬	i15
肩 颈	b8
肯	a10g-3h-4i11
肯 出	a4
育	g3h-11
肿	h20
肿 了	i6
胀	h-8i4
胀 包	c12i12
胀 包 了	c12i12
胀 螺	b8
胃	b3h25
胃 不	i7
胃 不 好	i7
胃 口	b9i-19
胃 寒	h8
胃 	i10
胃  ,	i10
胃 	i7
胃  ,	i7
背	g-6h12
背 ,	i3
背 后	b12
背 景	c7
背 高	h7
胎	b11c-5h12
胖	c-25f3i9
胖 了	c-13
胜	f39i-12
胯	h11i13
胳	i17
胳 膊	i17
胶	c13d16g-4i13
胶 ,	c3
胶 了	e6
胶 了 ,	e6
胶 带	b3
胶 带 没	c23
胶 带 粘	c-7
胶 带 	c-7
胶 带 	c-7
胶 水	c16i14
胶 没	i5
胶 没 粘	i5
胶 装	d22
胶 要	c-9i-11
胶 要 粘	c-5h4
胸	c15
胸 前	h3
能	b-7c-8g11h23i-17j-6
能 一	g16h5
能 上	h13
能 不	a10f3g18i-4
能 不 能	a11f3g18i-4
能 交	d15h5
能 交 货	h7
能 优	a9
能 优 惠	a9
能 会	b-8
能 便	a5b-6g-10h-8
能 便 宜	a10b-6g-18h-8
能 保	g3
能 保 证	j-3
能 做	b-8c-6g18
能 做 到	a15b-9g-13
能 做 小	g5h18
能 再	a22f3h-25
能 再 便	f3
能 写	g13h3
能 出	g3j6
能 出 ,	j14
能 出 货	g3
能 分	h18
能 到	g24h-6i-6j-6
能 到 不	b-5
能 到 最	a3
能 加	a-10g22h10
能 印	g18h11
能 印 在	h8
能 发	f7h-5
能 发 一	f5g-9
能 取	g7
能 吃	b3h-16
能 吃 ,	h-13
能 吃 的	b8
能 否	b6g20
能 坐	g4
能 多	h6
能 大	d14
能 天	h3
能 天 天	h3
能 太	h13
能 存 三	i15
能 学	g19h-9
能 寄	b-3g20
能 寄 	g3
能 对	a17d12
能 小	a3g-5
能 少	a17g-24h23
能 少 吗	a11g-8
能 帮	g11
能 帮 我	g21
能 干	i-6
能 开	a-4b3c-5i-10
能 当	h18
能 当 天	h5
能 恢	c10
能 恢 复	c10
能 打	a16c-3h4
能 打 疫	g3
能 扛	h3
能 把	h6
能 折	a-3g13
能 报	g17h-10
能 报 吗	h-3
能 拿 吗	g4j-3
能 按	a23g-11
能 按 0	a30
能 换	e-3g15i7
能 换 吗	c14i13
能 掉	h10i-3
能 排 上	c-3g5
能 接	h7
能 提	h14i20
能 提 醒	h18i26
能 改	c-8g21
能 改 不	b6
能 放	h10
能 放 多	g4
能 有	h27
能 机	i7
能 来	h-9j10
能 每	h11
能 洗	g6
能 派	g-8
能 派 人	g-8
能 现	c10i21
能 用	b-4c6g3h-8
能 用 不	g10
能 用 几	h-3
能 用 吗	h-12
能 用 就	h-20
能 用 的	g-10h23i5
能 看	h21
能 看 见	h8
能 离	d3
能 离 线	d3
能 穿	h15
能 等	g10
能 算	a30g-3
能 管	i-3
能 给	a21b-10c-3e-4g-9h13
能 给 我	b-3c-8
能 背	i10
能 自	a-3c-4g10
能 行	a15b-10
能 补	c3g16
能 装	g4h17i-5
能 让	a23
能 记	h11
能 调	h4
能 谈	a8g-16
能 货	h5
能 货 到	h5
能 贴	h6
能 赶	h-8
能 跟	a17c-4i4
能 跟 上	a4
能 转	g20
能 过	h6
能 连	h6i-7
能 退	a-16c-8g6
能 送	g18h-11i-3j-3
能 送 到	g5
能 送 吗	g12
能 送 货	h-10
能 通	c28
能 遮	i8
能 配	g11
能 重 复	a3
能 除	h28
能 靠	c36g-23
能 顶	h6
能 领	i20
能 	h4
能 	h5
能  ,	i-9
能  用	a3
能 	g-6h5i-5
能  用	a3
能  ,	i-9
脂	h11i-4
脆	c-5h15i-7
脆 ,	c-5i-3
脏	c-15i-15
脑	c-12i13
脑 中	i14
脑 中 毒	i14
脑 坏	i-7
脑 子	i27
脑 开	h-3i10
脑 开 机	i17
脑 打	i4
脑 打 不	i4
脑 	c-3
脑  你	i4
脑 	i-7
脑 	i6
脑  你	i4
脖	c-4i5
脖 子	c-4i5
脚	g3h5i16
脚 后	c5i5
脚 后 跟	c5i5
脚 宽	i9
脚 宽 ,	h10i22
脚 背	h7
脚 背 高	h7
脚 臭	c-13h24
脚 	h10i20
脚 	c-13h24
脚 	c13h-8
脱	c9i30
脱 妆	b3
脸	c8i23
脸 ,	c7f3
脸 一	i15
脸 上	i24
脸 发	c9i9
脸 发 红	c9i9
脸 的	h10
脸 都	c11
脸 	i7
脸 	i7
脾	c-7h12
脾 气	c-7h12
腰	h3i23
腰 不 好	h5
腰 更	c14
腰 更 疼	c14
腰 疼	b3
腰 疼 ,	b8
腰 	h5
腰  ,	i15
腰 	h5
腰  ,	i15
腳	h3
腻	i9
腻 了	i3
腿	c3i7
腿 一	c11
腿 后	d4
腿 后 腿	d4
腿 脚	i8
腿 脚 不	i8
腿 都	c-4
腿 麻	c3
腿 	i-11
腿  ,	i25
腿 	i-17
腿 	c14
膀	i6
膀 抬	i15
膀 抬 不	i15
膊	i17
膏	c16g3
膏 。	g16
膏 体	c19i6
膜	d5g-6h-4
膜 ,	d8g-4
膜 仪	c-8
膜 包	c-26i-8
膜 的	h-11
膜 起	c4
膜 起 泡	c4
膜 	c4
膜 	c4
膝	i14
膝 勒	c10
膝 盖 不	c-7i-23
膝 盖 疼	i11
膝 	c10
膝 	c10
膨	b7
膨 胀	b7
膨 胀 螺	b8
臃	i-7
臃 肿	i-7
自	h4
自 动	b-3h32
自 动 扣	c9
自 动 的	i9
自 动 续	e11
自 取	b15
自 己	e-3j-6
自 己 不	g-3
自 己 人	h-4i15
自 己 做	i3
自 己 卸	i6
自 己 喝	h11
自 己 带	g9
自 己 开	j8
自 己 往	c13
自 己 有	a4g-3
自 己 查	i30
自 己 装	h-3
自 己 设	c-3
自 己 	g-3
自 己 	g-3
自 提	b-22j10
自 提 ,	c3
自 然	h4i-6
自 由	d3g-17
自 送	j6
臭	c-4h6i14
至	c-3i-8
至 少	h14
至 少 要	h14
致	h17
舍	c-7g-5
舍 楼	c4
舍 楼 下	c4
舍 用	h11
舍 限	i7
舍 限 电	i7
舒	c-8i-12
舒 服	c-4i-3
舞	h18
航	e-8h5i-8
航 班	i6
航 班 取	e-17i12
般	c-16g8i-31j-4
舱	e15j23
舱 ,	e4
船	j-7
船 期	c3i3
色	d-4g8i-3
色 ,	b-4
色 l	b10i-4
色 m	b4
色 不	g5
色 不 对	c-15
色 了	c5i13
色 了 ,	i8
色 什	g7
色 什 么	g7
色 偏	c28i16
色 偏 红	i8
色 卡	e3i-3
色 卡 我	j12
色 发	c21i16
色 号	g18
色 吗	g12
色 图	g10i-4
色 就	h6
色 差	c-7i-39
色 差 ,	i-6
色 差 大	i-11
色 得	h25
色 掉	c9
色 掉 得	c6
色 有	b7
色 比	i3
色 比 图	i3
色 没	i-9
色 深	h-5
色 深 一	h21
色 的	b10c-8i-10
色 的 ,	b19h-8i-5
色 的 那	b20
色 系	h35
色 素	h3
色 素 一	h3
色 老	i21
色 能	g4
色 要 跟	h35
色 跟	c5h-4i10
色 跟 屏	i6
色 那	e10
色 那 件	e21
色  ,	b9
色 	g4
色  我	j12
色 	e3i-3
色  我	j12
艳	b3h-3
艺	h-3
节	b4e-3h5i-11
节 ,	c3
节 多	a7
节 多 少	a7
节 的	b7
节 课	g4
节 课 多	g13
节 	f3
节 	h11
节  ,	h11
芒	b3c5
芒 果	c8i8
芯	i5j3
芯 	c3i20
花	a3b9c6h4i7j3
花 ,	b13h23
花 一	g9i4
花 了	c4i31
花 了 	i20
花 儿	c3
花 儿 都	c3
花 先	e6
花 和	d16
花 多	a3
花 多 少	a3
花 得	c13i-10
花 我	c6
花 束	a22b5j4
花 板	h9
花 瓣	c10i5
花 生	b6h23
花 篮	h10i-5
花 能	g10
苍	c9i15
苍 蝇	c9i15
苏	h8
苗	c-4h7i-5j-3
苗 本	h-6
苗 要	h21
苦	b-3c-5f23i-5j-3
苦 了	f12
苦 师	f-3
苦 师 傅	f-3
苦 您 跑	f-11
英	j-3
英 文 的	h-5
英 文 	i20
英 语	c-11i4j-3
英 语 ,	j-8
苹	c-3i-3
苹 果	c-3i-3
苹 果 手	h4i-3
茄	b3g-17h16
茶	a-4c-7d3f3g-3h4i-6j-4
茶 叶	d6
茶 就	h20i6
茶 店	h12
茶 歇	b11
茶 馆	h3
草	c-8g-4i3
草 莓 烂	c3
荐	c-10g5h7i-10
荐 一	h15
荐 一 款	h15
荐 下	g4h9
荐 个	g6h10
荐 的	h-9
荐 这	j-3
药	i6
莓 烂	c3
莲	i-3
莲 壳	i4
菇	h8
菌	h26
菜	a-3c4i9
菜 ,	c12h8
菜 单	b-6g3
菜 叶	c19
菜 慢	i13
菜 热	h3i-14
菜 都	c19i6
菜 都 凉	f-8
菜 里	b5c25h8
菜 	i-5
菜 	i-5
萝	b4c-4
营	c-3i-5
营 业	h-3
营 业 时	g15
营 养	h14
营 的	a6
落	g13h5i18
落 在	g19
落 灰	h8i-9
著	g-3
葱	a12i11
蒙	c24i6
蒸	i19
蓝	b3c6i-4
蓝 色	b6h-20
蓝 色 的	b6c-4
蓬	h4
蓬 松	h4
蓬 松 的	h4
蕉	i24
蕉 全	c8
蕉 全 青	c8
薄	h13i-21
薄 一	d12h7
薄 一 点	d4h9
薄 了	h-3
薄 了 ,	i-4
薄 得	c9
薄 得 透	c4
薄 的	b16
薄 的 ,	h6
薇	h7
薇 	h11
藏	a-6g8h18i6
藏 青	a-8b17e6g3
虚	h-5
虫	i8
虫 子	c4
虾	a5e7g3
虾 不	c4e5
蚁	c-12
蚊	c-7h4i9
蛋	b14c-3h5i-5
蛋 白	h14
蛋 糕	e4h-4
蛋 糕 ,	b4h3
蛋 糕 奶	c3
蛋 糕 退	e4
蛋 糕 	b5j-4
蛋 	h4
蜜	i-3
蜜 月	h12
蜡	i6
蝇	c9
螂	b3i3
螺	c6
螺 丝	c-5
螺 丝 要	h8
螺 母	c20i31
蟑	b3i3
蟑 螂	b3i3
蟹	f29
蟹 蟹	f29
血	c6i14
血 ,	i5
血 压	i-5
血 压 计	c5
血 留	g5
血 糖	h-11i14
血 糖 高	i18
行	a3c-10d-4g-4i-10j-5
行 ,	g-4i-12
行 ~	h9
行 不	a16b-10c-3e7g3i-3
行 不 行	a16g10
行 了	c-5
行 吗	a18b-3
行 吗 ,	a3
行 吧	b5
行 吧 ,	b5
行 啊	c3
行 就	b11
行 情	a26i-3
行 我	a13b-7j-15
行 李	i6
行 李 箱	h6
行 的	a4h12
行 的 话	a8
行 程	c11g6i12
行 都	d12
行 	b6j9
行 	a12c-9g3
行 	a16g10
街	h5i-12
衣	g6i12j-4
衣 会	g4
衣 服	c-5g3
衣 服 ,	g11
衣 服 不	i-3
衣 服 洗	c4i3
衣 架	c27
衣 柜	h7
衣 	a3c23i16
衣 	c14
补	b13e-4g-4i-8j18
补 ,	j9
补 一	b-8h11
补 一 下	c5
补 上	i-4j6
补 上 ,	j13
补 个	a5
补 了	i24
补 发	b-3
补 发 吗	g13
补 发 的	j-6
补 多	a16
补 多 少	a16
补 给 您	j-10
补 补	h13
补 课 吗	g10
补 货	b22
补 齐	f5
补 	b37c-3h-9
补  ,	b15
表	i4j7
表 ,	g26
表 不	c18d10g-8i-3
表 做	h6
表 在	g23
表 在 群	a-3b3
表 扬	f4g6h-7
表 扬 一	f5
表 有	a18g-20
表 格	i-4
表 格 越	i-17
表 示	c5
表 能	a8f3g-12
表 能 发	a8f3g-12
表 要	i12
表 面	i21
表 	h12
表 	g16i-10j5
表 	i-13j6
衬	h15
袋	b7c13e-4h-7i10
袋 ,	b14h-9i-9
袋 一	j5
袋 吗	g9
袋 子	h4i-8
袋 要	d11
袋 还	c5i4
袋 	c11
袋 	c22
袖	e3h3
袖 子	e7
被	c-6g-4h-3i45
被 人	c18i12
被 你	c31i6
被 你 们	c31i6
被 同	i12
被 同 行	i12
被 子	c8
被 封	i4
被 拒	i17
被 罚 了	c-3
被 退	i-14
裁	c8i16
裁 了	g3
裁 得	c8
裁 得 歪	c8
裁 得 	c8
裁 得 	c8
裁 片	c6
裁 片 都	c6
裂	i18
裂 了	c15i5
裂 了 ,	c5i15
装	c6h5
装 ,	h6
装 0	b26h6
装 0 件	b29
装 一	b9i7
装 一 个	h21
装 上	i4
装 不	c29i28
装 个	i17
装 了	i-7
装 二	i5
装 二 十	i5
装 修	c-9e3g-6i-5
装 修 ,	e7
装 修 公	h-14
装 修 完	h17
装 修 	i11
装 反	c5i3
装 反 了	c5i3
装 吗	g24h3
装 多	g4
装 多 少	g4
装 太	i14
装 好	c-4d11i-4
装 完	c20i-4
装 就	c-5
装 机	j7
装 机 ,	j7
装 水	i-5
装 没	c6
装 用	d20
装 的	c8j-9
装 的 ,	c17d6h-10i26
装 的 师	g-4
装 的 是	j-4
装 监	h5i-8
装 监 控	h5i-8
装 箱	j11
装 袋	i8
装 要	h5
装 要 	i28
装 订	c22h43
装 货	i-3j3
装 	i7
裆	c13i8
裙	c15
裙 子	c16
裤	c7h12i12
裤 子	h-4i27
裤 子 都	c-11
裤 子 	c-24
裤 漏	c8h-3
裤 	c8h-3
裤 	c8h-3
裹	c3g8h8
褪	h-4
褪 色	c12h-4
褪 色 的	h-5
西	h7j-9
西 太	h18
西 太 多	h18
西 没	c-3
西 语	h4
西 	c4
要	c-11g-4h28i-14j-9
要 !	e7
要 ,	b18
要 0	c7h37
要 0 的	h8
要 一	c-4g-11h16i-23
要 一 个	b22
要 一 种	h4
要 七	d9
要 七 天	d9
要 三	d4h-16
要 上	h9i-12
要 上 次	b18
要 下	h-11
要 不	b-5c-11e-4h7i-18j-16
要 不 你	h-5
要 不 回	i15
要 不 是	h-6
要 不 要	e-4g13h-31j-9
要 不 起	i-4
要 两	i19
要 两 天	h-3i4
要 个	h32i4
要 个 能	g-4i-7
要 买	a19
要 了	b19e31g-8h-16i3
要 了 !	e31
要 了 ,	b10e16i-20
要 了 谢	f-12
要 五	h6
要 五 分	i5
要 五 层	h6
要 交	h-3i-6
要 亮	h14
要 人	h10
要 什	g6h-17
要 什 么	g6h-17
要 代	g-3h-6
要 价	h-11
要 会	h15
要 低	h25i-8
要 体	h7
要 保	i-7
要 做	g5
要 催	c3
要 全	h9i-10
要 全 遮	i-5
要 六	h5
要 关	h4
要 再	g3
要 写	g5
要 冷 藏	g5h-13
要 冷 链	h7
要 准	g9
要 准 备	g9
要 几	g28
要 几 个	g6h5
要 几 天	g22h-10
要 出	g3h-17i-3
要 出 口	h-21
要 到	h7
要 加	a17c10e12i-6j-3
要 加 几	a4
要 加 多	a9
要 加 急	e18
要 十	b16
要 半	i26
要 厚	i3
要 厚 一	h-7
要 厚 的	i25
要 去	i-4j-18
要 双	h28
要 双 面	h3
要 取	g-5
要 取 消	g-5
要 命	h-19i24
要 哑	i5
要 哑 光	i8
要 哪	d-19
要 哪 种	d-5
要 喜	h11
要 喜 庆	h11
要 回	i12
要 回 来	i12
要 国	h12
要 填	g11h-17
要 处	g10h-8
要 处 方	g11
要 多	b3h-5i-3
要 多 少	a5b15
要 大	h21i-7
要 大 ,	h27i-12
要 大 份	b3h-17
要 大 字	h8i14
要 太	h18i-12
要 好	h20
要 好 清	i17
要 安	h8
要 安 装	h4
要 定	h5
要 宽	h10i3
要 宽 楦	i7
要 密	h12i4
要 密 封	i11
要 小	h10i-18
要 小 份	h6
要 带	c-7g17h28i-14
要 带 什	g5h-10
要 带 身	g10
要 帮	g-4
要 帮 您	g-4
要 干	h16
要 年 轻	h11
要 开	g-3i6
要 快	h4i-31
要 快 ,	h17
要 快 的	h-24i-3
要 想	h-27
要 我	c24g8h-10i14
要 我 们	b3
要 我 先	g8
要 我 出	i7
要 我 自	c13i18
要 我 说	c-7i-6
要 手	a5i3
要 打	g13h6
要 找	c3
要 找 你	c4
要 投	c13
要 投 诉	c13
要 抗	h5
要 护 眼	h9
要 报	g4
要 押	g17
要 押 金	g17
要 拉	h15
要 拍	g16h7
要 拿	b3
要 按	h4
要 换	h8
要 排	g12
要 排 队	g11
要 提	g11h-4j-6
要 提 前	g13
要 搬	e21
要 收	g-6i-4
要 改	e20h-8i9
要 放	g13
要 放 冰	g11
要 无	h39
要 无 糖	h13
要 是	b-9c-19e-5g11h-11i-27j-3
要 是 你	d11g-10
要 是 想	g3
要 是 拿	a4
要 是 烂	j6
要 是 装	g3
要 是 	c-3g7i-14
要 是 	i-3
要 显	h8i-9
要 晚	g-3i-5
要 有	g-7h48i-14
要 来	g-4
要 正	h-7
要 死	c15
要 每	h8
要 求	b-8
要 没	h27
要 没 有	h11
要 注	h10
要 活	i27
要 深	h10
要 清	h15
要 滋	i5
要 滋 润	i5
要 熟	b8
要 熟 一	b9
要 环	c-3h11
要 环 保	c-3h11
要 现	b3h46
要 现 货	b3
要 甜	h5
要 用	h-12
要 用 ,	h-9
要 留	h10
要 白	h17
要 的	c13f5h-26i10
要 的 ,	h-21
要 的 就	h15
要 的 是	c26g3i17
要 的 要	h-7
要 的 话	j-8
要 的 颜	h-19
要 的 	j17
要 看	i-8
要 看 重	h7
要 硬	b6
要 离	h4
要 稳	h13
要 穿	h-12
要 等	g13
要 简	h15
要 简 单	h5
要 粘	c-5h4
要 紧 的	h-12
要 红	b5i14
要 红 色	i16
要 纯	i35
要 给	g-21j-3
要 给 您	j-4
要 续	b14
要 罚	c5i14
要 罚 我	c9
要 考	b6h-29
要 考 试	b9h-10
要 耐	b-9g-3h11
要 能	b-6c-11g-11h37i-10
要 能 提	i25
要 能 自	i16
要 能 送	h3
要 能 遮	i22
要 自	c-13g8h11i7
要 自 动	i12
要 自 己	c-8g33h-9
要 花	a3
要 花 多	a3
要 蓝	h-3
要 蓝 色	b11h-9
要 薄	h14i-10
要 补	j-10
要 订	h-9
要 贴	g19
要 赶	i30
要 起	i13
要 跟	h13
要 跟 我	h13
要 转	e13
要 软	c-5h14
要 软 底	i18
要 软 糯	b-6
要 轻	h7i-5
要 辣	h5
要 这	b32e9
要 这 个	b22e13
要 退	i6
要 退 款	i-9
要 退 货	i-8
要 送	h5i-10
要 送 到	h11
要 送 货	h-14
要 透	h14
要 透 气	i7
要 遮	i7
要 遮 光	i8
要 那	b3h8i-7
要 那 种	h22i-7
要 重	c17
要 钱	a31g-15i16
要 钱 吗	a30g-17
要 钱 的	g8
要 防	h18
要 防 水	h8
要 静	h12
要 静 音	h12
要 预	g21
要 预 约	g18
要 香 菜	h-12
要 高	h28
要 	a-8
要 	a4b38c-6g-4h-18
要  ,	b24h-5
要  杯	b9
要  袋	b3h-5
要  	a4b17h-7
要 	b14c-6g-12h-18
要  的	h24
要  	b9
要 	b-4h11i-16
要  也	c-3
要  的	h12i-8
要 	h20i-9
要 	c-3h27i-22
见	c3e-4
见 ,	h30i-24
见 了	i-22
见 客	h12
见 客 户	h12
见 底	b8
见 底 了	b8
见 着	c8i3
规	c-8f-4g15i-17j-3
规 则	g3
规 格	f-3g12
规 格 的	g3
规 矩	b6
视	i3
视 力	h12
视 力 	h12
视 的	h-6
视 频	i6
视 频 号	i-4
视 频 拍	i16
视 频 看	g14
觉	i-5j-3
觉 得	h-13i-3
角	c7i15
角 ,	i4
解	b-8e13i-17j11
解 一	g10j-5
解 一 下	g10j-5
解 下	a21g4
解 释	c12
解 除	e24
言	b-10
言 难	c4
言 难 尽	c4
言 	c4
言  尽	c4
言 	c4
言  尽	c4
计	b-3c-6j-3
计 ,	d3
计 师	c-10g7i-6
计 的	h15
计 稿	j6
计 稿 	j5
计 算	c23
计 给	b5
计 要	h26i-3
计 费	a16g-9j-4
计 	g8
计  ,	g11
计 	h-6
计 	i23
计  了	i23
订	b20e7g5h-8i-4
订 ,	h5
订 一	b26h6
订 一 个	b28
订 两	b16
订 个	b31
订 书	c8
订 书 机	c8
订 了	e12i16
订 了 ,	i5
订 了 	b-30c12i19
订 单	b-11c4e14
订 单 0	b5
订 单 取	g-3
订 单 号	j7
订 单 同	c5
订 单 已	j-3
订 单 撤	e3
订 单 的	g7
订 多	a-11g24
订 多 少	a-11g24
订 好	c-5h19
订 的	b-18c10g5h-10i15
订 的 是	c42i38
订 的 蛋	i-7
订 的 那	e5
订 的 	b-7
订 舱	j6
订 货	i-3
订 购	b7
订 量	g6
订 量 多	a-6g14
订 金	g10
订 	a14b28c-5e-3g-5h4
订  盒	a10b-3
订  花	h-3
订  	b6h-5
订 	b25h-13
订  	b32g4
订 	b20
认	b3g9h-8j4
认 ,	b14
认 。	b-3
认 一 下	g3
认 下	j9
认 证	g3
认 证 没	g9
认 识	g4h-7
让	a3b-3g-11h7i7j13
让 人	j10
让 人 	c11
让 人 	c11
让 他	j20
让 司	j7
让 司 机	j7
让 您	f17j-6
让 您 久	j-6
让 我	a-3c21h4i6j-9
让 我 们	j-4
让 找	i28
让 送	c-11
训	i5
训 用	g5
议	c-3i-8
议 先	b-6
议 取	b15
议 取 消	b15
议 大	h10
议 室	b10h-7i3
议 纪	h-3
议 纪 要	h-3
议 茶	h5
议 茶 歇	h5
议 餐	b4
记	c-16g-3i3
记 ,	h-6i8
记 :	b5
记 不	c-12h3
记 不 住	h12i16
记 不 清	i-15
记 了	i10
记 录	j3
记 得	b-4h-5i-16j-9
记 性	i10
记 本	h-5
记 本 电	h-5
记 的	b-3
记 着	j4
记 着 呢	j21
记 账	h6
讲	c13g-3
讲 不	i-9
讲 好	i4
讲 得 太	c4
论	b4c-5
论 文	i14
设	b-3c-5
设 计	a-3b-3c-6
设 计 师	c-10g7i-6
设 计 的	h15
设 计 稿	j6
设 计 费	j-4
访	c-3h10i5
访 :	h6
访 记	i11
访 记 录	i11
证	g5h-5i3
证 ,	i5
证 件	g3
证 件 照	h9
证 吗	g12
证 明	h-11
证 材	a-3
证 材 料	a-3
证 没	c5g3i5
证 照	j6
证 照 片	j8
证 码	c3
证 过	i15
证 	j20
证  到	j3
证 	i3
评	f-5h-9i-3j7
评 一	c-5
评 价	j-12
诉	a-4c5h-3i-5j3
诉 ,	i-13
诉 了	i-5
诉 你	c3g-4i-3j11
诉 你 们	c22g-3
诉 您	j4
诉 我	c6j-4
诉 我 没	c15
诉 的 ,	g10
诉 说	c6
试	c-3h4i-8j17
试 ,	b9j3
试 了	h-6i-23
试 吃	a-4
试 吗	b4
试 听	a14
试 水	b7
试 用	c6h-18i20j24
试 用 ,	h-13j3
试 用 期	j10
试 纸	b15
试 色	g5i7j9
试 色 图	g10i-4
试 试	b7g-8
诚	a5h10i-5
诚 心	a17
话	b-4e-4g3h-11j-6
话 ,	g5
话 一	a3
话 不	i24
话 加	b-3
话 印	c18i9
话 发 我	g5
话 多	a-8g19
话 多 少	a-8g19
话 您	g-4j-11
话 我	i-14j-26
话 我 下	f8
话 来	c-3
话 永	c12
话 永 远	c12
话 没	i5
话 筒	c5
话 给	g23
话 给 我	g19
话 能	b-14
话 要	i7j4
话 说	c-14
话 都	c3i17
话 	c6
话  就	i-3
话 	g3
话  就	i-3
询	a14c-17g22h-10
询 一	g12
询 一 下	g12
询 下	g22
询 盘	c-14i14
该	b10h4i-11j-7
该 批	c18
该 是	g10
该 晒	f15
该 晒 !	f15
语	h16i10j-5
语 ,	j-8
语 的	h8
语 音	c6h-7i5
误	h-12j17
误 了	g10i-18j9
误 您	j19
误 报	c13i26
说	a-5b-8c7f-3g-10h-15j-6
说 ,	c-6i-18
说 一	g4
说 一 声	g3
说 一 遍	g5
说 三	d3i9
说 三 天	d3i11
说 上	c25
说 下	j5
说 不	g-4
说 不 听	i9
说 了	c13f-3g-3i16
说 了 ,	f-4
说 你	c-7g3i-16
说 你 们	c-3g7
说 包	i15
说 包 安	i15
说 听	c12
说 听 不	c12
说 太	i-18
说 她	i-17
说 好	c27g-6h-7i23
说 好 免	c8i-5
说 好 的	c16g-9
说 实	j-4
说 实 话	j-4
说 开	e3
说 得	i4
说 明	h3i-4j3
说 明 书	i-14j6
说 明 天	c10i17
说 是	b-4c11i6
说 晚	i-6
说 机	i-5
说 杯	g4i-11
说 杯 子	g4i-11
说 没	c50i20
说 没 我	c3
说 法	c22
说 的	b4d-4e5g4i-10
说 的 方	b17
说 的 	b9e11
说 的 	g9
说 给	c7g10
说 给 我	c8g11i8
说 老	c15i5
说 老 师	c15i5
说 能	c3
说 要	b-4h13i-17
说 话	i8
说 过	c19h-5i8
说 过 要	i16
说 还	d11
说 还 是	d12
说 送	c16i7
说 那	i-13
说 那 个	i-7
说 难	i-10
说 马	c19g-3i23j-8
说 马 上	c19g-3i23j-8
说 	d-7j-35
说  到	c16
说  给	j-5
说 	g-4
说  了	c-6
说 	i-17
说 	i9
说 	i7
请	e6f6h-9i-12j-7
请 下	g9
请 下 来	g9j-3
请 你	i-3
请 假	c17h-4i14
请 假 ,	i10
请 务	j-7
请 务 必	j-7
请 发	a3g9
请 取	e13
请 取 消	e13
请 告	g23
请 告 知	g23
请 安	e6
请 安 排	e6
请 尽	c11
请 尽 快	c11
请 帮	e12
请 帮 我	e12
请 您	b-5j-4
请 报	a36
请 按	b18
请 放	j8
请 放 心	j8
请 教	g22
请 核	c28i51
请 核 实	c7
请 稍	j19
请 贵	a7
请 贵 司	a7
请 退	c7e32
请 退 款	j4
请 退 货	e17
请 问	b-5f7g8
请 问 你	g16
请 问 您	g-15
请 问 是	g13
请 问 私	f3
请 问 贵	g9h4
请 问 	h4
请 问 	h4
请 	a6c4e3
请  司	a7
请 	a6c4e3
请  司	a7
诺	i-4j12
诺 	j6
读	i19
读 不	i22
课	c7e3g5i4j-3
课 ,	c6h14
课 0	g14
课 上 到	e7
课 不	c-3
课 后	j15
课 吗	b5g21
课 吗 ?	b11
课 多	b4
课 多 少	a5b6
课 很	h-3
课 怎	a-10g16
课 怎 么	a-10g16
课 时	c11i26
课 时 费	g-3
课 时 间	c17i10
课 的	i-6
课 程	g12
课 老	c18
课 老 师	c30
课 要	a7g-14
谁	a-3g45h-14i-4
谁 ,	g4i-5
谁 ?	g3
谁 不	g-9
谁 出	g20i-23
谁 出 ?	g-4
谁 出 运	g14
谁 家	d12g-3
谁 家 不	d13g-3
谁 改	c5
谁 改 的	c5
谁 是	g-12
谁 是 谁	g-12
谁 的	g13
谁 签	c8g13
谁 说	c-4i-15
谁 负	g26
谁 负 责	g26
调	c-10g3i-7j-5
调 整	e5
调 整 ,	e5
调 用	h-27
调 	c9i11
谈	a6b-3e3g-11i-10
谈 的	e11
谓	g-12
谢	a3b-3c-8f42h-12i-9j-7
谢 !	a3f12
谢 ,	f9
谢 了	f39
谢 了 ,	f19
谢 亲	f-9
谢 你	e10f38i7j-4
谢 你 ,	i9
谢 你 们	f4
谢 你 这	e7
谢 信	f-36g8
谢 各	f-5
谢 各 位	f-5
谢 哈	f13
谢 啊	f12
谢 啦	f23
谢 地	f-3
谢 大	f46
谢 天	f-3
谢 天 谢	f-3
谢 小	f30
谢 小 陈	f4
谢 就	f-11
谢 就 不	f-11
谢 师	c-5f9
谢 师 傅	c-5f15
谢 帮	f5
谢 张	f12
谢 您	f-31
谢 惠	f-19
谢 惠 顾	f-19
谢 推	f4
谢 推 荐	f4
谢 照	f3
谢 照 顾	f3
谢 绝	f-3
谢 绝 推	f-3
谢 老	c-3f18i-4
谢 老 板	f14
谢 谢	a3c-5f42h-6j-7
谢 谢 !	a3f12
谢 谢 。	f3
谢 谢 了	f12
谢 谢 亲	f-9
谢 谢 你	f19i23
谢 谢 哈	f13
谢 谢 啊	f12
谢 谢 姐	f13
谢 谢 您	f-22
谢 谢 惠	f-19
谢 谢 推	f4
谢 谢 老	f27
谢 谢 配	a3f-3
谢 贵	f11
谢 贵 司	f5
谢 过	a17f16g-8
谢 配	a3f-3
谢 配 合	a3f-3
谢  司	f5
谢 	f21
谢  司	f5
谱	c21g-10
谱 ,	b11
谱 的	h17
豁	c14i19
豆	b6c13i13
豆 浆	c10i28
豆 芽	b11
象	d-4
贝	b10
负	c4
负 责	i-13
负 责 了	e4
负 责 人	c32
负 责 到	j3
财	g-4h-11i-4j5
财 务	g-4h-11i-8j5
财 务 不	c10
财 务 说	c-9j10
财 务 退	c4
财 务 那	i-13
财 务 	j4
财 务 	c4
财 务 	c4
责	c5i-13
责 了	e4
责 人	c32
责 到	j3
责 到 底	j3
败	c7
账	a-7c-6e-3g6h-3i10
账 ,	i-9
账 上	i-12
账 不	i-4
账 了	c-7i-12
账 全	g7
账 公	h10
账 公 司	h10
账 单	c19g-7h10
账 单 跟	c4
账 号	h-5
账 号 ,	b9
账 号 一	d6g-13
账 号 停	g3
账 号 发	g-5
账 号 怎	c-10g9i-6
账 号 给	c16i26
账 对	c-6i13
账 就	i12
账 户	g6
账 是	g9
账 本	g7
账 老	h17
账 老 	h17
账 老 	h17
账 要	h-5i33
货	a-7c-3
货 !	e6i15
货 。	e3
货 一	c-13j-8
货 一 点	c-3i-12
货 上	h3
货 上 门	h3i4
货 不	h35
货 也	i6
货 了	b6c-12i-19
货 了 ,	b6i-22
货 人	c3
货 代	j29
货 以	i7
货 值	h13
货 值 高	h13
货 到	g7j14
货 到 付	h3j8
货 加	c7g-11
货 单	b3c8h-3i18
货 卸	c12
货 压	i12
货 口	g-13j11
货 可	b3
货 可 以	b3
货 后	j18
货 吗	g10
货 吗 ,	g4
货 呢	g28i9
货 在	i15
货 地	c-4g-13
货 地 址	b-3c-3g-9
货 备	b16
货 已	c3i3
货 怎	a-8
货 怎 么	a-8
货 我	g-12i-9j24
货 我 包	b12
货 换	h6
货 收	j-5
货 收 到	j-5
货 放	f-3
货 时	g13j20
货 时 间	g15i-3
货 是	g-4
货 有	c-3
货 期	c-16
货 来	g3
货 架	c-19i-6
货 款	c-8f-8i-14j9
货 款 	c12
货 款 	i-3j4
货 比	b6c13
货 比 三	b8
货 比 上	c16
货 没	i15
货 没 地	i12
货 清	c-3
货 源	g17
货 物	g10i3
货 率	e-5
货 的 ,	h-23
货 的 话	g8
货 的 	i26
货 老	c-4i6
货 被	c5i21
货 要	g8i6
货 跟	c41i31
货 车	c-6h11i-28
货 车 进	i-9
货 还	e4i4
货 还 没	e8
货 退	e31g-4
货 退 款	e5
货 送	c23
货 都	h-3i7
货 都 卖	i-6
货 �	g25
货 	c-7
货 	a-3b-3c18h9i5
货  一	a-3b-3i7
货  了	c16
货 	a-3b-3
货 	c19i3
货 	c9h3
货  了	c16
货 	h7
质	b-9d-3j-3
质 ,	g3
质 会	i-12
质 保 期	g3
质 感	h5
质 感 的	h3
质 要	b-3h20
质 量	c8h-9i18
质 量 ,	c22i27
质 量 太	i-14
质 量 忽	c-6
质 量 怎	g7
质 量 	c5
质 量 	c8
购	b14e3g-5h4i-3
购 一	h10
购 一 批	h10
购 价	a7d-5g-12
购 物	h27
购 的	c20h-6j-6
购 群	i6
购 	b9
购 	b14h29
贴	b-4h10
贴 不	c12
贴 冷	h12
贴 反	c4
贴 反 了	c4
贴 在	c-3g26
贴 得	b-3
贴 标	c-3
贴 的	i10
贴 纸	b7
贴 膜	d13
贵	a7b5d23g-4i-9
贵 一	d19
贵 不	a24c-3g-10
贵 不 贵	a26g-14
贵 了	a4
贵 了 ,	c-7i8
贵 了 吧	c8i-14
贵 了 点	c10i15
贵 司	c8j4
贵 司 有	h10
贵 司 能	g3
贵 多	a7
贵 多 少	a7
贵 方	c12i8
贵 点	h7
贵 	d9h24
贵  ,	d-4
贷	i34
贸	g9i-3
贸 易	g4
费	a19b-5d-4g-3h-3
费 ,	c6i13j-4
费 。	j-10
费 一 个	i24
费 了	f5
费 关	c7
费 关 了	e8
费 到 付	b6g4
费 另	a12
费 另 算	g11
费 吃	h19i-10
费 吗	g3
费 吧	a-3b8c3
费 多	a5g-12
费 多 少	a28g-27
费 多 收	c8
费 心	f39
费 怎	a17g-24
费 怎 么	a17g-24
费 我	c-4f-8i-9j30
费 我 们	j29
费 我 出	j-7
费 按	a9
费 收	g-6i8
费 没	e3
费 用	a31g-28h-5
费 能	a26g-10
费 能 不	a27g-11
费 要	g-10
费 退	e11
费 退 我	e8
费 高	h-5i21
费 	a-5b-8g20i-21j-12
费  ,	c20g5
费  我	j-9
费 	a-10h7
费  ,	i4
费  了	c4
费 	a-3c6h19i-8
费  了	c8
费 	c-7
费  ,	i4
贺	b3i-5
贺 卡	b3i-5
贺 	b3i-5
贺 	b3i-5
资	c-13g3h-8i-5
资 就	j10
资 料	g3h-4
资 料 我	j19
资 料 	i16
资 都	i6
资 都 发	i6
资 金	e6
资 金 紧	e11
资 金 转	i10
赔	a-5c-4g15h-8i-14j6
赔 不	c7
赔 了	a-3c-3
赔 吗	g7
赔 多	g5
赔 多 少	g5
赔 您	j24
赚	c-3
赞	f40h-4j-5
赠	b11c6
赠 品	c4
赠 品 没	c15
赠 品 还	g10
赢	i-5
走	a5b6c-4g-3h-3j3
走 ,	b7i4
走 丢	i6
走 了	b-4c3j-7
走 了 ,	i14
走 到	g18
走 到 哪	g19
走 合	b8
走 合 同	b8
走 哪	g33
走 客	i7
走 客 户	i7
走 对	j10
走 对 公	j10
走 得	d7g-7
走 得 快	d8
走 流	g-4j6
走 流 程	g-4j6
走 海	h7
走 海 运	h7
走 的	a7g-11i-18j-14
走 空	g6
走 空 运	g6
走 访	h5
走 路	h11i20
走 过	h-5i14
走 顺	g8
走 顺 丰	g8
走 高	h14
走 高 速	h-8
走  ,	a8
赵	j-9
赶	c-7f3
赶 ,	i3
赶 上	a3h-12
赶 不	i-17
赶 不 出	i-5
赶 出	f3j15
赶 出 来	f3j15
赶 在	b17h20
赶 在 	b5
赶 时	h4
赶 时 间	h4
赶 紧	b3
起	h3i5j3
起 ,	a9b-7e3h-6j6
起 不	g5
起 买	b5
起 价	c22
起 印	g6
起 发	g8
起 啊	i-13
起 啊 ,	i-13
起 夜	i-9
起 得	c3
起 得 没	c3
起 批	g-3
起 报	a10
起 拱	c37
起 放	c-7
起 来	i11
起 来 ,	h4
起 来 有	h4
起 毛	c5
起 球	b-7
起 球 起	c3
起 的	h4
起 皮	h-11i25
起 看	d5
起 码	c-17h60i-10
起 装	b11
起 订	a-21b-16g22
起 订 多	g16
起 订 量	g6
起 送	b4
超	c10f7h12
超 差	c22
超 市	i-17
超 市 的	i-7
超 市 都	d13
超 标	i9
超 过	b4h13
超 过 	b4
超 重	i4
超 	h3
越	i18
越 做	i6
越 做 越	i6
越 好	h9i-5
越 少	h-5
越 少 ,	h-5
越 差	c3i-4
越 差 ,	i4
越 干	c6
越 快	b4
越 快 越	b4
越 来	a-3i3
越 来 越	a-3i3
越 洗	h-3i7
越 洗 越	i7
越 深	i4
越 	c-3h16
越 	c8i10
趟	h-12
趟 ,	f15
趟 银	c8
趟 银 行	c8
足	i-6
趴	c5i33
趴 窝	c5i6
趴 窝 了	c10i6
跌	c-12
跌 了	b-3
跑	b-5c-6g-3h-3i5
跑 一	i11j5
跑 一 趟	i11j5
跑 了	c-8
跑 了 ,	i20
跑 了 0	i-4
跑 偏	c4
跑 外	i-16
跑 得	i-12
跑 步	h-8
跑 路	i30
距	c9
距 一	c7
跟	a-4c6d21g-9h-4j9
跟 一	b46
跟 上	b9c-6i-8
跟 上 次	b3
跟 不	i-4
跟 不 上	i-4
跟 他	i-6
跟 你	g-7
跟 你 们	c7
跟 你 说	j24
跟 医	c14i9
跟 厂	j7
跟 厂 里	j7
跟 原	g4
跟 原 来	g5
跟 合 同	h14
跟 团	b27e17j-6
跟 图	c14i12
跟 大	d19g-15
跟 客	c-4
跟 客 户	c-4i3
跟 家	i3
跟 家 长	i5
跟 屏	i-3
跟 屏 幕	i-3
跟 得	h3
跟 得 上	h3
跟 您 讲	j-5
跟 我 们	h6
跟 我 讲	j-3
跟 普	d6
跟 样 品	c4
跟 没	c15i9
跟 物	j32
跟 物 业	j11
跟 网	a-13h9
跟 老	j13
跟 老 板	j9
跟 进	j15
跟 进 :	j7
跟 	c-9d9
跟 	d25
跟 	i3
路	e-3i5
路 ,	c-4h-14
路 上	c-10g6j-4
路 上 不	g5h18i-8
路 上 	g19
路 上 	g3
路 不	i-13
路 了	c-6
路 了 ,	i19
路 口	g5j23
路 子	i-8
路 由	i6
路 边	i7
路 退	i-3j3
路 那	b5g-7
跳	c7h4
跳 槽	i13
跳 闸	c-5i14
跳 闸 了	c-7
踩	i20
踩 着	c-7
蹭	i7
蹲	h17
身	e6h-16i6
身 上	c3
身 上 还	c6
身 份	g4i-9
身 份 证	g6i-9
身 啲	h6
身 啲 嘅	h6
身 房	h-11i-9
车	i-3
车 ,	b8h9
车 一	c11i3
车 不	h8
车 了	h-3j-7
车 别	h-6
车 到	g5
车 厢	c9
车 去	h8
车 场	c10i6
车 堵	f5i-5
车 就	h6
车 把	c14i12
车 是	h-7
车 最	h11
车 最 好	h12
车 有	c-13
车 来	b-14
车 牌	h7
车 电	c-19g4i7
车 电 池	g7i6
车 给	b3
车 装	h29
车 要	h8
车 费	c5
车 过	b10i-22j7
车 进	h-14
车 间	c-4g6h6j-5
车 队	a-4c-3h-4
车 	j26
车 	g-3
车  ,	g-4i14
车 	f3
车 	g-4i32
车  ,	g-4i14
转	b-4c3h-6j22
转 不	i6
转 了 ,	i-5
转 你	c-7j8
转 半	c16i-4
转 半 天	c16
转 发	g7
转 圈 圈	c4
转 学	h-17
转 定	j6
转 定 金	j6
转 得	i-20
转 给	i-11
转 账	i-16
转 过	g5
转 过 去	g5
转 速	h4
转 速 高	h7
转 	j12
转  定	j12
轮	b7c5h19i5
轮 子	c7
轮 子 	i3
轮 子 	c6
轮 椅	b3d7
轮 胎	h17
软	a-3b-3c3d3i3
软 ,	c12i9
软 件	e4i3
软 件 ,	i-28
软 件 能	g11
软 便	c25i8
软 塌	c7
软 塌 ,	h7
软 塌 塌	c10i3
软 底	h6i7
软 底 的	i16
软 的	c-4h-7
软 糯	b-6
软 	h17i-11
软  ,	c-3h8i-6
软 	h17i-11
软  ,	c-3h8i-6
轴	c7
轴 承	c4
轻	c-13g-6h17i-16
轻 ,	h12
轻 一	h-3
轻 一 点	h-3
轻 人 不	i23
轻 便	h18
轻 便 好	h8
轻 薄 的	h6
轻 身	h6
轻 身 啲	h6
轻  的	h6
轻  的	h6
较	a-9g3i-14
较 合	g5
较 合 适	g5
较 看	h18
较 看 重	h18
辅	h5
辅 食	h5
辆	b25
辆 0	b5
辆 0 .	b5
辈	h3
辈 的	h4
辈 的 话	d3
输	c-11i-7
输 路	i6
输 路 上	i6
辛	c-11f28h-4i-15j-3
辛 苦	c-11f28h-4i-15j-3
辛 苦 ,	f3
辛 苦 了	f12
辛 苦 师	f-3
辞	i17
辞 职	i17
辞 职 了	i17
辣	b4h7
辣 ,	h12j9
辣 哭	c6i-12
辣 的	c5h-12
辣 眼	h7
辣 	c6i-12
辣 	c6i-12
辨	a-4g10
辨 率	a-4g10
辩	j-4
边	c3i8
边 一	i10
边 上	c22h-8
边 下	i8
边 不	d7
边 拍	b9
边 没	c12
边 没 声	c19
边 的	e8h7
边 能	g13
边 要	h28
边 要 求	b-3h29
边 角	h24
边 还	c7i8
边 	c-13i-8
达	c11j13
达 标	c3i3
迁	h12
过	a-3c-7d-3e-4h-9i-7j-4
过 !	c11
过 ,	g3
过 一	h-8j4
过 一 下	j7
过 不	c13i36
过 不 了	i10
过 了	i-7j-10
过 了 ,	j-5
过 五	b5h5
过 你	a-6
过 冬	h16
过 去	e-4g3h-7j21
过 去 ,	j7
过 去 了	c-10i8
过 去 付	b-3j18
过 去 拉	b16j6
过 去 拿	j-12
过 头	i25
过 好	i-12
过 完	e22
过 年	h-4j3
过 您	j-21
过 我	b5
过 敏	i7
过 敏 了	c6i6
过 期	g20
过 期 了	g9i6
过 来	a-3c-7h-3i-4j14
过 来 看	g9j15
过 来 签	j16
过 来 试	j10
过 油	a3
过 生	b4h-5
过 生 日	b4h-5
过 电	j-24
过 电 话	j-24
过 的	c10i20
过 要	i16
过 	b4
过 	b-13
过 	i-9
运	c-8g6
运 ,	i3
运 到	a13
运 吗	g14
运 营	i4
运 费	d-3e-5g3h-9i-3
运 费 ,	g3
运 费 另	g19
运 费 多	c5g-9
运 费 我	j10
运 费 	i29
运 费 	c8
运 费 	i3
运 输 路	i6
运 还	d3
运 还 是	d3
近	c-3g-15
近 ,	h-4
近 的	h14
近 视	h-14
近 	i14
近  ,	i5
近 	i14
近  ,	i5
返	a4b26c7e6g-19h-20i-5j14
返 工	j27
返 潮	i5
返 现	g-14
还	c3d4g10h-10i3j-5
还 不	c22g-22i22
还 不 发	i4
还 你	e9j15
还 做	b5c26
还 做 不	b6c12
还 剩	c-7g9i-31
还 剩 多	g11
还 卡	g-7
还 在	e5i20
还 在 不	g19
还 好	i-11
还 好 好	i-9
还 差	d-3i23
还 帮	f11
还 开	g7
还 往	c15i23
还 得	h25
还 得 两	h9
还 找	i7
还 收	i9
还 是	a4b7c-9d20g32h-14i-8j-4
还 是 0	g18
还 是 不	e12g-22
还 是 专	g-5
还 是 中	g11j-3
还 是 亮	i3
还 是 你	b4
还 是 偏	g11i-5
还 是 冷	g3
还 是 去	d5
还 是 在	g9
还 是 小	d12
还 是 我	g12
还 是 按	a21g-14
还 是 改	g-5
还 是 没	c13
还 是 海	d3
还 是 热	g-4
还 是 硬	i15
还 是 算	e25
还 是 老	g-3
还 是 要	g14
还 是 软	c-6
还 是 送	g7
还 是 	a33
还 是 	b13i-20
还 是 	g14
还 是 	c17g-5i19
还 是 	c13i7
还 有	a-4g19i-7
还 有 一	i15
还 有 几	b10
还 有 多	g7
还 有 	c5
还 有 	c5
还 来	b5
还 没	b-6f-3g-10i-19
还 没 到	c13i22
还 没 发	f-3i16
还 没 影	i11
还 没 来	c3
还 烫	i-7
还 烫 嘴	i-7
还 用	b5
还 硬	c4
还 能	a29b-7h-3i-4
还 能 用	a10g-13h-3i-7
还 能 谈	a8
还 行	h-10
还 要	e4
还 要 上	b11
还 要 我	i10
还 送	d31f3i-3
还 	c15g-36i9
还  ,	c17
还  不	g-4
还  吗	g-15
还 	g-14
还  不	g-4
还 	c14i17
还 	i28
还 	g-11i-7
还  ,	c17
这	c4h-11i-4
这 0	a4c4e21
这 一	g4i-8
这 不	c4
这 两	c-11d28g-7i-11
这 两 天	c-5i-13j7
这 两 款	j-4
这 个	b6c-5i-8
这 个 了	e14
这 个 价	a-18b8c-3d15i-8
这 个 做	b3
这 个 功	d8
这 个 吧	b11
这 个 地	c7
这 个 多	g-3
这 个 月	a-3b6i11
这 个 能	g6
这 个 跟	d7
这 个 还	g-22
这 个 退	e4
这 个 颜	b7
这 个 香	g20
这 个 	i12
这 个 	i12
这 么	a-8b-3c18g-14h-5
这 么 多	d14
这 么 大	c25
这 么 快	f7i-5
这 么 晚	f13
这 么 热	g8
这 么 贵	c14
这 么 	c7
这 么 	c14
这 也	c20
这 买	b7
这 人	h7
这 件	b8e4
这 价	i-16
这 俩	d20
这 做	c5
这 做 工	c5
这 儿	c-6d23h23i-18
这 充	c15
这 几	e22g-19
这 几 天	g-5
这 单	a7e13i14j3
这 单 就	e25
这 台	g18i-4
这 台 机	g25
这 周	e5
这 回	b4c13h7
这 回 再	c16f3g-3
这 套	g5h-6
这 学	i6
这 小	i8
这 就	c-4e-4i-9j47
这 就 给	j3
这 怎	c16
这 怎 么	c16
这 批	b-5c7e5h-4i17j10
这 批 比	c15
这 批 退	e13
这 批 	e-5i-5
这 批 	e10
这 批 	e13
这 是	c-5
这 条	c-14i-7
这 条 路	i-8
这 杯	g6
这 杯 子	g6
这 样	b-8c8g-6h-3
这 样 ,	c4e3
这 样 吧	b-15
这 样 我	c12
这 样 行	g-30
这 次	b4c-3f11i-33
这 次 不	e-3
这 次 就	e8
这 次 没	c-5
这 次 的	c13
这 次 进	a5
这 款	h-14j-9
这 款 有	g3
这 款 适	h-10
这 活	g8
这 点	c23
这 盆	g15
这 票	b4i-4
这 种	b4g16
这 箱	b-4c18i28
这 衣	a4
这 衣 服	a4
这 质	c8
这 质 量	c8
这 边	i3j9
这 边 不	d8
这 边 的	e17
这 边 确	b5
这 边 要	h5
这 边 	g3
这 边 	i6
这 都	c6
这 都 第	c4
这 	c10i13
这 	c24
进	h4i9
进 ,	h6
进 :	j7
进 一 次	h4i-5
进 不	i6
进 不 来	i4
进 仓	g3i-20j8
进 价	a3
进 去	c25
进 去 ,	b11
进 口	d10
进 口 的	d16
进 场	b10
进 店	i7
进 度	h14
进 度 ,	g6
进 微	j-10
进 来	i-28j10
进 步 了	f4i-10
进 步 很	i-12
进 点	b17
进 点 小	h9
进 电	c7
进 货	i-6j-18
进 门	g22
远	c10i11
远 ,	i18
远 了	c22
远 程	j9
连	c10i4
连 不	c10
连 不 上	c10
连 夜	f13
连 夜 赶	j6
迟	e10h-6
迟 到	e3
迷	c-5i-3
追	b12
退	a-6b-12e40h-11i-8
退 !	i-4
退 ,	e-4i-3j15
退 一	c-5e30g-7i-19
退 一 下	e43g-7
退 一 步	e-9
退 不	g11
退 不 退	g17
退 了	b-9e26j-4
退 了 ,	c-4e6g3j-7
退 了 吧	c-6e29i-6
退 休	e-8h16
退 休 了	h17
退 出	b5e6
退 出 了	b5e6
退 到	j19
退 卡	g3
退 吗	g5
退 吗 ,	e7
退 吧	b-27e20
退 回	e12j-4
退 回 来	c4e-7
退 团 ,	e7
退 就	i4j-3
退 微	e5
退 微 信	e5
退 您	j27
退 我	c18e25i-8
退 我 吧	e10
退 押	e5
退 押 金	e5
退 掉	b-22e48g-6
退 掉 一	b-3e11
退 机	c6e8i16
退 款	c20i7
退 烧	i-7
退 烧 了	i-7
退 的	c-19e-17i-12
退 租	e36
退 给	e28
退 订	e34
退 货	e9
退 货 ,	e35i-30
退 货 。	e4
退 货 地	g8
退 货 我	j4
退 货 率	e-5
退 货 退	e5
退 费	e3g20
退 返	c3e19
退 钱	c-3e18g9i4
退 	b-5c-8e53
退  ,	e33
退 	i-7
退  ,	i-7
退 	i-7
退  ,	i-7
送	b5h-3
送 ,	h-7j-4
送 上	c10h-9i9j7
送 上 楼	c12i12j7
送 上 门	g9
送 不	d3
送 不 送	d5
送 个	g28
送 了	e37i5
送 什	g25
送 什 么	g25
送 到	b12h10j3
送 到 ,	b-6c3f16j-7
送 到 家	g4
送 到 工	j17
送 到 楼	c11h5i4
送 到 的	h3
送 吗	g15
送 哪	g7
送 女	h7
送 女 朋	h7
送 孩	j11
送 孩 子	j11
送 客	a9
送 客 户	a9
送 就	b8
送 店	b8
送 店 里	b8
送 得	f5
送 您	j22
送 来	b3c18i14
送 来 的	b-3c20g-3i11
送 点	h7
送 的	d-6f6g3h-10
送 的 小	f9
送 的 那	i15
送 的 都	i6
送 的 	c21
送 礼 用	h11
送 礼 的	h-27
送 老	b17h9
送 老 师	h21
送 花	g5
送 货	b-10g-16h3i7
送 货 上	h3
送 货 的	h5i3j4
送 达	j15
送 过 去	j16
送 过 来	b17
送 还	g22
送 还 是	g22
送 进	g7
送 错	c23
送 领	h4
送 领 导	h4
送 餐	i35
送 	b-8
送 	b58c-14i-14j-3
送  到	j9
送  	b7
适	c-8g12h12i-13
适 ,	e5
适 合	c-7d-7g14h18i-8
适 合 我	g-7
适 合 敏	h4
适 合 老	h4
适 合 装	h4
适 合 送	g3
适 就	h-5
适 应	i5
适 的	h10
适 能	g-9
选	b3c-5d10g-3h-16i-8
选 了	e30
选 厚	d6
选 哪	d3
选 哪 个	d3
选 好	j18
选 的	c27
逊	h8
透	a-3c5f-4h3i13
透 ,	h-12
透 了	c19f-6
透 光	c14i5
透 光 的	i5
透 字	h10i9
透 明	b3i-6
透 气 的	i7
透 的	h23
递	c6
递 ,	c8
递 丢	i4
递 丢 了	i4
递 了	c8
递 单	i-8
递 员	g6i-11j-9
递 柜	g7i9
递 柜 满	i15
递 	h20
递 	h8i4
递 	h4i-13
途	i-3
途 的	h-4
途 的 ,	h-4
逗	h-3
通	d-3g3i-5
通 好	d16
通 就	i-4
通 气	h-3i10
通 知	c6j10
通 知 你	j5
通 知 您	j8
通 知 我	c10j-19
通 话	i6
通 过	c-5i-16j-7
通 过 一	j-4
通 还	g19
通 风	g-7
速	c10h17i-14
速 高	h7
造	h30j-4
造 成	g-3
遍	c7h-6
遍 还	c21i28
道	b-3d-3g-9
道 不	c6
道 不 对	c27
道 个	j31
道 也	c5
道 大	c-3
道 的	h3
道 里	c9i14
道 	i22
道 	c-10
遛	g5h20
遥	c14h4
遥 控	c14h4
遮	c-8h12
遮 光 的	i3
避	h-5
避 光	h-9
避 光 放	h-9
那	b7c-9e3g-4h-7i-11
那 0	e3g8j16
那 0 个	b-8e7
那 两	e12
那 两 条	e3
那 两 箱	e3
那 个	b15d-3e3h-3
那 个 0	b11
那 个 价	a13b-17g-12
那 个 取	b4
那 个 号	i-6
那 个 师	i11
那 个 按	g8
那 个 牌	i-7
那 个 	b12e5g11i-5
那 么	g-5i-5
那 件	e19
那 件 我	e4
那 件 退	e8
那 份	b4e3
那 儿	h5
那 几	g-27i-7j3
那 单	e9
那 台	c-17i10
那 台 机	j-4
那 台 老	c-4
那 天	a8f-5
那 天 ,	a16g-5
那 天 人	f-6
那 家	b-3c-17d6h-14
那 家 店	g15i-6
那 家 强	d6
那 家 总	i3
那 家 服	i-4
那 家 的	i7
那 家 要	i10
那 家 送	i29
那 就	b14c-3e-5i-5
那 就 定	e-3
那 就 	b-7
那 层	i-4
那 层 全	i-7
那 张	j5
那 我	b8g-7j16
那 我 等	j-4
那 批	c17d6i4
那 批 有	c20
那 批 货	i-7
那 批 	c9i14
那 把	f3
那 支	e14
那 条	b15
那 样	i-15
那 次	c-5
那 款	c-6d13
那 种	b-3h28i-5
那 种 一	d3h13
那 种 小	b3g-3
那 种 撕	b12
那 箱	g8
那 边	b-3c-15g-5h-4j-8
那 边 一	i10
那 边 还	c8i8
那 边 	i-17
那 里	h-6
邦	d5j4
邮	a3b-5c-6e-5g-11h-7i-6
邮 件	c5e-3g-10i5
邮 箱	c-12g-4h-5i-19
邮 箱 ,	j7
邮 箱 了	j-6
邮 箱 后	h-3
邮 箱 	a3i-4
邻	c-9f-7h5i-6
邻 居	c-9f-7i-6
邻 居 家	i-21
郁	c-4i-12
郑	g13
部	e3h-17j6
都	a-4b-3c13g-16h-9i5j-7
都 一	i-5
都 一 样	c-3i-5
都 三	i-4
都 三 天	i-4
都 不	a3c11e3g-12h-8i9
都 不 会	i32
都 不 想	c12e7
都 不 敢	i-5
都 不 知	c16i44
都 不 肯	i-7
都 不 要	c-12
都 不 	c-12i-3
都 付	c17
都 会	h5
都 凉	f-7
都 凉 透	c3f-8
都 卖	d13i-11
都 压	i-7
都 发 不	i6
都 可	g-10
都 可 以	g-10
都 吃	h15
都 听	i13
都 周	c12i10
都 在	c4j-5
都 在 说	c9
都 在 	c9i-17
都 在 	c3i-14
都 大	i15
都 少	c12
都 很	f3
都 得	c-3
都 忘	i-3
都 快	i31
都 想	a3g-3
都 找	c-10
都 报	i-3
都 捂	c11
都 是	c7f-4g-3j-3
都 是 ,	i21
都 是 坏	e9
都 是 	e6
都 是 	e8
都 有	a-11
都 未	i3
都 来	i-13
都 来 找	c6i-3
都 比	d3
都 没	c11
都 没 打	c8i4
都 没 有	c23g-5i46
都 泡	c-3
都 熬	c3i24
都 爱	h-6
都 爱 吃	h-6
都 看	a6i-7
都 看 过	a11
都 知	i4
都 知 道	i4
都 穿	c-8i-30
都 穿 不	c-6i-21
都 第	c7
都 第 八	i6
都 结	i11
都 结 束	i11
都 给	e-13i4
都 给 我	i5
都 能	g-24
都 能 	c25
都 蔫	c12
都 蔫 了	c12
都 行	d-10g-28h-4i-12
都 要	b30
都 要 ,	b12
都 要 了	b8
都 要 催	c4
都 要 	c4
都 要 	c4
都 说	c8g-8
都 说 了	c6
都 说 好	c-13i-13
都 谢	c3
都 谢 了	c3
都 赚	i-22
都 跑	i36
都 软	i23
都 软 了	i23
都 还	i-10
都 这	i-4
都 这 样	i-4
都 迟	c22
都 送	h-6
都 长	i-3
都 长 毛	i-3
都 问	f7g-19h4
都 黄	c7i19
都 黄 了	c7i19
都 	c7h-8i3
都  ,	a-4
都  了	i-7
都 	c10i24
都  ,	c17
都 	i-5
都  ,	e10g4i3
都 	c9
都 	c-15h-5
都  ,	i-16
配	a3b4h12i-4
配 一	g-4h4
配 件	b5j3
配 几	g-3h8
配 合	h9
配 我	h13
配 置	b24
配 货	h-22
配 送	e3h5
酒	b8c-5g5
酒 ,	h14
酒 店	b3h13i-3
酒 店 布	h3
酒 店 用	a3
酒 店 要	h27
酒 水	g3
酒 水 吗	g3
酒 的	h-6
酱	b17h-15
酱 料	d4
酸	c5i22
酸 ,	h3
酸 了	c9
酸 得	c20h-12i24
酸 得 我	i7
酸 的	c24h-16i20
醒	f9g-3i4
醒 ,	i5
醒 我	h10
醒 的	i11
醛	i4
醛 味	c-3i20
采	b3c-7e4i-8j3
采 购	b4c-6e4g-4i-5j4
采 购 一	h10
释	c12
里	a-5f-3i3
里 ,	i-13
里 三	c16i15
里 三 个	c16i15
里 上	g8
里 不	c6j13
里 了	c-11j-6
里 了 ,	j-7
里 人	i-4
里 停	e5h27i15
里 停 电	e9
里 全	i-12
里 再	b5
里 写	c10
里 写 的	i4
里 到	i6
里 吗	g5
里 哪 里	g-3
里 地	i-6
里 头	i37
里 小	g6h-17i11
里 才	i-18
里 拿	j15
里 换	j-3
里 有	c7i4j-8
里 有 三	c3
里 有 个	g3
里 有 没	g20
里 有 猫	h4
里 来	i-13
里 每	i21
里 没	e4h13i4
里 没 人	e7i-14
里 没 数	i12
里 潮	h10i17
里 用	h28
里 的	i-8
里 看	j11
里 看 看	j8
里 等	j8
里 给	j30
里 老	c17i17
里 说	i-17
里 说 过	i-11
里 还	i-3
里 还 有	g-4
里 进	i9
里 都 在	c9
里 问	j4
里 面	c15f-3g9i10
里 面 是	i-10
里 面 有	g6
里 面 没	c-5
里 面 的	c11
里 面 	c15
里 	i10
里 	c5g-9i5j3
里  ,	g-3i7j14
里 	i10
里  ,	i10
里 	c10i8
重	b-9c-5g4i-9j3
重 ,	g8i5
重 不	i17
重 了	i-3
重 了 ,	i-3
重 做	h11j4
重 几	g6
重 几 公	g6
重 印	g8h-5j5
重 印 ,	j14
重 复	e4
重 复 扣	c12
重 复 用	a3
重 多	a-11g21
重 多 少	a-11g21
重 开	i-17j22
重 拍	h-6
重 新	b-18c5
重 新 拍	j-6
重 的	h9
重 量	i3
重 	i19
野	i5
野 猫	h-8
量	b4g-7h-3i-3j-13
量 ,	c14h-10i13
量 不	i6
量 不 行	c14e8i18
量 也	i17
量 写	c10
量 多	g12
量 大	g-12h-5i-8
量 大 ,	i-8
量 太	i-6
量 太 差	i-14
量 好	b6e3
量 好 了	b7
量 对	f3
量 尺	j3
量 尺 寸	j3
量 忽	c-6
量 怎	g6
量 怎 么	g6
量 改 成	b-7
量 是	f-7
量 的	b-3g-7h23
量 要	c25
量 越	c30i14
量 越 来	c30i14
量 	a10
量 	c24i6
量  ,	i26
量 	c8
金	a4b-5h-6j9
金 ,	j7
金 一	b5c18
金 交	i11
金 付	a6g-8
金 先	j4
金 先 付	j4
金 多	a12g-20
金 多 少	a13g-25
金 流	i23
金 的	g10h-11
金 紧	e11
金 色	c8
金 要	a8g11
金 转	i10
金 转 不	i10
金 退	e10
金 退 不	g4
金 额	c13
金 	c-4j-3
金 	j27
金 	i11
鏈	c9
鏽	h19
针	b5c30i18
钉	c17
钝	c-3
钟	e-3
钟 ,	j12
钟 内	j16
钟 到	b14j27
钟 头 ,	i6
钢	b3h13
钢 板	c7
钢 琴	h18
钥	b-6
钥 匙	b-6
钥 匙 	h5
钥 匙 	h9
钩	h8
钮	g8
钱	a22b-4d-3g-8h-8
钱 ,	a17b-3g-7
钱 ?	g-8
钱 一	a22b-4c-10g-7i-6
钱 一 分	i-3
钱 一 斤	a7
钱 不	a3
钱 吗	a5
钱 啊	c12i-9
钱 好	a-7
钱 您	a-16
钱 我	b22
钱 打	g13
钱 没	b8
钱 花	c34
钱 退	e13i-5
钱 退 回	e-8
钱 退 微	e5
钱 退 我	e13
钱 退 给	c8
钱 都	a-20b9c-6i-24
钱 	i3
钱 	c-9
钱 	i19
钻	c11d6i14
钻 头	c18
铁	b5c-9g5h25i-11j-3
铁 的	g21
铁 站	a-3g5
铁 站 多	a-3g5
铁 近	h5
铁 近 的	h5
铃	c8
铃 	c27
铝	c7
铝 材	c18i8
银	a6
银 排	i-4
银 排 长	i-4
银 行	h-7i-10
银 	i-4
铺	i4
铺 头	i19
链	b-3c7h4
链 卡	c4
链 子	h22
链 接	g9
链 接 发	g13
链 的	h4
链 送	h5
链 	i9
链  ,	i7
链 	i9
链  ,	i7
销	d5e10g-11i9
销 ,	j10
锁	a-3c14d15g-9i6
锁 不	c7i30
锁 芯	c9
锈	h-6
错	a-3c7e-4g-3h-11i7
错 ,	c3f3h-10
错 不	i-10
错 两	i5
错 了 !	c5
错 了 ,	b-3c4i-15
错 了 能	b6
错 了 谁	c-10i-9
错 别	c12g-6i5
错 别 字	c12g-6i5
错 单	e6
错 吧	g20
错 字	c13
错 我	f3
错 的	c-10
错 码	h7
错 码 了	h15
错 税	c5i9
错 货	c31i5
错 货 ,	c5
错 过	j-4
错 颜	c3g-5i4
错 颜 色	c3g-5i4
锤	c13
锦	c11i3
锦 旗	c11i3
键	c10g-6h14
键 是	h12
键 盘	c10i8
锻	h19
锻 炼	h19
镇	g10
镜	c5h-8i8
镜 ,	i-9
镜 度	i4
镜 度 数	i4
长	a6e3g-4i4
长 一	c7h-7
长 一 短	c6
长 了	i18
长 会	e10
长 得	h-13
长 得 快	i-20
长 期	a11g-14h25i-16
长 期 供	h7
长 期 合	h4i-3
长 毛	i-3
长 毛 了	i-3
长 短 不	c9
长 群	c11
长 群 里	c11
长 辈	h3
长 辈 的	h4
长 途	i-4
长 途 的	h-4
长 队	i4
长 	c-3
门	d-3i-4
门 ,	g8i3
门 一	c-5i4
门 了 ,	c4i11
门 卫	f-3h-7j9
门 口	i9
门 口 了	c-8g11i-8j-3
门 口 卖	h16
门 口 就	c10i7
门 口 有	h-14
门 口 那	a3
门 吗	i6
门 头	b4g7
门 安	g4
门 安 装	g4
门 店	b10g-4
门 换	j13
门 看	g-10
门 票	c15i19
门 禁	h12
门 装	j6
门 装 机	j7
门 进	d-11g9i-11
门 铃 	c6
门 锁	i10
门 	i7
门  ,	c-4
门 	c-8
门  ,	c-8
门 	c12i11
闪	c34g-7i23
闪 退	c9g-6
闭 了 ,	i11
问	b-4c-3e-5g3h-9i-4
问 一	a5j-13
问 一 下	g14j-14
问 一 句	a10
问 上	g-4
问 下	g15i-5j14
问 下 ,	g19
问 下 仓	j11
问 下 几	g3
问 下 	g-9
问 了	b4d18j-5
问 了 ,	b13d10
问 价	a7
问 你	i27
问 你 们	c8i28
问 您	g-14
问 我	f5g-5
问 我 在	f8
问 清	c6
问 清 楚	c6
问 私	f3
问 老	g-6j7
问 老 板	j10
问 贵	g9h4
问 贵 司	g9h4
问 过	a-6
问 进	h11
问 进 度	h11
问 问	a4b-13c-6i-8j5
问 问 老	j10
问 题	d-3e-3h-4i-6
问 题 ,	i-17j5
问 题 我	j7
问 	a9h-7
问 	h4
问  司	g9h4
问 	h4
问  司	g9h4
闲	h-14
间	e7g3i5
间 ,	d3h4i-6
间 一	c30i15
间 一 股	c8
间 不	e5
间 做	e16i11
间 取	e19
间 取 消	e19
间 房	b12
间 房 ,	b14
间 没	h13i-16
间 给	j6
间 给 您	j8
间 要	h27i-8
间 	c-5i8
间 	c-20i7
闷	g3
闷 痘	i15
闸	c-13i-11
闸 了	c-7
闺	c-6i-11
闺 蜜	b3
闻	i-8
闻 了	h-3i9
闻 了 	h-3i9
闻 了 	h-3i9
阔	h8
队	c-7h-9
队 的	i19
队 配	h-15
队 	c-6
队 	c-6
防	a-4c-6g4h22i-7
防 伪	c9i7
防 伪 码	c11i3
防 冻	i-4
防 晒	b9
防 晒 不	h16
防 晒 搓	c5
防 晒 	c5
防 晒 	c5
防 水	g10
防 水 吗	g12
防 水 款	h7
防 水 的	h-24
防 油	h3
防 脱	i45
防 走	h11i-11
阳	c-9h18i-14
阳 台	h14i11
阴	g5
阶	a3h-7i-12
阶 梯	a4
阶 梯 价	a4
阿	a5g8h13
阿 姨	c3i4
阿 姨 ,	i-3
阿 姨 都	h4
阿 强	g18
附	a9
附 件	a11h-13i-6
附 件 清	a3
际	i7
陈	h-6i-12
陈 工	j32
降	a11b-3g-16h12
降 了	i-14
降 价	i27
降 价 ,	i31
降 到	a-3
降 到 	a-3
降 解	h5
限	b-3h7i6j-20
限 公	g3
限 公 司	g3
限 电	i7
限 电 ,	i7
限 行	h14
院	c-5
院 子	h14
院 子 里	h29
院 用 ,	h25
除	e6h12i-5
除 湿	i12
除 非	h-3
险	a5g-11
陪	i-4
陷	c9
随	g-8h9
随 便	h-22
随 后	j45
随 意	g-5h15
随 时	j-11
随 时 来	j-8
随 货	c17i8j5
隐	h13i-15
隔	a11c-12d17g-21h3
隔 壁	c-4d8g-5h-9
隔 壁 厂	c7d17
隔 壁 老	i-7
障	c-5i-13
难	h-4i-19
难 ,	c-3
难 受	i7
难 尽	c4
难 看	i-8
雅	h14
集	a3i6
集 训	a8
雇	i4
雨	b-4c-14i-15j-11
雨 ,	h-11j-4
雨 伞	g24
雨 天 鞋	i12
雨 季	c-7
雨 衣	c3
雪	i5
零	a10g-11
零 下 二	h8
零 了	c16i4
零 基	h10
零 基 础	h10
零 头	a26g-11
零 钱	e4
雷	i12
雾	c-5
需	b-6c-7e-5f-6g-10h9i-11j-10
需 一	h23
需 要	a-3b-6c-7e-4f-6g-8i-9j-9
需 要 一	h21
需 要 了	f-10
需 要 代	g-3h-6
需 要 会	h-21
需 要 冷	h7
需 要 发	g-3
需 要 填	i-3
需 要 安	h4
需 要 开	h35
需 要 排	h7
需 要 提	g5
需 要 自	g17
需 要 跟	h-4
需 要 	h-8
震	h37
霉	i27
霉 ,	h8
霉 的	i19
霜	c22
露	h18
青	a-8b8c5h-20i10
青 了	c10
青 的	c8
青 的 ,	c8
静	e-5h11
静 ,	g8
静 电	c13h19i5
静 音	e-3h8i-3
静 音 ,	c3i9
静 音 款	j11
静 音 的	g5i6
靚	c-6f3h-3i-10
非	c16f7i4j-10
非 常	f15i-6
非 常 感	f6
非 标 件	h3
非 要	i33
靠	b4g-6h-10i11
靠 手	g6
靠 窗	i-16
靠 窗 的	b4
靠 谱	c-3h16
靠 谱 的	h17
面	c3i3
面 一	g11
面 修	d11i-34
面 全	c11
面 再	b8
面 写	c-3i-11
面 包	c7
面 卖	h-4
面 印	i-7
面 带	h3
面 带 灯	h3
面 开	i10
面 开 了	i10
面 料	c-5g10
面 料 	e4
面 料 	e4
面 是	i-9
面 没	c-5
面 没 事	c-5
面 泡	c7i6
面 的	c5g3h23
面 的 	g-4
面 空	i12
面 粉	e4
面 给	j8
面 老	h-15
面 膜	h8
面 膜 仪	c-8
面 要	h24i-9
面 起	c27i16
面 还	e6
面 颜	c3i15
面 颜 色	c3i15
面 馆	h5i3
面 	c11
面 	c15i12
鞋	h3i5
鞋 ,	h9
鞋 垫	h4
鞋 带	h-16
鞋 柜	c-11
鞋 磨	c7
鞋 要	h14i-9
音	c4e-3h9
音 ,	i16
音 不	h-3
音 乐	c9g-10
音 响	c4
音 大	c-5h7
音 断	c6
音 断 断	c6
音 款	j11
音 的	g11i4
音 	h-3i15
音 	c6
页	a4c14h-4i14
页 和	b13
页 颜	c7
页 颜 色	c7
顶	c-7h17i-6
项	e15i4
项 ,	b4
项 目	i5
顺	b3c-14e-4h-18i-18
顺 丰	b3h-5
顺 丰 到	b6
顺 丰 发	j3
顺 便	b13j14
顺 便 带	b4
顺 手	h-3
顺 路	j-4
顺 路 过	j-4
须	b-3c4h19
须 是	h18
顾	c3e-4
顾 ,	f4
顾 不	i9
顾 不 上	i9
顾 客	c14e-4
顾 客 都	c8
顿	i-7
预	b4c-8e11h3i-6
预 付	e13
预 付 款	e15
预 定	b3
预 定 	b3
预 留	b3h9
预 算	c-5g-10h-7i-7
预 算 不	h14
预 算 人	h7
预 算 可	h20
预 算 大	a-8
预 算 就	h-12
预 算 有	h8
预 约	h-8i6
预 约 老	i14
预 约 	b26
预 计	g6
领	g-6i4
领 口	c7i3
领 导	c-15g-5h10i-4
领 导 ,	j4
领 导 批	b9
领 导 没	e4
领 导 的	h-5
颈	c-10i5j-9
颈 椎	c-3
频	c3
频 号	i-4
频 拍	i16
频 拍 了	i16
频 看	g14
频 看 看	g26
频 繁	h-9i-3
颗 坏	i-6
颗 坏 的	i-6
颗 	i-6
颗 	i-6
题	c-3d-3e-3g-5i-6
题 ,	i-5j5
题 我	j7
题 我 记	j16
题 是	g-9
颜	i5j-3
颜 色	i6j-3
颜 色 不	g8
颜 色 了	c12g-5i7
颜 色 偏	c28i16
颜 色 发	c4
颜 色 差	i-5
颜 色 得	h25
颜 色 比	i3
颜 色 没	i-9
颜 色 深	i-6
颜 色 素	h3
颜 色 跟	c5h-4i10
颜 色 	g6
额	b8i3
额 退	e16
颠	c-25h9i-6
颠 	h11i-19
风	b-3c-5g-6
风 ,	h-3
风 一	h-13
风 吹	h18
风 吹 不	h18
风 大	h12i-12
风 好	d10
风 扇	a-3c14h10i10
风 的	h3
飘	c-9
飞	i3
食	h5
食 ,	i-7
食 品	i-13
食 品 级	h5
食 堂 要	h15
食 堂 	i14
餐	h10
餐 ,	b25h17
餐 一	d6
餐 具	c9i18j6
餐 多	a6
餐 多 少	a6
餐 店	h6i-5
餐 慢	i13
餐 的 ,	h-8
餐 	h-12
餐  ,	h-12
饭	c4f7h-3i10j-8
饭 ,	i-21j3
饭 吃	g-13
饭 后	g14
饭 给	h25i-3
饭 里	c30i25
饭 里 有	c13
饮	h-20
饰	c6h-22i6
饱	c10i8
饺	d6
饺 子	d6
饼	h8
饿	c3i-6
饿 着	c10i8
馆	c-11h21i10
馊	c4
馒	c4
馒 头	c4
首	g-3
首 批	b22
香	b5c-5d10h11
香 味	g15h4
香 味 的	i9
香 水	c5g3
香 精	d8g-13h5i15
香 菜	b6h6i-4
香 蕉	i24
香 蕉 全	c8
香 香	f5h-16
香 香 的	f5h-16
馨	f3
马	b5g-5j16
马 上	g-3h3j21
马 上 下	j-4
马 上 付	j6
马 上 到	j-6
马 上 发	i9
马 上 安	j8
马 逊	h8
驼	h18
驼 背	h14
驿	e-3i6
驿 站	e-3i6
驿 站 了	d-3g17
骂	c25i-7
骂 人	c12
骂 我	c10
骂 我 。	i-9
验	c11
验 证	c3
验 证 码	c3
验 货	j3
骑	h8
骑 车	h7
骨	c8i14
骨 一	c5
骨 头	h-10
骨 架	i22
高	a-16b-4c-12d5e-3g11h14j-7
高 ,	h-4
高 了	a18d10i3
高 兴	i-3
高 兴 	i-6
高 兴 	i-6
高 峰	i8
高 得	h-5i17
高 档	i-13
高 温	i-3
高 温 ,	g4
高 温 的	h14
高 的	h9
高 端	h23
高 级	h9
高 速	g-10h11
鱼	i4
鱼 塘	c-4i12
鱼 塘 缺	c-3
鱼 腥	i5
鲜	b-4h9i-13
鲜 ,	h9
鲜 果	h3
鲜 花	c9
鸟	g-3h25
鸡	b21h12i-9
鸡 丁	b16
鸡 蛋	b24h13i-12
鸡 蛋 	h4
鸽	c6i29
鸽 子	c6i29
麦	c-12g14h36i-13
麻	a4b4c-3f5h-3j-7
麻 烦	a4b5c-7f6h-5i-13j-7
麻 烦 ,	a5
麻 烦 了	f11
麻 烦 你	b-4f9
麻 烦 再	g5
麻 烦 发	b6f4
麻 烦 备	b7
麻 烦 安	b4
麻 烦 把	e9
麻 烦 报	f-7
麻 烦 的	h-4
麻 烦 看	c5
麻 烦 确	g9
麻 烦 重	c10
麻 烦 问	a5
黄	d6g-4h-18i7
黄 了	c10i8
黄 了 ,	i15
黄 皮	h-5
黏	c5i8
黑	b5c11g-10h-3i20
黑 ,	b-4
黑 了	i3
黑 了 ,	a-4d3
黑 心	c32i29
黑 的	b13d3g-3h-6
黑 的 了	c13g-17
黑 色	b10c-9i-8
黑 色 m	b5
黑 色 那	e21
黑 色 	b9
黑 衣	g5
黑 衣 服	g5
鼠	i25
鼻	h11
鼻 子	h-12i4
鼻 炎	h21
鼻 炎 犯	h5i4
齐	b7h-8i-5j11
齐 了	c-13i-11
龙	g4i-10
龙 ,	b4
龙 的	h19
�	a8c-13f4g-15h-9i-22j-5
� �	i-7
� �	g-6
� �	a5
� �	a4
�	a5
�	i-7
�	g-6
�	a5
�	a4
	a-6b-4f11h-5i-11
	a18b-6c-3d9e-8g-10h-14i-11
 ,	c3d5e-4g-3i3j-3
 /	a-5
 ?	d-4
 a	g-12
 a piece	a-6
 and	i7
 each	a6g-11h-9
 each ,	a7
 each ?	b11
 for	c15g-5
 for 	a4g-5
 in	a-12c3
 or	c11d-16g17
 per month	a-7g4i6
 the	a16g-6
 to	c15
 。	d8
 一	a5c-14d21g-6h-7i-4j-8
 一 个	b-18
 一 件	i-5
 一 只	a13
 一 张	a4g-3
 一 斤	d5
 一 箱	a11g-21
 上	a5h13
 上 下	a5h13
 了	i-14
 了 ,	i-14
 付	c6
 以	h-3
 以 内	h-3
 你	a12d30h11
 你 卖	d5
 内	h21
 内 ,	h5
 包	a7
 包 邮	a7
 卖	a6
 卖 不	a6
 可	a6b5g-20
 可 以	a6b5g-20
 吗	a15g-26
 含	g16
 呢	d19
 多	d9
 够	g11
 定	c3i7j9
 定 金	c3i7j9
 对	g11
 对 吧	g11
 就	a-5b4g5
 左	h-8
 左 右	h-8
 差	a-4c19e-3
 成	b10
 成 交	b10
 我	a5j20
 我 出	b9j13
 我 就	a21
 是	a5g-7
 没	h23
 没 错	g10
 的	a7b23e-3g-19h3i-11
 的 货	i-16
 的 那	g-4
 能	a35g-26
 行	a18g-13
 行 不	a6g-9
 行 	a6g-9
 行 	a6g-9
 运	g5
 运 费	g5
 还	c-12d15i-4
 还 没	c-12g23
 送	b-6
 那	a-5b-16h-5
 	a16d19g-16
 	j23
  一	j20
 	g4i-8
 	c-12g23
 	a3
	a5b38c-9d-3g-7h-13i-12j-6
 !	b5
 ,	b17c-6d-3i-10
 .	h-7
 ;	b-10
 ?	a12b-4g-16
 @	a-4b-5g4
 @ 	a-4b-5g4
 a day	b17
 at	a-3b13
 balloons	a6h-16
 by	b7h-3
 by air	a8
 by 	b13
 for	b18g-12
 for it	a16
 for me	b3
 for us	b5
 from	b12
 from our	b17
 hoodies	g3
 in	b17g-9
 instead	b3
 labels	b3
 lids	a19e6
 lunch	b6
 lunch boxes	b6
 more	b38g-5h-5
 mugs	b6
 mugs pls	b8
 of	b42c-12f6g-7h-7i-11
 of cherries	g-3
 of 	h-3
 on	b10
 on the	b4
 please	b6h12
 please ,	b3h12
 pls	h-3
 pumps	h-14
 shirts	c13
 stickers	a28
 this	b17
 to	b12
 with	b9h6
 x	g4
 x 	g5
 、	b6
 。	i-8j5
 一	b7c20
 一 起	e5
 下	b19
 不	b13e8h17
 不 够	b6
 了	b15
 你	a6b-3g11
 做	a-7
 先	b5e6
 别	b17
 到	j6
 加	c5i35
 单	c4
 吗	j-3
 吧	b26
 呗	b27
 呢	a9
 和	d-17
 备	b12
 大	g7i-3
 大 概	g11
 太	b13
 太 多	b13
 小	h8i5
 尝	b12
 尝 尝	b12
 就	b36
 展	g23
 展 板	g10
 左	a21h-7
 左 右	a21h-7
 带	a8
 康	f3
 康 乃	f3
 开	c9i25
 彩	b12
 彩 页	b12
 我	j3
 打	b7
 打 包	b19
 改	b20
 改 成	b17
 是	g4
 有	a3b-3c8
 有 没	a19b-3g-16
 来 ,	b21
 杯	g7
 杯 子	g7
 柜	g10
 校	i-3
 校 服	i-3
 样	b21
 桌	b5i4
 桌 子	i5
 椅	b15
 椅 子	b14
 毛	b9
 甜	h4
 甜 一	h4
 白	b23i-20
 白 色	b24
 的	b-9h-3
 盒	a3h20
 盒 饭	a3h20
 看	b18
 看 看	b3
 给	a5i-4
 老	b27i-17
 胶	b15i-8
 能	a18
 花	h-17
 袋	h-5
 要	b-3g18j-9
 试	b5
 试 试	d3h-3
 账	b18d5
 账 号	b18d5
 货	b12
 起	b-10
 过	b19i-4
 过 来	i-4
 还	b-3
 送	b9
 送 的	g15
 那	h11
 都	c-21i-4
 都 收	f3
 防	b3
 防 晒	b3
 	a6
  ,	a-6
 	a4b18g-5h-21i-4
  )	e3
  ,	b18e-6h-12i-7
  0	b-5
  s	a3i-25
  to	b3
  不	e27
  到	b13i41
  发	b26
  吧	b9
  我	i-3
  的	b-10
  试	b6g-9
  	b12
 	b15j12
 	b4c4i23
 	b4
	b3c5g5h-7j-3
 )	e3
 ,	a4b4h5i-8
 .	b3c-3
 0	a4b-22g-9
 :	g-3
 ?	g-26
 bottles	c27
 broke	i-5
 come	g3
 come in	g3
 for	h55
 gave	c9i7
 gave me	c9i7
 has	c8
 in	h12
 is	c15g16
 lol	i-8
 s	c3h-3i3
 s ,	a4c-11e4
 s came	c5i-4
 smells	c-14i-11
 that	h48
 to	b3
 was	h4
 x	b5
 x 	b5
 一	a4c14g-3i11
 一 喝	c3
 一 支	h11
 一 点	c16
 上	i13
 上 次	f3
 不	c-17e26h-8i-35
 不 要	e19
 不 	g4
 了	a4c-8i-4
 人	a4
 人 家	a4
 什	g8
 什 么	g8
 代	a6
 倒 热	c3
 做	b8h4i-3
 做 	b14g-3
 先	a-3e22g-4
 先 别	e11
 全	i-8
 再	b18
 几	g4
 切	c14i7
 切 开	c9i7
 别	e21
 到	c11i18
 到 了	b-15c4i22
 卖	g-4
 印	g-4
 压	c19i12
 又	a7
 双	a4
 发	d-3g18i-6
 发 了	i-6
 可	g4
 可 以	g4
 吗	g18
 吧	b6
 和	d19e3g-11
 和 	g-3
 哪	d22
 哪 个	d6
 多 少	g3
 大	i-21
 太	c-14
 好	f3h-7
 定	b13
 定 制	b11
 少	c17
 就	b17g17
 就 是	g9
 差	a-6
 底	c7i5
 开	c8
 开 出	c17
 怎	d5
 怎 么	d5
 我	g-11i-5j32
 我 下	a-4
 我 们	j11
 才	c14i21
 打	c7
 批	a9
 批 发	a9
 按	b6
 掉	c6g-6
 掉 页	i8
 提	c9
 搓	e5
 搓 泥	e5
 撕	c4
 放	g11
 放 了	g3
 敷	c5
 断 货	c-11
 是	g16
 最	g5
 有	b-4c10g8i5
 有 一	c22
 有 没	g10
 来	b8g21i-4
 来 	b10g6i-4
 样	g34
 样 品	g17
 比	d8g-3
 比 	a4
 没	i7
 漏	c7g3
 烂 了	c5
 现	a15g-6
 现 在	a15g-6
 生	c4
 用	c8i3
 用 了	c5
 的	a9g6
 的 ,	h6
 的 价	a12
 的 绳	c15i9
 盖	i10
 盖 子	i10
 第	c3
 箱	i4
 箱 底	i4
 给	b17c-3g-10
 给 我	b20g-11
 能	a-6g23h-7
 袋	b14h12
 要	h9i-10j7
 要 	b11
 订	b3
 订 	b4
 试	i9
 试 色	g7i9
 试 试	b6g-9
 贴	c3
 起	b-3
 起 订	g10
 越	c4i7
 越 洗	c4i7
 跟	d26g-12i-3
 跟 	d12
 路	g6
 路 上	g6
 软	i21
 过	c8g5
 还 有	g18
 这	a3b8c15g-5
 这 回	b7c12
 这 次	a5
 退	e19
 退 了	e13
 那	b3e18
 都	b6c-5
 里	g4i21
 里 有	g17i8
 领	c12
 领 口	c12
 风	g9
 	a8b9c-10g-4h-8i-7j-4
  ,	b-17
  0	a7b16
  、	b13
  就	b18
  带	a15
  	b12
 	a5g-9i-13
  到	c-5
 	b-7c6i13
  一	c-17
  了	i7
 	c9i24
  了	g10
 	e4
  了	a3c3i3
	a-3b4c-6d-3g-3h-11i-10j19
 '	e7
 ' s	e7
 ,	c-4g8h-6i-11j6
 .	b-3f7g-5h-6
 ?	b-6
 and	a5c7i22j8
 but	i5
 for	j3
 for sure	j9
 i	j19
 i send	j8
 is	c3g-6
 is fine	g-3
 it's	c13
 ok	b16
 once	j10
 or	j-3
 work	j-5
 work for	j-5
 一	g-3i-4j8
 一 天	i-5
 一 起	j15
 上	b9j5
 上 门	j11
 下 午	c-3
 下 单	b3
 下 班	j3
 下 雨	j-3
 不	c-4e19g8i-31j-13
 之	b3g4j6
 之 前	b3g4j6
 也	b5
 买	c16i5
 买 的	c16i5
 了	c10
 了 ,	c16
 交	b-11i-14
 付	j26
 付 款	j4
 以	h14
 以 后	h14
 你	g6
 你 们	g6
 修	j-12
 做	j5
 公	b19h-3
 公 司	b19h-3
 再	g-6
 准	j20
 准 时	j9
 出	j18
 出 差	j-21
 到	b-5c-5h-4i-14
 到 ,	b-5c18j-17
 到 店	j13
 到 您	j24
 到 账	j20
 前	c-7e-3i-7j-3
 前 一	j24
 前 交	j8
 前 付	j-7
 前 全	j14
 前 到	a3b14
 前 定	d7j-4
 前 我	j17
 前 把	j11
 前 来	j-13
 前 给	j-6
 前 能	g6h6
 前 装	b-7
 前 要	b3
 前 送	b6
 去	j14
 去 拿	g16
 去 银	j4
 又	c3
 发	g-11h-3j16
 发 你	j16
 发 的	c9
 发 货	g-9i11
 发 车	j17
 取	b5
 可	j-9
 可 以	j-6
 啥	a18
 回	j6
 回 老	j-9
 在	g18j5
 多	f17
 好	g-9
 安 排	j18
 定	b25
 家	e6
 家 里	e6
 寄	e-3j18
 寄 ,	i27
 寄 出	i-8
 就	d-5i3j-6
 就 发	j9
 就 提	g7
 就 没	i8
 就 给	d-7
 就 能	j-4
 就 	i8
 展	c3
 展 会	c3
 已	j-8
 已 经	j-8
 带	j13
 带 去	b4
 带 孩	j-8
 带 样	g-4
 开	c-3h-9i-9
 开 车	j10
 必	c3h3
 必 须	c4h4
 怎	a26
 怎 么	a26
 想	b3
 我	c-6i-4j17
 我 亲	j4
 我 们	j-7
 我 去	g7
 我 过	j4
 截	g10
 截 关	g7
 才	h13i-8
 打	g-3j16
 打 款	j6
 把	j7
 把 	j6
 报	c3g11i7
 报 的	a-3c4g11i10
 拉	b11
 拿 到	b3
 排	j8
 提	j17
 搞	j12
 收	c23
 收 到	c4
 教	b12
 教 师	b12
 是	g5
 晚	b7
 晚 就	h26
 最	j14
 有 空	g-40
 来	b-3i-9j7
 来 取	j13
 来 拉	j29
 来 拿	b-26j15
 来 的	h9
 汇	j25
 没	c-4i-9j4
 没 人	i-4
 洗	c4
 派	b-3j12
 派 车	j7
 涨	g10
 涨 价	g11
 生	b-15h-6i-11
 生 日	a6
 生 的	h-6i-9
 用	h6
 的	b15c5e20h-13i15j-23
 的 位	i9
 的 货	e3
 礼	g13
 答 复	j20
 签	j12
 约	b5
 结	i-8j-7
 给	a-3f3
 给 你	j16
 给 我	f4
 能	b6
 能 不	i11
 能 拿	b8g18h11
 能 来	j13
 落	g6
 补	j21
 装	b4h-11i8j22
 装 的	c9i28
 装 车	b8
 要	a-3b22c-9g3h-16i-8j-16
 要 ,	b14
 要 用	b-4h-8
 让	j23
 试	b-10j5
 说	e7
 说 的	e8
 走	a14i8j20
 走 对	j11
 走 的	j-16
 起	g-3
 跟	j13
 跟 车	j16
 车	b-6j-6
 过 来	j3
 还 你	e10
 还 是	b14
 进	j13
 退	i-5
 送	h-4
 送 ,	g6
 送 到	j3
 送 来	c13i16
 送 	b3
 那	e5f3g-5i10j-3
 那 天	a14
 那 批	c10e11i21
 都	c9i15
 都 周	c12i10
 顺	j4
 	b8
 	b-5e10g3i-24
  ,	b-3i-18
  一	i-4
 	i-4
 	j14
 	g3i-16
 	e18
	b-3c-17d-4e-4g-10h-12i-23j-6
 (	b10
 ,	b-9f10h-4i-8
 .	f-13
 。	i-3
 收	b18
	b6c-10e-5g-11h-14i-21j-11
 ,	h-3i-4
 .	c12
 	b4
	c-17e-5g-5h-20i-22j-11
 ,	a4g-3i-3
 .	g6
 吗	g-16
 的 小	g4
 采	h12
 采 购	h12
	a-3b-4c6h-6i10j-3
 !	c10i10
 ,	b-4c3d-3i4
 .	c19
 0	c15i31
 ?	i-14
 a	g10
 a lot	g5
 about the	i6
 after	c12i21
 again	c10
 agree	e6
 agree on	e6
 and	c5i9
 are	c-5
 arrived	c5i5
 as	h11
 at	i6
 before	c-4
 box	a15
 but	c-21i-17
 by	c3i21
 by 	c8
 called	c4i3
 called me	c4i3
 can	c-4i-3
 cancel	e-23
 charge	c13i18
 chat	c-7i-9
 chat ,	c-4
 close	c9i8
 colour	c4g3
 colour ,	e3g5
 company	i9j-3
 company name	j-3
 cups	i-3
 day	i-5
 delivery	i4
 design	i-3
 down	c-11i-10
 e	g7
 e 0	g7
 fancy	h6
 find	i21
 fit	c4i15
 for	c-5f5g-3
 for a	c5
 for our	f3
 for you	i-6
 from	d7
 from the	c23
 get	c-4i4
 go	e4i-12
 goods	c9i3
 had a	c-3
 have	e-3
 hurt	i-19
 i	c-4i-3
 in	c7i9
 in the	c9
 is	c-4h-4
 it	e3g-3i-8
 keep	i3
 know	i3
 know what	i17
 knows	c-3
 left	i-7
 like	c10i7
 log	c6
 log in	c6
 make	e3
 me	c4
 mind	b4
 my	i7
 name	c7
 need it	e23
 not	i-3
 number	c-23i-14
 of	c3i8
 of glue	c8
 off	c9i10
 off the	i4
 oil	c6
 on	c8h-3i11
 on the	c-9i-9
 one ,	i-5
 ones	e-5
 open	c3i11
 open the	c6
 open your	c-8i5
 our	c10i15
 over	h13
 picks	c6
 picks up	c6
 please	e5
 print	e10i7
 promise	j-3
 quality	c6i4
 rate	c21i6
 read	c5
 received	i4
 renew	e8
 scan	c12i14
 scratching	c-4
 sell	c15i-7
 send	e11
 send it	e6
 service	c6i5
 ship	e18
 ship yet	e5
 shipping	c3g22
 showed	c12i8
 size again	i3
 sleep	i6
 stick	c17i10
 stop	i-3
 take	e11
 tell	c-4
 telling	i8
 than	a3d7
 than before	i4
 than the	a6i-8
 that	e7
 the	e5
 the old	i20
 three	c25
 through	c8
 to	i-3
 told	c31i7
 turn	c17i5
 two	i16
 up	c12i10
 us	c4e4
 use	i-3
 use it	i-3
 wait	i-3
 walk	i8
 want	b-3h-5i-6
 want it	e10
 want to	e5
 was	c-10i-25
 weight	h8
 with	h-4
 with the	c3i3
 within a	i11
 worry	j5
 worry ,	j9
 ~	c11
 。	c11i13
 一	a-6b-7c12h-6i20
 一 下	c-17i-18
 一 个	c10i-6
 一 半	c-11i15
 一 块	c13
 一 天	i-23
 一 层	c-7
 一 批	i-13
 一 次	c3i15
 一 点	h4
 一 箱	c14
 一 趟	c12
 七	i15
 三	c9g-7
 三 回	c6i13
 三 成	c-6
 上	i3
 下	c-7
 不	h-7
 不 	a11i-5
 东	i-3
 东 西	i-3
 丢	c3
 丢 大	c3
 两	c6i10
 两 回	c-8
 两 天	c-5
 两 百	c16i19
 两 箱	c9
 两 颗	j10
 严	i6
 严 重	i6
 为	f11
 也	h-4
 也 不	c10i9
 也 没	c-11
 了	c9i6
 了 !	c17i37
 了 ,	c8e3i9
 了 一	i22
 了 三	i-16
 了 两	a-3c-3
 了 你	g15
 了 刚	i-4
 了 吧	c27i15
 了 我	c4i3
 了 点	c9i10
 了 的	h8
 了 谁	c-10i-9
 了 	c-5i-9
 了 	a-5g10
 五	c19i33
 交	i34
 人	h-8i6
 人 ,	c10
 什	c-3i-6
 什 么	c-3i-6
 他	i-7
 付	j-5
 价	c10
 价 ,	c21i-5
 会	g12
 你	c-13f7i-13j-4
 你 了	f14
 你 们	b9c-3i-11
 你 提	f6
 俩	i5
 做	i11
 八	i4
 再	c6
 再 来	c7
 再 	i7
 冷	h-14
 净	h3i-10
 净 就	h3
 几	c3i-3
 几 个	c-7
 几 次	c8
 出	c15i13
 别	i-6
 到	c4h-5i7
 到 半	i-4
 包	c-4i-10
 十 几	c18
 半	c3i33
 半 小	i5
 半 年	i3
 单	h4
 印	i-7
 压	i4
 压 到	i9
 去	c4h-3
 去 ,	c17
 又	g3
 反	c4g4
 发	g-5i11
 可	g6
 可 以	g6
 司	c8j4
 司 有	h10
 司 能	g3
 吃	i11
 吗	g11
 吗 ,	c3i13
 吧	d6i-6
 吧 ,	b3i9
 咋	g10i-20
 咋 办	g10i-20
 和	d12
 咗	d11i-3
 响	i12
 啊	c18g3i20
 啊 ,	c6
 嘛	g5
 四	c33
 圈	c4
 在	g-4i12
 地	g4i21
 地 址	g11
 处 理	h5
 备	b3
 多	d5i-8j3
 多 少	a6d8g-6j3
 大	g5h-9i6
 大 ,	b-3i-3
 大 得	i17
 太	i15
 太 多	e4
 太 大	c7i5
 好	c24h5i35
 好 几	c12h8i12
 好 多	i18
 季	g5
 安	b4
 安 排	b4
 完	c-10e8h16i-18
 实	i-3
 家	i-4
 对	c-3i5
 小	c20g-3
 就	a-3c-7h7i-16
 就 打	i-4
 就 算	g7
 就 行	h20
 尽	c4
 尿	i8
 带	i-4
 底	c19i7
 影	i11
 得	c-7h-22i15
 得 不	c18e14
 得 厉	c-7f5
 得 换	d8g-9
 得 没	c-7
 得 能	h-15
 得 要	i16
 得 	c-4h-4i26
 快 一	c10
 怎	c-9i-5
 怎 么	c-9i-5
 意	c-5e5
 意 思	c-5e5
 慢	h-4
 慢 ,	h-3
 成	c26i15
 我	i-6j5
 我 。	i-9
 我 一	i-5
 我 了	c5
 我 们	i5
 我 家	c-3
 手	c3h3
 手 机	c4
 打	c-17
 找	g8
 找 谁	g9
 把	e7
 报	f-5
 报 一	f-8
 拉	i15
 掉	g-13
 排	a5i11
 推	i3
 搓	e4
 搓 得	e4
 改	h32
 放	f-9
 教	i36
 散 不	c4
 数	c-3g4
 方	c12i8
 是	c-6g8h-5i-6
 是 	c-4i-21
 晒	c7
 更	a20g-3
 有	f8g13
 有 人	h12
 有 没	g10i18
 本	b3
 机	g-10i27
 机 器	i14
 材	g7
 来	c-6
 杯	i-3j3
 杯 子	j4
 根	c-4
 款	i-5
 死	i-14
 每	c7
 没	a3b3c-17
 洗	a3i-5
 活	i-5
 涂	i9
 消	b3
 消 息	b4
 点 ,	h-3
 点 没	h6
 熟	g3
 牙	c7i13
 现	i5
 瓶	c6i5
 用	c-5g-7i-11
 电	i3
 的	c-3e-3h8i-10j3
 的 ,	c8i7
 的 地	j3
 的 有	c10
 的 狗	h4
 的 话	g7
 的 那	b3g-6
 的 问	c-7
 的 防	g-3
 的 	b17h-12
 皮	h6
 着	h-3i5
 码	h3
 码 了	h11
 确	i-6
 税	c5i9
 笑	i-10
 笔	i-11
 第	c15i3
 算	i-13
 算 谁	g5
 给	j-7
 给 你	b9
 续	b7
 维	a10
 老	c-7
 能	g4
 脸	h-3
 膜	i-4
 膜 包	c-5i-8
 补	c7f6
 被	h23i-5
 要	g4
 要 死	c12
 记	g11i12
 误	j12
 请	e4
 谁	c13g-12
 货	c5i36
 货 ,	i7
 费	f5
 费 了	f6
 走	i-10
 起	c17
 起 得	c3
 跟	g3h5
 跟 进	g3h6
 路	i-10
 车	b-3c-13
 车 	f5i-5
 过	c-17i-19
 过 一	i-7
 运	i15
 运 输	i12
 还	c-7i-8
 退	e7
 退 款	e5
 那	i15
 都	i-8
 都 没	b3c-10i-12
 里	j10
 钱	i3
 问	a3
 险	a11
 雨	c5i11
 颜	c3g-5i4
 颜 色	c3g-5i4
 �	c4
 	a-6h6i-18
  ,	d-5
 	c18
 	c-5g-8j-6
  给	f3
 	c-7h-3i-5j-3
  ,	i-14
  with	c-10i-9
  一	e3
  了	c4
	c8d-3h-5i9j-3
 !	g6
 ,	c3i6
 0	c11i16
 ~	i8
 一	c7h-8i7
 一 块	c13
 一 堆	c3
 一 层	c-19
 三	i42
 不	g4
 东	i-4
 东 西	i-4
 两	i4
 两 个	c20
 个	c-4
 也	i-14
 了	b-3c16i26
 了 ,	c20e3h4i11
 五	c18
 人	c5
 你	g15
 你 们	g16
 再	g-3
 几 个	c-7
 出	c8
 包	g3i-12
 十	c16
 吗	g4
 吧	b7
 吧 ,	b13
 咗	i4
 响	c6i12
 啊	c17i9
 在	i16
 大	g6h-6i7
 太	c17e3
 好	h14i4
 好 几	h17
 季	g5
 就	h20
 就 行	h10
 就 	i-11
 尿	h-3
 带	c5
 得	c-5
 得 厉	f7
 得 没	c-10
 怎	g4
 怎 么	g4
 成	c8i14
 我	i-6j16
 打	c-3
 找	g8
 找 谁	g9
 掉	c5
 放	f-10
 散 不	c4
 晒	c8
 有 人	h13
 杯	j4
 杯 子	j4
 根	c-4
 每	c8
 消	b5
 消 息	b5
 的	h4
 的 ,	h-9i4
 的 地	j4
 的 	b11h-11
 着	c9i9
 算	g7
 算 谁	g12
 能	g4
 能 退	e7g-7
 膜	i-5
 膜 包	c-5i-8
 要	a4i-10
 账	i5
 费	c-3f7i-3
 费 了	c-3f7i-3
 起	c3
 起 得	c3
 车	i-13
 车 	f5i-5
 过 一	i-7
 都	i-28
 里	j10
 雨	c5i11
 	i9
 	c-8g5i9
	a-5c11e-3g-4h-6i19
 !	c4
 ,	c3h-3
 ?	c-19g15i-14
 。	c-4
 一	i3
 一 个	i-3
 一 点	h11
 三	c17g-3i-5
 两	c11i17
 两 箱	c9
 了	a-3c14i9
 了 !	c5
 了 ,	c8i5
 了 一	c4
 了 我	c4
 了 谁	c-10i-9
 了 	g7
 人	c-19
 你	i4
 去	c7
 吗	g4
 吧	d11i-26
 多	j6
 多 少	j7
 大	i4
 实	i-3
 得	b7c9h-14
 得 	c3
 手	h-10i-11
 是	g11
 瓶	c6i5
 电	c8
 的	b7c-3i-8
 的 ,	c3h3
 的 话	g3
 码	h7
 能	g-6
 货	i5
 颜	c3g-5i4
 颜 色	c3g-5i4
 	c16
	a-5b-5c12d-3f-3g-3h-7i8j-3
 !	i11
 ,	i3
 一	c13i13
 一 下	c-12
 一 小	c11
 一 次	c3i15
 三	e8
 不	c-3i5
 两	c3
 两 个	c-8
 两 天	i-22
 了	a-5i11
 了 ,	c-3e7i-8
 了 两	c-3
 人	c27
 你	c-3
 俩	c12
 再	i7
 再 	i7
 几	g-16
 出	c3
 到	i7
 半	i15
 半 小	i5
 去	i11
 发	f-3i4j4
 吧	c14i5
 四	c9
 圈	c4
 好	c6
 好 几	c6
 就	i-6
 就 打	i-4
 影	i11
 得	g7i20
 怎	a-4g16
 怎 么	a-4g16
 我	c13i5
 我 。	i-9
 手	c27
 把	j8
 熟	g6
 用	c-3
 的 问	c-4
 看	c-7
 给	b15i-4
 给 你	b12
 老	c-5
 要	c3
 要 死	c12
 货	i8
 货 ,	i7
 过	i-14
 送	h-3
 	c17
 	c3
	c-9h-3j-3
 ,	c-3h-3
 0	c-6i-17
 ?	c23
 。	c5i3
 一	d8
 一 趟	c12
 不	a15h-5j15
 不 	a20h-3
 两	c-5i10j12
 了	a10c-3e-3f5g-3h3i-6
 了 ,	b3c-4i6
 了 刚	i-4
 了 吧	c8i-14
 了 点	c9i10
 了 的	h8
 了 	c-11
 人	i4
 付	j-7
 你	b-5c6f16g-12i-10
 你 了	f14
 你 们	c14
 你 提	f6
 做	i21
 再 来	c7
 冷	h-14
 净	h3i-10
 净 就	h3
 几	g3
 到	c5
 单	h5
 压	i4
 压 到	i9
 又	g3
 司	c8j4
 司 有	h10
 司 能	g3
 吃	i7
 吗	g3
 啊	i-6
 嘛	g14
 地	g8
 地 址	g8
 备	b7
 多	a11
 多 少	a12
 大	c-5
 太	i9
 安	b4
 安 排	b4
 完	e9
 对	c-3i5
 就 行	h5
 尽	c4
 得	c-9h-9
 得 厉	c-4
 得 	i9
 快	c-5
 怎	a4i-5
 怎 么	a4i-5
 慢	h-4
 把	e9
 报	f-7
 报 一	f-8
 掉	g-13
 搓	e4
 搓 得	e4
 改	h32
 方	c12i8
 是	h-7
 更	a20g-3
 有	f11g24
 本	b3
 材	g7
 来	c-6i3
 没	a9i-3
 洗	a3i-5
 活	i-5
 点	h11
 点 没	h6
 的 ,	g5h12
 的 防	g-3
 看	c10
 确	g9
 确 认	g9
 笑	i-6
 给	b-3e-4j-3
 能	g4
 补	f7
 被	h24i-5
 记	g12i12
 误	j12
 请	e5
 跟	g3h5
 跟 进	g3h6
 还	i11
 退	e15g-3
 退 款	e5
 那	i10
 重	c10
 钱	i3
 问	a5
 	a-7c-5h8
  ,	d-5
  给	f3
 	c-7i-8
  ,	h-4i-3
 	c-6
 	h4
	h-8i-7j-3
 ,	e5i4
 丢	c3
 丢 大	c3
 了	c11i-7
 你	c-4
 啊	c3
 嘛	a5
 意	c-5e5
 意 思	c-5e5
 我 了	c12
 我 们	j10
 我 家	c-3
 现	i5
 的	c-5h7i-3j7
 	b3
	a-3b-7c12d-3g-5h-8i13j-4
 ,	c11e3f4h-10i-5
 .	c9
 0	c28i23
 ?	a-3
 a	g10
 a lot	g5
 about the	i6
 after	c12i21
 again	c10
 agree	e6
 agree on	e6
 and	c5i9
 are	c-5
 arrived	c5i5
 as	h11
 at	i6
 before	c-4
 box	a15
 but	c-21i-17
 by	c3i21
 by 	c8
 called	c4i3
 called me	c4i3
 can	c-4i-3
 cancel	e-23
 charge	c13i18
 chat	c-7i-9
 chat ,	c-4
 close	c9i8
 colour	c4g3
 colour ,	e3g5
 company	i9j-3
 company name	j-3
 cups	i-3
 day	i-5
 delivery	i4
 design	i-3
 down	c-11i-10
 fancy	h6
 find	i21
 fit	c4i15
 for	c-5f5g-3
 for a	c5
 for our	f3
 for you	i-6
 from	d7
 from the	c23
 get	c-4i4
 go	e4i-12
 goods	c9i3
 had a	c-3
 have	e-3
 hurt	i-19
 i	c-4i-3
 in	c7i9
 in the	c9
 is	c-3h-4
 it	e3g-3i-8
 keep	i3
 know	i3
 know what	i17
 knows	c-3
 left	i-7
 like	c10i7
 log	c6
 log in	c6
 make	e3
 me	c4
 mind	b4
 my	i7
 name	c7
 need it	e23
 not	i-3
 number	c-23i-14
 of	c3i8
 of glue	c8
 off	c9i10
 off the	i4
 oil	c6
 on	c8h-3i11
 on the	c-9i-9
 one ,	i-5
 ones	e-5
 open	c3i11
 open the	c6
 open your	c-8i5
 our	c10i15
 over	h13
 picks	c6
 picks up	c6
 please	e5
 print	e10i7
 promise	j-3
 quality	c6i4
 rate	c21i6
 read	c5
 received	i4
 renew	e10
 scan	c12i14
 scratching	c-4
 sell	c15i-7
 send	e11
 send it	e6
 service	c6i5
 ship	e18
 ship yet	e5
 shipping	c3g22
 showed	c12i8
 size again	i3
 sleep	i6
 stick	c17i10
 stop	i-3
 take	e11
 tell	c-4
 telling	i8
 than	a3d7
 than before	i4
 than the	a6i-8
 that	e7
 the	e5
 the old	i20
 three	c25
 through	c8
 to	i-3
 told	c31i7
 turn	c17i5
 two	i16
 up	c12i10
 us	c4e4
 use	i-3
 use it	i-3
 wait	i-3
 walk	i8
 want	b-3h-5i-6
 want it	e10
 want to	e5
 was	c-10i-25
 weight	h8
 with	h-4
 with the	c3i3
 within a	i11
 worry	j5
 worry ,	j9
 	c-10i-14
  ,	c10
  with	c-10i-9
️	a3`,
};
