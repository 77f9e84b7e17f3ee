/** SHA-256 of the labelled texts, and what was learned from them. Written by `npm run learn`; not to be edited by hand. */
export const learned = {
  source: '882655c01491589a200a6bfc9ba5a7dddafd891988c63840cae681aa61430527',
  labels: [
    { bias: -124, from: 0.5 },
    { bias: -107, from: 0.5 },
    { bias: -54, from: 0.65 },
    { bias: -132, from: 0.25 },
    { bias: -133, from: 0.45 },
    { bias: -140, from: 0.4 },
    { bias: -79, from: 0.6 },
    { bias: -54, from: 0.75 },
    { bias: -19, from: 0.65 },
    { bias: -101, from: 0.7 },
  ],
  cues: `!	c3f10g-6h-4j-3
" ,	b-3
%	a5b-4d4
% less	d6
% off	a25g-12i-3
% 	j6
&	h6
'	e7
' s	e7
' s order	e7
(	e3h-7i-3
( 	e3
(  	e3
)	e3h-13i-4
*	b-23g-5i-9
* *	g-4
* * *	g-4
* * 0	g-4
* 0	b9g-4
+	b10
+ 0	b4
+ 0 ,	g8
+ 	b12
+  	b12
,	e3
-	d-4g5h-3i-8
- 0	c-13i-3j-7
- c	a3
- c 	a14b-5
- order	b18
.	a5g-3j-3
. .	b-6g3h-7
. . .	b-6g3h-7
. 0 m	b3
. 0 mm	c3
. 0 的	b26i19
. com	h-3
/	b-19c-9d-4g8h-17i-8
/ 0 support	g4
/ c	i-4
0	a5b12c-5h-12i-11j-4
0 !	a6
0 %	a5b-4d4
0 % less	d6
0 % off	a25g-12i-3
0 % 	j6
0 *	b9g-4
0 * *	g-4
0 * 0	b8
0 ,	b7h-9
0 -	j-6
0 - 0	j-6
0 .	b-5g-5j-3
0 . 0	c-3g-4
0 :	e3g3
0 ?	a6c5g-17
0 and	a-3
0 and the	e12
0 black	e4
0 bolts	g5
0 by	j7
0 cm	h7
0 days	a-3c12i19
0 days ,	c5
0 days credit	g12
0 degrees	h5
0 for	b17e-4
0 for me	b15
0 g	c11
0 gp	a4b21
0 gp ,	a5
0 hq	b8g5
0 hq ,	b-3
0 is	d-3
0 kg	b-4h5
0 m	a4b3g5
0 metres	c9
0 min	j23
0 minutes	c8e-5i14
0 minutes ,	i3
0 ml	a8g-4
0 mm	h15i3
0 mm ,	c20
0 months	b3
0 more	b17
0 my	g8
0 nd	e6
0 not	b10g18i3
0 not 0	b13
0 of	b31e8g-22
0 of each	b7
0 of those	b15
0 on	a11
0 or	d23g-13
0 or 0	a3
0 please	b9
0 pls	b15g-3
0 q	f30
0 ready	b18
0 rooms	b3
0 s	d8
0 s 店	d8
0 shows	c24
0 still	c-3i3
0 support	g4
0 to	b43
0 volts	h11
0 weeks	c15i36
0 weeks now	c10i4
0 xl	c14
0 zz	g4
0 ×	b-3
0 × 0	b-3
0 、	b11
0 不	b-3
0 个	g-4h-15
0 个 ,	b4c3i3
0 个 月	c-23i-10
0 个 	e4
0 了	c8
0 人	b9
0 件	a3b21g-5
0 件 ,	b8
0 份	g-4i11
0 位	b20
0 克	d4
0 克 和	a-3c-3d7
0 公	a5c-5h7i-19
0 分	c-4g13
0 分 钟	g5
0 可	b-7
0 号	b-3c-15h-3i-26
0 号 线	c-7g3
0 号 色	b-8
0 名	f4
0 吧	b10
0 吧 ,	b26
0 和	g-3
0 和 0	g-3
0 哪	d26
0 多	g17i-13
0 天	c5i-3
0 套	b23e6
0 女 0	b15
0 安	b-3
0 寸	g15
0 就	b5
0 就 0	b4
0 年 ,	g6
0 年 的	b-3
0 度	i17
0 支	a8c-3
0 改	b13
0 斤	b5
0 是	g3
0 月	b-3j4
0 有	b-3
0 有 货	g4
0 栋 ,	b3
0 点 半	g4
0 现	g3
0 瓶	h-5
0 的	d-11g7
0 的 ,	h-8
0 的 吗	g3
0 盒	b-4
0 箱	c7h-5i35
0 箱 是	c-13
0 箱 	i-4
0 米	a8b20h-3
0 米 乘	b3
0 纸	g7
0 给	a9
0 能	a17
0 节	b5
0 还	b-3c6
0 页	a11b-14
0 	c16
0 	c12
:	a-5b-5c-16e-3f-4g-6h-6i-20j-12
: 0 栋	b-5
: cups	b3
: the	i10j-5
: 不	e-21
: 客	i-5
: 客 户	i-5
: 张	a-3
: 老	i-9j6
: 赵	h3
: 	b4
: 	b-15
: 	g-6
: 	i-24
;	a4h-3i-4j-12
?	a7d3g13h-9i-10j-5
@	a-13c-16
@ 	a-4b-5g4
@asked	a7d3g13i-11j-8
@call	c3f10g-6h-4j-3
@calm	c-4i-6
@first	h-4i-3
@last	h-3i-3
@length1	c-3d-3f7g-4h-6i-7j11
@length2	c-4d-3i-7
@length3	h-5j-3
@length4	h-3
@length5	d4f4i3j3
@length6	b3c15f-8g-3i22
@me	a-11b-13c-21d-7e-8f-8g-25h-20i-29j20
@of1	b-3h-5
@of2	h6i-3
@of3	b13e4f5g-3h-13i-16j-9
@of4	a9b12f5g4h-10i-16j-11
@or-none	a9b-7c-3g29h-10i-4
@or-not	a11b-5c-12e-6g48h-11i-24j-6
@question	a7d3g13h-9i-10j-5
@them	j-5
^	i-3
^ !	c9i-6
^ +	b7
^ + 0	b7
^ 0	b-3c-4h-15i-11
^ 0 %	g14
^ 0 *	g-4
^ 0 -	j-4
^ 0 .	i9
^ 0 /	g4
^ 0 days	g7
^ 0 g	g4
^ 0 kg	b6
^ 0 of	i-10
^ 0 or	a4d15
^ 0 q	f31
^ 0 s	d8
^ 0 weeks	c10i4
^ 0 x	b-26g5
^ 0 xl	c22
^ 0 个	c-5
^ 0 克	d6
^ 0 公	b8
^ 0 号	c-9i-3
^ 0 安	b-3
^ 0 就	b4
^ 0 月	j11
^ 0 的	b-5
^ 0 页	a5
^ ?	a-5c13g-18
^ @	i-15
^ a	c-8f8g-10h30i-8
^ a 0	g13h-19
^ a bag	f3
^ a bit	a15c13h-16
^ a 款	e4h-4
^ about	g8
^ add	b13c-4h3
^ add 	a6b5c-3h3
^ after	c22
^ again	c12i8
^ agreed	b8
^ air	d3g-3
^ all	b-7h-13
^ all good	f6
^ all we	a3h-3
^ all 	c-40i-22
^ all 	c4
^ all 	c4
^ also	b9
^ and	a29c6g26i-25
^ and the	a14i-25
^ and what	a4g5
^ another	d21
^ another printer	d6
^ any	a23b-5c-13g37h7
^ any discount	a20g-22
^ any news	g10
^ any room	a21g-13
^ any update	g8
^ anyone	h7
^ anything	c-5g31h23
^ apologies	j22
^ appreciate	f40i-3
^ appreciate the	f3
^ are	a24c-17d-5g40h-3i-24
^ are the	a10d-3g24
^ arrived	i-7
^ artwork	b23
^ as	c-5i-9
^ as soon	h-5
^ asap	b-3
^ asked	c17i3
^ asked for	c17i3
^ at	a4h4i-8
^ at least	h26
^ at what	a3
^ attached is	b3
^ b	a-3g-4
^ barcode	c15i4
^ battery	i14
^ bday	g17i12
^ be	d9
^ bearings	c13
^ been	i31
^ before	i-5
^ best	a-9
^ better	c-3d-17i-5
^ better than	d-3
^ big	c7
^ book	b39
^ booking	c7
^ born	b-3
^ boss	b20e3
^ boss changed	b-3
^ boss said	e5
^ box	c12i26
^ box was	c14i26
^ brand	g5
^ break	i-17
^ bring	b20c-11i-5
^ bro	a11b8c-3i10j22
^ budget	h7
^ budget is	h19
^ budget 	b9
^ business	i3
^ business is	i3
^ but	h14i-6
^ buyer	b-6
^ by	b-9
^ cake	c53i47
^ call	c-11j8
^ came	c5i23
^ can	a14c-6g30h-3i-6j-7
^ can i	a-8b5g17i-8j-3
^ can it	g17
^ can the	c-3g23
^ can u	a5
^ can we	g26
^ can you	a12c-4g6i4
^ can't	c-7i-13
^ can't stop	i-3
^ can't wait	i-3
^ cancel	b-19c-5e38g-3h-5
^ cancel it	e6i10
^ cancel my	i-8
^ cancel the	b-3i12
^ canvas	g-13
^ cargo	b3
^ cash	g13
^ catalogue	g5
^ change	b16
^ changed	e27
^ cheap	c17i7
^ cheaper	a13
^ cheers	f39i-6
^ cheers mate	f7
^ cherries	c16i37
^ cherries were	g5
^ chicken	c9
^ claire	c-3
^ cold	c-12i-40
^ color	b-6
^ colour	c23i5
^ colours	f7
^ come	e3i-9
^ company	a6
^ compared	d4
^ confirm	b17
^ consignee	e11
^ container	c16
^ cost	a16
^ could	a9b3c-10g11h5i-9j-4
^ could we	b4
^ could you	a5c-4g4
^ count	b21e9
^ count me	e9
^ courier	c3
^ crazy	a-14c21
^ credit	e4
^ customer	c-7
^ customers	h-6
^ customers complain	i-17
^ customs	j-3
^ customs is	i9
^ customs will	j-3
^ data	c17i10
^ data is	c17i10
^ deal	a-4b12
^ dealer	a3
^ dealer price	a3
^ dear	a-3i-11
^ dear i	h8
^ delete	e23
^ deliver	b14g-5
^ deliver 	b9
^ delivered	c10
^ delivered to	c10
^ delivery	b5
^ deposit	g16
^ dhl	j-5
^ dhl will	j-6
^ did	a10g12j-6
^ did the	g17
^ did you	g12
^ difference	d16
^ dimensions	g3
^ discount	a3
^ do	b-3c-13g33h-6i-14
^ do i	g12h-5
^ do not	e4h-3i-3
^ do the	g32
^ do u	g15
^ do you	c-3g18
^ does	a3c-10d8g28h-11
^ does it	g11
^ does the	a24
^ don't	c-34e13i-26
^ don't cancel	e-6
^ don't send	e12
^ don't ship	e5
^ don't worry	j5
^ dont	e21
^ double	b40
^ drawer	c3
^ driver	c23i24
^ drop	e27
^ duplicate	b-10e15i-6
^ enough	g13
^ enroll	b33
^ eta 	g-3
^ etd	g14
^ every	c6i-12
^ everyone	d16
^ everything	f3
^ excel	c-15i-4
^ excel 表	i-4
^ expect	j31
^ expect my	j3
^ expired	c29i8
^ extend	b22
^ extend our	b22
^ exw	b-3
^ exw price	b-3
^ file	c29i11
^ fish	c22i20
^ fits	i-23
^ floor	c25
^ food	c22h12i10
^ for	a-8b-14c-5h16i-5
^ for a	b-6
^ for the	h-4
^ forget	e41
^ forget about	e15
^ forget it	e8
^ forget the	e13
^ four	c25
^ freight	a21
^ fruit	h12i24
^ get	b36
^ get me	b3
^ give	b19i-11j7
^ give me	b10i-6j13
^ give my	e16
^ go	b7f3h-5i-11
^ go ahead	f3
^ gonna	j28
^ good	c-9f7h-8i-4
^ good day	a5
^ good job	f8
^ good morning	c-3e3
^ good price	a-18
^ good quality	h9
^ goods	c-6e17f14g-3i-4
^ goods are	c-4
^ goods received	g-3
^ goods 	c9i13
^ goods 	c9i13
^ got	g25i-6
^ got it	g-6
^ got the	f7i-9
^ gracias	f27
^ great	j9
^ great ,	j11
^ guests	i-18
^ half	c7i23
^ half the	c11i4
^ happy	a-3
^ hard	c-10
^ hard like	c8i17
^ has	c-5g19h10i-3
^ has it	g12
^ has the	a10
^ has to	h29
^ have	c-7g30i-9
^ have 0	b21
^ have you	g6h6i-4
^ he	b-3j-9
^ hello	a13h-3
^ her	j-17
^ here	b3
^ here is	b8
^ hi	d-9f-3h-7i-5
^ hi ,	b5g-5
^ hi team	g13
^ hm	a33g-9
^ hold	e20i-9
^ hold 0	b19
^ hold the	e31
^ holes	i19
^ honestly	h3
^ honestly the	c15
^ hope	i-9
^ hot	i-3
^ hotel	c23h-8i23
^ how	a9b-7c-6d7g17h-5i-9
^ how about	a16
^ how big	g5
^ how do	d3g21
^ how does	d20
^ how far	g6
^ how is	d8
^ how long	g23
^ how many	a-7c-5g19i-11
^ how much	a22b-3g-9
^ how often	g14
^ how soon	g6
^ how to	g26
^ how u	g-4
^ how's	d4
^ how's the	d5
^ i	a-3c-10g-7h-4i-4j-5
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
^ i feel	c16i8
^ i found	e8
^ i get	i42
^ i had	c-14i-9
^ i have	a-4g9h-5i12
^ i need	e4h6i3
^ i ordered	c6
^ i own	i6
^ i paid	c7
^ i promise	j22
^ i sent	i-5
^ i take	b4h24
^ i want	b4c4e14h13
^ i wanted	j-6
^ i was	c-3
^ i will	i-3j27
^ i wish	h12
^ i won't	i-5
^ i would	h4
^ i 	i-6
^ i 	i-6
^ i'd	c-7h5i-8
^ i'd like	b9c-4e7
^ i'd love	h10
^ i'd rather	h6
^ i'll	a-3c-9d-3e-4g-6h-4i-11j38
^ i'll be	c-6j-25
^ i'll book	b-3
^ i'll bring	j9
^ i'll clear	j7
^ i'll come	j6
^ i'll confirm	j3
^ i'll drop	j7
^ i'll forward	j7
^ i'll get	j6
^ i'll give	e16
^ i'll go	b11j-3
^ i'll grab	b20j-4
^ i'll have	b18
^ i'll leave	j15
^ i'll move	j7
^ i'll pass	e7
^ i'll ping	j3
^ i'll probably	j-16
^ i'll see	j5
^ i'll send	j10
^ i'll swap	a-3j4
^ i'll take	b29j-7
^ i'll try	j-14
^ i'll wait	j-7
^ i'm	c-6e10g-5h4i-4j-3
^ i'm after	h15i-4
^ i'm free	g-3
^ i'm going	j8
^ i'm not	a-3
^ i'm on	h8
^ i'm out	e23
^ i'm returning	e17
^ i'm sending	i11
^ i'm so	c11
^ i'm waiting	i-9
^ i'm 	i7
^ i'm 	i7
^ id	g12
^ ideally	h33
^ if	b-9c-10e-9h-6i-13j-17
^ if i	a6
^ if it	d7g-4
^ if you	a-12b-3
^ ignore	c-10i-25
^ ill	b10
^ in	c-11d6g3i-9
^ in order	g6
^ ink	c23i22
^ installation	e14
^ invoice	i3
^ ip	c-3
^ ip 地	c-3
^ is	a17b-4c-16d14e-5g41h-7i-15
^ is a	a-13d12g19
^ is it	c-3d-4g5h-10j-3
^ is that	a19g-10h-3
^ is the	a22c-5d3e-3g9
^ is there	a6g9h12
^ is this	d7
^ is 	a16g-7
^ it	c19g-7i17j-3
^ it broke	c6i12
^ it cost	c-10i-11
^ it didn't	c-12i-6
^ it doesn't	c8i19
^ it goes	c15i7
^ it has	h17
^ it is	c-16
^ it leaks	c21i21
^ it should	h7
^ it smells	i12
^ it stopped	c-7i-9
^ it was	c3
^ it will	j-5
^ it works	f3
^ it 	c8
^ it 	c8
^ it's	c14h-3j-6
^ it's been	c3
^ it's broken	c14g9i5
^ it's for	c-3h9i-5
^ it's not	c15
^ it's 	i5
^ it's 	i5
^ its	b10
^ just	c-12h-4i-18
^ just refund	e9
^ just wanted	g3
^ just 	e9
^ just 	e9
^ keep	b11c-10e-4i-23
^ keep it	c-3
^ keeps	c13i7
^ kidding	i-3
^ kids	h25
^ kindly	a6b13c-7g3i-13
^ kindly arrange	b10
^ kindly quote	a6
^ kindly send	a3
^ l	i32
^ l /	g6
^ lab	c-8e20
^ labels	c3
^ last	h-4i3
^ last time	i-27
^ last year's	c18
^ leave	c-4e24i-12j3
^ leave it	e11j8
^ leave out	e16
^ led	c-9
^ left	c21i31
^ lemme	b12j14
^ let	b6g-6
^ let me	b6g-6j12
^ let's	b8c-6i-8j-4
^ let's do	b18
^ lids	c4
^ lids don't	c5
^ lids 	c5
^ lids 	c5
^ light	c26i6
^ like	d-3h10i-17
^ line	i-6
^ line is	i-6
^ login	c9i10
^ login 	c9i10
^ login 	c9i10
^ logo	b8
^ logo 用	b3
^ logo 要	h8
^ look	c12i6
^ look at	c12i6
^ looking	c-6g-7h6i-6
^ looking for	c-3h24
^ looking good	h-4
^ looks	h-6
^ lost	i-19
^ lost my	i-9
^ love	h-3
^ m	b-16
^ make	b33c-6
^ make it	b10
^ make sure	h10
^ mango	c4i7
^ many	f7
^ many thanks	f13
^ many 	c13
^ many 	c13
^ margins	c-8i7
^ margins are	c-8i7
^ max	h9
^ may	a5g5
^ may i	a5g5
^ maybe	b-7
^ merci	f44i-3
^ milk	c7
^ mine	b10
^ missing	c27i22
^ money	g8
^ moq	g14h-7
^ morning	g12
^ much	a-17f41g3
^ much appreciated	f25g4
^ mum	i3
^ mum can't	i3
^ mum 	i3
^ mum 	i3
^ must	c-4g-9h43
^ must be	h5
^ must fit	h3
^ my	a-3c-15e-4g-5h-4i11
^ my assistant	j5
^ my bad	i-8
^ my bank	h-3
^ my boss	h10i-6
^ my boy	i6
^ my cat	g10
^ my cousin	d4
^ my customer	c6i-4
^ my customers	c6h6
^ my daughter	i-4
^ my dear	c11
^ my driver	b10
^ my email	i-4
^ my english	g4
^ my hair	i7
^ my hands	c-18
^ my husband	j7
^ my kid	i-11
^ my landlord	c-3i-9
^ my mother	j-3
^ my old	h13i8
^ my order	b6c11g8
^ my phone	c-12
^ my room	i4
^ my scalp	i7
^ my shop	h22
^ my sister	i-3
^ my skin	c-17g10
^ my team	c10
^ my warehouse	c5
^ my wife	c7i-6
^ my 	i-17
^ my 	i-17
^ need	c-3e-3g-13h21i-5j-3
^ need a	h27i-5
^ need something	i28
^ need to	h-16
^ need 	b36
^ needs	h9
^ needs to	h9
^ never	c-9i-31
^ new	c13i4j8
^ new part	c7i11j5
^ next	b12
^ nice	h-11
^ no	a-5b-3c-9e3f-8g-9h10i-8
^ no big	h-3
^ no milk	e23
^ no need	e10f-9h-20
^ no one	c30i21
^ no plastic	h28
^ no problem	j9
^ no reply	c16i21
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
^ none	c-7i-11
^ normal	c-10g6
^ not	b-9e4h10i-7
^ not a	c-19g3h-5
^ not cheap	h-3
^ not happy	c7i4
^ not too	i-14
^ not 	i-3
^ not 	i-3
^ nothing	c-34h20i-10
^ nothing fancy	h6
^ ok	b14f5g-7h-5j9
^ ok deal	b14
^ ok for	a18g-3
^ ok i	j8
^ ok 	a5
^ on	d13e4i-4
^ once	j-5
^ one	b19c21d-10h-18i11
^ one hour	c8
^ one is	i8
^ one leg	d-9i24
^ one more	b10
^ only	e3g-3h21i3
^ only one	c37
^ only the	e21
^ open	g4
^ order confirmed	b20f6
^ ordered	i17
^ ordering	i-3
^ other	d32
^ others	d5
^ others sell	d5
^ our	b-9c-21d-5h3i13
^ our buyers	c19h8i8
^ our client	c28h28i-15
^ our courier	i-4
^ our current	c-3
^ our customers	i-26
^ our hotel	a-3
^ our labels	i16
^ our last	c-8i12
^ our old	i26
^ our shop	h7
^ our store	a5
^ our website	i8
^ page	b-6
^ pages	c17
^ paint	c6
^ paper	c26i5
^ pause	e27
^ paying	j14
^ paying you	j14
^ payment will	j5
^ phone	h-22
^ photos	c4f3j5
^ photos attached	c8f5
^ pi	j17
^ pickup	g10
^ pics	g8j13
^ please	b10c-5e8f3h-9i-17j-8
^ please activate	b7
^ please add	b10
^ please advise	d4g17
^ please arrange	e5
^ please book	b10
^ please cancel	e20f9
^ please change	b-6
^ please come	b3
^ please confirm	b-19g18
^ please do	e7g-12
^ please fix	c8
^ please have	e6
^ please let	g3
^ please make	b5
^ please proceed	b5
^ please produce	b17
^ please quote	a25
^ please refund	e30
^ please reserve	b13
^ please revise	a7b-3
^ please sign	b-4
^ please suspend	e6
^ please take	b-3e17
^ please terminate	e14
^ please treat	e3
^ pls	a6b3e4f-6i-4j-4
^ pls advise	b-6g36
^ pls cancel	e6
^ pls check	g4
^ pls confirm	g8
^ pls don't	c9i-4
^ pls fix	c13
^ pls make	h20
^ pls proceed	b8
^ pls quote	a29b-15h10
^ pls send	g19i-3
^ pls update	a5
^ pls 	e9i-5
^ pls 	e9i-5
^ po	b5j27
^ po 0	b-6c5
^ postpone	e20
^ postpone the	e20
^ prefer	h29
^ preferably	h20
^ previous	i8
^ price	b5h-6
^ price and	g7
^ price per	a3
^ price too	c13d12i14
^ print	b16
^ printer	c14
^ printing	c28i29
^ production	f-6g5i20j-4
^ promise	j23
^ put	b6c-16i-21
^ put it	f3
^ put me	b3
^ put the	c-3
^ put 	b4
^ pvc	d16
^ qq	g-4
^ qty	b-13c21i7
^ quality	c20i20
^ quality dropped	c22
^ quote	a9
^ quote coming	j8
^ rate	a34b-7
^ re	e3
^ ready	b-6g14j-8
^ really	f19i-9
^ really 	i-3
^ really 	i-3
^ received	c-5f-3g-3i-3
^ ref	a-4
^ refund	c-4e21i-6
^ refund please	i7
^ refunds	i-3
^ release	e27
^ remember	j-3
^ remember to	j-3
^ remove	e39
^ remove the	e16
^ renew	b28
^ rent	b10i9
^ rent went	i9
^ reorder	b13
^ repeat	b7
^ requesting	b12e17
^ requesting a	e21
^ reserve	b18
^ rest assured	j3
^ restart	b5
^ return	e29
^ returning	i-4
^ rgds	e3
^ rgds ,	e3
^ right	g-14
^ right ?	g-6
^ ripe	i-4
^ roughly	a8
^ rust	i-7
^ sales	c-5
^ same	a5b23c-15h-4i-13
^ same again	b12c-3
^ same as	b6
^ same order	b6
^ save	b25i-19
^ scrap	e47
^ sea	d7
^ sea or	d9
^ searching for	h17
^ see	i-6j-5
^ see attached	c5i8
^ see you	i-3j-8
^ send	b18c-3g10
^ send the	b20
^ send 	b12h23
^ sending	j26
^ sending it	c-4j5
^ sending u	j8
^ seriously	a-3c24i22
^ shall	j-13
^ shall i	j-3
^ she	c-4f18
^ ship	b10
^ ship me	b3
^ shipping	h21i-7j4
^ shipping is	c3
^ shipping it	j15
^ should	b-6e-5h7j-7
^ should i	e-3
^ sick design	i-3
^ sign	b26
^ sign me	b12
^ since the	c23i21
^ size	b6
^ skip	e56
^ so	e10i-17
^ so please	e3
^ so 	c6
^ so 	c6
^ software	h25
^ some	g9h9
^ someone	h7i-11
^ something	h25
^ something for	h3
^ sorry	c-13e11h-5i-14
^ sorry ,	j11
^ staff	i22
^ start	b4
^ still	c7i4
^ still no	c10i12
^ still nothing	c11
^ still 	c14i16
^ still 	c14i16
^ stock	i-4
^ stop	e38
^ support	c34i28
^ sure	j8
^ system	c21
^ take	e26
^ take it	e4i29
^ take your	e-3
^ tastes	c8
^ teacher	c16i10
^ tell	d6
^ tell me	d8
^ thank	a-5c-4f23i-7j-3
^ thank god	f-4
^ thank u	c-3f20
^ thank you	a-3f21
^ thanks	c-4f45h-10i-10
^ thanks !	a4f6
^ thanks a	f4
^ thanks for	c3f11
^ thanks in	f8
^ that	h-22
^ that's	c9f10i-16
^ the	a-4b-6c21g-12h-4i21j-9
^ the app	c31i16
^ the baby	i7
^ the boss	e9
^ the bus	c7
^ the caps	c5i17
^ the claim	c-7i-11
^ the client	c-7i-8
^ the courier	j-8
^ the customer	c-7
^ the delivery	c28
^ the deposit	j4
^ the dog	c-5
^ the file	c-4i-8
^ the forwarder	c-3i-4
^ the glass	c25i25
^ the goods	c7i6
^ the green	b10i-9
^ the guy	c13
^ the gym	c10i5
^ the hotel	d13
^ the invoice	c22i15
^ the kids	c-9h13i3
^ the labels	i-7
^ the laptop	i3
^ the last	c-7d20h7
^ the lid	c14i9
^ the line	c-7
^ the login	i-7
^ the machine	c9
^ the office	c-4
^ the old	c-11d15
^ the one	c-5i-18
^ the order	c-19i-12
^ the other	c-7d19e17
^ the packaging	h15
^ the paint	c7
^ the paper	h12i6
^ the parcel	c16i23
^ the party	i-5
^ the photo	i-26
^ the price	a-17c-30d-3i-24
^ the print	c6
^ the printer	c-4i-3
^ the quality	c8
^ the red	c3i9
^ the report	c3i17
^ the rest	e-3
^ the roses	i-17
^ the school	j-7
^ the screen	c8
^ the screws	i4
^ the second	i13
^ the shop	d4e13g3
^ the smell	i6
^ the tutor	c21i7
^ the usual	b20
^ the video	c7
^ the wedding	i-3
^ the zipper	c9i6
^ the 	c-21
^ the 	c31i23
^ the 	c-20i-24
^ the 	c-19i-24
^ then	b3
^ there	h-3
^ there are	i-5
^ there is	i4
^ there's	c13i12
^ there's a	c7i7
^ these	c6
^ they	d8
^ they look	f6
^ thinking	j-5
^ thinking of	g6j-5
^ third	c15i8
^ third time	c15i8
^ this	c9i13
^ this is	c17i10
^ three	b24c21i26
^ thx	a-4f52i-3
^ thx !	f5
^ tks	f27
^ too	a3b-3h-12i-4
^ too high	b-4f-3i-5
^ too much	a4
^ too 	c7i-7
^ too 	c7i-7
^ top up	b15
^ total	c26g3i19
^ tough	c-5i-11
^ tracking	g3i17
^ tracking hasn't	c7
^ tracking no	g4
^ tracking 	c7
^ tracking 	c7
^ transferring	j34
^ turn	c-3e14
^ turn off	c-3e14
^ twice	i-3
^ twice a	i-3
^ two	b14c13i30
^ two of	i3
^ two people	g10
^ two please	b11
^ u	c14i5
^ u guys	g16
^ u have	a29g-20
^ u 盘	c9
^ umbrella	c28i11
^ unfortunately	c4i9
^ upgrade	b6
^ upgrade us	b6
^ ur	g11
^ use	c-25
^ v 0	d3i9
^ very	h-8i10
^ very 	i-4
^ very 	i-4
^ wait	e24
^ want	b32c-9g-4h8
^ want a	b-12h22
^ warehouse	e8i16
^ warranty	g17
^ was	c-11i-3
^ water	c14i11
^ we	b3c-4e6g-3j-3
^ we accept	b13
^ we always	j-3
^ we are	a4d5e12f9i-4
^ we can	h-3
^ we can't	i15
^ we chose	e5
^ we confirm	b14
^ we could	h26
^ we decided	e15
^ we found	e11
^ we get	i20
^ we got	c11i7
^ we had	h-4
^ we have	b-10d7
^ we hereby	b7
^ we keep	i12
^ we lose	i14
^ we missed	i9
^ we need	h23
^ we never	i-17
^ we only	c-10e6
^ we ordered	b-3c7i-5
^ we paid	c18
^ we pay	j5
^ we received	b-3
^ we regret	c4
^ we require	h24i-11
^ we return	c4i9
^ we shall	j30
^ we take	b19
^ we undertake	j12
^ we used	i-3
^ we want	h31i-9
^ we were	c10i7
^ we will	b6j19
^ we wish	e8
^ we won't	e22
^ we would	a3
^ we 	c-3h-4
^ we 	c-3h-4
^ we'd	a3h13i-10
^ we'd like	f3
^ we'd love	h6
^ we'd need	b13
^ we'll	a-3c-5g-3h-4i-9j34
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
^ what a	c9g-12i-5
^ what are	a7i-6
^ what can	g-7i4
^ what discount	a16g-3
^ what do	a9d17
^ what does	a6g-7
^ what happens	g12
^ what if	g26
^ what is	a7g13
^ what makes	d3
^ what should	g13i11
^ what we	g-6h26i-13
^ what would	a10h-4
^ what's	a17c-7d7g25h-5i-6
^ what's in	g15
^ what's the	a12c-6d4g6i-5
^ what's your	g8
^ whats	a15d7g10i-8
^ whats the	a14d9
^ when	g21i-13
^ when do	g8
^ when does	g5
^ when is	g12
^ when will	g34i11
^ where	e-3g22
^ where is	g11i12
^ where's	g24
^ which	c-10d32g16h-13i-13
^ which bearing	d8
^ which courier	b3
^ which do	g-15
^ which is	d17g-5h-3
^ which lasts	d11g-14
^ which of	d14
^ which one	d9g-10
^ which would	d3
^ white	b12
^ who	g18h-24i-5
^ who is	g5
^ who pays	g17
^ why	d16g14
^ why should	d18
^ wifi	h9
^ wifi 	h15
^ will	c-7g19i-7j26
^ will call	j8
^ will do	j-14
^ will it	g37
^ will send	j6
^ will the	c-3g46i-11
^ will these	g27
^ will transfer	j6
^ will you	a23j-5
^ wish	h5
^ with	g-3
^ withdraw	e27
^ worth	d20
^ would	b-4h24j-7
^ would be	h11
^ would like	h7
^ would love	h12
^ would 	j-5
^ wrong	c21i12
^ wrong chat	c-4
^ wrong colour	c4g3
^ wrong size	i8
^ xl	c9g-6i-17
^ xx	d13h-7
^ yes	b17h-5
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
^ you said	c3
^ you saved	f15i-6
^ you sent	c5
^ you were	i-12
^ you will	c-8i-4
^ you'll	h-3i-3j17
^ you'll get	i-3
^ you'll have	j5
^ you'll need	h-3
^ you're	f20
^ you're a	f31
^ your	a-4b-4c26h-7i11j-11
^ your app	c6i13
^ your competitor	a18d17i-4
^ your driver	c16i11
^ your parcel	c-3i3j-3
^ your price	a-12
^ your prices	c16
^ your rival	d6
^ your technician	c6i10
^ yours	c-4i-7
^ 。	i-4
^ 一	c3g5h-4j-4
^ 一 个	b-11g8h-7i6
^ 一 人	h-7
^ 一 份	b-14
^ 一 会	j6
^ 一 共	c-7i-12
^ 一 分	h9
^ 一 半	a-4c8i9
^ 一 口	h27
^ 一 周	h28i-3
^ 一 块	i4
^ 一 夜	h17
^ 一 天	h13i5
^ 一 套	h6
^ 一 定	h21
^ 一 对	d3
^ 一 手	g14
^ 一 折	i11
^ 一 杯	b8
^ 一 次	a3b14c-4i-28
^ 一 点	h-20i-3
^ 一 百	c-3i-5
^ 一 盒	g20h-10i-3
^ 一 直	i-15
^ 一 箱	a-4g16i-3
^ 一 米	g7
^ 一 般	a5
^ 一 节	i-3
^ 一 起	b11
^ 一 面	g8
^ 万	c-8g12i-5
^ 万 一	c-8g20i-5
^ 三	c-9f6h-4i-7j6
^ 三 个	h-12
^ 三 亚	d17
^ 三 十	h27
^ 三 天	c4i30j18
^ 三 家	a3i4
^ 三 层	d13
^ 三 楼	g11i-11
^ 三 相	h4
^ 上	a3c-6e-4h-7i7j-5
^ 上 一	b16c-13i13
^ 上 个	i12
^ 上 午	c17
^ 上 周	i-4j-6
^ 上 回	c-6i-13
^ 上 家	c-24i25
^ 上 批	a7
^ 上 次	b-4e-3i-9
^ 上 班	h44
^ 上 礼	a6
^ 上 脸	h4
^ 上 课	i16
^ 上 门	a5g8
^ 下	b5c-8e4g-7h-4i-4j4
^ 下 一	h21
^ 下 个	e10
^ 下 午	a-3
^ 下 单	b23c15g-4i7
^ 下 周	j-3
^ 下 回	g-6
^ 下 月	a10
^ 下 次	b-3
^ 下 水	c-6i14
^ 下 班	f3g-20i18j5
^ 下 课	j33
^ 下 雨	c-3g4
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
^ 不 回	c23
^ 不 好	c-5j15
^ 不 怕	h-18
^ 不 想	e24i-8
^ 不 懂	g3h14i-4
^ 不 挑	h25
^ 不 掉	h6
^ 不 收	j31
^ 不 敢	i13
^ 不 是	e-10g-10h-11i15
^ 不 晃	c-4
^ 不 满	g-3
^ 不 漏	h-16
^ 不 然	f13i-3
^ 不 用	c-10e-11h-9i-5j-4
^ 不 疼	h-3
^ 不 知	g-4i9
^ 不 给	c19i21
^ 不 能	h16i-5
^ 不 行	j-6
^ 不 要	b-4c4e4h-6i19
^ 不 订	e9
^ 不 贵	a-3
^ 不 起	h37
^ 不 跟	e30
^ 不 过	b7i-3
^ 不 退	c4
^ 不 酸	h19
^ 不 锈	b7g3
^ 不 需	h-3
^ 不 麻	h-3
^ 不 	c-9i-6
^ 不 	c-7h7i-8
^ 不 	a-4h-14
^ 专	d5
^ 专 业	d6
^ 业	i5
^ 东	c3g5h10i-13
^ 东 西	c8
^ 丝	i17
^ 丢	a-4g5i-13
^ 丢 件	a-4c-3g18
^ 两	b6c-14d6i-25
^ 两 个	c-7i7
^ 两 位	f-18h-5
^ 两 天	f12g15
^ 两 家	d6
^ 两 种	d4
^ 中	c-3h7i-7j8
^ 中 午	a-3h-16
^ 临	e5h5
^ 临 时	e5h5
^ 为	c8g3i13
^ 为 什	c12i13
^ 为 啥	g4
^ 主	h10
^ 主 要	h13
^ 之	c-13h-8i12
^ 之 前	c-13h-8i12
^ 也 不	i21
^ 也 没	f3
^ 书	h19
^ 买	b4c6h-18
^ 买 一	g7
^ 买 了	a3c19g-11i7
^ 买 的	c3d5i35
^ 买 	g11
^ 乱	i-15
^ 二	h6
^ 二 十	b-4i11
^ 二 手	h15
^ 亏	i4
^ 五	h5i6j15
^ 五 一	i-3
^ 五 天	c3i18
^ 五 年	c7i18
^ 五 百	a15
^ 亚	i16
^ 亚 马	i16
^ 交	c13i-22j5
^ 交 期	g3i-6
^ 产	i6
^ 产 后	c-8
^ 产 地	c6j3
^ 亲	c-10i3j4
^ 亲 ,	i6j-19
^ 人	d8e3g-14h-4i-6
^ 人 不	i-4
^ 人 呢	c26g-9
^ 人 均	a5
^ 人 家	d30h-5i-12
^ 人 数	j3
^ 人 脸	b10
^ 人 都	i14
^ 什	c15
^ 什 么	c15
^ 今	h-10i-13
^ 从	b8c-6i-12
^ 仓	c-6e8i3
^ 仓 库	i-3
^ 他	b-9c-12d6e-3f-5g-15h7i-10
^ 他 们	c-4h-6
^ 他 家	d5
^ 他 说	h-4
^ 付	c8i15j-29
^ 付 完	j8
^ 付 款	i10j-17
^ 代	c5i5
^ 代 理	g-8i3
^ 代 账	e5
^ 以	c-10g-4i-3
^ 以 前	c-19h-6
^ 以 后	h8
^ 价	b8c-3h6i5
^ 价 格	a-3b5h12i11
^ 价 目	g-21
^ 价 钱	a5
^ 企	c4i6
^ 企 业	c4i6
^ 会	b-7g13h8j8
^ 会 员	a4b-5c3e6g-4i23
^ 会 给	j19
^ 会 计	h-3
^ 会 议	h8j5
^ 会 	g3
^ 伞	a-4c5
^ 伞 骨	c6
^ 传	c6h10i19j-3
^ 传 感	c9
^ 伤	i3
^ 位	e6
^ 位 子	e6
^ 低	j8
^ 低 糖	h6j10
^ 住	g14i-3
^ 体	h7i11
^ 何	h-3
^ 作	c6i14
^ 作 业	c23i13
^ 你	a4c3d10e-5f-3h-9i-5j-15
^ 你 上	c-7g5
^ 你 们	a-3b-4c17d10g10h-5i14
^ 你 先	e-12f-11
^ 你 加	a7
^ 你 发	g9
^ 你 好	c23g4
^ 你 安	b5
^ 你 家	a-5d12g14
^ 你 把	b19
^ 你 报	a23
^ 你 来	b-3
^ 你 看	g-25
^ 你 给	d4i9
^ 你 能	a21g-16
^ 你 自	c23
^ 你 要	c-3g-16
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
^ 修	c14h6j15
^ 修 ,	j15
^ 修 一	i-3
^ 修 个	c11
^ 修 完	c27i32
^ 俺	c-3j3
^ 俺 	j4
^ 倒	i-18
^ 值	a-16h-5
^ 假	g3
^ 假 如	a6c-6g6i-11
^ 偏	c-16h4
^ 做	a4
^ 做 不	i-3
^ 做 吧	b15
^ 做 完	b7
^ 做 	a5b-12
^ 停	c-7h6
^ 停 产	c-15
^ 停 机	h33
^ 停 电	i-6
^ 停 车	g3
^ 健	h14
^ 健 身	h14
^ 催	c11
^ 催 了	c11
^ 像	a-18c12g22h-6
^ 儿	g3
^ 儿 童	a-8g18
^ 充	b9c11
^ 充 了	i-5
^ 充 电	g3
^ 充 	b4
^ 先	a3b12c-9g-4i-11j-4
^ 先 hold	e10
^ 先 不	d3
^ 先 付	a-5
^ 先 发	b16j25
^ 先 把	b3
^ 先 拿	b7
^ 先 搁	e15
^ 先 放	b-3e6
^ 先 来	b29
^ 先 看	h21
^ 先 给	j18
^ 先 要	a6
^ 先 试	h22j-26
^ 先 谢	a14f19
^ 免	j4
^ 免 费	j4
^ 全	a3e12i7
^ 全 是	e5
^ 全 退	e10
^ 八	a9g-12i-15
^ 八 十	c18h7
^ 公	b-7c-9e6
^ 公 司	a3b-8c-6e9g-14h5
^ 公 差	a-10g24i25
^ 六	d3
^ 六 寸	d4
^ 关	e5g-13h3i-24
^ 关 键	h23
^ 其	b10h-27i-6
^ 其 他	e6i-6
^ 具	e3g-3
^ 具 体	e3g-3
^ 兹	h7
^ 养	g4
^ 内 存	i3
^ 再	a9b29e-18i-14j-4
^ 再 不	c21e-5
^ 再 也	c20
^ 再 买	b19
^ 再 加	b3
^ 再 来	b5
^ 再 续	b5
^ 写	c-3h-21i11
^ 冬	h-5i6
^ 冬 天	h-5i6
^ 冰	c-12e3g-8
^ 冰 柜	c-11i-3
^ 冰 箱	i11
^ 冷	c-5h-6
^ 冻	g10h5
^ 冻 虾	g8
^ 冻 货	c-8
^ 净	a-5
^ 准	b-7
^ 准 备	b-13h14
^ 准 时	h-3
^ 凌	h22
^ 凌 晨	h22
^ 减	b8i15
^ 减 脂	h13
^ 减 速	i15
^ 凑	a7i-3
^ 凑 个	a5
^ 几	b-3g9h-4i-8
^ 几 天	g6
^ 几 点	g4
^ 几 钱	a10
^ 凭	c10
^ 出	c-5g4h9i10
^ 出 厂	a8
^ 出 口	h3
^ 出 差	c-6e11h23
^ 刀	h-3
^ 刀 片	c12i5
^ 刀 版	i-8
^ 分	a-4g5i-8j14
^ 分 两	g8j21
^ 切	b10h-10
^ 刚	a-3c-3h-12
^ 刚 买	i31
^ 刚 付	b6
^ 刚 好	a-14
^ 刚 才	i-19
^ 刚 	c-14e-3i-18
^ 初	d9
^ 別	i-4
^ 别	c-16d3g-4i-22
^ 别 人	d9
^ 别 催	c12
^ 别 勒	h16
^ 别 发	e5
^ 别 太	h12
^ 别 家	a10d17g-14
^ 别 急	h-6j13
^ 别 放	c-4
^ 别 有	h9
^ 别 漏	h-15
^ 别 用	h19
^ 别 的	d8h21i-8
^ 别 老	h25i-3
^ 别 花	h11
^ 别 要	h3
^ 别 送	e3
^ 别 	c-7
^ 别 	g6h-3
^ 到	b-4g-4i8j18
^ 到 了	i-7j11
^ 到 付	c-3
^ 到 家	i-9
^ 到 底	c40
^ 到 店	c14i30
^ 到 时	b-4
^ 到 期	e12
^ 到 现	c8i33
^ 到 账	i5
^ 到 货	i-16
^ 刷	g-8
^ 刷 卡	a7
^ 刷 	a7
^ 券	a3i13
^ 刹	c16
^ 刹 车	c7
^ 刻	b14
^ 刻 字	b3
^ 前	g-5h-6i16
^ 前 一	c-3i15
^ 前 两	h-4
^ 前 台	c22
^ 前 家	i11
^ 前 年	i-6
^ 前 腿	d4
^ 剩	c-4j7
^ 剩 下	e6g-6i-5j8
^ 剪	c-18h22
^ 办	b4i14
^ 办 公	i10
^ 办 张	b32
^ 功 率	i-4
^ 加	b10c-8h-15i-9
^ 加 v	i-4
^ 加 多	g-16
^ 加 工	a4
^ 加 班	i-4
^ 加 盟	g4i23
^ 加 	b10
^ 动	c5i6
^ 助	c5
^ 助 听	c5
^ 劳	f5h20
^ 包	e3g3h-9i26
^ 包 得	f6
^ 包 装	h-15
^ 包 裹	c32e12
^ 包 间	e6i8j5
^ 化	b-3i10
^ 化 妆	b-3i6
^ 医	i-6
^ 医 生	i-5
^ 十	c3h-13j-9
^ 十 分	j-9
^ 半	c-7j7
^ 半 个	c4
^ 半 夜	i12
^ 半 天	c-7h16i-24
^ 半 小	j21
^ 单	c-3g9h10i-5
^ 单 价	a-7
^ 单 位	b5h22
^ 单 号	j6
^ 单 子	b4e6g3i12
^ 卖	c-15g18i-15
^ 卖 家	h-7
^ 卡	i-20
^ 卫	c-16h5
^ 卫 生	c-16h5
^ 印	b-5h13
^ 印 得	c4
^ 印 的	c22h-6i18
^ 印 	a14b-4h19
^ 卸	b-13c8j-13
^ 厂	c-5h-9
^ 厉	i-5
^ 厉 害	i-5
^ 压	h-11i-3
^ 压 了	i15
^ 压 坏	g8
^ 厚	a-4i-11
^ 厚 度	a-5g10
^ 原	b-6c-22g-3h-5
^ 原 先	a-3
^ 原 来	c-19
^ 原 装	i32
^ 厨 师	i10
^ 厨 房	c-4i-4
^ 去	c-10h10i-11
^ 去 年	c-12h-10i-8
^ 又	c16f-4i-4
^ 又 发	f-3
^ 双	d-3g-3
^ 发	c5e-7h-12i-5
^ 发 个	g19
^ 发 件	i24
^ 发 我	b8g-7
^ 发 来	c4
^ 发 票	a-3b-3c3h-3
^ 发 货	i-8
^ 发 错	i-6
^ 发 	b10
^ 取	g3i6
^ 取 消	e5i6
^ 变	c6
^ 变 频	c5
^ 叠	b-6
^ 叠 在	c4i4
^ 口	c-4h15
^ 口 罩	e4
^ 另	d13e9i-26
^ 另 一	b-3d19
^ 另 外	b6
^ 只	b-15e15h9j-3
^ 只 求	h16
^ 只 要	i-5
^ 可	g3h-6i4
^ 可 不	g11
^ 可 以	a4b10j4
^ 可 能	b-11
^ 可 降	h-8
^ 台	b11h-7
^ 台 灯	b14h-7
^ 叶	c-4
^ 叶 子	c-4
^ 号	h-7i25
^ 司	c18g-4i5j-6
^ 司 机	c10g-4j-6
^ 吃	b-4c3g-38i22
^ 吃 不	c16i7
^ 吃 了	i-30
^ 吃 点	i9
^ 合	c5e5i13
^ 合 作	e9
^ 合 计	g6
^ 吊	e3g15
^ 吊 牌	e3g17
^ 同	b4h-16i3
^ 同 事	i-7
^ 同 学	c-5i20j14
^ 同 意	b14
^ 同 样	d11
^ 同 行	d6
^ 名	a4d-3g-5h-9
^ 名 单	i-8
^ 名 片	g-3h-9
^ 后	i5
^ 后 厨	i18
^ 后 排	c11
^ 后 来	c-14e-3
^ 后 面	b8e9
^ 含	b-8h-12i-8
^ 听	c-12h-8i-28
^ 听 说	c-8g3i-13
^ 员	h-5i17
^ 员 工	h-5i17
^ 呢	d18
^ 周	c-3h-12
^ 咋	g3i-4
^ 咋 卖	a4
^ 咋 	g3
^ 和	c10h6
^ 咨	g11
^ 咨 询	g11
^ 咱	h11
^ 品	h29i7
^ 品 牌	b-8h3i6
^ 哑	b4
^ 哑 膜	b5
^ 哥	i12j7
^ 哥 ,	i15j7
^ 哪	c-3d8i-13
^ 哪 个	d12g-5h-5
^ 哪 款	b7g21
^ 哪 种	g9
^ 哪 能	g-33
^ 哪 里	d-8g-14
^ 唔	e11f5i-10
^ 唔 该	b5f9
^ 唛	j6
^ 唛 头	j6
^ 商	b7h14
^ 啥	i26
^ 啲	c13i13
^ 喂	b6g-7
^ 喇	h13
^ 喇 叭	h13
^ 喜	h20
^ 喜 欢	h-9
^ 喜 糖	c4
^ 喝	h-10
^ 喝 着	c6i19
^ 喷 漆	i5
^ 嗓	i13
^ 嗓 子	i13
^ 四	d11i22
^ 四 件	h4
^ 四 点	c3i7
^ 回	c-3h6
^ 回 头	i-3j15
^ 回 家	c7
^ 回 来	i-6j4
^ 回 程	a10
^ 回 访	c-3i9
^ 回 购	b5c-6i-3
^ 团	g6h3
^ 团 购	c9i4
^ 团 长	b4
^ 团 餐	b-5h17
^ 困	i-3
^ 困 死	i-3
^ 困 	i-3
^ 困 	i-3
^ 围	h5
^ 国	d3h-9
^ 国 产	d3
^ 图	c-6h-9
^ 图 改	j7
^ 图 片	i-4
^ 图 纸	h4i-3
^ 圆	g11
^ 土	h-11
^ 土 豆	c7
^ 土 鸡	b10
^ 在	c-9g-8
^ 在 不	g-31
^ 在 别	i5
^ 在 吗	g-24
^ 在 哪	g24
^ 地	i14
^ 地 板	h-3i20
^ 地 	c4
^ 场	i3
^ 场 地	i3
^ 坏	c-9i-14
^ 坏 的	j6
^ 坑 人	i6
^ 垃	j3
^ 垃 圾	j3
^ 城	d4
^ 城 南	d5
^ 堆	i15
^ 堵	i-21
^ 堵 车	f3i-3
^ 塑	c9h-5
^ 塑 料	c9h-5
^ 墙	c-13h11
^ 墙 面	c-4
^ 墨	c12
^ 墨 盒	c12
^ 声	h7
^ 声 音	h7
^ 备	i14
^ 备 孕	h11
^ 备 注	h-4i16
^ 复	h36
^ 夏	c-6h18
^ 夏 天	g5h10i13
^ 外	i9
^ 外 卖	c3h7i24
^ 外 面	c-12d8i-14
^ 多	f12g-10h-6
^ 多 了	i15
^ 多 亏	f17
^ 多 大	h-3
^ 多 少	a4b-7
^ 多 的	d5
^ 多 谢	f43g-3i-5
^ 多 	f17
^ 多 	f17
^ 夜	h-19i-14
^ 够	f-3h6
^ 大	a4d-3f3g-3h3i-3j-6
^ 大 姐	b-9g13
^ 大 小	h-13
^ 大 棚	c-5
^ 大 概	a17j-8
^ 大 班	h24i-15
^ 大 货	a-3b5c6
^ 天	c-3g-5h-13
^ 天 天	h5i10
^ 天 气	g-3i-11
^ 太	c6e-4h15i-13j-7
^ 太 感	e-3
^ 太 慢	c5
^ 太 让	i-17
^ 太 贵	c28i15
^ 太 麻	i17
^ 太 	i17
^ 失	j28
^ 头	c-9i-7
^ 头 发	c-10h7
^ 头 大	i-13
^ 头 疼	i-15
^ 头 皮	i4
^ 女	h11i5
^ 女 儿	c-4h-18i19
^ 奶	b-5c5i4
^ 奶 奶	i-3
^ 奶 油	i31
^ 奶 茶	c4
^ 她	a-6b-3
^ 她 家	i-7
^ 她 说	h11i-6
^ 好	b6c-5e-7h-8i-8j14
^ 好 ,	j14
^ 好 了	g8
^ 好 吃	i-5
^ 好 打	h33
^ 好 的	b7c-4h-30
^ 如	a-4b-5c-13i-17j-11
^ 如 果	a-4b-5c-13i-17j-11
^ 妈	g-5
^ 妹	f3
^ 姐	i8j4
^ 姐 ,	c5i3j4
^ 姐 我	b3
^ 娃	c-7h-7i40
^ 婆	h-5i-6
^ 婆 婆	h-5i-6
^ 婚	e7
^ 婚 礼	c5
^ 婚 纱	b6
^ 婴	h10
^ 婴 儿	h10
^ 孕	h4
^ 字 体	j9
^ 字 印	c7
^ 字 太	c-3h19
^ 字 要	h-5
^ 存	c-9
^ 学	e3h-5i6
^ 学 员	g-14
^ 学 校	c-14h5i-27
^ 学 生	a3i4
^ 学 费	i-4
^ 学 长	i-3
^ 孩	b-3g-5h4i5
^ 孩 子	b-3g-5h4i5
^ 宁	h17
^ 它	h16i-8
^ 安	b10e10g-8j5
^ 安 排	b25j16
^ 安 装	g-3
^ 定	b16g3h3
^ 定 了	j-20
^ 定 做	b5
^ 定 制	h6
^ 定 金	g8j13
^ 宝	e3h12j25
^ 宝 宝	h16
^ 实	h5i-7
^ 宠	h-16
^ 宠 物	h-16
^ 客	i4
^ 客 人	e-3h-3i3
^ 客 户	i3
^ 客 服	c19
^ 室 友	h11
^ 室 外	h-10
^ 害	i-24
^ 害 我	i-24
^ 家	b-5h8
^ 家 电	b-6h31
^ 家 里	c-10h-3i8
^ 家 长	c11
^ 容	h6j8
^ 容 易	h29
^ 宽	h21
^ 宽 松	h25
^ 宿	a7c-3h-4i10
^ 宿 舍	a7b3
^ 寄	b5e4j6
^ 寄 养	a3
^ 寄 到	c14i10
^ 寄 回	e12
^ 寄 样	j-10
^ 密	h-18
^ 密 封	c24h-16i6
^ 对	b-14i-3j3
^ 对 不	c-14e11i-40j28
^ 对 接	i21
^ 对 方	c-10h25
^ 对 比	b-3d10g-3
^ 对 账	c29
^ 导	c17h-8i19
^ 导 入	i-9
^ 导 游	c23
^ 导 航	g6i-4
^ 寿	h27
^ 封	b14g-7
^ 封 口	b3c3h4i11
^ 封 箱	b7
^ 封 面	h-3
^ 小	b8c-3h-6
^ 小 份	d5
^ 小 区	h-3i27
^ 小 孩	h7i16
^ 小 朋	h21
^ 小 的	i17
^ 小 程	g3
^ 少	a-4c5g-3i-6j7
^ 少 一	c6i18
^ 少 不	j11
^ 少 了	c14i-3
^ 少 油	h12
^ 就	b23e-6h-11i-16
^ 就 上	e6
^ 就 你	b9c12d27i13
^ 就 它	b18
^ 就 定	b4
^ 就 我	h6
^ 就 是	b-8h-12
^ 就 照	a-3b9
^ 就 要	h-11
^ 就 这	b9
^ 就 那	h7
^ 尺	g-3i8
^ 尺 寸	b5g-10
^ 尽	h5j9
^ 尽 快	j5
^ 尽 量	h9
^ 尾	c-5g-9i-6j3
^ 尾 款	g-7j8
^ 尿	i18
^ 层	i5
^ 层 高	i5
^ 展	b4g-6h-4i4
^ 展 会	b6c-6
^ 展 架	c7
^ 工	i8
^ 工 人	c16h-7i25
^ 工 厂	c-4e6
^ 工 地	h24
^ 左	c25i12
^ 差	a-6b-6c8g-7h-3i3
^ 差 在	g-13
^ 差 评	c8
^ 已	e-3j6
^ 已 安	j-6
^ 已 经	b-4j-4
^ 市	c9h-6
^ 市 区	h-4
^ 市 场	c13
^ 布	c14i27
^ 布 样	f8
^ 师	c10g4h-3i5
^ 师 傅	c10g4h-3i5
^ 希	c-7g-8h11i-9j-3
^ 希 望	c-7g-8h11i-9j-3
^ 带	g5h8j-3
^ 带 盖	h-4
^ 带 老	h9
^ 帮	b11c-6e4f4g7i-7j-11
^ 帮 忙	a3e13
^ 帮 我	b15c-6g8i-5j-4
^ 常	h10
^ 干	c27i21
^ 干 净	h7
^ 平	c-13i12
^ 平 台	c-6i15
^ 年	h-12i10
^ 年 轻	i23
^ 幸	f5
^ 幸 亏	f8
^ 幸 	f8
^ 幸 	f8
^ 幼	h3
^ 广	a11i23
^ 床	c8
^ 床 垫	c18
^ 库	c-3i4
^ 库 存	c-3i3
^ 应	b-4i31
^ 应 该	b-4
^ 底 下	c13i-4
^ 底 片	b11
^ 店	c-19h-9i5
^ 店 在	i-4
^ 店 里	b-6c-12i-4
^ 店 铺	i6
^ 店 长	b24i4
^ 座	b-3
^ 康	b3
^ 康 乃	b3
^ 建	b-5
^ 建 议	b-5
^ 开	b6c-10h-4i-6
^ 开 不	i9
^ 开 业	h5
^ 开 了	c-4i-7
^ 开 关	c-8
^ 开 学	i31
^ 开 工	j17
^ 开 玩	c-3h-6
^ 开 票	g5h-19
^ 开 窗	e-3
^ 开 箱	c24
^ 开 胶	e7
^ 开 通	b21
^ 弄	b10i-19
^ 张	b7g10
^ 当	h6
^ 当 天	h6
^ 彩	b3i-4
^ 待	g-11
^ 很	h-6i-4
^ 得	b-4c-12g-9h43i-20
^ 得 是	h14
^ 得 有	h10
^ 得 等	h-8
^ 得 	h-11
^ 微	i3
^ 德	d14
^ 德 邦	d15
^ 心	a-6f12i-24
^ 必	h3j12
^ 必 须	h3j12
^ 忘	g15h12i-19j28
^ 忙	c-27g-16i-45
^ 忙 不	g-12i-8
^ 快	h9i-4j-8
^ 快 递	c7h-12j-4
^ 怎	a-4c7e-10g7h5i6
^ 怎 么	a-4c7e-10g7h5i6
^ 怕	g7h10i-5
^ 怕 是	h-3i26
^ 急	b4c-6h19
^ 急 !	c6
^ 急 找	h22i-3
^ 急 死	c-8h-8i-4
^ 急 用	h-15
^ 急 着	i-5
^ 急 需	h17
^ 总	b9
^ 总 共	g9
^ 恭	h-7
^ 恭 喜	h-7
^ 您	a-5b-9c-8d-10e-4g-18i-9j-20
^ 您 什	g-4
^ 您 好	a8g12h10
^ 您 把	j-12
^ 您 拍	i-3
^ 您 收	j17
^ 您 放	j-21
^ 您 是	g-6
^ 您 看	d-18g-13j-3
^ 您 要	g-5h-6j6
^ 您 这	j3
^ 您 那	j18
^ 您 预	a-6
^ 您 	g-11j-14
^ 情	i6
^ 情 人	i6
^ 想	b-8c-11d-3h22i-8j-6
^ 想 上	i25
^ 想 了	g9
^ 想 代	g5h4
^ 想 做	b-4h18
^ 想 入	h6
^ 想 减	h3
^ 想 包	h10
^ 想 印	h3
^ 想 吃	a4h-11
^ 想 在	h20
^ 想 多	h6
^ 想 学	h6
^ 想 定	h6
^ 想 开	h-7
^ 想 弄	i17
^ 想 必	h-9
^ 想 想	e6
^ 想 找	g-3h6
^ 想 把	h25i-6
^ 想 拿	a8h5
^ 想 换	c-5i9
^ 想 搞	h6i-6
^ 想 看	g17
^ 想 知	g15
^ 想 确	g3
^ 想 租	h14
^ 想 给	h15
^ 想 装	h10
^ 想 要	c-3g-3h-3i10
^ 想 订	b13
^ 想 让	h18
^ 想 起	h-4
^ 想 退	e27h-8
^ 想 配	h10
^ 想 问	g-9h-15
^ 感	c-9f24g-3h-27i-7
^ 感 恩	f19
^ 感 谢	f14i-3
^ 慢	c-7i-23
^ 慢 慢	h-9
^ 慢 点	h14
^ 懂	h-25
^ 成	b7c-16h6i-8j12
^ 成 了	c-3
^ 成 交	b29
^ 成 人	h24
^ 成 本	i4
^ 我	b-3c-5h-4i-9j8
^ 我 0	b-3
^ 我 上	g6
^ 我 下	c3h-9j-3
^ 我 不	c-7e-3h-19i-12j-12
^ 我 也	b31j-13
^ 我 买	b14
^ 我 亲	c3
^ 我 们	b-3c-6d-3g-3h5j-3
^ 我 会	j3
^ 我 住	h-3
^ 我 先	b-4j17
^ 我 六	g3
^ 我 再	j-31
^ 我 刚	h19j-5
^ 我 到	j17
^ 我 办	b25
^ 我 去	j28
^ 我 发	i-3
^ 我 只	g8
^ 我 叫	j28
^ 我 司	d5h7i-5j-3
^ 我 同	b6h3
^ 我 哋	i12
^ 我 哪	j-4
^ 我 回	j12
^ 我 在	i-7
^ 我 头	g8
^ 我 女	b3h-8
^ 我 好	b-9f5j-9
^ 我 妈	c-9e5f3h9i-3
^ 我 婆	h5
^ 我 安	j6
^ 我 定	i5
^ 我 家	b4c-5h13i-13
^ 我 就	b-3c-5h4
^ 我 尽	j-28
^ 我 带	f3j30
^ 我 帮	g-9h-4j14
^ 我 开	b3j6
^ 我 得	h4
^ 我 微	a6
^ 我 怕	h-13
^ 我 想	b-5e5g3j-18
^ 我 手	c-13g11h15
^ 我 打	i7j22
^ 我 找	j36
^ 我 把	i-8j19
^ 我 报	b10
^ 我 拿	e3
^ 我 教	j3
^ 我 数	i-7
^ 我 方	j15
^ 我 明	c4
^ 我 是	g-13h-9i-10
^ 我 替	j11
^ 我 朋	i-3j3
^ 我 查	j7
^ 我 核	j32
^ 我 比	h9
^ 我 没	a-3b-4g3h3i-16j-22
^ 我 点	c-3e3
^ 我 爱	h14
^ 我 爸	h-18i18
^ 我 生	b-8c6
^ 我 用	c4i-10
^ 我 电	g4
^ 我 留	e-4
^ 我 的	g4i8
^ 我 皮	h-7
^ 我 看	a6f-3j10
^ 我 确	j41
^ 我 穿	i-5
^ 我 等	i-8
^ 我 管	i-7
^ 我 给	j-3
^ 我 老	h8
^ 我 胃	b11h-6i7
^ 我 腿	i-5
^ 我 自	c-4i6
^ 我 表	c-3i-12
^ 我 要	b7c3e9g5j-7
^ 我 订	c4g3i4j4
^ 我 让	j25
^ 我 记	b-4c-3
^ 我 论	c-8i11
^ 我 说	c8
^ 我 请	c7
^ 我 负	j4
^ 我 跑	h-6
^ 我 跟	b5c-5j18
^ 我 转	i21j-3
^ 我 过	h18j-22
^ 我 还	b7
^ 我 这	b-4c-6g3h8
^ 我 退	g-4
^ 我 送	h-13
^ 我 那	b4
^ 我 都	c6
^ 我 重	a-4e7
^ 我 问	g-8
^ 我 马	j-7
^ 我 	b-5
^ 我 	b-3c-7h-5i-4j7
^ 我 	c-8h7i-16j-8
^ 我 	c-8i-9j-8
^ 我 	h10
^ 截	i19
^ 戴	c-7h11
^ 户	g6
^ 户 外	h7
^ 房	h-12
^ 房 东	i7
^ 房 间	e4
^ 所	i-5
^ 手	c-6g-6h3i3
^ 手 上	h3
^ 手 工	c-4
^ 手 感	a-5
^ 手 机	i-22
^ 手 滑	e5
^ 才	c26h-7
^ 才 两	c4
^ 才 用	i-7
^ 打	a9c-3h5
^ 打 0	a5
^ 打 不	c-24i-3
^ 打 了	c11
^ 打 包	b17h4i19
^ 打 印	g3i19
^ 打 电	i7
^ 打 算	b-4g-6h32i-7
^ 托 盘	c5
^ 扣	i5
^ 扣 子	i5
^ 扫	h-7
^ 扫 了	g5
^ 批	a12g-7
^ 批 量	b8
^ 找	c-5h8i-13
^ 承	i15
^ 承 重	i7
^ 把	b18e14g-6h-3i-18
^ 把 定	e5
^ 把 我	c4g-5i15
^ 投	a-3g3
^ 投 广	c-4
^ 投 影	c9i6
^ 投 诉	g5i-6
^ 抢	c24
^ 护	c8j10
^ 护 照	c-9
^ 护 理	b3j3
^ 护 腰	b9i13
^ 护 膝	c3
^ 报	a3h-10i4
^ 报 个	a3
^ 报 价	c-3
^ 报 关	j21
^ 报 名	c-10
^ 报 表	i16
^ 报 销	i17
^ 报 错	g3
^ 抬	c-11i-16
^ 抬 头	c-11i-16
^ 抱	c-4h5j3
^ 抱 歉	c-4j7
^ 抹	b5i-13
^ 抹 了	c-6i-19
^ 押	a5g-14
^ 押 金	a6g-9
^ 抽	h21
^ 拉	c7e6h5
^ 拉 链	h9
^ 拍	b4c-5e9
^ 拍 下	b13
^ 拍 个	b10
^ 拍 完	i3
^ 拍 摄	b9
^ 拍 照	i12
^ 拖 车	g3
^ 招	g7h19i-4
^ 拧	i-18
^ 拼	b30
^ 拿 	b8
^ 挂	i-25j6
^ 按	b6c3e3f-3h-6
^ 按 上	f-3
^ 按 	g10
^ 挑	h-21i-8
^ 挺	b-4c-3h-11
^ 换	a5b7e14g-3h-6i-4
^ 换 一	h-16
^ 换 个	a5
^ 换 了	i9
^ 换 成	b34e18h-30
^ 换 货	h-7
^ 掉	c-6g7i-13
^ 掉 毛	g5
^ 排	c-7h6i-7
^ 排 烟	i21
^ 排 队	c-4i-12
^ 接	a7b12c9
^ 接 口	g-3
^ 接 龙	b10
^ 推	d7g8
^ 推 荐	d9g15h7
^ 提	c5e-7h-15i-5
^ 提 单	c10
^ 提 手	h-16
^ 提 醒	i8
^ 插	i3
^ 插 座	i3
^ 搞	b19i-20
^ 搞 什	c29
^ 搬	h9i7
^ 摔	h-3i26
^ 撤	c-10e3i-9
^ 撤 单	e11
^ 撤 回	c-7
^ 擦	h28
^ 支	g5
^ 支 持	g7
^ 收	a-3b-4e-5h-6i-4
^ 收 了	c3
^ 收 件	c-4
^ 收 到	a-5c4i4j4
^ 收 多	c-3
^ 收 据	h-5
^ 收 款	g4
^ 收 纳	h9
^ 收 货	c-10
^ 收 费	a5
^ 收 银	i3
^ 改	b-6e6
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
^ 救	i-16
^ 教	g4i-6
^ 教 室	i-13
^ 教 材	a3
^ 教 练	c15
^ 数	i-8
^ 数 学	i13
^ 数 据	i-3
^ 数 量	b3f4
^ 整	c10g-9h9i14j-9
^ 整 批	i8
^ 整 车	i4
^ 文	c3j7
^ 文 案	c8i3
^ 料	c12
^ 料 子	c15h3
^ 斤	c5
^ 斤 两	c5
^ 断	c-18i-5
^ 断 断	i-16
^ 新	b-3
^ 新 手	h9
^ 新 疆	d4
^ 新 的	c-16
^ 新 鞋	c7
^ 新 鲜	g16h-3i10
^ 方	g-11h8
^ 方 便	g-11h16
^ 无	h-8i-6
^ 日	c4
^ 日 期	c8
^ 旧	c-22e-5
^ 旧 机	j6
^ 旧 的	g4h7
^ 早 上	h-15
^ 早 餐	h4
^ 时	h14
^ 旺	i3
^ 旺 季	i5
^ 明	i-4
^ 明 明	c8
^ 易	h3
^ 易 碎	h3
^ 易 	h3
^ 易 	h3
^ 是	c-17e-5g11h-12i-8
^ 是 不	e-3g8
^ 是 二	c8i9
^ 是 你	g6
^ 是 我	c-13g-4i-9
^ 是 	b12
^ 显	c-12
^ 晒	i-13
^ 晚	a-4c-6h6i-4
^ 晚 上	c-3h16
^ 晚 了	h21
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
^ 最 大	a-9g9
^ 最 好	d-3g-6h13i-5j-4
^ 最 少	a-4g3
^ 最 近	h-5i-4
^ 月	a6g6i5
^ 月 卡	b3
^ 月 嫂	c19
^ 月 底	g13j-4
^ 月 考	f4i-4j7
^ 月 饼	a3i12
^ 月 	b3
^ 月 	b3
^ 有	c-6g17h14i-8
^ 有 0	i10
^ 有 一	i3
^ 有 不	h41i-6
^ 有 两	c19
^ 有 人	b4i-8
^ 有 冇	a10d7g6
^ 有 加	c-4g8
^ 有 劳	a5f20
^ 有 吗	g4h28
^ 有 啥	g9
^ 有 多	b35g-4
^ 有 大	h10
^ 有 客	c3
^ 有 就	b3g-4
^ 有 检	h4
^ 有 没	a-6b-3g19h11i-10
^ 有 点	h-6
^ 有 现	g16i-3
^ 有 电	g-22
^ 有 能	h30
^ 有 那	h23
^ 有 限	g4
^ 有 需	h-18
^ 有 	c-7i-4
^ 有 	c-7i-4
^ 服	a3h-17
^ 服 务	a4c11h-14i4
^ 望	c4
^ 期	b3i-24
^ 期 待	h9j-3
^ 木 头	h9
^ 木 架	g3
^ 本	i-3j-9
^ 本 子	c19i15
^ 本 店	i-4
^ 本 来	i-8
^ 机	e6h-6
^ 机 器	e10h-3
^ 机 油	c20
^ 权	h7
^ 权 限	h7
^ 李 总	h5
^ 材	b-14h23
^ 材 质	b-17
^ 村	i-7
^ 条	c3j4
^ 条 码	c5
^ 来	b19i5j6
^ 来 两	b5i-3
^ 来 了	c22i13
^ 来 回	c-3
^ 来 的	b-8c35i20
^ 来 	b31c-8i16
^ 杯	c26i11
^ 杯 子	c8i16
^ 杯 盖	c10
^ 松	i-10
^ 枕	h5
^ 枕 头	h5
^ 果 园	i4
^ 果 子	i-11
^ 染 完	h6
^ 柜	c9i5j12
^ 柜 子	j6
^ 柜 门	c18i4
^ 查	g16i-4
^ 查 一	g18
^ 标	c8g3
^ 标 准	b11h6
^ 标 签	g4
^ 校 园	c-4
^ 样	c-8g14h5i-4j3
^ 样 品	b-3i-9j5
^ 样 衣	b4
^ 核	j-30
^ 根 本	c4
^ 桌	i-8
^ 桌 花	e5
^ 检	g7
^ 检 测	g7
^ 椅	b-4c6
^ 椅 子	b-4c6
^ 楼	a-6c-4d29h8
^ 楼 上	c-4i8
^ 楼 下	a-8d25h19i-7
^ 榴	i-3
^ 榴 莲	i-3
^ 模	c8i3
^ 模 具	c8i3
^ 橙	b6
^ 橙 子	b6
^ 款	c-12
^ 正	j-4
^ 正 在	j-9
^ 死	i-5
^ 每	c-5h-3i-3j-5
^ 每 个	b13
^ 每 人	b-12h8
^ 每 份	a-3
^ 每 周	j-5
^ 每 月	h15
^ 每 次	i13
^ 每 箱	c-10
^ 比	h-18i-7
^ 比 上	i14
^ 比 例	g8
^ 比 起	i-9
^ 比 较	d3
^ 毕	h6
^ 毕 业	h6
^ 毛	a12
^ 毛 巾	h17
^ 毛 肚	a10i-3
^ 毛 衣	c7h-8
^ 民	b-10h4
^ 民 宿	b-10h4
^ 气	c8
^ 气 味	i6
^ 气 死	c7
^ 气 泡	c-3i-4
^ 水	i20
^ 水 杯	h7i-4
^ 水 电	h8
^ 水 管	i5
^ 水 质	i14
^ 求	a3b4c-11h6i-25
^ 求 一	h13
^ 求 个	a3g7h6
^ 求 推	h4
^ 汇	i7
^ 汇 率	i7
^ 汤	c7i29
^ 汤 洒	i3
^ 汤 	i3
^ 汤 	i3
^ 沙	b7
^ 沙 发	b8
^ 没	b-9c-15d-3g-14h-18i-6
^ 没 一	c3e6h-16
^ 没 下	i4
^ 没 人	g-9i19
^ 没 发	i-14
^ 没 少	i-3
^ 没 拆	e27g-3
^ 没 有	c-12h-20i-3
^ 没 法	c3i26
^ 没 等	g-21
^ 没 问	b-20j10
^ 没 	i-6
^ 油	c12g10i19
^ 油 大	c6i15
^ 油 烟	i6
^ 油 皮	g6
^ 油 耗	i-4
^ 油 费	i8
^ 油 	i-4
^ 油 	i-4
^ 泡 沫	i6
^ 注	i12
^ 注 意	i9
^ 泵 头	c4
^ 洋	a5
^ 洋 葱	a5
^ 洗	b-3c4h-11
^ 洗 一	i-16
^ 洗 了	c-4g6h20
^ 洗 澡	i3
^ 洗 碗	i-14
^ 洗 衣	i13
^ 活	c-13i-20
^ 活 动	c-14
^ 流	e5i3
^ 测	c6
^ 浪	h6i14
^ 浪 漫	h11
^ 浴	b3
^ 海	d5
^ 海 报	h11
^ 海 鲜	i-21
^ 涂	c8i6
^ 消	c24i11
^ 涨	i22
^ 涨 价	a4i-9
^ 涮	h9
^ 涮 火	h9
^ 淋	c4i3
^ 深	h-7
^ 清	g3
^ 清 关	g12h-5
^ 清 真	h13
^ 满	a-3g8
^ 满 减	i5
^ 满 多	g5
^ 满 	a-3
^ 滴	h10
^ 滴 灌	h10
^ 漏	i-13j8
^ 漏 了	c4i8
^ 漏 水	j3
^ 灯	c22
^ 灰	c-15i15
^ 灶 台	h8
^ 炖	h29
^ 点	c28e-4g7h-26
^ 烂 了	e6
^ 烦 死	i21
^ 烫	a3c17g-3i3
^ 烫 金	g-3
^ 热	d3g-5
^ 热 敏	c14d4g-3h-3
^ 焊	i10
^ 煤	c-5h-7
^ 煤 气	c-5h-7
^ 照	b19e-6g-6h-5
^ 照 上	b15
^ 照 旧	b28
^ 照 片	b-10c18i8
^ 熬	h11
^ 熬 夜	h19i9
^ 爬	h-15i12
^ 爸	h-8
^ 爸 妈	i3
^ 版	g8
^ 版 费	g10
^ 牙 龈	i-4
^ 牛	b17c8h-6
^ 牛 肉	c12i16
^ 物	h-7
^ 物 业	i-12
^ 物 理	g-3i13
^ 特	f12j4
^ 特 此	f4j4
^ 狗	c-18i15
^ 狗 不	c-3
^ 狗 掉	h9
^ 狗 狗	c-3
^ 狗 粮	c15i10
^ 狗 老	g11
^ 狗 	h9
^ 狗 	h9
^ 猪	h-3i13
^ 猫	i16
^ 猫 不	h-3
^ 猫 吐	i20
^ 猫 砂	c6i-3
^ 猫 粮	i-7
^ 王	c-3h-3
^ 王 姐	i5
^ 王 总	j6
^ 王 老	a5f14
^ 玩	c13h28
^ 玩 具	c15
^ 环	h-13i5
^ 环 保	h-13i5
^ 现	a4c-4d-5g-4h-8i3
^ 现 在	a4c-11d-6j5
^ 现 场	c13
^ 现 金	i10
^ 玻	c-3h-6
^ 玻 璃	c-3h-6
^ 班	h-18i-5
^ 瓶	b9c6
^ 瓷	c14i3
^ 瓷 砖	c14i3
^ 甜	h-3
^ 生	h5
^ 生 意	i16
^ 生 日	b-6g6
^ 用	g5h-7
^ 用 不	i-8
^ 用 了	c3i4
^ 用 什	g6
^ 用 在	b-4
^ 用 得	j8
^ 甲	a-3h11
^ 甲 方	h6
^ 甲 醛	g5
^ 申	e24g3
^ 申 请	e24g3
^ 电	a-4e-4
^ 电 动	h5
^ 电 压	g21
^ 电 商	d5g-3
^ 电 子	h-13
^ 电 机	c14g20
^ 电 梯	h-6
^ 电 池	i-4
^ 电 脑	c-8i7
^ 电 话	i-15
^ 电 费	h14i-10
^ 画	h-12i-15
^ 留	b8
^ 疼	g7i-17
^ 病	h17
^ 痛	i-3
^ 痛 快	i-8
^ 白	g-4i8
^ 百	c5h-13
^ 百 合	c9d4i13
^ 皮	c9h12i3
^ 皮 带	c16h-5i13
^ 皮 肤	h24
^ 皮 	i-10
^ 皮 	i-10
^ 盒	c21e6g-4i7
^ 盒 子	c16i10
^ 盒 饭	a5e12
^ 盘	b-8
^ 盘 点	b-3
^ 目 前	g5
^ 直	d3g-7
^ 直 接	b35g-3h-5
^ 直 播	d7h7
^ 相	c10i11
^ 省	h-4
^ 看	c-24g-7h-3
^ 看 不	h30
^ 看 了	b6
^ 看 着	c4h-9i-8
^ 真	c3f8h-11
^ 真 是	f13
^ 真 谢	i7
^ 眼	h15i7
^ 眼 睛	c-10h7i19
^ 眼 镜	c6
^ 睡 不	h20
^ 睡 得	c-3
^ 知	g-6
^ 知 道	g-6
^ 短	c5g-8h21i3
^ 短 信	c12g-6i23
^ 码	c4j-5
^ 码 数	c9i11j-6
^ 破	c-21g-8i-26
^ 破 损	a8g-3
^ 破 的	j11
^ 硬	e-13i-3
^ 硬 度	c6h4
^ 确	b8
^ 确 认	b8
^ 碎	i-5
^ 磨	h14
^ 礼	i6
^ 礼 品	d9
^ 礼 盒	e3
^ 社	i-15
^ 社 团	b11i-11
^ 神	h-6i-8
^ 离	c5h3
^ 离 地	c17h-12i6
^ 种	h8
^ 租	b3h18i6
^ 租 一	b20
^ 租 客	i9
^ 租 的	e7
^ 称	c23i42
^ 称 了	i9
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
^ 笔	h3
^ 第	g-7i-5
^ 第 0	i5
^ 第 一	b11d7j3
^ 第 三	i-4
^ 第 二	a6g-6
^ 等	b-16e5g-7h-3i-3j5
^ 等 下	j16
^ 等 不	e3i14
^ 等 了	c3e3
^ 等 你	j-16
^ 等 客	e12
^ 等 您	j-18
^ 等 我	e-5i-8
^ 答	c4
^ 答 应	c4
^ 签	g4i-4
^ 签 证	i7
^ 简	h-6
^ 简 单	h-6
^ 算	b14c-6e6g-10j-4
^ 算 了	e10i-6
^ 算 我	b24
^ 箱	a-6h3j-5
^ 箱 子	h3
^ 米	c5h6
^ 米 饭	h8
^ 粉 丝	c-7
^ 精	c8h6i-3
^ 精 度	c8
^ 糊	c13i-5
^ 糊 弄	c13i-5
^ 糖 尿	h-17
^ 系	g4h-9j-7
^ 系 统	g4h-9j-7
^ 素	h8
^ 累	i-11
^ 纠	d19
^ 纠 结	d20
^ 红	c-9i-21j7
^ 红 包	j7
^ 红 的	a3
^ 约	b4c7f-14h5i-7
^ 约 好	c21i34
^ 约 	b12f-17
^ 纯	i-9
^ 纯 棉	i-9
^ 纱	c22
^ 纸	c6h15i3
^ 纸 箱	h-23i11
^ 纸 要	h13
^ 线 头	c9
^ 练	h8
^ 经	b18e3i-9
^ 经 常	i11
^ 经 费	b16g7
^ 结	c18h-5i18
^ 结 果	c16h-16i16
^ 给	b9f3h11i-5j-5
^ 给 三	h20
^ 给 个	a18b-8h-11
^ 给 你	j-9
^ 给 别	c4
^ 给 外	h29
^ 给 工	h7
^ 给 您	b-9e-4f4
^ 给 我	b17e5g-4i8j-4
^ 给 爷	h13
^ 给 留	b11
^ 绝	i-10j9
^ 绝 对	j14
^ 绣 花	d16
^ 续	b16i-5
^ 续 费	b8g3
^ 绳	h9
^ 绳 子	h9
^ 绿	i8
^ 绿 植	i5
^ 缺	b-5g4h13
^ 缺 一	h11
^ 缺 个	g4h6i-11
^ 网	h-11i12j-6
^ 网 上	c-9d7
^ 网 址	g3
^ 网 站	c13h3
^ 网 购	c4j-7
^ 美	e5
^ 美 团	g4
^ 美 容	e9
^ 群	e5
^ 群 发	c-7
^ 羽	b4c6i7
^ 羽 绒	b4c6i7
^ 翻	h7i9
^ 老	a5h-3i-4
^ 老 丢	h6i4
^ 老 人	c-4h12i-7
^ 老 供	c-5
^ 老 公	i-10
^ 老 印	i17
^ 老 周	i5
^ 老 外	i5
^ 老 妈	h-5i-4
^ 老 家	h-11
^ 老 师	a4b-4c7e3g9h-27i10j11
^ 老 忘	h6
^ 老 房	h17i-6
^ 老 是	i17
^ 老 李	b-9
^ 老 板	b6c4g7h3i4
^ 老 样	b20h-4
^ 老 爸	i19
^ 老 狗	h22i-10
^ 老 生	a7
^ 老 电	i-3
^ 老 	h36
^ 老 	h37
^ 耐	h16i-11
^ 耐 用	h-22
^ 耳	c-6
^ 耳 朵	c-10i4
^ 聊	g17h-5
^ 联	h5i-11
^ 联 网	h16
^ 肉	c10
^ 胃	h4
^ 胃 寒	h7
^ 背	h-15i6
^ 背 景	c9
^ 胎	c-5
^ 胖	c-13
^ 胯	h32i13
^ 胶	c8i16
^ 胶 水	c6g8
^ 胸	c21i7
^ 能	b-3e-3g14h7i-10j-3
^ 能 不	c5f3
^ 能 便	a15
^ 能 做	h-28
^ 能 先	b4g-4
^ 能 印	h9
^ 能 吃	i-15
^ 能 少	a17g-9h-15
^ 能 帮	g-4
^ 能 开	g10
^ 能 打	h22
^ 能 换	g41h-19i17
^ 能 用	h-8
^ 能 给	h22
^ 能 补	c7
^ 能 转	g9
^ 能 进	h-8
^ 能 退	a-12
^ 能 送	b25
^ 能 顶	h6
^ 脚	c-15
^ 脚 宽	i9
^ 脚 背	h6
^ 脸	c-4i4
^ 腰	c-3h21i-3
^ 腰 不	h13
^ 腰 疼	b8h5
^ 腰 	h19
^ 腰 	h19
^ 腿	c-21i-5
^ 腿 	i-23
^ 膏	i10
^ 膏 体	i10
^ 膝	h22
^ 膝 盖	h23
^ 膨	b15
^ 膨 胀	b15
^ 自	h5
^ 自 动	c28h13
^ 航	e-5h5i5
^ 航 班	i6
^ 船	c3
^ 船 期	c5i7
^ 芒	c6i7
^ 芒 果	c6i7
^ 花	b-4g3i4j5
^ 花 一	c-10g19
^ 花 我	c5
^ 花 束	a13b-6j7
^ 英	c-6h-25
^ 英 文	h-6
^ 英 语	i8
^ 茶	h-13
^ 茶 馆	h3
^ 草	g-9
^ 草 莓	g-10
^ 药	h8
^ 菜	g-8i7
^ 菜 单	i7
^ 菜 里	b5c17h7
^ 菜 鸟	j-5
^ 落	b-4
^ 蓝	i-14
^ 蓝 牙	b3
^ 薄	b20
^ 薇	h9
^ 藏	a-6b-6e7g5
^ 藏 青	a-6b-6e7g5
^ 虾	c5e14
^ 虾 不	c5e5
^ 蚊	c-4i10
^ 蛋	c12j3
^ 蛋 白	h5
^ 蛋 糕	c15h-3j3
^ 蜜	h12
^ 蜜 月	h12
^ 螺	c5i10
^ 螺 丝	h19
^ 螺 母	c5
^ 蟹	f29
^ 蟹 蟹	f29
^ 血	h-12i5
^ 血 糖	i7
^ 行	h-4i11j12
^ 行 ,	b7h-5j14
^ 行 吧	b4
^ 行 我	a14
^ 行 李	i17
^ 行 程	c9g6i11
^ 补	c26g-12i22
^ 补 课	c6i7
^ 表	c-13f3
^ 表 扬	f5
^ 表 格	i9
^ 表 面	h19i-18
^ 袋	i4
^ 袋 子	i4
^ 被 子	c22
^ 被 罚	i3
^ 裁	i6
^ 裁 片	c6
^ 装	c3h-13
^ 装 不	i10
^ 装 好	i-4
^ 裤	c3i15j3
^ 要	c-10e-4g-5h20i-5j-7
^ 要 0	b4
^ 要 一	h11i-11
^ 要 三	d13h-20
^ 要 下	h-7
^ 要 不	g4h-6i-10j-22
^ 要 个	g-13i8
^ 要 了	b51
^ 要 价	h-11i-15
^ 要 会	h25i5
^ 要 几	c3g6
^ 要 厚	i24
^ 要 去	h4
^ 要 命	h-3i27
^ 要 大	b3d11h-15i19
^ 要 好	i6
^ 要 宽	i6
^ 要 密	i11
^ 要 小	h22
^ 要 带	h-3
^ 要 帮	g-5
^ 要 我	c-7i-5
^ 要 护	i9
^ 要 换	h15
^ 要 是	b-7c-14g15h-16i-23
^ 要 有	h14
^ 要 求	h-34
^ 要 没	h18
^ 要 熟	b9
^ 要 留	h10
^ 要 的	c23h-27i23
^ 要 离	h3
^ 要 给	h4
^ 要 能	b-4g-8h15
^ 要 软	i-11
^ 要 送	h13
^ 要 透	i21
^ 要 静	i13
^ 要 	b12
^ 要 	h-17
^ 要 	h13
^ 见	h18
^ 视	h10i-9j16
^ 视 频	j17
^ 解	e39
^ 计	c8h3
^ 计 划	h5
^ 订	a-5b12c5
^ 订 一	b7
^ 订 书	c8
^ 订 了	b-25c31i25
^ 订 单	b-5h-3
^ 订 的	b-9e14i14
^ 订 金	g10
^ 订 	b31g-4h4
^ 认	h-15
^ 让	c-4f7j-19
^ 让 您	f22
^ 让 我	j-13
^ 记	i4
^ 记 得	j-4
^ 记 着	j10
^ 记 账	i8
^ 论	b4
^ 论 文	b4c3
^ 设	c7
^ 设 计	i3
^ 证	h9
^ 证 件	h10
^ 试	a3i3
^ 试 了	i-4
^ 试 吃	b-3j-3
^ 试 听	a7
^ 试 用	c3i33
^ 话	c5
^ 话 筒	c5
^ 询	i6
^ 询 盘	i6
^ 该	b11c15
^ 该 批	c18
^ 语	c7
^ 语 音	c10i6
^ 误	c-3i4
^ 说	b-6c22e-4h-17i33
^ 说 好	c29g-6i35
^ 说 明	i-6
^ 说 是	b-3c23i13
^ 说 有	i11
^ 说 给	c14
^ 请	b4e6f4j-5
^ 请 安	e6
^ 请 您	j4
^ 请 报	a36
^ 请 按	b18
^ 请 放	j8
^ 请 核	c7i8
^ 请 稍	j19
^ 请 问	b-5f8g9
^ 课	c10e6h-3i12
^ 课 时	i7
^ 课 讲	c6
^ 谁	c-9h-8
^ 谁 不	g-9
^ 谁 家	i6
^ 谁 改	c5
^ 谁 来	g7
^ 谁 说	c-4i-15
^ 谢	a3c-8f29h-9i-18j-4
^ 谢 了	f40
^ 谢 啦	f17
^ 谢 天	f-3
^ 谢 师	f5
^ 谢 绝	f-3
^ 谢 谢	a4c-4f35g3h-7i-16j-3
^ 豆	c12i4
^ 豆 浆	c12
^ 财	i-11
^ 财 务	i-11
^ 账	c-8h18i7
^ 账 单	c14
^ 账 号	i8
^ 货	f-3g8h-10i10
^ 货 一	i-11
^ 货 代	j12
^ 货 值	h13
^ 货 到	c3j19
^ 货 压	i8
^ 货 在	i15
^ 货 架	c-21h-3i-3
^ 货 款	c7f-10i-7
^ 货 比	b8c5
^ 货 没	i5
^ 货 物	i3
^ 货 被	c8i8
^ 货 车	h23i16
^ 货 还	e14
^ 货 送	c32
^ 货 	e3h11
^ 货 	e9i4
^ 质	g9h-11
^ 质 保	i-3
^ 贴	b-5h-22i-14
^ 贴 膜	c7h16
^ 贵	b3c14g-6i18j-3
^ 贵 公	g6
^ 费	f12g13
^ 贺	b3
^ 贺 卡	b3
^ 贺 	b3
^ 贺 	b3
^ 资	i9j3
^ 资 料	c8j21
^ 赔	c14
^ 赚	i15
^ 走	b17c-11h12
^ 走 合	b8
^ 走 海	h5
^ 走 的	i-6
^ 走 空	d3
^ 走 访	h5
^ 走 路	h24
^ 走 高	h-8
^ 赶	b11c-3i-5
^ 赶 得	g7
^ 赶 紧	b4
^ 起	c9
^ 越	c4h6
^ 越 快	b4
^ 越 	h25
^ 越 	h25
^ 跑 步	h-8i-3
^ 跟	a-7b12c4d3g-4h-6i-10j-6
^ 跟 你	c6f7
^ 跟 您	j-16
^ 跟 没	i-13
^ 跟 网	a-13h8
^ 跟 进	j7
^ 路	i-3
^ 路 上	g4h7
^ 跳	i10
^ 身 份	g-14
^ 车	c-9e6g-16h-5
^ 车 到	b4
^ 车 间	i15
^ 转	i-17
^ 转 速	h4
^ 轮	d5h-3
^ 轮 椅	b5d8
^ 轮 胎	g6h-11
^ 软	i-10
^ 软 件	c12
^ 轴	h-4
^ 轴 承	h-4
^ 轻	h-14
^ 辛	f15h-3i-5j-3
^ 辛 苦	f15h-3i-5j-3
^ 辣	g9h-3
^ 边	d23g15i-23
^ 边 上	i-12
^ 边 角	h29
^ 达	h3
^ 过	b6
^ 过 年	j5
^ 过 敏	i4
^ 运	a-3g3h-6
^ 运 费	a-7g3h-3
^ 返	a23g-8j17
^ 还	b5d-3f-3i-9
^ 还 剩	b-3
^ 还 差	g26
^ 还 是	b24d-6g-16
^ 还 有	a5b13
^ 还 没	b-12f-3
^ 还 能	b-3
^ 还 要	b13h3
^ 还 	g-16
^ 这	c7e4h-12i-6
^ 这 0	c5e23
^ 这 一	g6
^ 这 两	c-6d7j4
^ 这 么	c5f5
^ 这 也	c20
^ 这 件	b10e4
^ 这 价	d3
^ 这 单	e29i9j18
^ 这 周	b7c-4e14
^ 这 回	b-3h7
^ 这 家	i-7
^ 这 就	j20
^ 这 批	e7i12
^ 这 条	i-8
^ 这 杯	g6
^ 这 次	c-6
^ 这 款	c-10h-14i-14
^ 这 盆	g15
^ 这 票	b7
^ 这 种	g13
^ 这 箱	b-4c18i29
^ 这 边	i5j17
^ 这 都	c7
^ 这 	c26
^ 进	g6i31
^ 进 门	g6i-17
^ 连	c21
^ 迟	g3
^ 迟 到	g16
^ 退	b-5e20f-3i10
^ 退 一	g-4
^ 退 了	i-9
^ 退 休	h23
^ 退 掉	i12
^ 退 机	c5e8i16
^ 退 款	c4e-22
^ 退 的	e-3
^ 退 货	g8i3
^ 退 费	e18i9
^ 退 返	e19
^ 退 钱	e30i10
^ 退 	c-6e12
^ 送	b4c4h-12i-6j-3
^ 送 到	b4c-5g-8
^ 送 客	h-6
^ 送 来	c12g-5
^ 送 老	b6
^ 送 货	g10i5
^ 送 领	h40
^ 适	h-3
^ 适 合	h-3
^ 选	d3
^ 透	c8h-14i13
^ 透 光	c19
^ 逗	h-3
^ 逗 你	h-3
^ 通	h37j-5
^ 通 过	j-4
^ 逾	i-3
^ 逾 期	i-3
^ 那	c-4e7h-4
^ 那 0	b-4e3
^ 那 个	a7b-5c4g12i17
^ 那 单	e3
^ 那 家	i15
^ 那 就	b16c-3e-5i-4
^ 那 我	b9g-6j16
^ 那 边	i5
^ 邮	c-8e-3h-7
^ 都	f-3g-3h-12j-7
^ 都 三	i-4
^ 都 是	f-4
^ 配	c-7g7i11
^ 配 件	i5
^ 酒	i-20
^ 酒 店	h9j3
^ 酱	b27
^ 酸	c20i5
^ 采	h-3
^ 采 购	h-3
^ 里	g3h-13
^ 里 面	g3h-13
^ 重	i3
^ 重 印	b6
^ 重 复	i10
^ 量	a11f-4g-3h-4
^ 针	c6h-8
^ 钢	h9
^ 钢 板	c10
^ 钱	h7i-11
^ 钱 退	c-7i-3
^ 铝	c19
^ 链	c-7
^ 链 接	c-12
^ 锁	c14i3
^ 锁 芯	c11
^ 错	g-3
^ 错 过	j-5
^ 键	c12i17
^ 键 盘	c12i17
^ 长	a3b-9
^ 长 期	a15
^ 门	e7i4
^ 门 口	h19i5
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
^ 阿 姨	c7h3
^ 陈	c-3j3
^ 陈 经	b-3
^ 降	a26g-11
^ 院	c-11
^ 院 子	i8
^ 除	i-4
^ 随	h-8
^ 隔	a4c-11d17g-14
^ 隔 壁	c-6g-3h-10
^ 隔 音	i6
^ 难	f5
^ 雨	h3
^ 零 基	h3
^ 零 头	a11g-5
^ 需	b-3c-6h7i-7j-9
^ 需 要	b-4c-6h4i-5j-6
^ 静	h-28
^ 静 音	h-16i-16
^ 非	h-3
^ 非 常	f3
^ 靠	i5
^ 面	c9e15i6
^ 面 包	c10
^ 面 料	e4g10
^ 面 粉	c6e4
^ 鞋	e4
^ 鞋 垫	c3h4
^ 音	c7i5
^ 音 响	c4
^ 项	e3
^ 项 目	e3
^ 顺	b4g3
^ 顺 丰	j-17
^ 顺 便	b13j14
^ 顺 路	g6
^ 顾	i7
^ 顾 客	c6h3
^ 预	c-3g-13h17i-3
^ 预 算	c-4g-7h5i-6
^ 预 约	i3
^ 领	c-7h3i-12
^ 领 导	h4i-5
^ 颜	b-8c-4i-9
^ 颜 色	b-8c-4i-9
^ 风	c31h4
^ 食	b-5c5h-18i22
^ 食 堂	b-6
^ 餐	h3j4
^ 餐 厅	h27
^ 饭	i13
^ 首	g-8
^ 首 批	b16
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
^ 鱼	h9i9
^ 鱼 塘	c-4i13
^ 鱼 腥	i6
^ 鸡	b-9h10i11
^ 鸡 死	c-21
^ 鸡 蛋	b-6
^ 麻	b8f4h8i-8j-4
^ 麻 烦	b8f4i-8j-4
^ 黄	h-11i-7
^ 黄 皮	h-5
^ 黑	c-15d3i-3
^ 黑 的	d8i-4
^ 鼻	c-7h16
^ 	a-6b-4f11h-4i-3
^ 	a20c-9d-13e-3f-4g-12i-16
^  ,	a-5b29c-12d-4
^  /	a-8
^  for	c11
^  一	a4b-13i-14
^  以	a4g-8h4
^  包	a17
^  卖	a4
^  够	g11
^  就	a-5
^  左	h13
^  我	a12b25j29
^  的	c27i21
^  能	a28g-21
^  行	a6g-9
^  那	e8
^  	i-4
^ 	b5e-3g5i-8
^  ,	a-5b-12c-6
^  .	f5
^  @	a-4g3
^  are	c13
^  in	c3
^  of	b7
^  please	b7h12
^  x	a-3g5
^  一	a3b-15e6
^  就	b3
^  展	g10
^  左	h-7
^  有	c7
^  校	i-6
^  的	b-5h-25
^  要	g5
^  	a6
^  	b-25c6g15i17
^  	j7
^ 	c12g5h-16i8
^  ,	b-13
^  0	a7b-8c-3g-3
^  broke	c-10i-8
^  is	c14
^  s	c7
^  smells	c-15i-12
^  x	b5
^  一	a4b4c20g-4i7
^  上	i9
^  不	c-17e12h-4i-15
^  做	b4
^  先	b11g-3
^  全	i-7
^  再	b12
^  到	b-10i-9
^  加	b13
^  印	a3
^  压	c19i13
^  双	a4
^  发	b-8c3
^  和	a-3d14g-11
^  定	b14
^  少	c5
^  底	c3i3
^  开	c12
^  怎	g5
^  我	c-11
^  批	a9
^  按	b6
^  掉	c33i11
^  搓	e5
^  撕	c4
^  放	g12
^  敷	c5
^  是	g13
^  最	g7
^  有	c4g16
^  来	g15
^  比	d8g-3
^  没	c14i21
^  漏	c3
^  现	g8
^  用	c9i4
^  的	c18g9
^  第	c3i14
^  给	b4g-11
^  能	a-5g28h-8
^  要	h12i-8j9
^  试	g7i9
^  贴	c3
^  起	g11
^  跟	d20g-6
^  路	g6
^  这	a3b7c14g-6
^  那	b3
^  里	i13
^  领	c12
^  风	g9
^  	a9b-11c-6g-12i-7
^  	a15c-5j5
^  	c7g-3
^  	c17i4
^  	c-11e6i-5
^ 	a-5b7h-7i-7j9
^  ,	a6g-6j3
^  i	j19
^  is	c5g-5
^  一	c14i11
^  下	b4j-6
^  不	e20
^  也	b6
^  买	c4g5
^  付	i6j24
^  你	g6
^  公	b20h-3
^  再	g-9
^  准	j10
^  几	g18
^  到	b-3
^  前	c-6h7i-5
^  去	i10
^  发	j4
^  回	j24
^  好	g-10
^  定	b25
^  家	e6
^  寄	b7g21j11
^  就	g11i7j5
^  带	j33
^  开	b-6g4h-6
^  必	c10h10
^  想	b3
^  我	c-4i-3j10
^  才	h31
^  把	j15
^  报	a-3c4g12i9
^  拉	b11
^  收	c5
^  是	g6
^  晚	b7
^  最	j13
^  来	j12
^  没	i-6
^  洗	c5
^  涨	g11
^  用	h6
^  白	i-8
^  的	c8e21i4
^  看	g-7
^  答	j13
^  签	j-9
^  约	b5
^  给	g-3
^  能	b10g15h-3j19
^  装	b14i12j-22
^  要	b-3g10h4
^  说	e9
^  走	j5
^  起	g-4
^  跟	j14
^  车	b-6i-3j-5
^  过	j5
^  还	e3
^  这	c5
^  进	j16
^  送	c8g-9h-6j-7
^  那	a8e6f4i-8
^  都	c4i5
^  	b-3i4
^ 	f-9
^  ,	g10
^ 	c-6g-4h-6i-15
^  	b4
^ 	b8d-5g4h21i-11
^  ,	b6
^ 	c3h-4i-4
^  !	e5
^  ,	e16h10i13j4
^  0	c-15i-10
^  answered	c8
^  answers	c4
^  arrived	c15
^  by	c3
^  can	i-6
^  cancel	e-6
^  chat	c-4
^  colour	c4g3
^  day	i-5
^  design	i-3
^  e	g16
^  fancy	h6
^  is	i-6
^  like	c8i17
^  make	e15
^  me	c4
^  my	c-4i-14
^  picks	g-3
^  please	i7
^  print	e14
^  send	e12
^  service	c6i5
^  ship	e5
^  size	i8
^  stop	i-3
^  the	c-3
^  told	c9
^  wait	i-3
^  was	c7
^  with	c10h10
^  worry	j5
^  一	c11e6i9
^  三	i-5
^  下	c-8
^  不	a3c13g-4j18
^  两	c7i22
^  也	c10
^  了	c11g4i12
^  五	c25i22
^  人	c-5i-11
^  会	g16
^  你	g-5
^  公	g6
^  净	h7
^  到	i6
^  半	e6
^  单	c16i7
^  发	b4
^  可	g9
^  吗	c20i10
^  吧	c10
^  在	i-5
^  地	g7
^  备	b7
^  多	c11g3
^  太	i6
^  好	i4
^  季	g5
^  安	b4
^  就	c-14i-35
^  怎	g6
^  您	j-6
^  意	c-5
^  我	j24
^  把	e8
^  报	f-7
^  是	i4
^  本	b3
^  查	c3g9
^  死	c5
^  消	b7i-8
^  的	c-6g9h-13i-6j14
^  确	g6
^  膜	i-4
^  要	h14
^  记	g5
^  车	c-3i-14
^  重	c10
^  问	a5
^  险	a11
^  	h26i-19
^  	i-8
^ 	c-3h-8i-15
^  不	c10i24
^  了	c6
^  好	i4
^  季	g5
^  就	i-19
^  我	j12
^  有	h3
^  的	c-3g7
^  膜	c-3i-4
^  车	f3i-3
^ 	c8h-9i4
^  一	c20
^  了	i33
^  的	h-3
^  能	g4
^ 	a-9b-7e4f-4i-9
^  ,	i6
^  一	c19i5
^  了	a-4g6i-7
^  五	c10i7
^  人	c5
^  怎	a-4g13
^  的	c-3
^  车	g3
^ 	g4h4
^  !	e5
^  ,	h13i3j7
^  一	c-15
^  三	i-6
^  不	a6g-8j22
^  了	a4
^  你	c6
^  公	g6
^  再	g4
^  净	h7
^  到	i10
^  单	c16i7
^  发	b5f3
^  地	g7
^  备	b7
^  安	b4
^  把	e9
^  报	f-7
^  是	i4
^  有	g4
^  本	b3
^  查	c3g9
^  的	h-13
^  看	c6
^  确	g9
^  给	j-5
^  记	g5
^  退	g-4
^  重	c10
^  问	a5
^ 	a4g-6j12
^  意	c-5
^  我	j10
^  的	j11
^ 	b-5c10e5g-8h-5j-4
^  answered	c8
^  answers	c4
^  arrived	c15
^  by	c3
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
^  picks	g-3
^  please	i7
^  print	e14
^  send	e12
^  service	c6i5
^  ship	e5
^  size	i8
^  stop	i-3
^  the	c-3
^  told	c9
^  wait	i-3
^  was	c7
^  with	c10h10
^  worry	j5
_	g-5i-10
a	a4b-4c-4e-3g-5h10i-6
a 0	g7h-8i-10
a 0 纸	g7
a bigger	b3
a birthday	j-3
a bit	a6g-4i-5
a box	b16i-6
a class	h10
a coffee	j-12
a comparison	d39g-23
a complaint	g4i-10
a complaint ,	g6
a day	b3c-3g3h-5i-11j6
a deposit	a-12g8h-9
a discount	a25
a family	h10
a full	e3i-13
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
a minute	c21h-10
a mistake	c8i11
a month	b-11e7i11
a new one	j4
a or	d19
a piece	a-6
a pump	h4
a quiet	h18i11
a quiet one	i19
a quotation	a12h-4
a quotation for	a12h-4
a quote	a33f4
a quote for	a13f7
a rash	i28
a receipt	h-5
a refund	b-9c3e4h-9i4
a ring	c13i13
a rip	c16
a row	c16i14
a sample	b7h-3
a second	e-4g11h7
a small	c-5i-3
a supplier	h19
a table	h5
a third	c24
a truck	i23
a waterproof	h34
a week	c13i4
a wheel	i8
a year	a3
a 套	b8
a 套 餐	b8
a 款	a-3b8c6h-4i11
a 款 取	b4e8
a 	h14
a 	c10g7h-5
a  ,	c-8
a  or	b12
a  please	e4
a 	c10g7h-5
a  ,	c-8
a  or	b12
a  please	e4
about	b-8h-21i-7j-5
about it	j-3
about 	a9
above	a16g-17
ac	c25i44
accent	c-8
accept	a6b21i-18
accept your	b31
accept your quotation	b9
accept 	a30
accepted	b51
account	c8e11
accountant	g24
accounting	c17
acne	h-5i19
action	f7
activate	b7
add	b25e-7g-9
add a	c4i9
add our	b-9
add 	a4b30c-9h3i-4
add  	b16
address	a-4b-7g3i-8j8
address is	c-3e-3
advance	f7
advantage	d42g-28
advise	a4b-13d19g28
after	b-5c15j5
after 0	b-7i3
after a	c3h10
after a week	c21i24
after all	e10
after lunch	j5
after the	g13i-11
after two	c38
after work	b3
again	a-5c23e-5h-6i16j-5
again ,	c16i6
again please	b3
agent in	i-12
agree	a8b-6e3g-23
agree on	a19e3
agreed	b15
agreed ,	b31
ahead	b10c-4e18i-18
ahead and	b14
ahead with	b8i-3
ahead with the	i-3
air	b4c5d7h-3i5
airport	c-5g6
ali	a6
alibaba	g9
all	c5g-8i7j-6
all 0	b4
all along	c-13i-7
all good	f6
all in	d7
all morning	c16
all morning ,	c16
all night	c15i11
all of	b13i-23
all of them	b13i-23
all over	c18i30
all the time	i11
all we	a3h-3
all we need	a3h-3
all 	c7
all 	c7
allergies	i4
allowed	h19
almost	c21i23
alone	g-17
along	g7
already	a-6h-11i-23j-3
already ?	g5
already bought	e15
already bought it	e15
also	b3
always	c-3h-4i4j-4
always late	c-5
always on	c12
always 	c-12i8
always 	c-12i8
am	a21i-10
amazon	a3d23g17
amount	e18
amy	f4
an	c13h8
an empty	i8
an empty file	i8
an extra	h14
an hour	c6i4
an order	b10
an order for	b14
and	a4b6d5h-7j10
and 0	a-12g-7
and a	a6b29i-6
and best	g8
and bring	b6
and got	c17i22
and got nothing	c5
and got 	c5
and got 	c5
and half	c-8
and i	d4
and is	c-25
and it	c24i24
and it's	i11
and keep	e3
and lead	g-3
and lead time	g-3
and my	c7i6
and no	c10i22
and nobody	c3
and not	c-12d5i-12
and nothing	c5
and send	j34
and send it	j7
and still	i-4
and still have	c13
and tell	a13j9
and tell you	j9
and the	c12f7i22
and the whole	f9
and two	b3
and we	c24h16
and we'd	b5
and we'd like	b5
and what	a4g5
and 	b22i15
and  	b12
and 	c8i9
and 	c8i9
angry	c7i-17
anniversary	b9
annual	a17g-12
another	b12c-10d8e9g4h-19
another 0	b27
another factory	d16
another printer	d6
another year	b8
another 	b27
answer	c18i20
answers	c33i26
any	a6b-3c-14d3g23j-6
any better	a16g-5
any difference	d14
any difference in	d13
any discount	a20g-22
any more	e25h-7
any more ,	e26
any news	g14
any news on	g7
any room	a21g-13
any time	g-11
any update	g8
any 	i-7
any 	i-7
anymore	c-11e26i-11
anything	a-5c-4e-4g5h17i-16
anything else	g-8
anything for	g29h28
apart	c20i15
api	c15g3
apologies	j22
app	c15e-11h10
apply	a14
apply to	a14
apply to this	a14
appreciate	c-7f49i-8
appreciate it	f5
appreciate the	f3
appreciate your	a7f31
appreciated	f41g3
appreciated !	f11
approval	b3
approved	b19
approved ,	b12
april	b-4
aql	c15
arabic	h18
are	b-9c6d-3e3g4h-12i8j-7
are 0	c8g-7
are a	g6h-15
are always	c-3
are broken	i-7
are cracked	c-3
are down	i12
are eating	i15
are fine	i-5
are gone	c16i7
are in	c-8i-21
are missing	c14
are off	c9
are returning	c13e4
are rotten	e9
are rotten ,	e10
are samples	a40c-5
are short	i-13
are spot	i-4
are spot on	i-4
are the	d-3g20
are the best	f3
are the 	g3
are they	g33
are too	i27
are up	i-22
are you	d-3h-4
are you happy	g-3
are you looking	g9h-4
are you open	g18
are you there	g-11
are your	a16
are 	b-3c10g-5i18
are  ,	c3
are 	b-3c10g-5i18
are  ,	c3
around  each	g3
arrange	j14
arrange the	e4g6
arrange 	b10
arrival	c14i8
arrive	j-3
arrive 	g-7
arrive 	g-7
arrived	b-9c21g-6h-10i12
arrived in	i-6
arrived with	i16
arrived with mould	i4
arrived 	c-7i-3
arrived  ,	f3
arrived 	c10i5
arrived  ,	c11i19
arrived 	c10i5
arrived  ,	c11i19
arrives	j-4
arthritis	i-7
artwork	h-9j4
as	b8c4d10g-13i-6
as before	b4
as good	d14
as good as	d14
as in	b44
as last	a3b6
as last time	a4b8
as possible	h29
as sample	b5
as soon	h-4
as soon as	h-4
as the	d31g-18
as well	b20
as you	i-5
asap	b-5e10h-7j3
aside	b14
aside 	b13
ask	c-4g-9i-12j4
ask for	h10i-10
ask my	j8
ask you	g-19
asked	c13e-10g-11h-7
asked about	e-10
asked about the	e-10
asked for	c39i42
asking	g5i-10
asking for	h21i-6
assured	j6
assured ,	j3
at	e-6g-3h-6i-4j7
at 0	i9j3
at a	d26
at five	i-5
at home	c-24i34
at least	h33
at least 0	h7
at lunch	c6
at once	h6
at our	c-5
at our cost	j9
at reception	j4
at six	i-7
at ten	j5
at that	a-3
at that price	a-3
at the	e-3g-3h-11
at the counter	i-3
at the handle	a3i10
at the moment	d4j-3
at the port	c16
at two	j4
at what	a3
at work	h-6i-28
at your	b5j7
at your door	j21
at 	b10d-5i16j8
at  ,	i28
ate	c9i-3
attached	a-4b12g-6j-9
attached is	b3
attached our	h-3
auto	c-3i-3
auto renewal	c-3i-3
available	a-3g47
b	b15d25e5g-7h-15j-8
b 款	a-3b10c8e3i12
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
bad	i8
bad ,	c-6
badly	i21
bag	c9d12h23
bags	i6
bags ,	b10
bakery	c-9h-9i19
balance	c-9i-11j45
balance of	j7
balance 	j-3
balloons	a6h-17
ballpark	a35g-15
bank	a-7c-16e-3h-6i-11
bank details	g21
bankrupt	e11h-5
banner faded	i4
banner 	i4
banner 	i4
banners	f6
barcode	c15i4
barely	c-10i7
basic	a3d9
batch	a-4b9g4h-9i11
batch 	i8
batch 	i8
batteries	g15
battery	c5h9i12
bday	g10
bday is	i-3
bday is 	i-3
be	c-10g9h5i-13j-16
be at your	j8
be closed	j-13
be closed 	j-11
be done	g6
be great	h8
be great if	h17
be here	c10g18i24
be here 	c6g7
be home	h-19
be honest	c-9d8
be in	j3
be in your	j15
be made	j6
be made 	j5
be nice	h13
be on	j-7
be open	j-8
be out	j-11
be there	b7h-3j6
be there at	j13
be there 	j8
be 	g18
be 	i-4
be 	i-4
beach	a3h16
bearing	i9
beat	a20d8g-11i-10
beauty	i-11
because	c27i10
because of	c-12
because the	c5
because your	c18
beef	b16g22
been	e-8i9
before	a-3c-16d-5h-6
before i	i10
before we	i13
before 	g-15h14j-8
before  ,	h19
behind	e5i23
behind the	i-9
being	e12
bell	c-3i-3
belt	i12
bend	i7
best	a16b-5c-18f7g-3h-6i-25
better	c-14d35g-26i-30
better ,	c-3
better for	d27h-21
better than	c-3
better than the	d12
better value	d28
between	c-3d36g-22
between the	d11
big	c-4h34i-11
big deal	h-3
big is	g5
bigger	d11g-8h10
bill is	c-6
billed	c19i15
bin	i4
birthday	c-3i-18j-10
bit	a6g-4i-5
black	a4b3c10i12
black ,	c14i12
black please	b3
bleed	c3
blisters	c5
block	h4
blocked	i13
blue	b6g-5
blue one	e3
blue one ,	e11
blue ones	c6
bluetooth	c19
blunt	c46i57
blurry	c5
bolts	c30g5i21
bonded	h4
book	a-6b46c-3g-10h-4
book the	j5
book us	g-3
book 	b16
book 	b16g-17
booked	c4j-14
booking	c19e13h-10i22
booking for	c14e5
booth	f-10
born	b-4i-13j-7
born on	j-3
born on 	j-3
boss	c-11e4g-10i-16
boss changed	b-3
boss changed mind	b-3
boss wants	h15
bother	c-10i-4
bottle	c17i8
bottles	c8g-3h8i-10
bottles ,	c12
bottles leaked	i8
bottles 	c3
bottles 	c3
bought	b-16i-3
bought it	e7
box	c5d-4
box ,	j-7
box is	i-12
boxes	b8
boxes ,	i-10
boy	i6
brake	c16i9
brakes	i31
brand	d17g14i-15
brand new	h16
break	c-27i-11
breakfast	d20g13
breaks	c-14
bring	i-13
bring it	c24
bring the	j8
bro	a9e3g-13j17
broke	i5
broke down	c-13i-16
broke it	i-4
broke the	i14
broken	g-5h-9
broken ,	g5
broken ones	c-4e-6
brother	i-5
brown	i13
bruised	c14
budget	e4g4h11i-16
budget is	h13
budget 	b9
buffet	i-5
burn	h7
burned	c27i3
burned my	c8i3
burnt	c23i10
burrs	c20
burst	c31i23
business	c-4
business is 	i7
business is 	i7
busy	g-7h3
but	c-11e-3f-10g-9i-17
but can't	i23
but everything	c-7i-8
but everything inside	c-5i-7
but it's	c-3i-8
but no	f-23
but not	h32
but the	i6
but we	c9i16
but you	c6i8
button	c10g10
buy	b29d8g5i-14j-8
buy from	d5
buy 	g4
buyer	b-9e3
buyer in	i-10
buyers	c5h7i7
buying	b28
by	c-5d-3h-9j9
by 0	c22j6
by mistake	e7
by mistake ,	e7
by sea	d-4g7
by the	c-12i-3
by 	c5
by 	h-3i-5
by  ,	b27g3j-3
by  .	a9e3f8
by  ?	g-26
c	g6
c 	a14b-5
c 	e11
c 	e11
cake	b13c4e19
cake ,	a-3h-3
cake 	c9
cake 	c9
cakes	b10h42
call	a-4b-4c-17f-6g-8i-14j10
call before	b-3
call it	e24
call it off	e24
call me	c-5e-4i-4j-7
call you	g-7j5
call you 	j9
called	j-14
called me	c4i3
called me back	c4i3
called you	j-5
called you 	j-5
calls	c22i20
came	c29e-3g-3h-10i14j-4
came at	c8
came back	i-3
came in	c6
came off	c3i15
came out	c-5
came through	c-7i-13
came with	c15i25
came 	c15
came 	c15
can	a8c-11e-3g17i-11j-11
can deliver	g5
can do	a11g-24h-4
can do 0	g-15
can do it	d10h-4
can fix	c-3g-6
can fix it	c-3g-6
can i	g20i-4j-6
can i get	a10b4c15g-3
can i help	g-6
can i order	b10g-16
can i pay	g8
can i pick	g16
can i return	g3i-4
can i use	g8i20
can it	g21
can start	b15
can the	c-3g23
can u	i-8
can u deliver	b-3g11
can u do	a12b7g-25
can u send	g7
can u ship	g18
can we	a5g10
can you	a15g18i3
can you come	a13g-9
can you deliver	g19
can you hold	g6
can you load	g8
can you make	g7
can you match	a49
can you send	a-6
can 	i15
can 	i15
can't	c-5e-5i18j-9
can't be	c21i21
can't complain	c-3i-4
can't get	i12
can't log	c6
can't log in	c6
can't open	c-6
can't open the	c11
can't open your	c-8i5
can't promise	j-3
can't read	c5
can't see	c5i4
can't sell	c17
can't stop	i-3
can't use	i-3
can't use it	i-3
can't wait	i-3
cancel	a-8b-24c-11e64g-10h-12i-9j-3
cancel ?	g-12
cancel it	i5
cancel my	g-8i-7
cancel my order	g-10
cancel our	e10
cancel that	e18
cancel the	b-3e25i8
cancel the rest	c14
cancelled	e14h-3
cancelled the	e6
cancelled 	i20
cancelling	a-3
cannot	e8
canteen	b12h-38
canton	g5
canton fair	g5
canvas	b9d25g-10h-30
canvas is	c6
cap	c20
caps	i4
caps 	c6
caps 	c6
card	a7g-14
care	b-3c5j5
care of	j6
care of it	j7
carried	c9
carried it	c9
carry	a-9c8
carton	a-3g8
carton ?	a-3
cartons	c28i33
cartons short	c15i8
cartons 	c16i16
cartons 	c16i16
case	i-8
cash	b-3c-8g11j4
cat	c-4g6h4
catalog	g11
catalogue	g32i-9j-5
catalogue is	g-3
catch	d4h-5
caterer	c-14
cats	h3
cbm	g12
ce	h10
cement	i18
chair	a-7c38g19h18i37
chair is	c15
chairs	a8e5
change	b3
change the	b-13g6
change the address	g3
changed	b-7d3e19h-6i-4
changed mind	b-3
changed my	e6
changed my mind	e16
changed our	e11
changed our mind	e14
charge	a28g-10h-3
charge for	a38g-15
charge was	i-4
charged	a12b-7c51i38
charged me	i3
charged me twice	i3
charged twice	a-11c21g7i8
charged 	c12i23
charger	i14
charges	a26d25g-18i-10
charging	c11i22
chart	c5d22g-29
chat	c-14i-15
chat ,	c-4
cheap	c14h5i19
cheaper	a33b-6c-8d43g-30i-14
cheaper if	a18d-4g-4
cheated	c35i43
check	b-8e-4h-6j19
check the	j5
checked	c-4
checking	j5
cheers	f39i-6
cheers mate	f7
chen ,	e4
cherries	i3
cherries were	c30d10g5i9
chew	h5
chews	i14
chews everything	i14
chicken	c9
child	h23
chile	g3
china	g3i-7
chipped	c30i17
choose	d24
choose you	b5
chose	e5
cif	a15g-4
claim	c23i11
claire	c-3
class	b11c-7e8j-7
clean	c-15h4i-15
cleaning	c17i14
clear	a-4c-14i-20
clear customs	g24
clear the	j7
cleared	g8
client	h5i36
client wants	c15
clients pay	c-8i12
close	e6j-10
closed	h-10j-13
closed for	e3
closed 	j-8
closes	g9i-21
closing	i-21
cm	h7
coating	c26i12
code	a-23g33
code 0	g11
codes	c34
coffee	h-12i-20j-17
cold	c14d6g-11i18
cold 	i18
collapsing	g3
colleague	c-12i-16
collect	b13e6j42
collect it	j10
collect the	e14
collecting	b17
color	b-12c9i17
colour	b-16c14i7j-5
colour ,	g4
colour is	c17g-6i19
colour print	b-8
colours	f4g8h-5
colours are spot	i-4
com	h-3
come	g3h-10i-3
come and	b4e5
come at	j12
come at 	g7j14
come back	i9
come by	b-3
come down	a6
come in	g18
come to	a9
come with	g22h-3
come 	c3h-5i-7j-7
come  ?	c8g17
comes	g9i-15
comes 	j-7
coming	a-6e8f-4j33
coming 	j3
company	g6h-23i-11
company name	g10
company name on	j-3
compare	d41g-45
compare to	d7
compared	d40g-25
compared to	d18
compared to this	d14
comparing	d44i-3
comparison	d39g-23
competitor	a-11b3d58g-18i-17
competitor quoted	a6b8d9
competitor quoted 	a6b8d9
competitors	d24
complain	c-14i-13
complain about the	i5
complain the	i17
complained	c-21i-21
complains	i18
complaint	g3i-17
complaint ,	g6
complaints	i-22
complete	c10i12
complicated	c-3
condition	f4g-5
confirm	b18e-7g4i-6j3
confirm by	j3
confirm the	g4
confirm the order	b11
confirm 	b7
confirmed	b16c-4
confirmed ,	b7
consignee	e8h-3
contact you 	j6
contain	g4
container arrived	i4
container arrived with	i4
contract	g-6i-5j14
contract will	j11
cook	i15
cook ,	i-14
cookies	c6
copy	c10d9g-3i12
cosmetics	b-7g13
cost	a45b-6c-14g-26i-4
cost ?	a21
cost me	c-9g12i-9
cost of	a29
cost per	a15
cost to	a37g-12
costs	c-21d8
cotton	g8
could	a8c-10g5h10i-14j-8
could come	h-17
could come 	h-7
could really	h17
could really use	h9
could the	g24
could use	h17
could use a	h6
could we	b4
could you	a5c-4g4
could you explain	d20
could you quote	a10
could you send	a3
couldn't	e12
count	b20c-10e8i-21
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
crack in	c-9
cracked	i7
cracked ,	f3
cracks	i-8
crashed	i-6
crashes	i-8
crashes every	c25
crashing	i4
crazy	a-12c33e-6i21
credit	a-25c8e19g19i-15j3
credit note	j11
credit us	a-12b-3e46g5
crooked	c31i38
crushed	c27i4
crushed ,	c21
cup	c23
cups	b5h5i-6
cups that	h22
current	c-12i30
current supplier	i3
custom	g8
customer	h-7
customer 	c4
customer 	c4
customers	c5e-10g-9i13
customers complain	i-17
customers keep	c-7h6
customers keep asking	h7
customs	g12h-7i16
customs is	i7
customs will	j-3
cut	b13c29g14i24
cut off	c12i7
cutting	c10
d	a19
dad	b14c-6i26j-3
daily	d9
damage	g-5i-7
damage for	a11
damaged	c3
damp	g7
dark blue	h11
darker	h19
data	c19g10i15
data is	i18
date	c5g31i9
date ?	g3
daughter	c-7
daughter 	i9
daughter 	i9
day	g-4h-6
day ,	i3j17
day one	c21
days	c7h-3i6
days ,	c5i12
days and	b6
days credit	g12
days 	c6i4
days 	c6i4
deal	a21b21g-12h-19i-11
dealer price	a3
dear	b-3i-5
dear i	h7
dear pls	e6
dear sir ,	g3
decide	c-12i-14j-14
decided	c-12e28i-24
decided to	e14
defective	c6i16
defective ,	e5
degrees	h5
delay	c-6
delayed	i9
delays	i20
delete	e23
deliver	a-9b9c-4g11
deliver by	g16
deliver by 	g17
deliver it	b-6
deliver it 	j-10
deliver to 	h-3
deliver 	b10
delivered	c9h7i19
delivered to	i10
deliveries	e14i-10
delivers	c5d19i-14
delivery	c11e6j-6
delivery ?	h14
delivery again	c17e-6
delivery by	b3
delivery by 	b3
delivery date	g24
delivery guy	i3
delivery this	e21
delivery this week	e21
delivery time	g18
delivery 	b24j-3
denim	d14i3
dented	c9
deposit	a-6c-5e7f-6g16h-15i-4
deposit ?	g18
deposit back	e21
deposit do	a13
deposit will	j4
deposit will be	j4
deposit 	j10
design	b-4c-9h3i-10
desk	g20
details	g20
dey	i-13
dhl	g-13j-8
dhl will	j-6
dhl will deliver	j-6
did	c-9d-7e-13g10i-13j-8
did i	g11
did the	g8
did the samples	g-3
did you	g11
die	i4
died 	i14
diff	a-5d22
differ	c26d9
difference	a-9c-3d49g-30i-9
difference ?	d8
difference between	d17
difference in	d13
different	c8d9g-9
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
disappointed with	c8i16
disappointed with the	c8i16
discount	a52b-11c-9g-38h-12i-3
discount do	a6
discount for	a18g-11
discussed	b9
dishwasher	i6
dispatch	b30
dn	g4
dn 0	g4
do	a3b-4c-5g12h-7i-4j-9
do 0	g-10
do a	a30g-7
do cheaper	g-12
do everything	i19
do i	g27h-7
do i get	i-4
do i need	a-4g17h-5
do it	b17d5h6j7
do less	h-10
do most	d10
do not	c11h-3i13
do people	d7
do that	d15
do the	c-13g18
do they	d11
do u	g33i-10
do u have	g4
do we	d4g8
do with	h7
do with a	h7
do you	c-4d-7g20i-7
do you charge	a11g-9
do you do	g15
do you handle	g4
do you have	a3g16h14
do you need	a-8g-16
do you recommend	d3g-3i12
do you ship	g6
do you suggest	h-9
do you take	g13
do you use	b3d-4
do you want	g-23
do 	a14g-9
do  each	b10
do 	b3g-13
doable	a17
doable ?	a17
documents	c3g14
does	b-5c-3d9g29i-14
does it	c-5d12g13i-5
does it compare	d7
does it cost	a9h10
does it work	d-3g8
does it 	g7
does it 	g7
does not	c16g-12i9
does the	a7c-5g21i-5
does the price	a24g-6
does the 	g7
does your	d4g5
doesn't	c22h10
doesn't fit	c18
doesn't work	c12i15
doesnt	c30i24
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
don't	b-4h-5i-14
don't cancel	e-11
don't fit	c7
don't like	i-7
don't match	c17
don't mind	b6
don't need it	e23
don't send	e12
don't send it	e5
don't ship	e28
don't ship yet	e5
don't want it	e23
don't want to	e5
don't worry	j5
don't worry ,	j9
done	c-8g5i-17j14
done ,	j5
done .	j9
dont	e34h-6
door	a6d6j3
door is	c-9d7
double	b24c-7
double -	i15
down	a11c9g-5h-8i11
down ,	g4
down again	i-5
down for	b25
down to	a9
down to 	a9
dozen	b26h-8
drawer	c12i12
drawings	a3
dries	c16i10
drips	c13i8
driver	f6g-3i12j5
driver dumped	c24
driver was	c-6f5
driver was early	f8
driver will	j12
drives	i9
drop	e32g15i-9
drop the	e6i-8
dropped	c-5i33
dropped it	i-5
dropped the	c19
dropping	e32i12
drops	c-4
dry	j-5
dry ,	h6
dry skin	h-9
dubai	h-3i-4j-4
due	e9i-6
due to	e13
dumped	c24
duplicate	b-10e15i-6
durian	b19c40i36
dusty	c-3g12
duty	i4
dye	h33
dying	i3
e	g8
e 0	c7g12
e 0 ,	c18
each	d5g-7h-8
each ,	a7
each ?	b9d25
earlier	i-4
early	a3c-14f4h-11i-16
early ,	e10
easily	i15
easter	g14
easter ,	g10
easy	i-4
eat	c-26
eating	i16
eating our	i5
eating our margin	i5
eats	c4i11
eczema	g14
edge	c18i17
edges	c28i7
effective	d22
eggs	b3
elm	c7
else	d12e20g-12
elsewhere	e4
email	i-10
email is	i-4
empty	c23h-6i15
empty file	i8
end	e9f5i-31
engineer	b-3
english	c-4f9h-10
english ,	f16h-7
enough	b-9g3i-18
enough for	h4
enroll	b33
enter	g7
enterprise	d9
entrance	h-3i-9
entry	b-6e12
error	c14
estimate	a42c-3i-5
eta	g10
eta ?	g6
eta 	g-3
etd	g14
eu	g21
even	c3
event	e7i-17
event is	f-4
every	i22j-3
every box	h5
every day	i9
every month	c-6
every time	i12
every week	i-3
every weekend	i8
everyone	i6
everything	c-3g-8h-10
everything inside	c-5i-7
everything inside is	c-5i-7
everywhere	c-7i22
exactly	g-20i-6
exam	c-16i10
exam but	i12
excel	c-21g6
excel 表	i-4
excellent	i-4
exchange	i-5
expect	j18
expect my	j3
expect my call	j3
expected	d-5
expensive	a9c8d8g-6h10i-22
expensive than	a7
expensive than the	a7
expired	i5
explain	b-4d19
export	g15
export gives	i8
extend	b5
extend our	b22
extra	d4h6
extra ?	d7
exw	b-3c-8d-4
exw price	b-3
exw price ?	b-3
fabric	b9d9h12i-6
face	c8i20
face mask	c6
factory	c-16d6g12i-11
factory or	g16
fade	c-24g10i-12
faded	i3
failed	c3e19i26
failing	i19
fails	c16g3
fair	b-4c-7j-8
fake	c32i35
fall	c13
fall off	c13
falling	c-6i19
falling out	c-5
falls	i14
falls apart	c7
family	g-12h10
fancy	h3i-22
far	c-4
fast	c-10f12g6i-7
fast delivery	h-3
faster	a-4c-10d32i-12
fault	c-17i-34
fax	i-11
fedex	g10
fee	a42g-17
fee ?	a21g-7
fee on	a-4g13
feedback	f-15
feedback on	f-7
feedback on the	f-7
feel	c13h17
feels	c18g5h-3i26
feels cheap	c14
feels like	g10i27
fees	a23g-15
feet	g11h7
fence	c3i9
fewer	h46
figure	a29
file	g7
file is	c14i23
files	c-4
filled	i-5
filled in	i-5
finally	c-5
find	c-9j4
find attached our	h-3
finds	c7i9
fine	a-8c-18g-8h-4i-35j-4
fine ,	b6i-4
fingers	c17
finish	h8
finish the	f7
first	e3g-10h-15
first ?	g-4
first one	e3
first time i	c3
fish	g7i8
fit	c4g5h5i6j-4
fit a	h16
fit in	h4
fit in a	h3
fits	i26
fitter	c21
five	j14
fix	c11i3j8
fix it	g10i23
fixed	f15j-9
fixed the	i-6
flasks	c17
flasks 	c20
flasks 	c20
flat	h8i25
flickers	c35i28
flight	i3
floods	i5
floods every	i5
floor	b-4c7
floor is	c11
flowers	j-6
fly	c9
flyers	i8
fob	a12b-5d-9g-5
fob ningbo	a9g-4
fob or	g3
focus	i10
folding	h34
follow	g-7j20
follow up	j-8
follow ups	i3
follow 	j13
following	b14
follows	j25
follows 	j25
food	c10h6i16
football	g-7
for	a4b3c-4f5g-4h8i-14j-3
for 0	a23d13e-8g-14
for 0 ,	a10b-4
for 0 minutes	c5e-4i18
for 0 months	b9
for ?	g-12
for a	a3e-5h22
for a sample	b7
for a small	h8
for a supplier	h11
for a 	e-5h13
for a 	e-5h13
for an	h15
for another	b7
for another year	b8
for approval	b3
for checking	f7
for coming	f-8
for dry	g4
for dry skin	g4
for everyone	c3
for export	h27
for five	c13
for free	d-3
for it	a14b-3h-4
for kids'	h-18i-3
for labels	d24
for me	b31c-8e-3
for my	h15i-5
for my mum	c-4
for nothing	c5
for now	e9
for oily	h5
for oily skin	h5
for order	b-8
for order 	b-8
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
for the beach	h16
for the photos	f-12
for the samples	e6f6
for the 	e13
for the 	b17
for this	d3
for travel	h8
for two	e9
for two days	b5
for us	b16
for us ,	b15
for you	a-4b-10i-4j35
for your	f-4h-4
for your order	f-14
for your prompt	f8
for 	a7b11e-5h-18
for  ,	a-4b-6g24
for  ?	g4
for  chairs	a5
for  	a18b-13
for 	b21g-8
for 	b6
for 	f-19i-7
for 	f-19i-7
forever	c-4i19
forget	e18
forget about	e15
forget about the	e15
forget it	e7
forgetting	c-17i3
forgetting follow	i3
forgetting follow ups	i3
forgot	i6
forgot my	i9
forgot the	c8i7
forklift	b9c-3d37
form	i-5
format	g36
forward to	j-7
forward to your	j-5
forwarder says	c-3i-4
forwarder says the	c-3i-4
forwarder 	i5
forwarder 	i5
found	e15h-15i-3
found a	c10
found it	d15e-3
found one	e16
four	c14j5
fragrance	d10e28
free	c-4g9h10i-17
free of	j5
free of charge	j5
free shipping	d3
free 	g23
freeze	e18i17
freezes	i18
freezing	c6i16
freight	a27d-3g-13
freight to	a11
friday	a25g-7
fridge	i8
friend	a7i-16j7
friend i	j8
friendly	h21i-8
from	c-7d14g-4h-13i-13j-3
from another	g3
from last	d3
from me	d-4f20g8j10
from my	c-4i-21
from our	b26
from the	b-3c5d12e6g-9
from the airport	g11
from the order	e9
from the sample	c40
from you and	d4i5
from 	e5
front	i-4
fruit	h17i13
full	e3g3h-11i9
full of	c12i21
full refund	e4
full 	e4
full 	e4
fun	a-20
funny	c-3i-6
fur	c-3
further	e3
further notice	e11
g	c9
gap	a3
garage	i4
gas	b32
gate ,	b9
gave	c9d13
gave 0	d27i-9
gave me	c9i4
gave me a	c9i7
generator	i13
german	c21
get	b8c-8d3g3i14j7
get a	a9c5
get hot	c20
get it	d19
get me	b3
get my	g15
get the	b20h6i-6
get 	b11g-8
get 	c-8i5
get 	c-8i5
gets	c12h-10i25
gets in	c31
gets 	c-6
gets 	c-6
getting	f3
gift	b10g4h7i-8
gift sets	b13
gift wrap	b6
give	a26c-3d5e22g-12j12
give 0	d5
give me	a9b7i8j7
give me 0	b4
give me a	j8
give me five	b13
give my	e16
give you	j16
gives	a3c13d9i11
glass	c10h3
glasses	i15
gloss	a12
glossy	h-5i4
gloves	c16h6i26
gluten	h16
gluten free	h16
go	b25c-8h-4i4
go ahead	b13i-8
go ahead and	b14
go ahead with	b16
go for	b17
go for the	b13
go lower	a12g-7
go out	j26
go out 	j10
go with	b30e4j-7
go with option	j-3
goes	i21j9
goes out	i-4j19
goes out 	j18
going	a3g-5h-3i-15j3
going ahead	e36
going to	e-4
going to send	j19
going up	a25
gold	d9
gone	a23
gonna	j36
gonna pay	j14
good	b-6c-18f9g-5i-19j-3
good ,	h-7
good as	d14
good as the	d14
good day	a5
good for	g27
good job	f8
good morning	c-3e3
good morning ,	c-3
good quality	h24
good this	c10i10
good this time	c10i10
goods	c14e6g14
goods received in	g-3
goods will	g16
goods 	j18
goods 	i13
goods 	i13
got	a-6b-8c11e-6g10h-5i6j-3
got 0	c22i6
got a	d6
got it	g-11
got nothing	c5
got the	f3
got the wrong	c6i8
got the 	e-3
got the 	e-3
got 	g4i10
got 	g4i10
gp	b46
grab	b13j-3
gracias	f27
grade	d7h33i-16
grandma	h5
grapes	c10h20i5
grateful	a5f75
great	c-24g-8i-32
great ,	j11
great if	h17
green	b20c16i10
grey	h3
grip	h15
group	d10e3g-9h-3
group buy	b4
guangzhou	d9
guests	i-29
guests 	h12
guests 	h12
guy	h-6
guy who	c8i10
guys	f9g13
gym	d3e6
gym is	c9i11
had	b-5c5e-3g-8i-13j-5
had a	h3
had no	c12
had the	i-3
had to	c19
had trouble with	i9
had  with	i9
had  with	i9
haha	c-19e-9f-5h-14i-26
hair	c17h7i18
haircut	b22c5
halal	h43
half	a-3c13d9h-8i21
half now	b10g3
half of	c4i19
half of the	c24i12
half our	c-15i13
half the	i12
halfway	c3i11
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
hard	c-12g-3
hard like	c8i17
has	c17i7
has a	i19
has arthritis	i-7
has been	c-17i-18
has it	g12
has it shipped	g12
has the	a5
has the wrong	c3
has the 	c3
has the 	c3
has to	c-13e4h47i-19
has to be	i-8
has 	c12i5
has 	c12i5
hasn't	i-10
hasn't left	e11
hasn't moved	c7
hates	i13
hates reading	i13
have	g6
have 0	b25i-13
have 0 of	b24g-16
have a	c9d9j-10
have a 	c5
have a 	c5
have anything	h11
have anything for	h11
have it	e3j4
have it 	j9
have my	j12
have my word	j12
have one	c-4h3
have someone	j10
have something	h-11
have the	b8c-3h7
have the 	b4
have this	a-3
have three	i-7
have time	i-11
have to	e4i-12j-12
have to cancel	e39
have to pay	c3
have to return	e-4
have two	h-3i-6
have you	g6h6i-4
have 	b17
have 	c10i12
have 	c10i12
haven't	c26i25
haven't received	c26i25
he	b-3j-7
he's	c-3i7
head	a3i-14
heads	c13
hear	g-13
hear from	j4
heard	i-7
heart	i-10
heavy	g5h16
held	c-11i-22
hello	a10h-4i-10
help	f16g-3h15
help with	h26
her	c-13i5j-3
here	c-7h-9j-5
here ,	i-13
here is	b8
here 	c6g7
hereby	b7
hereby confirm	b9
hi	d-9f-3h-8i-7
hi ,	b5g-5
hi team	g13
hi team ,	g13
high	a-6c12f-3i12
high ,	b-4f-3i-5
higher	d31
hinges	c18
his	g-9i6
hit	c-4
hm	a33g-9
hold	a-3b-10c-7e45
hold 0	e-17
hold for	i7
hold for now	e6
hold production	b-3e14
hold the	e16
hold until	e5
holding	i13
holds	c-6h9i-17
holds 0	g4
hole	c20i16
holes	c48i19
holiday	h-16
home	c-13h-19j-5
homework	c8
honest	c-9d8
honestly	h3
honestly the	c15
hoodies	b6
hoodies ,	b9g3
hope	c-4i-9j-4
hoping	h29
hot	c19i11
hotel	b-3h30i4
hotel is	a-3
hour	a4c19i10
hourly	a7
hourly rate	a7
hours on	i28
how	a13b-8c-8d10g12h-8i-12
how about	a16
how big	g5
how big is	g5
how do	a-3d3g21
how do i	g5i14
how do you	g6
how does	d20
how far	g6
how fast	g22
how is	d8
how is it	d5g6
how long	g23
how long do	d7
how long is	g4
how many	a-6c-4g19i-11
how many days	g14
how many times	g3
how much	a31b-6c-3g-13i-3
how much do	a-3
how much extra	a9
how much for	a21b-3g-5h-4
how much i	a-18
how much is	a16
how much more	d12
how much to	a8b-5
how much would	a5
how often	g14
how soon	g6
how to	g26
how u	g-4
how's	d4
how's the	d5
hq	b11
hq ,	b-3
hq to	a9
hs	g3
hs code	g4
hurry	g-5
hurry up	g-6
hurt	c12i27
hurting	g-28i8
hurts	i21
husband	j6
i	b-3c-6h-5i-5
i 0	d15
i add	c4i9
i already	i-14
i am	i-7
i ask	a13g-7
i asked	c5
i asked for	i26
i book	g4
i book 	b3
i bring	g9
i buy	g18
i buy 	g9
i called	j-5
i called you	j-5
i can	a-3b-3h4i7
i can't	c4i7
i cancel	g5
i cancelled	c9
i changed	e3
i changed my	e3
i come	j17
i come at	g3j21
i compared	d-6
i could	h-4
i do	i36
i don't	c-10e3
i don't like	i-7
i don't need	e3
i don't want	e7
i dont	e7
i dropped it	i-5
i feel	c16i8
i found	e8
i found one	e16
i get	c4d3
i get a	c7
i get it	d5
i get the	a4g-5h9
i get 	g-5
i got	i-10
i had	c-20i-12
i have	a-9h-7i9
i have 0	g23
i have a	c8i-13
i have time	i-3
i have your	a-8
i help	g-6
i just	h13
i know the	g3
i need	c-5h23
i need a	i18
i need an	h-5
i need is	h17
i need the	h15
i need to	e14
i need 	b19
i only	e-10
i open	c24i13
i order	b11g-13
i ordered	c10i22
i ordered twice	e8
i ordered 	g4
i own	i6
i own a	i6
i paid	c3
i paid 	c3
i pay	j27
i pick	g13
i promise	j12
i read	c-12i-10
i return it	i-4
i save	c11
i say	g-10
i see	g22i-11
i see my	g18i-7
i send	g-3j15
i sent	i-5
i set	g3
i still	e16g-10
i take	b21h8
i take 0	b10
i take 	b8g-3h17
i use	g17i14
i want	b15c4e11h7
i want a	e23i7
i want it	b10
i want my	c5
i want to	b4f12
i want 	b8h-3
i wanted	j-5
i wanted to	j-5
i was	c-4
i was charged	c11i21
i was 	i-11
i was 	i-11
i will	i-4j36
i wish	h12
i wish you	h10
i won't	e15i-5
i would	h4
i would like	h16
i 	e5h-4
i  know	i4
i  like	i-7
i  need	e3
i  to	i-3
i  want	e7
i 	e5h-4
i  know	i4
i  like	i-7
i  need	e3
i  to	i-3
i  want	e7
i'd	c-7h5i-8
i'd like	b9c-4e7
i'd like a	e4h10
i'd like to	e6g6
i'd love	h10
i'd rather	h6
i'll	a-3c-9d-3e-5g-6h-4i-13j38
i'll be	c-6j-25
i'll be honest	c-8
i'll be on	j-7
i'll be out	j-11
i'll be there	b14j18
i'll book	b-3
i'll bring	j22
i'll bring the	j10
i'll buy	b42j-7
i'll clear	j7
i'll clear the	j7
i'll come	b-3j5
i'll come by	b-3
i'll confirm	j3
i'll drop	j7
i'll forward	j7
i'll get	j6
i'll give	e16
i'll go	b11j-3
i'll grab	b20j-4
i'll have	b18
i'll have a	j-20
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
i'll swap	a-3j4
i'll take	b8j-6
i'll take it	b22j-9
i'll try	j-14
i'll wait	j-7
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
i'm sending	i11
i'm sending it	i11
i'm so	c11
i'm waiting	i-9
i'm 	c-11
i'm 	c-11
i've	h-8
ice 	b6
id	a-6b-9g-4i-5
idea	c-8i5
ideally	h33
if	a6b-9c-19d-4e-11g4h-4i-22j-15
if i	a17b-18h-4
if it	a-4c-12d4g5h5i-19
if it was	d25
if the	a-3c-13g18i-9
if we	a19e-3
if you	h-10j-7
if you have	g8
if you pay	j-7
ignore	c-10i-26
ill	j23
im	g7
important	h59i-12
imported	d22g-5
in	a-6c-4e-4g8
in 0	b3g8
in a	g11h3j20
in a minute	c-4j5
in a row	c16i14
in advance	f7
in april	b-8g3
in black	g19
in blue	b20
in china	g5i-6
in class	i3
in dark	h11
in dark blue	h11
in english	h4
in for	b8g-3
in good	i-4
in green	h5
in guangzhou	d10
in march	i-5
in may	b11c-4
in meetings	e-3
in my	c12i3
in one	b-7
in online	i8
in online class	i8
in order to	g6
in our	c-21i19
in pieces	c26
in stock	a-3g12
in stock ?	g12
in the	b5c8g-4h-3i26
in the app	g14i-6
in the bin	i4
in the box	c19i12
in the first	b3
in the form	i-3
in the garage	i10
in the morning	i-10
in the other	d13
in the photo	i-5
in the rain	c13i11
in the shop	i8
in the wash	c5
in the wrong	i-19
in time	i5
in town	g-6
in transit	i4
in transit ,	c-3i12
in two	b-3g21
in water ,	g6
in white	b3
in your	c7j6
in your system	c18i13
in 	b3c11
in 	i-7
inch	e-3
incl	a33g-11
include	b15
include 	b21
included	a13g10
included ,	a3
includes	c-13d45
including	a16
increase	b20
inform	g12
inform us	g19i-6
inform you	c4
inform you that	c4
ink	c24i16
inner	g17
inside	c18g10i22
inside is	c-10i-10
inspection	c4
installation	a20c-7e7
instead	b8c17i12
instead of	b6c9
instead of 0	b8c12
insurance	i-12
interested	h10
interested in	h10
interface	c6
into	j7
into it	f3
into our	i13
invoice	b-8c6g-13h-10
invoice 0	b-5c20e6
invoice by	e5
invoice in	i-7
invoice in the	i-7
invoices	c7i10
ip	c-12i-11
ip 地	c-12i-11
ip 地 址	c-12i-11
iphone	i-8
is	b-6e-5h-7i-6j-8
is 0	b-8c4d5
is 0 %	c14d14i23
is 0 .	a-29d-6g4h24
is a	i9j-8
is a 	c-17i10
is a 	c-17i10
is always	i29
is at	b6
is available	g12
is back	c-9i-17
is bad	c-24
is better	d-3
is better ,	c-3
is blocked	i13
is broken	c-4
is closed	i-20
is coming	c9
is crazy	e-8i11
is down	i11
is dry	c-4h5
is dry ,	h6
is due	i-3
is empty	i15
is falling	c-8
is falling out	c-8
is fine	b10g-11i-10
is fine ,	b20
is fixed	i-3
is for	g6
is full	c-6
is gone	c-6
is good	i-5
is half	d22
is happy	c-5
is in	c-13i-22
is in stock	i9
is in the	i-22
is it	a11c-3g29h-8i-4j-3
is it cheaper	g-15
is it ok	g4
is it still	c-4g6
is it the	g-6
is it waterproof	a-6
is killing	i28
is killing me	i4
is killing us	i6
is looking	h10
is looking for	h10
is love	a3h-3
is missing	c4
is missing ,	i3
is more	d17g-21
is most	d3
is much	c11
is my	i-11
is my order	g17
is nice	c9
is normal	i-31
is not	c-3i-6
is not what	i-6
is off	e30i-16
is ok	g-12
is on	c-8i-30
is on the	i-14
is our	b26i-22
is our po	b21
is out	c8
is peeling	i7
is printed	c28i42
is ridiculous	c9i-3
is right	d-12g14
is sea	d11
is shorter	c14d-9
is sick	c-10
is slow	c-28g15
is so	i31
is sold	g4i-5
is sold out	g6
is still	c9e7g6
is stronger	d10g-13
is stuck	c-10
is stuck in	i-9
is sweeter	d16
is that	a15
is that price	h-3
is the	c-10d3e-5f3g18i-12
is the deposit	g6
is the matte	a7
is the new	a-5d15
is the third	i5
is the 	g5i-3
is the 	g5i-3
is there	a3g21h9
is there a	a12g8h-3
is there an	a8
is there any	d6g-4
is there anything	h27
is this	d-7g28
is tight	c-26
is too	a-6i42
is too much	a-8
is too 	i3
is too 	i3
is two	c22
is unacceptable	i-8
is under	i-5
is ur	g-10
is very	c-23i-14
is waiting	b4
is way	c13
is wrong	c9i7
is wrong ,	i-3
is your	a-4g6
is 	a5h-4i-9
is  the	a16g-7
is 	b6
is 	b-5c5f-3g10j-4
is  .	c4
is 	c10d-3h-3i3
is  ,	g4i-11
is  in	i-9
is  	c-15i-15
is 	c10d-3h-3i3
is  ,	g4i-11
is  in	i-9
is  	c-15i-15
isn't	e16g-26i-8
issue	c-8i-10j5
issue the	b3
issue with	j3
issues	g7
issues with	g8
issues with the	g8
it	c-5e4h-3i-11
it ,	b11f3i-3
it 0	b17
it ?	g-11
it a	a-7e32
it after	b-7j9
it and	b7c13g7
it anymore	e10
it arrived	c-6
it at	i8
it at reception	j20
it at the	i16
it back	e19g-6
it back ,	i-5
it be	c18
it broke	c5i13
it by	j-3
it came	c-15i-11
it cheaper	a21d20g-17
it cheaper if	a18d-4g-4
it comes	g10
it compare	d7
it compare to	d7
it cost	c-9h9i-11
it didn't	c-12i-6
it doesn't	i4
it doesn't leak	h3
it doesn't work	i3
it done	j34
it fits	c-6i-19
it for	d19g13j18
it for 0	d53
it for a	j4
it for me	g6
it goes	c12
it has	h17
it has to	h22
it hasn't	e10
it in	b-3c-5h6i-14
it in our	i-3
it is	c-6g-3
it leaks	c15i12
it looks	j-4
it made	g14i-5
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
it ships 	j7
it should	h7
it should be	h12
it smells	i12
it stopped	c-7i-9
it stopped working	c23i22
it survived	c-3
it the	g-6
it to	j10
it up	i-10
it urgently	h-3
it was	d3g-7
it was a	h12
it was worth	c-3i-4
it waterproof	a-6
it will	j-5
it with	b-6e-18
it without	h-11
it wont	c19i17
it work	d-3g8
it works	f3
it works again	f4
it wrong	c-5
it 	h-3
it 	j6
it  ,	d11j39
it 	c-6h-3i-9
it  work	i3
it  	c-16i-6
it 	c-6h-3i-9
it  work	i3
it  	c-16i-6
it's	c7g-4h-6
it's a	i6
it's a 	c-8
it's a 	c-8
it's been	c3
it's broken	c14g9i5
it's broken ,	c5e4g12
it's for	c-3h9i-5
it's not	c15
it's 	c4
it's 	i5
it's  ,	c5e4g12
it's 	i5
it's  ,	c5e4g12
itches	i7
itchy	g8i6
item	e21
item 0	e4
items	e3
its	b9c-3j5
jam	c25
january	i4
jebel	a6
jebel ali	a6
job	f6
join	a4b12
join the	b15
joke	c24h-7i-3
joy	i-3
just	c-3i-11
just refund	e9
just send	b7
just wanted	g3
just wanted to	g3
just 	e9
just 	e9
keep	a-4b-5h-6i18
keep 0	e15
keep asking	h15
keep asking for	h22i-4
keep forgetting	i3
keep forgetting follow	i3
keep going	a-3c10
keep it	c-3j-10
keep one for	b5
keep the	c-22i-26
keep the rest	e15
keep you	j18
keeps	a17c18g-6i35
keeps crashing	i4
keeps scratching	c-4
kg	b-3h4
kid	i-5
kidding	i-3
kids	b-3c-7h27i-21
kids are	i31
kids can't	c3i-34
kids'	h-18i-3
killing	c-6i5
killing me	i4
killing us	i20
kills	h33i-11
kind	c-9f32i-10
kindly	a17c-8e9g4i-15
kindly arrange	b10
kindly arrange 	b10
kindly confirm	g3
kindly quote	a6
kindly send	a3
kit	c-11i-12
kitchen	c-13i4
kitchen floor	i9
knock	a13i-6
know	b-5c-4e-4g5h-8
know if	g14
know the	g26
know what	g-11i17
know when	g7
know when the	g23
knows	c-4
l	b5c-12
l /	g4i-4
l / c	g4i-4
l 码 	i-7
lab	c-9e14
label	c-11h44i-31
label printer	c7
labels	c5d4g-6
labels ,	h3
labels don't	i-7
labels on	h10
labels on every	h10
labels  stick	i10
labels  stick	i10
lady	i-3
lagos	e-4
landed	j40
landlord	c-9i-4
landlord raised	c-5i7
landlord raised the	c-5i7
laptop	i20
large	b33i6j-4
laser	d22
last	d8g-6i12
last a	h46
last batch	b8i24
last batch 	i8
last batch 	i8
last caterer	c-14i-5
last delivery	c11
last longer	d13
last month	g13
last one	b21h14
last order	e4
last price	a9
last shipment	c15g-3i14
last time	b3c-10i-16
last week	c5
last year	b-3i-15
last year's	c3d20
lasted	c12i8
lasting	i-3
lasts	d9g-13
late	h-9
late ,	h-3
late and	j10
late to	f7
later	e-3
latest	i29
lattes	b9i-3
lattes and	b9i-3
laugh	g-20
lead	g22
lead time	g22
lead time ?	a-5
leak	i-11
leaked	c13
leaks	i10
leaks oil	c3
learned	c25
leash	i11
least	a21h26
least 0	h7
leather	d29h3
leave	c-10e15i-8
leave it	e11j9
leave it with	e-18
leave out	e16
leave out the	e16
leave 	g19
leaves	c4i12j13
leaves 	j6
led	c-9
left	c19d-5h-4i9j-9
left it	c11i12
left the	c13i9
left 	c-3h-3
leg	d-8i17
leg is	c12d-9
lemme	b12j14
less	a7d30h30i-13
less sweet	g13
lesson	e16g4
lessons	i-4
let	c-9i-12j15
let me	b3c-7i-12j11
let me ask	j14
let me get	b4
let me have	b16
let me know	j-13
let us	j-4
let us know	j-5
let you	j6
let you know	j6
let's	b7c-7e8i-8j-4
let's do	b18
let's do 	b18
letter	a4j-9
lettuce	c15i17
lids	a5b13i8
lids don't	c5
lids 	c10
lids 	c10
life	g9
lift	i-14
light	i9
lighter	g9h31
lighter one	g11h26
like	d-3g-8h5i-10j-8
like a	h6
like a refund	e18
like a 	e18
like a 	e18
like crazy	c10i3
like something	h4
like that	i-7
like the	b8h12
like them	i-6
like to	a-7b12e8g6h-12
like to book	b13
like to know	g18
like to order	b21f3
like to proceed	b6e-8
like to return	e19
like to send	e18
like 	b16
like  	b16
lilies	g17
lily	f10i-3
line	c24e3i-10
line 0	e3
line is down	c-3
line is waiting	b5
line is 	b5
line is 	b5
link is	c5
link is dead	c5
link is 	c5
link is 	c5
link works	i-3
lip	d-6
lips	c6i10
list	a3h-13
list ,	a4
list is	g11
list says	c4
little	h30i-18
live	h-5
load	b5g12
local	d22g-5
located	g15
location	g15
location pls	g15
lock	c-4
log	c24i12
log in	c24i12
logged	c4i18
login  is	i-3
login  is	i-3
logo	a10h15i-8
logo is	c18i9
logo 印	c6
logo 用	b3
logo 的	h-9
logo 的 	h19
logo 要	h8
lol	b-5c-9g-8h-12i-27
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
looking	c-8h17i-14j-12
looking at	h-6
looking for	b-7c-6h38i-9
looking for a	h11
looking forward	j-4
looking forward to	j-4
looking good	h-4
looks	c6h-3i5j-5
looks good	j-3
looks great	i-4
looks like	i-5
loose	f-6
lose	c5i30
lose weight	h11
losing	i5
lost	c-8g-4
lost two	i16
lot	c12f6
lot ,	f5
lot ?	c14
lot of	b25
lotion	c17
loud	b-9g9h14
love	c-12g-3i-22j-5
love a	h26
love it	j-4
love the	b10
love to	h-6
loved	c-4f23h-9i-5
loved the	f16h-7
lovely	c-10f8h-4i-15
loves	i-23
lower	a9d42g-8
lowest	a33
lunch	b10
lunch boxes	b3
lyon	g-4
m	b4c8g5i-11
m ,	c13
m 0	c-4
m 0 bolts	g5
m 0 x	b-3
m 码	b13
machine	a-4h6
machine for	h11
machine is down	i8
machine leaks	c-3
made	f4g11h5i-4
made of	g5
mail	c-25i-37
mails	i22
maintenance	j-15
make	b15c-17d-4
make it	c-4h16
make it 	h-3
make sure	h5
make sure it's	h12
make that	b25h-8
make 	b14
makes	c3i16
makes a	c21i7
manage	j-30
manager	c-4i-8
mango	g-5
manual	c20i11
many	b-3g7
many days	g14
many returns	i3
many thanks	f13
many times	g3
many 	c7i19
many 	c7i19
march	b-13i-23
margin	i3
margins	c-8i7
margins are	c-8i7
margins are gone	i7
market	c-12i-25
marks	c3
mask	c6
masks	c15
match	d26g-27h13
match that	d8
mate	f22j-3
material	a-6h10i-6
matte	a3h13
matte one	a6
matter	c-8i-7
matters	g-8h7i-11
matters to	h27
matters to us	h27
mattress	h25
max	h9
may	b9c-18h-3i-13j-14
may .	b17
may i	a5g5
may i know	g10
may training	e5
maybe	b-19h-3i-6j-19
me	b9d-3g-7h-14
me ,	j16
me 0	b15
me :	d-4
me ?	g12
me a	b8
me a quote	a5
me a rash	c9i7
me ask	j14
me back	a9c11e-9g-3
me by	j14
me down	b6i-5
me down for	b8
me five	b13
me get	b4
me get the	b4
me have	b16
me in	b14
me know	j-12
me look	i4
me out	c14e10i11
me the	c-12g23i-22
me the file	g-17
me to	b-12g22
me twice	i3
me up	b12
me when	c19i7
me 	c17
me 	b30
me  of	b-10
me 	j-8
mean	g3
measured	c19
meet	a7g-20
meeting	h-6i-17
meetings	e-3
mehmet	i-3
mel	g3
melted	c13
melts	i29
membership	b14e6i-5
mentioned	i22
merci	f44i-3
mess	i11
message	c-23
messages	c11
messed	i13
messed up	i13
might	i-9j-14
milk	b15c4e12i39
milk from	e7
million	c-9h-8i-4
million dollars	h-4
min	j23
mind	c-15e18h-4i-23
mind ,	e5
mine	b19c-8
mini	c-9g8i-4
minimum	a11
minute	c21h-10
minutes	b-3c18e-6i20j7
minutes ,	i4j11
miss	e21j-31
miss the	j-7
missed the	i11
missing	b-5c12h-6i9
misspelled	c25
mistake	i-6j-3
mistake ,	e3
mixed	c7
mixed up	i6
mixed up our	i6
ml	a5g-4
mm	h15i3
mm ,	c20
mode	h10
model	c11d7g4h10i-5
model a	g7
model is	d-12g7h22
model was	c48d18
moldy	i3
moment	d3j-3
money	d6h-17i-10
money back	c16
month	a-6b-4d-8e8h-9i4
monthly	a9
months	b13e14g10
months ,	b4
moon	g3
moon cake	g8
moq	a-6g45h-9
moq ?	g22
moq and	g39
more	b20c-20d20g-4h-3i-19
more ,	d6e18
more expensive	a7
more expensive than	a7
more is	d12
more pls	b14
more than	g38h37
more to	b11
more to my	b8
more  s	b3
more 	a5c-10i-5
more  than	a7
more 	a5c-10i-5
more  than	a7
morning	e3
morning ,	c21
mosquitoes	c-16i-3
most	c-3d20g-10h4i-18
most important	h26
mother	i-4j-3
motor	c22g24i16
mouldy	c7
move	j3
move the	j6
moving	h15
mr	f3
msds	g24
much	a29b-6c-6f7g-10h-8i-8
much ?	a12
much appreciated	f25g4
much do	a-3
much do you	a-6
much extra	a9
much faster	a-4c-9d22
much for	a17b-3g-5h-4
much for a	a5h-6
much i	a-18
much is	a16
much more	d12
much more is	d12
much to	a8b-5
much would	a5
mugs came	b-3e-3
mugs pls	b9
mum	c-12e10h-6
mum ,	c-4
mum can't	i3
mum 	i3
mum 	i3
must	c-15g-7h28i-18
must be	h14
must cancel	e24
must fit	h3
must fit in	h3
my	d-3e5h-6i7
my account	c17e15i18
my answer	i-6
my assistant	j5
my back hurts	g5i10
my back is	i4
my bad	i-8
my bank	h-3
my boss	g-4i-9
my boss wants	h15
my boy	i6
my brother	i-5
my cat	g7
my colleague	i-12
my cousin	d4
my customer	c6i-4
my customers	c3
my customers keep	h7
my dad	b14i23j-3
my data	c31i5
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
my hair	i3
my hands	i10
my husband	j6
my kid	i-4
my landlord	c-3i-9
my lips	c6i10
my membership	e10i-5
my mind	e16
my money	c11
my money back	c16
my mother	i-4j-3
my mum	e13i-17
my mum ,	c-4
my neck	i23
my neighbour	c6
my neighbours	a6
my old	h25
my order	c3e15g9i-6
my order is	b5c19g14
my parcel	g28i-3
my parcel is	c10
my phone	i-7
my problem	c-3i-7
my room	i4
my room is	i4
my scalp	i7
my scalp itches	i7
my shop	h17
my skin	c15i31
my son	b8
my son 	i3
my son 	i3
my table	c6e12
my team can't	i4
my team 	i4
my team 	i4
my thesis	i15
my umbrella	c-4
my warehouse	h5
my warehouse is	c5
my way	j-14
my wedding	g8
my wife	c4i-6
my word	j12
my 	i-7
my 	i-7
myself	i19
na	a14i-21
nails	i4
name	g3i-8
name is	i-5
name on	i12
name on the	i7
natural	b-7h12
navy	b9i-7
nd	e6
near	a14g-13h44
neck	i23
need	c-17d-8e5h25i-18j-11
need ,	f-20
need a	b-6c-4e-3h13
need a deposit	h-7
need a minute	h-10
need a quiet	i-8
need anymore	e21
need anything	g-15
need anything else	g-8
need for	h-4
need for a	b7e-8
need is a	h17
need is love	a3h-3
need it	e3
need it urgently	h-3
need samples first	g-6
need small	h8
need something	i20
need the	g9h10
need the second	e7
need them	a4
need to	a-5c-9h-26i-6
need to reorder	b16
need to send	e6
need you	c5
need you to	c5
need 	b27d4
need  by	b5
needed	c-3e6h-14i-6
needed any	e17
needed any more	e17
needs	g5h54i-31
needs a	h11
needs to	h26
negotiable	a38g-59
neighbours	a4c-3i16
never	g-8h-3
never arrived	i16
never showed	c12i8
never told	c15
new	a-3b12d-5g3h-10i-16
new machine	d8
new one	d-6i-16
new part	c7i11j5
news	g10
news on	g7
next	b9c-6g-5h-4i-19j8
next door	c6d13i-6
next week	c-4g-7j3
next week's	e6
nice	c-25g-5i-36
night	g16i9
night shift	f15
ningbo	a5d4g-14
no	a-3b-5c5e9f-10g-5i6j-4
no ,	h-7
no -	a16h-23
no .	c8g21
no answer	c4i8
no big	h-3
no big deal	h-3
no defects	c-24i-16
no defects in	c-24i-17
no idea	c-5i4
no longer	c-14e40h-7i-12
no milk	e23
no more	c-6i-11
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
no sound on	i6
no space	h-11i30
no space for	h-11i21
no way	c6
no 	c-18e-7i-24
no  ,	j4
no  with	i-8
no 	c-18e-7i-24
no  ,	j4
no  with	i-8
nobody	c12g-6i27
nobody answered	c8
nobody can	c-4i-3
nobody knows	c-4
nobody picks	c6
nobody picks up	c6
noise	c3
noisy	c8i29
non	b20
none	b-4c-17i-23
noodles	b18
noon	c4
normal	c-17g13
not	a-4b-12c21e3f-3g-7h6i8j-9
not 0	b10h6
not 0 ,	b18
not a	c-28h-4i-15
not a complaint	g6
not a 	c-8g5
not a 	c-8g5
not broken	c-8
not broken ,	c-8
not cheap	c-7
not from	d11
not going	e3
not good	c11g4i6
not happy	c26i19
not happy with	c24i39
not in	c16d15
not needed	e8
not needed any	e17
not received	c3i4
not received yet	c9i26
not ripe	c8i18
not ripe ,	c8i18
not same	c25i33
not same as	c12i17
not sure	c-3h-3
not to	c-16e16i-24
not too	c-27h13i-26
not too 	c-11
not too 	c-11
not what	c31
not what i	c11
not working	g13i35
not 	c-30i-28
not  ,	c-9
not 	c-30i-28
not  ,	c-9
note	j4
notebooks	b10
notes	i10
nothing	c7h9
nothing fancy	h6
nothing is	c-37i-31
nothing wrong	c-10i-9
nothing wrong with	c-10i-9
notice	c9d6e6i-9j-4
now	c-6e9h-15i-5j11
now ,	i-8j5
now ?	a15f4g-13
number	b-5c8g13i-6j5
number pls	g16i-3
of	b7c4f3
of 0	g-17i-17
of a	g-23
of charge	j5
of cherries	g-3
of each	d34
of glue	c8
of it	j6
of my	b-3
of order	c11
of our	c-16g4
of stock	c-10
of the	a-9g4h-12
of the group	e22
of the mugs	i3
of the order	c8
of the two	d17
of the 	c14
of the 	b13
of the 	g-7
of the 	g-7
of them	c7e12
of them .	c18i12
of these	g-26
of this	h17
of those	b15
of tolerance	c15
of your	i-29
of 	c-3j4
of 	c21
of 	b15h-3i10
of 	e17
of 	c13
of 	c13
off	a5b-13c21e21g-9h-7i15
off ,	e14
off auto	c-3e14
off on my	c5i3
off the	e12
offer	b23c-6d18g13i-14
offer from	d32
offers	d54
office	a-3c-17i-10
office is	c-9
offline	h10i-5
offline mode	h10
offset	d24
often	g14
oil	c22i12
oily	i-5
ok	b17c-16e-5f4g-8h-9i-19
ok ,	c-3j-3
ok ?	a8
ok deal	b14
ok for	g3
ok i	j7
ok 	a5
old	b-5c-11d3
old oil	h-6
old one	i-20
old ones	i-11
old roof	i3
old roof leaks	i3
old roof 	i3
old roof 	i3
old supplier	d20h-7
on	a3h-3i3j4
on ,	j11
on 0	g13
on a	e-6
on all 	c6i8
on amazon	a9d29
on by	c-3
on day	c9i6
on day one	c9i6
on delivery	j21
on every	c9h7
on for	g23
on his	c13
on hold	e45i4
on hold for	i7
on hold until	e5
on it	j26
on it ,	j35
on me	g12i14
on my	c-14i7j-10
on my way	j-14
on our	b4c-8i-7
on our side	e13
on price	e12
on sale	a22g-35
on site	i3
on the	b4d-5e-5f-3g7h-8j-3
on the bill	c15
on the box	c-7
on the cards	c9i4
on the next	a-5
on the shelf	i-11
on the way	c-18
on the 	f-6
on the 	f-6
on this	a28g-25
on this one	e13
on time	c-8h3i-4
on wechat	j4
on weekends	c-6h5i-4
on weekends ,	i-21
on your	b32g6
on 	j10
on  and	c5i8
on 	c-4
on 	c-4
once	b-3c-13f3i-9
once ,	f16
one	a-3b9c-4d10e4g-5j-3
one ,	c-8i-3
one ?	g11
one at	d9
one box	e6
one carton	c8
one day	c8i8
one for	b3g-3j-6
one for me	b15
one for you	j-3
one hour	c16
one in	d-3i12
one in the	i-7
one is	d-7g5
one is missing	i8
one is 	i8
one is 	i8
one leg	d-9i24
one more	a11b34
one of	c-8i-3
one please	b8
one sec ,	j16
one was	h17
one with	g7h27
one 	c-13i-22
one 	c-13i-22
ones	d5g-6h14i-3
onions	b32h20
onions ,	b5
online	d29
online class	i8
only	a-4b-5c8h19
only asked	d13e-10
only got	c20i30
only in	c19
only one	c22i39
only the	e17
open	c3g9
open a	c19
open an	g3
open at	i-3
open the	c14i8j23
open the box	i11
open the l	j15
open your	c-8i5
open 	g10
open  ?	g10
opened	c11g-9
opened the	c13
opening	g6i-8
opening hours	g27
opens	j8
option	b4j-3
option b	j-3
or	a-5b-5c-9d47e-11g-3h-11i-21j-4
or 0	d4
or a	g7
or can	d-12
or i	c10d9
or rail	d9
or the	d38g-20
or 	g-4
or 	g-4
oranges	a17c14e3i4
order	a-3b23c-3d-4e12h-13i-16
order ,	b-5
order 0	b30
order :	b5
order : 	b5
order as	e13
order confirmed	b20f6
order for	b14e4
order for 	b13
order from	h-3
order is	g3
order of	c-11
order the	b7
order to	a8
order with	i-8
order with us	i-8
order 	b15
order  	b7
ordered	b-6c11e11i-8
ordered navy	c8
ordered twice	e8
ordered twice by	e8
ordered 	g4
ordering	b35i-4
ordering 0	b31
orders	b-3g-9
organic	h27
original	d12g-5h6
other	b-3d47e3h-5i-7
other shop	d-11
other supplier	c4
others	c-16d37i-19
others sell	d5
our	b3c-12d-5e3i15j5
our bags	c-10i10
our balance	g10
our best	i-3
our booth	f-12
our boxes	i12
our budget	c5i-3
our buyer	i-10
our buyers	c5h7i7
our client	c17h25i-33
our client wants	c15
our clients are	g4
our cost	j9
our courier	i-4
our current	c-3
our customer	b-3
our customer 	c4
our customer 	c4
our engineer	b-7
our forklift	b16
our forwarder	i5
our gloves	i16
our goods	g7h4
our hotel	a-3
our hotel is	a-3
our labels	i16
our last	b-3c-17h-5i11
our last order	e13
our logo	h14
our margin	i5
our milk	b5
our mind	e14
our old	c-13h-10i11
our old supplier	i3
our order	b9e11
our payment	f5
our po	b22
our price	a-5c18i13
our price list	c19i20
our shop floods	i5
our side	e12
our stock	c15i4
our store	a5
our subscription	e9
our target	a34
our team	f4
our warehouse is	i8
our website	c-6i4
our workshop	c-5g9
our workshop is	c-6g9
ours	d-8
out	b-5c14e5h-12i4j3
out ,	c13i7
out a	a-3
out of	b-5c13g-5i29
out of 0	c-20i-4
out of order	c11
out of stock	c-10
out of the	e11
out of tolerance	c15
out the	e5
out to	b4
out 	j9
out  .	j20
outdoor	h11
outdoor use	a3h5
outer	c-3
outer carton	c-6
outside	c-4g4i-10
oven	i23
over	c7d14
over 0	h12
over our	c11
over our budget	c11
over the	d5
over the fence	c3i9
overcharged	c18i33
overnight	c-13d11i-6
owe	a25f22g-9
owe you	a25f22g-9
own	c-3i11
own a	i6
p	a7
pack	b10g-7
pack 	b25
packaging	b-3h13
packed	h-6
packing	b-6c7
packing list says	c4
packs	h10
page	c20
pages	c16
paid	a-4i-8j-9
paid on	c6i10
paid on 	c6i10
paid 	c3
pain	c-18i-5
paint	i9
paint dried	i-6
paint is	i3
paint is peeling	i3
paint is 	i3
paint is 	i3
pair	c7h14i9
pallets	c10e5
paper	c-8g13h30
paper is	c8g16
paperwork	i22
parabens	g13
parcel	b-3c13g18i7
parcel is	g8
parcel left	c-5g7
parcels	c-3
park	j5
part	i14
part already	c6i12
party	c-6i-15
pass	e51j-5
passed	c-7f20i-18
passport	g7
password	c-4g9
passwords	c-14i26
past	c13i8
patch	j18
patience	f9
pause	e51
pay	c-5d-7e-3h-3i-6j13
pay balance	j16
pay by	j-15
pay you	j21
pay 	i-8j16
paying	c-26i5j9
paying you	j14
payment	c-8g6i-13j3
payment terms	a-3
payment will	j5
payment will be	j5
payment 	j13
pays	c-15g9i-35
pays for	c6
pays for that	c6
pcs	c29i22
pdf	g10
peeling	i7
pending	d-3g6i8
people	b-4c-3d23e-3i-23
people will	g-22
per	a17c-13
per carton	a-4
per carton ?	a-3
per month	a-6g3i6
per piece	a6
perfect	c-28i-24
perfume	h16i-3
phone	b-7h-10
phone ,	i13
phone number	c4g-5
photo	g10h-6j6
photographer	g-3
photos	g9i-3j27
photos ?	g8
photos are	c13
photos attached	c8f5
photos attached ,	c8f5
photos of	g23
photos of the	g23
pi	a-9b10g-11j30
pi by	g-14
pi by 	g-14
pi is	j-3
pic	i-15
pick	c-11g-9h14i-20j8
pick it	i-3
pick it up	i-3
pick up	b11
picked	e3
picked up	e7
picks	c5
picks up	c5
picks up the	j3
pickup	g7
pics	g15i36j9
picture	c13i12
pictures	c26i16
piece	g-7i-13
pieces	i3
pilates	b6
pills	i21
ping	j3
ping you	j3
pink	c9h15i4
pizza	b4c3
place	a-11g3
place an	b8
place an order	b8
placed	b20
plan	d9e8i-9
plan this	e33
planned	j-4
plant	c15g11
plastic	c11h6
please	a7b15c-10e16g-3i-21j-9
please ,	b12c-4e7h3i-8
please .	a10e4
please activate	b7
please add	b10
please advise	d4g17
please arrange	e5
please arrange the	e5
please book	b10
please cancel	e20f6
please change	b-6
please change the	b-6
please come	b3
please confirm	b-19g18
please confirm receipt	g7
please do	e7g-12
please fix	c8
please have	e6
please make	b5
please proceed	b5
please produce	b17
please put our	b-3
please quote	a37
please refund	e30
please reserve	b13
please revise	a7b-3
please schedule	b14
please send me	g18
please send the	e3
please sign	b-4
please stop	e35
please suspend	e6
please suspend our	e6
please take	b-3e17
please terminate	e14
please treat	e3
pls	a19b14c-10e9f-5g15i-14j-5
pls ,	h-4
pls advise	b-6g16
pls cancel	e6
pls check	g4
pls confirm	g8
pls don't	c9i-4
pls fix	c13
pls make	h20
pls no	e7
pls proceed	b8
pls quote	a29b-15h10
pls send	g18i-3
pls send price	a9h26
pls send 	g-13
pls update	a5
pls 	e9i-5
pls 	e9i-5
plug	c13
po	a-8b11e15g6i-15j3
po 0	a-11b-20e26g21
po 0 ,	a-6e23
po attached	b26
po for	b22
po 	j27
pockets	h20
policy	c-6g4i-19
pool	d3h-15
poor	i6
popular	d5
port	g20
possible	g22h12i-6
possible ?	a3
postpone	e20
postpone the	e20
postponed	i-6
ppt	c-8
prefer	g-21h48i-8
preferably	h20
premium	d25g-14
prepare	b18j5
prepare 	b21
pressure	c8i5
previous	c-11i20
price	a58b-7g-30h-12i-12
price ,	a-6b7
price ?	a15c-5g-6
price and	a23
price and lead	a16g-3
price for	a44b-18h-5
price for the	a3g8
price for you	a-13
price for 	a16b-9
price is	a-23i-10
price list	a4i6
price of	a38b-7
price of the	a8
price per	a19
price please	a9
price too	c13d12i14
price too high	c13d12i14
price went	a-4c24
price with	a27
price 吗	a13g-12
price 吗 ,	a13g-12
prices	a38d15g-37i-11
pricing	a18
pricing for	a18
pricing for 0	a18
print	b17
print .	f-4
print it	b14e13
print 	b5
printed	c13e3
printed the	c4
printer	c-9i12
printer keeps	c6
printer 	c7
printer  	c6
printer 	c7
printer  	c6
printing	c24e29g-6h-14i20
prints	c10
private	g-7h3
private label	h14
pro	a12b27d4g-14
pro plan	b11
probably	b-6j-27
problem	c-8g-8j3
problem ,	j11
problem again	i10
problem is	c-10
problem with	c14i15
problems	c-3i-23
proceed	a-23b38e4h-4
process	b27
produce	b17
product	g9i-20
production	b14c-3e23f-7g11j-4
production please	e4
project	e25i-7
projector	c10i11
promise	i-4j24
promised	c3j-8
promised ,	i-4
promised last	c16
promised 	c19i6
promised  ,	c20
promises	i-6
promo	a19g-36
prompt	f8
proof	g3h3j22
provide	g8
provided	g8
pull	c26
pulled	e14
pulled out	e14
pulling	e38
pump	g-3h13i3
pumps	c13h-13
purchase	b26
purchase order	b27
push	e23
put	b14h-4i-3
put 0	b18
put it on	e7f4
put me	b8
put me down	b8
put our	b-5g5
put the	c-16i-4
put them	i8
put 	b19
pvc	d15
q	f29
q 0	b4
qc	i7j4
qq	b-3g-5
qr	i20
qr code	c10
qty	c11i9
qty ?	g8
quality	a-3c11d11g-17h7i5
quality dropped	c22
quality not	c3i10
quantity	b26
quarter	i8
question	i-4
questions	g24
quick	c-19f23i-14
quiet	c-4h24
quiet one	i19
quit	b-3c-4e17i36
quotation	a49g-18h-6i-5
quotation for	a27b-10
quotation for the	a4
quotation is	c22
quote	a53b-24c-10d4e-3g-22h-6i-9
quote coming	j8
quote coming up	j5
quote fob	a5
quote for	a19
quote for 	a13f7
quote with	a10d4
quote 	a31b-17
quoted	b7d16
quoted 	a6b8d9
quotes	d37
r	g3i-7
rail	d21
rain	j-8
rain 	j-3
raining	c-3i-17
raised the rent	c-5i7
ran	c-3i26
ran out	c-12
ran out of	c-12
rate	a59b-13g-35h-5
rate ?	a8
rate for	a15
rate per	a3
rates	a13g-8
rather	h18
rather have	h31
raw	i4
re	c5e3j7
re -	c7j9
reach	g16
read	c9h-19
read it	c5
read the	c-14
reading	i13
ready	g5j13
ready at	j12
ready by	b6
ready by 0	j3
ready 	j-11
real	h27i-5
real leather	h3
really	a-15d25f12g-10i-11
really appreciate	f7
really use	h9
really 	i-3
really 	i-3
rebate	a11
receipt	e-5h-20
receipt of	g14
receive	g5j8
receive the	g9j5
received	a-6b-10c14e-14g18h-6
received yet	c9i26
received 	b-9c8
received  ,	b-3c10
reception	j4
recommend	g9
red	a-8c12d5e3h16
red one	b9
reduce	a55
ref	a-4
refund	b-8e49h-6i-13j3
refund ,	c8i27
refund me	i-7
refund please	e18i7
refund the	e22i-6
refund was	c15
refundable	e-3g9
refunded	c-10i-3
refunds	c-18i-35
refused	c11i33
regards	i-4
regards ,	g5
regret	c4
regret to	c4
regret to inform	c4
regular	a4
reject	c20i23
reject rate	c5
rejected	c28
release	e33i-3
release the	e23
remaining	j21
remember	g-17i5
remember me	g-17
remember to	j-3
remove	b-14e40
remove the	b-14e19
renew	b37e23i-8
renewal	c18i-3
renovation	e5i13
rent	b3c-14g-3i8
rent again	c-5i7
rent for	a24
rent is	i-3
rent went	i9
rent went up	i9
rented	c9e6
reorder	b37g-9
repeat	b34
replace it	j-5
replace the	b7j15
replace the 	c-3
replace the 	j16
replace the 	j16
replaced the	c-3
replaced the broken	c-3
replaced the 	c-3
replaced the 	c-3
reply	c7h-3i7
reply .	i11
reply to	c16i20
report	c15i4
report back	j13
reports	i16
request	e11
request a	e11
requesting	b12e17
requesting a	e21
require	b3h21i-10
require english	h11
require 	b38h-11
resell	h18
resell your	h4
resell your 	h4
resend	j11
reservation	c-6
reserve	b32
reserved	b8
rest	e22g-5j5
rest assured	j3
rest assured ,	j3
restart	b3
restaurant	h21i-3
return	b-8e36h-10i-4j4
return it	c-5
return the	e3i3
returned	c-24e12i-9
returning	c6e29
returning customer	i-5
returning your	c25i7
returns	c-18h-3i-15
revert	j26
revert by	j3
revert by 	j3
review	a3c-3j10
revise	a6b-3j10
revised	e3
revised invoice	e4
rgds	e3
rgds ,	e3
rice	c16i8
rice was	c16i6
rich	i26
ridiculous	c25i-22
right	a-15c-6d-13g3i-9j9
right ?	a-4b-6g11
right away	c11i6
right now	i7
ring	b-3
ring the	i-3
ring the bell	i-3
ring you	j5
rip	c8
ripe ,	c8i18
ripe ones	h24
rival	d6
road	c-20i-12j-6
robbery	c28
roll	a30
roll -	b3
roll - up	b3
roof	i5
roof leaks	c-6i6
roof 	c-6i6
roof 	c-6i6
room	a5c-9i-4
rooms	b3d7g-10
rotten	c21e3i7
rotten ,	e10
rough	a38c-3
roughly	a3b5
round	a36
row	c16i14
ruined	c11i17
run	b6
running	c-20i-3
running out	i14
running out of	i14
runs	d8i-6
runs on	h9
rush	a5g-16h-10i-6
rust	c-12i-17
rusted	c24
rusts	h33i11
s	c7f5g-7h-5i13
s ,	a4e3g-14
s 0	b-3
s came	c8i-3
s order	e7
s 店	d8
s 码	b4
s 	b-11
safe	a-12c-15f-7g4h8i-5
safe for	g4
safe trip	f-11
sags	c25i24
said	i-11j-12
said no	e33
said you'd	c-3
sale	a15
sales	c-15
sales are down	i12
salty	c42i24
same	b13d16e-4h-13i-4
same again	b12c-3
same again please	b3
same as	b4
same as last	b12
same day	j3
same order	i3
same price	a15
same problem	c5i5
same 	a28
same 	c13i5
same 	c5i5
sample	d-4h-13j4
sample ,	b6
sample was	c-13
samples	a4c-11f12g-14i-10
samples ?	d7
samples arrive	g-3
samples first	g-6
save	b14i38
saved	c-15f22i-13
saved my	f13
saved my day	f13
saw it	d13
say	c3h-5j-21
say 0	c25
say thank	f8
say thank you	f8
say 	i23
says	b-5g-7j-15
says 0	b-4c27i4
says the	c-3i-4
scalp	i7
scalp itches	i7
scan	c7i12
scared	i12
scared of	i45
schedule	b12g26i12
school	a13c-12h-7i-25j-7
school is	e8
school will	j-8
scrap	e38i28
scratch	b9c-4e3i-9
scratched	c14i4
scratched my	c19i12
scratches	g3
scratching	c-4
screen	c4h3
screen flickers	c7
screws	c37f4i3
screws are	i4
sea	c-3d13i-7
sea freight	h9
sea freight to	a9
sea or	d6
sea or rail	d9
seal	g18
seal is	i-7
seal is 	i-7
seal is 	i-7
seam	c13
seams	c44i30
search	c6h8
searching	h18
searching for	h31
season	c-18i-16
sec	i-5j17
sec ,	j16
second	e13
second hand	c18
seconds	b12
see	g-4h-4j-15
see attached	c5i8
see me	c-3g-7i-3
see my	g10i-7
see the	h-3
see what	h13i-3
see you	c-4i-5j-12
see you 	j-6
sell	c8d15
sell this	i-15
sell your	h5
sell 	d32h-8
seller	g20i18
selling	c-24i-25
sells	d24i-8
sells it	d7
sells it for	d7
send	c-7g5i-11j13
send a	a-5
send catalogue	g10
send it	b-11g-4i-3
send me	b-9
send me the	g16
send pics	i-4
send price	a9h26
send someone	g3
send the	a-8b3c-3e19i-8
send the pi	g-14
send the revised	e3
send the samples	e10
send the truck	e11
send them	i11
send u	j27
send us	a9
send us your	a15
send you	j11
send you the	j3
send 	b41g-10h16
send  more	h-6
sending	e24g-3j24
sending it	e7f3i4
sending it back	e13i5
sending the	e4j12
sending u	j8
sense	i-7
sent	c4e-4i11j-11
sent it	g7
sent it back	c8
seriously	a-4c23i17
server	i9
set	a9b20c4g7
set it	g8
set it up	g8
set up	g12
sets	b17c-4i-11
settle	g-10j29
shade	h11
shall	j9
shall i	j-3
share	b-3g14
share the	j9
sharp	c5g6
sharp edges	c9
sharpen	a20
she	f12
she wants	h14
shea	d8
shelf	g11
shelf life	g12
shelves	i13
shift	c-14f15
shiny	h31
ship	a-8b4c-11d-6g4i-16
ship by	b-4
ship it	e5
ship me	b3
ship me 	b3
ship 	b14
ship 	g-13j-6
shipment	c7e9
shipment ,	e8g-5
shipment is	c5i9
shipped	b6g10j-13
shipping	a4g5i-11j8
shipping ?	a5
shipping is	c3
shipping it	j15
shipping marks	c15
ships	i12j12
ships 	j6
shirt	c24i11
shirts	i28
shirts ,	b25
shoes	b4g3h12i10
shop	c-20
shop floods	i5
shop floods every	i5
shop got	i-28
shop in	j9
shop is	i4
shop next	a6
shop next door	a6
shopee	c5d33h-13
shops	c-4d17
short	b-6c17i9
short ,	c27
short by	c7
short by 	c7
short of	c-11
shorter	d-9
shortly	j5
should	b-9c-12d6e-5g13h19i-12j-16
should be	h26
should i	e-4g4h-5
should not	h9
should we	d21
shoulders	c24i33
showed	c32i8
shows	c12i49
shows 0	c32
shows a	c3
shrinkage	d14i-7
sick	c-12
sick design	i-3
side	c10h-11
side entrance	h-3i-9
side is	c20i15
sign	a-8b13c-14e-8i-21
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
since	b-3c26g-5h-6i27
since 0	i-9
since january	i4
since morning	i9
since the	c7
since we	c-8i-38
since you	c8
since you changed	c8
since your	c4
since 	c20
singapore	b4g6
sir	g3
sir ,	g3
sit	i5
site	b25i21
six	b3h-26i-12
size	a-6b8c-8i-11
size again	i3
size do	g-11
size is	g10
size m	g4
sizes	g9
sizes are	d-3g26
skin	c4g4h16i7
skin ,	b-3h23
skin ?	h3
skin is dry	h6
skincare	b7
skip	b-11e31h-6i-15j-8
skip the	e-21j-6
skip the gift	j-6
sleep	c-7g-4i12
sleep badly	i7
sleeping	i14
slides	f8
slip	i6
slot	e27
slow	g15
slow 	i-8
slower	c8d5
small	a5i-4
small ,	h3
smaller	h19
smashed	c10i7
smear	c-3
smell	c27i8
smells	c31i21
smells off	c14
smoke	i9
sms	c15
smudges	c6i6
snacks	h19
snapped	c22
so	c-11e3f7g-9
so far	i-10
so fast	f10i4
so i	e11
so it	h10
so much	f17
so nice	h18
so nothing	h9
so please	e3
so slow	i13
so the	c-3
so 	c5g-4h3
so 	c5g-4h3
soaked	c10i32
sofa	i-11
soft	c4h13
softer	b-3h44
software	c14h21i14
soggy	i11
sold	g13i-5
sold out	g17i-21
solid	b20h19i6
solved	c-10i-15
some	b-9
some photos	g8
somebody	c15h12
someone	c-7e9g7h15i-12
someone to	h28
someone to fix	h15
someone who	g5h4
someone who knows	h8
something	a-5b-6c-7h48i-6
something is	i3
something is 	i3
something is 	i3
something my	h7
something to	h7
sometime	h-6
son	b7
son 	i3
son 	i3
soon	h-7
soon as	h-4
sorry	c-14e8h-7i-21
sorry ,	j9
sorted	c-3i-8
sorting	f12
sound	c18i12
sound on	i6
sound on the	i6
sounds	c-6
soup	c16i18
sour	c20h-5i41
space	c-4h8i24
space for	h-11i21
spain	b-3
spare	b13
speak	i18
speak english	g-12
spec	c12g30i8
spelling	c3
spend	a18g-14i8
spend hours	i10
spend hours on	i10
spf	a-3i33
spf 0	a-3
spicy	a-8b5h27
split	c10g19i16
spoil	c34i40
spoke	b-4
spot	c-9i-11
spot on	c-3i-4
spots	c-5
spreadsheet	i17
sqm	a11
st	c15
stacked	g3i26
staff	c-13i12
staff keep	i3
stainless	g-5i19
stains	i4
stand	h50
standard	d7
standing	i-4
start	b31g-8
start production	b20
start with	b18
starting	b22
starts	f-6g19i-12
starts 	f-7g21
statement	b-19c25
status	a-9b-5g58
status of	g8
stay	j4
stays	c-23i-6
stays on	c-12i-5
steal	h4
steel	d27
sth	h52
stick	g17
stickers	a19i14
sticks	c35i17
stiff	i8
still	a7c12d-3g-14h-12i23j-4
still 0	a27g-18
still for	g3
still have no	c13
still have the	g3
still in	g30
still in stock	g8
still no	c16i13
still not	c39i17
still nothing	c11
still on	i-13
still valid	a24g-27
still 	c19i14
still 	c19i14
sting	c-16i-13
stinks	i3
stock	a-4c-9g3h-4
stock ,	i-8
stock ?	g12
stock and	b12e6
stock for	j7
stolen	i25
stone	c3
stop	b-6c-15e43i-20
stop the	e18
stopped	g-4h-4i8
stopped working	c38i24
stops	h9
storage	a32
store	b12g16i-6
store it	g14
straight	j-24
strawberries	c31i19
strong	h26i21
stronger	d8h3
stuck	c-12
stuck in	c-16i-28
subscription	a5e30i-7
such a	c4
sugar	b23g-7h38i-18
suggest	g6h9
suggest something	h32
suits	g11
summer	b23c-5h3i-5
sun	c-10
sunscreen	c26
super	i-9
supplier	c-9d10
supplier gave	d27i-9
supplier gave 0	d27i-9
supplier is	c-5
supplier 	i6
supplier 	i6
suppliers	d32
support	a-10c14f11g20i8
supposed to be	c16i29
surcharge	a19g-19
surcharge for	a22g-11
sure	b-3c-5i-7j13
sure it's	h12
survive	g14j-25
survived	c-16i-34
suspend	e31
suspend our	e6
suspend our account	e6
swap	g3i17j3
swap it	g8i41
sweet	c20i20
sweeter	d16
switch	b-4c8i12
switching	h-11
sync	c33
system	i8
t	a-4g21
tag	c-30i-22
take	a6b13c-13e18i-3j-13
take 0	b46
take all	b26
take care	j6
take care of	j6
take it	b16e5j-14
take it back	e5
take the	a-3b5
take the 	b13
take them	c8e5
take them back	c8e5
take two	j-7
take your	e-3
take your time	e-3
take 	a10g-9h13j-7
take  for	a16
takes	b-11c-11j-3
takes 0	i-9
takes 0 days	i-9
takes forever	c-4i19
takes two	i-11
talk	g-16h-11i-12j-3
talk now	g-9
talk to	c-3
talk to my	c-3
talk 	j-3
tap	c12
tastes	c31i7
tax	g-4i6
teacher	c7h3
team	b-10f12i-8j4
team ,	c10g9
team can't	i4
team will	j18
team 	i4
team 	i4
tear	c21i15
technician	c4i4
tell	c-3d6g-10i-6
tell me	a5d19
tell me the	a15d10
tell you	j4
telling	f-16i8
telling me	f-17
ten	b9
tenth	c17
terminate	e37
terminate the	e24
terms	a-8g35
terrible	c12
test	e4i-5j5
tested	g4
text	f-10h-4i-7
text messages	a3
than	b-6c8d32g-17h8
than 0	d11
than air	d11
than before	i4
than expected	d-5
than the	c27d27g-19h-15i15
than the 0	d3
than the old	d6i-7
than the sample	i7
than yours	d4
thank	a-5c-6f39g-3h-10i-9j-3
thank god	f-8
thank u	c-3f20
thank you	a-3f24h-6i-3
thank you so	f7
thanks	a4c-9e-3f54g-4h-12i-15j-3
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
that	b-4c-17g-6h32i-27j-3
that ,	e20
that ?	g23h-4
that come	a4
that come to	a4
that don't	h32
that fits	h6
that for	e14
that holds	g5h16
that it	h5
that looks	h13
that price	h-10
that runs	h10
that runs on	h9
that the	a8
that was	a-19
that we	j9
that we will	j6
that 	c-11g-4h22i-8
that 	c-11g-4h22i-8
that's	a-4c4d9f9g-20h-7i-21
that's not	d16
the	a-3c3e5h-9
the 0	c-18g-5h8
the 0 nd	e6
the airport	g6
the annual	a14g-3
the app	g7
the artwork	g8j6
the attached	a15
the back	c11i20
the balance	c-7i-4
the balance of	j7
the balance 	j-3
the banner	c11e5
the banners	f6
the battery	b21
the beach	h16
the bell	c-3i-3
the best	c-22i-10
the better	h37
the big	d8
the bill	c3
the bin	i4
the bl	c8
the black	b3
the blue	e3
the blue one	e3
the blue ones	c6
the booking	c-4e13
the boss	e5
the bottle	c5
the box	b-6c15g-7i12
the boxes	c13i3
the broken	c-7i-4j5
the broken ones	c-5
the buffet	i-5
the buyer	i10
the cake	c-8h-3i-10
the cake ,	a-3h-3
the caps	c6i4
the caps 	c6
the caps 	c6
the car	j8
the carton	g15
the cartons	g3
the cash	b-3j9
the catalogue	g5
the chairs	e12
the chat	i-3
the cheaper	d11
the claim	c-14i-11
the class	e9g13j-5
the client	c-7i-8
the code	i-3
the cold	c-17
the colour	c5i7j-6
the colour is	c9i5
the colours	c-3
the container	g11
the contract	c-6e5j3
the contract says	c-3
the cost	a17
the coupon	g-3
the courier	c-17i-13j-15
the course	e10
the customer	c-8
the damage	a6g-3
the damage for	a11
the damaged	c-3
the data	g19i-9
the date	c15i14
the delivery	e8g11
the deposit	a-10f-5
the deposit will	j4
the desk	g26i-3
the diff	a-5d22
the difference	a-5d15g-4
the discount	a-5i-4
the dishwasher	i6
the dog	g3
the double	i-12
the driver	f15i-17
the driver was	f6
the duty	i16
the end	f15
the exam	i5
the exam but	i12
the extra	d4f13
the face	g10
the fair	c-3g-6j-5
the fence	c3i9
the file	i-6
the file is	c-4i-8
the first	c19
the fish	g9
the flight	i14
the floor	i15
the food	c9
the forwarder	c-3i-5
the forwarder says	c-3i-4
the free	c6
the freight	b3g-3
the fridge	c24i8
the full	b7
the garage	i10
the goods	c21h-8
the goods arrived	i11
the green	b10i-9
the group	e10
the group buy	b4
the guy	c13
the guy who	c8i10
the gym	c8e14i3
the gym is	c10i5
the handle	i14
the holiday	g4
the homework	c9i3
the hotel	d6
the hs	a-3g6
the hs code	a-3g6
the ice	b6
the installation	a15g-25
the invoice	e-5g-3
the invoice in	i-7
the item	g8
the kids	c-12h14
the kids 	h22
the kids 	h22
the kitchen	i28
the kitchen floor	i9
the l	e4j15
the l /	e4j15
the label printer	c7
the labels don't	i-7
the laptop	i3
the large	j-5
the last	b4c13d7
the last batch	c8
the last delivery	c11
the last one	b23h10
the lead	a-5g14
the lead time	a-5g14
the leak	i-8
the leash	i11
the left	c-13i-11
the lesson	c9
the lid	c6i9
the light	c-16i-27
the line	c-18
the line is	c-7
the list	e9i-6
the login	i-11
the login 	i-8
the login 	i-3
the logo	d8h6j21
the lot	c12e3
the machine	c7g12
the market	c-10i-22
the material	b-3
the matte	a6
the matte one	a6
the may	e5
the may training	e5
the meeting	j5
the minimum	a13
the missing	c-12i-16j9
the moment	d4j-3
the moon	g4
the morning	i-10
the mugs	i3
the mugs came	b-3e-3
the name	e-5
the new	b6h-10i-10
the new machine	d8
the new one	d-3
the next	a-5b3j7
the night shift	f3
the noise	c-14
the offer	g4
the office	a-11c-13g9
the office is	c-4
the oil	c5
the old	c-6d5
the old ones	i-12
the old roof	i3
the one	c-11d42g-16h-4i-20
the one from	c4d3
the one in	i-7
the oranges	a20e3
the order	c-5e10g-6i-14
the other	c-9d22e7i-4
the other shop	d-21
the others	i-18
the paint	c6
the paint dried	i-6
the paper	g11h12i6
the paper is	i5
the parcel	c24i9
the party	i-5
the password	g10
the payment	b-3
the phone	i15
the photo	i9
the photos	f-10
the photos are	c13
the pi	g-14
the pi by	g-14
the pic	i-15
the picture	c17i15
the place	c-12
the plants	i-19
the port	c4
the price	a7c-9g-13i-22
the price for	a-13
the price of	a8
the print	c13i11
the printer	c-4i-3
the pro	b6
the pro plan	b11
the problem	g-11
the project	c4i-3
the quality	c6
the quick	f14
the quotation	b-18c-4g-15
the quote	c4
the rain	i-7
the rebate	g8
the red	b4d12e7h-13
the refund	e-3
the remaining	j21
the rent	c-7
the rent again	c-5i7
the report	c3i17
the rest	b-6c8e26
the return	i-9j9
the revised	e3
the revised invoice	e4
the right	c15i3
the road	c-14i-11j-4
the roll	c10
the room	i-4
the run	h14
the same	d13i-3j-10
the same order	i3
the sample	a-3b-4c9j3
the samples	e14g-7j3
the samples ,	e8
the samples arrive	g-3
the school	c-7j-7
the school will	j-8
the scratch	i-3
the screws	i4
the screws are	i4
the second	b4e16g-5h-3i-10
the ship	c-10i-4
the shipping	g3j11
the shop	c-3
the shop is	e9
the shop next	a6
the site	b3c3
the size	g11
the sizes	g-4
the smell	i8
the sofa	g7i-10
the software	b3
the soup	c22i8
the statement	b-13
the station	h7
the stock	j7
the sun	c-11
the tap	i-4
the technician	b5
the test	c-13i-17
the third time	i5
the time	i11
the tool	b15
the total	g-16
the toy	i7
the tracking	g5j4
the tracking number	g3
the transfer	g19
the trial	a21g-13
the tutor	c21i7
the two	b-3d16
the update	i-13
the upgrade	a7
the usual	b20
the validity	g7
the validity of	g7
the video	c4
the warranty	c-16i-18
the wash	c5
the way	c-26
the wedding	i-3
the wedding is	i-3
the white	g4
the white one	g16
the whole	e14f4h-3
the whole batch	e3
the whole lot	i14
the whole team	f12
the window	i-6
the wrong	c20i14
the zipper	c8
the 	a7g-32
the 	e13
the 	d-3i-6j-4
the  .	g16
the  is	i14
the  s	e10j-3
the  was	h4
the 	g18
the 	c-9f-3g-6i-10j6
the  ,	c-12
the  ?	g-4
the  came	i-4
the  for	a11
the  is	c8i13
the  one	i-4
the  ones	c-4
the  you	i5
the  	c-3
the 	c-6f-3g-6i-9j6
the  ,	c-12
the  ?	g-4
the  came	i-4
the  for	a11
the  is	c10i15
the  one	i-4
the  ones	c-4
the  you	i5
the  	c-3
theirs	d11
them	b11c12e4h-15i7
them .	c18i12
them ?	c19g9
them back	e14
them by	a5
them by 	a5
them up	c-3
them with	b17
them with the	b5
there	i-15
there ?	g-9
there a	a12g8h-3
there after	c14
there an	a8
there any	d6g-4
there anything	h27
there are	i-5
there at	j10
there is	c13
there is a	c14i14
there was	i19
there 	j8
there's	c13i12
there's a	c7i7
there's a 	c3
there's a 	c3
these	j-9
thesis	i15
they	a-8b-3c-3d16e-4f9g8h-12i-17j-4
they look	f6
thick	a5
thicker	c-9d31h14i-22
thicker paper	h9
thicker than	d24
thicker 	h9
thicker 	h9
thing	d5h15j33
thing for	d16
thing is	h11
think	j-7
think about	j-3
think about it	j-3
thinking	i-15j-5
thinking of	g5j-6
thinner	c6h12i8
thinner than	c15
thinner than the	c15
third	c28i11
third time	c22i16
this	e4h-7j4
this ?	a-12d-11g22
this batch	c18
this evening	j7
this is	c25i10
this is not	i8
this is the	i5
this is unacceptable	i-8
this is 	i-8
this is 	i-8
this month	e16
this one	e6
this one is	d17
this order	b8
this time	e13g-4h3
this week	b3e6i-15
this 	c3i3
those	c-3
thought	c-14i-9
thought i	e12
three	b4c8g-4i19
three days	c6
three suppliers	d32
three times	c9
threw	c3
threw it	i9
threw it over	i9
through	c5i-7
through your	c11
throw	b4
throw in	b4
thx	a-4c-3f63i-3
thx !	f5
ticket	c11i12
tickets	b11
till	i-9
time	a-3d-4h-6
time ?	g3
time i	c29i16
time pls	g18
times	c26i27
tiny	c-8d3
tips	g-12
tired	i7
tks	f45
to	c-4d-3g-3h-4i-10
to 0	b29i18
to 0 ,	b14
to a	g-5
to add	b-7
to be	g-7h12
to be here	c16i29
to book	b16
to call you	j-9
to complain	c10
to complain about	c10
to cook	i10
to eat	i-16
to finish	f7
to fit	h26
to fit a	h26
to fix	h7
to fix it	g9
to get	i22
to have	i-4
to inform	c4
to inform you	c4
to it	j3
to know	a26g16
to lagos	e-3
to last	h10
to long	a6
to long beach	a6
to look	i-4
to me	i5j10
to my	c27e-7i20j7
to open	g5
to order	b23e-11
to order 	b11f3
to our	b28j7
to our order	b6
to pay	g4j-27
to pay the	j-15
to pick	g-12h13
to place	b11
to pro	a4b10
to proceed with	b8e-8
to reception	b17
to reorder	b6
to resell	h18
to resell your	h4
to return	e27h-15
to return the	e6
to say	f5h-3
to say thank	f8
to sell	h4
to sell your	h5
to send	c-9e15
to send it	c-12
to send you	j21
to sign	a-3
to someone	e9
to speak	i4
to speak english	i4
to start	b3h-21
to talk	h-16
to terminate	e17
to thank	f5
to the	b17g8j3
to the wrong	c8i11
to the 	c8i11
to the 	c8i11
to this	d6j-4
to unload	c15i11j6
to us	g-6
to use	e-3
to wait	e11
to withdraw	e13
to you	c-8f-7i-4j12
to your	c-3
to your visit	j-6
to 	c20
to 	a-3b11
to 	g7
to 	b-14
to  about	c10
to  about	c10
together	b15
told	f6i-7
told me	c-7
tolerance	c31i23
tom	g-3
too	a-8b-10c12g-6h7i15
too ,	b12
too high	b-3c15d8f-3
too high ,	b-4f-3i-5
too hot	c5i4
too many	e4i18
too many returns	i3
too many 	i3
too many 	i3
too much	a-5i28
too salty	c6
too slow	c8i11
too small	c29h-21i17
too 	i-5
too 	i-5
took	d-8i-6
took place	c16
tool	c-4
tool .	b4
tools	b-5
top	b7i-5
top up	b15
tore	h3i31
tore at	a3i10
tore at the	a3i10
torn	c8
total	a39c17g-6h-3i16
total with	a9b6
total with shipping	a9b6
tote	c-8
touch	c17i3
tough	c-5i-11
towels	g18
town	e-6g-6
toy	i7
track	i4
tracking	g12i9j5
tracking hasn't	c7
tracking hasn't moved	c7
tracking no	g4
tracking 	c7
tracking  moved	c7
tracking 	c7
tracking  moved	c7
trade	g8i-5
traffic	i-17
train	h8i-13
train our	h18
trainer	h4
training	c4e9
transfer	c-7i-11j16
transfer takes	i-6
transferring	j34
transit	i4
transit ,	c-3i12
travel	h8
travels	h14
treat	c18
trial	b19
trial class	a21g-13
tried	c4
trip	f-8i-10
trouble	c-26g-4i-8
truck	c4i10
try	j-21
turn	c3e6i4
turn off	c-3e14
turn off auto	c-3e14
turn on	c21i24
turns	a3i-24
tutor	h13i12
tutor 	i4
tutor 	i4
twenty	c16d7
twice	b-12h-7i5
twice ,	a-12g12
twice a	i-3
twice a week	i-3
twice by	e8
twice for	b-5c14i22
twice for the	c4i3
two	b19c5h-5
two hours	c6
two months	e23
two of	i3
two of the	b5c4
two people	g31
two please	b11
two please ,	b11
two weeks	c8i-4
two weeks and	i3
typed	c11
typing	i17
typo	c34i34
tyres	b11h15i6
u	a20c3f3g9h-5i-3j11
u deliver	b-4g29
u do	a10b7g-14
u do cheaper	g-12
u do 	a11b10
u guys	c-4g34
u have	a10
u have a	h16
u sell	a24
u send	g14
u send me	c5
u sent	c26i22
u ship	g18
u 盘	c14
u 	j9
umbrella	c10i42
umbrellas	f4
unacceptable	c14i-30
under	a-9i-16
under 0	h27i-14
understand	i40
undertake	j12
undertake to	j12
uneven	c10
unfortunately	c4i9
unit	j16
unit price	a3
unit price for	g5
unload	c15i11j6
unopened	e7
unscented	h27i-24
until	i-9j-4
until further	e11
until further notice	e11
until 	j-11
up	a-3b3d-3g-5h-19i8
up ,	a13
up ?	a-3
up again	c-6i-8
up at	h-9i-9j9
up for	b3
up for the	b3
up my	b15
up on	c25
up our	i15
up the	i6j21
up with	c3
up with the	c9
up 	c5i4
update	c17e-5g5
update your	a9
upfront	a7f11
upfront ,	f5
upgrade	a3
upgrade us	b6
upgrade us to	b6
ups	j-3
upset	i-12
upside	c13i9
upside down	c13i9
ur	a11c-12d26g23h-10
urgent	a10c-9h-6i-9
urgently	h-3
us	b7c3e4f-7i16j-13
us ,	b8
us for	a8e18
us for the	a8e18
us in	b10g-4
us in for	b10g-4
us know	j-5
us on	i-14
us your	a15
us 	b22
usb	a3c3h6
usb -	a4
usb - c	a4
use	c-8h6i-22
use a	h11
use it	c4i-8
use the	g-20
use this	h-3
use your	h-3i-5
used	h-4i5j-5
used before	i6
used to	i-30j-6
used to have	i-3
users	h7
usual	b23
usually	i-10j-26
v	c-11i-7
v 0 .	i4
vaccine	d-3g21
valid	a6
validity	g7
validity of	g7
value	d23
valve	c8i15
valves	c19g3
vanilla	b9h46i-7
vase	c16
vat	a40g-6
vegan	g8h48
vendor	i23
version	b-3c-15d5h5
very	c-5f19h-10i7
very 	c30
very 	c30
vessel	a-3g29j-4
vet	c-5d10i-4
video of	i-3
visa	i8
visit you	g-9
visit 	g11
visiting	f-7
visits	b5
void	e46
volts	h11
vs	d60g-29h-4
w	b26g-12h30
wait	b-6c-11e12h-9i-13
wait ,	e17
wait until	e-11
waited	c16i19
waited for	f4
waiting	c-3i-14
walk	i4
wall	b-3
want	a3b12c-10e6g-15h33i-21
want a	b-4c-6e-5h11i12
want a refund	i8
want a 	i8
want a 	i8
want it	e14h12
want it anymore	h-3
want my	c5
want my money	c19
want our	h14
want smaller	h9
want the	e15h16
want to	a3f5i-10
want to order	b11
want to resell	g6
want to return	e21h-9
want to say	f8
want to sell	h5
want to 	c17h6
want to 	c17h6
want 	b21h-10
wanted	j-11
wanted to	j-5
wanted to call	j-4
wants	h54i-17
wants a	h27
wants 	b10h-13i-3
warehouse	c-8e5g-3i14
warehouse is	c4
warehouse is empty	c5
warehouse is full	i8
warm	c9
warranty	a-7c-23g14i-18
was	a-8b-7c10e-6g-3j-8
was a	h5
was a bit	h20
was bad	c-9
was better	c10d4
was cancelled	i-10
was charged	a-12c22g4i21
was charged twice	a-11c21g7i8
was cold	c13i6
was damaged	c-15i-7
was delivered	i-3
was early	f8
was empty	i-11
was half	c13i13
was not	c6
was paid	c-7i-9
was rude	c20i4
was supposed	c16
was supposed to	c16
was the	i-3
was too	h17
was worth	c-3i-4
was your	g-5
was 	c3
was  ,	c-23i-15
was 	c3
was  ,	c-23i-15
wash	c28i14
wash ,	e3
washable	h28
waste	i26
waste of	c24
water	i18
water ,	g6
waterproof	h24i-6
watery	b16i19
way	a-12c16h-5i-6j-4
way too	c8
way 	h-3j19
we	c-5e6g-6h-4i-5j-4
we accept	b13
we accept your	b9
we always	j-3
we are	c-5d4e10f8i-11
we are a	g6h-15
we can	g-8h-3
we can do	h-4j-3
we cancel	e5
we choose	b5
we choose you	b5
we chose	e5
we confirm	b14
we confirm the	b5
we could	h26
we decided	e15
we found	c3e7
we get	g3i19
we get the	g3
we got	c20i7
we got a	d8
we got the	c6i8
we had	h-5
we had no	c-7
we had to	c19
we have	b-3d6
we have a	b4c5d10f17i27
we have three	i-7
we have to	c3e5
we hereby	b7
we hereby confirm	b9
we keep	i12
we lose	i14
we lost	i4
we miss	h13
we missed	i9
we need	h26
we need a	i-10
we need it	h15
we need to	b11
we never	c14i-17
we never got	c5
we no	e10
we no longer	e10
we only	e4i7
we ordered	b-3c7i-5
we ordered navy	c8
we paid	c18
we paid on	c6i10
we pay	j23
we really	d7
we received	b-3
we received 	b-3c10
we regret	c4
we regret to	c4
we require	h24i-11
we require english	h11
we return	i9
we run out	i8
we sell	i4
we shall	j30
we take	b11
we take the	b14
we undertake	j12
we undertake to	j12
we used	c-3
we used before	i6
we used to	i-3
we visit	g20
we want	h32i-12
we want our	h14
we want to	h4
we were	c10i7
we will	j25
we will deliver	j4
we will not	b-8e31
we will order	b4
we will pay	j4
we will refund	j4
we will 	j4
we will 	j4
we wish	e8
we wish to	e8
we won't	e22
we would like	b3
we 	c-3h-5i-6
we  go	e6
we  got	c5
we 	c-3h-5i-6
we  go	e6
we  got	c5
we'd	b12c-18h20i-5j-3
we'd like	b12h9
we'd like a	h15
we'd like to	b9
we'd love	h6
we'd love a	h6
we'd need	b13
we'll	a-3c-4g-3h-4i-8j28
we'll be closed	j-3
we'll go	b10
we'll have to	e9
we'll replace	j6
we'll see	j-3
we'll take	b22
we'll take the	b12
we're	b-3c-7g-4h-4j10
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
wear	c3g-3
weather	c-22i-12
website	c-3i13
website is	c12i10
wechat	a-8b-5c-14d-4f5h-8
wechat pay	g26
wedding	g15h-3
week	a-3b3c5g-5h-8
week ,	j-4
week 0	b3
week ?	g-12
week please	e9
week's	e6
weekend	h-8i7
weekends	c-6h5i-4
weekends ,	i-21
weeks	c14i36
weeks and	i3
weeks now	c10i4
weight	a-14g21h5
well	c-13h-3i-21
went	a-10
went to	c19i22
went up	c-4
went well	b4
were	b-13c35g-7h-12i18
were a	c-8
were a hit	c-4
were crushed	c18
were soaked	c13i4
wet	c-3
what	a14b-6d6g17i4j-4
what a	c9g-12i-5
what are	a7i-6
what are your	a16
what can	g-7i4
what can i	i16
what changed	d16
what discount	a16g-3
what discount do	a6
what do	a9d17
what do i	a6g-10
what does	a10g-4
what does it	a9h10
what happens	g12
what i	g-5
what i ordered	i18
what if	g26
what if it	g6
what is	a6
what is the	a-8g9
what makes	d10
what should	g13i11
what should i	g13i11
what size is	g10
what time	g24
what to	h14i23
what we	g-6h25i-12j-3
what would	a14g-3h-6
what would a	a11
what would that	a16g-5
what would you	d3g-29
what's	a17c-10d11g18h-5i-19
what's in	g7
what's on	g10i-12
what's on the	g10i-12
what's the	a13c-6d3g3i-5
what's the difference	d11
what's the price	a14
what's the size	g4
what's the total	a10b5g-16
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
when can u	g11
when can you	g25
when do	g8
when does	g5
when i	c17g-9i27
when i save	c11
when i'm	j9
when is	g12
when it	c-9i-8
when it's	c12i16
when stacked	g3i26
when the	g14
when will	g34i11
when will you	i18
when you come	b16
where	c-4e-7g30i-4
where is	g11i12
where is it	i23
where is the	i-6
where my	g4h8i-5
where's	g24
whether	g14
whether the	g3
which	c-17d38g13h-14i-7
which bearing	d8
which courier	b3
which do	g-15
which do you	g-15
which is	d17g-5h-3
which lasts	d11g-14
which of	d14
which one	d13g-12i-4
which one is	d-11g12
which version	g-3
which would	d3
which would you	d3
which  is	g3
while	j11
white	i-3
white ,	b4
white one	g16
who	a-6c-9g15h35
who can	g-22h23
who does	h26
who is	g3h5
who is the	g-29
who knows	h3
who pays	g17
who pays for	c6
who promised	i3
whole	e12f4i-6
whole batch	e3
whole lot	i14
whole team	f12
wholesale	a51g-41
why	b-3d12g8
why should	d18
wide	g8h52
wife	c4i-6
wifi	a-5c-12g10i10
wifi 	h15
wifi  ,	h15
will	b-3c-12e-3h-6i-20j29
will be	g-6j28
will be in	j15
will be made	j5
will be ready	j24
will confirm	j3
will confirm by	j3
will deliver it	j-10
will do	j-10
will follow	j6
will have	j5
will it	g35j-7
will load	g3
will not	b-8e26j-17
will order	b3
will pay	g-3j6
will pay the	j4
will pick	j21
will pick it	j8
will receive	j18
will receive the	j7
will refund	e-4
will refund the	j4
will replace the	j6
will see	c-6
will send	i-3j16
will send the	j6
will settle	j22
will take	b9
will the	c-8g52i-11
will these	g27
will transfer	j8
will visit	j4
will you	g16i13j-12
will you be	g6
will 	e-4
will  the	j13
will 	e-4
will  the	j13
window	i-6
windows	g6
windows 0	g6
winter	h-4
wire	g-7
wire the	g-7
wired	g13
wish	h19i-9
wish you	h5
with	b7g-3h12i-7
with 0	b17i-4
with a	h28
with every	h11
with good	h41
with it	i4
with logo	a4
with me	j18
with me ,	j19
with my	i12j3
with my boss	j3
with option	j-3
with option b	j-3
with our	b5h11
with shipping	a9b6
with that	h-4i-3
with the	a-10b8e5g-5h-12i4
with the next	b3
with the 	i-3
with us	i-8
with you	i-6
with your	b7
with 	a12g-11
withdraw	c-3e41i-21
within	c-11i-8
within 0	c-5
within a	c3i4
within a month	c6
without	a17h43i-10
without telling	i8
won't	c17e18i4
won't be	e3
won't open	c18
wondering	g27
wondering if	g27
wont	c17e8i4
word	j16
work	d-4h-9
work for	j-7
work for you	j-5
work on	a25g-4
work on this	a29g-12
worked	i-6
workers 	c3
workers 	c3
working	c17g16h-4i24
works	b-4c-6g-5h-11i-13
works again	c-27i-28
works again ,	f4
workshop	c-20g5i4
workshop is	c-6g9
worn	i4
worry	j5
worry ,	j9
worse	c12
worse than	c30d4
worse than before	i4
worth	d25g-11i-12
worth it	d11g-7
worth the	d5
would	a11b-8c-12h14i-18j-6
would a	a11
would appreciate	a19f-5
would appreciate your	a19f-5
would be	g-4h8
would be nice	h13
would it	a16
would it be	a4
would like	e6h21
would like to	b3e13h-4
would love	h12
would that	a16g-5
would that come	a4
would the	a16
would you	h-5
would you like	d-7
would you take	a5
would 	g13
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
wrong number	c-19i-10
wrong on	c12
wrong size again	i3
wrong with	c-4
x	a-6c-16i-12
x 0 cm	g5
x 0 x	g5
x 	b4
x 	a-3g5
x  ,	a-3g5
xl	c12h-12i13
xl ,	c7
xx	c-9d36g-16h-5i-11
year	g-5i-14j-9
year's	d17
yellow	c8
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
you already	c-10
you and	d3g-6i14
you and it	c16i20
you are	f3
you at	j3
you at the	j6
you back	g11
you be	g31
you billed	c7i15
you by	j15
you can	c-8i-14j-6
you can do	a9
you can start	b18
you cancel	e16g-9
you changed	c21
you charge	a27g-27
you charged	i3
you charged me	i3
you come	b7i-14
you come down	a31
you deliver	a-3g20
you delivered	c3
you do	a5
you do it	g26h27
you do less	h-10
you do 	g-29
you don't	c-13d10
you explain	d20
you fix	g6
you fixed	c24i29
you for sorting	f8
you for the	f4
you for your	f-7
you forgot	c16i14
you forgot the	c8i7
you gave	i11
you get	j21
you get my	g21
you give	a4
you go	a12g-7
you had	g-3h15i-6
you handle	g4
you handle 	g4
you handle 	g4
you happy	g-3
you happy with	g-3
you have	g20h11
you have a	d7
you have anything	h11
you have my	j12
you have one	g5h30
you have the	i31
you hold	g6
you hold it	g6
you in	j21
you know	j6
you let	g12
you let me	g12
you like	d-6g-22
you load	g8
you looking	g9h-4
you looking for	g9h-4
you make	g22
you match	a7d24g-24
you mixed	c17
you need	a-10c-5g-23h-3
you need anything	g-8
you need it	g-3
you need samples	g-6
you need to	c-4
you never	c-12i-8
you next	g-8
you next week	g-8
you now	g-3j7
you ok	g-9
you on	j9
you one	f33
you open	g18
you pay	g-15j-18
you pay 	j-4
you pick	g-3
you please	g-8
you print	g11
you promised	c12i12
you promised last	c16
you promised 	i13
you provide	g18
you put	c17i20
you quote	a22g-15
you recommend	g11
you replaced	c3i3
you said	c3
you said you'd	c-3
you saved	f15i-6
you send	g13i4
you sent	c21g5i18
you sent the	i7
you sharpen	a22
you ship	a-5g34
you ship to	g12
you so	f7
you so much	f7
you speak	g-15
you suggest	g12h7
you take	b-6
you take 	a16
you tell	c10
you tell me	c10
you that	c4
you the	a-11c-9i-11j8
you the file	j7
you the wrong	c-5i-5
you the 	c-5i-5
you the 	c-5i-5
you there	g-11
you to	i-4j15
you use	b3d-4
you want	g-19
you were	i-12
you when	j5
you will	c-8i-4
you will have	j3
you 	b-3j18
you 	i-7
you  my	i7
you 	i-7
you  my	i7
you'd	a18b-10c-3
you'll	h-3j18
you'll get	i-3
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
your app	c6i13
your bank	a-6
your best	a42f-4g-15
your catalogue	g-3
your competitor	a13d41i-5
your competitors	d24
your door	j20
your driver	c7
your goods	j3
your goods 	j10
your help	f19
your hourly	a7
your hourly rate	a7
your next	j9
your offer	c-4
your order	b-12f-9j10
your parcel	c-3i3
your patience	f9
your price	a16d16i-3
your prices	c16
your prompt	f8
your quotation	c3
your refund	j7
your rival	d6
your shop in	j13
your system	c21
your technician	c6i10
your time	e-3
your visit	j-6
your website is	c22i3
your 	b-10h27
your  in	h4
your 	j7
your 	j7
yours	c-21d40g-25h-9i-24
yt	g15
yt 0	g15
zip	c11g-3i15
zip 	c6
zip 	c6
zipper	c16
zips	f3g-3
zz	g4
~	f5g-4
×	b-12
× 0	b-3
–	d12
❤	a4
❤ ️	a4
、	b5c-3h13j-3
。	c9h3i8
㗎	a21d19g12h-5
一	a3g-3i6
一 ,	g-3i6
一 上	g3
一 下	a3b-6g4i-8j3
一 下 ,	e4f7h-13i-3j16
一 下 :	b4
一 下 人	j4
一 下 价	f-23
一 下 午	c17g-10
一 下 吧	e14
一 下 告	j14
一 下 就	h9
一 下 我	g24
一 下 	g5
一 下 	h5i4
一 两	c-8
一 个	b7h3
一 个 ,	h3i-3
一 个 不	i-24j10
一 个 东	i3
一 个 人	b5g-5h17i18
一 个 价	c24
一 个 会	g-5h8i-3
一 个 字	i-18
一 个 小	h-3
一 个 月	a7c4h-5i7
一 个 柜	a-11g15
一 个 样	b21h-16i10
一 个 没	b-7c-5
一 个 烂	c-17
一 个 班	c7g14i22
一 个 电	h13
一 个 能	c4e4
一 个 蛋	h15
一 个 行	a4b-3
一 个 账	a3
一 个 都	c-21i-7
一 个 钟	c10
一 个 问	g12i11
一 个 	g6
一 个 	f3i-12
一 个 	f3i-11
一 串	g-7
一 些	h7
一 人	h-7
一 付	j10
一 件	a10g-5h-6
一 件 ,	b-3
一 份	a17h8i-6j4
一 份 ,	g3
一 份 吗	a8f3g-12
一 会	a4b4j16
一 会 儿	b5c-3
一 位 ,	c17i12
一 做	i-7
一 停	c-15
一 公	c32i20
一 共	c-10h-5i-16
一 共 多	a4b6
一 写	i15
一 写 作	i15
一 出	i4
一 分 货	i-3
一 分 钟	h9i-3
一 到	c-11e3h-11i27
一 到 中	c11
一 到 冬	i11
一 到 周	e12i-8
一 包	i-8
一 千	d3
一 千 多	d6
一 半	a-6c14g-4h-4i14j5
一 半 ,	j3
一 半 就	c3
一 半 是	i16
一 半 都	a-4c8i8
一 单	b13i-11
一 单 ,	b14
一 单 没	f4
一 单 	i7
一 单 	i7
一 口	h5
一 句	a9
一 只	a9
一 台	b11i-7
一 台 ,	g-5
一 吃	h-9
一 吨	a11
一 吨 多	a11
一 吹	c6i10
一 吹 就	c6i14
一 周	c17d4g-8i11
一 周 了	i6
一 周 才	h21
一 周 	c3
一 和	d12
一 喝 水	c3
一 回	j-5
一 圈	c25h-3i24
一 地	i3
一 场	h-4
一 坐	c8
一 坐 就	c10
一 块	g3i6
一 块 浅	c3
一 块 深	c3
一 块 给	g6
一 堂	j9
一 堆	b-3
一 声	c6h-4i8
一 声 ,	c4i-22
一 声 哈	i5
一 夜	h10i9
一 夜 就	c4
一 大	i34
一 大 早	c10
一 天	b-4c6
一 天 ,	g6i-5
一 天 三	h-3i-7
一 天 不	c20h4i4
一 天 发	c9i16
一 天 	c14
一 套	h9
一 套 下	h12
一 定	b-5g-4i-12j13
一 家	c-31d22g-7
一 寸	a5b3
一 对	a10b12
一 小	h-16i-21
一 小 时	a5i-5
一 层	c23h-7i43
一 层 白	c-3
一 层 胶	c4
一 年	b4c-6h-7i-3
一 年 。	i-7
一 年 涨	i10
一 年 	b-7
一 开	c-8j-3
一 开 始	i-15
一 张	a19b9g-27i5j-13
一 截	c8
一 戴	c14
一 戴 就	c14
一 手	c20g6i19
一 手 黑	i3
一 批	b7c-9h10i-7
一 批 ,	f-3
一 批 	i-19
一 把	h-6
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
一 支	a13b3h8
一 数	h6
一 整	c16i-17
一 斤	a3f3i9
一 方	a10
一 时	j12
一 时 间	j12
一 星	c15
一 晒	i4
一 晒 就	i4
一 晚	h-10i3
一 晚 上	i4
一 本	g9i-9
一 本 多	a-3g4
一 束	h4
一 条	c10i4
一 来	c-6
一 杯	f9i-9
一 样	c-4d8i-4
一 样 ,	c7i-8
一 样 ?	a16
一 样 不	g-3
一 样 吗	d19
一 样 的	b6c-4i11
一 根	c10
一 根 头	c6
一 桌	b17g7
一 楼	h13i-15
一 模	h12
一 模 一	h12
一 次	a10c-4g4i-10j-4
一 次 ,	h-5i18
一 次 买	h10
一 次 付	b5
一 次 多	g-12
一 次 就	b-5c7
一 次 性	h-7i-3
一 次 没	i-9
一 次 能	a3
一 次 要	i17
一 次 货	h4i-5
一 款	g-5h20i-3
一 步	e-13i-10
一 步 了	g11
一 比	g3
一 水	i12
一 洗	c11i18
一 洗 就	c18i3
一 点	c-9d5g-5h15i-15
一 点 ,	h8
一 点 。	h6
一 点 吗	a13
一 点 没	h-28
一 点 的	c-5g7h7
一 点 	c-3
一 热 就	i4
一 片	c18i17
一 版	h16i-15j18
一 百	i-5
一 的	a-7c3d-3
一 的 价	a-5
一 盆	i20
一 盒	a-8b12c-6h-4i-3
一 直	b-5c4h-8i23
一 直 不	c21i6
一 直 往	e-5i3
一 直 很	i-17
一 直 拉	c12
一 直 推	c4
一 直 连	g-3
一 直 	i11
一 直 	c-14
一 直 	c5
一 看	c30i14
一 看 ,	i-13
一 看 就	c12
一 短	c6
一 碰 就	c12
一 种	d7h5
一 箱	c3f-8h-18j3
一 箱 ,	b16
一 箱 0	c-9
一 箱 多	g5
一 箱 	c7
一 米	c-4
一 米 多	g6
一 翻	i4
一 翻 就	c10
一 股	c26h-12i18
一 脸	i13
一 致	h8
一 般	c-16g9i-31j-4
一 色	g7i-6
一 节	i-3
一 节 多	a7
一 节 课	c5g11
一 装	c-4
一 装 就	c-4
一 言	c4
一 言 难	c4
一 言 	c4
一 言 	c4
一 走	i12
一 走 客	i12
一 起	a8b23c-4d-3i-11j15
一 起 买	b5
一 起 报	a10
一 起 放	c-7
一 起 的	h4
一 起 看	d5
一 起 装	b10
一 起 送	b6
一 趟	c3i6
一 趟 ,	f15
一 路	c20
一 身	c30i32
一 车	c-11h-6
一 车 ,	c-21
一 边	c5i-12
一 还	g13i-4
一 送 一	g7
一 遍	c-15g9i-6j25
一 长	c11
一 长 一	c6
一 间	i23
一 闻	i6
一 项	c4
一 顿	i-6
一 颗	c-4i-10j13
一 颗 坏	i-6
一 颗 	i-6
一 颗 	i-6
一 	b-4
一 	j-3
一  再	i3
一 	c3
一  再	i7
丁	b23h-8
七	c3j-5
七 八	c3
七 十	h8
七 天	j-6
七 点	g10
万	a-4c-21h-11i-20j-5
万 ,	i-4
万 一	c-16g28i-12
丈	h8
丈 人	h8
三	d3g-8h-3i-3
三 个	a3f3h7i8
三 个 人	h16i-8
三 个 店	i12
三 个 月	i4
三 个 电	i3
三 个 老	i-3
三 了	i28
三 五	h15
三 亚	d17
三 十	h20
三 十 人	h14
三 十 米	h10
三 台	c14
三 四	h-18
三 回	a-3c37i15
三 回 ,	a-4
三 回 还	c14
三 天	c9d3g-6i15
三 天 ,	d7i4
三 天 两	i12
三 天 内	i-4j14
三 天 就	d3i-9
三 天 没	i4
三 天 	i-4
三 天 	i-4
三 家	a5c-13d12
三 家 ,	b8d19
三 家 你	d14
三 家 都	a11i12
三 层	d12
三 岁	h3
三 年	c-13f10h7i-18
三 成	c-4
三 方	d15
三 楼	c-8i-9
三 楼 的	g7
三 次	c8d-3g-11i19
三 次 ,	h-3i-7
三 次 了	c6g-3
三 次 都	i14
三 点	i3
三 的	b22
三 相	h4
三 箱	c15g30
三 遍	c19i15
三 遍 还	i16
上	e-3h3
上 !	h6
上 ,	b3c7g-4h-9i7
上 一	h-3
上 一 家	c-24
上 下	a4h10j-5
上 下 ,	a5h19
上 不	c-10g9h4i-3
上 不 去	c-19i14
上 个	h-7
上 个 月	c3i-38
上 买	c-3
上 了	b-6e16g-5h-8i-4
上 了 ,	c-9e17g-4
上 了 	c30
上 二	b4
上 人	i10
上 付	j5
上 传	c12
上 传 不	c14
上 便	d5
上 便 宜	d5
上 六	h10i-6
上 六 点	h13
上 写	h-10
上 写 的	g11
上 写 着	i-7
上 几	g3
上 几 点	g3
上 初	h8i-9
上 别	a-14
上 到	c6j-5
上 午	b4
上 印	g3
上 厕	h-8i10
上 厕 所	h-8i10
上 去	c28h7i17j-6
上 去 	c4i3
上 去 	c4i3
上 发	g-4i3j16
上 发 ,	i5j-10
上 发 你	b3j8
上 台	i6
上 同	d20
上 吗	g24
上 吧	b25
上 吧 ,	b25
上 周	b7e3j-11
上 周 的	b6
上 回	b6c-5e-7g4h-6j-3
上 回 一	i6
上 回 你	i11j-21
上 回 的	b-3
上 回 那	b15h-9
上 多	c10
上 夜	h11
上 夜 班	h11
上 安	j8
上 安 排	j8
上 完	i8j9
上 家	c-28i9
上 家 给	d8
上 小	b6
上 就	g-3
上 就 	g-4
上 就 	c-17
上 差	c16
上 市	i-4
上 开	h17i-5
上 弄	j9
上 得	h4
上 我	i-5
上 才	d12
上 批	a4
上 新	g8
上 新 队	j3
上 日	c23
上 日 期	c23
上 有 宝	h8
上 机	b3
上 来	i-13j-22
上 来 了	i-9
上 楼	c14j3
上 楼 ,	c-8
上 次	c-6f3h-11i-10j-7
上 次 一	b12
上 次 买	g14
上 次 修	f9i-11
上 次 寄	c-7
上 次 少	c12
上 次 差	g4
上 次 帮	f7
上 次 快	f12
上 次 的	b8g-14
上 次 答	g10
上 次 给	c-3
上 次 说	c-11g3i-21
上 次 那	a11d13g-16h-4
上 次 	i-11
上 没	c13h9
上 火	c7i28
上 班	i-5j-10
上 用	g6h31
上 用 还	g7
上 的	b-5c8h22
上 的 ,	h12
上 看	c8h9
上 空	i-8
上 给	g17j27
上 给 你	j10
上 给 您	j3
上 给 我	g14
上 能	b4
上 脸	h3
上 要	i30
上 课	g7
上 课 老	c10i3
上 起	c21i13
上 起 红	c12
上 起 	c12
上 起 	c12
上 跟	j33
上 还	g7
上 还 是	g13
上 还 烫	i-7
上 送	j-3
上 那	i-7
上 那 家	g4
上 都	c-11h5i-8
上 门	g3h10j19
上 门 ,	c17h3i16
上 门 安	g5
上 门 换	j13
上 门 收	h7
上 门 的	h-8
上 门 给	j3
上 门 装	j6
上 飞	g9h-4
上 飞 机	g9h-4
上 	b27
上 	a3
上 	g6h-3
上  ,	i6
上  了	c6i-8
上 	c-10i12
上  ,	c-14i6
上 	c3
上 	g4i-3
下	c-4g5h-8i-5j9
下 ,	i-14
下 :	b16
下 。	g6
下 一	b4c-3h26
下 一 单	h13
下 不	h-4
下 个	b6c-5i-3
下 个 月	b3c-5e3i-3
下 了	b4c-8d5i-6j7
下 了 ,	g8
下 二	h8
下 二 十	h8
下 人	j4
下 人 数	j4
下 仓	j11
下 仓 库	j11
下 价	f-20j13
下 价 ,	f-24
下 你	g5
下 你 们	g22
下 几	h6
下 到	g-17
下 午	g-3i8j17
下 午 一	c18
下 午 去	b4
下 午 茶	h27
下 午 过	g4
下 午 送	b3
下 半	e3
下 半 年	e3
下 单	a-4b18c6h-5j-15
下 单 了	b18
下 单 前	a11
下 单 号	g3
下 单 选	c7
下 单 	b7
下 去	c6i18
下 去 了	i20
下 发	j10
下 取	c8
下 吗	g13
下 吧	e11
下 告	j14
下 告 诉	j14
下 周	c-5h-13i-10j7
下 周 起	b3
下 回	g-10
下 地	g4
下 地 址	g4
下 多	a-5
下 多 少	a-5
下 大	i-10
下 好	i-17
下 就	c6i15
下 就 能	h10
下 总	a39
下 我	g30
下 我 的	g17
下 打	d10i-7
下 打 印	d10i-7
下 文	i11
下 月	a8h-9
下 来	a11g-15i13
下 来 ,	e31i18
下 来 ~	c11
下 来 一	c12
下 来 了	c-5i-6
下 来 多	a8
下 楼	i3j-8
下 次	b-4h-12i-4j6
下 次 来	j6
下 次 还	h-3
下 水	c-7
下 沉	i12
下 班	g-15h5j9
下 班 了	i11j-6
下 班 来	f5
下 的	e10g-5h-4i-17j6
下 的 我	b4
下 的 	b5
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
下 雨 天	g9
下 	b4
下  ,	b17
下 	h19i7
下 	h22
不	b-6e4h-5i8j-7
不 ,	g44i-7
不 一	c23d7h-4i14
不 一 样	c14d10g7
不 一 致	i5
不 上	c6h-4i22j-6
不 上 ,	c8i-11
不 上 了	e37i-28
不 上 去	c7g3i16
不 上 班	g13
不 上 镜	i27
不 下	e7i16
不 下 去	i17
不 买	e19
不 买 了	e34i-7
不 了	a-6b-5c8g-7h-9i12
不 了 ,	i-8j20
不 了 就	e13i-24
不 了 楼	i21
不 了 货	i-4
不 了 辣	i7
不 亏	c-11
不 交	i3
不 亮	c44i19
不 付	i24
不 会	c-6g16h3
不 会 再	c8
不 会 有	g17
不 会 用	h-10
不 伤	g7h27i-15
不 伤 头	g10
不 住	c8i23
不 住 ,	g7i8
不 住 了	h17i-8
不 你	h-5
不 便	h15j-23
不 保	c8i6
不 保 温	c14i11
不 信	c18
不 修	c-11e20g12
不 修 了	e24
不 值	d10g-12
不 做	a4e24i-22
不 做 了	e18i-7
不 做 生	c-3
不 停	c7
不 像 我	c4
不 再	b-14e31
不 准	i18
不 凉	i6
不 出	b-3g-12h-6i24j-9
不 出 去	h-4i32
不 出 手	c7
不 出 来	j-3
不 到	g-7i30
不 到 ,	g-3
不 到 半	c9
不 刺	h-7i-18
不 办	h13
不 加	c-7
不 动	i16
不 动 ,	c-4i15
不 匀	c31i28
不 包	d9g17
不 包 的	g-8
不 卖	a9
不 占	c-3h6
不 占 地	c-3h6
不 卡	c-4h-5i-11
不 卡 的	g13
不 印	e20
不 压	f3h25i-17
不 压 货	h8
不 去	f5h-9i4
不 去 了	e22
不 及 就	g9
不 及 格	i8
不 发	a-4c31i5
不 发 货	a-5c7i7
不 变	b15c-4i-5
不 可	g4
不 可 以	g11
不 吃	h21
不 合	e20g-3
不 同	c-8d12
不 吐	i-22
不 吐 了	i-22
不 含 税	a28
不 含 糖	c9i10
不 含 运	a-8g19
不 听	i8
不 响	c-8i-15
不 响 了	c-19i-21
不 喜	e11
不 喜 欢	e11
不 回	c24g-10i14
不 回 去	c9
不 在	a-3
不 多	c-12h11i-25
不 多 ,	i-10
不 多 的	h17
不 够	b8h-11i19
不 够 ,	c13i6
不 够 用	i3
不 大	c-9h-19i-26
不 大 ,	h-4
不 太	h-12
不 好	c-19e5g3i-5
不 好 ,	c-10e5h13i14
不 好 吃	b13i-3
不 好 意	c-5e5
不 好 的	j10
不 如	c20i11
不 如 一	c3i11
不 完	c-7i3
不 定	e42
不 容	d4
不 容 易	d4
不 对	c21i12
不 对 ,	c6
不 少	a-6c-3i-8
不 差	c-10i-13
不 带 这	c7
不 干	c23i31
不 干 净	c10i32
不 平	i14
不 开	b-4c14h-3i4
不 开 了	c3
不 开 你	i4
不 开 的	i-11
不 影	i-21
不 影 响	i-21
不 得	h-11i-4
不 忙	g-13
不 怎	i5
不 怎 么	i5
不 怕	h-3
不 怕 慢	h-3
不 急	e-3g3h-4
不 怪	c-3
不 惯	i17
不 想	b3c7e8g-13h-10i-6
不 想 要	b8e9h-17
不 懂	g12h26
不 懂 ,	g27h11
不 成	e13
不 扎	h8
不 扣	e-8g10
不 报	e28i12
不 报 了	e30
不 拉	i-36
不 拍	e23
不 拍 了	e26
不 招	g9h9
不 拿	e4
不 挑	h32
不 掉	c-5e-3i8
不 掉 ,	i4
不 掉 毛	h18
不 掉 的	h25i-13
不 掉 色	i11
不 接	c12g3i14
不 接 ,	c8
不 提	c24i20
不 提 前	c11
不 收	b-3h-9i-9j5
不 收 费	b-3e-5j17
不 放	i17
不 放 心	i19
不 教	g20
不 敢	c-13h-9i10j-8
不 敢 乱	i-8
不 敢 吃	i14
不 敢 喝	c9i-14
不 敢 用	i7
不 敢 穿	i13
不 敢 	i-8
不 敢 	i-8
不 新	c10i20
不 新 鲜	c11i22
不 早	c13i6
不 明	c12i20
不 明 白	g-3i20
不 是	a4b-3e-9g-4h-7
不 是 一	c23
不 是 你	c-14h-5i-16
不 是 我	c15i10
不 是 真	g13
不 是 纸	g12
不 是 落	g9
不 是 要	e-4g6
不 是 说	c36g-24i23
不 是 这	c23
不 是 问	h23
不 是 	g-18
不 是 	b21
不 是 	a4i-35
不 是 	a8
不 晃	h-3i-3
不 来	e5h-3i14
不 沾 杯	h12
不 消	h6
不 清	g-6h-9i7
不 清 楚	c-3
不 满	c7g-10j8
不 满 意	c7g-10j8
不 漏	c-13i-5
不 漏 ,	h5
不 漏 的	i15
不 灵	i5
不 烫	b8h9
不 烫 手	b8h9
不 热	c4i16
不 然	f13i-3
不 爱	i13
不 爱 吃	i7
不 理	c6i26
不 甜	g8i-14
不 用	c-11e17i-16j-5
不 用 做	e16
不 用 充	h-6
不 用 天	h16
不 用 寄	e9
不 用 打	h8
不 用 来	e25
不 用 谢	f-11
不 用 送	e22
不 用 	i-4
不 疼	c-4h-9i-16
不 疼 了	c-3i-15
不 痒	h-7
不 痒 了	b3
不 看	c21g-4i23
不 看 的	c21g-4i23
不 着	i10
不 知	g-19i16
不 知 道	g-8i5
不 破	d4
不 破 ,	d6
不 破 的	h8
不 砸	d15
不 租	e23
不 租 了	e23
不 稳	i16
不 符	c13i28
不 签	e17g-8
不 管	c23h7
不 紧	c12i-3
不 紧 ,	i4
不 累	h13
不 给	b-8c5i13j-12
不 给 您	j-8
不 统	i18
不 统 一	i18
不 续	e39i-9
不 续 了	e29
不 缩	g3
不 缩 水	g9
不 缺	i-9
不 耐	g9
不 肯	i17
不 能	a8d-5f3j-11
不 能 保	j-5
不 能 做	g10
不 能 先	g16
不 能 再	a14f3g-19
不 能 太	h13
不 能 帮	g11h13
不 能 掉	h10i-3
不 能 有	h16
不 能 用	c30i8
不 能 给	g-10
不 能 让	a23
不 能 走	a3
不 能 	h23i-12
不 能 	h9i-3
不 脱	a3
不 行	a5i6j-8
不 行 ,	b-3c9e13
不 行 了	c-5
不 行 啊	c3
不 行 的	h16
不 装	e29
不 褪	h-4i14
不 褪 色	h-4i14
不 要	b-8e18i-12
不 要 ,	h-3
不 要 了	b-13c8e44g-8i17
不 要 加	e15g-5
不 要 塑	h-6
不 要 太	h38i-5
不 要 我	j-14
不 要 打	g6
不 要 放	h-9
不 要 紧	h-8
不 要 给	g-9
不 要 辣	h10i3
不 要 送	e6
不 要 	h10i-7
不 见	i7
不 订	e28i-15
不 订 了	e41i-15
不 让	c-5e13h11i9j-3
不 让 买	h-3
不 让 送	c-11
不 讲	c4
不 说 一	c15
不 负	e4
不 负 责	e4
不 贵	a16h8
不 贵 ,	a-3
不 起	b-5e7g-9h10
不 起 ,	e13g-4h-3i-5j11
不 起 啊	i-13
不 起 来	i5
不 起 球	h10
不 超	b3h8
不 超 过	b3h8
不 足	i9
不 跟	e30
不 转	c17i11
不 软	i-12
不 辣	g12i-4
不 辣 的	g3
不 辣 眼	h7
不 达	i3
不 达 标	i3
不 过	i7j-11
不 过 我	b6
不 过 来	g7i26j-8
不 进	c15g-3i22
不 进 去	c11i3
不 进 电	c7
不 退	e-23g5
不 退 了	e-4
不 适	h-8
不 适 应	i13
不 透	c-3g15h4i-11
不 透 的	h23
不 通	h-7i20
不 通 气	h-3i10
不 通 知	c29i22
不 配	h12
不 酸	h16i-4
不 酸 ,	h-28
不 错	c-23g-7i-36
不 错 ,	i-6
不 长	i3
不 问	c23i3
不 需	e-3f-25h-17
不 需 要	e-3f-25h-17
不 高 ,	h6
不 麻	h-3
不 麻 烦	h-3
不 	c-13g5h10i-22
不  ,	a-3g-4h-9i-14
不  不	a-9
不  了	c-23i-30
不  净	c10i32
不  就	h16
不  慢	h-3
不  的	h16i-9
不 	c-10e-4g3h9i-22
不  ,	i-9
不  了	i-10
不  的	h5
不 	h18i-10
不 	g3j8
不  就	c4g8
不 	c-5d-7i-14
不  ,	a-3
不  不	a-5
不  了	b3
不  净	c10i32
不  就	h15
不  慢	h-3
不  的	h11
不 	c-3
与	j3
与 您 联	j4
专	i-15
专 业	b6d5
专 业 版	b12d7g-8
专 票	g-3
专 门	g16
业	j-4
业 不	e3
业 务	i9
业 务 员	i9
业 就	h5
业 微	c4i6
业 微 信	c4i6
业 时	g15
业 时 间	g15
业 版	b12d7g-8
业 花	b6h10i-3
业 花 篮	b6h10i-3
东	b-4h-6j-5
东 不	i8
东 西	c5h-4i4
东 西 太	h18
东 西 没	c-3
东 西 	c6
东 要	i18
东 那	g6
东 门	g8
丝	g-5h-3
丝 ,	i6
丝 以	h7
丝 以 内	h7
丝 带	a20d7
丝 的	h-13
丝 	b17
丢	a-5b-6c-6i16
丢 ,	c-8f3
丢 两	i19
丢 了	b-4c11h-6i15
丢 件	a-8i-12
丢 件 ,	i-5
丢 件 了	a-5c-3g11
丢 货	h16
丢 过	i13
两	b5c5d5g-7h-9j-3
两 ,	i12
两 万	i6
两 下	c9
两 丝	h7
两 丝 以	h7
两 个	b6g-3h-17i5
两 个 人	b-8
两 个 字	i5
两 个 孩	a5
两 个 月	e3i33
两 个 色	j3
两 个 阿	i-3
两 位	f-18h-5
两 千	f3i-4
两 口	g10
两 台	d4
两 周	c8
两 回 了	c-11
两 天	d-6f3i6
两 天 ,	i17
两 天 了	c7
两 天 就	f12h11
两 天 没	g8i8
两 天 的	h14
两 头	i12
两 头 卡	c-3
两 头 	c7
两 头 	c7
两 家	b5d3
两 家 都	d9
两 小 时	i16
两 层	i-8
两 把	d11
两 本	c7
两 条	i9
两 次	g4h4
两 款	d13j-3
两 步	i5
两 步 就	i5
两 点	i13
两 点 ,	c5i21
两 版	b4
两 百	h5
两 百 人	c-5i-17
两 百 多	c20
两 种	d27
两 笔	g8
两 箱	e14
两 米	i-18
两 色 ,	i-4
两 节	h-5
两 间	b7d9
两 间 房	b14h13
两 	c14i19
严	g-6
严 ,	i11
严 实	c-9
严 实 ,	f6
严 实 点	j3
严 重	i14
严 重 ,	c17
个	a4b3
个 ,	c3h6i-4
个 0	b28
个 size	b4
个 一 对	h5
个 下	j4
个 不	i-5j5
个 不 容	d18
个 不 漏	i18
个 不 	h4
个 不 	i9
个 业	c12
个 业 务	c12
个 东	i3
个 东 西	i3
个 个	c-4h-13
个 也	c10
个 了	e13
个 事	d9h-7j-18
个 人	c-11h7i-8
个 人 ,	h-29i-22
个 人 住	h13i-8
个 人 出	h14
个 人 吃	g17
个 人 在	i20
个 人 搬	i3
个 人 来	a14
个 人 用	g12h29
个 亿	i-9
个 什	h7
个 什 么	h7
个 价	a21d4g-6
个 价 吗	a10
个 会	h23i-15
个 位	b28
个 体 户	g4
个 供	i15
个 供 应	i15
个 做	b3
个 准	g6
个 准 话	g12
个 减	a10g-4
个 划	d6
个 到	a24
个 功	d8
个 功 能	d8
个 包	g4h3
个 单	g-3i21
个 单 子	i17
个 印	i3
个 厚	b8
个 取	b5
个 取 消	b5
个 号	b20e5g-14i-4
个 合	i13
个 名	b24
个 名 额	b19
个 吧	a8b11
个 啥	c9i33
个 地	c9
个 地 址	c15
个 坏	c-8i-9
个 坏 的	c-8i-9
个 型	d7
个 型 号	d7
个 城	g8
个 城 市	g8
个 多	a15g-10i-12
个 多 少	a22g-6
个 大	b3i24
个 头	h-4i-32
个 好	d29g-11i-15
个 子	h30
个 字	i6
个 孩	a4
个 孩 子	a4
个 定	g10
个 定 位	g10
个 宝	h-14
个 实	a17g7
个 实 价	a6
个 客	h4
个 客 户	h5
个 寂	c4
个 寂 寞	c4
个 对	d4h-24i4
个 小	i-13
个 小 时	d3g11
个 小 程	h5
个 屏	a3
个 工	g6h-13
个 师	i5
个 师 傅	i5
个 平	a-7
个 年	e11
个 底	a17h-4
个 底 价	a18h-3
个 微	g6
个 微 信	g6
个 快 递	g8
个 意	c9
个 意 思	c9
个 扫	h9
个 找	j4
个 折	a26g-9
个 报	a15
个 报 价	a20f3
个 按	g8
个 推	c38i26
个 收	g20
个 教	g-5
个 整	a5
个 整 ,	b12
个 新	b5
个 新 的	b6
个 方	j-4
个 方 案	j-4
个 是	c7g-3
个 是 	c11g-5
个 是 	c11g-5
个 显	d5h3i-4
个 更	d6
个 更 结	j5
个 最	b3
个 月	h-11i10
个 月 ,	b4
个 月 一	f5i-20
个 月 不	e9
个 月 就	c7
个 月 开	c3
个 月 才	c19
个 月 换	c-9i8
个 月 没	g-3i18
个 月 的	h-5
个 月 能	g3
个 月 要	b22
个 月 订	g6
个 月 还	b7
个 月 	i7
个 月 	c-5
个 朋	f3
个 朋 友	f3
个 机	j-3
个 柜	a-10e6g6
个 柜 子	e8
个 校	g3
个 校 区	g3
个 样	b11i3j3
个 样 ,	i8j7
个 样 品	b8
个 档	d-3g8
个 没	b-8i10
个 洗	b13h5
个 洗 牙	h19
个 洞	c9
个 活	i16
个 活 动	i16
个 点	a28g-17
个 照	g-7h-8
个 版	h-5
个 版 本	i6
个 牌	i-10
个 牌 子	i-10
个 狗	c4
个 班	c6g6i21
个 甜	d3
个 白	b18h-5
个 盖	c12i7
个 盖 子	c12i7
个 码	g18
个 礼	c9g-3
个 礼 拜	c10
个 空	c24i15
个 系	i18
个 系 统	i18
个 给	e4
个 给 我	e4
个 群	d-5g20j18
个 群 ,	j9
个 老	g-3i-6
个 老 师	c5i-3
个 耐	g4
个 能	b-3e3g-8h11
个 能 不	g12
个 能 用	c22e5h-15i31
个 自 动	e-3
个 自 助	c4
个 色	c-6g4
个 色 号	i-4
个 蛋	g20h13
个 蛋 糕	g22h14
个 行	a4b-3
个 袋	c11i6
个 视	g4
个 视 频	g4
个 言	b-16
个 订	e14
个 订 单	e14
个 说	a-4c8
个 货	h3i22
个 跟	d7
个 软	d10
个 还	g-21
个 适	h3
个 适 合	h3
个 那	h-5
个 那 种	h-5
个 都	c-11d-6i-36
个 都 行	d-7
个 门	b4d-8g10h19
个 门 店	b10
个 问	g16j14
个 问 题	g16j14
个 防	b6g10
个 阿	i-3
个 阿 姨	i-3
个 零	a21c-16g-7i-35
个 靠	h8
个 靠 窗	b12
个 靠 谱	h14i13
个 饭	j-3
个 香	d4g5
个 	g5
个  ,	d5g12
个 	a-8g24
个  ,	g18
个  的	b9
个 	e14g12h-9i-7
个  不	g10
个  先	e13
个  就	b9
个 	b27g6i-11
个  的	b29
个 	c-9i-10
个  ,	g3i-9
个 	i-10
个  ,	g3
中	c-4h-3i5
中 午	c11h-7i9
中 午 就	c12i5
中 文	c10
中 筋	d4j8
中 间	h25
丰	h-9i-4
丰 到	b7
丰 到 付	b7
丰 发	j3
串	c-8g-4h3
串 味 ,	c-12
临	i7
临 时	c6e3i10
临 时 工	h7
临 时 改	i8
临 时 有	e6
丹	g17
为	b12c-3h6i-10
为 什	c11g-4i12
为 什 么	c11g-4i12
为 你	f9
为 啥	d20
为 您	j14
为 我	b9
为 我 司	b12
为 止	e9
为 	i-17
主	e4g-7
主 体	i4
主 打	h17
主 机	b19
主 要	g-8h9i-14
主 要 是	h13
主 要 看	h16
主 那	i-3
主 	i21
举	i-10
乃	f3
乃 馨	f3
久	a-3g23h-3j-6
久 了	c5i29
久 更	g3
久 更 新	g3
久 没	g-17
久 的	h15
久 等	j-6
久 能	g13
么	a7b-6e-4g18h-10i-5j-5
么 下	g5
么 下 单	g5
么 不	c-8d15g-7i-20
么 不 一	d7
么 付	g8
么 付 款	g3
么 价	a30b-12c-5g-13i-10
么 价 ,	a17
么 优	a12
么 位	g6
么 位 置	g6
么 办	g25
么 区	d6
么 区 别	d6
么 卖	a26b-3g-17
么 原	g15i15
么 原 因	g15i15
么 又	a-3c14g-8
么 呀	f-4g-7
么 处	g5
么 处 理	g5
么 多	d17
么 大	c17
么 大 ,	c25
么 弄	g16i13
么 快	f5i-10
么 快 处	f6
么 意	g8
么 意 思	g8
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
么 比	a8c-5d7
么 没	c37g-27i36
么 流	g5
么 流 程	g5
么 热	g8
么 热 的	g8
么 用	c-5g5
么 登	c-10g17
么 破	c6
么 算	a22g-7
么 算 钱	c3
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
么 还	c7g-12i7
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
么 	c5i-11
义	i-11j-18
义 乌	j-20
之	c-6e-3h-5
之 前	c-10h-3
之 前 买	c-4
之 前 做	j7
之 前 想	h-7i-3
之 前 没	c4
之 前 的	c-15e-3i13
之 前 要	b5
之 前 说	c5i-6
之 前 	b3c-3e-3i-18
乌	j-19
乎	c3h-12
乎 乎	c18i14
乎 乎 的	c18i14
乎 的	c5h-12
乎 的 ,	c-6
乐	b-10g-6h9i-4
乐 ,	h-7
乙	a-5
九 十	h22i-13
九 折	a11
九 折 ,	a11
九 月	h8
九 月 上	h13
也	c5d-6e-3g-6h-4i-7j-6
也 不	b-5c8e-3
也 不 好	i-7
也 不 掉	i-26
也 不 知	i9
也 不 行	h-3
也 不 说	c15
也 不 通	c13i22
也 不 	c-11h-9i-6
也 卖	e4i40
也 发	j-4
也 叫	c33g-3
也 太	c42
也 太 不	e4
也 太 离	c3i-5
也 太 	e3i-15
也 太 	e4
也 得	h-27
也 忙	h-9
也 想	b3h31j-10
也 拿	b4
也 拿 	b7
也 是	c3
也 有	c-7
也 来	b6
也 没	c22e-4g-5h-7
也 没 事	c-7
也 没 人	c3i-27
也 没 有	i17
也 没 用	c15
也 没 	f4
也 没 	f4
也 能	h8
也 能 开	b10h4
也 能 用	h9
也 要	h8
也 	c7
也 	i5
也 	c9h8i-5
也  ,	i13
也 	h-7i-17
习	c-10
习 惯	i-10
书	g5j8
书 包	i7
书 机	c8
书 法	h10
书 面	c15j17
买	b3c-3e5g-5h-9i-9j-3
买 ,	b3g-10h-7
买 一	c8g6i3
买 一 送	g7
买 不	c-15i10
买 不 到	c-4
买 个	h40i-10
买 了	c7e25g-10i-6
买 了 ,	e4
买 了 哈	b9
买 到	f3
买 到 了	f3
买 吗	g4
买 吧	b3
买 哪	d28g-11
买 家	e3
买 断	b11h13
买 来	i12
买 的	h-20i16
买 的 人	d8
买 的 时	c8
买 的 是	i-6
买 的 	c16g3
买 这	b8d7
买 错	c-6e9g-8
买 	b4g18
买 	b10h13
买 	b11h13
乱	c3i26
乱 ,	h19
乱 了	c7
乳	d7h6
乾	i-21
亂	i31
了	a-4c6d-3e3g-4h-14i4j-9
了 !	c6
了 ,	b5e8g-4h-10i-4j-9
了 0	c7f14g10i-10
了 0 名	f4
了 ;	j-3
了 ?	g4
了 ~	b3
了 。	d-3h-7
了 一	c14d-3g-8h-12j-5
了 一 下	b3i-3
了 一 个	c10i5
了 一 件	g3
了 一 半	i4
了 一 口	i-11
了 一 圈	b12
了 一 天	i-7
了 一 年	i-4
了 一 截	c6
了 一 片	c-7
了 一 车	c-12
了 三	b-8c21e-4f3g-8h-6i8
了 三 个	a11c3f3
了 三 回	a-4c16
了 三 天	c-7i-14
了 三 家	c-12d33
了 三 成	c-5
了 三 次	i-7
了 三 遍	c19i15
了 下	a-13
了 不	f4h5i11
了 不 缩	h13
了 不 能	c3i4
了 不 要	c8
了 两	c8h-3i13
了 两 天	c17
了 两 次	i29
了 两 百	c-11
了 两 遍	c17
了 个	b-4c12i8
了 个 寂	c4
了 也	h-3
了 五	h-3
了 五 年	i-15
了 五 次	c-4
了 人	i17
了 他	c-6
了 价	d4
了 但	b16
了 你	c14h-8i7
了 你 们	g7h-3
了 你 家	c21i28
了 你 的	i-10j11
了 俩	c14i7
了 做	i10
了 做 不	i10
了 先	j17
了 再 换	f-4
了 刚	b-7i-4
了 别	c5h5i13
了 包	g3
了 十	c17i14
了 十 几	i3
了 半	c5i3
了 半 个	i-4
了 半 小	c21i17
了 又	i21
了 发 您	j13
了 口	i-6
了 吗	c-10g6i-3j-13
了 吗 ?	c-3
了 吧	b-7c7e10i5
了 吧 ,	c15
了 呀	g12
了 告	c-4j4
了 告 诉	c-4j4
了 哈	c-6
了 哈 哈	a3
了 哦	b14
了 啊	e4i29
了 啥	i10
了 在	h-4
了 在 家	h-4
了 地	g-5
了 地 址	g-3
了 多	a-3g5j4
了 多 少	a-3i5j5
了 大	h-3
了 好 几	h6i-10
了 孩	i-12
了 孩 子	i-12
了 定	b5
了 定 金	i4
了 客	e9i14
了 客 人	e10
了 家	i10
了 家 新	i10
了 就	i-7
了 就 	i-11
了 工	j5
了 张	c5
了 快	c5
了 怎	c-7g29i-12
了 怎 么	c-7g29i-12
了 急	h-3i15
了 我	b-11f3i5j4
了 我 一	c21
了 我 	c10
了 才	c14e-3i-7
了 打	i-4
了 拍	i8
了 数	i-5
了 数 据	i-5
了 新	b4i-6
了 新 的	b7d-3
了 有	h10
了 有 人	h13
了 样	j-3
了 楼	i21
了 款	b4i7
了 没	g23i-6
了 没 ,	g11
了 没 ?	g3
了 没 人	g-8i28
了 没 有	a8g29i-35
了 油	i-10
了 点	h-4
了 点 ,	c-12i-30
了 烂	c4
了 照	a-3
了 爆	c3
了 爆 痘	c3
了 电	c-6
了 的	h7
了 直	e3
了 码	c-8
了 算	i-11
了 给	b3c-8i-5
了 给 我	b12c-6
了 老	i-13
了 老 板	i-14
了 能	b4c-9g23
了 能 改	b6
了 脸	c23i6
了 行	e11g-15
了 要	b7h12
了 解	g4j38
了 解 一	g10j-5
了 解 下	a21g4
了 订	c10
了 订 单	c10
了 说	c13i3
了 谁	c-10i-10
了 货	i-4
了 赔	a-6c-3g19
了 辣	i7
了 还	c16i12
了 还 在	c10
了 还 是	i-12
了 还 能	g22
了 还 	i5
了 这	i13
了 这 个	i8
了 退	i32
了 那	i4
了 那 个	i4
了 都	i-8
了 	b-8c5d6g-3i6j-3
了  ,	a4i7
了  定	i10
了 	b-20c28h-7i25j-14
了  ,	b-16e13i3
了  来	b-20c10
了  	b-14
了  	i-19
了 	i-25
了 	i25
了  的	c6
了 	a-10c13h-5i14
了  ,	c7i7
了 	i13
了 	c19i22
了 	a-8c5h-4
予	d-3h-3
争	j-4
事	a-3b-5c-8g-9h-8i-17
事 !	c-11
事 ,	j4
事 。	g4i10
事 一	b3i-8
事 了 ,	b-3
事 我	j11
事 用	h18
事 用 的	h18
二	d5h-3j-7
二 个 人	h7
二 了	c3
二 了 ,	c3
二 十	b-13c8d3i12
二 十 度	h8
二 十 斤	i4
二 回	c6
二 天	c4
二 天 就	c12i11
二 手	h24
二 手 的	c20i25
二 楼	c-9i-3
二 楼 ,	i10
二 次	c5
二 种	d9
二 维	g7
二 维 码	g7
于	c-8i-23
于 	j5
亏	c-20f10h-7
亏 了 	i26
亏 你	f11
亏 你 们	f3
亏 你 提	f5
云	g-10h3
五	c-4d8g-7i-9
五 一	i-3
五 公	h29
五 天	c30h5i7
五 天 ,	h14
五 层	d11
五 岁	b6
五 年 级	h-10
五 年 质	c4i6
五 斤	h-7
五 月	e7
五 次	i12
五 次 都	c-18
五 点	c6j15
五 百	a6c-6h-16i-20
五 的	e5i-8
五 金	h28
亚	d9h7
亚 马	h11
亚 马 逊	h11
些	g7h11
些 ,	b4h24
交	b3c3g5h5i6j5
交 ,	c-12
交 不	j-3
交 了	b9c14i9j-4
交 了 	c4i16
交 代	c19h17
交 期	c-3g7h9i18j-3
交 期 是	f4
交 期 要	h9
交 给	j33
交 货	b-4i-10
交 货 ,	i-13
交 齐	j3
产	a-3c-4g5
产 了	h7i-6
产 后	c-14h19
产 后 的	h3
产 品	g16
产 地	j3
产 地 证	c9j4
亩	g7
京	d6i-3
亮	b-3
亮 光	c3
亮 膜	i-4
亮 过	i15
亲	f-4h-3j6
亲 ,	i5j5
亲 自	j12
亲 自 送	j6
人	g-4i6j-4
人 ,	h5
人 一	h3i-19
人 一 个	i-7
人 一 份	h31
人 一 起	g3h12
人 上	i-4
人 不	c-8i16
人 不 吃	h5i-14
人 买	h11
人 了	c5i-11
人 份	g5
人 份 的	g6
人 会	i19
人 住	h13i-8
人 便	c12i30
人 修	h4
人 做	i3
人 出	h3
人 出 去	h3
人 出 差	e3
人 吃	i-13
人 吃 了	c3
人 名	h12
人 名 字	h12
人 呢	c41f-3g-12
人 咬	h14i-19
人 商	j-3
人 商 量	j-3
人 啊	i-8
人 喝	i-3
人 回	c28g-16i8
人 在	h-19i-13j4
人 在 家	j10
人 均	h9
人 均 	h10
人 坐	i-7
人 多	f-4h-14i-18
人 家	d28i-15
人 家 都	d4
人 少	c-9h28
人 就	h-3i-19
人 工	i26
人 工 	c10
人 帮	h16
人 帮 忙	h16
人 干	i20
人 当	i18
人 很	f3
人 手	c-10h-25
人 手 不	i23
人 换	c3
人 换 了	c3
人 排	i-14
人 接	c3
人 搬	i-17
人 收	e4
人 改	b15e6i4
人 教	h8i-13
人 数	j22
人 无	i7
人 有	a5
人 机	h13
人 来	i9
人 来 ,	a13
人 气	h25i5
人 流	c-3i13
人 流 少	c-3
人 流 	c-3
人 流 	c-3
人 炒	i10
人 炒 菜	i10
人 烫	c3
人 烫 到	c3
人 用	g13
人 用 ,	h8
人 用 的	h18
人 的	b3c4i4
人 看	h-6i7
人 等	c16i-22
人 管	c14
人 老	h-15
人 老 	h-7i6
人 能	g4h3
人 脸	b7
人 节	i6
人 装	c7
人 要	i-4
人 觉	d10
人 觉 得	d10
人 订	c-3
人 说	j7
人 越	i16
人 越 来	i16
人 过	b5
人 进	i-8
人 退	i-4
人 通	c9
人 通 知	c9
人 都 说	i-16
人 问	g-19i17
人 随	g-6h24
人 骂 我	i-7
人 	i-13
人 	h-21i18
人  我	c6i-6
人 	i4
人 	c9
人  我	i-7
人 	h-5
亿	i-9
什	a4e-5g14h-6
什 么	a4e-5g14h-6
什 么 不	d18g-26
什 么 价	a30b-12c-5g-13i-10
什 么 优	a12
什 么 位	g6
什 么 区	d6
什 么 原	g15i15
什 么 呀	f-4g-7
什 么 意	g8
什 么 手	g17
什 么 时	c-4e-5g14
什 么 材	g25h-9i-3
什 么 格	g8
什 么 流	g5
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
今 年	c-7
今 年 果	i11
今 年 生	i-9
今 年 的	h12
介	a4g6h-3j-4
介 绍	a7g8
介 绍 一	g19
介 绍 的	h-3
从	b8c-6h-9i-6
从 下	b3
从 下 周	b3
从 头	c3i4
从 来 不	c18d3i6
从 没	f3
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
仓 库 有	i-7
仓 库 没	h3
仓 库 的	i14
仓 库 装	j4
仓 库 要	b3
仓 库 还	g-16
仓 库 	i-7
仓 库 	i14
仓 库 	g6
仓 管	i36
他	c-19d11g-12i-14
他 不	i-3
他 们	c-9h-6i-8
他 们 家	c-3i15
他 们 说	i-4
他 家	d3i10
他 家 便	d10
他 爸	i-8
他 的	e14
他 签	c-4
他 给	d12
他 给 我	d12
他 老	h40
他 说	h-4j-6
他 	j-4
付	a-3c-3e-3g3h-8i-10j13
付 一	h3
付 一 半	j5
付 了	j-16
付 了 款	b5
付 你	g3
付 全	a7
付 全 款	a7
付 多	g4
付 多 少	g4
付 完	j8
付 尾	i-4j22
付 尾 款	i-4j22
付 款 ,	j9
付 款 不	g3
付 款 后	c11i4
付 款 就	h14
付 的	e8i8
付 过	c5
付 过 了	c6
付 钱	j28
付 	a-6b-3j21
代	c-4h17
代 发	h13
代 工	g12
代 工 面	h17
代 理	b4g13
代 理 你	g5h4
代 理 要	b3
代 表	h13
代 表 	h13
代 账	e3g-7h-16
代 运	i4
代 运 营	i4
令	h6
令 纹	i4
令 纹 越	i4
以	c-5e-5h-3i-12j-7
以 ,	b6
以 上	h4
以 下	b4d14
以 不	g10h-12
以 为	i-8
以 做	a-10b10
以 先	g9
以 先 看	g4
以 内	g-4h3
以 内 ,	b4h6
以 内 的	h-10
以 写	g4
以 出	j-3
以 前	c-4g-6h-10i-9
以 前 买	i-10
以 前 天	i-14
以 前 的	i28
以 前 老	i-12
以 前 那	i5
以 前 	i-10
以 前 	i-10
以 加	b4
以 后	c6i8j8
以 后 一	h13i-8
以 后 不	c7
以 后 再	c11
以 后 	c18
以 后 	c7
以 吗	a11j-3
以 帮	b3g-5
以 帮 我	b3g-5
以 开	g4
以 开 发	g9
以 提	g3
以 来	c13
以 的	h-5j20
以 的 ,	j24
以 看	h-3
以 给	g-9
以 退	e-5g10
以 退 吗	g13
以 送	g4
以 	j-14
仪	i6
们 ,	i15
们 0	g5
们 0 月	c6
们 support	g10
们 上	j9
们 上 门	j13
们 下	h22
们 不	g-12h-3i-3
们 业	c9
们 业 务	c9
们 主	h-12
们 也 太	e4
们 仓	c7h-3
们 仓 库	h-3
们 优	h3
们 会 在	j7
们 会 处	j13
们 保	i11
们 保 证	i15
们 修	c-10g14
们 做	c-13g8h-3i-8
们 公	c-3h-3
们 公 司	h-3i-8
们 内	j6
们 内 部	j6
们 决	b11
们 决 定	b11
们 冷	g6h10
们 出	h10
们 出 个	h12
们 到	c20d9g-23
们 到 底	c17g-24i11
们 包	j-7
们 包 退	j-8
们 半	c3
们 半 天	c3
们 单	i-4
们 单 位	i-4
们 卖	h9
们 厂	c-8h-15
们 厂 做	h-3
们 原	i10
们 原 来	i10
们 去	j3
们 发	i-4
们 发 货	i-10
们 司	g7h6j7
们 司 机	g7h6j7
们 合	c5
们 合 作	c6
们 呢	a6
们 好	c13
们 学	i-4
们 学 校	i-4
们 客	c22h6
们 客 户	c8
们 寄	j-3
们 寄 的	j-3
们 对	h10
们 将	j5
们 小	i5
们 小 区	g12
们 就	c3d4g-3i-20
们 就 想	d7
们 工	i35
们 幼	i6
们 幼 儿	i6
们 店	d-3i-7j-4
们 店 在	i-15
们 店 小	h46i-16
们 店 里	c19i22
们 开	j20
们 怎	d14
们 怎 么	d14
们 想	h15
们 想 找	f3g6
们 想 把	h6
们 想 要	h10
们 承 担	j17
们 报	j9
们 换	c-12i-14
们 接 受	b18
们 推	i12
们 收	c-8d4i-28
们 改	b11
们 教	c9i5
们 教 的	c9i5
们 是	g4i-4
们 最 快	b7
们 月	d17
们 月 结	d17
们 有	g19h3
们 有 没	g11
们 楼	g4
们 楼 下	g4
们 比	d6
们 民	a10
们 民 宿	a10
们 没	c14g-6i40
们 没 有	i5
们 现	i7
们 现 在	i7
们 班	b10
们 用	c-11i-5
们 的	g-3h-13i11j-4
们 的 	c-8g7i-3
们 的 	d6i-4
们 答	c-10
们 答 应	i-7
们 签	e15
们 系	c4i-16
们 系 统	c4i-16
们 给	d-3g10i-7
们 老	i-9j-3
们 老 师	g3j-4
们 老 板	h10
们 能	g10h8
们 能 做	a9
们 自	a6g-4i6
们 自 己	a6g-4i6
们 茶	h-7
们 表	c4
们 袋	b6
们 袋 子	b6
们 要	c4d19
们 要 出	g4
们 要 求	h-4
们 评	j20
们 说	c13i13
们 说 会	i8
们 负	g4
们 负 责	g4
们 赶	h19
们 起	a-7
们 起 订	a-7
们 跑	b-5
们 跟	c-7h-4
们 车	g4h11j10
们 车 间	g10h12
们 还	c19i21
们 这	i-4
们 这 学	c4i17
们 这 边	i-5
们 送	d9g-4
们 送 	j13
们 那	g9
们 那 个	b8
们 那 边	i9
们 都	g9
们 都 没	c5
们 采	j6
们 采 购	j6
们 重	j14
们 量	h25
们 门	c3i3
们 需	b3
们 需 要	b3
们 食	i9
们 食 堂	i23
们 	b-3
们 	c10g9h-9j7
们  派	j4
们 	h11
们  的	h11
们  了	i-21
们 	i5
们 	c6i-8
件	b4c-7h-3
件 ,	j-6
件 不	i8
件 了	a-5c-3g9
件 人	c-7
件 又	c18
件 发	b3i-4
件 地	g3
件 地 址	g3
件 多	a5
件 多 少	a8g-9
件 套	h9
件 已	i-3
件 已 经	i-3
件 怎	g11
件 怎 么	g11
件 我	b24j14
件 是	c18
件 清 单	a3
件 照	h9
件 白	i-7
件 的	h20
件 能	g10
件 跟	c12
件 还	a7
件 退	c-15e18i3
件 	h-4
件  以	h-5
件 	i-8j19
件 	b3c18
件  一	c23
件  了	e-3i13
件 	c3
件 	c4i28
价	a39b-8c-6e-5g-22h-9
价 ,	a17b-8h-3
价 :	b-6
价 ?	a24g-20
价 。	a3
价 不	d24
价 也	c24
价 了	a7b12g-18
价 了 ,	b22
价 单	a-7b7
价 压	i18
价 吗	a29b-3g-8
价 吗 ,	a11
价 含	a-4g16
价 啊	a15g-11
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
价 是	a4g-25
价 是 多	a26g-25
价 有	a13g-5
价 有 没	a33g-18
价 格	a12f4g-10h6
价 格 ,	a16
价 格 不	h18i-7
价 格 合	h-5
价 格 好	h14
价 格 我	a-8
价 格 是	g-7
价 格 没	a-7
价 格 真	a-5
价 格 	g-3
价 比	c11
价 没	a10c3g-6
价 的	c-4
价 目	a27g-10
价 目 表	a3g-3
价 给	a36b-27c-4
价 给 一	a16
价 给 我	a30
价 能	a15g-16
价 行	b11
价 钱	a9i-9
价 钱 好	a-7
价 钱 没	a-7b9
价 �	a5
价 	a-14g3
价  ,	g7
价 	d3i9
价  ,	i14
价 	d11
任 ,	f-4
份	b10c-6e3g4h-10i-11
份 ,	g3
份 吗	a4g-6
份 就	h-12
份 证	g6i-8
份 证 照	j8
份 	b6
企	c3i7
企 业	c3i7
企 业 微	c4i6
伏	g14
伐	b16i-4
休	c-5e-13h9i-7j-12
休 了	h17
休 了 在	h-4
休 息	j-15
众	i4
众 号	i4
优	a11c-8d28g-19h-6i-7
优 先	h14
优 先 考	h15
优 势	d4
优 惠	a23g-4h-9j-4
优 惠 券	g19
优 惠 吗	a24g-13
优 惠 没	a7
伙	j5
伙 人	i8j6
会	c-13i-12
会 ,	a3h-6
会 上	h24
会 不	g18h-3i-18
会 不 会	g26h-3i-16
会 中	h10
会 修	h36
会 修 老	h9
会 做	c3h15
会 做 生	c11
会 做 饭	h19
会 儿	h-5i-3j11
会 儿 拍	j14
会 儿 转	b5
会 再	c4j6
会 再 来	c11
会 化	g7
会 吗	g5
会 员	a3e5h-7
会 员 ,	b14
会 员 价	c4
会 员 到	c8
会 员 的	a3
会 员 积	c19g-4
会 员 资	g10
会 在	j7
会 在 	j7
会 场	h-16
会 大	c6
会 定	j28
会 就	i23
会 尽	j3
会 尽 快	j17
会 带	g3i23
会 推	e3
会 改	e9
会 更	a20
会 有	c-18g12i-13
会 没	b3
会 用 ,	h-11
会 用 的	h6
会 缩	h-5
会 联	i8
会 联 系	i8
会 自	i-5
会 自 动	i-5
会 英	j-4
会 英 语	j-4
会 装	g-4
会 计	c-3i15
会 计 	h-3
会 议	h19
会 议 取	b15
会 议 室	b9h-8
会 议 纪	h-3
会 议 茶	h5
会 议 餐	b3
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
伞	g11h-3
伞 骨	c20i11
伞 骨 一	c6
传	j20
传 不	c14
传 感	c9
传 感 器	c9
伤	i21
伤 头	g10
伪	c9i7
伪 码	c10i3
估	a8
伴	b-4h11
伴 手	b-7h13
伴 手 礼	b-7h13
似	c10h-7i12
似 的	c14h-12i13
伽	h4
但 不	h17
位	a-3b3f-5g5h-9i6
位 ,	b9d5f-20
位 0	i6
位 不	h14
位 不 让	h14
位 发	g12
位 多	a-5
位 多 少	a-5
位 子	h3
位 子 ,	c3i9
位 子 不	e11f3
位 我	g4
位 的	a-14
位 置	g4h5
位 老 师	g3
低	b-3g-15h6i-5
低 。	c11
低 一	a25
低 了	a-14
低 多	a13
低 多 少	a13
低 糖	h19j7
低 糖 的	h-7
住	a-3e4h6i-3
住 ,	e17g4i3
住 了	c-7i-28
住 了 ,	h7i-9
住 别	e17
住 家	h31
住 校	h-5
住 校 ,	h-3
住 海	h3
住 海 边	h3
住 的	h5i7
住 着	h36
住 院	i-6
体	b-7c-6h3
体 ,	c3i12
体 户	g4
体 面	d13h7
体 	i9
体 	i17
何	c-5g8i-10
何 ,	h16
余	a7b6i4
余 额	i26
作	a-3e11i-3
作 ,	c5h-10
作 三	f4
作 三 年	f4
作 业	c18
作 了 ,	b3
作 废	e37i-21
作 废 吧	e9
作 愉	h-8
作 愉 快	h-8
作 文	i7
作 文 就	i4
作 日 出	j-5
作 的	a-3i3
作 的 那	i14
作 这	c4
作 这 么	c4
你	b-3d3e-3h-12i-10j13
你 ,	h-9i17j17
你 一	f-3
你 上	c-3g5
你 上 次	c-12g5
你 下	j-9
你 不	c-11
你 了	b5f12g-5i-14j-10
你 了 ,	f10
你 介	j10
你 介 绍	j10
你 们	b-3c14d6g14h-5i5j-4
你 们 ,	b5i8
你 们 不	c-3g-5
你 们 业	c9
你 们 也	e3
你 们 仓	c10i6
你 们 会	g16
你 们 修	c-11g16
你 们 做	g15
你 们 冷	g6h10
你 们 几	g8
你 们 出	h10
你 们 到	c20d9g-23
你 们 半	c3
你 们 司	g7h-4
你 们 合	c6
你 们 呢	a6
你 们 好	c13
你 们 就	c12i-4
你 们 店	c-4d-3g16
你 们 怎	d14
你 们 换	i-9
你 们 推	i12
你 们 收	d6
你 们 是	g6
你 们 有	g29h3
你 们 楼	g4
你 们 没	c22g-9i20
你 们 的	c8d3
你 们 系	c5
你 们 给	d-3g15i-7
你 们 老	g8
你 们 能	g10h8
你 们 自	c15h-3i15
你 们 要	c11d27i15
你 们 说	c21i25
你 们 跟	d5
你 们 还	c20i21
你 们 这	b8i-6
你 们 送	d12g-6
你 们 那	c5g10h-11
你 们 都	g10
你 们 	c25
你 们 	c18i6
你 会	d3
你 会 选	d6
你 低	i-6
你 先	e-11f-10
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
你 多	d11
你 好	a4c14g17
你 好 我	b4
你 家	b4d5
你 家 最	b12d14
你 家 的	i-11
你 家 靠	b5
你 家 	i4
你 就	c12
你 店	j15
你 店 里	j15
你 微	a-15g23j5
你 微 信	a-15g23j5
你 忙	h-3
你 懂	h6
你 懂 吧	h6
你 把	b19
你 报 价	a-10
你 拿	j16
你 推	h-6
你 提	f4
你 提 醒	f5
你 改	b3
你 来	b-3
你 点	f7
你 电	j20
你 电 话	j20
你 留	g-4
你 的	b-7c-7h-13i-11j9
你 的 钱	j25
你 看	i8
你 等	j21
你 答	c5i14
你 答 应	c6i15
你 算	h12
你 给	a21
你 给 我	j-5
你 能	a37g-16
你 自	c22
你 自 己	c22
你 要	g-10
你 记	b-3
你 记 一	b-3
你 说	c-8g8i5
你 账	j4
你 账 上	j4
你 跑	f13
你 跟	c-4
你 这	a12d4g-8
你 这 0	a9
你 这 儿	d5h4
你 送 来	j6
你 那	a7e-4j12
你 邮 箱	j6
你 门	g3i4
你 门 口	g3i4
你 	c-4
你 	g-9j-8
你  能	g-6i9
你 	g-4
侄	i-10
例	a5g12j-10
供	c-8g3
供 产	g3
供 产 品	g3
供 什	g4
供 什 么	g4
供 应	c-10d8
供 应 ,	b7
供 应 商	c-11d8i3
供 货	h9
侬	a3
便	a7c-5d3e-3g-12i-3j-5
便 吗	g6j-4
便 好	h8
便 宜	a13c-4d12g-16i-8
便 宜 一	d20i-7
便 宜 不	a14
便 宜 了	g-5
便 宜 又	g4
便 宜 吗	a5
便 宜 多	d6
便 宜 就	h11
便 宜 点	a18h-5
便 宜 的	g-3h-4
便 宜 	b-5d18f3
便 带	b3
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
保 密	i7
保 期	g3
保 洁 ,	h21
保 温	g6
保 温 几	g11
保 湿	i-8
保 留	e9g-3
保 的	h25i-14
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
信 息	c10j17
信 息 三	c4
信 我	c15
信 用	c-3h-3
信 登	c4i-4
信 登 不	c4i-4
信 给	j-6
信 群	j-5
信 转	g5i-11
信 里	i19
信 	a3
信 	c4i-4
信 	c4i-4
俩	b12d8h5i6
俩 月	i16
俩 都	b24
修	j4
修 ,	c4h-4
修 一	c5
修 三	e6
修 三 次	e8i7
修 不	c-5g23
修 不 修	c-5g15
修 个	c11
修 了	c17e6
修 了 ,	e10
修 公	h-15
修 公 司	h-15
修 吗	g3h14
修 好	f3h-9j14
修 好 了	g-7
修 完	f4h5j-3
修 得	i19
修 手	d11g4
修 手 机	d10
修 期 内	i8
修 的	h26
修 老	h9
修 路	i18
修 路 ,	i18
修 过	i28
修 	i-8
修 	i11
俺	c-3j3
俺 	j4
俾	b10j3
俾 你	j8
俾 我	b15
倍	b6c-18
倒	b-4c6g-8i3
倒 ,	g4
倒 了	c14i26
倒 热	c6
倒 热 水	c6
候	b-3g8h-6i-7
候 付	e3
候 到	g9
候 发	i10
候 发 货	i14
候 外	c-3
候 外 箱	c-3
候 方	g-3
候 方 便	g-3
候 能 给	a7e-3
候 说	c8
候 退	g20
借	c-13i-3
值	h4i-12
值 的	h19
值 高	h13
假	a4c8e3g3h-8i20j-9
假 ,	i6
假 了	c-15e4i-4
假 如	a6c-6g6i-11
假 白	c4
假 的	c14
假 能	f3
偏	b-5c17h-12i21
偏 大	g11i-5
偏 大 还	g11i-5
偏 小	c12i13
偏 红	i8
偏 黄	c19
做	b9c-3e3i-4j3
做 ,	b8e11
做 oem	a-10
做 一	a4b12
做 一 个	b12
做 一 批	a5j7
做 下	a10
做 下 来	a10
做 不 做	a13c3
做 个	b3h16
做 个 小	b12
做 了	e29
做 了 ,	e13
做 你	h14
做 你 们	h14
做 公	g-4
做 公 司	g-4
做 出	i6
做 出 来	i11
做 到	a7b-9d19g-7j28
做 到 半	i34
做 到 多	a-7
做 到 这	d17
做 吗	a-25g10
做 吧	b30h-4
做 外	g11h-15
做 外 卖	h-5
做 大	b10c9
做 大 货	b13
做 好	g15j13
做 好 ,	i17
做 完	b3h-9
做 完 脸	b13
做 小	g6
做 小 一	h-12
做 小 批	h4
做 就	e19h-8i-10
做 工	c5
做 带	h10
做 得	i-13j-3
做 得 好	j-3
做 成	c22i26
做 成 亮	c8i3
做 批	h14
做 批 发	h14
做 点	h12
做 生	c19
做 生 意	c19
做 绝	e3
做 绝 育	e3
做 自	g3
做 自 己	g3
做 起	b20
做 越	i5
做 过	g4
做 退	h7
做 零	h13
做 零 售	h13
做 饭	i-11
做 	b24g-3j8
做  ,	b20c-3g-6j14
做  	b-3
做 	b6h-3
做  	b11
停	a-3b-8e26h-8i9j-6
停 ,	e28
停 一	c4e44
停 一 下	c19i22
停 不	c-9i-17
停 不 下	c-9i-17
停 业	e25
停 两	e29
停 两 个	e20
停 了	e24
停 了 ,	e7
停 产	c-21
停 产 了	h7i-6
停 掉	e23g3i-15
停 机	b6c4h26
停 机 了	b13
停 水	h20
停 电	c-12e5i17
停 车	c15h-10i9
停 车 场	c10i6
停 车 费	c6
健	h15
健 身	h9
健 身 房	h-11i-9
偷	c-12i29
偷 ,	h3i-31
傅	h-5
傅 ,	b5i12
傅 出	j3
傅 吗	h13
傅 我	g14i5
傅 手	i-3
傅 把	c12f-3
傅 放	c19
傅 来 了	c9
傅 来 过	i-5
傅 电	c5i8
傅 电 话	c5i8
傅 约	i7
傅 约 了	i12
傅 要	j-8
傅 说 一	j6
傅 走	i10
傅 走 了	i10
傅 	i5
傅 	i5
储 物	c4
催	c3i-5
催 ,	c-9i-14
催 一 下	c-15
催 了	c30j-3
催 得	g8i4
催 熟	g7
傻	c16g-6
像	a-7c12h-9i18
像 上	i-19
像 我	c4
像 我 了	c4
像 	d10
僵	c-4
儿	a-9b3c-3f-3g3
儿 园 ,	h-3
儿 子	c-16h-3i-8
儿 想	g4h11
儿 拍	j14
儿 是	d14
儿 童	a-7g14
儿 童 票	a18g-14
儿 转	b5
儿 转 你	b5
儿 都	c3
儿 都 谢	c3
元	c5i4
充	b7
充 不	c7
充 不 进	c7
充 了	c11i-7
充 了 	i-4
充 值	a15
充 电 线	c-4g6
充 的	h7
充 	b31
充 	b9
先	b6c-12e21g-3h-14i-18
先 hold	e29
先 上	b33
先 下	b10
先 下 	b12
先 不	b-15c-10e27h-3i-8
先 不 装	e29
先 不 要	e10
先 不 说	d9
先 了	j-9
先 了 解	j-9
先 付	a-10j17
先 付 一	j5
先 付 定	g7
先 付 	a-5g-5j32
先 做	j6
先 停	e17g4i-11
先 停 一	e19g10i-5
先 别	b-7e40h-17
先 别 印	e18
先 别 开	e15
先 别 送	e7
先 去	j-9
先 发	b8
先 发 	b6
先 取	b-3
先 取 消	b-3
先 忙	f-13j25
先 扣	e18
先 扣 住	e18
先 报	a21
先 拿	g-8
先 拿 	g-8
先 搁	e33
先 撤	e7
先 撤 单	e7
先 放	b-3e18
先 来	b28
先 来 	b5c-3
先 看	h5
先 给	b15j5
先 给 我	b32
先 缓	e30
先 缓 缓	e4
先 考	h15
先 考 虑	h15
先 要	a6
先 要 	a6
先 订	b43
先 订 	b5
先 让	j12
先 试	h27
先 试 听	h5
先 试 用	h-20
先 谢	a11f33i-3
先 谢 过	a17f16g-8
先 走	b5
先 走 	b7
先 转	j12
先 转 	j12
先 送	c11i11j18
先 问	j-8
先 	e17i-21
先 	e14
光	c5g-7h5i6
光 ,	c11h8
光 放	c20h-12
光 的	b-3d6
光 的 ,	i-23
光 线	i8
光 要	h7
克	a-11b3d6f6g8h-12
克 和	a-3c-3d7
克 和 0	a-3c-3d7
克 重	g16
克 重 多	g12
免	d3i-8j-12
免 了	e3
免 费	i-14
免 费 的	d9f4
兒	b11g-3
兒 子	b11g-3
兔	h-3
党	a13g-3i-19
党 ,	h5
兜	h11i6
入	c5i-18
入 客	c3
入 客 户	c3
入 库	b-8
入 门	h20
全	c21g-4h-4i19
全 不	c6i6
全 不 能	c4
全 包	b3
全 包 了	b6
全 化	c-8i9
全 化 了	c-8i9
全 合	h4
全 合 成	h4
全 废	f3
全 废 了	c-4i10
全 座	i5
全 座 椅	i5
全 换	h35i-9
全 是	b-5c32g-5h-7i41
全 是 小	c33i6
全 是 	e5
全 染	c8i8
全 款	a26
全 没	b8i10
全 泡	i10
全 洒	c16
全 湿 了	i-8
全 漏	c-3
全 粘	c16
全 糊	c-12
全 要	b11
全 退	e17
全 遮	i-5
全 遮 光	i-5
全 部	j10
全 青	c8
全 青 的	c8
全 靠	c-15i19
全 麦	h6
全 黑	c14
全 	c9h-9i17
全  ,	c3i12
全  在	c7
全 	c10h-8i7
全  ,	c12i8
全  在	c7
全 	c3
全 	c-15
八	b-8c7d4e-5g-11h-6i7
八 五	d8
八 五 折	d8
八 十	a-6i-14
八 十 大	h11
八 天	i7
八 天 了	i7
八 寸	d6
八 小	h26
八 小 时	h26
八 折	j-11
公	b-3c-6d-5
公 众	i4
公 众 号	i4
公 分	c8h5i5
公 司	b-3c-11d-3h-4i-8
公 司 ,	d7h11
公 司 三	i4
公 司 下	h10
公 司 了	i-4
公 司 做	h-5
公 司 名	c13e-3h3
公 司 周	b3
公 司 和	g4
公 司 团	h-10
公 司 年	h5
公 司 承	j-3
公 司 楼	j5
公 司 的	f3
公 司 老	i-4
公 司 要	h16
公 司 食	h13
公 司 	b3
公 室 要	h4
公 对	i20
公 差	a-9g23i20
公 打	i-16
公 斤	c-3h7
公 桌	h3
公 章	j19
公 账	a-6g10
公 账 户	g10
公 里	c9
六	d4e-3g-8i-8
六 上	b3
六 上 午	b3
六 十	c9d9
六 寸	d3
六 楼	i-6
六 点	g3h13
共	c-9h-10
共 多	a19g-10
共 多 少	a19g-10
共 用	i32
共 	g26
共  对	g13
共  ,	b-24
共  了	b10
关	b-8c-5e3g5
关 ,	g16
关 一	c-7
关 不	c28i15
关 了	b-8e28
关 扣 了	c-4
关 掉	e30
关 注	e-6i-5
关 注 了	c3e-6i-3
关 的	h10
关 税	g24
关 系	c-6i-11
关 系 ,	h5
关 老	i8
关 键	h14
关 键 是	h12
关 门 了	c3
兴	c-4h-5i-17
兴 	i-6
兴 	i-6
其	b12d5h9i-26
其 他	d13e5i-14
具	c10i4
具 体	e3g-3
具 的	h-3
具 要	g3
具 	b-3c-7i27
具  ,	c-6
具 	c-6
具  ,	c-6
兹	h7
养	c-6h10i8
养 ,	h9
养 一	a3i6
养 的	h20
养 要	h3
内	h16i-5j18
内 ,	h13
内 可	g7
内 可 以	g6
内 回	j6
内 容	h-3i-4
内 容 一	g-4
内 的	h-10
内 给	j24
内 给 您	j24
内 能	a16g-10
内 部	j5
冇	a7c-3d5g25i-27
冇 细	g11
册	g17h16
册 发	g12
册 发 我	g12
册 子	h6
再	b13c-5g-6h-13i-18j-3
再 上	e10
再 下 单	b-3
再 不	c42e-5
再 不 来	c4
再 也	c20
再 也 不	c20
再 买	b7
再 买 	b19
再 低 了	a-15
再 便	f3
再 便 宜	f3
再 做	b13c3f-3
再 做 	b19c4
再 充	b7
再 充 	b9
再 加	b25h-10
再 印	b15
再 印 	b18
再 发	g3
再 合	e7
再 合 作	e7
再 告	j7
再 告 诉	j7
再 少	a9h-16
再 少 点	a9h-16
再 开	b21
再 找	j7
再 找 你	j7
再 拖	c9
再 拿	b12h13
再 拿 	f3
再 换	f-3
再 改	c10i7j3
再 来	b11i-4
再 来 了	c11
再 来 	b22
再 添	b21
再 添 一	b13
再 看	j-7
再 约	b-3e15
再 给	b6
再 续	b5
再 聊	b-4j-3
再 补	b18
再 补 	b6
再 订	b6
再 订 	b8
再 让	a42
再 说	b-8c-4e6h-5
再 说 ,	e7
再 送	g5
再 送 	b10
再 	h5i-8
再 	c-11h15
再 	c5
再 	i-4
冒	i8
写	a-5b-5e-5f-4i3
写 个	b-4h-7
写 了	c21i25
写 了 不	c29
写 作	c-15
写 作 业	c-14h3
写 作 文	i6
写 到	i7
写 好	f-7
写 好 了	f-3
写 字	c-4g5i-3
写 字 楼	i-3
写 字 歪	c-3
写 字 	c-3
写 字 	c-3
写 得	h-4
写 得 清	h-3
写 成	b-3c25
写 成 0	c17
写 的	b-5c13
写 的 是	c-16i-22
写 真	h8
写 着	c6
写 错	c10i5
写 错 ,	c23i5
写 	c-4i-27
军 训	g7
军 训 用	g5
农	g8
农 行	g12
冬	c-12i6
冬 天	c-11i10
冬 天 也	h7
冬 天 就	g5i10
冰	h9i5
冰 柜	c-13i-12
冰 柜 里	h15
冰 的	i3
冰 箱	c-9h22
冰 箱 的	h3
冰 袋	i-8
冲	c20g-7i7
冲 了	i5
冲 了 ,	i5
决	e8
决 定	e27
决 定 终	e6
决 定 采	b9
况	b-3
冷	g8h15
冷 ,	c-3h9
冷 库	b16c-4g6h13
冷 柜	c5
冷 气	i6
冷 气 坏	i11
冷 气 	i11
冷 气 	i11
冷 水	c-7
冷 藏	g5
冷 链 车	h-3
冻	c6g8h11
冻 了	c20i22
冻 品	g3
冻 结	e8
冻 虾	g8
冻 货	c-8
净	a-3i-11
净 就	h3
净 就 行	h3
净 重	a-6
准	c-10i-11
准 ,	h-6
准 备	g8
准 备 什	g9
准 时 到	h-5j3
准 点	f7
准 版	d11
准 的	i-5
准 话	g12
准 	g16
凉	c20f-6i39
凉 了	c8i18
凉 的	c11i18
凉 菜	h34
凉 透	c3f-7
凉 透 了	c3f-7
凌	c-8i8
凌 晨	i8
凍	c31i33
减	a15b9c-6g-7i-8
减 到	g16
减 肚	h3
减 肚 子	h3
减 脂	h13
减 	a7g-27
凑	a5b9g-9h-9
凑 个	a5
凑 个 整	a5
凑 	b8
凝	h7
几	a8b-5c-8e-3g49h-19i-10
几 个	g3
几 个 人	g28h-24
几 个 小	d4g11
几 个 是	g-5
几 个 月	g23
几 个 点	a25
几 个 都	i-14
几 个 	c11
几 个 	c11
几 人	g12
几 件	g6
几 何	h17
几 公	g6
几 公 斤	g6
几 号	g25i-14
几 号 发	g4
几 块	a48c-9g-24i-7
几 多	a16g-9
几 多 钱	a16g-9
几 天	a-7c-14g28h-16i-11
几 天 ,	g3
几 天 了	i13
几 天 出	g4
几 天 到	g6
几 天 能	g9h-5
几 寸	g27h-5
几 年	g14h-5
几 年 了	a3
几 折	a29
几 支	b5
几 时	g16
几 楼	g15
几 楼 ?	g-16
几 次	g9
几 次 ,	h7
几 次 货	g5
几 毛	a56g-16
几 点	c-10g44h-8i-16
几 点 关	g12
几 点 截	g14
几 片	g3
几 瓶	g8
几 百	g-11i38
几 种	g11
几 箱	g3
几 级	g6
几 袋	c3j8
几 钱	a49b4g-19
几 	c4
凭 啥	c16d3
凶	i22
出	a-3b-5i10j8
出 ,	c4j12
出 ?	g-3
出 。	j21
出 一	i9
出 一 根	c6
出 不	i29
出 个	h17j4
出 个 小	h7
出 了	j-7
出 了 ,	b3
出 了 吗	g7
出 厂	a6
出 厂 价	a7
出 去	h7j-10
出 去 没	i4
出 去 玩	h3
出 发	j5
出 口	h-13i-7
出 口 用	h-15
出 口 退	h3
出 差	c-18e17g4h9i-21j-16
出 差 ,	i-16
出 差 了	i-3
出 库	h12
出 库 ,	h12
出 手	c15
出 效	j3
出 效 果	j3
出 来	b-4c18i8j8
出 来 ,	i-6j5
出 来 。	j6
出 来 了	j-7
出 来 全	c6
出 来 差	d13
出 来 是	b-3c23i8
出 来 有	c4
出 来 没	a3i16
出 来 	b-19
出 来 	i4
出 水	c33i19
出 水 ,	c22
出 水 了	c6i8
出 汗	i14
出 生	j-3
出 血 留	g5
出 行	g-7
出 行 不	g-5
出 行 	g-5
出 行 	g-5
出 货	g3j-9
出 过	i-4
出 运	c-5g6i-13
出 运 费	c-5g6i-13
出 门	i-9
出 黑	i12
刀	a41b-3c4g-41i21j9
刀 不	a25g-12
刀 模	i-3
刀 片	c9i3
刀 片 	c9i5
刀 版	a-6
刀 版 图	i-8
分	a-10e-4f5g9
分 两	g14
分 别	d3
分 期 吗	g11
分 的	b-3
分 货	i-3
分 辨	a-4g9
分 辨 率	a-4g9
分 钟 ,	j12
分 钟 到	b15j27
分 	g6
分  包	g10
切	b19h16i12
切 ,	h3
切 到	i13
切 到 手	i13
切 开	c14i14
切 开 是	c8i7
切 片	i16
切 	b11
划	b-5d16e3g-8i-3
划 算	d21g-12h-4
划 算 ,	d19
划 算 还	d19
列	d7g-19h10
列 个	d11
刘	i-3
刘 姐	h6
则	c3
刚	a-3c-3g-3h-11i-10j-15
刚 上	h12i-10
刚 买	c29i5
刚 付	b6
刚 刚	b-8
刚 到	j-4
刚 好	a-7h-7
刚 开	h11
刚 开 始	h14
刚 才	b3i-19
刚 才 	b4
刚 才 	b5
刚 	c-14e-3i-18
刚  了	c-14e-3i-18
初	a15c-11d3i-4
初 三	b11
初 二	h-6
删	c-19i6
删 了	i11
別	c-8h9i-6
利	a6c-26h-17i-12
利 ,	h-12
利 润	c-4i24
利 的	d3
别	a-3b-5c-10d5e8g-9h14i-20j-7
别 人	c11h-14i20
别 人 的	c27i13
别 修	h12i-14
别 做	e34
别 做 ,	g4
别 催	c11
别 再	c-7h6i6
别 再 	h14
别 写	h-15
别 勒	h16
别 卖	b46
别 印	a-4e13h19
别 发	b-4c-5e34i-5
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
别 太 	h-10
别 太 	h-10
别 字	c13g-6i5
别 家	a4c-12d12h-18i14
别 家 买	i5
别 家 报	a4d-7
别 家 早	d4
别 家 的	i27
别 家 	d28
别 寄	e6
别 开	e13
别 忘	b9
别 忘 了	b9
别 急	h-11j16
别 报	e14
别 放	h5i9
别 用	h5
别 用 泡	h14
别 的	b-5e11g-7h-4i-17
别 的 不	h12
别 的 客	i-9
别 给	i-5
别 给 我	h9
别 老	h25i-3
别 花	h11
别 花 里	h11
别 超	h16i-5
别 超 	h3
别 送	c-11e22
别 送 ,	e20
别 送 了	e14
别 透	h21i-5
别 	c-10h7i-29
别  ,	h19
别  。	h17
别  了	c-6h-3
别  的	g9
别  	c13
别 	c-10h41i-24
别 	c-10
别  了	c-5
别 	b4h-8i-5
到	e-3h-8
到 ,	b-8c7f10g-3h-3i8j9
到 0	a4b19g-10h12
到 ?	g6
到 一	h3i20j-4
到 一 半	c11i17
到 下	c-5g4
到 不	b-8g18i-4
到 专	b6
到 专 业	b6
到 两	c9
到 中	c10i8
到 中 午	c10i8
到 了	a-4b-6e-5h-8i-10
到 了 ,	h-5j-4
到 了 。	c-3
到 了 全	c3
到 了 吗	b16g-3j-13
到 了 就	c8
到 了 没	g11
到 了 给	b12
到 了 都	i-12
到 了 	c10
到 了 	c10
到 五	i-7
到 五 天	c-3
到 人	i12
到 付	b6c-6i-10
到 付 款	g6h4
到 以	c32i14j18
到 会	g10
到 会 场	j3
到 位	j3
到 你	c-12i-16j20
到 你 们	c-7i-8
到 你 账	j4
到 公	b6
到 公 司	b6
到 六	i17
到 冬	i11
到 冬 天	i11
到 几	g24i-4
到 几 点	g13
到 前	i3
到 十	i12
到 十 一	i13
到 半	i14
到 南	a7b5
到 吗	b3g12j-3
到 周	e10i-23
到 哪	c-6d-7e-4g56
到 哪 一	g11
到 哪 了	g12
到 啦	h11
到 四	c3h19i7
到 四 十	i22
到 处	b-3i13
到 处 都	b-3
到 多	a-8g9
到 多 少	a-8g9
到 大	g5
到 天	h5
到 客	c3
到 家	i-10
到 就	h-6i-16
到 就 行	h-6i-4
到 工	b17j9
到 工 地	b4j9
到 市	a8
到 市 场	a8
到 底	a-4c4d8i-6
到 底 有	i-3
到 店	c8i3j9
到 店 说	c16
到 您	b-13j32
到 您 楼	j-18
到 成	h9i-27
到 手	a7g-11h-6i8
到 手 ,	c-3
到 打	b7
到 时	b-4i-16
到 时 候	b-4i-8
到 晚	g-4i-3
到 最	a3
到 最 好	a3
到 期	e6i-10
到 村	h9
到 村 里	h9
到 楼	j10
到 楼 上	b13
到 楼 下	j14
到 没	c-11g3i-22
到 没 ?	g-33
到 港	g8
到 现	c23g-3i12
到 现 在	c26g-3i12j-9
到 的	c14g-8i6
到 的 时	c21
到 的 是	i21
到 的 	c15
到 站	j-5
到 第	c10
到 账	a-3g5i8
到 账 了	c-7i-13
到 货	b-6h-6
到 货 ,	h-3
到 货 我	j11
到 这	d12
到 都	c22i-4
到 钱	g10i4
到 顶	h21
到 	a10b-12g-4
到  一	b-5i5
到 	c5
到  ,	b3c6
到 	g8j-3
到  ,	g23
到 	a12
到 	b-4
到 	j26
到 	j12
制	a5b3
制 冷	h-10
刷	c-4h-7j-5
刷 卡	h-6
刷 厂	i3
刷 脸	g3h12
刷 	h-6
券	c3g4h-4i16
券 ,	g17
券 没	c18
券 用	c7i11
券 用 不	c7i11
券 	c7i11
券 	c7i11
刹	i18
刹 车	i16
刺	c26h6
刺 ,	i14
刺 痛 ,	g12
刺 眼	i-3
刺 眼 ,	i-3
刻	b9c16i5
刻 字 ,	b3
刻 度	i3
刻 错	c27
剁	h24
前	c-9e-4h-3i-6
前 一	b-7c-5i11j16
前 一 定	j29
前 一 家	i9
前 三 天	b-3
前 下	a-12g20
前 不	f-4
前 两	e-6
前 两 天	g-3
前 买	c-10
前 买 的	c-11
前 交	j8
前 付	j-7
前 付 清	j-7
前 会	g-11
前 全	j14
前 全 部	j14
前 到	b10
前 十	j20
前 发	j14
前 发 你	j10
前 台	b-3i-4
前 台 ,	j9
前 台 小	h-7
前 天	i-14
前 天 天	i-14
前 定	d7j-3
前 家	i11
前 年	i-6
前 年 买	i-6
前 想	h-4
前 我	j47
前 我 会	j9
前 打 电	i8
前 把	j13
前 把 0	b4
前 挂	h11j9
前 挂 上	h11j9
前 整	g5
前 来	g7j-13
前 来 得	g8
前 没	c4
前 用	h-10
前 用 的	h-3
前 的	e-3i36
前 的 厂	i13
前 的 老	c31
前 给 您	j24
前 老	i-12
前 能	h19
前 腿 后	d4
前 装	b-7i15
前 装 好	b-7
前 要	b15h-6
前 说	c16i-6
前 说 的	e3
前 跟	i21
前 还	g6i-13
前 送	b7
前 送 到	b5
前 那	i8
前 那 个	i19
前 那 家	d-3
前 都	h-3
前 问	a7
前 面	c3i7
前 面 那	i19
前 	b3c-8e-3i-22
前 	c-6i-7
剩	a-4e7h-8
剩 一	i31
剩 下	b6e4g-6i-4j4
剩 下 的	b3e3g-5j6
剩 余	e17
剩 半	i3
剩 多	g11
剩 多 少	g11
剩 	b-14i-5
剪	b4c20g-3h17i13
剪 发	b3
剪 得	c14h-9i6
剪 	c14
剪 	c14
副	h3
副 厂	h4
副 厂 件	h4
割	c31
力	c-3i11
力 ,	i17
力 下	i6
力 下 降	i6
力 不	h19i-3
力 	h12
力 	i6
办	c-11g3
办 了	i11
办 公	h26
办 公 桌	h3
办 年	h12
办 年 卡	h12
办 年 	h12
办 年 	h12
办 张	b32
办 法	i-11
办 理	e19
功	b-5i-7
功 率	h5
功 能	c5g-5
加	a6b16g-4
加 0	a-3
加 v	i-4
加 一	b7g-11j3
加 一 个	b3
加 一 堂	j9
加 不	c-11i16
加 两	b3
加 个 微	g5
加 了	a-3
加 价	c31i23
加 几	a4
加 几 个	a4
加 到	b35c-3
加 到 	b4
加 印	h9
加 厚	i14
加 厚 款	i5
加 厚 纸	h18
加 多	a18c9g-8
加 多 少	a20g-8
加 大	a5
加 急	b-3e6
加 急 费	j8
加 我	b-5
加 湿	c11
加 湿 器	c11
加 热	c14i29
加 班	c-8i-10
加 盟	g4i15
加 绒	h5
加 进	b14
加 进 去	b14
加 长	h4
加 	c15
加 	b34c-6h-11i-8
务	g-7h13j5
务 不	c9
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
务 	c24i9
务  了	i9
务 	c4
务  了	i9
劣	d14
动	g3h6i4j-3
动 ,	a9c-4h-5
动 不	a-3i4
动 不 了	c3e-6i-3
动 不 动	i18
动 了	g13i9
动 了 ,	g16
动 价	g-19
动 大	i14
动 对 账	i6
动 就	i11
动 扣	c9
动 方	i13
动 方 案	i13
动 没	b-3
动 没 有	g12
动 物	i-20
动 物 奶	i-20
动 续	e11
动 要	b14c8
动 车	h5
动 	i9
动  的	i4
动 	i18
动  的	i6
助	c11g-6h-14
劲	h5i-5
劳	f29g-4h3
劳 了	a7f20
势	d3g-4i6
勒	h4i-5
勿	e24
匀	c14h3i8
匀 称	h27
包	a3b4d6h3i-3
包 ,	i-9
包 一	b5
包 不	c8
包 不 包	g4
包 严	j3
包 严 实	j3
包 了	b11c3
包 价	a12b-11
包 价 给	b-7
包 好	b-3h-7j15
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
包 税 的	h-4
包 装	i6
包 装 上	i-8
包 装 太	i14
包 装 没	c6
包 装 的	h14
包 裹	c7g13
包 要	h11
包 退	j-7
包 邮	a9d6g4
包 里	i-24
包 间	j3
包 	b18
包 	h7
化	b-4c11i6
化 ,	i5
化 了	h5
化 冻	c3
化 吗	d10
化 成	c14i16
化 成 水	i10
化 纤	h10
北	d8g-5i-3
北 ,	h3i4
北 门	i-7
匙	b-5
匙 	h5
匙 	h10
匹	c3
区	a-6c-11h-24j-11
区 ,	c-4i-3
区 不	i19
区 停	i4
区 停 车	i4
区 别	d18
区 门	g4
区 门 口	g5
医	i-5
十	c14e-3g-10i11j-7
十 一	d-3g-3i3
十 一 点	i14
十 一 的	a-5
十 个	h11i-22
十 个 人	h18
十 二 个	h7
十 人	b31i-10
十 公	c13i8
十 公 分	c3
十 几	g-19i-5
十 几 片	g3
十 大	i-3
十 大 寿	i-3
十 天	c11d10i-15
十 天 了	c4
十 岁	g10h-3
十 岁 老	h18
十 平	i5
十 度	c-9h11i-25
十 来	b6
十 来 个	b10
十 次	b18c3
十 点	i25
十 箱	c6i14
十 米	h10
千	c-18f3
千 多	d6
千 张	c-11f4
千 张 全	c-11f4
升	h-6
升 到	b10
午	a-4c4h-5j6
午 ,	i8
午 一	c18
午 就 凉	c4
午 茶	h27
午 要	b7
午 过	g4
午 送	b3
半	a-3c11g-6h-6i17
半 ,	h-4i-4
半 个	c17i16
半 个 月	c19i16
半 价	a5i-10
半 价 ,	d5g3
半 夜	c-4i7
半 天	c5
半 天 就	h18i10
半 天 	c4
半 天 	c5
半 小	c9h-4i10
半 小 时	c9h-4i10
半 就	c3
半 年	b3i4
半 年 就	c7h4
半 年 没	h-3i9
半 年 的	b28
半 成	h7
半 成 品	h7
半 斤	c3
半 是 	c-3
半 能	g14
半 路	i48
半 都	a-4c8i8
华	c6g14
华 滴	c6
华 滴 管	c6
单	d-3e4g3h-4
单 ,	b11h8
单 0	b5
单 :	b7g7
单 上 多	c10
单 了	b12c-10e12i-6
单 什	a-6g10
单 什 么	a-6g10
单 价	a14b-13g-5
单 价 能	g-11
单 价 	a-15g8
单 位	d9h10i-12
单 位 不	h14
单 位 要	g13
单 作	e13g-3
单 先	e23
单 写	i5
单 前	a11
单 前 问	a11
单 发	j-3
单 发 你	j-26
单 发 您	a-4
单 发 我	a21
单 取	g11
单 取 消	g11
单 号	b-8g9h-7i4j6
单 号 0	i6
单 号 给	g4
单 同	c3
单 同 步	c5
单 吗	a-4g14
单 和	j-3
单 子	g4h-12i10
单 子 上	c6i4
单 子 太	g9
单 就	e9
单 已	b16j-4
单 已 发	b24j-4
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
单 的 系	g6
单 算	j23
单 老	c11
单 老 是	c14
单 色	i22
单 要	h9
单 还	a-11g13
单 选	c6
单 那	g8
单 都	i-28
单 里	e3i14
单 	d-7
单 	b7
单 	j15
单 	i16
单  了	c3
单 	c5
单  了	c3
卖	a5b-4c-10d6g-6h-3
卖 ,	h-4
卖 不	a6c-8i17
卖 不 卖	a9
卖 吗	c-6g30i-13
卖 完	j10
卖 家	h-7
卖 得	d14g-15
卖 得 最	d10g-5
卖 我	i19
卖 水	h-3
卖 水 果	h-3
卖 的	a26g-6
卖 盒	c-12
卖 这	d6
卖 这 个	d7
卖 	a-4d42i-6
卖  ,	d22
卖 	h7
卖 	h7
南	i-8
南 那	d5
南 那 家	d5
占	b4c11i24
占 个	b7
占 地	h16
占 线	c40i20
卡	a4b3e7
卡 ,	g9
卡 了	c-12
卡 壳	c-5
卡 多	g-3
卡 多 少	g-3
卡 就	h5
卡 差 太	c3
卡 得	c28
卡 我	j12
卡 打	a5
卡 死	h22i7
卡 死 了	h27
卡 的	g5i-9
卡 粉	h3i6
卡 纸 ,	c5i-5
卡 能	e6
卡 过	b11
卡 里	b6j14
卫	b-5f-3j6
卫 生	h10
卫 生 间	h3
印	g3
印 ,	j5
印 logo	b-9
印 一	a28h7i-17
印 一 本	g3
印 一 色	h9
印 上	c31i18
印 不	c18i16
印 了	e31i-6
印 了 ,	e3
印 出	c11h-3i4
印 出 来	c11h-3i4
印 刷	i8
印 刷 厂	i3
印 单	b3i-18
印 单 色	b3i-18
印 吗	g11
印 吧	b7
印 吧 ,	b7
印 字	h-3i-11
印 得	h-20
印 成	c5i12
印 我	h25
印 我 们	h25
印 的	b-7c7g5h6i9
印 糊	c3
印 糊 了	c14
印 要	h9
印 错	f3
印 错 ,	f4
印 错 了	i3
印 错 字	c-6
印 	a6b32
印  ,	b18h19
卷	c5i17
卷 ,	i12
卷 子 拍	j-3
卸	b11c12
卸 下	c9
卸 下 来	c9
卸 妆	g31
卸 完	f5
卸 完 了	f5
卸 货	b30c7h-9
卸 货 ,	g8
卸 货 口	g-13j11
厂	b-4c-15h3
厂 ,	b-5
厂 交	i13
厂 件	h4
厂 价	a23
厂 倒	i8
厂 倒 闭	i8
厂 做	c8h-3
厂 家	g3j14
厂 没	e10
厂 里 等	j8
厂 里 说	j7
厅	c11h12i-6
厅 小	h14i-6
历	g3
厉	i6
厉 害	i6
厉 害 ,	a7i6
压	a-4b-7c8d-3g-5h-4i16
压 ,	i-3
压 不 出	c13
压 了	i39
压 价 ,	i-9
压 价 压	i13
压 到	i9
压 力	i-5
压 坏	c17i5
压 坏 的	g9
压 得	c8i3
压 扁	c20i12
压 的	i-5
压 计	c5
压 货	h6i9
压 	i5
厘	c-3g-26
厚	a-8c-3g7h-3i-4
厚 ,	c5i4
厚 一	h-8
厚 一 点	h-8
厚 度	a-5g8
厚 度 不	c3
厚 度 	c3
厚 度 	c3
厚 的	c-6g6h-13
厚 纸	h18
厚 纸 箱	h18
原	c-12g-3
原 价	c7g-4
原 先	a-3
原 图	g15
原 图 ,	g15
原 来	c-6h-3
原 来 的	c-11i15
原 装	b8
原 路	i-3j3
原 路 退	i-3j3
厢	b-12c5h9
厨	c-10h-5i21
厨 师	i8
厨 房	c-5h-7
厨 房 油	g-3h14i-8
厨 房 穿	h8i-5
去	b-5h-3j13
去 ,	e4j5
去 上	i-14j-4
去 上 班	j-4
去 上 课	h6i-15
去 不	i-7
去 不 了	e3i-3
去 了	c11i6j-6
去 了 ,	c10e8
去 付	b-3j26
去 你	i-3j3
去 你 那	j28
去 办	j6
去 取	e-3
去 吃	j-6
去 吧	e3
去 哪	c-8i12
去 就	h-5
去 就 行	h-5
去 年	h-23
去 年 的	c6g5i23
去 年 那	d18g-5
去 广	j-11
去 店	i-6
去 店 里	i-6
去 您	j18
去 打	j-8
去 找	i-21j23
去 投	c4
去 投 诉	c4
去 拉	a7b3e-3j33
去 拉 ,	b10
去 拿	c-4i-7j5
去 掉	a17e12g-5
去 掉 ,	e6
去 接	j-4
去 接 孩	j-5
去 提	j17
去 没	i4
去 玩	h3
去 的 ,	c10
去 看	i-4
去 看 病	g14
去 看 看	j-8
去 睡	j-11
去 菜	j3
去 趟 银	h-5
去 过	j-20
去 银	j5
去 银 行	j5
去 问	j19
去 问 问	j17
去 	c11i5
去 	i3
去 	c4
县	a7
参	b20i19
参 加	g6
参 团	b26
又	c21f-3g-6h-3i23j-6
又 不	h15i-19
又 不 能	i-4
又 发	f-3i-11
又 发 错	f-3
又 变	c5
又 变 了	c5
又 好	g7
又 好 吃	g7
又 少	c14i19
又 开	i13
又 得	c8
又 得 重	c8
又 收	h-3i23
又 暖	i-8
又 来	a7i-20
又 没	i9
又 涨	a19i-6
又 涨 了	a24
又 漏	i-10
又 漏 水	i-17
又 登	c6
又 登 不	c6
又 要	c16i42
又 要 改	e5
又 让	c16
又 跟	i-4
又 	c15f-3g-3h-3i12
又  了	c6i5
又 	c8
又 	i8
又 	c4
叉	i3
叉 车	i4
叉 车 电	g6i7
及	b-14c-4g9i-5
及 不	g15
及 就	g9
及 格 了	c-3
友	a5c-8g-6
友 ,	h-6
友 圈	j4
友 家	h17
友 的 ,	h16
友 都	e5
双	a15c-13d-5g-10h9i-24
双 语	g7
反	b-4c12f-3h-11i19
反 了	c22i5
反 了 ,	c17
反 光	g7h22
反 光 ,	c10h4i3
反 反	i3
反 反 复	i3
反 味	c4i6
反 味 ~	c4i6
反 复 复	i3
反 映	c9i13
反 映 的	j-3
反 而	c3
发	d-3e-3g5h-5j6
发 !	c13i12
发 ,	c5e10h7j12
发 ?	i16
发 一	a13g27
发 一 下	a5g12
发 一 份	a3f3g8
发 不 出	i6
发 个	a5f14g3
发 个 定	g10
发 了	b-8e10g5
发 了 ,	b8e6
发 了 没	c-4g10
发 了 	c6i14
发 件	c-5i24
发 价	a33
发 你	b3c-4e-3g-10i-15j17
发 你 ,	b4
发 你 邮	j6
发 光	i-12
发 出	i-5j-6
发 出 去	i-5j-3
发 到	i9j11
发 剪	c16
发 吗	g15
发 呆	i4
发 哪	g22
发 哪 个	g7
发 图	i-4j9
发 型	i-11
发 工	j-6
发 工 资	j-6
发 市	d5
发 市 场	d5
发 广	c10h-7
发 广 告	c14h-4
发 店	c-3h-12
发 德	j8
发 德 邦	j8
发 您	a-6b-6j10
发 您 ,	j4
发 您 。	j4
发 您 了	a-10j-7
发 您 邮	j4
发 我	a8b6c-14f3g28h-6i-12j-16
发 我 一	c-4g30
发 我 下	g21
发 我 邮	a18
发 抓	i6
发 抓 烂	h3
发 抓 	h3
发 抓 	h3
发 掉	c-6i8
发 掉 得	c-6i9
发 来	a10c3g-6
发 来 的	c9
发 来 看	a24
发 没	g11
发 灰	b10c25h-16i21
发 烧	b-3f8i8
发 烧 ,	b-3i8
发 烫	c9i17
发 热	b8c-5
发 现	c19
发 现 	c6
发 的	c14g-10h19i8
发 的 是	c35
发 的 货	c11i4j-5
发 短	j-7
发 短 信	j-7
发 票	a-5
发 票 开	a-3c-3g8
发 票 我	j3
发 票 抬	c4h8
发 票 税	c22
发 票 	j9
发 红	i6
发 红 包	f-6
发 细	i-5
发 细 软	i-5
发 给	h-7
发 绿	c19i23
发 要	g12
发 货	a-6i4j3
发 货 ,	e-7i13j32
发 货 了	e22
发 货 单	c19i28
发 货 时	g21j25
发 车	b8j16
发 过 来	c8
发 还	g16
发 还 是	g16
发 邮	h-3
发 错	c-6f-3i-7
发 错 一	f-3
发 错 两	i6
发 错 了	c-6g9i-8
发 错 货	i5
发 错 颜	c3g-5i4
发 霉	c-3h9
发 霉 ,	h10
发 顺	b8h-8
发 顺 丰	b8h-8
发 黄	c-14
发 黑	c6
发 	b5c7g17i10
发  ,	c20
发  过	b3
发 	a7g11h7
发 	i29
叔	j12
叔 ,	j12
取	a-4c-4e20g3h-6i-7j-6
取 ,	b10f4
取 件	e11
取 消	a-4b-5c-4e30h-13i-5
取 消 ,	e12
取 消 一	e26
取 消 不	g-5
取 消 了	e-12i-10
取 消 关	c10e-8i-3
取 消 吧	b-4c-5e17
取 消 哈	e14
取 消 掉	e14
取 消 的	e-27g3
取 消 订	e-8g3
受	a-16b3c-4h-5
受 ,	b10
受 不	c-13
受 不 了	c-13
受 潮 ,	c12
受 潮 了	i7
变	a-4c13e5g-12h-10i7
变 ,	h-8i-4
变 了	c5
变 形	b-3
变 形 ,	c-6
变 形 了	c3
变 频	c3
叠 在	c4i4
叠 在 一	c4i4
口	c5g-3h-3i8
口 一	h19i-13
口 不	b8c24h-5i25
口 不 好	b11i-8
口 了	g10i-7j-3
口 了 	g5
口 人	g10
口 卖	h15
口 味	d3i-9
口 封	c13
口 就 走	c7i6
口 放	g6
口 是	c19h-6i25
口 有	h-13
口 气	i-8
口 用	h-19
口 用 的	h-9
口 的	d11h19
口 的 ,	h13
口 等	j16
口 算	h-7i20
口 罩	c-8
口 老	i3
口 要	h5
口 退	h3
口 退 税	h3
口 那	i-9
口 那 家	i-9
口 	b3c5h-8
口  ,	i23
口 	c10i18
口 	b12
句	i-7
另	b-4c-5d3e3h-17
另 一	a-4b-5d11i4j5
另 一 家	d13
另 外 一	d5
另 收	a16g-20
另 算	d-4g4
另 算 吗	a24g-30
只	b-5c10g4h-5i12j-6
只 做	a13h18
只 剩	c14i23
只 剩 半	i3
只 好	b22d13i16
只 有	c14i5
只 有 0	b-9c29i15
只 求	h16
只 能	h-13i-17
只 要	e4h-3
只 要 	i7
叫	a-3c3g-6h-6i-13j8
叫 什	g14
叫 什 么	g14
叫 你	j3
叫 得	c13
叫 我	i-6
叫 	c-9i-7
叫 	c-10
叭	h13
可	c-5d-3e-3g4h-5i-11j-11
可 不	g5h-4
可 不 可	g11
可 以	b6c-7d-3e-4g9h-3i-13j-10
可 以 ,	b6
可 以 不	g11
可 以 做	a-10b10
可 以 先	g9
可 以 写	g4
可 以 出	j-3
可 以 加	b4
可 以 吗	a11j-3
可 以 帮	b3g-5
可 以 开	g4
可 以 提	g3
可 以 的	h-5j20
可 以 看	h-3
可 以 给	g-9
可 以 退	e-5g10
可 以 送	g4
可 否	g21
可 怜	c6i11
可 能	b-12g-11h-10
可 能 会	b-7
可 能 要	h-7
台	c-5g3
台 ,	h19j9
台 0	b-9
台 上	c13
台 封	h13i-17
台 小	h-7
台 手	g19
台 手 机	g19
台 打	c5d3
台 机	g7
台 机 器	g7
台 没	h22i-5
台 灯	b13h-6i-15
台 用	h16
台 的	h-4
台 老	c-5
台 要	h8
台 订	g7
台 订 单	g7
台 阶	h-9i-6
台 面	h7
台 风	e5h8i-8
台 	i28
台 	i21
右	c-8h-5i-13
右 ,	b-8h9
右 手	h-20i-3
叶	c6i12
叶 子	g8
号	a-4c-5g7h-4i-7
号 0	b-13
号 0 ,	g19
号 :	i-4
号 ?	g3
号 一	d3g-13
号 一 年	d6
号 不	c12
号 停	g3
号 再	e3
号 发	g13
号 发 你	j-14
号 吗	h8
号 就	i-10
号 库	g11
号 怎	c-10g8i-5
号 怎 么	c-10g8i-5
号 我	g-8
号 我 填	e3
号 是 多	g15
号 没	g3
号 的	d9j7
号 码	i-6
号 线	c-7g3
号 给	c28i20
号 给 我	c8g4i23
号 色	b-7
号 色 ,	b-9
号 	g-7
号 	i-6
号  ,	i-7
号 	c4i22
司	i-9
司 ,	h11
司 下	h10
司 下 午	h10
司 了	i-4
司 做	h-5
司 做 的	h-3
司 决	e8
司 决 定	e8
司 前	j12
司 前 台	j12
司 名	c13e-3h3
司 周	b3
司 周 年	b3
司 和	d-11g4
司 和 个	g4
司 团	h-10
司 团 建	h-10
司 在	g9
司 年	h5
司 年 会	h5
司 承	j-3
司 拟	a6h3
司 拟 采	a6h3
司 有	g4
司 机	a-3b-3j4
司 机 到	j-3
司 机 去	c-3
司 机 说	i-26
司 机 	i-10j34
司 机 	c-5
司 楼	j5
司 楼 下	j5
司 用	g-3
司 的	f3
司 老	i-4
司 要	h14
司 食	h13
司 食 堂	h13
吃	a-4b-3c-3f4h6j-6
吃 ,	h5i-3
吃 一	a-4h-11i-8
吃 不	i11
吃 不 完	e7
吃 不 消	h6
吃 东	h-9i23
吃 东 西	h-9i23
吃 个	j-3
吃 个 饭	j-3
吃 了	c3g-23h-4i-13
吃 了 你	c26
吃 了 没	g-12
吃 你	a3
吃 你 家	a4
吃 出	c18
吃 出 一	c6
吃 得	b10h4i-25
吃 得 惯	g3h5
吃 掉	i6
吃 点	i9
吃 的	b4g12h5
吃 的 ,	b7h17
吃 腻	i3
吃 腻 了	i3
吃 还	d17
吃 还 是	d17
吃 饭	f6h-11
吃 饭 ,	j9
各	a3b18c-6
各 一	b23
各 有	g5
各 来	b16
各 	b8
各  ,	b22
合	e5g3h4i-4
合 伙	i8j6
合 伙 人	i8j6
合 作	e6h-8
合 作 三	f4
合 作 愉	h-8
合 作 的	a-3i12
合 作 这	c4
合 同	a-4d-3e3
合 同 不	e20
合 同 写	c6
合 同 发	b7
合 同 寄	i5
合 同 盖	c-5i-5
合 同 签	b8j9
合 同 终	e7
合 同 说	c7
合 同 里	i10
合 多	b-4
合 多 少	b-4
合 成	h4
合 我	g-7
合 敏	h4
合 敏 感	h4
合 格	c19i25
合 格 证	c16
合 理	c7
合 算	d18
合 老	h3
合 装	h4
合 计	i-3
合 计 	g8
合 送	g3
合 适	c-7d3h-4i-24
合 适 ,	e5
合 适 就	h-5
合 适 的	h10
合 适 能	g-9
吉	d4
吉 他	d9
吊	g5h-3
吊 牌	g11
同	a-8b8d5i-6
同 一	d9
同 不	e20
同 事	h14i-10
同 写	c6
同 写 的	c6
同 前	b20
同 发	b7
同 发 来	b26
同 学	b3c-8g3j14
同 学 在	b8d-3
同 寄	i5
同 意	b21c-7i-13
同 意 ,	b-3e3
同 意 了	b11
同 意 报	b8
同 样	c9d29
同 样 的	c10d27
同 款	d24
同 款 便	d14
同 步	c22
同 步 不	c5
同 盖	c-5i-5
同 签	b8j9
同 签 了	b18
同 终	e7
同 终 止	e7
同 行	d5i10
同 行 都	d12
同 说	c7
同 里	i10
同 里 的	g9
名	b6e-3
名 ,	b7g-9
名 :	b6
名 写	c6
名 写 错	c6
名 单	i-4j6
名 字	c16i19
名 字 ,	i-4
名 字 了	i16
名 是	g5
名 片	b-5d3h-5
名 片 一	i16
名 片 推	g-4
名 要	h23i-8
名 额	b12g8
名 	c9
名  了	c6
名 	c9
名  了	c6
后	j5
后 ,	i-13
后 一	c14g4h6
后 三	i-4
后 三 天	i-4
后 不	c5
后 付	c-3j19
后 付 款	c-3
后 价	c13j-3
后 再	c3h-4
后 厨	i15
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
后 排	c6i32
后 推	e15
后 来	c-13e-3i-15
后 的	h40
后 的 班	c-3h15
后 第	i-16
后 缀	h-3
后 缀 是	h-3
后 腿	d4i5
后 跟	i7
后 还	h3
后 那	b9
后 门	b4i-9
后 面	b3c15e4
后 	c27
后 	c21i3
吐	h-12i25
向	b8h4
向 贵	b10
向 	b10
向 	b10
吓	h-4i9
吓 死	c9i6
吓 死 我	c9i6
吗	a8b-9c-10g42h-14i-14j-11
吗 ,	a7b-10c-4g25i-7
吗 ?	a-7c5f5i-5
吗 你	g9
吗 你 们	g21
吗 哈	h8
吗 哈 哈	h8
吗 我	g51
吞	c4
否	g45i-6
否 则	c3
吧	b10c-6e15h-11i-14j-8
吧 ,	b11e9h-4
吧 ?	d3g10
吧 你	c10
吧 我	e33
吨	g3
吨 多	a11
吨 多 少	a11
含	b-6g14i-7j-6
含 早	h12
含 税	a14j-7
含 税 价	a10
含 税 含	a11
含 糖	c9i10
含 运	a3
听	c-5g-9h-8
听 不 懂	c11
听 不 见	c-11i8
听 力	i8
听 得	c5i5
听 说	c-9i-24
听 说 你	g6
吴	g-4h-6
吵	c-7
吵 ,	h13i-3
吵 得	i9
吵 架	c-3
吸	a6c10h13
吸 不	c12
吸 不 上	c7
吸 水	h34
吹 不	h17i-4
吹 就	c6i14
吹 就 倒	i5
吹 就 翻	c11
呀	a21c-5d3e-3g4h-5i-3
呀 ,	g3i-8
呀 我	b5g25
呆	i4
告	a-5h4i3j10
告 吗	h-3
告 吗 ?	c10
告 知	g15
告 要	h-3
告 诉	g-3h-3j4
告 诉 你	j12
告 诉 您	j4
呗	a26c-9d3g8i-13
呗 ,	a15
员	b-5c3h5i9j-3
员 ,	b14
员 价	c4
员 到	c8
员 工	b-4h11i-6
员 工 发	g11
员 工 都	c13
员 工 	h3
员 推	c3g-14
员 是	c15
员 的	a3
员 积	c19g-4
员 积 分	c19g-4
员 给	e27
员 给 我	e27
员 资	g10
员 资 料	g10
员 都	i-10
员 	i10
员 	i14
呛	i11
呛 人	c20
呢	a5b-4c5d10g-5h-9i-8
呢 ,	a8f3g-7j15
呢 ?	a-5c13d-5f-3g10
周	e6i-11
周 一	c3e4
周 一 到	e12i-8
周 三	i9
周 两	b5h14
周 两 次	b9h39
周 两 节	f3h-6
周 二	c11
周 五	e5i-9
周 六 上	b3
周 内	h13j4
周 又	c5
周 寄	j11
周 才	h12
周 末	b-9c-6g4h5i-5j4
周 末 给	j17
周 末 送	h-3
周 来	c9
周 的	b27e17
周 能	b-5g17
周 起	b3
周 还	j10
周 送	i3
周 	b-9j32
周 	c3
味	c7g-4i6
味 ,	c6h-5
味 ~	c4i6
味 大	i19
味 太	c23
味 散 不	c4
味 没	i-18
味 没 有	i-21
味 的	g3
味 道	e7
味 道 不	c6e3
味 道 大	c-4
味 道 	c17i9
味 重	h13
味 重 的	h13
呼	h-11i19j8
命	h-10i5
命 ,	i-10
咋	a32c8d10g31h-8i-4
咋 办	g16i9
咋 卖	a29g-12
咋 卖 的	a15
咋 整	g3
咋 算	g24
咋 	g3
和	c-7d46g-18i-12j-3
和 0	g-9
和 0 克	a-3c-3d7
和 一 对	d7
和 个	g4
和 个 体	g4
和 合	i4
和 合 同	i4
和 围	g3h-11
和 大	c4
和 大 货	c5
和 实	c33i5
和 小	g-8
和 普	a3
和 普 通	a4
和 电	h21i-3
和 进	d10
和 	b7
和 	c-3
和  差	a-5
和  有	d7
和  都	b13
咖	h4
咖 啡	h4
咗	c15e14i20
咗 成	i4
咗 成 个	i4
咨	g10h-7
咨 询	g10h-7
咬	c-8
咬 不	h3i-3
咬 人	i20
咬 	b4c-3
咬  ,	b6
咬 	b5
咯	i9
咱	h10j-7
咱 店	i-3j-7
咳	i7
咸	c15
咸 得	i18
咸 得 没	i18
品	a-3g3h4j-6
品 ,	j-3
品 发	i6
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
品 牌	b-6h3
品 率	i11
品 级	h5
品 能	g10
品 袋	d9
品 要	a12h4
品 过	g-4
品 还	g11
品 	c-4i-12
品 	c13
哈	b5e5g-4h-10i-11j-4
哈 ,	b-3j15
哈 哈	c-14e-3g-3h-12i-25j-4
哈 哈 ,	a10
哋	d8
响	c7h-7i12
响 ,	c17g-3i-7
响 了	c-4
响 先	i-3
响 	c11i12
哑	h11i7
哑 了	c-10i19
哑 了 ,	i5
哑 光	i4
哑 光 的	i-4
哑 膜	h6i-5
哥	c5f3j-6
哥 ,	i6
哦	c-12g-5h-8i-7j-3
哦 ,	e4
哪	b-5c-14d37g29h-19i-19
哪 一	d3h-5i5
哪 一 款	d10h-6
哪 一 步	g11
哪 个	b-5c-7d42h-10i-14
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
哪 些	g34h-19
哪 天	d-9g37
哪 天 有	g24
哪 支	d37
哪 有	g-5
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
唔	e9g8h-13i3
唔 到	c5i44
唔 好 意	c3
唔 得	a21
唔 要	e41h-7
唔 该	b5f9
唔 该 晒	f15
唛	c4i25
唛 头	j6
唛 头 贴	i6
售	c-3h5
售 后	h3i3
唱	c9i-10
啃	h-11i18
商	c-6d5g-7h3i4j-5
商 场	h4
商 给	d7
商 给 我	d7
商 量	a6b3h-16i-16j-9
商 量 好	b11e5
商 	i4
啊	a6d5g9h-14
啊 ,	g10h-9i12
啊 老	c3d12
啊 老 板	c3d12
啡	h4
啤	b8
啤 酒	b8
啥	a17b-12c-10d25g12h-4i-12j-4
啥 ,	i22
啥 不	c-7d22
啥 不 同	d6
啥 也	c15h24i10
啥 也 没	c18
啥 价	a46g-11i-12
啥 价 位	a12b-3
啥 价 钱	a4
啥 区	d7
啥 区 别	d7
啥 差	d8
啥 时	g36
啥 时 候	g36
啥 样	a4i-3
啥 都	i35
啥 	c-4
啦	f17j-5
啦 ,	f10
啦 。	e18
啲	a10c22d35g-9h-3i8
啲 嘅	h21
啸	c3i12
啸 叫	c3i12
喂	g-10
喇	c16
喇 叭	h13
喊	i5j13
喘	i28
喜	c-3d-4i-13
喜 庆	g4
喜 欢	c-6h-3i-7
喜 欢 ,	h-7
喜 糖	c4
喝	g-6h-3i-12
喝 多	i20
喝 多 了	i20
喝 水 就	c3
喝 白	b6
喝 白 酒	b7h-7
喝 着	c6i19
喝 茶	h-11
喷	b3c20i7
喷 漆	i5
嗓	c-10g-3i5
嗓 子	c-10g-3i5
嗡	c10i4
嗡 响	c10i4
嗡 嗡	c10i4
嗡 嗡 响	c10i4
嘅	g4h32
嘅 袋	h13
嘛	g-7h-21i-6
嘞 ,	j16
嘴	h5i10
器	c12i6
器 ,	a4
器 一	c-15
器 不	c-6i-14
器 人	c3h21
器 修	e8
器 又	c6
器 我	j15
器 老	c37i26
器 老 报	c6
器 老 	c3
器 要	i-17
器 	i-4
嚏	i6
嚟	b-7i8
四	a-4b13g-5
四 个	i21
四 件	h4
四 件 套	h4
四 十	h5
四 十 五	i5
四 十 度	h3i-11
四 天	b3
四 天 ,	b5
四 对	b25h-11
四 成	j27
四 月	e8
四 月 的	e8
四 次	c3
四 点	c4
四 的	b3
四 米	h-12
四 级	h6
回	b-4g-3h-10i4j4
回 ,	a-4h-3
回 一	i6
回 不	i14
回 不 来	i12
回 事	c11g6i12
回 你	i4j15
回 再	c13f3g-3
回 去	e17g3
回 去 了	c10
回 去 吗	g20
回 复	j10
回 头	c-4i-7j14
回 头 客	i25
回 头 我	j19
回 家	c21h6i5
回 家 没	i-6
回 弹	h17
回 得	i-6
回 得 快	i-6
回 您	j10
回 想	h9
回 我	b-3d26g-5
回 收	g19h-3
回 放	c13
回 族	h23
回 来	b-10c3g-7h-5j-4
回 来 了	e-7i5
回 来 的	c10
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
回 购	b13c-6i-6
回 购 	b18
回 那	b14h-9
因	c-6i-7
团	a7b7e10g3h8j-9
团 !	b11
团 上	g4
团 建 ,	h31
团 购	a4b-7
团 购 价	a7d-5g-12
团 购 群	i5
团 长	a15
团 长 ,	c10
团 队	h9
团 餐	a-6b-4g5h10
囤	b4c-3i22
囤 	b13
园	c-18h-8
园 ,	h-3
园 卡	g5
园 	g5
园 	g5
困	i18
困 死	i-3
困 死 了	i-3
困 	i-26
困 	i-3
围	i-15
固	c-3g5h4
固 定	g4h4
固 定 的	g4
国	a-4c-12d4h4i-3
国 产	d3
国 产 的	d3
国 内	h5
国 外	h14i3
国 客	i-4
国 标	h11i-4
图	c-4d-5g6
图 ,	a7b-15f3g10h10
图 上	c21i25
图 发	g14
图 发 你	j5
图 发 我	g7i-3
图 改	j7
图 改 好	j7
图 案	i-6j-5
图 片 一	i-14
图 看	g16
图 看 看	g18
图 纸	i-5
图 纸 	j5
图 要	h9
圆	c-5g8h17
圆 角	h4i3
圆 角 ,	i5
圈	c12g-12i5
圈 ,	h4
圈 出	j7
圈 出 来	j7
圈 圈	c4
圈 	c5
土	b5i-6
土 的	c-10i-10
土 豆	b9
土 鸡	b4h-5
土 鸡 要	h-15
在	c-4h-12i-9j-9
在 ,	b5g14
在 0	g-19
在 一	c11g-7
在 一 楼	i-8
在 一 起	c4i4
在 不	g10i-14
在 不 在	g3
在 也	c6
在 也 没	c11
在 什	d4
在 什 么	d4
在 价	a19
在 你	b3c9
在 你 们	c7g5h-14
在 你 家	c4
在 你 这	h4
在 公	g-4j-3
在 公 司	g-4
在 别	c-16d3i12
在 别 处	i4
在 别 家	c-15
在 南	h-14
在 卸	j13
在 厂	j8
在 厂 里	j8
在 吗	g-19
在 吗 ,	c7
在 哪	c-5d4g36
在 哪 个	d-12i14
在 哪 里	g3
在 多	a8g-8
在 多 少	a8g-8
在 好	c-6
在 客 户	i-13
在 家	j4
在 家 ,	i-3
在 家 练	h3
在 就	b8j30
在 底 下	i8
在 店	g8j-10
在 店 里	g10j-11
在 忙	f-9
在 找	g-24h18
在 找 能	h4
在 是	g8
在 有	g-6
在 每	d-7
在 每 单	d-7
在 没	c21d6f4
在 没 有	c13
在 涨	g-3
在 淘	h10
在 淘 宝	h10
在 用	c-19d3
在 用 的	d3i16
在 的	i12
在 的 快	h13
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
在 邮	b4
在 邮 箱	b4
在 里	i19
在 门	j5
在 门 口	j6
在 问	g12
在 高	c8
在 	b7j-3
在  ,	j-15
在 	c14
在 	c7
在 	i-18
地	b-3c-3
地 上	c7
地 址	c-3d-3h-6i-7
地 址 ,	c9
地 址 不	g10
地 址 发	g8j-3
地 址 和	g11
地 址 太	c-4
地 址 就	i-10
地 址 我	c13i7j3
地 址 是	c-3g-3i-3
地 址 栏	i16
地 址 还	g-7i-11
地 址 	g7
地 址 	g8i-19
地 址 	c8
地 放	i8
地 方 吗	g-3
地 方 我	j5
地 方 放	h3
地 暖	i11
地 板	i7
地 板 	i-3
地 毯	i11
地 没	a36g-3h14
地 点	g4
地 用	h6
地 的	h8i-10
地 砖	i22
地 证	c9j4
地 里	c-19i15
地 铁	a-4g4
地 铁 近	h5
地 	c10
圳	e4
场	h12
场 地	i3
场 就	i-12
场 用	h9
场 要 能	h3
场 门	a6
场 门 口	a6
场 	i-20
址	c-5d-3h-9i-12
址 ,	c9
址 不	g10
址 保	c7i7
址 写 错	c-11i-12
址 发	g23j-3
址 发 我	e5
址 和	g11
址 在 几	g-21
址 在 哪	g19
址 太	c-4
址 就	i-10
址 我	c13i7j3
址 是	c-3g-3i-7
址 栏	i16
址 还	g-7i-11
址 还 是	g-7
址 	g7
址 	g8i-19
址 	c8
均 匀	h-3
均 	h10
均  ,	h7
均  的	a5
坏	c-13d-3g-3h-6i-11j-3
坏 ,	g-3i-4
坏 了	c-7e-4i-4
坏 了 ,	c-15i27
坏 了 一	c11
坏 了 三	i17
坏 了 再	g-3
坏 了 有	h13
坏 吗	g4
坏 咗	i4
坏 没	f3
坏 的	c-5f5
坏 的 ,	c3h-12i4
坏 过	i-5
坏 过 一	i-5
坐	g-4h7j3
坐 ,	h13j15
坐 不	c-5h3i-5
坐 不 住	c-5h4
坐 地	c22h-9
坐 就	c10
坐 就 往	c10
坐 席	e7g-3
坐 的	i-3
坐 着	c9
坑	i7
坑 了	i-5
坑 人	c9i6
块	a13h9
块 浅	c3
块 深	c3
块 深 一	c3
块 给	g6
块 钱 ,	a6
坚	h8
坚 果	h14
坡	h34
坯	b19
垂	i16
型	g7i-4
型 了	c3h-7
型 号	j7
型 号 不	c3
型 号 的	d20g-12
型 的	h17
垢	i13
垢 厚	i3
垫	b3c11h13
垫 得	h10
垫 睡	c12
垫 睡 得	c12
垫 要	i-14
垫 跟	d3
城	i5
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
堵	c-14i5
堵 得	f6
堵 死	i5
堵 死 了	i5
堵 车	i-13
堵 车 堵	f5i-5
塌	c-5
塌 了	i22
塌 了 ,	c5i13
塌 塌	c10i3
塌 塌 的	c7i3
塌 的	c6i4
塑 料 味	i8
塑 料 的	h13i-3
塘	c-4i13
塘 缺	c-3
塘 缺 氧	c-3
塞	c9
塞 不	i16
塞 不 下	h-3i20
塞 了	i21
填	c7g17h-15i3j8
填 好	g-4
填 表	h-3i-3
填 错	c6
填 错 了	c-3g5i-10
墙	b-3h12i6
墙 ,	h11i-6
墙 两	i8
墙 的	h13i10
墙 皮	c6h-13
墙 面	c-4
墨	c15i5
墨 不	a4
墨 盒	c12
壁	d8g-5h-9
壁 厂	c6d17
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
处	i12
处 买	c-6i11
处 买 的	c-6i11
处 方	g10
处 理	c9f3i-18j3
处 理 ,	h5
处 理 好	j9
处 理 方	c9
处 都	b-3
处 都 是	b-3
备	b17j4
备 不	g3
备 什	g9
备 什 么	g9
备 好 	b18
备 孕	h11
备 案	h-7
备 注	b-5c9g-4h-17
备 注 了	b3
备 注 写	i-9
备 箱	h13
备 货	b5h-12
备 齐	b11j7
备 	b37
复	a3b-6i-5
复 了	c-8i-16
复 印	h-5i-18
复 复	i3
复 扣	c13
复 膜 起	c4
复 膜 	c4
复 膜 	c4
夏	c-18i-11
夏 天	c-17
夏 天 一	i6
夏 天 用	a9
夏 天 穿	g4
外	g3h6j-7
外 一	d4
外 一 家	d5
外 仓	i5
外 包	h4
外 卖	d-3
外 卖 盒	c-12
外 箱 	i-5
外 箱 	i-5
外 贸	i-3
外 面	c-14d4
多	a10b-6c-8d4g13h-11i-10j-3
多 ,	c-7g-8h-12i18j-3
多 一	d9
多 一 点	d15
多 个	i28
多 久	a-4b-3c-10g53h-14i-10
多 久 ,	g11
多 久 更	g3
多 久 没	g-4
多 久 能	g13
多 买	a7
多 了	a-4b6c14f3g-5h-7i11
多 了 ,	b11c-7f14i-11
多 了 	b4
多 了 	b4
多 亏 你	f15
多 人	c18g3
多 做	b3
多 做 	b3
多 半	i-24
多 厚	g32h-20
多 厚 的	g6
多 发	c19i23
多 吗	d9
多 多	d6
多 多 贵	d6
多 多 	d6
多 多 	d6
多 大	g48h-8i-4
多 大 尺	g10
多 大 的	g23
多 少	a29b-8c-13g16h-13i-21
多 少 ,	a33b-12c-4h-15i-6
多 少 ?	a13e3
多 少 一	a58b-13c-16g-8i-16
多 少 件	a-11g21
多 少 份	c-3
多 少 克	g20
多 少 包	a3
多 少 啊	a4
多 少 天	a-8g21
多 少 度	g24h-4
多 少 张	g6
多 少 支	a-9g16
多 少 有	c8
多 少 箱	g17
多 少 米	a16
多 少 肯	a4
多 少 钱	a30b-5c-8d-3g-9i-9
多 少 页	g24
多 少 预	a5
多 就	c-4i32
多 得	g3
多 收	j8
多 收 了	c8
多 收 的	j10
多 的	d13e7g-11h8
多 给	f10
多 给 的	f10
多 肉 徒	i9
多 能	g13
多 谢	f53i-12
多 谢 你	f11
多 谢 老	f8
多 贵	d6
多 送	j31
多 重	g33
多 钱	a16g-9
多 长	g38
多 高	g5
多 	c-3i-18
多  你	f15
多 	i-16
多  你	f15
夜	c-11
夜 不	h19
夜 就	c4
夜 就 	c4
夜 就 	c4
夜 的	b14h-21
夜 赶	j6
够	c-7d-3f-3g4
够 ,	c20i12
够 不	g31
够 不 够	g17i-12
够 了	f-3h4i-20
够 了 ,	b16
够 几	g23
够 几 个	g23
够 用	c-3g-4h-21i-9
够 的	h-11
够 	g16i-12
够 	g17i-12
大	c-3d3f5i-3j-8
大 ,	i15
大 一	b3c18
大 一 小	b13
大 一 点	h5
大 不	g11
大 不 大	g38
大 了	c4
大 了 ,	c-16e5i-13
大 件	d9g-6i11
大 件 的	h3
大 份	b6h-17
大 到	h34
大 吗	a13d29g-14
大 姐	b-9c-17g11i-27
大 姐 ,	c-3
大 姐 你	g14
大 字	h6i14
大 学	h-11
大 家	i-14
大 家 都	i-5
大 寿	i-3
大 寿 ,	a-3h3
大 小	b-8h-3
大 小 不	c11i7
大 小 要	h9
大 尺	g10
大 尺 寸	g10
大 巴	b13
大 得	c4i18
大 忙	f53
大 早	c10
大 早 就	c10
大 桶	h21i13
大 棚	c-15i5
大 概	a11b-12c-8g3h-9i-4j-5
大 概 二	j-5
大 概 什	a4g-4
大 概 几	a9
大 概 得	a8g-9
大 概 能	g4
大 海	g11
大 点	b3g-4h6
大 班	h24i-15
大 的	a4b13c-5h-12
大 的 ,	h20
大 米	c15
大 能 做	a-9
大 衣	a11
大 货	b24c19g-8h-7i12j-3
大 货 一	i10
大 货 可	b3
大 货 跟	c12i10
大 还	g7
大 还 是	g11i-5
大 风	i-20
天	e-3h-4
天 ,	d3
天 一	c-9h-7i9
天 三	h-3i-7
天 三 次	h-3i-7
天 不	c3
天 两	c-6g8
天 两 头	i12
天 两 次	g3
天 了	c34g-25i20
天 了 ,	c5
天 了 还	c10
天 交	i-3j-3
天 交 货	i-3j-3
天 人	f-6
天 人 多	f-6
天 做	a6
天 内	i-5
天 冷	h-13
天 减	b25
天 到	j-6
天 发	c12h-11i3j-12
天 发 广	c16
天 发 货	i8
天 发 	c9i16
天 变	c15
天 天	c4i35
天 天 发	c16
天 天 对	i-14
天 天 崩	c4
天 天 背	h26i-20
天 天 问	i-25
天 天 	i8
天 天 	i-8
天 就	c4i6
天 就 住	h8
天 就 几	i5
天 就 到	f13
天 就 好	h22
天 就 没	i-8
天 就 爆	c5
天 就 能	d3
天 就 走	i-7
天 就 	i-10
天 就 	c-14i-22
天 就 	g4
天 崩	c4
天 我	j8
天 户	h12
天 户 外	h12
天 手	i5
天 才	h-10i10
天 打	c-7j4
天 掉	g3i18
天 断	i3
天 暖	c7
天 来	i19
天 气	g-3i-11
天 气 不	e3
天 气 	e3
天 气 	e3
天 没	c12g4i33
天 没 人	c5
天 没 动	c23g22i13
天 没 反	c-38i-35
天 没 更	c4
天 浇	i-4
天 用	a6g10
天 用 的	a11h-4
天 的	h16
天 穿	g6h16
天 穿 不	h25
天 给	i23j8
天 给 您	j17
天 背	h26i-20
天 能	g22h6i-14
天 能 送	d12
天 花	h3i11
天 花 板	h9
天 订	g15
天 谢	f-3
天 谢 地	f-3
天 还	h-4
天 退	j4
天 遛	g7
天 都 不	c13
天 问	i-25
天 鞋	i11
天 	i35
天 	c5i-15j-5
天  ,	c-3i-13
天 	c15
天 	i-3
天  ,	i-5
天 	c-8j-4
太	c6g-7h4i23j-5
太 不	e4
太 不 负	e4
太 久	c50i20
太 乱	h17
太 低	c3
太 冲	h22i-5
太 厚	c11
太 厚 ,	c11
太 吵	i4
太 土	h-19
太 多	c5h-10i7
太 多 ,	i7
太 多 了	b17
太 大	c31e4i6
太 大 ,	c27
太 客	c-3
太 客 气	c-3
太 小	i15
太 小 ,	h-23i8
太 小 了	c25
太 差	c4h8
太 差 ,	h20
太 差 了	i10
太 快	c6h-7i6
太 快 ,	c29i35
太 感	e-3
太 感 谢	e-3
太 慢	i11
太 慢 了	c8
太 早	h-17
太 晚	c15h-5
太 深	h19
太 离	c3i-5
太 累	c-6e-19h-5i-21
太 艳	b3h-3
太 薄	i12
太 让	i-17
太 让 人	i-17
太 贵	a4d-3h-20
太 贵 ,	i10
太 贵 了	a3i-4
太 赶	i5
太 赶 ,	i5
太 重	h21
太 长	i34
太 阳	h6i-21
太 难	h16
太 高	g-3h-23i15
太 高 ,	h-6
太 高 了	i12
太 	i-7
太  ,	h3
太  了	c5i-11
太 	e9i-11
太  了	i-11
太 	c-3i4
太  ,	h3
失	c8h-11i13
失 望	c21
失 灵	c15
失 禁	i11
失 误	j26
头	c8e-3f-3i6
头 ,	h-7i5j-3
头 一	a-3b23i-10
头 一 样	h3
头 了	b3i17
头 了 ,	b3
头 像	h-24i-12
头 卡	c-3
头 卡 纸	c-3
头 发	c-6h5i12
头 发 !	c15i13
头 发 掉	i10
头 发 细	i-5
头 吗	c-3h19
头 多	c7h-3
头 大	i-6
头 客	i25
头 就	c-3
头 我	j26
头 按	c9
头 按 不	c11
头 掉	c9
头 疼	g-5i-34
头 疼 ,	i-10
头 的	h22i-11
头 皮	b5i6
头 皮 一	g7
头 皮 不	b3
头 皮 痒	i5
头 皮 	i5
头 皮 	i5
头 磨	i13
头 能	g4h4
头 要	h20i-5
头 贴	i6
头 都	c-11i12
头 都 大	i22
头 	b-3h15
头 	c12i20
头  ,	c10
头  了	e-4
头 	c14
头  ,	c10
头  了	e-4
夸	c-19i-25
夹	c13
奖	f-3i16
奖 ,	h-4
套	a5b9c-10h18i-19
套 ,	h8
套 下	a3h9
套 下 来	a3h9
套 多	g15
套 多 少	g15
套 得	h18
套 系	b27
套 色	b15
套 装	h5i-11
套 餐	a15d6g-8
套 	a3
女	b6h12i-12
女 0	b15
女 儿	b9h-6
女 儿 想	g4h11
女 士	h5
女 教	h10
女 教 练	h10
女 朋	h7
女 朋 友	h7
女 的	c3
奶	e4h7
奶 了	e6
奶 奶	i-4
奶 油	c4
奶 胀	c12i12
奶 胀 包	c12i12
奶 茶	b-8f9i-4
奶 茶 店	h12
奶 	b12
奶 	i19
她	b-4i-10
她 家	i-7
她 说	h11i-6
好	c-6d3g-9h3i-12
好 ,	a3c-3f6
好 一	d13h16
好 一 点	d14
好 不	g26
好 了	c-18i-18
好 了 ,	b3c-3f4g-7h-5i-4j-6
好 了 告	j36
好 了 没	g31
好 了 给	i-15
好 以	c8
好 以 后	c8
好 像	d13
好 免	c9i-5
好 免 费	c9i-5
好 几	c16g-26i32
好 几 个	c19g-9
好 几 天	i17
好 几 年	a3
好 几 次	c-7i11
好 别	h-19
好 发	b3i-12j16
好 可	h5
好 吃	b4c-14f3h-6i-25
好 吃 到	i-5
好 吃 的	g4
好 吃 还	d25
好 吗	g-10j-7
好 呀	d4
好 呢	j13
好 商	a-3
好 商 量	a-3
好 在	d16g-6
好 在 哪	d16g-6
好 多	c3
好 多 ,	i-14
好 多 了	i-8
好 大	h-3i-3
好 大 ,	h-3i-3
好 好	b-3c12h-11i4
好 好 的	b-3c12h-11i4
好 带	h3
好 意	c3e3
好 意 思	c3e3
好 我	j15
好 我 是	g15
好 打	h7
好 打 理	h12
好 找	h-3
好 拆	h13
好 拆 洗	h8
好 拍	j5
好 收	h3
好 是	h22
好 有	h10
好 没	b-7g25
好 没 有	b-8g30
好 消	b6
好 消 息	b9
好 清	i17
好 点	b-7g-31h16
好 点 了	g-10
好 玩	d3
好 用	h-10i-4
好 的	a-4c5h-3i-4j4
好 的 ,	a-3c16h-3i21j6
好 的 一	j11
好 的 是	g24
好 的 话	b11
好 的 那	h17
好 看	d3g-7h15
好 看 的	h10
好 穿	h6
好 穿 脱	h6
好 能	h20
好 记	b-7i-10
好 评	c-4f-14j3
好 跟	i-3
好 还	d48h6
好 还 是	d48h6
好 送	c16i24
好 送 货	h3
好 靚	c-6f3h-4i-10
好 	c30i34
好 	h-9i6j-10
好  到	c3i8
好  发	c3h-3
好  送	c-5
好 	c4g5i-5
好 	h14
好 	c25
如	b-10c-9e-4g13h-10i-18j-12
如 一	c3i11
如 何	g5
如 果	a-4b-5c-15g6i-19j-11
如 果 下	g3
如 果 不	g-9
如 果 您	h-7
如 果 有	h10
如 果 	g-8
妆	c-5g7h17i-7
妆 ,	g3
妇	g5
妈	c-12e3f4i-6
妈 ,	h16
妈 七	h8
妈 七 十	h8
妈 不	i4
妈 不 让	i4
妈 吃	h-20
妈 妈	f8h-6i-12
妈 用	h3
妈 的	g-3h-4
妈 膝	h-9i7
妈 膝 盖	h-9i7
妈 说	d7
妈 	h32
妈 	h32
妹	c-9
始	b3h4i-21j10
始 了	j5
始 	i-5
姐	c-5i6
姐 ,	f-10g-4i10
姐 你	g14
姐 我	b3h6i4
姐 我 这	b3
姐 要	h4
姑	f3
姑 娘	f3
姓	c-7j-7
姓 名	b9
姨	c3i4
姨 ,	i-3
姨 都	h4
姿	i11
娃	c-15
娃 ,	h19
娘	c11h21i-3
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
婚 用	h-25
婚 礼	c3h-13
婚 纱	b9
嫁	i40
嫂	c11i4
嫌	b3c-19g8i20j-3
嫌 你	g3
嫌 你 们	g3
嫌 我	c-6
嫌 我 家	c-3
嫩	b13i-7
子	i3
子 ,	g-4h9
子 一	c-9h-12
子 一 写	i4
子 一 直	c-5
子 一 起	a6
子 三	g8
子 上	b-9c-7h14
子 上 ,	i19
子 上 写	h-11
子 上 小	h11
子 上 课	g4
子 不	e20h9
子 不 想	e14h-4i21
子 不 爱	h-6i21
子 不 适	i13
子 不 通	h-3i10
子 了	i10j-6
子 了 ,	i6
子 他	b6c-4
子 会	i-10
子 住	h14
子 住 校	h14
子 你	c15
子 全	i10
子 公	g9
子 公 司	g9
子 写	h7
子 几	g11
子 刚	h20
子 压	c15
子 发	i3
子 发 烧	b-3
子 取	e18
子 取 消	e18
子 受	i-4
子 受 潮	i-4
子 吗	c19
子 回	c14h-8
子 回 来	c4
子 在	c27i8
子 在 你	c29i8
子 坐	h28
子 坐 不	h18
子 基	g7
子 基 础	g7
子 多	c5
子 多 得	c-3
子 大	i10
子 太	c4i26
子 太 多	g8
子 太 薄	i3
子 好 几	i12
子 对	h10
子 小	h8
子 得	c-3h28
子 想	h5
子 我	h21j20
子 我 们	g8
子 我 再	j-4
子 找	h5
子 找 个	h5
子 把	c-12
子 报	b14h-12
子 拍 给	j-3
子 拧	c8i14
子 拧 不	c8i14
子 掉	g5
子 掉 了	c4i6
子 数	i-6
子 数 学	i-6
子 断	c24
子 是	i-3
子 最	g-4h10
子 最 近	g-4
子 有	h-7
子 朝	h-4
子 来	i23
子 来 	i8
子 没	h-7i-5
子 漏	c17
子 漏 水	c4
子 爱	h-12i-21
子 用	d4
子 用 的	h7
子 疼	c-8
子 的	h6i-10
子 的 人	h5
子 直	c5
子 短	i32
子 结	h8i11
子 给	j5
子 给 您	j5
子 老 	h3i-8
子 老 	h3i-11
子 能	g23h6
子 能 不	g4
子 腰	c11i24
子 自	g-23h18i-13
子 补	j11
子 被	c3
子 要	c-13h22i-21
子 要 转	e13
子 要 轻	h5i-3
子 记	h13
子 说	c4i6
子 跟	c12
子 跟 不	c10
子 转	i-11
子 过	h15i-19
子 近	i7
子 近 视	i7
子 还	i-10
子 这	g13
子 送	c5i3
子 那	f3
子 都	c13i-9
子 里	h6
子 高	h3
子 	g-4
子 	i11
子  ,	c-9i-9
子  了	h10
子  的	i-6
子 	c18h-6i5
子 	c-28
子 	c-5h3
子  ,	i-25
子  了	h12
孔	h4i13
孔 的	h12
孔 粗	c-3i9
孕	e3h23i-6
孕 妇	h3
字	c4e-3f-4g-3i8
字 ,	i-8
字 0	b-3
字 一	h3
字 了	c9
字 体	j9
字 写	c3
字 写 错	i3
字 印	c5
字 吗	g9
字 太	c-3h19
字 太 小	c-3h19
字 就	c10h-13
字 就 	c10i7
字 是	b5
字 楼	i-3
字 歪	c-3
字 的	c-6i4
字 要	i-4
字 要 大	i-4
字 那	c-7
字 都	c4
字 都 	c4
字 都 	c4
字 	i9
字  了	i8
字 	c6
字 	i9
字  了	i8
存	a-10g8h6i4
存 ,	i11
存 三	h-3i4
存 三 十	h-3
存 不	c14
存 压	i-5
存 各	g5
存 的	c-5
存 	g-9
存  ,	i26
存 	i7
孙	b25h-19
季	b8c-23h-3i8
季 卡	b3
季 的	h8
季 节	h10
季 	b3
学	a6b3c-4e5h7
学 ,	i-3j11
学 不	g3h19i-18
学 不 会	g3h19i-18
学 习	i8
学 了	c10h-4
学 员	g-14
学 在	b8d-3
学 期	i-6
学 校	c-12h7i-11
学 校 食	i-3
学 生	a13g-13
学 生 价	a23g-13
学 生 党	a9g-3
学 老	h3
学 老 师	h5
学 费	d-3e18i-3
学 长	g-3i-3
孩	c-4d-3i-4j-3
孩 也	b11h6
孩 子	d-3h-6i-4
孩 子 一	a4c-5
孩 子 上	g6i13
孩 子 不	i7
孩 子 会	i-10
孩 子 住	h14
孩 子 写	h7
孩 子 刚	h21i7
孩 子 发	b-3
孩 子 回	c15
孩 子 在	c18
孩 子 坐	h30i-4
孩 子 基	g7
孩 子 对	h10
孩 子 想	h5
孩 子 找	h5
孩 子 报	b14h-12
孩 子 数	i-6
孩 子 最	g-4
孩 子 爱	h-12
孩 子 自	h26
孩 子 补	j11
孩 子 要	e11h-19i-9
孩 子 说	c5i3
孩 子 跟	c10
孩 子 过	h15i-19
孩 子 近	i7
孩 子 这	g13
孩 子 都	c16
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
安	c-4h-4i-6
安 全	c-10
安 全 座	i5
安 排	b20h-3i-6j21
安 排 一	h16i-3
安 排 上	j11
安 排 人	j21
安 排 发	j6
安 排 取	b3e3
安 排 在	c7j-6
安 排 生	b16
安 排 	b11
安 检	c-3
安 装	g5
安 装 ,	c4i7
安 装 吗	g5
安 装 的	d5
安 静	h11i-14
安 静 的	h3
完	c12e3j12
完 ,	c6
完 一	h14i-13
完 不	h7
完 了	c-12e3i-28
完 全	b3c20g-7i19
完 全 不	c23
完 发	j22
完 发 你	j7
完 头	i7
完 头 皮	c3
完 好	c-7i-7
完 就	j15
完 我	j17
完 更	c20i23
完 没	g27
完 澡	c5
完 第	b3
完 第 二	b3
完 给	j10
完 脸	b7c9i5
完 脸 上	c13
完 起	c10
完 跟	i11j21
完 	c15
完  了	c3
完 	c5
宏	i-3
宕	i19
宕 机	i19
官 网	g3
定	b14c-5i-10
定 ,	b4h-8
定 一	b18h-16
定 个	b4
定 了	b27c-8e7i-10j17
定 了 ,	b15j26
定 了 告	j-15
定 位	b-14g17
定 位 发	g12
定 位 我	g3
定 制	a9
定 吗	a15
定 在	b19
定 在 	b15
定 稿	c4
定 终	e6
定 终 止	e6
定 这	b19
定 这 个	b5
定 采	b9
定 采 购	b9
定 金	b-3g3h-5i12j5
定 金 ,	j11
定 金 交	i12
定 金 付	a6g-8
定 金 先	j5
定 金 我	j-6
定 金 	j3
定 	a11b25h5
定  ,	b17
定 	b11
定  的	b3
宜	a13c-4d12g-16i-8
宜 ,	b13
宜 一	d20i-7
宜 一 半	d40i-7
宜 不	a14
宜 了	g-5
宜 又	g4
宜 又 不	h-8
宜 又 好	g7
宜 吗	a5
宜 多	d6
宜 多 少	d6
宜 就	h11
宜 就 行	h13
宜 点	a18h-5
宜 点 不	a15
宜 点 呗	a25
宜 点 嘛	a3
宜 的	g-3h-4
宜 的 那	h-10
宜 	b-5d18f3
宜  我	a-18b-5
宝	c-6h3
宝 上	d13
宝 宝	h13
宝 宝 能	h5
宝 能	h5
宝 能 用	h5
实	c-3g-6h5
实 ,	f3h-4i-8
实 不	c-3
实 价	a6
实 在	j-4
实 在 ,	b10
实 在 价	a19
实 木 的	g4
实 测	c12
实 物	g34
实 的	h8
实 话	j-4
实 际	c30i9
宠 物 洗	i16
审	g13j10
审 核	g7
客	b-4g-5i5j-6
客 人	c-5f3g-8
客 人 坐	i-10
客 人 当	i18
客 人 投	i3
客 人 排	i-14
客 人 烫	c3
客 人 等	i-6
客 人 要	h8i-21
客 人 都	i-3
客 人 	c-13i17
客 人 	i10
客 厅	c9
客 厅 小	h14i-6
客 户 ,	a7
客 户 :	b4
客 户 一	b-4
客 户 不	c7i-7
客 户 了	a17f6
客 户 信	i6
客 户 又	b3
客 户 名	i21
客 户 在	g3h28
客 户 天	i3
客 户 投	i13
客 户 有	a4
客 户 欠	i12
客 户 的	i-7
客 户 老	d-3g3h3i5
客 户 要	g10h5
客 户 都	a-10c-4h14
客 户 问	i14
客 户 	g4
客 户 	g4
客 服	c15d-3i15
客 服 半	i4
客 服 回	i-6
客 服 机	c6
客 服 电	g4
客 气	c-17h-16
客 气 了	c-5
客 都	c7
宣	h12
宣 传	h12
室	a4c-11h3i-14
室 了	g24
室 友	e5h11
室 在	i-7
室 太	h-8
室 太 吵	h-8
室 有	g8
室 老	i22
室 要	h4
室 	h-8
室  ,	h-8
室 	h-8
室  ,	h-8
害	c4h-4
害 ,	a7i6
害 我	i-24
宴	h4j-3
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
家 做 的	c-8g-3
家 公	d-5g12
家 公 司	d-5g12
家 关	i-7
家 关 门	i-7
家 具	h-8
家 卖	g-4h14
家 可	h4
家 寄	c-6
家 就	g8h9
家 店	g5
家 店 的	i6
家 强	d6
家 强 多	d6
家 快	i33
家 总	i3
家 才	d7
家 打	d3
家 把	g3i3
家 报	d12
家 报 	d12
家 收	i9
家 新	i10
家 新 店	i10
家 早	d4
家 是	i-5
家 最	b10d9
家 有	h12
家 服	i-4
家 服 务	i-4
家 楼	i7
家 狗	c9h4i-12
家 用	h8
家 用 的	h-3
家 电	b-6h31
家 的	c-3
家 的 ,	h13
家 的 一	c3i14
家 的 比	c9
家 的 鞋	c-3
家 的 	c-10h-6
家 福 ,	b5
家 练	h3
家 给	c-3d9i11
家 给 我	d14
家 给 的	i19
家 菜	i14
家 装	h18
家 要	h-10i8
家 订	d-5i-5
家 订 的	i-5
家 说	i-4
家 说 三	d5i-5
家 还	e24g4
家 这	c31i46
家 送	d4i7
家 送 货	i5
家 那	i-20
家 那 个	c-8
家 那 条	b4
家 都	a7c-7d4i-4
家 都 不	i17
家 都 看	a9
家 都 说	i20
家 酒	i24
家 里	c-13h6i-3j-4
家 里 有	h19i-27
家 里 没	e14
家 里 潮	h10i17
家 长	c16e9h-7i5
家 长 ,	g24
家 长 会	e10
家 长 群	c12
家 门 口	c4
家 靠	b4i-13
家 靠 谱	b4i-13
家 	d21
家 	h25
家 	a12
家  跟	d4
家  	a9
家  	i16
家 	d22e3i3
家 	c6
家 	e9
家 	d18i14
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
宿	a11c-5g-7i3
宿 用	h-3
宿 用 ,	h-9
宿 舍	g-4h4
宿 舍 楼	c5
宿 舍 用	h10
宿 舍 限	i7
寂	h-8
寂 寞	h-8
寄	g4h-10i-3j12
寄 ,	i11j9
寄 了	e9j-9
寄 了 ,	e20j-10
寄 养	b3
寄 出	b-3i-11j18
寄 出 ,	c3
寄 出 去	j3
寄 到	b11c3
寄 到 	b-3
寄 哪	g14
寄 回	c-10i-10
寄 回 去	b-3c-4g7
寄 回 来	j-11
寄 来	b-6i24
寄 样	j-7
寄 样 品	j-3
寄 的	j-16
寄 过	g6
寄 过 来	g10
寄 顺	d17j18
寄 顺 丰	d17j18
寄  ,	b-10
密	a-14h6i-5
密 封	i12
密 码	c-4i-18
密 码 怎	i-12
寒	i-8
寞	h-8
寸	b6h-4i-14
寸 一	h8
寸 不 对	g7
寸 发	j8
寸 发 你	j8
寸 各	b4
寸 图	b9
寸 够	g9
寸 小	i18
寸 小 了	i18
寸 的	h-16
对	g3i-3j3
对 ,	b9h-8
对 一 和	d12
对 一 遍	j10
对 上	h3i-3
对 上 了	i-3
对 不	a-5e8g8j6
对 不 上	c9
对 不 住	e11
对 不 对	c-8g10
对 不 起	e10h-3j7
对 你	c5
对 你 们	c5
对 公	g6i-3
对 公 账	g11
对 吧	g17
对 吧 ,	g10
对 得	g-9
对 接	i4
对 接 人	c5
对 方	c-16h21
对 比	a12d30g-9
对 比 ,	a11
对 比 了	b-3d8g-3
对 比 表	d3
对 的	h-23
对 账	b-3i12
对 账 单	h13
对 账 对	i6
对 账 是	g9
对 账 的	i6
对 过	i-7
对 面	c-12h-10i-8
对 面 开	i10
对 鸡	h24i-14
对 齐	a19d13
对 	c-21
寻	h15
寻 一	h14
导	h5i6j6
导 ,	j4
导 入	i-9
导 入 客	c3
导 批	b8
导 批 了	b8
导 没	e4
导 没 批	e4
导 的	h-4
导 航	i-6
寿	b-21c-6h15j-3
寿 ,	a-3h3
寿 宴	j-3
寿 宴 ,	j-3
封	b-4c5g3h6j-3
封 不	c8
封 口	c17g7h14
封 好	i4
封 好 ,	i4
封 箱	b6
封 箱 胶	b7
封 面	g-14
封 面 颜	c3i15
将	c3j35
小	b4c-3e-3h5j-3
小 ,	c-8i12
小 一	c11
小 一 个	c9
小 一 圈	c8
小 不	c11i7
小 了	c16e6i20
小 份	b8g-4
小 偷	h25i32
小 刘	h-6
小 号	b18
小 吴	h-5
小 哥	c4f10
小 型	h-5
小 妹	c-8
小 姐 姐	f3
小 学	h14i-19
小 孩	g4h5
小 孩 也	b11h6
小 孩 用	h-7
小 孩 	i17
小 孩 	i4
小 店	i27
小 心	c-3
小 批	a-5h10
小 批 量	a-5h10
小 时	b-3c7h-9
小 时 ,	g12
小 时 ?	d6
小 时 到	j15
小 时 就	c13
小 时 才	e-3i6
小 朋	i6
小 朋 友	i6
小 李	i-5
小 样	f5h12
小 班	b7
小 班 ,	b11
小 瓶	d15
小 番	b5g-9
小 番 茄	b5g-9
小 的	h-13i19
小 的 ,	h-6
小 票	h-6i9
小 程	g4
小 程 序	g4
小 要	h9
小 赵	b3
小 起	g8
小 起 订	g8
小 陈	j4
小  ,	h16
少	a18b-6c5g4h-5
少 ,	a15g-6h16
少 ?	a13e3
少 一	a16b-15c14g-21h-18i16
少 一 件	i15
少 一 箱	c14i19
少 不	j11
少 不 了	j11
少 两	c23i11
少 个	c22i22
少 了	c6j3
少 了 一	c-3i6
少 了 两	c17
少 二	c9i16
少 件	a-11g6
少 份	c-3
少 做	c17i23
少 克	g20
少 包	a3
少 包 邮	a3
少 发 	c12
少 吗	a12g-8
少 啊	a4
少 多	a-5b12
少 多 少	a-4b13
少 天	a-8g21
少 度	g24h-4
少 张	g6
少 支	a-9g16
少 有	c5
少 有 点	c8
少 来	a23
少 油	h12
少 油 少	h5
少 点	a27g-21h-18
少 的	h3
少 的 	j-9
少 盐	h24
少 箱	g16
少 箱 ,	g17
少 米	a16
少 糖	g21
少 肯	a4
少 肯 出	a4
少 要	b24g-30h3
少 货	c14
少 送	c6i18
少 量	d4
少 钱	a27b-5c-8d-3g-9i-11
少 钱 ?	g-14
少 钱 一	a22
少 钱 您	a-16
少 钱 都	a-17b17
少 页	g24
少 预	a5
少 预 算	a5
少 	c31
尘	h-30i21
尝 尝	b8
尬	c8
就	a-3b6c6e-4f-3g-10h-4i11j-3
就 0	b16i25
就 一	h4
就 一 个	h4
就 上	e3i-13
就 上 次	e5
就 下	i-10
就 不	b-4e6f-3
就 不 做	e5
就 不 理	c5
就 不 用	f-3
就 不 能	i12
就 两	g11
就 买	c-5
就 交	i4
就 交 了	i4
就 付	j36
就 住	h8
就 你	b9c12d27i13
就 你 们	c19d27i17
就 倒	i16
就 做	h-7
就 停	c12
就 停 ,	c18
就 凉	c11i6
就 凉 了	c10
就 几 百	i5
就 到	b-5f5i-20
就 到 ,	f13
就 到 了	j-3
就 剩	c3
就 卷	c11
就 去	c20
就 发	b3c-10h-3i6j7
就 发 呆	i4
就 变	i40
就 响	c9
就 哭	c-4
就 哭 ,	i-3
就 在 你	b8
就 坏	c18i11
就 坏 了	c21
就 够	h3
就 好	c-13g-5h9i-15j-4
就 好 了	c-4h14
就 它	b18
就 它 了	b18
就 定	b29h-4
就 定 这	b19
就 定 	a3
就 定 	b3
就 寄	g-3j28
就 往	c10
就 得	c-4i29
就 怕	i-5
就 想	d4h5
就 想 要	d4
就 打	c-9
就 打 喷	i8
就 扔	h8i-6
就 报	c13i11
就 拿	a19b-5
就 按	b7c-4i-7
就 按 上	b-18
就 按 	b20
就 按 	b12
就 换	b32
就 掉	c32i29
就 提	g7
就 放	i-21
就 散	a5i-6
就 断	c18
就 断 了	c13
就 是	b-9c-3h-4j-3
就 是 上	i-16
就 是 不	a5c18i41
就 是 没	i-16
就 是 能	h9
就 是 	g10
就 更	h8
就 来	b3g-12i-25
就 来 	b3g-3
就 没	g-10
就 没 味	c-30i-30
就 没 电	c27i26
就 渗	c-12
就 烂	c-13
就 照	a-3b9
就 爆 了	c5
就 爱 吃	h25
就 用	c-5
就 疼	h-17
就 白	i6
就 破	i17
就 破 ,	i12
就 碎	i-3
就 磨	i3
就 红	i18
就 给	d-3i-5
就 给 我	d-6
就 翻	c11
就 能	c-3d3h8i-25j-10
就 能 交	d23
就 花	h-9
就 行	c-8d-3g-3h11i-15j-3
就 行 ,	h4i-5
就 补	j5
就 装	b10
就 褪	c3
就 褪 色	c4
就 要	b39e-3h-25
就 订	a10b6
就 订 	a11
就 让	i15
就 说	c27
就 走	i15
就 走 了	c11
就 起 毛	c5
就 起 皮	c-5
就 跑	c32i10
就 转	i-8
就 过 敏	i11
就 这	a-5c12g-7
就 这 个	b25
就 这 么	b-20
就 这 样	c-12
就 退	j17
就 送	g6
就 选	b14g3
就 那	h7
就 那 个	h7
就 问	b-3g13
就 问 下	g16
就 	h28
就 	b7
就 	c4h-8i19
就  ,	a10c5g8
就  。	g15i10
就  了	c-3i-11
就 	c6h-3i13
就  ,	a7c4
就  了	i-11
就  	c-3
就 	c10i6
就 	i3
就  ,	c9
就 	c-10h-4
就  ,	g20
就 	i13
尴	c8
尴 尬	c8
尺	a-4h-4
尺 寸	b4i-4
尺 寸 一	h8
尺 寸 发	j8
尺 寸 图	b9
尺 寸 小	i18
尺 码	e3g4
尺 码 标	b-3c10
尼	b8
尽	c7h-10i-10j-8
尽 快	c14j21
尽 快 处	j5
尽 快 给	c4
尽 量	h8j-35
尾	g4i12
尾 号	g3i-7
尾 号 0	g3i-7
尾 板	h13
尾 款	i4j7
尾 款 还	a4
尾 款 	j19
尾 货	b17g3
尾 货 我	b29
尿	h13
尿 失	i11
尿 失 禁	i11
尿 床	h19
尿 病	h4
尿 病 人	h-9
尿 裤	c6
尿 裤 漏	c8h-3
尿 裤 	c8h-3
尿 裤 	c8h-3
屁	c-12
屁 股	c-12i4
层	c8g-4h7
层 ,	h10
层 不	i3
层 了	c4
层 全	i-6
层 加	h18i-3
层 白	c-3
层 胶	c4
层 高	i5
层 高 两	h11
居	c-9f-8i23
居 家	i-21
屉	h-5
届	h-14
屋	c-23h6
屎	i12
屏	b4g-3
屏 幕	c-3
屑	c3h-9i35
屑 多	g5
展	g6h4j-6
展 会	b9
展 会 上	h24
展 会 用	i-8
展 会 都	i11
展 板	g10
展 架	c9
展 架 ,	g7
展 架 	c19
属	c-4i-16
山	i-6
岁	i-11
岁 了	i22
岁 娃	h19
岁 男	h8
岁 男 孩	h8
岁 老	h18
岁 老 人	h18
峰	i8
崩	c18i9
崩 了	i-14
崩 溃	i6
州	h14i-7j-21
州 没	c3
州 没 动	c3
工	b-5c-3h4
工 ,	a4c-6h8j7
工 不	i9
工 人	c6i15
工 作	h-7
工 作 ,	h-14
工 具	c-7h3i-7
工 厂	c-14i-4
工 发	g11
工 商	i21
工 地	b6i-5
工 地 ,	j9
工 地 用	h7
工 没	c-4i22
工 的	h3
工 程	j6
工 程 师	j15
工 行	g15
工 资 就	j10
工 资 都	i6
工 都	c13
工 都 不	c13
工 都 	i-19
工 钱	a12
工 面	h17
工 	i6
左	j-5
左 右	h5
左 右 ,	b-8h9
左 撇	h7
左 撇 子	h7
左 边	i19
差	a-7b-7c8d19g-7i6
差 ,	g6i21
差 0	b-3c12
差 一	i-11
差 三	i7
差 不	c-6i-8
差 不 多	c-5i-6
差 两	i-12
差 五	h18
差 价	c11e-7j6
差 几	d22g-20i-4
差 几 个	d6
差 别	a-10d19g-12
差 别 大	a-9d20g-3
差 在	c-5d27g-27
差 在 哪	d28g-32
差 多	a-6c8d23i21
差 多 了	c43
差 多 少	a-6d17g4i-20
差 大	i-11
差 太	c38i36
差 太 多	c27i21
差 好	c6h10
差 异	d25g-3
差 很	d11
差 很 多	d11
差 点	c7h6
差 点 就	c-4
差 点 被	c20
差 点 	i-7
差 评 一	c-4
差 这	d6
差 这 么	d6
差 	c15i9
己	e-3h-5j-6
己 不	g-3
己 不 会	g-3
己 人	h-4i15
己 做	i3
己 做 的	i24
己 卸	i7
己 去	i-3
己 喝	h10
己 带	g9
己 开	j8
己 开 车	b3j9
己 往	c13
己 往 下	c13
己 有	a4g-3i-4
己 查	i31
己 装	h-3
己 设	c-3
己 	g-3
己 	g-3
已	a-5b-4c-7e-3g-4h-11i-13j-18
已 发	b12j-11
已 发 ,	b22
已 发 您	j-8
已 安	j-6
已 安 排	j-6
已 寄	j-11
已 放	c-3
已 放 进	c-3
已 经	b-9c-6i-3j-10
已 经 下	b-4
已 经 买	f3
已 经 在	e4
已 经 改	i-5
已 经 用	c5i6
已 经 	c12i25
已 解	j-5
已 解 决	j-5
已 	c27
巴	b4c16h-11i22
巴 巴	c17i10
巴 巴 的	c17i10
巴 的	c17i10
巷	i-3
巷 子	i-3
巾	b3c5h3
币	e-19i-5
市	c-10h-12j-5
市 区	h-4i4
市 场	d8
市 的	i-7
市 都	d13
布	b7c6d9g6h5
布 样	f8
布 的	g-3
布 置	c27h31
布 草	h3
师	c7f4j4
师 ,	b3f3h10j5
师 不	e10
师 了	g6i14
师 了 ,	g6i14
师 傅	h-5
师 傅 ,	b5i12
师 傅 出	j3
师 傅 吗	h13
师 傅 我	g14i5
师 傅 手	i-3
师 傅 把	c12f-3
师 傅 放	c19
师 傅 电	c5i8
师 傅 约	i7
师 傅 要	j-8
师 傅 走	i10
师 傅 	i5
师 傅 	i5
师 在	f-11
师 天	i7
师 天 天	i7
师 好	a4
师 好 ,	a4
师 您	a4
师 您 好	a5
师 我	b6
师 我 家	b6
师 换	c22e5i18
师 换 了	i18
师 是	g13
师 是 哪	g13
师 的	c-12g-4h6
师 讲	i-12
师 讲 得	i-3
师 迟	c4i34
师 骂	c3
师 	i16j4
师 	c12
师  了	c22
希	c-7h11i-8j-3
希 望	c-7h11i-8j-3
希 望 小	h-11
希 望 老	h6
希 望 能	h6
希 望 送	h13
帐	c10i3
帘	h5
帘 要	h12i-15
帘 要 全	i-5
带	c-3g3h7i-7
带 ,	b-5
带 上 飞	g7
带 了	i-12
带 什	g14h-9
带 什 么	g14h-9
带 孩	g4j-8
带 孩 子	g4j-8
带 尾	h4
带 尾 板	h4
带 我	i17
带 我 们	i17
带 拉	h-14
带 拉 链	h-14
带 样	g-3
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
带 老 人	h3
带 老 断	c11
带 老 	c11
带 老 	c11
带 走	c-9
带 过	j18
带 过 来	j28
带 这	c7
带 钥	h14
带 钥 匙	h14
带 	b14
带  ,	b27
带  ,	c-16
带 	c-7
席	b24e4
帮	b3c-10f7h5i-9j10
帮 不	g5i5
帮 了	f29
帮 你	j45
帮 忙	a6g5
帮 忙 看	c6g3
帮 您	b-4e-3g-11h-5j16
帮 您 下	g-5
帮 您 留	j8
帮 我	b14c-11e5i-12j-11
帮 我 下	b16h14
帮 我 们	g5h22
帮 我 停	e10
帮 我 取	b-5e12g-18
帮 我 扎	b10
帮 我 把	b-7e9h16
帮 我 杀	h5
帮 我 查	g29
帮 我 留	b23
帮 我 看	b-5g20
帮 我 算	a13
帮 我 订	b6
帮 我 锁	a-3
帮 我 	b10
帮 搬	g4
常	c-5i-5j-7
常 了	i12
常 吗	g12
常 感	f6
常 感 谢	f6
常 迟	c3i5
常 迟 到	c3i5
常 	c20h10
常 	c3i5
帽	c15
帽 子	c3
幅	c8
幕	c7i11
幕 一	c7
幕 上 差	i-16
幕 有	c16i14
干	c-5g-3i-8
干 ,	h6i13
干 一	c5
干 了	c-13i-17
干 净	h4i-10
干 净 就	h3
干 嘛	g14
干 得	i-7
干 洗	a4
干 的	c7i14
平	a5g-11h11
平 ,	h-10i3
平 台	h-15i19
平 台 上	c21
平 时 没	h12i6
年	c-12h-6i-8j-4
年 !	b7
年 ,	b12g8
年 。	i-7
年 一	c6i23
年 上	h22
年 不	h5i-12
年 了	a6c-9i-5
年 会 要	h9
年 前	g-13
年 卡	b7g-5
年 后	h-14
年 后 再	h-3
年 就	c6h3
年 年	h26i39
年 年 	i3
年 年 	i3
年 果	i11
年 果 子	i11
年 没	h-3
年 没 人	i-4
年 涨	i19
年 生	i-8
年 生 意	i-9
年 的	b6
年 的 ,	c3i22
年 级	h-17
年 质	i5
年 质 保	i5
年 费	e11
年 轻 点	h6
年 那	d18g-5
年 那 批	d32
年 都	i-11
年 预	e-6
年 预 算	e-6
年 	b-7
年  ,	d6
年 	b3g-6
年  ,	b4
年 	b9g-5
年  ,	b6
年  ,	i3
并	b11
幸	f5
幸 亏	f8
幸 	f8
幸 	f8
幼	h8
幼 猫	h10
幼 猫 吃	h10
广	h21i6j-6
广 告	c4h12i20
广 州	a4j-4
广 州 没	c3
庄	h33
庆	g4i-3
床	c-4g-5h5i8j3
床 单	c13i4
床 垫	c12i3
床 垫 睡	c12
床 头	i-15
床 帘	i-11
序	c10g3
序 能	g3
库	c-7
库 ,	h9
库 在	g4
库 存	g5
库 存 压	i-5
库 存 各	g5
库 存 	g-9
库 存 	i7
库 找	j11
库 拒	i15
库 拒 收	i15
库 有	i-7
库 没	h3
库 没 人	e5
库 的	i15
库 装	j4
库 要	b3
库 还	h10
库 还 有	h10
库 那	d6
库 里	g4
库 	i-7
库 	c-25i10
库  ,	i8
库 	c-26i31
库  ,	i8
应	a-7b-3e-4h-8i12j-4
应 ,	b5
应 商	c-11d8i3
应 商 ,	a-3h-3
应 商 给	d8
应 我	c19i12
应 用	i4
应 用 题	i4
应 的	a-5i17
应 的 折	g10
应 该	b-9j-3
应 该 是	g10
应 过	i-24
应 	j14
底	b-6c6h8
底 ,	j17
底 下	c17
底 下 那	i-4
底 了	b7g15
底 了 ,	b8g22
底 价	a16h-3
底 前	j-3
底 有 没	i-3
底 片	b7
底 的	h18i5
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
店 开	b8
店 开 在	i-8
店 承	i-4
店 承 诺	i-4
店 比	a-19d8
店 的	h-9j-4
店 的 ,	h-15
店 的 账	i11
店 的 	b-15h-12
店 说	c16
店 送	d13
店 送 货	d13
店 那	b3c23
店 都	c11d32
店 都 没	d9
店 里	c-6
店 里 人	b3
店 里 快	i-4
店 里 拿	j15
店 里 换	h4j-3
店 里 有	g16i-4
店 里 没	h9
店 里 看	j13
店 里 老	i10
店 里 进	i8
店 铺	g8
店 长	b21
店 门	h9
店 门 口	h9
店 面	i-4
店 	h-5
店 	h-5
废	c3e16f3
废 了	i19
废 吧	e9
度	a-9b-4g9
度 0	d6
度 0 .	d8
度 不	i17
度 两	h5
度 多	a-5g9
度 很	i16
度 数	c3i11
度 要	h23
度 要 到	h22
度 	h-4i15
度  ,	c15h-3
度  ,	c3
度 	h-3
度  ,	c3
座	b-16j-4
座 ,	h-4i-5
座 不	c-12g5
座 位	b-3
康	f3
康 乃	f3
康 乃 馨	f3
康 复	h-5
延	c-4e21i-13
延 期	e11i-7
延 期 了	e3i-7
建	c-3h-18i-3
建 ,	h31
建 议	b-4h-23i-4j-9
建 议 先	b-7
开	d-3f-4h-6
开 ,	c3
开 。	c-5
开 一	c3i5
开 不	g17
开 不 了	i-8
开 不 开	i28
开 业	h16j-8
开 业 ,	g5
开 业 花	b6h10i-3
开 个	j-3
开 了	c4i8
开 了 家	i10
开 了 	c3
开 你	i4
开 关	c-9h7
开 关 一	c-8
开 具	c14
开 具 的	c18
开 出	c12
开 出 来	c16
开 到	i-5
开 到 几	i-5
开 印	b7
开 口	b7
开 在	i-8
开 头	i-10
开 好	j12
开 始	b3h4i-21j10
开 始 了	j5
开 始 	i-5
开 学	h-3i8
开 学 了	b7
开 小	c14
开 就	c19i14
开 工	e5j14
开 店	h30
开 心	c-7i-5
开 是	c16i9
开 是 白	c8i7
开 普	g-5
开 普 票	g-5
开 机	h-8j5
开 机 要	i16
开 标	a3
开 标 ,	a4
开 民	h-10
开 民 宿	h-10
开 水 果	g5
开 火	i-18
开 玩	c-3h-6
开 玩 笑	c-3h-6
开 票	g6h-10i3
开 票 要	a5
开 窗	e-3
开 窗 对	e-3
开 线	c4
开 胶	c17e4
开 胶 了	e7
开 裂	i3
开 要	c24i5
开 课	g4
开 车	j4
开 过	j-20
开 通	b16
开 错	c18i25
开 错 了	c5i7
开 	b26c-3
开  ,	b7
异	d7g-7
异 味	i-9
异 响	i4
异 常	i18
弄	g4h13j4
弄 个	h17i6
弄 点	g14
式	c-10h9i-9
式 的 ,	h-8
弟	i-8
弟 弟	i-3
张	b7c-6f3h-6j-7
张 ,	g3
张 不	a-6b3
张 全	f3
张 全 废	f3
张 单	g8
张 总	j-4
张 老	b13
张 老 师	b13
张 表	c-3i18
张 表 ,	c-3i18
弯	c19i12
弯 的	i4
弹	h8
弹 不	c6
弹 力	h7
强	d15h-16
当	b-3e-5h-9i-11
当 场	c7
当 天	h15
当 天 做	a7
当 天 就	h8
当 天 能	d10
当 月	g-3
录	c-3i-5j3
录 我	b9
形	b-7c-6
形 ,	c-6
彩	b8e3g5i-7j-3
彩 页	b4e4i-3
彩 页 颜	c7
影	h10i7
影 响	c-13i-21
影 师	c5h6
影 的	h-5
往	c17e6h-6i14
往 下	i7
往 后	c-21e33
往 后 推	e15
径	h-23
径 0	b-10
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
很 正 常	c-8
很 满	f3
很 满 意	f3
很 	c22
律	h26i-8
律 师	h17
徒	h10i23
徒 长	i9
得	b-6e-3h15j-10
得 一	c6h-15i23
得 上	d-9h12
得 上 吗	c3
得 下	g11h14
得 下 不	i7
得 下 吗	g9
得 不	c4
得 不 漏	h18
得 不 	h18
得 不 	h18
得 两	h9
得 两 天	h9
得 久	d27g-5
得 住	i-13
得 你	i-9
得 做	i-10
得 像	b6c-5h-22i21
得 先	j-6
得 出	i-3
得 出 手	h4
得 出 来	g18
得 到	i-4
得 到 吗	g11
得 动	h14
得 动 的	h7
得 卖	g5
得 厉	c9i19
得 厉 害	c9i19
得 厚	h28
得 厚 ,	h16
得 去	e4
得 及	b-10g18
得 及 不	g15
得 发	c8h6i13
得 可	i3
得 唔	a21
得 唔 得	a21
得 坐	h14
得 多 少	a9
得 大	c3h3
得 太	h-4
得 太 快	h-3i11
得 好	c-6
得 孩	g8
得 孩 子	g8
得 完	c10i8
得 对	h4
得 帮	h42
得 干	h8
得 干 净	h8
得 开	i-9
得 很	h-14i-4
得 很 ,	c13h-3
得 快	h-8i-4
得 快 ,	h-6i-10
得 怎	g3
得 怎 么	g3
得 慢	i-9
得 我	c18i19
得 手	i15
得 打	i13
得 挺	f18
得 挺 好	b7
得 换	d6g-7
得 放	b-3h8
得 是	h14
得 最	d10g-5
得 最 好	d4
得 有	h7
得 歪 歪	c8
得 比	c21i40
得 没	c9i7
得 没 人	c3
得 没 型	i8
得 没 法	c3i27
得 清	h3
得 清 ,	h-4i10
得 清 楚	h-9
得 清 清	c5i3
得 看	c-11h-13
得 真	h8i-3
得 眼	h-5
得 眼 花	h-5
得 穿	g7
得 穿 不	g7
得 等	h-31i5
得 罪	i3
得 能	g-9h31i-8
得 能 放	h3
得 能 看	h-7
得 脚	c17
得 腰	c12
得 花	c33h-7i14
得 花 儿	c3
得 要	c7h-3i37
得 要 死	c23
得 说	c-11
得 走	g-3i18
得 跑	c-3
得 跟	c20i22
得 透	c4
得 透 光	c4
得 防	c-3h22i-5
得 防 滑	h7
得 隔	h24
得 静	h6i-11
得 静 音	h6i-11
得 香	h-13
得 高	d5h21
得 	b-4h-10i7
得  人	i4
得  净	h8
得  扭	c8
得 	c6h6i7
得 	c-6h-4i14
得  扭	c8
得 	c4h-22
得  净	h8
微	a-6b-6h-7j-3
微 信	a-6b-5c-9g3h-4i-9
微 信 了	j-6
微 信 名	g11
微 信 登	c4i-4
微 信 群	j-6
微 信 转	g5i-11
微 信 里	i22
微 信 	a4
微 信 	c4i-4
微 信 	c4i-4
微 辣	c14h-15i25
德	d3i-22
德 邦	d5j4
心	a-3c-7f6g-5h-11i-13j-5
心 ,	j16
心 了	c-5f16
心 的	h21i15
心 里	f13i6
心 里 没	i12
必	b-4g-5i-15
必 须	b-3c5h10
必 须 是	h18
志	i15
忘	c-8i13
忘 了	c-14i-11j-4
忘 带	h3
忘 记	i5
忘 跟	g4h7
忘 跟 进	g4h7
忙	c-13g-9h-4
忙 ,	h-5j14
忙 不	g-11i12
忙 不 过	i12
忙 了	f17j-9
忙 吗	g-20
忙 的	h-5
忙 的 时	h-5
忙 看	c6g3
忙 看 看	c6g3
快	a-3b-3c-7e-3f3
快 ,	i4
快 乐	b-7c-8i-11
快 乐 ,	h-7
快 了	c-6i-29
快 什	b7
快 什 么	b7
快 处	f4
快 处 理	f4
快 多	c-5f6i-9
快 多 了	c-5f6i-10
快 点	i15
快 的	h10i26
快 的 ,	h-29i36
快 给	c3
快 话	d4
快 越	b4
快 越 好	b4
快 递	c7g3i4
快 递 ,	c13
快 递 丢	i5
快 递 了	c7
快 递 单	i-8
快 递 员	g5i-10j-9
快 递 柜	g7i9
快 递 	h21
快 递 	h8i5
快 递 	h4i-13
快  了	i-5
忽	c22i31
怀	h-5
怀 疑	c12
态	c13i-7
态 度	c16g-12i-4
态 度 很	i16
态 度 	h-3
态 度 	h-3
怎	a9b-6c-4e-3g22h-7i-7j-4
怎 么	a9b-6c-3g20h-7i-6j-4
怎 么 下	g5
怎 么 付	g8
怎 么 办	g7
怎 么 卖	a26b-3g-17
怎 么 又	a-3c14g-8
怎 么 处	g5
怎 么 弄	g16i13
怎 么 收	a31c-8g-16h8i-6
怎 么 样	d3
怎 么 没	c15d4g-7
怎 么 用	c-5g5
怎 么 登	c-10g17
怎 么 算	a22g-7
怎 么 给	c3
怎 么 联	g5
怎 么 补	g14
怎 么 计	a5g-4
怎 么 赔	c7g17
怎 么 走	a6e5
怎 么 还	c7g-12i7
怎 么 进	g3
怎 么 	c3
怎 么 	i20
怎 么 	i-5
怎 样	g14
怎 样 的	g4
怕	c-19g7h11i-32j-5
怕 不	i-6
怕 冷	h-15
怕 吵	h18
怕 慢	h-3
怕 是	h-3i15
怜	c6i11
思	i-19
思 ,	c-4j10
思 刚	b9
急	c-6i-9j4
急 ,	h3
急 得	c12
急 找	h22i-3
急 死	c-9h-8
急 死 人	i-4
急 用	h10
急 用 ,	i11
急 着	g-3h-9i-8
急 费	j8
急 费 	j-13
急 需	h29
性	c-3h4i9
性 手	h-6
性 手 套	h-6
性 的	i-4
怨	i15
怪	g-3
总	a5b-8c-7h-10i11j-4
总 :	b-30
总 价	a5
总 价 多	b13
总 共	g6
总 共 	g21
总 卡	i4
总 您	j-3
总 您 好	j-3
总 拖	h13i-3
总 拖 ,	h13i-3
总 是	i4
总 是 	i4
总 算	i-13
总 要	i-5
总 	i8
总  ,	h12i-8
总 	h10
总  ,	h13i-3
恁	c6j7
恩	f21i-8
恩 ,	f11
恭	h-7
恭 喜	h-7
息	g-5i12
息 一	b6i-3
息 三	c4
息 三 天	c4
息 不	c4
恶	i9
悉	i24
您	a-6b-10c-9d-6e-6g-14h-10i-10j18
您 ,	f-5j21
您 。	j3
您 下	g-4
您 下 单	g-4
您 久	j-6
您 久 等	j-6
您 了	a-9j-13
您 了 ,	a-3
您 什	g-4
您 什 么	g-4
您 付	j-10
您 保	j9
您 先	e-3
您 先 付	j-19
您 写	j9
您 包	j5
您 占	b-3
您 占 个	b-3
您 发	g-9
您 取	e-18
您 取 消	e-18
您 好	a15f3g5j-11
您 好 ,	a10g4j-11
您 家	j12
您 对	j12
您 尽	j-3
您 店	j14
您 店 里	j37
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
您 留	b-8h-3
您 留 了	j-7
您 留 意	h-3
您 留 的	j-24
您 留 	b-6j17
您 的	g-4h-8
您 的 支	f-10
您 的 货	j6
您 看	a-5d-15g-10j-7
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
您 要	g-8h-6j11
您 要 的	j22
您 讲	j-26
您 说	i-6
您 费	f9
您 费 心	f9
您 跑	f-10
您 跑 一	f-10
您 这	j3
您 退	e-5
您 送	b-3j10
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
您  前	j-3
您 	f13i-6
您 	f21
您 	j3
情	a15c-7g-3j-4
情 人	i6
情 人 节	i6
情 况	b-3
惠	a21f-5g-4h-11j-4
惠 券	g19
惠 券 用	c6
惠 券 	c6
惠 券 	c6
惠 吗	a24g-13
惠 没	a7
惠 顾	f-19
想	b-6c-11d-4h31i-16j-11
想 上	e3g-10i49
想 不	h-35
想 买	g6h-8
想 买 个	h7
想 了	g8
想 了 解	g9
想 代	g5h4
想 代 理	g5h4
想 你	h-4
想 你 们	h-4
想 做	b-12c-7e-6h7i-5
想 做 一	b-3
想 做 小	i-4
想 做 点	h12
想 做 自	g3
想 先	g16
想 入	h6
想 再	b10h-12
想 写	h-3
想 减	h3
想 减 肚	h3
想 包	h32
想 印	a18h3
想 吃	a4h-11
想 吃 你	a5
想 吐	i8
想 在	h17
想 多	h6
想 多 了	h-7
想 学	h17i-19
想 定	h6
想 定 做	h15
想 开	h-21
想 弄	h13
想 弄 个	i8
想 当	h-15
想 必	h-9
想 想	g-6h-11
想 想 还	e7
想 找	b-3h21
想 找 一	g7
想 找 人	h23i-14
想 把	c-4e14g7h50i-30
想 拍	h28
想 拿	a8h5
想 换	c-5h20
想 换 一	h16
想 换 个	c-4i26
想 换 供	a-4h-3
想 换 成	h23
想 搞	h6i-6
想 搵	h12
想 法	h-9i-5
想 烫	a3g-3
想 的	h-4
想 的 好	h-4
想 省	g-3
想 看	g17
想 着	j-5
想 知	g17
想 知 道	g17
想 确	g3
想 确 认	g3
想 租	h14
想 练 出	h-6
想 给	a9h6i-13
想 给 店	h5
想 给 车	h-12
想 补	b5g-8h8
想 装	h10
想 要	b-3c-8g-5h9
想 要 一	h14i-7
想 要 了	e15
想 要 按	h4
想 要 滋	i-5
想 要 的	f3
想 要 能	d3i4
想 要 软	i18
想 要 那	h5
想 要 	h-28
想 订	a6b16
想 订 	a3h10
想 订 	h-5
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
想 问	g8h-12
想 问 下	g-3
想 问 	a3
想 	j-24
愁 死	i28
愉	h-8
愉 快	h-8
意	a-5g-10h-14
意 ,	j12
意 不	f11
意 了	b4
意 儿	c9
意 好	i-4
意 思	c3h-10i-16
意 思 ,	c-4j10
意 思 刚	b9
意 报	b8
意 报 价	b8
意 见	i17j23
意 进	h16
意 防	i-7
意 	c-8i6
意 	i6
感	a-3c-7f24h7i-4j-4
感 ,	h26
感 冒	i5
感 器	c9
感 差	a-8
感 恩	f19
感 恩 ,	f11
感 的	g6h20i-14
感 觉	i12
感 谢	c-10f26h-4i-13
感 谢 ,	f16
感 谢 了	e-3
感 谢 你	e6f3
感 谢 信	f-13g8
感 谢 各	f-4
感 谢 您	f-3
感 谢 贵	f11
感 谢 	f11
愿	g-5i20
愿 意	c-3g-4
愿 意 进	h16
慢	b-4c-7g-4i4j-7
慢 ,	h9i8
慢 一	h-4
慢 一 点	h-3
慢 了	i4
慢 得 要	c10
慢 慢	h-10i-7
慢 点 没	h31
憋 不	c-7
懂	c-7g-7i-9
懂 ,	b7g4
懂 吧	h6
懂 的	h-20
懒	i11
懒 ,	h12
懒 得	h-16i7
懵	c4i43
戏	d3h-3
戏 不	g8
戏 不 卡	g8
戏 不 	g8
戏 不 	g8
戏 的	c9h-8
成	a-6b4c5h3i5
成 "	c5
成 ,	h-6j12
成 0	b18h14
成 一	c12i21
成 了	b-3c10i15
成 交	b38c-3i-8
成 亮	c8i3
成 人	h26
成 分	d10i-5
成 功	i-5
成 品	h7
成 本	c-7h12
成 水	i10
成 熟	b4
成 绩	c-9j13
成 这	c22e25i31
成 这 样	c22e25i31
成 都	e9g-10i-5
成 黑	b22c8g-17
成 黑 的	b9c11g-16i8
成 	b9h-3
成  ,	b26
成 	e5
我	c-3h-7i-9j11
我 ,	b5h-5
我 0 年	b-3
我 一	b-6g5
我 一 下	c-5g24j7
我 一 个	h5
我 一 周	d7
我 一 次	a3
我 一 身	c3
我 下	a-3b21g6i-9
我 下 一	b6
我 下 午	b-3g8j-12
我 下 单	b16c9
我 下 班	j6
我 下 	a-5
我 不	e9i-14j-15
我 不 吃	h14
我 不 急	g3
我 不 想	b16h-14
我 不 换	e3
我 不 敢	j-3
我 不 是	g9
我 不 管	h17
我 不 要	c8e31
我 两	i-10
我 个	g27h4
我 也	b16h-9j-10
我 也 不	i3
我 也 想	j-4
我 也 是	c3
我 买	b18
我 买 了	b38
我 买 的	i-8
我 了	b-4d5
我 了 ,	d10
我 五	j5
我 五 分	j5
我 交	i17
我 交 了	i17
我 亲	j9
我 亲 自	j11
我 付	b6
我 代	h13
我 代 表	h13
我 们	c-4g-3h4i-3
我 们 不	e11h-4
我 们 主	h-12
我 们 公	i7
我 们 内	j6
我 们 决	b11
我 们 包	j-7
我 们 单	i-4
我 们 厂	c-4g7h-12
我 们 原	i4
我 们 去	j3
我 们 司	h33j17
我 们 客	c5h7
我 们 家	h-4i-11
我 们 对	h10
我 们 将	j5
我 们 小	g4i17
我 们 就	d5
我 们 工	i35
我 们 幼	i6
我 们 店	g-4
我 们 开	j20
我 们 想	h15
我 们 报	j9
我 们 接	b18
我 们 收	i-6
我 们 月	d17
我 们 有	i-4
我 们 民	a10
我 们 没	i14
我 们 现	i7
我 们 班	b10
我 们 用	c-10i-5
我 们 的	h-8i6
我 们 老	b9h9j-3
我 们 茶	h-7
我 们 要	g3
我 们 赶	h19
我 们 跑	b-5
我 们 跟	h-6
我 们 车	g4h12
我 们 这	c-3
我 们 那	h26
我 们 采	j6
我 们 需	b4
我 们 食	i9
我 们 	j9
我 们 	h11
我 们 	i-9
我 们 	c9
我 会	j22
我 会 跟	j9
我 住	h-3
我 做	h-15i7
我 做 个	b11g9
我 做 成	i3
我 停	e10
我 儿	c-4
我 儿 子	c-4
我 先	e-7i-4j6
我 先 付	g7j4
我 先 让	j12
我 先 跟	j31
我 全	b34
我 全 包	b6
我 八	d7
我 六	g3
我 六 点	g3
我 再	b-9j-4
我 再 找	j7
我 写	b-3
我 写 个	b-3
我 出	a-7b7h-9
我 刚	c6h11j-5
我 刚 到	j-4
我 到	j24
我 办	b25
我 加	j25
我 包	b25h-7j7
我 包 一	b14
我 十	i7
我 单	j22
我 单 独	j22
我 去	c-6i-7j22
我 去 仓	j11
我 去 取	j3
我 去 接	j-3
我 去 睡	j-11
我 去 跟	j8
我 去 过	j-26
我 去 	j15
我 发	b5g-8j6
我 发 了	c9
我 取	b-7e24g-17
我 取 消	b-7e24g-17
我 只	g4
我 叫	j21
我 可	a3
我 可 以	a7
我 司	b5d3i-8j-6
我 司 决	e8
我 司 拟	a6h3
我 同	b14i-4
我 同 事	b3g3h9
我 同 学	d-3
我 吧	e8
我 哋	i12
我 哪	h12j-4
我 回	c-4i-12
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
我 备 注	j10
我 大	c3f11
我 头	g11
我 头 疼	i-13
我 女	b17h-9
我 女 儿	b18g3h-9
我 好	b-12f4j-9
我 好 跟	i-3
我 妈	c-7e6h22
我 妈 七	h37
我 妈 吃	h-20
我 妈 膝	h-9i7
我 妈 说	d8
我 姐	b-4
我 婆	h5
我 婆 婆	h5
我 嫌	g4
我 安	j8
我 安 排	j8
我 定 的	c10
我 家	b8c-5d-3f3h5i7
我 家 娃	h-17
我 家 是	i-6
我 家 楼	i7
我 家 狗	c18h23
我 家 门	c4
我 家 	h25
我 家 	e8
我 寄	j18
我 就	a3b-4i-22j-9
我 就 去	c24
我 就 在	b3
我 就 拿	a21
我 就 	i-5
我 就 	i-5
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
我 微	c-7i-3
我 微 信	c-7i-3
我 心	i12
我 心 里	i12
我 怎	a-7c12g-5
我 怎 么	a-7c12g-5
我 怕	h-13
我 想	c-4d-4e3g7i-12j-15
我 想 想	h-10
我 想 把	h16
我 想 给	h14
我 想 要	h37
我 想 退	e7
我 想 问	b-3g26
我 手	c-14g10h10
我 手 机	h-4
我 扎	b10
我 打 个	g7
我 打 包	j16
我 打 字	i30
我 打 开	c3h6
我 找	h19j21
我 找 个	h19
我 找 找	j9
我 把	b-8c-4i-9j22
我 把 你	j4
我 把 差	j7
我 把 旧	j7
我 报	b17d11i-7
我 报 了	d32
我 报 价	d-7
我 报 名	b34
我 报 的	d13
我 拍	b12g-10j14
我 拿	a-5b25i-10
我 拿 走	e3
我 拿 	h34
我 挑	c-3h11
我 换	h-3
我 换 	b12
我 推 荐	h3
我 提	g8
我 收	c4i5j8
我 改	e-12
我 改 下	g11
我 放	b3
我 教	j3
我 数	i-7
我 数 了	i-7
我 整	b5j15
我 整 理	j21
我 方	j7
我 方 将	c3
我 早	c8
我 明	c4
我 明 明	c4
我 是	h-9j-5
我 是 做	g-4
我 是 	b6
我 晚	b13j6
我 晚 上	j12
我 晚 点	b4
我 替	j11
我 替 您	j17
我 有	g-9
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
我 核	g-3j30
我 比	h9
我 比 较	h9
我 没	a-5b-5j-15
我 没 空	h15
我 没 答	j-6
我 没 说	b-3
我 清	c15
我 点	b-4j6
我 爱 出	h14
我 爸	h7i7
我 爸 找	h5
我 现 在	j10
我 生	h-11
我 生 日	b-17i-3
我 用	c10i-19
我 电 脑	g8
我 留	a-6b22c-4e-10f3h-9i-4
我 留 一	b6
我 留 个	h-10
我 留 着	b12e-9
我 留 	b7f3
我 白	c19
我 白 跑	c3
我 的	c8g4h-3i12
我 的 会	i3
我 的 单	c4
我 的 名	i-20
我 的 是	i4
我 的 货	c-3
我 皮	h-7
我 皮 肤	h-7
我 盯	j13
我 看	a9b-8c-11g8
我 看 一	g-4
我 看 下	g16j8
我 看 看	a4b-3g4
我 知	i-3
我 知 道	i-3
我 确	e-11j4
我 确 认	e-11j4
我 称	j7
我 穿	i-5
我 等	i-8j-10
我 等 了	i-6
我 等 你	j-15
我 算	a3b-9
我 算 下	a18
我 管	i-7
我 约	b16c-3
我 约 个	b5
我 给	a-4b-3c-3j12
我 给 你	c-3j17
我 给 您	a-3g-3h-5j4
我 续	b17
我 老	g4h6i-3
我 老 公	g8h-3
我 胃	b11h-6i7
我 腰	i32
我 腿	i-5
我 自	h-6
我 自 己	h-6
我 补	i22j15
我 表	i-21
我 装	b24c-3
我 要	b16c3e6h-9j-7
我 要 了	b46e-20
我 要 投	c20
我 要 的	c32g4i20
我 要 退	e52i38
我 要 那	b12
我 要 	c8e21i-7
我 要 	c4i-3
我 觉	b6
我 觉 得	b6
我 订	b29h-7
我 订 了	b18
我 订 的	c15i13
我 订 舱	j6
我 订 	h-3
我 认	j17
我 让	c-3i-7j35
我 记	c-4i-17j4
我 记 下	j8
我 讲	j-3
我 试	h20
我 说	g-8
我 说 一	g4
我 说 过	c10i5
我 请	c5j15
我 课	j19
我 负	j4
我 负 责	j4
我 货	c26i7
我 贵	c10i7
我 赔	j33
我 赶	f4
我 赶 出	f4
我 跑	h-6
我 跟	b5c-12j21
我 跟 他	j-16
我 跟 您	j-29
我 跟 我	b-3j10
我 跟 老	j17
我 车	g5j4
我 转	g-5i17
我 转 定	j6
我 过	h5
我 过 去	j4
我 过 敏	h6
我 还 用	b6c3
我 这	c-13g7h14
我 这 人	h5
我 这 儿	d12h9i-5
我 这 小	i8
我 这 就	j24
我 这 边	b5g-6h9i4
我 进	d4i9
我 退	b-6e27i7j-7
我 退 了	e4i6
我 退 掉	g-21
我 退 款	g3j-3
我 退 的	i-13
我 退 钱	i-3
我 送	h-17
我 通	e-8j4
我 通 知	e-8j3
我 那	e21g13i3
我 那 份	b9e5
我 邮	a13
我 邮 箱	a13
我 都	c4g-13
我 都 付	c12
我 都 给	j7
我 重	a-3c-6e10i-3j23
我 重 开	c-5i-5
我 重 新	a-4j6
我 钱	c12i18
我 锁	a-3i3
我 问	g-11i-4j3
我 问 ,	h4
我 问 下	j30
我 问 问	j4
我 随	j12
我 预	b16
我 	a-12c16e-3i6
我  ,	c4
我 	b-8h-6i-4j21
我  到	j14
我  前	j30
我  去	j8
我  发	j5
我  就	j-14
我  带	j-16
我  打	j12
我  来	j8
我  生	a5
我  的	j-7
我  答	j-4
我  签	j10
我  给	c4i13
我  落	g6
我  过	j17
我 	e-3i-7
我  两	c-16j14
我 	j6
我  一	c3
戒	i-11
或	h10
或 者	g6
戚	d9
截	b-8c6g7
截 关	g8
截 止	g7
戳	c17i7
戴	h19i-12
戴 就	c14
戴 就 	c14
户	d-4g3
户 ,	a5
户 :	b4
户 : 	b4
户 ?	g5
户 一	b-4
户 一 次	b-4
户 不	c7i-7
户 不 认	c7
户 了	a15f5
户 信	i6
户 信 息	i6
户 又	b3
户 在	g3h28
户 型 的	h14
户 外	i-14
户 天	i3
户 天 天	i3
户 投	i13
户 投 诉	i13
户 欠	i12
户 点 头	b4
户 的	i-7
户 的 ,	h-6
户 老	d-3g3h3i5
户 要	g10h5
户 要 求	g22
户 要 罚	c9
户 都	a-10c-4h14
户 都 不	i12
户 都 是	h31
户 都 	i-10
户 都 	c-5
户 问	i14
户 	g3i7
户 	c-6
户 	g4
房	c-17g-4h3
房 ,	h19
房 东	i17
房 东 不	i8
房 东 要	i18
房 子	h4i-9
房 油	g-3h14i-8
房 油 烟	g-3h14i-8
房 租	i13
房 穿	h8i-5
房 老	i4
房 间	i-7
房 间 一	c4
所	g-4h5j-4
所 谓	g-12
扁	c26i34
扁 的	c11i18
扁 的 ,	c11i18
扇	c6h10i10
手	b-3c-3g3h6i9
手 ,	i4
手 上	h13
手 不	h-3
手 册	g4
手 写	h16i11
手 套	h-11
手 就	c3
手 就 掉	c6
手 工	c-18g3h-24i11
手 感	a-7g-3
手 感 差	a-8
手 抄	i4
手 抖	g12h-15
手 指	i8
手 机	b-5h-4i6
手 机 ,	i23
手 机 上	c23i7
手 机 号	i-7
手 机 的	d12
手 机 能	h4
手 机 	h19
手 机 	h19
手 滑	e5
手 用	h5
手 的	b4h6
手 礼	b-7h13
手 礼 ,	b-7
手 笨	h4
手 笨 ,	h4
手 续	g14i-8
手 续 费	a3e-5g4
手 都	c22
手 里	c-20i11
手 里 了	i9
手 里 都	c-8
手 黑	i3
才	b-7c15d13e-6g-14h-3i13j-11
才 0	i24
才 一	c10
才 两	c4
才 两 天	c4
才 八	c3i24
才 出	c-3
才 到	c7i10
才 卖	d7i-16
才 卖 	d11
才 发 现	c4
才 找	i9
才 是	c-13i-10
才 来	c5i15
才 来 ,	i12
才 用	c3
才 看	i-12
才 考	i6
才 能	h-17i4
才 行	h22
才 行 ,	h23
才 	a22d46g-15
才  ,	a13d22g-7
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
打 两	a6j5
打 个	a13b-9i-9j-6
打 个 折	a20g-10
打 个 电	g5i-9
打 了 个	c-6i-9
打 了 四	c14
打 八	j-7
打 八 折	j-7
打 几	a21
打 几 折	a41
打 包	a7b12h-13
打 包 价	a12b-11
打 包 带	b5
打 包 盒	c9h-3
打 包 	b17
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
打 开 一	c11
打 开 要	c24i5
打 您	j-12
打 我	i-9
打 扫	h7
打 扰	g9
打 折	a21i-3
打 折 吗	a25g-23
打 木	j3
打 木 架	j3
打 样	g8i-17
打 样 要	g-16
打 样 费	g5
打 款	i-8j8
打 游	d5g7
打 游 戏	d5g7
打 滑	i19
打 理	h12
打 电	c-7g-3h-3j4
打 电 话	c-7g-3h-3j4
打 疫	g3
打 疫 苗	g3
打 的	c10
打 碎	c-3
打 算	b-9g-7h22i-10j-7
打 算 做	h7
打 算 开	h8
打 算 	h-10
打 过	h6j-5
打 过 电	j-24
打 通	f3h4
打 错	c-8
打 	b9i-6
打 	c11j22
打  ,	j12
打 	j27
打 	c8
扔	c15i14j-3
扔 了	c-12i18
扔 门	c12
扔 门 口	c12
托	b17h22i-8
托 我	h14
托 我 问	h4
托 	b16
扛	c-9h7
扣	c15e-6h-8i19j3
扣 不	e-10g7
扣 了	g3
扣 住	e18
扣 吗	a8
扣 我	g-3i14
扣 款	i-23
扣 钱	c22g3i3
执 照	b-8
扫	c12g-3h8i5
扫 不	c26i27
扫 不 了	i14
扫 不 出	c12
扫 了	c-8h-6
扫 码	c13g-3h8i16
扬	a-3f4g4h38
扬 一	f5
扬 一 下	f5
扭 扭 的	c8
扭 的	c8
扯	c-6i29
扰	g8i6
批	b6c4e4g-3i5
批 ,	e5f-3h-4
批 不	i22
批 了	b28i-22
批 了 ,	b16
批 卖	b-8j15
批 发	a26g-10
批 发 ,	h8
批 发 价	a16
批 发 市	d5
批 是	g3
批 有	c14i5
批 次	c23
批 比	c15
批 袋	i-14
批 袋 子	i-14
批 货	c4
批 退	e8
批 退 货	e13
批 量	b5h21
批 量 的	h4
批 	a6h-8j-3
批  我	c3
批  没	c-10
批  	c18
批  	c18
批 	e3
批 	e9i7
找	a-4b-8c-6d-3g-5h12
找 一	g15h9i-4
找 一 家	h10
找 不	c-4i20
找 不 到	c-11i12
找 个	h12i-4
找 个 一	h5
找 个 能	i11
找 了	c8i14
找 人	h23i-14
找 你	c-4g-6h-16i-9
找 你 们	i-13
找 你 拿	b-4
找 到	c-10h-12
找 发	j8
找 回	i-8
找 回 来	i-9
找 找	j-5
找 找 发	j8
找 的	h-18i37
找 的 那	i7
找 能	h28
找 谁	g23i-4
承	j4
承 担	j10
承 诺	i-4j11
承 诺 	j6
承 重	a-8g10
承 重 多	a-8g4
技 术	j3
抄	i26
把	b4e6h3j12
把 0	b4
把 价	h3
把 价 目	h5
把 你	i-12j3
把 你 们	g11i-11
把 刀	j29
把 合	b-3
把 合 同	b-3
把 地	c3
把 地 址	c-3
把 墙	i8
把 定	e4
把 定 金	e5
把 客	i14
把 尺	e-3
把 差	j7
把 年	e3
把 我	c34g-19i29
把 我 电	c19i12
把 我 的	c24
把 手	h11
把 打	c8
把 打 样	c8
把 样	j-18
把 箱	c18i5
把 箱 子	c18i5
把 老	h6
把 自	e8
把 自 动	e8
把 花	c-3
把 课	b8
把 账	i5
把 账 号	e7
把 货	b3c15i18
把 货 卸	c10
把 这	b13f3
把 那	b27
把 那 0	b24
把 错	i-10
把 	g6
把 	i-6
把 	e11
把 	c-3f3i-17j28
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
投	e-3h3
投 广	c-4
投 广 告	c-4
投 诉	c6g4i-17
投 诉 ,	i-12
投 诉 了	i-5
投 诉 你	c22
投 诉 说	c6
抖	c-10h-8
抗	h9
折	a32c-3d8g-23h-12i-13j-3
折 ,	a7d24
折 不	a15g-4h-3
折 吗	a25g-23
折 呀	a4
折 就	i11
折 扣	a29c-3g-9
折 扣 吗	a8
折 的	a-11
折 都	a-3d3
抢	a-5i44
护	a3i9
护 照	c-9
护 照 有	g6
护 理	a3g3j3
护 眼	h11i-4
护 肤	b3
护 腰	b9
护 膝	c6i34
护 膝 勒	c10
护 膝 	c10
护 膝 	c10
报	a13b3d3i3
报 ,	i3
报 一	a9h-19j8
报 一 下	a22b-18j9
报 一 个	b30h-20
报 上	b26
报 上 吧	b5
报 下	a36
报 个	a40b-3c-4h6i-23
报 个 价	a33b-12
报 个 名	b15
报 了	b10d20e19i-5
报 了 ,	b31
报 价	d6f8g-11h-4i3j3
报 价 ,	f29
报 价 单	a-7b7
报 价 发	a-5
报 价 含	a-10g19
报 价 慢	i14
报 价 收	a4d10
报 价 给	a-3
报 关	h18
报 名	b23c-3g-4
报 吗	h-3
报 告	g10h7i-10
报 告 吗	h-3
报 的	b-9d6g4i33j-6
报 的 价	a-14
报 的 是	d9
报 的 班	i26
报 税	c-7h23
报 纸	i3
报 表	i3
报 表 要	i12
报 过	c5j-6
报 销	i13j4
报 错	c8i8
报 	d22
报  ,	d5
报 	b18
抬	b-6c-4h-19i19
抬 不	i14
抬 头	i-7
抬 头 	b-3h15
抱	c-4j-4
抱 怨	i15
抱 歉	c-6h-4j-4
抱 歉 ,	j8
抱 着	h13i-9
抵	c5i20
抵 到	g12
抵 到 下	g12
抹	a3b6c4g-8h-17
抹 个	a21
抹 个 零	a21
押	h-3i-7
押 金	a3
押 金 多	a6g-20
抽	c-3h25
抽 奖	i4
抽 奖 ,	h-4
抽 屉	h-5
抽 筋	h-3i19
担	c-8h-9i-26
担 心	c-6h-3i-24
拆	h13i-4
拆 的	e3g-3
拆 的 ,	g-3
拆 过	c6
拉	b6c6i9j23
拉 一	b9
拉 一 车	b9
拉 个	j5
拉 个 群	j5
拉 了	i18
拉 回	e3j18
拉 就	c3
拉 就 	c3
拉 就 	c3
拉 我	c19i15
拉 来	b6
拉 稀	c-4g9i-10
拉 肚	c12
拉 肚 子	c12
拉 货	i3j7
拉 走	c13
拉 过	j3
拉 进	j20
拉 进 来	j20
拉 鏈	c9
拉 链	c6g-5
拉 链 卡	c5
拉 链 的	h7
拉 链 	c7i7
拉 链 	c7i7
拉 	a7
拉  来	b7
拉 	c-4g9i-10
拉 	c-4g9i-10
拌	h4i-6
拍	b8c-6e9h7i-4
拍 ,	b24
拍 下	b35
拍 个	j-4
拍 个 照	g-7h-8
拍 了	a-3b10e16i-4
拍 了 没	i16
拍 了 照	a-3c20
拍 了 	b32i-7
拍 全	g4
拍 全 家	g4
拍 几	g-7
拍 几 张	g-7
拍 到	c17
拍 吧	b3
拍 多	e13
拍 多 了	e13
拍 完	i3
拍 摄	b17e3
拍 照	b-5i8j10
拍 照 好	h6
拍 照 给	i-3
拍 的	h6
拍 给	b-3
拍 给 我	a6
拍 错	b-10e28
拍 错 了	e15
拍 	b3g-4
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
拒 收	c5
拔	i21
拔 干	c-3h8
拖	b-4
拖 ,	h7i-10
拖 再	i7
拖 再 拖	i7
拖 到	i9
拖 着	i15
拖 车	g3
招	c-13h5
招 不	h-7i14
招 不 到	i17
招 呼	j11
招 新	b15
招 生	b12h-5
招 的	i-3
拜	c3g-5h-3i4j-3
拟	a6
拟 采	a6h3
拟 采 购	a6h3
拦	i-33
拧	c5h-15
拧 不	c3
拧 不 紧	c19i14
拨	j-3
拱	c23i20
拼	b17g-8
拼 图	c24i3
拼 多	d6
拼 多 多	d6
拼 	h6
拿	a5b12c-4h8j4
拿 ,	b11h7j4
拿 一	h16i-7
拿 不	i24
拿 了	j3
拿 到	b6c19
拿 到 都	c24
拿 去	i8
拿 吗	g4j-3
拿 就	b-6j11
拿 就 行	b-5
拿 得	h8
拿 得 出	h4
拿 货	g-8h19j3
拿 货 ,	i7
拿 走	a24j-3
拿 铁	b14
拿 	b29c-9g-17h-17
拿  ,	b5h5
拿  试	b9
拿  	b12g-8
拿 	g9
持	a-4f-4h11i-5
持 久	i-8
持 刷	h12
持 刷 脸	h12
挂	a3i-3j12
挂 上	h11j9
挂 不	i-6
挂 不 住	i-6
挂 墙	h3
指	c4h7i16
指 定	h11
指 纹	c23
指 纹 锁	i-27
按	a6b26e-6f-3g-11h-4i-8
按 0	a15b5
按 上	f-3
按 上 次	f-3
按 不	c13i11
按 不 出	c4
按 原	c7
按 图	b9
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
按 	b28
按 	b3
挑	c-9h-11i-18
挑 吗	g3
挑 的	j-13
挑 	b6
挖	i3
挤	i4
挨 着 的	b8
挺	b-5c-20d-6g-6h-29i-31j-5
挺 严	f7
挺 大	b-5
挺 大 的	b-4
挺 好	c-3d-6h-7i-3
挺 好 ,	b6
挺 好 的	h-7
挺 好 看	d-7
挺 能	h-11i-5
捂	i-27
损	c-7g-4h-11
损 ,	h-3
捡	i-11
换	a-3b3e3
换 ,	h-10i13j15
换 一	c-15h24
换 一 次	c-7h-5
换 上	b15
换 上 ,	b15
换 不	g21
换 个	c-10i8
换 个 不	i12
换 个 好	h9i-7
换 个 屏	a3
换 个 快	i9
换 个 新	b6
换 了	e8h-12i-4j-5
换 了 ,	c-11
换 了 新	b5
换 了 	c32i11
换 五	h4
换 五 层	h4
换 人	c24i27
换 人 了	c13
换 供	a-3h-4
换 供 应	a-3h-4
换 去	c4
换 去 的	c4
换 吗	i12
换 回	c4
换 回 来	c4
换 大	b11
换 好	j-21
换 好 了	j-21
换 季	c-5h-3i9
换 工	h-14
换 工 作	h-14
换 成	b19c-15e5h3i-31
换 成 	e5
换 来	c4
换 来 换	c4
换 电	h10i-5
换 电 池	h12i-5
换 的	c35i25
换 的 电	c13
换 老 板	i-3
换 货	h-6
换 过	c-15i-8
换 过 来	c-5
换 这	i7
换 	b22h4i9
据	g7
据 ,	i6
据 上	c6
据 丢	c9
据 丢 了	c9
据 都	i-14
掉	b-5e9g-3h-7i10
掉 ,	c-7e11i4
掉 一	b-8e3
掉 一 份	e9
掉 一 半	c-7i-11
掉 了	i-21
掉 了 ,	i-4
掉 了 一	c6
掉 价	g-10
掉 吧	e31
掉 屑	c22
掉 得	i26
掉 得 一	h-3
掉 毛	g3h12
掉 毛 季	g5
掉 渣	c18
掉 漆	h12i4
掉 漆 ,	g3
掉 漆 的	h11
掉 的	g7h24i-14
掉 粉	c-3
掉 粒	c24i3
掉 粒 了	a-3
掉 色 ,	c-9i-7
掉 色 吗	i22
掉 色 掉	c9
掉 那	i-10
掉 页	c9i26
掉 	b5
掉 	e15
排	b4c-4j4
排 一	h16i-3
排 上	b7g10j3
排 不	c-18h-11i-4
排 不 过	i12
排 产	b-6
排 人	j21
排 发	j6
排 发 货	j6
排 取	b3e3
排 取 件	b3e3
排 在	b-4c6j-6
排 烟	i26
排 版	h6i13
排 生	b16
排 生 产	b16
排 看	c16g7
排 车	b-5
排 长	i3
排 长 队	i3
排 队	i7
排 骨	h24
排 	b23
排 	j-19
接	g4h-3i-3
接 ,	c10
接 不	g19
接 不 接	g19
接 人	c5
接 人 换	c5
接 你	j19
接 到	i-17
接 单	g7
接 发	g9
接 受	a-9b4
接 受 ,	b10
接 口 一	g9
接 孩	j-7
接 孩 子	j-7
接 我	e5
接 手	c5
接 电	c14g-4i11
接 电 话	c14g-4i11
接 退	e5
接 龙 ,	b3
控	c13h5i7
控 拍	c3
控 油 的	h-4
推	b-3c18i6
推 了	c16i17
推 去	c3
推 我	j-14
推 来	c3
推 来 推	c3
推 给	j4
推 荐	c-10f3g5h8i-10
推 荐 一	h15
推 荐 下	g4h10
推 荐 个	g6h10
推 荐 的	h-9
推 荐 这	j-3
推 课	c15i8
推 迟	c-6e29i-3
推 迟 到	e3
推 销	c8f-3
提	g9h-9i-9j3
提 ,	j-4
提 交	j9
提 交 了	g5
提 供	a7g18h-6
提 供 什	g4
提 前	g10h-3
提 前 三	b-3
提 前 几	g5
提 前 打	i8
提 单	c3
提 手	c11
提 示	g6i-14
提 绳	h3
提 醒	f13
提 醒 ,	i3
提 醒 我	h11
提 醒 的	i11
提 	b21
插	c-10h12i-8
插 头	h6
搁	e33
搓	c19i14
搓 得	e4
搓 泥	c5i3
搓 泥 搓	e4
搜	c-6i-19
搞	a7c-11d-3g-15h15
搞 不	g14i4
搞 什	c29
搞 什 么	c29
搞 定	a13g-9i-6j10
搞 活	b4
搞 活 动	b4
搞 的	h-10i9
搬	g4h6i-17j-7
搬 上	g20i-13
搬 不	h-4
搬 不 动	h-4
搬 了	c28
搬 去	e20g-11
搬 完	h-3
搬 家 把	g3i3
搬 	h-4
搬 	h-4
搭	h6
搵	h26
摄	b4h5
摄 影 师	c5h6
摆	c-3g3i-13
摆 摊	h-5
摆 着	h18
摇	c18h15
摊	h-14i12
摔	c-6
摔 不	h8
摔 不 坏	h10
摔 不 	h8
摔 不 	h10
摘	b9
摘 的	b12
摩	c18
摸	c11
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
撕	c5h15i-3
撕 不	c4i6
撕 口	b12
撕 就	c3
撞	g-9i34
撞 了	i28
撤	b-11c-17e46h-3i-6
撤 了	e16i8
撤 了 吧	e4
撤 单	e17
撤 回	c-7
播 没	i5
播 没 人	i5
播 间	d9
操 作	h11
擦	g-4i4
擦 一	c13
擦 得	c8i18
攞	g20h-3
支	b11c-7g10i-8
支 付	e4g14
支 持	f-4g6
支 持 刷	h12
支 的	g14
支 	e19h10
收	a3b-8c5e-3g-5h-7j-5
收 ,	c7h-11i-5j4
收 不	a7c6i15
收 不 到	c39
收 不 回	i13
收 不 收	a17
收 了	c15i13
收 了 ,	e4
收 了 定	i5
收 了 我	c5i10
收 了 	c5
收 件	c-6i-15
收 件 人	c-3
收 到	a-5b-5e-4h-5i-8
收 到 ,	d3i-18
收 到 了	c-13g-9j-4
收 到 没	g20
收 到 的	c17i20
收 到 货	i12
收 到 钱	g12
收 到 	b-12c30
收 吗	a10
收 多	a32g-23
收 多 少	a32g-23
收 得	d9
收 我	c52i5
收 我 	f3
收 据	h-7
收 据 上	c6
收 时	c12
收 款	g9
收 款 码	g14
收 的	b-4c10g8i8
收 纳	h22
收 货	b-4c-9g-5
收 货 人	c3
收 货 地	b-3
收 费	a36b-8c7e-3g-24h4
收 费 ,	i12
收 费 吗	a29g-24
收 钱	c-4h-7
收 钱 不	g7
收 银	h9i4
收 银 排	i-4
收 银 	i-4
收 	d8
改	a-3b5c-5e5h-4j13
改 ,	j10
改 0	b11
改 下	b9g10
改 下 价	b20
改 不	c-16g7j-7
改 个	h-10
改 为	b17
改 了	c9j3
改 了 ,	e12
改 到	b4
改 发	e3
改 天	h-4i-4
改 好	c7
改 完	j6
改 成	b15c-16h10i-22
改 成 0	h31
改 时	g-4
改 时 间	g-4
改 期	e13h-6i-5
改 的	c3h15
改 过	c5i9
改 过 了	c10i10
改 	b15
放	a-3b-7c-5f-4i-8
放 ,	h-6
放 一	c11g-3h8
放 一 周	i8
放 三	i-3
放 三 天	i-3
放 不	g6h-13i9
放 不 下	i-10
放 不 住	h-9i12
放 两 天	i-13
放 了	c11i-7j-4
放 了 	j-3
放 你	h11
放 假	j-4
放 冰	g8h-15
放 冰 箱	g8h-15
放 冷	b5
放 几	g5
放 到	h9i17
放 前	h8
放 前 台	h-29
放 哈	e34
放 哪	g4
放 多	g4
放 太	c-3i-4
放 就	h-4
放 得 住	h-17
放 心	c-11h-10
放 心 ,	j18
放 我	h8
放 我 们	h33
放 的	g3
放 辣	i16j34
放 门	g-4h-13i-4
放 门 卫	f-10
放 门 口	i-8
放 鸽	i7
放 鸽 子	i7
放 	h10j9
放  ,	b-5
政	g9
政 策	g18
故	i-13
故 障	c-4i-12
效	h11i-5
效 果	d4j15
效 果 图	j8
效 率	c11
敏	h11i4
敏 了	c5i6
敏 感	g6h8
敏 的	d3h-3
敏 纸	c13
救	i21
教	i6
教 ,	f3i8
教 一	c3
教 会	i24
教 室	g12i-12
教 室 有	g8
教 师	b11
教 材 费	a10g-10
教 的	c9i5
教 练	i4
敢	c9h-8i9j-20
敢 乱	i-8
敢 吃	i14
敢 喝	c9i-14
敢 用	i7
敢 穿	i13
敢 	i-8
敢 	i-8
散	a10i-22
散 不	c4
散 不 掉	c4
散 了	a7
散 了 ,	a7
散 在	c-3
数	b7e-4g3h-6i7j3
数 ,	c-5
数 一	c-4
数 不	c5
数 了	i-7
数 发	j-6
数 和	c12
数 大	i-39
数 字 0	b-3
数 学	c-4g-3h-4i9
数 学 ,	h-13i-3
数 学 老	h3
数 据	g16i-3
数 据 ,	i6
数 据 丢	c9
数 据 都	i-14
数 码	d6
数 码 印	d6
数 跟	c9j8
数 量	b15f4g-10
数 量 写	c10
数 量 对	f3
数 	i5
数 	c8i23
敲	i7
整	a3b3g-3j4
整 ,	b5
整 个	c10
整 到	g6j-8
整 天	c8i-4
整 套	h19
整 批	i8
整 理	h-6j13
整 箱	b12
整 车	i4
整 	b21
敷	c11
文	b3i5
文 件	a-3
文 件 ,	g8i28
文 件 	j20
文 就	i4
文 就 发	i4
文 案	c3i8
文 的	i-3
斑	i14
料	a-3c10g3i15
料 ,	g-3h7
料 不	c17
料 什	g4i-8
料 什 么	g4i-8
料 吧	b28
料 味	i8
料 子	c4h8
料 我	c-3i-13j16
料 的	h14i-9j5
料 要	b3h30
料 	i13
料 	i3
斤	h-5
斤 ,	i4
斤 不	h7
斤 不 	h7
斤 不 	h7
斤 两	c5
斤 多	a6
斤 多 少	a6
斤 装	h-11
斤 装 的	g5h-11
断	b7c4h-4i8
断 了	c6i21
断 了 ,	c4i3
断 绳	c3
断 绳 的	c3
断 货	c-4i-10
断 货 ,	i4
断 货 了	i-21
斯	d10
新	e-3g3i-7j-4
新 一	g25h-13
新 一 次	g3
新 买	c3
新 买 的	c3
新 人	h9
新 价	a31g-7
新 地	i-4
新 地 址	i-4
新 娘	c7i13
新 完	c4i16
新 客	c16
新 客 户	c13
新 店	i3
新 店 ,	i8
新 手	h16
新 拍	j-5
新 来 的	c-3
新 款	d6j-3
新 版	c12
新 疆	a4i-15
新 的	b9c-19g3h-18i-33j15
新 的 ,	b7d-3g11i-20
新 队	j3
新 队 服	j3
新 鞋	c7
新 鞋 磨	c7
新 鲜	i4
新 鲜 ,	c3h-19
方	c-6g-7h6i-5
方 : 	h-3
方 便	b-5c-3g-15i-18j-7
方 便 吗	g6j-4
方 将	c3
方 我	j5
方 放	h3
方 案	b15j6
方 案 ,	j-10
方 案 做	b6
方 案 的	d13
方 的	h3
方 能	h18
方 面	a9
施 工 的	h7
旁	c-7i-7
旁 边	c-3i-7
旅	i9
旅 行	i14
族	h23
无	b-11c-5h13i-19
无 味 的	h3
无 所	c-7g-12i-10
无 所 谓	g-12
无 籽	h9
无 籽 的	h9
无 糖	h6
无 	i-20
日	h-3i-7
日 ,	b4h-10j-3
日 不	i-3
日 出	j-5
日 子	i-9
日 当	a4
日 当 天	a5
日 快	b-3h7
日 快 乐	b-3h7
日 月	a-3
日 期	c26f3i8
日 期 印	f3
日 期 	f3
日 期 	f3
日 本	h17
日 蛋	b8j-3
日 蛋 糕	b8j-3
日 要	b6h7
日 送	g6
日 	j-9
日  ,	j-8
旧	b7c-7
旧 ,	h10
旧 包	i12
旧 机	j14
旧 机 器	j14
旧 的	c8g8
旧 系	h13
旧 系 统	h13
旧 软	i18
旧 软 件	i18
早	h-9
早 上 六	h13
早 上 用	g7
早 上 送	f3
早 就	i-4
早 点	h-8j-9
早 的	f5
早 说	c3
早 餐	h8
早 餐 店	h19
时	b-8h-7i-3
时 ,	g3
时 ?	d6
时 不	f-5
时 不 需	f-6
时 候	g9h-4i-6j-3
时 候 付	e3
时 候 到	g9
时 候 发	i10
时 候 外	c-3
时 候 方	g-3
时 候 说	c8
时 候 退	g20
时 内 给	j3
时 到	h-6i-15j16
时 到 的	h-6
时 就	c3
时 就 	c6
时 工	h7
时 差	i8
时 才	e-3i6
时 改	i8
时 效	h21
时 有	e4
时 有 事	e6
时 来	j-8
时 的	h17
时 能	g-9
时 费	g-3
时 间	c-3e9
时 间 ,	e3h8
时 间 做	e16i12
时 	h16i-18
明	e-7i-3j3
明 书	i-13j6
明 书 上	g3
明 天	j16
明 天 ,	c18i14
明 年	e-17h23i-15
明 明	c40h-7i20
明 明 是	c16h-5i17
明 是	c16h-5i17
明 显	c5i36
易	c-11g4h4i-18
易 碎	i-20
易 	c-12h3i-9
易 	c-11h7
易  ,	h7i4
易 	i-3
星	b-4g3h-15j-7
星 期	i10
星 都	c14
映	c9i13
映 的	j-3
映 的 杯	i4
映 的 	i-7
昨	i-8
是	b-8e-4f-3g4h-18j-12
是 ,	i21
是 0	f-3i-22
是 0 ,	f-3
是 0 .	c-3
是 0 的	g10
是 a	g11
是 a 0	g13
是 m	b-23
是 m ,	b-4
是 一	g15i13
是 上	g-5h-3i-15
是 上 回	b8
是 上 次	b-7
是 不	a19i5
是 不 会	a5i13
是 不 是	a8c-10e-3g16
是 专	g-7
是 专 票	g-7
是 个	d12
是 中	g6j-3
是 中 通	j-3
是 买	d9
是 二	i9
是 五	g8
是 亮 膜	i-4
是 人	i-5
是 什	c-10d4g5i5
是 什 么	c-10d4g5i5
是 你	c-14h-4
是 你 们	g18
是 你 家	b6
是 假	g-3h-6i22
是 假 的	g-3h-4i15
是 偏	c-3g10
是 偏 小	g11i-5
是 做	h-19i-8
是 冲	i14
是 冷	g14
是 冷 冻	g3
是 凉	c15i19
是 凉 的	c15i19
是 几	a-8c7g31i-8
是 别	c16i5
是 别 人	c8
是 加	i7
是 加 厚	i7
是 包	d8
是 压	c7
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
是 哪 里	g8
是 啥	g21
是 固	g6
是 固 定	g6
是 在	g12
是 坏	g-5
是 坏 了	c-4i-29
是 坏 的	c19e3g-19i30
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
是 您	g-6
是 您 的	g-4
是 想	e-3g17
是 想 省	h3
是 想 退	g3
是 我	c-16g-7h-13i-20j-8
是 我 们	j-9
是 我 自	b3
是 我 要	c7i14
是 打	i11j-5
是 拖	i11
是 拿	a4i28
是 拿 	a5
是 按	a16g-13
是 挑	c30
是 改	g-5
是 新	j-5
是 新 款	h5j-5
是 普	c12
是 最	g8
是 有	g-3i-4
是 服	c5
是 次	i33
是 死	i34
是 没	g-8i-5
是 油	h21i-7
是 海 运	d3
是 漏	g9
是 灰	c13i10
是 灰 的	c8i6
是 烂	j5
是 烂 的	i3
是 热	g-5
是 现	g19
是 甜	c6i12
是 甜 的	c10i15
是 生	i17
是 生 的	i19
是 用	c16
是 白	c6d4i15
是 白 的	d7
是 真	g22
是 真 的	g17
是 破	c10i7
是 破 的	c10i7
是 硬	c24i27
是 硬 的	c19g3i28
是 空	c34i27
是 空 的	c20i16
是 第	c-4
是 算	e24
是 算 了	e25
是 红	h-6
是 纸	g5i11
是 纸 的	i14
是 线	e7g6
是 线 下	g13
是 老	g-6i-26
是 胶	d21
是 能	h30
是 自	g14
是 落	g7
是 蓝	c3g-17i10
是 蓝 的	i5
是 蓝 色	i3
是 裂	c6
是 裂 的	c6
是 要	b-14e-14g14i-14
是 要 退	e-4
是 说	c19g-26i14
是 谁	i14
是 赠	b3
是 过	b-3
是 运	i-3
是 这	c5i-9
是 进	h-3
是 送	g17
是 那	c9i22
是 那 个	c6
是 酸	c16
是 酸 的	c16
是 里	g7
是 里 面	g7
是 铁	g19
是 问	c-3h18
是 问 题	h23
是 静	i3
是 静 音	i3
是 面	g14
是 面 的	i13
是 验	c-4i-17
是 骗	c-7
是 骗 子	c-7
是 	c-8d6i-3
是  ,	g9
是  一	d13
是  吗	a8g-11
是 	c6g-6i32
是  	b5
是 	g-3
是 	b-3g6h-16i-21j-9
是  ,	h-7
是 	i-5
是  ,	b-5
是 	c9g-8h-10i5
是  ,	c4e4i-8
是  一	j13
是  了	a3i-9
是  你	g3
是  的	c36i35
是 	c10e5g-4h-3i13
是  ,	e13
是  一	j13
是  的	c7i6
是 	g-6i10
是 	a7c-12g-7
是  了	a4
是  的	c13
是 	c3
是  你	g3
昵	i-4
昵 称	i-4
显	b-3h6i6
显 白	g-3h6
显 白 的	h6
显 眼	h8
显 眼 的	h8
显 示	c11i8
显 示 已	c9i9
显 示 待	g12
显 示 签	c7i4
显 	i6
显 	i3
晃	c18h-12i20
晒	a-3c8g-5h-9i11j-3
晒 !	f15
晒 不	h16
晒 就	i4
晒 搓	c5
晒 搓 泥	c5
晒 黑	i26
晒 黑 了	i26
晒 	c5
晒 	c5
晕	i13
晚	b3c-11h-3i-6j10
晚 ,	i21
晚 一	h-19i-6
晚 上	c-4i11j4
晚 上 几	g3
晚 上 发	j20
晚 上 回	j-6
晚 上 开	h17i-4j-3
晚 上 用	g7
晚 上 给	g10j5
晚 了	h8i-8
晚 些	j3
晚 会	h-25
晚 几	g16
晚 几 天	g3
晚 到	a-3c4i11
晚 到 两	c21i15
晚 半	i-12
晚 就	h26
晚 点	b3c-7h-5i-10j18
晚 点 发	j6
晚 点 把	j8
晚 点 给	b16
晚 还	f21
晚 还 送	f11
晨	i8
普	g-5h7
普 票	g-7
普 票 还	g-5
普 通 话	i9
景	c19h17i3
景 点	c17h34i7
智	c18h-14
智 利	d3
智 利 的	d3
晾	c-9i-25
暂	e30f-4g-8h-10i-10
暂 停	e28
暂 停 ,	e9
暂 时	f-4
暂 时 不	f-5
暂 缓	e33
暈	c8i32
暑	a3e3i-5
暑 假	a3e3i-5
暖 又	i-3
暖 又 不	i-3
暖 和	d7
暖 气	i25
暗	i24
暗 ,	i21
更	a3c4d27g-15h-9
更 低	d36
更 便	d8
更 便 宜	d8
更 好	d4h6
更 新	c14i6j-3
更 新 完	c4i16
更 疼	c14
更 结	j5
更 结 实	j5
更 适	d13g-14
更 适 合	d13g-14
替	b5h-4i-18
替 我	b13h-4
最	a3c-7e-3i-8j-6
最 低	a20g-3
最 低 多	a13
最 后	c12g3
最 后 一	c10g6
最 多	a-3g17j11
最 多 能	g3
最 大	a-8c-3g18i9
最 大 能	a-9
最 好	c-4g-10h21i-10j-11
最 好 ,	d4h-7
最 好 不	h12
最 好 别	h-20
最 好 吃	h-6
最 好 带	h3
最 好 是	h22
最 好 有	h29
最 好 的	g12h-29
最 好 能	h20
最 好 送	h3
最 好 	h-9j-4
最 好 	h14
最 好 	h14
最 小	g11
最 少	a-33g46
最 快	b3g25
最 快 什	b7
最 新	a26
最 近	g-18h-10
最 近 	i14
最 近 	i14
最 高	d11
月	a3b-4i-3
月 ,	e10
月 0	j10
月 0 号	g4
月 一	f5i-20
月 上	h9
月 不	e5i-13
月 份	g-4
月 初	a3
月 卡	b22
月 台	b-6h11
月 回	e6
月 回 来	e6
月 多	c4
月 嫂	c11i4
月 子 的	h5
月 就	c3
月 底 了	g17
月 底 前	j-3
月 开	c3
月 才	c14
月 换	c-9i8
月 换 一	c-9i8
月 是	g15
月 没	g-3i18
月 的	e6h-7
月 的 课	e3
月 结	i-8
月 结 吗	g8
月 考	i-15j6
月 能	g3
月 要	b14
月 订	g6
月 跑	c-3i-18
月 还	b6
月 	b4
月  ,	c8e4
月  	i7
月 	b19i-4
月  ,	c3
月 	c-5
月  	i7
有	b-5e-4g10h5i-3j-7
有 ,	b10g15
有 0	b-7c20d-9g-6i9
有 0 xl	c-3
有 ?	a-6d4g7
有 discount	g-5
有 一	c11h-3
有 一 个	c23g20
有 一 条	c21
有 三	c19i-3
有 上	g8h4i-12
有 不	g17h43
有 不 掉	j7
有 不 	j5
有 不 	j6
有 专	h7
有 两	c25
有 个	g-7i-28
有 事	e14g-15h-4
有 事 ,	e12
有 五	c3
有 人	b4c-15g7h10i-31
有 人 教	h3
有 人 问	g-15
有 什	c-6d21i-8
有 什 么	c-6d21i-8
有 优	a11g-12h-12
有 优 惠	a12g-13
有 会	h6
有 位	h11
有 低	h-10
有 低 糖	h-10
有 你	f24
有 便	g13h8
有 便 宜	g13h8
有 保	h-4
有 八	i-12
有 冇	a8d6g27
有 冇 细	g11
有 几	b6c12g9
有 几 个	b7
有 几 种	g11
有 别	c-3h3
有 别 的	c-3h3
有 加	c-3h-4
有 劳	a5f20
有 劳 了	a7f20
有 厚	g11h-18
有 厚 一	g11h-18
有 变	e4
有 变 ,	e5
有 只	c7
有 吗	a5g6h9i-6
有 吗 ,	a8
有 呀	g10
有 哈	c14
有 哪 些	g13
有 商	a37
有 啊	g14
有 啥	c-13d41h3i-24
有 啥 不	c-7d22
有 啥 区	d7
有 四	i27
有 回	h15i3
有 团	a9
有 坏	g3
有 坏 的	g3
有 多	a-22b11g27
有 多 少	a-24b26
有 大	g7
有 头	c15i13
有 头 发	c15i13
有 好	c8i9
有 好 几	c8i9
有 学	g-10
有 宝	h11
有 宝 宝	h11
有 客 人	c3
有 家	d5
有 小	a4
有 小 一	h18
有 就	b3g-5
有 尾	g3
有 尾 货	g4
有 带	h21
有 异	c-14
有 异 味	i-9
有 得	g42
有 得 卖	g5
有 我	g4
有 户	h-8
有 户 外	h-8
有 折	a21g-17
有 折 扣	a21g-17
有 按	h22
有 推	h13
有 推 荐	h13
有 效	a-5
有 新	g4h-23
有 无	g14h17
有 时	i10
有 木	g15
有 检	g-3
有 检 测	g-4
有 没	b-3c-9g18h3i-11
有 没 有	a3c-9g15h5i-11
有 活	a27g-22
有 活 动	a27g-22
有 点	a-4c-5g-10h-23i-12j-4
有 点 味	i-3
有 点 	c3
有 点 	i-13
有 现	g11
有 现 成	g4
有 电 梯	g-4
有 的	i-9
有 破	c-6
有 空	g-14i-4
有 老	h6
有 老 人	h6
有 耐	h9
有 股	c29i14
有 能	g5h41
有 色	h-12i15
有 色 差	i-7
有 英	h6
有 英 文	h6
有 虫	c37i27
有 说	c-9i-14
有 课	g6
有 货 没	g5
有 质	h5i-5
有 质 感	h5
有 这	g-7h-9
有 这 个	d8
有 适	h19
有 适 合	h19
有 那 种	g9
有 钢	i19
有 锈	c13i15
有 问	c-3g3
有 问 题	c-3g3
有 防	h33
有 限 公	g3
有 需	h-4
有 需 要	h-19
有 静	h7
有 静 音	h7
有 	a-5b-16c30i24
有  ,	b-3
有  	c18
有  	c7
有 	h12
有 	h-7
有  ,	i5
有  吗	i-3
有  点	c18h-3i21
有  	g6
有 	c10i9
有  ,	c17i15
有  点	c23i10
有  ,	i-3
有 	g-8i-19
朋	a3b-5c-3i-14
朋 友	a3b-5c-3i-14
朋 友 ,	h-6
朋 友 圈	j4
朋 友 家	h17
服	c5
服 ,	c-7g10
服 一	c-3
服 做	b7
服 做 	b7
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
服 洗	c3i3
服 电	g4
服 电 话	g4
服 装	g8
服 	i15
服 	i5
望	b-3g-4h5i-15j-5
望 小	h-11
望 老	h6
望 老 师	h6
望 能	h6
望 贵	c3
望 送	h13
望 送 货	h13
望 	h-6
望 	c3
望 	c3
朝	h-10
朝 北	h3i4
朝 北 ,	h3i4
期	e7g6h3j-9
期 ,	i4
期 一 拖	i7
期 一 	i7
期 一 	i7
期 不	e8
期 不 续	e13
期 中	i9
期 了	c-8g3i-7
期 了 ,	e4
期 交	b19
期 供	h6
期 供 货	h7
期 内	g3i6
期 到	g3
期 印	f3
期 印 错	f4
期 只	c6
期 只 剩	c14i4
期 合	h6i-3
期 合 作	h6i-3
期 吗	g12h-5
期 多 少	g-17
期 多 长	g17
期 就	c4
期 待	h9j-3
期 改	e3g3
期 改 了	e4g4
期 末	b4
期 还	i-4
期 间	i-3
期 	c7f3
期 	f3
木	d4g9h12
木 头	h16
木 头 的	h15
木 的	g4
木 的 还	g4
未	c37g8i17
未 到	i8
末	g3i-15j4
末 一	b4
末 给	j17
末 送	h-3
末 送 ,	h-3
末 送 货	g-6
本	b-3d-3
本 ,	h5
本 不	g-3i17
本 不 是	g-3
本 周	j3
本 周 内	j4
本 地	h20
本 多	a-3g4
本 多 少	a-3g4
本 子	g-3h8i24
本 子 上	i19
本 子 记	h13
本 子 	h6
本 店	i-4
本 店 承	i-4
本 来	h-18i-9j-5
本 来 想	h-5j-3
本 次	e13h4
本 次 采	e3h6
本 没	c20i3
本 没 有	c7
本 电	h-5
本 电 脑	h-5
本 	i4
术	c-6i-12
朵	h-5
朵 朵	i-10
朵 背	i3
朵 背 ,	i3
朵 	c-7
机	a-3c3e-4i5
机 !	i-12
机 ,	c-4i3j3
机 一	e-7i23
机 一 热	i4
机 上	c23i7
机 上 看	c14i3
机 不	c4i21
机 了	b5
机 会	j-18
机 去	c-3
机 号	i-7
机 吧	b3
机 器	i3
机 器 ,	a5
机 器 一	c-3
机 器 不	c-6i-14
机 器 人	c3h21
机 器 修	e8
机 器 又	c6
机 器 我	j15
机 器 	c-12i-19
机 场	i11
机 多	g8
机 套	h14
机 床	c-10
机 打	c6
机 打 不	c7i8
机 来	j4
机 构	g-3
机 没	i4
机 油	b18h3
机 洗 不	c4
机 漏	c24
机 漏 油	c24
机 的	d6h7i-11
机 的 师	g5
机 老	h-7
机 能	h3
机 要	c-4h16i-15
机 要 能	i-3
机 说	i-26
机 	i-9j7
机 	c5i23
机  ,	c-16
机 	c3i16
机 	c-5
杀	i-4
杀 好	h5
权	c23
权 限	h7
杆	c12i29
李	b-6i-4
李 姐	i-4
李 姐 ,	i-3
李 总	h5
李 总 那	i3
李 箱	h4
李 老	i13
材	a3i5
材 ,	i16
材 料	c4g4h-3
材 质	h23
材 质 要	b-3h19
材 费	a10g-10
材 费 另	a10g-10
村	c-9i-29
村 里 的	h9
杖	c30i6
束	b24h8
束 花	b5h5
束 	h-5
条	d-3h-5
条 件	g9
条 码	c3
条 线	i24
条 街	i-3
条 路	i-10
条 路 子	i-8
来	b5e-3g-4h-11j3
来 ,	b4e3i6j7
来 ~	c11
来 。	c-3h5i3
来 一	b19c21i-9
来 一 个	i23
来 一 单	b5
来 一 次	i-4
来 一 趟	i-11
来 三	i-20
来 不	i13
来 不 	d6
来 两	b11i-3
来 个	b12
来 了	b-4c4g-4h-4i3j-10
来 了 ,	c-9i-10j-17
来 了 两	c-5i-18
来 了 没	c36i28
来 人	c10i-5j-23
来 全	i14
来 全 	c-29
来 单	c-3
来 发	c-16
来 取	c-10f3g-5
来 取 ,	f4
来 回	c-14i28j10
来 复	i22j4
来 多	a7
来 多 少	a8
来 对	i9
来 就	b-3c-3
来 差	d13
来 差 别	d8
来 得	g13
来 得 及	g19
来 想	h-9j-3
来 想 	j-3
来 我	c-6j9
来 我 就	j3
来 我 第	j3
来 我 给	j5
来 才	c19
来 打	c3
来 找	c25i9
来 找 了	c6
来 找 我	c7
来 拉	i-4
来 拍	g12
来 拿	h-6i-4j23
来 拿 ,	b11
来 拿 就	b-5
来 换 去	c4
来 接	j9
来 推	c15
来 推 去	c3
来 提	j8
来 提 货	j8
来 是	b-6c16
来 有	c8
来 有 	g3
来 没	c4g6
来 没 有	c-13g27i-24
来 满	c28
来 点	a8b34c-3
来 电	i-3
来 的	b-6c7d-3h-12i16j-5
来 的 ,	c-3g35i-12
来 的 业	i3
来 的 太	i-8
来 的 客	e7
来 的 时	c-11i-5
来 的 是	c45i8
来 的 那	h10
来 的 	i4
来 的 	h25
来 看 样	j16
来 看 看	a11c7
来 着	a3g6
来 着 我	h9
来 签	j16
来 给	j9
来 给 您	j10
来 联	g16
来 联 系	g16
来 自	j-4
来 要	a3c14
来 试	j10
来 说	c15i11
来 说 	i7
来 货	b16i14
来 越	i3
来 越 少	h-5
来 越 差	i-6
来 越 深	i4
来 跟	j3
来 过	i-6
来 过 ,	c9
来 还	c14i29
来 还 是	c27i21
来 那 个	i14
来 颜	c5
来 颜 色	c5
来 	a-3b40c-6j-4
来  ,	b13
来  甜	h4
来  	i-4
来  ,	a6
来 	c17
来 	a3i-21j5
来  ,	a7
杯	a-3b5c7f7g5h-4i-4
杯 ,	b3g-3h-4i-8
杯 不	c3
杯 子	c-7g8h-3i-15
杯 子 要	g9
杯 的	h13
杯 的 	h13
杯 盖	i8
杯 	c12
松	c4h4
松 ,	h-6i30
松 了	c16
松 动	a7
松 动 ,	a7
松 的	h7
松 的 	h4
松 紧	h21
板	a3f4
板 ,	b5j3
板 一	a12
板 了	i-4
板 你	g7i13
板 厚	c3
板 厚 度	c3
板 在	c4
板 在 吗	c4
板 娘	h11i-7
板 娘 在	b4
板 娘 我	i4
板 就	h18
板 想	h15
板 我	g8
板 批	b9
板 批 了	b9
板 材	h16
板 申	j9
板 申 请	j9
板 的	h16
板 给	c18
板 说	e14i-9
板 还	i-23
板 还 没	i-23
板 都	c-19
板 骂	c-3
板 	a9b4i-3
板 	c-4g6
板 	c-7
构	g-3
枕	c-5h9
枕 头	h13
林	c-4
林 ,	c-6
果	c-5e-3h7i-4
果 ,	b3c5
果 下	g3
果 下 雨	g3
果 不	g-17
果 不 合	g-30
果 图	j8
果 好	g-3
果 子	h13
果 径	b4
果 您	h-7
果 手	h4
果 手 机	h4
果 收	g3h3
果 有	h3
果 树	h22
果 	i7
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
柄 一	c5
某	d7g-12
染	c14i15
染 了	c9
染 完	h6
染 料	j7
染 的	c7
柔	h8
柜	i5
柜 ,	h-13i-8
柜 不	c-4
柜 子	e3
柜 子 受	i-4
柜 子 	i-4
柜 子 	i-4
柜 满	i15
柜 满 了	i15
柜 装	a-10g15
柜 要	h7
柜 里	h6
柜 门	c18i4
柜 	c3i25
柜  ,	i18
柜 	i5
柜 	i3
查	a-3b-4g4h-7j3
查 ,	i5j14
查 一	j4
查 一 下	j4
查 得	h24
查 收	c-8j-4
查 的	i30
查 询	g14
查 过	c4
查 重	i12
标	a4c12i22
标 ,	i-3
标 件	h3
标 准	a15h9
标 准 ,	b-5i12
标 准 版	d11
标 准 	g16
标 的	i19
标 签	d3h3i-15
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
样 了	i-3
样 吗	d15
样 吧	b-16d4
样 品	d-4h-9i3
样 品 和	c5
样 品 好	i10
样 品 寄	b-12
样 品 差	c3
样 品 我	j4
样 品 能	g11
样 品 要	a12g-10
样 品 过	g-4
样 品 	i17
样 大	c12
样 子	b23e3h11i-15
样 子 ,	e8h-5
样 我	c12
样 的	d12i5
样 的 ,	i21
样 的 东	d14i-3
样 要	g-16
样 费	g5
样 	j12
核	a4b-7c9i9j-14
核 实	c7i8
核 对	i-6j10
核 算	a4j-5
核 算 一	a4j-5
根	c16g-4h-13i20
根 头	c6
根 头 发	c6
根 本	c30g-8i17
根 本 不	g-3i17
根 本 没	c8i3
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
格 真	a-5
格 表 在	g28
格 表 能	a8f3g-12
格 证	c16
格 越	i-18
格 还 能	a15
格 	g-3
桃	b16g5h19i-10
桃 子	g14h28
案	b11c6d5
案 ,	j-10
案 做	b6
案 子	i-3
案 我	j-6
案 的	d10
桌	b11h5i-14
桌 子	c8
桌 子 上	i-6
桌 花	e3
桌 	c17i12
档	a3g4
档 口	b-9d-3g7j-27
档 次	h18
桶	i21
桶 装	i-3
桶 装 水	i-3
梯	b-3c-8i-8
梯 价	a5
梯 的	h8
梳	b7i11
梳 子	i14
检	c-4h3
检 测	h7i-11
检 测 报	g5h5
检 验	c6
棉	d8g-4
棉 服	d3
棉 的	h4i8
棉 的 吗	h25
棒	h14
棚	c-19i3
椅	b6
植	c4h6
楚	i-15
楚 ,	f4h-4
楚 楚 还	c5i3
楚 还	c5i3
楚 还 	c5i3
楚 还 	c5i3
楦	i7
楦 的	i7
楼	e-4g5j-3
楼 ,	h-8i4
楼 ?	g-16
楼 上	b3c-14
楼 上 	i8
楼 下	a-6d5g6h6
楼 下 ,	j-12
楼 下 了	g7j7
楼 下 取	c8
楼 下 就	c27i12
楼 下 的	i-7
楼 吗	g3
楼 就	i6
楼 的	g3
楼 道	c17i11
楼 那	a7
概	a11b-12c-9h-9i-9j-5
概 二	j-5
概 二 十	j-5
概 什	a4g-4
概 什 么	a4g-4
概 几	a9
概 得	a8g-9
概 能	g4
概 能 给	g4
概 要 几	g7
概  ,	g5
榨	h-4
榴	i-3
榴 莲	i-3
榴 莲 壳	i4
模	i23j7
模 一	h12
模 一 样	h12
模 具	c8i3
横	c4
橙	b8c-3h8i-8
橙 子	i-6j7
橙 子 ,	h3
橡	c-5e4
欠	c-13
次	b-3d-3h-3i6j-6
次 ,	c-3h9
次 。	i7
次 一	b7c-12i-4
次 一 起	b5
次 不	e-3
次 买	g4h4
次 买 的	g16
次 了	c20g-9
次 了 ,	c10i-11
次 付	b4g-12
次 付 清	b5
次 修	f9i-11
次 修 完	f9i-11
次 卡	a9
次 品	c-11h-6
次 多	g-12
次 多 少	g-12
次 寄	c-7
次 少	c12
次 少 发	c14
次 就	b-3c5i12
次 就 	c11
次 就 	c8
次 差	g4
次 帮	f6
次 快	f12
次 性	h-7i-3
次 性 手	h-6
次 性 的	i-4
次 拿	b-16
次 拿 	b-6
次 是	g20
次 有	c11
次 来	i6
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
次 说 的	g11i-5
次 课	b7e5
次 货	c-13h32i-18
次 还	h-3i5
次 进	a4
次 那	a11d13g-16h-4
次 那 个	a4g-12
次 那 家	d19
次 那 张	a9
次 那 批	c13
次 都	c8i15
次 都 要	i25
次 采	e3h6
次 采 购	e3h6
次 	c7
次 	g-6
次 	a5
次 	i3
欢	c-6g-3h-4i-7
欢 ,	h-7
款	c-4d7i-6j3
款 ,	b7
款 。	c3h-5i10
款 一	c-10
款 了 ,	c3
款 二	h-5
款 二 十	h-5
款 便	d14
款 便 宜	d14
款 到	i7
款 到 现	i24
款 取	b4e8
款 取 消	b4e8
款 各	b13
款 后	c6
款 吗	g8
款 啊	b9
款 多	a3d5g-3
款 多 少	a6
款 好	d30
款 就	h35j-7
款 差	a12h5
款 布	g18
款 式	h17
款 我	h-3i-9
款 我 	j-4
款 截	c-3g-3j-8
款 截 图	c-3g-3j-8
款 手	e16
款 手 续	e16
款 打	a5g14
款 收	f-10
款 收 到	f-10
款 有	d34
款 有 什	d18g-14
款 有 没	g8
款 比	d21
款 码	g14
款 结	j14
款 结 了	j25
款 能	a16g-8
款 还 差	a4
款 适	d-3
款 适 合	d-3
款  ,	i-3
款 	b6
款 	g21i18
款 	i-9j25
款  给	j5
歇	b10c26i6
歉	c-7h-4i-12j9
歉 ,	j6
止	b-4e31i-6j-5
止 本	e3
止 本 次	e3
正	c-17h-11i-21j-3
正 在	j-17
正 常	c-17g7h-5i-20
正 常 吗	g12
此	c3e18h-13j4
此 致	f8
步	c10e-6i-7
步 不	c3
步 了	i-7
步 了 ,	g4
步 了 0	f4
步 就	i5
步 很	i-11
步 很 大	i-11
武	c-3g-6
歪	c15h-14i37
歪 了	i5
死	b-6g-5h-17i7j-3
死 ,	h-3
死 了	c-11h4i-8
死 了 ,	h21
死 了 一	c-3
死 包	c12
死 我	c3
死 我 了	i-22
死 我 们	i32
死 机	i16
死 活	c26i20
死 的	h-3
死 的 ,	h-7
段	g-3
母	h-6
每	d-6h3i-5j-6
每 个	b10i-8
每 人	i-9
每 人 一	h5
每 件	a5
每 份	a-3
每 单	d-7
每 单 	d-7
每 周	h6j-11
每 周 一	h4
每 周 两	b6h3
每 天	b5c-3h3j6
每 天 	b3
每 家	i3
每 月	h9
每 月 0	g4
每 次	b-12c16g-8h-6i20
每 次 都	c11
每 箱	g-3h7i-22
每 箱 	a9
每 节	f3
毒	i4
比	d35g-13h-11i-9j-5
比 ,	a4
比 三	b8
比 三 家	b8
比 上	c4f7
比 上 次	d9f8
比 了	b-3g-3
比 了 三	b-3d12g-3
比 价	d13
比 你	a-3d43i-13
比 你 们	d27
比 你 低	i-6
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
比 起	i-9
比 较	g7h12
比 较 合	g5
比 较 看	h18
比 这	c8
比 	a4
比 	a16d28
毕	b8c-5h6j4
毕 业	b8c-4h8
毕 业 的	g7
毛	a9b3c11g-6h-7j-3
毛 ,	a4b14
毛 了	c8i-6
毛 孔	c-3i9
毛 孔 粗	c-3i9
毛 季	g5
毛 巾	b4i-5
毛 病	i-20
毛 肚	a10i-3
毛 膏	i3
毛 衣	c7h-8
毛 衣 	c4
毛 边	c7
毫	g7h-3
毯	c11i24
民	a7b-13g-6i-19
民 宿	a7b-9
民 宿 用	h-3
气	g-7h5i9
气 不	c-3
气 不 好	e3
气 了	c-3
气 坏	i11
气 死	c7
气 死 我	c12
气 泡	i-4
气 泡 膜	c-3i-6
气 灶	c12i4
气 灶 打	c12i4
气 的	i-4
气 的 ,	i-7
气 	i11
气 	e3
氧 死	c-3
氧 死 了	c-3
氧 	c-3
氧  一	c-3
氧 	c-3
氧  一	c-3
水	c4h-3i7j-3
水 ,	c4
水 。	c6
水 一	c-15
水 不	c13
水 中	c4
水 中 午	c4
水 也	i-4
水 也 不	i-4
水 了	c21i10
水 几	c-6g5
水 几 个	c-6g5
水 分	h-13i27
水 印	g14
水 吗	a-4g21
水 味	c15
水 器	i3
水 垢	i7
水 垢 厚	i7
水 多	h22
水 多 ,	h22
水 就	h-14i16
水 就 软	c5
水 杯	h16i-4
水 果	c-6i-8
水 款	h7
水 没	c13i19
水 电	c-3h3i-21
水 管	i6
水 都	i11
水 都 没	i11
水 	g3
永	c7i5
永 远	c9i21
汁	h23
求	a4c-11h24i-19j-3
求 :	h18
求 一	h44
求 一 款	h13
求 不	h-13
求 个	a3g7h6
求 就	h3
求 报	a31
求 推	h4
求 推 荐	h4
求 无	h8
求 无 籽	h8
汇	j30
汇 总	b-6
汇 率	i4
汇 率 一	i7
汉	a9g-8h-11
池	c6g3h6
池 	c7i3
汤	h23i-12
汤 洒	h-3
汤 洒 了	h-3
汤 	h-3
汤  一	i3
汤 	h-3
汤  一	i3
汽	b22h-24i-21
沉	i35
沙	a5g-3h6
沙 发	b3h9
沙 发 抓	i6
沟	i10
沟 通	i10
没	b-7c3d-3h-9i9j-7
没 ,	g29
没 ?	h-3
没 一	c10h-16i15
没 一 个	e3h-14i25
没 下 文	i11
没 丢	c-6i-27
没 丢 ,	f4
没 丢 过	i-6
没 个	c3i7
没 买	b3
没 了	c-3i-14
没 了 ,	b14i-25
没 事	c-20e-3i-26
没 事 ,	h6
没 人	c8g-12h-8i34
没 人 会	i23
没 人 回	c30g-6i21
没 人 投	i-15
没 人 接	c3
没 人 收	e3
没 人 来	i14
没 人 气	h25i5
没 人 炒	i10
没 人 用	i12
没 人 看	c-13i16
没 人 管	c14
没 人 联	i5
没 人 要	c15
没 人 通	c9
没 人 	i-15
没 人 	i-15
没 信	h3i7
没 信 号	h3i7
没 修	c17i34
没 修 好	i13
没 做	c39e6i13
没 做 好	c3i17
没 关	c-6i-11
没 关 系	c-6i-11
没 再	c-12i-21
没 再 	c-9
没 几	g-5i31
没 几 个	g-5i31
没 出	c-6i-7
没 出 过	i-4
没 到	c3i5
没 到 期	i-3
没 到 账	c15i21
没 办	i-10
没 办 法	i-10
没 动	c8g3i12
没 动 了	g6i13
没 劲	i3
没 单	i14
没 发	c11e5f-3i18
没 发 ,	e6
没 变	c-4i-6
没 吃	c6i-13
没 听	b9
没 味	c-35h13i-55
没 地	e3h-4i15
没 地 放	i8
没 地 方	e4h-5
没 坏 没	f3
没 型	i8
没 声	c22d14
没 声 音	i5
没 处	i37
没 定	c-3
没 封	c41i35
没 封 好	c3
没 少	i-3
没 带	g9
没 开 就	c17
没 影	i21
没 得	c-20
没 意	i-7
没 意 见	i-7
没 我	c4
没 打	c6h-6
没 批	b-20e20
没 批 ,	e15
没 批 下	i8
没 拆	e18
没 拆 的	e12g-3
没 掉	c-5i-22
没 掉 ,	c-6i-19
没 插	h5
没 擦	c33i18
没 收	c8
没 收 到	c5
没 放	c46
没 数	i12
没 更	c4
没 更 新	c4
没 有	b-3c-6g11h4i-3
没 有 ,	g27i3
没 有 ?	a-6d4g7
没 有 上	h4i-9
没 有 不	h16
没 有 优	b-3
没 有 低	h-10
没 有 别	c-3h6
没 有 发	c5
没 有 呀	g10
没 有 啊	g14
没 有 学	g-10
没 有 小	h19
没 有 带	h21
没 有 折	a19
没 有 新	g4h-26
没 有 无	h16
没 有 的	h39
没 有 能	h15
没 有 色	i-4
没 有 适	h9
没 有 那	h-10
没 有 静	h7
没 有 	c-23g-9i-52
没 有 	c-22i-24
没 有 	i-5
没 有 	g-4i-4
没 来	c6g-4
没 毛	h-3i-6
没 毛 病	h-3i-6
没 水	c6
没 法	c13h-12i11
没 法 做	i3
没 法 入	c21
没 法 卖	i8
没 法 吃	c23
没 法 学	i9
没 法 看	i9
没 涨	g-5
没 漏	f5
没 热	c13
没 热 水	c13
没 犯	i-14
没 用	c10
没 电	h-4
没 电 梯	g6
没 看	c-11i-31
没 破 ,	f3
没 空	b3h23i-34
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
没 补	c31
没 褪	c-3
没 见	c19g-6
没 见 着	c8i3
没 说	b-4i-5
没 说 要	b-3
没 货	i-14
没 过	c-11i26
没 过 ,	e8i26
没 这	c21
没 退	i18
没 退 ,	c-7
没 送	c11i8
没 错	b-4c-29g5i-30
没 错 吧	g20
没 问	b7c-6i-7j6
没 问 题	b7c-6i-7j6
没 香	h-17i17
没 香 味	h-17i17
没 	c-24h-3i-32
没  ,	c-10i-26
没  没	f3
没 	c-24i-28
没  ,	c-8f9i-14
没  没	f3
没 	c-8
沫	i9
沫 箱	h3
沫 	i6
油	c5h11i12
油 ,	c7f5h-7
油 加	c15
油 墨	c-19h31i-37
油 大	c6i15
油 少 盐	h5
油 得	c10
油 有	c15i18
油 漏	i3
油 烟 机	c4
油 的	h4
油 的 ,	g14
油 皮	g4
油 皮 用	g8
油 耗	i-4
油 费	i8
油 	i-4
治	h14
治 	h8
治 	h8
沾	c7
沾 杯 的	h13
法	a-5b-3c7g4h-4
法 令	i4
法 令 纹	i4
法 做	i3
法 入	c21
法 务	j11
法 卖	i8
法 吃	c23
法 学	i9
法 打	i18
法 看	i9
泛	i-7
泛 白	i-8
泛 白 的	h4
泡	c6h-3i20
泡 了	i36
泡 沫 箱	h3
泡 沫 	i6
泡 的	h14i-13
泡 膜	c-3i-6
泡 膜 包	c-3i-8
波 炉 不	c5
泥	c7
泥 搓	e4
泥 搓 得	e4
泥 的 防	g-3
注	g-3i-3
注 : 客	j5
注 了	e-6i-3
注 册	g5h12
注 写	i-9
注 写 了	i-9
注 意	h-9
注 意 防	i-7
注 水	h15
注 销	e22
泪	i17
泵	c8h4
泵 头	c10
洁	c11i13
洁 ,	h21
洇	c5
洇 墨	c5
洋	a5
洋 葱	a5
洒	c10
洒 了	c-3
洒 了 一	i5
洗	a4c5g-4
洗 一	a14i9j3
洗 一 次	c3
洗 一 水	i12
洗 不	c4
洗 两	b5i7
洗 了	c-3h15i-25
洗 了 不	h13
洗 吗	g12
洗 完	c44i24
洗 完 澡	c5
洗 就	c6i9
洗 护	h17
洗 澡	c-10g5i3
洗 澡 坐	i-3
洗 澡 水	i3
洗 牙	h17
洗 的	h9i-9
洗 碗	i-20
洗 衣	i15
洗 越	i7
洗 车	h4
洗 	c5h-8i9
洞	c33
洲	g3
活	b-4c-8e6g7
活 不	c5
活 动	c-9e6g7h-14i5
活 动 价	g-19
活 动 方	i13
活 动 没	b-3
活 动 要	b14c8
活 干	j-3
活 	i-7j-3
活 	i-4j-3
派	d3e18h6
派 件	j-5
派 件 ,	j-5
派 车	j3
流	c-5h-17i7
流 ,	i11
流 信	c4
流 信 息	c4
流 失	c-9i16
流 少	c-3
流 少 了	c-3
流 得	i-13
流 显	c-5
流 显 示	c-5
流 水	g4
流 程	g12h-9i-19
流 程 ,	h-7j6
流  一	c-3
流 	c-4
流  一	c-3
浅	i13
浅 色	h17
浆	c4i23
浆 不	c-9
浇	c-3i-3
测	i15
测 报	g11h5
测 报 告	g11h5
测 的	c10
浓	d5
浪	i-4
浪 漫	h11
浮	h8
浴	h26
浴 室	h24
海	a-6d12h7
海 关	c-6
海 外	i5
海 外 仓	i5
海 报	h-3
海 边	h11
海 运	g11
海 运 ,	i3
海 鲜	h21i-23
涂	c16i19
涂 层	c14i3
消	a-4b-3c-8e19h-8
消 ,	e11i5
消 一	e26
消 不	e-5g-11i6
消 不 掉	i9
消 了	c-6e-12i-7
消 关	c10e-8i-3
消 关 注	c10e-8i-3
消 吧	b-4c-5e17
消 哈	e14
消 息	i14
消 掉	e12
消 的	e-27g3
消 订	e-8g3
消 订 单	g4
消 费	c10
涤	c11
润	c-4h8i26
润 的	h3i16
涨	a3c-8g-8h-13i10j-7
涨 ?	c12g-5
涨 三	i12
涨 不	i-9
涨 了	a16
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
淋	c16i-4
淋 浴	c6i5
淋 雨	i-14
淘	c-9
淘 宝	c-9
淘 宝 上	h3
淡	c-7
淡 了	i-7
淡 了 ,	i-7
淡 季	i31
深	a-5c-9h4i4
深 ,	i22
深 一	h6i17
深 一 块	c3
深 一 点	h13
深 圳	e4
混	b-3i6
混 了	c24i6
添	b11
添 一	b13
添 麻	f7
添 麻 烦	f7
添 	f7
添  了	f7
添 	f7
添  了	f7
清	c-4g-8h7i-4
清 ,	c-7
清 了	c-3i-22
清 关	h-7
清 单	a10c-7
清 楚	i-15
清 楚 ,	f4h-4
清 洗	h23
清 淡	h18
清 淡 点	h18
清 真	h5
清 真 的	h5
清 空	c22i4
清 空 了	c22i4
清 零	c15i4
清 零 了	c15i4
渍	c25
渗	g6h-3i20
渣	c13i11
温	b-3c-8g13h8i-3j-8
温 ,	g3
温 几	g11
温 度	h-3i25
温 的	h15
港	j-3
港 口	i18
游	d9i6
游 戏	d5
游 戏 不	g8
湿	i8
湿 了	i-15
湿 器	c11
湿 疹	h-13i4
湿 疹 反	i3
湿 的	i27
溃	i6
滋	h3
滋 润	h3
滋 润 的	h3i16
滑	h3
滑 丝	c16i21
滑 的	h30
满	b-4d-3e-5g-3h-12i7j-5
满 ,	c8
满 了	c-9e-3i11
满 减	i5
满 多	g5
满 多 少	g5
满 屋	c-7
满 意	c-4g-7i-15
满 意 ,	j13
满 脸	c13
滴	c20g12i-6
滴 灌	h10
滴 管	g11
滴 管 吸	c6
漂	h-26
漂 亮	c-10h-28i-18
漂 白	c4
漆	c4h3
漏	b-3c6g-3h-10i11
漏 ,	f4
漏 单	c-11
漏 发	i19
漏 发 了	c8
漏 尿	h-3
漏 得	c11i3
漏 水	c-7g-9i-6
漏 水 ,	c-18i-12
漏 水 的	j3
漏 油	i6
漏 油 漏	i3
漏 液	c6
漏 电	c-4
漏 的	i9
漏 雨	c5i11
漏 风	i-12
漫	h11
潮	h14i12
潮 ,	g12h10
澡	i10
澡 坐	i-3
澡 坐 的	i-3
澡 水	i3
激	f30
灌	i3
火	g-5h-3i8
灭	i-4
灯	b4c5h12i21
灯 不	h-14
灯 的	h5
灯 箱	c5
灯 要	b13h-20
灯 	i8
灰	b12c8g-6i26
灰 的	h10
灰 色	b22h-3i-24
灵	c4
灶	c7h6i6
灶 台	h8
灶 打	c12i4
炉 不	c5
炉 	c5
炎	c16h18
炎 犯	h5i4
炎 犯 了	h5i4
炒 菜	i10
炸	i22
点	a3c-5e-4g-5h3i-8
点 !	i14
点 ,	h4i-4
点 。	h15i-3
点 一	g3
点 一 下	i-3
点 一 次	i26
点 不	a8b4c5g-3h-4
点 不 	b6
点 不 	b10
点 也	h12
点 也 要	h17
点 了 ,	b6
点 关	g10
点 到	i-30
点 前	i-3j4
点 前 到	j21
点 前 都	h-3
点 又	h14
点 又 不	h14
点 发	j5
点 吗	a22c-3g-10
点 呗	a6d19
点 味	c-15i-15
点 味 ,	i-3
点 嘛	a17
点 头	b3j11
点 头 了	b4
点 好	h25
点 开	h-8i-8
点 心	h4
点 怎	a12
点 怎 么	a12
点 意	d13
点 意 见	d13
点 我	g22
点 截	g14
点 截 止	g3
点 把	j8
点 没	h10
点 没 事	h32
点 的	a-6b-5g3h26
点 的 ,	h6
点 的 床	i48
点 的 版	h-6
点 的 老	i27
点 给	b8
点 给 你	b6
点 行	a13g-16
点 被	c6
点 要	i37
点 赞	f5
点 进	c24i34
点 送	f3
点 都	g-8
点 都 	c4
点 错	b4
点 错 了	b4
点 	c10h-8
点  ,	i-8
点 	c3
点 	i-12
点  ,	i-9
点 	c4
点 	c-3i-11
炼	h19
烂	e6i21
烂 ,	c-14i-18
烂 一	j11
烂 了	c4
烂 了 ,	b3h3
烂 了 一	e4
烂 晒	c8
烂 根	c-4
烂 的 ,	c3
烘	h18
烟	i6
烟 味	i19
烟 机	c4
烤	c-7h23i8
烤 箱	h15
烦	a6f5h-6i-20j-7
烦 ,	a5
烦 了	f8i-16
烦 你	b-5f9
烦 你 了	f14
烦 再	g5
烦 发	b6f4
烦 备	b7
烦 安	b4
烦 安 排	b4
烦 把	e9
烦 报	f-7
烦 报 一	f-8
烦 死	c29i19
烦 死 了	c20i14
烦 的	h-5
烦 看	c6
烦 确	g9
烦 确 认	g9
烦 重	c10
烦 问	a5
烦  给	f3
烧	c-13f13i9
烧 ,	b-3i8
烧 不	f3
烧 了 ,	i-7
烧 	f3
烫	e-3h9i-6
烫 到	c3
烫 到 手	c3
烫 嘴	i-7
烫 头	c17
烫 手	c-19i-4
烫 手 的	b11
烫 焦	i8
烫 焦 了	i8
烫 金	a10
热	c-4g5i-3
热 ,	h7
热 不	g7h-3i-17
热 丝	b3
热 了	c19i23
热 就	h21
热 就 停	i4
热 得	h-14
热 敏	c10d5g-3h-3
热 敏 纸	c13
热 水	c11i28
热 水 就	c8
热 的	g7
热 的 天	g8
热 	i-5
焊	c15h24i5
焦	c19i23
焦 了	i8
然	c-11f9i-12
煤	c-10h11
煤 气	c-4h20
照	b7f4g-4
照 ,	a-3h19
照 0	a-4
照 上	b3
照 上 次	b15
照 好	h6
照 好 看	h6
照 常	e-22
照 往	e15
照 往 后	e15
照 旧	b23
照 有	g6
照 有 效	g6
照 片	a-3b-7j11
照 片 修	c4
照 给	i-4
照 给 您	j12
照 给 我	g-16i-4j-25
照 要	h27
照 还	i4
照 顾	f7
照 顾 ,	f4
煮	c34i34
熏	h-6
熏 蒸	g5
熟	b6c-5g3i-7
熟 ,	g3
熟 了	i-3
熟 的	b8h16
熟 的 ,	b3
熨	a6
熬	i7
熬 夜	h16
燃	c20
爆	c10f3i32
爆 仓 ,	i7
爬	h-7
爱	c-13h10i-7
爱 出	h14
爱 吃 饭	i6
爱 喝	i19
爱 	h-4
爸	b-6c-5g4i6
爸 妈	g6h-10
爸 找	h5
爸 用	h21
爽	i-7
片	b-5c4g4i10
片 ,	b-3h6
片 一 样	i-14
片 上	c5
片 不	e10
片 修	c4
片 修 得	c4
片 再	b13
片 切	c9
片 加	b17
片 发	i-16
片 推	g-4
片 电	i15
片 电 话	i15
片 的	i14
片 要	h13
片 都	c11
片 	g5
片 	j16
片 	c12
片 	c11
片  ,	c11
版	b4g4h3i9
版 0	b23
版 以	c17i9
版 以 后	c17i9
版 发	c-3
版 吧	b6
版 吧 ,	b6
版 图	i-8
版 型	h-7
版 本	c19i37
版 的	g6h18
版 费 收	i8
版 	d5
牌	b-4h3
牌 子	c-5i-17
牌 没	h-3i9
牌 的	h4
牌 	i11
牌 	c10
牙	c-3i19
牙 	c8i24
牙 	c16
牛	b14d3g-3h-3
牛 奶	c5
牛 肉	b5h-10
物	c4g4
物 业	h-5i-21
物 业 不	e3
物 奶	i-20
物 奶 油	i-20
物 洗	i16
物 流	i-9
物 流 信	c4
物 流 显	c-5
物 理	g-5i38
物 的	h16
物 	e4
特	f3g-5i5
特 别	h-16i-10
特 此	f4j4
特 点	h17i-4
犯	c-10i19
犯 了	i33
犯 了 ,	h3i6
狗	b3c-4h13
狗 ,	h15i-12
狗 不	c-3
狗 吃	g3
狗 子	b3i-3
狗 洗	h-3
狗 洗 完	h-3
狗 狗	c-3
狗 粮	c15i10
狗 老	g11
狗 走	i-34
狗 	h11
狠	a-11c6i13
独	i16j14
猜	g-19
猪	i23
猫	c-3h4i7
猫 一	h-3
猫 不	h-3
猫 吐	i20
猫 砂	c5i-3
猫 粮	h-9i8
猫 粮 我	i7
猫 	h17
猴	b21
率	a-9i28
率 太 低	c4
率 小 的	i3
率 要	a-5g9
率 高	h-3i12
王	c-6h-10i-18j-5
王 姐	f-16
王 姐 ,	f-10
王 总	j8
王 总 ,	j9
王 老	b9f7
王 老 师	b9f7
玩	c8g-9h7i3
玩 ,	h10
玩 意	c9
玩 意 儿	c9
玩 的	i24
玩 笑	c-3h-6
玩 笑 的	c-3h-6
玫	i6
玫 瑰	i6
玫 瑰 花	g4
环	c-12h8i-8
环 保	c-3h10
环 保 袋	g6
现	a5d-3e-4j4
现 在	a12e-3g-3h-10i6
现 在 一	a9g-8
现 在 不	i-14
现 在 也	c6
现 在 什	a4g-4
现 在 多	a8g-8
现 在 就	b8j30
现 在 打	i-3
现 在 是	g8
现 在 有	g-5
现 在 每	d-7
现 在 没	c21d6f4
现 在 用	c-7d3
现 在 的	i17
现 在 给	j3
现 在 转	j13
现 在 还	c6g-13
现 在 这	i10
现 在 	i3
现 在 	c9
现 场	c9i-12j6
现 场 	i-20
现 成	g4
现 摘	b14
现 模	j6
现 款	a9
现 货	a-10g26
现 货 ,	i4
现 金	g4
现 金 流	i23
现 	c6
玻	h6
玻 璃	h6
玻 璃 杯	c8h-13i9
珠	c24i9
班	b5c-5g6h9i-10
班 ,	b4h3j-6
班 也	h-6
班 了	i11j-6
班 倒	i-9
班 倒 ,	i-9
班 取	e-17i12
班 取 消	e-17i12
班 吗	g21
班 和	a4
班 学	a6d-3
班 学 费	a6d-3
班 来	f4
班 没	g5
班 都	g6i-20
班 里	h-6
班 	b12j9
球	b-5j-5
球 拍	c10
球 起	c3
球 起 得	c3
理	i5
理 ,	i-3
理 一	h38
理 你	g4h4
理 你 们	g5h4
理 吗	c9
理 好	j23
理 您	c3
理 您 好	c3
理 我	c5
理 掉	i11
理 方	c9
理 方 案	c9
理 由	e-17g8i-5
理 由 吗	g3
理 的	g14i6
理 要	b3
理 要 拿	b3
理 解	j-4
理 解 ,	f-5
理 退	e9
琴	i3
瑜	h4
瑜 伽	h4
瑰	i6
瑰 花	g4
璃	h6
璃 杯	c8h-13i9
瓜	i-14
瓣	c10i4
瓤	c11e-3i6
瓶	c8h11
瓶 ,	i6
瓶 口	c8
瓶 子	i7
瓶 子 ,	g-4
瓶 	c18
瓶 	c18
瓷	c13h8
瓷 的	h5
瓷 砖	c14i3
甜	c-3
甜 ?	i35
甜 。	c11i7
甜 一	h4
甜 一 点	h4
甜 不	c-4g14
甜 不 甜	c-4g14
甜 度	d-3
甜 甜	f3
甜 的 ,	h-10i3
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
生 意 	i3
生 日	a-6c-4g11i-11j-14
生 日 当	a4
生 日 快	b-3h7
生 日 月	a-3
生 日 蛋	b8j-3
生 日 要	b6h7
生 日 送	g6
生 日 	j-9
生 病	h-13i24
生 的	c8h-15i18
生 的 ,	c10i19
生 间	h3
生 	h-3
生 	h-3
用	c-6f-3h6i-14j-4
用 ,	c-3h15
用 一	c14i-3
用 三	i-7
用 三 年	h16
用 不	h-5i-3
用 不 上	c-10i-33
用 不 了	c7i11
用 不 惯	i17
用 两	h13
用 了	c12e-3i-4
用 了 ,	b-3i-16
用 了 一	i-16
用 了 两	b8i-9
用 了 五	i-7
用 了 你	i15
用 了 半	i-10
用 了 爆	c3
用 了 脸	c19i7
用 了 	c3
用 了 	c3
用 五	h8
用 什	g9
用 什 么	g9
用 做	e16
用 做 了	e33
用 充	h-6
用 充 电	h-6
用 几	g9h-3
用 几 年	h-3
用 几 次	c3
用 券	a4
用 吗	g19
用 吗 ,	g5
用 品	h-7
用 哪	d16g4
用 哪 个	d3
用 哪 种	g-3
用 啊	g3
用 在	a7b-4
用 多	g6
用 天	h16
用 天 天	h16
用 完	c-7
用 完 了	b3
用 寄	e9
用 寄 了	e13
用 就	c10h3
用 就 行	h8
用 得	h-4j3
用 怎	a27g-4
用 怎 么	a27g-4
用 打	h8
用 打 孔	h8
用 期	j10
用 来	e19
用 来 了	e13
用 泡	h8
用 泡 沫	h8
用 的	h12
用 的 ,	g-8h16
用 的 是	h-4i-12
用 的 话	h21
用 的 软	i10
用 着	h-5
用 纸	h11i-18
用 谢	f-11
用 越 干	c6
用 越 	c6
用 越 	c6
用 过	c10g7h-5i29
用 还	g6
用 还 是	g6
用 送	e22
用 送 了	b6e6
用 题	i4
用 	b-17g8
用 	i-11
甩	g17i10
田	h29
由	b4e-18
由 0	b24
由 吗	g3
甲	a-4c-5
甲 ,	b8
甲 两	i-8
甲 店	i5
甲 方	i-5
甲 醛	i3
甲 醛 味	i20
申	a-5e4j12
申 请	a-5e6j15
申 请 下	g9
申 请 	e16
申 请 	e16
电	a-4g6i7
电 ,	i14
电 了	c-6i-11
电 动	d13h3
电 动 车	h5
电 压	g18
电 商	d4g-3
电 子	h-16
电 子 的	h-8
电 工	c-3i3
电 机	c13g33
电 梯 的	h8
电 池	c6h7i3
电 池 	c7i3
电 没	e3
电 的	c-3i-4
电 线	c-8g5h-4
电 脑	c-10
电 脑 中	i14
电 脑 坏	i-7
电 脑 开	h-3i10
电 脑 打	i4
电 脑 	c-3
电 脑 	i-7
电 脑 	i6
电 要	b-6h10
电 话	a-7b-3c4g3h-3i7
电 话 ,	h-4
电 话 印	c18i9
电 话 发	g10
电 话 多	a-9g19
电 话 来	c-4
电 话 永	c12
电 话 没	i5
电 话 给	g31
电 话 都	c5i20
电 话 	c6
电 话 	g3
电 费	h3
电 费 一	i24
电 路	b10g-3
电 钻	c-6
男	h18i-10
男 0	b13
男 0 女	b13
男 孩	g-3h10
男 孩 的	h8
男 生	h16
画	b5g9i8j-12
画 画	h13
画 面	c3g11
畀	c6j5
畀 你	j8
界	h12
界 面	h12
留	a-5b5c-5h-6i-16
留 一	b12
留 一 个	e5
留 一 层	c4
留 个	g-17
留 个 言	b-16
留 了	e9
留 了 	j-7
留 好	b9
留 意	j6
留 的	g18
留 的 那	g19
留 着	e-11h-3
留 货	g-5
留 香	d8
留 	a-4b18f3g-4
留  	j12
番	b3g-17h16
番 茄	b3g-17h16
疆	a4i-15
疑	c4
疙	c10
疙 瘩	c10
疫	c-7g4h-4i-8
疫 苗	g5h-6j-3
疫 苗 本	h-7
疹	i27
疹 反	i3
疹 反 反	i3
疼	c-14h-9i23
疼 ,	h7i7
疼 不	g8h-3
疼 了	c-3i-15
疼 了 ,	i-7
疼 的	h6i14
病	c-10h8
病 ,	h4i-9
病 人	g12i-6
病 毒	h-8i3
痒	c5
痒 ,	g7
痒 了	b3
痘	c-3i3
痛	a-3c-7h-15i19
痛 ,	g12
痛 快	d3i-18
痛 快 话	d4
痛 风	i41
瘦	b-8c-6h5i-13
瘦 了	h35
瘦 的	h14
瘩	c10
瘫	i29
登	i-6
登 上	c-18i-3
登 不	c7
登 不 上	c7
登 记	b6
白	c5d8e-4g-13h-4i12j-3
白 了	c23i5
白 天	h5i-8
白 水	c4
白 瓤	c26i23
白 的	d7g-8i-5
白 的 	h5
白 粉	c3
白 色	c-13
白 跑	c12
白 跑 一	c12
白 酒	b7h-7
百	c-5g-16
百 人	c-6i-17
百 合	c8d3i12
百 多	c20
百 平	h42
的	b-3h16i-4j-5
的 !	h12
的 ,	g-3h5j-3
的 0	b17c10e4
的 0 ,	g7
的 ?	a-17g7
的 a	c38
的 yoga	g3
的 ~	b-4
的 。	c-7h9i-5
的 一	b5d8h-3i6j8
的 一 个	j11
的 一 次	h-11
的 不	c6e7h10i-7
的 不 一	c15i22
的 不 要	h31
的 专	h4
的 业	g3i3
的 业 务	g3i3
的 临	h7
的 临 时	h7
的 也	c-9i-10
的 了	c27g-15i15
的 事	a-3c-5h-30i-16
的 事 我	j12
的 二	h5
的 人	b-4i-5
的 人 多	d6i4
的 人 	c3
的 什	c14g-3i25
的 什 么	c14g-3i25
的 仓	h15
的 件	c-5
的 价	a24d-6f5g-6h-13i-4
的 价 格	a16f17g-4h-7
的 会	g3
的 伞 ,	d3
的 位 子	h3
的 作	c3
的 作 文	b3
的 你	c-12g8i5
的 你 们	c-12g9i5
的 供	h14
的 便	i9
的 便 当	i10
的 保	e14
的 修	c12i26
的 假	g20
的 假 的	g20
的 充	c-5
的 充 电	c-12
的 全	i3
的 全 是	i3
的 册	h5
的 册 子	h5
的 刀	c3g12h10i4
的 别	c6h-16
的 别 人	c19
的 剪	h3i-3
的 功	c3i7
的 功 能	c6i13
的 单	c7h-6j-15
的 单 ,	c10
的 单 子	c6g9
的 卡	b-4h3
的 卡 片	b-3h6
的 印	i10
的 发	c14h3i15
的 发 型	h7
的 发 票	c12i3
的 可	h-10i-16
的 可 以	h-8
的 司	i7
的 司 机	i7
的 名	i-16
的 名 字	i-17
的 吗	b-4g11h11
的 吗 ,	c6h10
的 吗 ?	a4g13
的 吧	c10g23i7
的 吧 ,	c10i24
的 呀	c-3
的 呢	i6
的 和	d36g-8
的 和 电	d4
的 品	c3
的 哈	g-3
的 哦	i6
的 哪	g-5
的 商	h23i-9
的 图	c-24
的 地	j10
的 型	i11
的 型 号	i11
的 外	f5g5
的 外 教	f3
的 多	c-10i10
的 多 少	a8h-10i-3
的 大	b-3i-18j-6
的 大 的	j-12
的 天	c-3g5h4i-3
的 太	i-21
的 套	b-5
的 套 餐	b-4
的 好	c-4d29g-18h-4i-5
的 好 看	d11
的 好 评	f-12
的 好 还	h3
的 字	i25
的 孩	g5
的 孩 子	g5
的 客	i-16
的 客 人	e4
的 密	h8
的 密 封	h8
的 封	h37
的 小	e-3i-17
的 小 样	f11
的 小 陈	j5
的 少	i12
的 就	c-8h5i-6j-5
的 就 是	j-9
的 尺	i-14
的 尺 寸	g-10i-14
的 展	g11i-4
的 展 架	i-3
的 工	b-8h12
的 差	c3d-4i11
的 差 多	c6d-8i22
的 已	f3
的 已 经	f3
的 师	c-6h14
的 师 傅	c-3h14
的 床 垫	i6
的 店	c4h-7
的 店 在	i35
的 微	c16h-9i25
的 快	h9i22
的 快 递	h9i22
的 我	b8h-19i-8
的 我 不	c-3
的 我 也	i4
的 我 们	b9
的 我 都	c9
的 我 	i-9
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
的 收	g7h5
的 效	i11
的 效 果	i11
的 教	i6
的 教 室	g5
的 数	c20
的 文	i-9
的 料	i14
的 方	j4
的 方 案	j4
的 时	c3g-11i11
的 时 候	g-10i6
的 春	h9
的 是	b-8c9e-3h-14i7j-21
的 是 单	c12
的 是 哪	d11
的 是 多	g6
的 是 新	j-3
的 是 红	i5
的 是 蓝	c5i26
的 是 	c6
的 月	h10
的 有	b-6c5g5h-14
的 有 吗	h15
的 有 没	h-3
的 朋	h-7
的 朋 友	h-7
的 服	i-5
的 服 务	i-5
的 本	h7
的 本 子	h7
的 机	i7
的 机 器	i7
的 来	i-11
的 来 	b6
的 杯	c-11
的 杯 子	c-6i-9
的 果	h7
的 染	g22
的 柜	b4
的 柜 子	b4
的 标	a10d7g-6
的 桶	i-3
的 桶 装	i-3
的 橙	j8
的 橙 子	j8
的 款	g5h11j-16
的 每	g12
的 比	d20
的 民	h8
的 民 宿	h8
的 水	g7h7
的 水 果	h4
的 没	a3g6h-7
的 没 ,	g30
的 没 有	i-7
的 洗	h3
的 活 动	i-17
的 漆	i21
的 灯	h3i10
的 照	g20
的 照 片	g22
的 版	b-10
的 版 型	h-7
的 牙	i13
的 牛	h3
的 狗	g15
的 玩	h12i-3
的 玩 具	h12i-3
的 班	i8
的 瓶	h34i-12
的 生	b-3g-3
的 生 日	b-3g-3
的 电 池	c13
的 白	h10
的 盒	c5i16
的 盒 饭	c13
的 真	h4i3
的 礼	h4
的 礼 盒	h4
的 箱	c3
的 箱 子	c3
的 系	d3i5
的 系 统	d3i5
的 纸	c-4g5
的 纸 ,	h-4
的 纸 吗	h-3
的 给	b19
的 绳	c9
的 老	d7g-4i-4j-4
的 老 人	h7i-20
的 老 师	d14h-4i12
的 老 是	i-22
的 花	c-6h7
的 茶	c-5
的 菜 ,	h-7i-12
的 蛋	h5
的 蛋 糕	h5
的 行	g8
的 衣	i-8
的 袋	c-7h29
的 袋 子	c-7h29
的 裤	i5
的 裤 子	i5
的 要	h9i-12
的 要 的	h-7
的 要 	h-4
的 规	f-3
的 规 格	f-3
的 记	h4
的 设	i4
的 设 备	i16
的 话	a18c-10h-22i-23j-16
的 话 ,	a7
的 话 一	a3
的 话 加	b-4
的 话 我	j-23
的 话 能	b-15
的 课	c3e11h25
的 账	h-4i13
的 账 号	g5
的 货	c8e4h3i10j-4
的 货 一	g3
的 货 跟	c8
的 费	a15g-19
的 费 用	a15g-19
的 赠	c6i-3
的 赠 品	c6i-3
的 跟	d24g-4h-4
的 路 由	i11
的 车	b9h4i-13
的 车 ,	b7h-16i-5
的 车 队	h14
的 软	c-5g-5
的 软 件	g-5
的 轴	c-7i-14
的 轴 承	c-7i-14
的 运	a12g-14
的 运 费	a12g-14
的 还	c-12d8g6h-12i-19
的 还 是	d12g19h-3i-6
的 还 没	c-17
的 还 能	a5
的 进	g5h6
的 进 销	h6
的 退	e4
的 送	c6e3
的 送 货	e3
的 那	c-5h-7
的 那 两	i8
的 那 个	a-7
的 那 件	b10
的 那 家	i10
的 那 把	f3
的 那 款	a3
的 那 种	b-5
的 那 箱	g12
的 都	c-7h-7
的 配	i-8
的 酒	g3
的 酒 店	g4
的 量	b18
的 金	c10i13
的 钱	c24j31
的 钱 ,	a4c13
的 错	i10
的 门	b-3g3h15
的 门 禁	h7
的 问	b3c3d-3i6
的 问 题	b3c3d-3i6
的 阿	h31
的 阿 姨	h31
的 鞋	h19i5
的 鞋 ,	h9
的 顺	f-3
的 顺 丰	f-3
的 预	e7
的 餐	b-3i11
的 餐 具	b-3i5
的 	j6
的  我	j10
的 	e7
的  先	e14
的  我	j3
的  改	b4
的  	b-22e9
的  	j14
的  	b6
的  	b6
的 	b-4c6g4h9i8
的  ,	h24i-15
的  一	c-18
的  切	i5
的  是	g-3i-10
的  有	c9
的  烂	c-20
的  过	c8g5
的  都	c8i13
的  	c8
的  	i9
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
的 	c5g-6h-9i5
的  ,	i10
的 	h17
的 	c-9i6
皮	g6j-3
皮 ,	h20
皮 一	g5
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
皮 肤 黑	h7i-8
皮 肤 	h6
皮 	i-10
皮 	i4
盆	c-15g6i10
盐	h23
监	h7i13
监 控	i16
监 控 拍	c3
盒	c7j-5
盒 ,	a-3c4
盒 加	c22
盒 子	c5
盒 饭	a11c5e9h7
盒 饭 ,	a3b-4c3h25i-13
盒 	a6b18
盒  ,	a7
盒 	c10
盖	c3g-4i3
盖 不	i-7
盖 好	b-12
盖 子	c15i12
盖 子 拧	c8i14
盖 疼	i11
盖 疼 ,	i10
盖 章	c5i8
盖 章 ,	c10i6
盖  ,	h12
盖  ,	i13
盗	i29
盘	g-5i5
盘 一	j3
盘 点	j-12
盘 点 一	i26
盘 货 ,	h5
盘 	c-21
盘 	c-21
盟	i13
目	a6b-14c-3
目 录	g14
目 表	a3g-3
盯	j42
盯 着	j15
盲	b-3c3
直	c7i9j-6
直 不	c4i8
直 往	e-5i3
直 很	i-17
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
直 	i11
直  ,	h-3
直 	c-14
直 	c5
直  ,	f3
相	c3d4h10
相 信	h-9
相 册	c16
省	c-5d4g-18h14i-6
省 心	d5
省 电	h17
省 钱	d3
看	b-4e-5i-3j-4
看 ,	h-18i-10j3
看 ?	c9j-4
看 一	i-4
看 一 下	j3
看 下	g18
看 不	h9i13
看 不 了	i18
看 不 出	c-10d6h25i-52
看 不 到	h4i-5
看 不 清	i16
看 了	i-24
看 你	c5i6
看 你 们	c6i6
看 到	c-9i-6
看 厂	g5
看 吗	g22
看 完	j24
看 就	c11
看 得	i-16
看 得 清	h14i-5
看 您	j-8
看 手	c3
看 手 机	c9
看 有	h6
看 样	i-10j23
看 球	g-6
看 病	g8
看 病 人	g8
看 的	c5g-18
看 看	b-4g6h-4i-5
看 看 ,	g12
看 看 ?	j-4
看 看 你	c12i11
看 着	a-4c5i-15
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
看 重	c-13h29i-3
看 	g4
看 	c-7
看 	i4
真	a-10c-4f5h-11i-11j-3
真 不	i10
真 不 	c-3
真 不 	c-3
真 好	c-11i-21
真 是	f11
真 的	a-3g20i-20
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
眼	b-4g-5h20i9
眼 ,	i-3
眼 的	h10i-4
眼 看	c3
眼 睛	c6i28
眼 睛 	i12
眼 花	h-5
眼 镜 度	c3i4
着	g-5h-4j-3
着 ,	h-5j8
着 不	c19i14
着 也	e3
着 像	i9
着 别	e7
着 发	i14
着 吃	h3
着 吗	b-3g9
着 呢	c-10i-6j-3
着 呢 ,	j7
着 急	h-10
着 急 ,	h-3
着 我	h9
着 晕	h10
着 用	e-3
着 的	b5
着 自	h11
着 要	a-3
着 	c9i10
着 	c16
着 	h12i5
睁	c-3
睛	c6i28
睛 	i12
睡	c-5e-4h-8j-6
睡 不	i33
睡 不 好	h25
睡 了	h-4
睡 了 ,	h-5
睡 得	h-14
睡 得 腰	c12
睡 觉	h17
睫	c17
睫 毛	c19
瞎	i10
矢	a5
矢 量	a5
知	b-5d-5h-8i3
知 你	j5
知 您	j8
知 我	c10j-19
知 道	g-12i-3
矩	b4
短	b-5c18g-16i6j-7
短 ,	e4i3
短 一 截	c6
短 不	c7
短 不 一	c7
短 信	c5g-12i5j-15
短 信 一	i4
短 的	h20
短 装	c7
矮	h4i22
石	c15i25
石 头	c5
码	a-5c5f-3g7
码 ,	g12
码 0	c-24i-15
码 不	c-10i-18
码 了	h11
码 全	c5
码 别	b7
码 印	d4g-4
码 发	g-4
码 发 我	g-4
码 多	g18
码 头	g9
码 怎	g10i-11
码 怎 么	g10i-11
码 扫 不	c12i4
码 数	c9i11j-6
码 数 发	j-6
码 是	f-3
码 枪 扫	c4
码 标	b-3c10
码 给	g31
码 	b-11i-15
砂	c10h6
砂 的	b3
砍	e14
砍 了	i3
砍 了 ,	e9
砖	i9
砖 空	i11
砖 空 鼓	i11
破	c7f3h5i-11
破 ,	c11i4
破 了	c15
破 损	c-4
破 洞	c7
破 的	j10
破 费	c-3f7i-3
破 费 了	c-3f7i-3
砸	c20d9i9
砸 了	c21i18
砸 手	i9
砸 手 里	i9
础	i-8
础 差	h17
础 弱	h-9
础 版	b7
硬	c6e-10i11
硬 一	g3h-4i11
硬 一 点	g3h-4i11
硬 度	c6h4
硬 度 不	c16
硬 得	c16i9
硬 得 像	c13i5
硬 的	h-13i4
硬 的 ,	g21i6
硬 盘	c-3
确	b13c-3h-6i-8
确 认	b11
确 认 ,	b24
确 认 下	j10
碎	c3g-7
碎 了	c15i19
碎 了 一	c19i13
碎 的	h15j4
碰	h-4
碰 就	c12
碳	d5h-4
碳 带	d5h-4
磁	a12d4
磁 吸	a14d4
磨	i8
磨 得	h-3
磨 砂	h22
磨 砂 的	b3
磨 蹭	c-6
示	c22
示 已	c9i9
示 待	g12
示 签	c7i4
示 签 收	c7i4
礼	c5h3j-8
礼 ,	h7
礼 品	d6
礼 拜	c7g-8i14
礼 用 的	h10
礼 的	h-27
礼 盒	a3b4h8
礼 盒 	a7b18
社	h7
社 团	b8i-11
神	h12i18
票	d-3
票 ,	h-9
票 不	a-3g3i-7
票 又	i-25
票 开	a-3c-4g6
票 开 错	i8
票 我	j18
票 抬	c3h8
票 抬 头	c3h8
票 的	h7
票 税	c20g3
票 税 号	c11
票 要	a5
票 还	g-5
票 还 是	g-5
票 	j9
票 	i6
票  一	c4
票 	i16
票  一	c4
禁 ,	i3
福	b10h-3i-25
离	a-3g11h8i4
离 地	a-4c14
离 地 铁	a-6g7
离 线	d3
离 线 用	d3
离 职	g7i11
离 职 了	i-12
离 谱	c5
私	a6g-8h25i3
私 教 一	c11
秃	c4i28
秃 了	c4i28
种	c-8d9h23i-11
种 ,	b5g6h-6
种 一	d4g-3h12
种 一 样	d8
种 不	g3
种 不 用	h-6
种 不 	g5h26
种 不 	g5h9
种 小	b3g-3
种 撕	b12
种 方	d7
种 方 案	d7
种 更	d15
种 的	j9
种 老	h17
种 老 机	h12
种 适	g7
种 适 合	g7
科	c-7
秘	i5
租	a13b11c-10e5g-4i-8
租 一	a14b7g-3i-8
租 一 个	b10i-9
租 两	b5
租 了	e18i-10
租 了 ,	e18i-10
租 吗	g3
租 客	i9
租 的	e4
租 金	f5
租 	b5
租 	i15
租 	i15
秤	c30
秤 不	i4
秤 不 准	i4
秤 	i4
秤 	i4
积	a-3h13i5
积 分	a-9c8g3i8
称	c11g-12i-5j3
称 了	c20i9
称 出	c3
称 出 来	c3
移	i-19
稀	h-10
稀 得	c8
程	b-7g14h4j14
程 ,	h-7j6
程 发	g13
程 师	j15
程 序	g4
程 序 能	g3
程 空	a10
稍	g-6h-3j25
稍 后	j21
稍 后 付	j7
稍 后 您	j-9
稍 等	j-19
稍 等 ,	j11
税	a6b-7c4g8j-3
税 价	a10
税 务	i3
税 号	c9i10
税 含	a11
税 含 运	a11
税 报	c-15
税 点 怎	a12
稳	a-3c-18g-3h5i6
稳 ,	c-5
稳 定	i-17
稿	b8i-7
稿 ,	b3i-3
稿 子	b11c-5i-18
稿 	j6
稿  出	j6
究	e3
空	c4e-6g-7h-6i12j-3
空 了	i27
空 出	j-21
空 来	h-5
空 气	i22
空 的	c22i25
空 袋	i5
空 调	h3
空 调 	c9i10
空 运	j3
空 运 还	d3
穿	c3d-4h-3
穿 ,	h24i-6
穿 三	i23
穿 上 新	j3
穿 不 上	c-18
穿 不 了	g6i12
穿 哪	g10
穿 哪 个	g22
穿 的	h-8i-13
穿 的 ,	h16
穿 脱	h6
突	c-3i36
突 然	i24
窄	i14
窗	e-3h10i20
窗 对	e-3
窗 帘	i20
窗 帘 要	i-9
窗 户	i11
窗 的	c3
窗 的 位	b9
窝	c4d5h13i4
窝 了	c10i6
立	b3g-3h-10i-18j22
立 刻	j13
站	a-5e-4
站 一	h6
站 一 天	c-9h6
站 了	d-3g17
站 多	a-3g5
竞	d30
竞 品	d34
章	c12g-15h-4i4j11
章 ,	b6c8
章 	j10
童	a-7g10
童 票	a18g-14
端	i5
笑	c-12
笑 得	i3
笑 死	i-9
笑 的	c-3h-6
笑 话	i-24
笑 话 我	c3i-15
笔	c10h12
笔 写	h26
笔 画	h-3i12
笔 记	h-5
笔 记 本	h-5
符	c6h4
符 合	h57
笨	h3i-3
笨 ,	h4
第	c10g3h-7i3j7
第 0 箱	i13
第 0 页	c5
第 一	c-3i-5j23
第 一 个	b-3j9
第 一 天	c7
第 一 批	b13j3
第 一 时	j12
第 一 次	g5
第 七	i27
第 三	b-4c11d-3i-3
第 二	c7d7h-7
第 二 回	c6
第 二 天	c4
第 二 次	c24
第 二 种	d9
第 八	i7
第 八 天	i7
第 六	c12i12
第 几	c-3g25
笼	h13
等	a-4b-7g-5h-12i-8j12
等 下	j17
等 下 发	j23
等 下 转	j5
等 不	e16
等 不 起	e3i14
等 了	e4
等 了 一	c6
等 了 半	e7
等 会	j21
等 你	b-6i-5
等 你 ,	j19
等 半	c15
等 哈	j-3
等 天	j36
等 客	e12
等 客 户	e12
等 得	i-4
等 得 花	c3
等 您	j-15
等 我	c-9e-7i-10j-10
等 我 五	j5
等 我 通	e-8
等 着	c6h8j16
等 着 呢	h16
等 这	j12
筋	c12h-3i16j4
筐	j7
筒	c13i23
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
签 合	g12
签 合 同	g12
签 字	h-16i-11
签 完	j35
签 收	j-8
签 收 ,	c7
签 收 了	i9
签 收 的	g9
签 机	d3i-5
签 的	c16
签 约	j5
签 约 ,	j6
签 证	i6
简	h20i-12
简 单	h17i-10
算	a5b-6c-9h-4i-14j-4
算 ,	b-14d6
算 ?	a10d4
算 一	a21g-12
算 一 下	a20g-13
算 下	a7
算 下 	a14
算 不	h14
算 不 高	h14
算 了	a-15c-7e20h-3i-6
算 了 ,	e37
算 了 一	b20
算 人	h7
算 人 均	h7
算 做	h7
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
算 我	b19h-3j8
算 我 一	b32
算 我 的	j13
算 有	h5
算 有 限	h8
算 的	a7
算 算	a28b-6h11
算 给	h4
算 谁	g13
算 谁 的	g13
算 还	d24i-3
算 还 是	d25g6
算 钱	c3
算 错	b4i15
算 错 了	b5
算 	j-6
算  ,	h25
算  一	a-3
算  上	a9h-21
算  内	h4
算 	h-10
管	h-3i11
管 不	c-3
管 不 住	c-7
管 不 管	c10
管 不 让	c-7
管 不 过	g7
管 吸	c6
管 吸 不	c6
管 用	g3
管 要	b10
管 	b9
箱	b-4c4d-4i7
箱 ,	b3c4i4j11
箱 0	a13b-11c-9h-4
箱 0 瓶	h-5
箱 ?	g3
箱 上	i-5
箱 了	j-6
箱 五	b3
箱 五 层	b3
箱 后	h-3
箱 后 缀	h-3
箱 子	a-3c7i7
箱 子 上	a-4h23i-19
箱 子 里	c-9
箱 我	a-4
箱 是	c-19
箱 是 	c-5
箱 是 	c-5
箱 没	c6
箱 烂	c3
箱 的	h12
箱 胶	b7
箱 胶 带	b7
箱 还	b10g32
箱 都	h17i8
箱 	b-15
箱  ,	b-5
箱 	e15i-10
箱 	a3i-4
箱 	c17h-9i18
箱  ,	c3i3
箱 	i3
箱  ,	c3i3
箱 	c7
篮	h4i-5
篷	c23
米	a5b6g9i-7
米 ,	h9
米 乘	b3
米 乘 0	b3
米 六	h22
米 多	g3
米 多 少	g3
米 宽	i-9
米 有	c8
米 饭	i24
米 饭 给	h25i-4
米 高	a11
类	h14i-5
籽	h5
籽 的	h9
粉	g7h6
粉 ,	i16
粉 丝	c-7
粉 有	h6i3
粉 的	g3
粒	c3
粒 了	a-3
粗	c-10g9h12i15
粗 ,	h-4i10
粗 得	c-6
粗 心	h10
粘	c16g-9i8
粘 一	c23i18
粘 一 起	c8i18
粘 得	c-18h32i-15
粘 连	g-9
粮	c5i3
粮 我	i7
精	d7g-4h9i9
精 修	b-5
精 华	c19
精 华 滴	c6
精 的	h25
糊	c6i5
糊 了	i7
糊 了 ,	i-9
糊 弄	h8
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
糖 的 ,	h8
糖 高	i18
糯	b-6
系	c-3e-4
系 ,	h5
系 我 ,	i5
系 统	c4i3j-9
系 统 一	b-3
系 统 会	j-7
系 统 天	c4
系 统 太	i8
系 统 导	i13
系 统 能	h3
系 统 里	c24
素	a-6c-5g18h26i-14
素 ,	h12i-4
素 一	h11
素 一 点	h11
紧	h-13i-6
累	c-4e-10i-12
繁	i-4
纠	d18
纠 结	d20
红 了	c13i6
红 了 ,	c8
红 包	g5j25
红 灯	h23
红 的	h-10
红 的 那	a5h-3
红 色	b-4i7
红 色 ,	i18
红 色 号	g7
纤	h10
约	b22c9e19h-9i3
约 ,	j6
约 一	b10
约 个	b51i-14
约 个 洗	b11h5
约 了	b-9c16i25
约 了 两	i3
约 周	b3
约 周 六	b3
约 好	c21i34
约 的	e18
约 老	i14
约 老 撞	i14
约 都	c8
约 	b47f-16j-5
约  ,	b3f-18
级	c-4h11i-14
级 ,	h16
纪	i-10
纪 要	h-3
纯	c3h11
纯 棉	h4i3
纯 棉 的	h4i8
纱	b4c3h4
纳	h13
纸	a-7b9c4g5h7i5
纸 ,	h-3i-12
纸 吗 ,	h-8
纸 放	c8
纸 没	b36
纸 的	i7
纸 的 ,	i14
纸 箱	b7h6
纸 箱 ,	h4
纸 箱 五	b3
纸 箱 都	i15
纸 箱 	i4
纸 箱 	i4
纸 袋 断	c3
纸 袋 	c3
纸 袋 	c3
纸 要	h13
纸 	b20
纸 	j5
纸  发	j5
纹	c19i30
纹 越	i4
纹 越 来	i4
纹 锁	i-27
线	a-6b-8c6d6g3i7
线 ,	c25
线 一	i17
线 上	e9j5
线 了	i-5
线 头	c23e5i11
线 的	h32
线 路	h8
线 都	i6
练	h9
练 出	h-6
练 的	h28
组	a7b21
细	c-7e6
细 的	i-13
细 软	i-5
细 软 塌	h7
细 软 	h7
细 软 	h7
终	e11
终 止	e24
终 止 本	e3
绍	a7g8
绍 一	g19
绍 的	h-3
经	b-5c-4h-4i-9j-9
经 下	b-4
经 下 单	b-4
经 买	f3
经 买 到	f3
经 在	e4
经 常	i32
经 常 迟	c3i5
经 常 	i14
经 常 	c3i5
经 改	i-5
经 理 您	c3
经 用	c5i6
经 费	b10g4i-17
经 	i26
经 	i15
绑	g12
绒	c6d3
绒 ,	h6
绒 服	b4
结	a-5b-7g8h3i6j5
结 ,	e8
结 了	c4j8
结 吗	g19
结 块	c6
结 婚	h33j-9
结 实	c-14h17i-25
结 实 点	h3
结 实 的	h8
结 得	i13
结 果	g-5h-17i4
结 果 	i10
结 账	c10i16
绕	c32h-12i23
给	b3i-7j15
给 一	a4c-3g38
给 一 下	g20
给 一 个	a7c-3g18
给 三	h8
给 三 岁	h20
给 不	b-3g8
给 不 给	b-3g8
给 个	a36b-9
给 个 实	a7
给 个 说	c15
给 了	b-3f-15
给 他	b4i-3j-5
给 你	c-13g-11h-3i-14j36
给 你 ,	j16
给 你 们	e27
给 你 写	j5
给 你 回	j6
给 你 留	g-4
给 你 看	j13
给 到	a39b-15j14
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
给 小	g7h4
给 工	h7
给 工 地	h-12
给 师	f7j-3
给 师 傅	f7j-3
给 幼 儿	h9
给 店	h5
给 店 里	h5
给 您	a-6b-9c-8e-3g-5h-5i-6j32
给 您 加	j18
给 您 包	j5
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
给 您 送	b-3j11
给 您 选	j5
给 您 锁	j3
给 您 	j3
给 您 	j17
给 我	b20c5i4j-22
给 我 ,	b-11j7
给 我 一	a3b-16g15
给 我 下	h-7
给 我 个	c3
给 我 了	b-10
给 我 五	b-7
给 我 们	b16d4i-9j8
给 我 做	b3g5
给 我 八	d7
给 我 包	b30
给 我 发	b7g-7i8
给 我 回	j-10
给 我 塑	h8
给 我 备	b4
给 我 妈	h16
给 我 家	c24i29
给 我 寄	c12
给 我 就	i-3
给 我 打	j-20
给 我 报	d9
给 我 拿	b34h16i-3
给 我 挑	h23
给 我 整	b16
给 我 来	b25i12
给 我 爸	h40i-9
给 我 留	b19c-5f3g5i-4
给 我 的	c4
给 我 算	c3
给 我 装	b26
给 我 订	a6b21
给 我 退	e19i24j-3
给 我 	b31
给 我 	c39i19
给 报	a7
给 抹	a4
给 抹 个	a4
给 换	b30d-3g8
给 换 了	b7d-3
给 爷	h13
给 爷 爷	h13
给 狗 做	e3
给 狗 子	b10
给 留	b11
给 的	b4c32f11i33j-5
给 的 0	g6
给 的 那	f10
给 答	j-7
给 答 复	j-7
给 老	i-9
给 老 人	h-25
给 老 师	h25j6
给 补	c9
给 补 上	c9
给 装	c12i16
给 车	h-12
给 配	g-4
给 	c15
络	c-12
绝	c-9f-3j5
绝 对	j14
绝 对 不	j14
绝 推	f-3
绝 推 销	f-3
绝 育	g3
统 一	b-5c-16g-5h10i-6j5
统 一 ,	i18
统 一 付	j23
统 一 到	b-3
统 会	j-7
统 天	c4
统 天 天	c4
统 太	i8
统 导	i13
统 能	h3
统 计	b11g-3
统 里	c24
绣	g6
绣 花	d16
继	b20
继 续	b20
继 续 用	b-3
绩	c-8j12
续	a5b32c-5e6h-12
续 一	b12
续 一 年	b12
续 两	b10
续 了	e26i-4
续 用	b-4
续 费	c5g6i4
续 费 ,	a5
续 费 了	e8
续 费 关	c7
续 费 吗	g5
续 重	a30g-24
续 	b15
绳	c13h9i11
绳 子	h8i8
绳 的	c3
维	a4j-5
维 修	a4j-5
维 码	g7
绷	i3
绿	i15
绿 色	i-10
缀	h-3
缀 是	h-3
缓	e48
编	j-4
编 号	j-4
缝	c16
缝 反	c3
缝 反 了	c3
缝 	c7
缝 	c7
缠	i15
缩	j-3
缩 了	c11
缩 得	c24
缩 水	g5
缸	b4i8
缸 	c24
缺	a-4b-3
缺 一	g-5h23i-15
缺 一 个	h7
缺 个	g4h6i-11
缺 了	c16i4
缺 氧	c-3
缺 氧 死	c-3
缺 氧 	c-3
缺 氧 	c-3
缺 笔	h-3i12
缺 笔 画	h-3i12
缺 货	i6
罐	b5
罐 头	b5
网	a-8c-5d3g3h7j-6
网 上	c-14h3i-11
网 上 买	c-3
网 址	g3
网 店	a-12d4h6
网 站	c12h3
网 络	c-12
网 课	c25h11
网 购	c4j-7
网 购 的	c4j-7
网 速	c3h-16i-15
网 	c-11i-13
网 	h15
罚	c4i10
罚 了	c-3
罚 我	c9
罢	c3
罩	c-8
罪	i3
置	c12g3h15
羊	b18h6
羊 肉	h6
美	c-9e6g-11h-8
美 团	g4
美 团 上	g4
美 容	e6
美 工	i7
美 甲	g-5
美 甲 两	i-8
美 甲 店	i5
美 规	h3
群	a-4c-7d-3f-3h-9j5
群 ,	j9
群 了	e-13i-5
群 发	d-5g17
群 里	g-9j7
群 里 了	j-5
群 里 说	g6
群 里 都	c8
群 里 问	j4
羽	i3
羽 绒	i5
羽 绒 服	b4
翘	h-5
翻	b-4h5i9
翻 ,	i9
翻 了	g-5i-19
翻 就	c10
翻 新	g13h21
老	c-5g-4h-3i16j-3
老 丈	h8
老 丈 人	h8
老 不	h-4i9
老 丢	c-17i12
老 丢 件	i-6
老 人	b-3c-5h13i-21
老 人 ,	h20
老 人 不	h26i-16
老 人 吃	h3
老 人 咬	h14i-19
老 人 机	h13
老 人 用	h-20i12
老 人 看	c-3
老 人 都	h-7
老 人 	i3
老 人 	i3
老 价 行	b12
老 会	i-17j4
老 会 员	i-17j4
老 供	c-5
老 供 应	c-5
老 公	h-9i-5
老 公 打	i-16
老 出	h12i30
老 化	h10
老 化 ,	i26
老 化 了	h34i-37
老 卡	c5h-10i16
老 卡 纸	c7
老 印	i17
老 吴	g-4
老 地	b27c6
老 地 址	c6i4
老 地 方	b9g-6i-6
老 外	i18
老 失	i13
老 失 眠	i13
老 妈	h-5i-4
老 婆	c-3h-7i-18
老 婆 	i-7
老 孙	b4
老 客	a4g-10h-8
老 客 户	a8c4g-11h-9
老 家	h-7i-13j-6
老 对	h10
老 对 不	h10
老 少	h4
老 师	c12f4h9
老 师 ,	a3f3h4i4j12
老 师 不	e10
老 师 了	g6i14
老 师 傅	i15
老 师 天	i7
老 师 好	a4
老 师 您	a4
老 师 我	b6
老 师 换	c22e5i18
老 师 是	g13
老 师 的	h7
老 师 讲	i-12
老 张	i-15
老 忘	i28
老 忘 跟	g4h7
老 房	h17i-6
老 打	c-10
老 投	h3
老 投 诉	h3
老 报	c6
老 拖	i-8
老 掉	c-8i39
老 掉 线	c-8
老 撞	i14
老 断	c31i22
老 是	g-14i37
老 是 	c-7
老 机	c-5
老 机 器	c-5
老 板	c-3f6i-9
老 板 ,	h-6j3
老 板 了	i-4
老 板 你	g7i13
老 板 在	c4
老 板 娘	h11i-7
老 板 就	h18
老 板 想	h15
老 板 我	g8
老 板 批	b9
老 板 申	j9
老 板 说	e14i-9
老 板 骂	c-3
老 板 	a9b4i-3
老 板 	c-5g11i9
老 板 	i3
老 样	b23h-7i-11
老 样 子	b23h-7i-11
老 款	d11g-18
老 毛	c6
老 毛 病	c6
老 漏 水	h5i-9
老 爸	h12i7
老 牌	h-3
老 牌 子	h-3
老 狗	h22i-10
老 王	i-5
老 生	a6
老 电	i-5
老 电 脑	i-3
老 破	h15
老 被	i9
老 规	b8h-5i-3
老 规 矩	b7
老 起	i18
老 跑	c-6
老 远	c9i3
老 错	i34
老 闪	c8
老 闪 退	c8
老 问	h21i33
老 	c-7h3i10
老  ,	c-8g15h16
老 	c3h3
老  ,	i19
老 	i14
老  ,	h11
老  ,	c-4i-16
老 	c-4i11
考	c-14f6g-10h21
考 了	c-15
考 了 0	i21
者	d6
耐	b-3c-7h31i-13
耐 不	g8
耐 不 耐	g8
耐 多	h-3
耐 多 少	h-3
耐 用	h-9
耐 用 ,	h-36i17
耐 用 的	g10h7
耐 看	h21
耐 磨	h10
耗	c-17
耗 材	g7
耳	i35
耳 朵	i16
耳 朵 背	i3
耳 朵 	c-7
耳 机 要	i-5
耳 背	h-19i33
耽	i-5
耽 误	i-5
耽 误 ,	j7
聊	c-7e-9h-17i-12j-10
聊 了	e-10
聊 聊	g19h-4
职	c-16i25
职 了	c-3
联	c-4j3
联 系	c-3h-15i4j6
聚	b9e3
聚 餐	b4
肉	b4c9h8
肉 徒	i9
肉 徒 长	i9
肉 要	h18
肌	i-4
肌 ,	h17
肚	a5i5
肚 子	i21
肝	i55
肠	h14i-14
股	b-3c14g-9h-14i24
股 	c5i8
股 	c5i8
肤	c-14g6
肤 干	h6
肤 黑	h7i-8
肤 黑 ,	h7i-8
肤 	h6
肥	c-4
肩	h20
肩 膀	i5
肩 膀 抬	i15
肩 颈	b8
肯	a9g-3h-4i11
肯 出	a4
育	g3h-11
肿	h20
肿 了	i6
胀	h-8i4
胀 包	c12i12
胀 包 了	c12i12
胀 螺	b8
胃	b3h26
胃 不	i7
胃 不 好	i7
胃 口	b11i-20
胃 寒	h7
胃 	i10
胃  ,	i10
胃 	i7
胃  ,	i7
背	g-6h12
背 ,	i3
背 后	b12
背 景	c7
背 高	h6
胎	b11c-3h12
胖	c-24f3i10
胖 了	c-16
胜	f39i-12
胯	h10i13
胳	i17
胳 膊	i17
胶	c12d15g-4i12
胶 ,	c3
胶 了	e7
胶 了 ,	e7
胶 带	b3
胶 带 没	c23
胶 带 粘	c-7
胶 带 	c-7
胶 带 	c-7
胶 水	c16i13
胶 没	i5
胶 没 粘	i5
胶 装	d22
胶 要	c-9i-10
胶 要 粘	c-6h3
胸	c15
胸 前	h3
能	b-7c-8g11h23i-17j-6
能 一	g15h6
能 上	h13
能 不	a10f3g18i-4
能 不 能	a11f3g18i-4
能 交	d15h5
能 交 货	h7
能 优	a9
能 优 惠	a9
能 会	b-7
能 便	a5b-6g-10h-8
能 便 宜	a10b-6g-18h-8
能 保	g3
能 保 证	j-3
能 做	b-8c-6g18
能 做 到	a15b-11g-13
能 做 小	g5h18
能 再	a22f3h-25
能 再 便	f3
能 写	g13
能 出	g3j7
能 出 ,	j14
能 出 货	g3
能 分	h8
能 到	g24h-7i-5j-7
能 到 不	b-4
能 到 最	a3
能 加	a-10g22h10
能 印	g18h11
能 印 在	h8
能 发	f7h-5
能 发 一	f5g-9
能 取	g6
能 吃	b3h-15
能 吃 ,	h-14
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
能 少	a17g-24h22
能 少 吗	a12g-8
能 帮	g11
能 帮 我	g21
能 干	i-5
能 开	a-4b3c-4h4i-10
能 当	h18
能 当 天	h4
能 恢	c11
能 恢 复	c11
能 打	a16c-3h4
能 打 疫	g3
能 扛	h3
能 把	h5
能 折	a-3g13
能 报	g17h-10
能 报 吗	h-3
能 拿 吗	g4j-3
能 按	a23g-11
能 按 0	a29
能 换	g14i7
能 换 吗	c12i13
能 掉	h10i-3
能 排 上	c-3g5
能 接	h7
能 提	h14i20
能 提 醒	h18i26
能 改	c-7g21
能 改 不	b6
能 放	h10
能 放 多	g4
能 有	h27
能 机	i6
能 来	h-9j10
能 每	h12
能 洗	g6
能 派	g-8
能 派 人	g-8
能 现	c11i21
能 用	b-4c6g3h-8
能 用 不	g10
能 用 几	h-3
能 用 吗	h-12
能 用 就	h-21
能 用 的	e3g-10h23i5
能 看	h22
能 看 见	h8
能 离	d3
能 离 线	d3
能 穿	h15
能 等	g10
能 算	a29g-3
能 管	i-3
能 给	a22b-9c-6e-4g-10h13
能 给 我	b-5c-6
能 背	i10
能 自	a-4c-4g10
能 行	a15b-10
能 补	g16
能 补 课	f3
能 装	h18i-5
能 让	a23
能 记	h11
能 调	h4
能 谈	a8g-16
能 货	h5
能 货 到	h5
能 贴	h6
能 赶	h-8
能 跟	a17c-4i5
能 跟 上	a4
能 转	g21
能 过	h6
能 连	h5i-7
能 退	a-17c-8g6h-3
能 送	g18h-12i-3j-3
能 送 到	g5
能 送 吗	g11
能 送 货	h-9
能 通	c27
能 遮	i8
能 配	g12
能 重	c3
能 重 复	a3
能 除	h28
能 靠	c36g-23
能 顶	h6
能 领	i20
能 	h4
能 	h4i-3
能  ,	i-9
能  用	a3
能 	g-6h5i-4
能  用	a3
能  ,	i-9
脂	h10
脆	c-5h15i-7
脆 ,	c-5i-3
脏	c-15i-15
脑	c-11i13
脑 中	i14
脑 中 毒	i14
脑 坏	i-7
脑 子	i27
脑 开	h-3i10
脑 开 机	i16
脑 打	i4
脑 打 不	i4
脑 	c-3
脑  你	i4
脑 	i-7
脑 	i6
脑  你	i4
脖	c-4i5
脖 子	c-4i5
脚	b-3g3h5i16
脚 后	c5i5
脚 后 跟	c5i5
脚 宽	i9
脚 宽 ,	h10i22
脚 背	h6
脚 背 高	h6
脚 臭	c-13h25
脚 	h9i20
脚 	c-13h25
脚 	c11h-8
脱	c9i30
脱 妆	b3
脸	c8i23
脸 ,	c7f3
脸 一	i16
脸 上	i24
脸 发	c9i9
脸 发 红	c9i9
脸 的	h10
脸 都	c12
脸 	i6
脸 	i6
脾	c-7h12
脾 气	c-7h12
腰	h3i23
腰 不 好	h5
腰 更	c14
腰 更 疼	c14
腰 疼 ,	b7
腰 	h5
腰  ,	i15
腰 	h5
腰  ,	i15
腳	h3
腻	i9
腻 了	i3
腿	c4i7
腿 一	c12
腿 后	d4
腿 后 腿	d4
腿 脚	i8
腿 脚 不	i8
腿 都	c-5
腿 麻	c3
腿 	i-11
腿  ,	i24
腿 	i-17
腿 	c16
膀	i5
膀 抬	i15
膀 抬 不	i15
膊	i17
膏	c16g3
膏 。	g17
膏 体	c18i6
膜	d5g-5h-3
膜 ,	d8g-3
膜 仪	c-8
膜 包	c-26i-8
膜 的	h-11
膜 起	c4
膜 起 泡	c4
膜 	c4
膜 	c4
膝	i13
膝 勒	c10
膝 盖 不	c-8h3i-23
膝 盖 疼	i11
膝 	c10
膝 	c10
膨	b7
膨 胀	b7
膨 胀 螺	b8
臃	i-6
臃 肿	i-6
自	h5
自 动	h32
自 动 扣	c9
自 动 的	i9
自 动 续	e11
自 取	b16
自 己	e-3j-6
自 己 不	g-3
自 己 人	h-4i15
自 己 做	i3
自 己 卸	i7
自 己 去	i-3
自 己 喝	h10
自 己 带	g9
自 己 开	j8
自 己 往	c13
自 己 有	a4g-3i-4
自 己 查	i31
自 己 装	h-3
自 己 设	c-3
自 己 	g-3
自 己 	g-3
自 提	b-21j10
自 提 ,	c4
自 然	h4i-6
自 由	d3g-17
自 送	j6
臭	c-4h6i14
至	i-7
至 少	h14
至 少 要	h14
致	h17
舍	c-5g-5
舍 楼	c4
舍 楼 下	c4
舍 用	h10
舍 限	i7
舍 限 电	i7
舒	c-8i-12
舒 服	c-4i-3
舞	h18
航	b-3e-8h5i-7
航 班	i6
航 班 取	e-17i12
般	c-16g9i-31j-4
舱	e15j23
舱 ,	e4
船	c3j-7
船 期	c3i3
色	d-4g8i-3
色 ,	b-5
色 l	b11i-4
色 m	b5
色 不	g5
色 不 对	c-16
色 了	c5i13
色 了 ,	i8
色 什	g6
色 什 么	g6
色 偏	c27i17
色 偏 红	i8
色 卡	e3i-3
色 卡 我	j12
色 发	c21h-3i15
色 号	g18
色 吗	g13
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
色 的	b11c-7i-9
色 的 ,	b18h-9i-6
色 的 那	b20
色 系	h35
色 素	h3
色 素 一	h3
色 老	i21
色 能	g4
色 要 跟	h35
色 跟	c5h-3i10
色 跟 屏	i6
色 那	e10
色 那 件	e21
色  ,	b14
色 	g4
色  我	j12
色 	e3i-3
色  我	j12
艳	b3h-3
艺	h-3
节	b4c-4e-3h5i-11
节 多	a7
节 多 少	a7
节 的	b7
节 课	g3
节 课 多	g14
节 	f3i-3
节 	h11
节  ,	h11
芒	b3c6
芒 果	c9i8
芯	i5j3
芯 	c3i20
花	a3b9c6h4i7j3
花 ,	b13h22
花 一	g9i5
花 了	c4i30
花 了 	i20
花 儿	c3
花 儿 都	c3
花 先	e6
花 和	d16
花 多	a3
花 多 少	a3
花 得	c13i-11
花 我	c5
花 束	a22b4j4
花 板	h9
花 瓣	c10i4
花 生	b6h23
花 篮	h10i-5
花 能	g10
芽	b4
苍	c8i15
苍 蝇	c8i15
苏	h8
苗	c-4h7i-6j-3
苗 本	h-7
苗 要	h21
苦	b-3c-5f23i-5j-3
苦 了	f12
苦 师	f-3
苦 师 傅	f-3
苦 您 跑	f-11
英	j-3
英 文 的	h-5
英 文 	i20
英 语	c-12i4j-3
英 语 ,	j-9
苹	c-3i-3
苹 果	c-3i-3
苹 果 手	h4
范	g-3
茄	b3g-17h16
茶	a-4c-7d3f3g-3h4i-6j-4
茶 叶	d6
茶 就	h20i6
茶 店	h12
茶 歇	b11
茶 馆	h3
草	c-6g-4i5
草 莓	g-3
荐	c-10f3g5h8i-10
荐 一	h15
荐 一 款	h15
荐 下	g4h10
荐 个	g6h10
荐 的	h-9
荐 这	j-3
药	i5
莓	g-3
莲	i-3
莲 壳	i4
菇	h7
菌	h26
菜	a-3c4i9
菜 ,	c12h8
菜 单	b-6g3
菜 叶	c19
菜 慢	i13
菜 热	h3i-14
菜 都	c19i7
菜 都 凉	f-8
菜 里	b5c25h7
菜 	b4
菜 	i-5
菜 	i-5
萝	b3c-6
营	c-3i-5
营 业	h-3
营 业 时	g15
营 养	h14
营 的	a6
落	g13h3i17
落 在	g19
落 灰	h8i-9
著	g-3
葱	a12i11
蒙	c24i6
蒸	i19
蓝	b3c7i-4
蓝 牙	b3
蓝 色	b5h-20
蓝 色 的	b7c-4
蓬	h4
蓬 松	h4
蓬 松 的	h4
蕉	i23
蕉 全	c8
蕉 全 青	c8
薄	h13i-21
薄 一	d11h7
薄 一 点	d4h9
薄 了	h-3
薄 了 ,	i-4
薄 得	c10
薄 得 透	c4
薄 的	b15
薄 的 ,	h5
薇	h7
薇 	h11
藏	a-6g8h18i6
藏 青	a-7b18e6g3
虚	h-5
虫	i8
虫 子	c4
虾	a5e7g3
虾 不	c5e5
蚁	c-13
蚊	c-7h4i9
蛋	b14h6i-5
蛋 白	h14
蛋 糕	e4h-5
蛋 糕 ,	b4h3
蛋 糕 奶	c3
蛋 糕 退	e4
蛋 糕 	b5j-4
蛋 	c3h5
蜜	i-3
蜜 月	h12
蜡	b-3i6
蝇	c8
螂	b3i3
螺	c6
螺 丝	c-5
螺 丝 要	h9
螺 母	c19i31
蟑	b3i3
蟑 螂	b3i3
蟹	f29
蟹 蟹	f29
血	c6i14
血 ,	i5
血 压	i-5
血 压 计	c5
血 留	g5
血 糖	h-12i14
血 糖 高	i18
行	a3c-10d-4g-4i-10j-5
行 ,	g-4i-12
行 ~	h9
行 不	a16b-10e7i-3
行 不 行	a16g10
行 了	c-5
行 吗	a18b-3
行 吗 ,	a3b-3
行 吧	b4
行 吧 ,	b4
行 啊	c3
行 就	b12
行 情	a25i-3
行 我	a14b-6j-15
行 李	i7
行 李 箱	h4
行 的	a4h12
行 的 话	a8
行 程	c9g6i11
行 都	d12
行 	b6j8
行 	a12c-8g3
行 	a16g10
街	h6i-12
衣	g6i12j-4
衣 会	g4
衣 服	c-5g3
衣 服 ,	g11
衣 服 不	i-3
衣 服 洗	c3i3
衣 架	c26
衣 柜	h7
衣 	a3c23i16
衣 	c14
补	b14e-4g-4i-9j18
补 ,	j9
补 一	b-9h11
补 一 下	c4
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
补 补	h12
补 课	g3
补 课 吗	g10
补 货	b23
补 齐	c4f4
补 	b38c-5h-10
补  ,	b16
表	b-3i6j6
表 ,	g26
表 不	c19d10g-8i-3
表 做	h6
表 在	g23
表 在 群	a-3
表 扬	f4g6h-29
表 扬 一	f5
表 有	a18g-20
表 格	i-5
表 格 越	i-18
表 示	c5
表 能	a8f3g-12
表 能 发	a8f3g-12
表 要	i12
表 面	i19
表 	h13
表 	g16i-10j5
表 	i-14j6
衬	h15
袋	b6c13e-4h-7i12
袋 ,	b13h-9i-10
袋 一	j5
袋 吗	g9
袋 子	c-3h4i-8
袋 断	c3
袋 断 绳	c3
袋 要	d11
袋 还	c6i3
袋 	c11
袋  绳	c3
袋 	c22
袋  绳	c3
袖	e3h3
袖 子	e7
被	c-6g-4h-3i45
被 人	c19i12
被 你	c31i6
被 你 们	c31i6
被 同	i12
被 同 行	i12
被 子	c7
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
裂 了	c17i5
裂 了 ,	c4i14
裂 的	c3
装	c6h5
装 ,	h6
装 0	b26h5
装 0 件	b28
装 一	b9i8
装 一 个	h21
装 上	i3
装 不	c29i28
装 个	i17
装 了	i-6
装 二	i5
装 二 十	i5
装 修	c-10e3g-6i-5
装 修 ,	e7
装 修 公	h-15
装 修 完	h17
装 修 	i11
装 反	c5i3
装 反 了	c5i3
装 吗	g24h3
装 多	g5
装 多 少	g5
装 太	i14
装 好	c-4d11i-3
装 完	c20i-3
装 就	c-4
装 得 下	b-3
装 机	j7
装 机 ,	j7
装 水	i-6
装 没	c6
装 用	d20
装 的	c8j-9
装 的 ,	c15d6h-11i26
装 的 师	g-4
装 的 是	j-4
装 的 那	h-3
装 监	h5i-8
装 监 控	h5i-8
装 箱	j11
装 袋	i8
装 要	h3
装 要 	i28
装 订	c22h43
装 货	i-3j3
装 	i7
裆	c13i7
裙	c16
裙 子	c16
裤	c7h12i12
裤 子	h-5i28
裤 子 都	c-15
裤 子 	c-23
裤 漏	c8h-3
裤 	c8h-3
裤 	c8h-3
裹	c5g11h7
褪	h-4
褪 色	c12h-4
褪 色 的	h-5
西	h7j-9
西 太	h18
西 太 多	h18
西 没	c-3
西 语	h5
西 	c6
要	c-11g-4h28i-13j-9
要 !	e7
要 ,	b18
要 0	c8h30
要 0 的	h9
要 一	c-3g-11h16i-22
要 一 个	b22
要 一 种	h4
要 七	d9
要 七 天	d9
要 三	d4h-17
要 上	h10i-12
要 上 次	b18
要 下	h-11
要 不	b-6c-11e-5h7i-18j-16
要 不 你	h-5
要 不 回	i15
要 不 是	h-6
要 不 要	e-4g13h-30j-9
要 不 起	i-4
要 两	i19
要 两 天	h-4i4
要 个	h32i4
要 个 能	g-4i-7
要 买	a19
要 了	b19e31g-8h-16i3
要 了 !	e31
要 了 ,	a3b11e16i-20
要 了 谢	f-12
要 五	h8
要 五 分	i6
要 五 层	h4
要 交	i-6
要 亮	h13
要 人	h11
要 什	g6h-17
要 什 么	g6h-17
要 代	g-4h-6
要 价	h-11
要 会	h15
要 低	h25i-8
要 体	h7
要 便	h3
要 便 宜	h3
要 保	i-7
要 做	g5
要 全	h7i-11
要 全 遮	i-5
要 六	h4
要 关	h4
要 再	g3
要 写	g5
要 冷 藏	g5h-13
要 冷 链	h10
要 准	g9
要 准 备	g9
要 几	g28
要 几 个	g6h5
要 几 天	g22h-10
要 出	g3h-16i-3
要 出 口	h-21
要 到	h7
要 加	a16c10e12i-6j-3
要 加 几	a4
要 加 多	a10
要 加 急	e18
要 十	b15
要 半	i26
要 厚	i3
要 厚 一	h-7
要 厚 的	i25
要 去	i-4j-19
要 双	h28
要 双 面	h3
要 发 票	h10
要 取	g-5
要 取 消	g-5
要 命	h-19i23
要 哑	i4
要 哑 光	i8
要 哪	d-18
要 哪 种	d-5
要 喜	h11
要 喜 庆	h11
要 回	i12
要 回 来	i12
要 国	h12
要 填	g13h-17
要 处	g10h-9
要 处 方	g11
要 多	b3h-5i-3
要 多 少	a5b15
要 夜	h3
要 大	h21i-7
要 大 ,	h26i-11
要 大 份	b7h-17
要 大 字	h6i14
要 太	h16i-12
要 好	h20
要 好 清	i17
要 安	h8
要 安 装	h4
要 定	h5
要 宽	h10i3
要 宽 楦	i7
要 密	h13i4
要 密 封	i11
要 小	h10i-17
要 小 份	h6
要 带	c-8g17h29i-14
要 带 什	g5h-10
要 带 身	g10
要 帮	g-4
要 帮 您	g-4
要 干	h16
要 年 轻	h12
要 开	g-3i6
要 快	h3i-31
要 快 ,	h17
要 快 的	h-24i-4
要 您	h-3
要 想	h-27
要 我	c24g8h-10i12
要 我 们	b3
要 我 先	g8
要 我 出	i8
要 我 自	c13i19
要 我 说	c-7i-5
要 手	a5i3
要 打	g12h6
要 找	c3
要 找 你	c3
要 投	c13
要 投 诉	c13
要 抗	h4
要 护 眼	h10
要 押	g17
要 押 金	g17
要 拉	h16
要 拍	g17h7
要 拿	b3
要 按	h4
要 换	h9
要 排	g12
要 排 队	g10
要 提	g11h-4j-6
要 提 前	g13
要 搬	e21
要 支	h3
要 收	g-6h-4i-5
要 改	e20h-8i8
要 放	g13
要 放 冰	g11
要 无	h39
要 无 味	h3
要 无 糖	h13
要 是	b-9c-19e-5g11h-12i-28j-3
要 是 你	d11g-10
要 是 想	g3
要 是 拿	a5
要 是 烂	j7
要 是 装	g3
要 是 	g7i-14
要 是 	i-3
要 显	h8i-9
要 有	g-7h48i-14
要 来	g-4
要 正	h-6
要 死	c15
要 每	h7
要 求	b-9
要 没	h27
要 没 有	h11
要 注	h10
要 活	i27
要 深	h8
要 清	h16
要 滋	i5
要 滋 润	i5
要 熟	b8
要 熟 一	b9
要 环	c-3h12
要 环 保	c-3h12
要 现	b4h49
要 现 货	b4
要 甜	h5
要 用	h-11
要 用 ,	h-12
要 留	h10
要 白	h15
要 的	c13f5h-26i9
要 的 ,	h-22
要 的 就	h15
要 的 是	c26g3i17
要 的 要	h-7
要 的 话	j-7
要 的 颜	h-18
要 的 	j17
要 看	i-8
要 看 重	h7
要 硬	b6
要 离	h3
要 稳	h13
要 穿	h-11
要 等	g12
要 简	h16
要 简 单	h6
要 粘	c-6h3
要 紧 的	h-13
要 红	b6i14
要 红 色	i17
要 纯	i35
要 给	g-21
要 给 您	j-4
要 续	b16
要 罚	c5i14
要 罚 我	c9
要 考	b6h-29
要 考 试	b9h-8
要 耐	b-9g-3h11
要 能	b-6c-11g-11h38i-10
要 能 提	i25
要 能 自	i16
要 能 送	h3
要 能 遮	i22
要 自	c-13g9h11i7
要 自 动	i12
要 自 己	c-8g32h-8
要 花	a3
要 花 多	a3
要 蓝	h-3
要 蓝 色	b12h-9
要 薄	h13i-10
要 补	j-10
要 订	h-9
要 贴	g19
要 赶	i30
要 起	i12
要 跟	h13
要 跟 我	h13
要 转	e13
要 软	c-5h14
要 软 底	i18
要 软 糯	b-6
要 轻	h7i-5
要 辣	h5
要 这	b32e11
要 这 个	b23e12
要 退	i6
要 退 款	i-9
要 退 货	i-8
要 送 到	c-3h13
要 送 货	h-13
要 透	h14
要 透 气	i8
要 遮	i7
要 遮 光	i8
要 那	b3c-3h8i-7
要 那 种	h22i-7
要 重	c16
要 钱	a31g-15i16
要 钱 吗	a30g-17
要 钱 的	g9
要 防	h18
要 防 水	h8
要 静	h12
要 静 音	h12
要 预	g21
要 预 约	g18
要 香 菜	h-12
要 高	h24
要 	a-9
要 	a5b38c-7g-4h-15
要  ,	b26h-7
要  杯	b11
要  袋	b5h-7
要  	a4b19h-8
要 	b14c-6g-13h-19
要  的	h24
要  	b9
要 	h13
要 	b-4h11i-17
要  也	c-3
要  的	h12i-8
要 	h20i-8
要 	c-3h27i-22
见	c3e-4
见 ,	h30i-24
见 了	i-22
见 客	h12
见 客 户	h12
见 底	b10
见 底 了	b10
见 着	c8i3
规	c-8f-4g15i-17j-4
规 则	g3
规 格	f-3g12
规 格 的	g3
规 矩	b6
视	i3
视 力	h12
视 力 	h12
视 的	h-5
视 频	i6
视 频 号	i-4
视 频 拍	i16
视 频 看	g14
觉	i-6j-3
觉 得	h-13i-3
角	c5h5i18
角 ,	i3
解	b-8e13i-17j11
解 一	g10j-5
解 一 下	g10j-5
解 下	a21g4
解 释	c12
解 除	e24
言	b-11
言 难	c4
言 难 尽	c4
言 	c4
言  尽	c4
言 	c4
言  尽	c4
计	c-7j-3
计 ,	d3
计 师	c-9g7i-6
计 的	h14
计 稿	j6
计 稿 	j6
计 算	c22
计 给	b4
计 要	h26i-4
计 费	a16g-7j-4
计 	g8
计  ,	g11
计 	h-6
计 	i23
计  了	i23
订	b20e7g5h-8i-4
订 ,	h5
订 一	b29h5
订 一 个	b30
订 不	i3
订 两	b16
订 个	b31
订 书	c8
订 书 机	c8
订 了	e11i15
订 了 ,	i5
订 了 	b-28c7i16
订 单	b-11c4e14
订 单 0	b5
订 单 取	g-3
订 单 号	j8
订 单 同	c5
订 单 已	j-3
订 单 撤	e3
订 单 的	g7
订 多	a-11g24
订 多 少	a-11g24
订 好	c-5h19
订 的	b-18c9g5h-10i15
订 的 是	c41i36
订 的 蛋	i-7
订 的 那	e5
订 的 	b-6
订 舱	j6
订 购	b7
订 量	g6
订 量 多	a-6g14
订 金	g10
订 	a14b29c-6e-3g-5h4
订  盒	a10b-3
订  花	h-3
订  	b6h-5
订 	b24h-12
订  	b32g4
订 	b18
认	b3g9h-8j3
认 ,	b14
认 。	b-3
认 下	j10
认 证	g3
认 证 没	g11
认 识	g4h-8
让	a3b-3g-11h8i7j13
让 人	j10
让 人 	c11
让 人 	c11
让 他	j20
让 司	j7
让 司 机	j7
让 师	j3
让 师 傅	j3
让 您	f17j-6
让 您 久	j-6
让 我	a-4c20h5i6j-9
让 我 们	j-4
让 找	i27
让 送	c-11
训	i5
训 用	g5
议	c-4i-8
议 先	b-7
议 取	b15
议 取 消	b15
议 大	h10
议 室	b9h-8
议 纪	h-3
议 纪 要	h-3
议 茶	h5
议 茶 歇	h5
议 餐	b3
记	b-3c-16g-3i3
记 ,	h-4i9
记 :	b6
记 不	c-12h4
记 不 住	h12i16
记 不 清	i-15
记 了	i11
记 录	j4
记 得	b-3h-5i-16j-9
记 性	i10
记 本	h-5
记 本 电	h-5
记 着	j4
记 着 呢	j22
记 账	h6
讲	c13g-3
讲 不	i-9
讲 好	i5
讲 得 太	c6
讲 的 是	c-3
论	b4c-5
论 文	i13
设	b-4c-5
设 计	a-3b-4c-5
设 计 师	c-9g7i-6
设 计 的	h14
设 计 稿	j6
设 计 费	j-4
访	c-3h10i5
访 :	h5
访 记	i11
访 记 录	i11
证	g5h-6i3
证 ,	i5
证 件	g3
证 件 照	h9
证 吗	g12
证 明	h-11
证 没	c6g3i6
证 照	j6
证 照 片	j8
证 码	c3
证 过	i15
证 	j20
证  到	j3
评	f-6h-8i-5j7
评 一	c-4
评 价	j-12
诉	a-5c5i-5j3
诉 ,	i-12
诉 了	i-5
诉 你	c3g-4j11
诉 你 们	c22
诉 您	j4
诉 我	c6j-3
诉 我 没	c16
诉 的 ,	g10
诉 说	c6
试	c-4h3i-9j16
试 ,	b9j3
试 了	h-5i-23
试 吃	a-4
试 吗	b4
试 听	a14
试 水	b7
试 用	c5h-18i17j24
试 用 ,	h-14j3
试 用 期	j10
试 纸	b16
试 色	g5i7j9
试 色 图	g10i-4
试 试	b7g-8
诚	a4h10i-4
诚 心	a16
话	b-4e-4g3h-12j-6
话 ,	g5
话 一	a3
话 不	i24
话 加	b-4
话 印	c18i9
话 发 我	g5
话 多	a-9g19
话 多 少	a-9g19
话 您	g-4j-11
话 我	i-14j-26
话 我 下	f8
话 来	c-4
话 永	c12
话 永 远	c12
话 没	i5
话 筒	c5
话 给	g22
话 给 我	g18
话 能	b-15
话 要	i7j4
话 说	c-14
话 都	c5i20
话 	c6
话 	g3
询	a14c-17g22h-10
询 一	g12
询 一 下	g12
询 下	g22
询 盘	c-14i14
该	b11h4i-11j-7
该 批	c18
该 是	g10
该 晒	f15
该 晒 !	f15
语	h17i10j-5
语 ,	j-8
语 的	h6
语 音	c5h-7i5
误	h-13j17
误 了	g10i-18j9
误 您	j19
误 报	c12i26
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
说 不 听	i8
说 了	c13f-4g-3i17
说 了 ,	f-4
说 你	c-7g3i-17
说 你 们	c-3g7
说 包	i16
说 包 安	i16
说 发	i-3
说 听	c12
说 听 不	c12
说 太	i-18
说 她	i-17
说 好	c27g-6h-7i22
说 好 免	c9i-5
说 好 的	c18g-8
说 实	j-4
说 实 话	j-4
说 开	e3
说 得	i4
说 明	h3i-4j3
说 明 书	i-13j6
说 明 天	c10i16
说 是	b-3c11i6
说 晚	i-6
说 机	i-5
说 杯	g4i-10
说 杯 子	g4i-10
说 没	c48i20
说 没 我	c4
说 法	c23
说 的	b5d-4e5g4i-10
说 的 方	b17
说 的 	b9e11
说 的 	g9
说 给	c7g12
说 给 我	c8g13i8
说 老	c16i6
说 老 师	c16i6
说 能	c4
说 要	b-4h14i-17
说 话	i8
说 过	c19h-5i8
说 过 要	i16
说 还	d11
说 还 是	d12
说 送	c16i8
说 那	i-13
说 那 个	i-7
说 难	i-10
说 马	c18g-3i23j-8
说 马 上	c18g-3i23j-8
说 	d-7j-35
说  到	c17
说  给	j-5
说 	g-4
说  了	c-5
说 	i-17
说 	i8
请	e6f6h-10i-12j-7
请 下	g9
请 下 来	g9j-3
请 你	i-3
请 假	c16h-3i14
请 假 ,	i10
请 务	j-7
请 务 必	j-7
请 发	a3g10
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
请 核	c26i51
请 核 实	c7
请 稍	j19
请 贵	a7
请 贵 司	a7
请 退	c7e32
请 退 款	j4
请 退 货	e16
请 问	b-4f7g8
请 问 你	g16
请 问 您	g-15
请 问 是	g14
请 问 私	f3
请 问 贵	g10h4
请 问 	h4
请 问 	h4
请 	a6c4e3
请  司	a7
请 	a6c4e3
请  司	a7
诺	i-4j11
诺 	j6
读	i19
读 不	i22
课	c7e3g5i4j-3
课 ,	c5h14
课 0	g14
课 上 到	e6
课 不	c-3
课 后	j15
课 吗	b5g20
课 吗 ?	b11
课 多	b5
课 多 少	a4b6
课 很	h-3
课 怎	a-9g16
课 怎 么	a-9g16
课 时	c10i25
课 时 费	g-3
课 时 间	c19i10
课 的	i-6
课 程	g12
课 老	c18
课 老 师	c32
课 要	a7g-14
谁	a-3c3g45h-14i-5
谁 ,	g4i-4
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
调 	c9i10
谈	a6e3g-11i-10
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
谢 各	f-4
谢 各 位	f-4
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
谢 帮 忙	c4
谢 张	f11
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
谢 谢	a3c-5f42h-7j-7
谢 谢 !	a3f12
谢 谢 。	f4
谢 谢 了	f12
谢 谢 亲	f-9
谢 谢 你	f19i23
谢 谢 哈	f13
谢 谢 啊	f12
谢 谢 姐	f12
谢 谢 帮	c3
谢 谢 您	f-22
谢 谢 惠	f-19
谢 谢 推	f4
谢 谢 老	f28
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
豁	c11i15
豆	b10c12i12
豆 浆	c10i28
豆 芽	b15
象	d-4
贝	b11
负	c5
负 责	i-13
负 责 了	e4
负 责 人	c32
负 责 到	j3
财	g-4h-11i-4j5
财 务	g-4h-11i-8j5
财 务 不	c9
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
账	a-6c-6e-3g6h-3i12
账 ,	i-10
账 上	i-12
账 不	i-4
账 了	c-7i-13
账 全	g7
账 公	h10
账 公 司	h10
账 单	c19g-7h10
账 单 跟	c4
账 号	h-4i-3
账 号 ,	b8
账 号 一	d6g-13
账 号 停	g3
账 号 发	g-5
账 号 怎	c-10g8i-5
账 号 给	c17i26
账 对	c-6i13
账 就	i12
账 户	g6
账 是	g9
账 本	g7
账 老	h16
账 老 	h16
账 老 	h16
账 要	h-5i33
货	a-7c-3i3
货 !	e6i15
货 ,	g-3i4j-3
货 。	e3
货 一	c-14i-3j-8
货 一 点	i-11
货 上	h3
货 上 门	h3i4
货 不	h34
货 也	i7
货 了	b6c-12i-18
货 了 ,	b8i-22
货 人	c3
货 代	j29
货 以	i7
货 值	h13
货 值 高	h13
货 到	g7j13
货 到 付	h3j8
货 加	c7g-12
货 单	b3c8h-3i17
货 卸	c13
货 压	i13
货 口	g-13j11
货 可	b3
货 可 以	b3
货 后	j17
货 吗	g10
货 吗 ,	g4
货 呢	g27i9
货 在	i15
货 地	c-4g-13
货 地 址	b-3g-8
货 备	b15
货 已	c3i3
货 怎	a-8
货 怎 么	a-8
货 我	g-12i-8j24
货 我 包	b12
货 换	h6
货 收	j-5
货 收 到	j-5
货 放	f-3
货 时	g13j20
货 时 间	g15i-3
货 是	g-4
货 有	c-3
货 期	c-17
货 来	g3
货 架	c-20i-6
货 款	c-8f-8i-14j8
货 款 	c12
货 款 	i-3j5
货 比	b6c13
货 比 三	b8
货 比 上	c16
货 没	i14
货 没 地	i12
货 清	c-4
货 源	g16
货 物	g9
货 率	e-5
货 的	h-4
货 的 ,	h-20
货 的 话	g8
货 的 	i27
货 老	c-5i5
货 被	c5i21
货 要	g7i6
货 跟	c41i32
货 车	c-5h10i-26
货 车 进	i-10
货 还	e4i3
货 还 没	e8
货 退	e31g-4
货 退 款	e5
货 送	c23
货 都	h-3i6
货 都 卖	i-6
货 �	g25
货 	c-8
货 	a-3b-3c18h10i7
货  一	a-3b-3i7
货  两	c3
货  了	c16
货 	a-3b-3
货 	c20i3
货 	c9h3
货  了	c16
货 	h8
质	b-9d-3j-3
质 ,	g3
质 会	i-11
质 保 期	g3
质 感	h5
质 感 的	h3
质 要	b-3h19
质 量	c8h-9i18
质 量 ,	c22i27
质 量 太	i-14
质 量 忽	c-6
质 量 怎	g7
质 量 	c5
质 量 	c9
购	b13e3g-5h4i-3
购 一	h10
购 一 批	h10
购 价	a7d-5g-12
购 物	h27
购 的	c20h-6j-6
购 群	i5
购 	b10
购 	b12h31
贴	b-4h10
贴 不	c11
贴 冷	h11
贴 反	c3
贴 反 了	c3
贴 在	c-3g26
贴 得	b-3c-3
贴 标	c-3
贴 的	i13
贴 纸	b7
贴 膜	d13
贵	a7b4d23g-4i-9
贵 一	d19
贵 不	a24g-9
贵 不 贵	a26g-14
贵 了	a3
贵 了 ,	c-7i8
贵 了 吧	c7i-14
贵 了 点	c10i16
贵 司	c8j3
贵 司 有	h10
贵 司 能	g3
贵 多	a7
贵 多 少	a7
贵 方	c12i9
贵 点	h7
贵 	d10h24
贵  ,	d-4
贷	i34
贸	g9
贸 易	g4
费	a19b-5d-4g-3h-3
费 ,	c5i13j-4
费 。	j-11
费 一 个	i24
费 了	f5
费 关	c7
费 关 了	e8
费 到 付	b5g4
费 另	a12
费 另 算	g11
费 吃	h18i-10
费 吗	g3
费 吧	a-3b9c4
费 多	a6g-12
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
费 能 不	a26g-11
费 要	g-10
费 退	e11
费 退 我	e8
费 高	h-5i20
费 	a-4b-8g19i-22j-12
费  ,	c21g5
费  我	j-9
费 	a-10h7
费  ,	i4
费  了	c5
费 	a-3c6h19i-8
费  了	c8
费 	c-6
费  ,	i4
贺	i-5
贺 卡	i-5
贺 	i-5
贺 	i-5
资	c-13g3h-8i-5
资 就	j10
资 料	g3h-3
资 料 我	j19
资 料 	i16
资 都	i6
资 都 发	i6
资 金	e7
资 金 紧	e11
资 金 转	i10
赔	a-5c-3g15h-8i-13j6
赔 不	c7
赔 了	a-3c-3
赔 吗	g7
赔 多	g4
赔 多 少	g4
赔 您	j24
赚	c-3
赞	c-4f41h-4j-4
赠	b10c6
赠 品	c4
赠 品 没	c15
赠 品 还	g11
赢	i-5
走	a5b6c-4g-3h-3j3
走 ,	b5i5
走 丢	i5
走 了	b-4c3j-7
走 了 ,	i15
走 到	g18
走 到 哪	g19
走 合	b8
走 合 同	b8
走 哪	g33
走 客	i12
走 客 户	i12
走 对	j10
走 对 公	j10
走 得	d7g-7
走 得 快	d8
走 流	g-4h-3j6
走 流 程	g-4h-3j6
走 海	h7
走 海 运	h7
走 的	a7g-11i-17j-14
走 空	g6
走 空 运	g6
走 访	h5
走 路	h10i20
走 过	h-4i14
走 顺	g8
走 顺 丰	g8
走 高	h13
走 高 速	h-8
走  ,	a8
赵	j-8
赶	c-7f3
赶 ,	i3
赶 上	h-12
赶 不	i-18
赶 不 出	i-3
赶 出	f3j15
赶 出 来	f3j15
赶 在	b19h20
赶 在 	b5
赶 时	h4
赶 时 间	h4
赶 紧	b4
起	h3i5j3
起 ,	a8b-7e3h-5j6
起 不	g5
起 买	b5
起 价	c22
起 印	g5
起 发	g7
起 啊	i-13
起 啊 ,	i-13
起 夜	i-10
起 得	c3
起 得 没	c3
起 批	g-3
起 报	a10
起 拱	c37
起 放	c-7
起 来	i14
起 来 ,	h10
起 来 有	h4
起 毛	c5
起 球	b-7
起 球 起	c3
起 的	h4
起 皮	h-12i25
起 看	d5
起 码	c-15h59i-11
起 红	c3
起 装	b10
起 订	a-21b-16g22
起 订 多	g16
起 订 量	g6
起 送	b5
超	c10f7h12
超 差	c23
超 市	i-17
超 市 的	i-7
超 市 都	d13
超 标	i9
超 过	b5h13
超 过 	b4
超 重	i4
超 	h3
越	i18
越 做	i5
越 做 越	i5
越 好	h9i-5
越 少	h-5
越 少 ,	h-5
越 差	c6i-4
越 差 ,	i5
越 干	c6
越 快	b4
越 快 越	b4
越 来	i3
越 来 越	i3
越 洗	h-3i7
越 洗 越	i7
越 深	i4
越 	c-3h16
越 	c9i9
趟	h-13
趟 ,	f15
趟 银	c8i-4
趟 银 行	c8i-4
足	i-6
趴	c5i31
趴 窝	c6i6
趴 窝 了	c10i6
跌	c-12
跌 了	b-3
跑	b-6c-6g-4h-3i6
跑 一	i10j6
跑 一 趟	i10j6
跑 了	c-9
跑 了 ,	i17
跑 了 0	i-4
跑 偏	c4
跑 外	i-16
跑 得	i-13
跑 步	h-8
跑 路	i29
距	c9
距 一	c6
跟	a-4c6d21g-9h-4j9
跟 一	b46
跟 上	b9c-6i-8
跟 上 次	b5
跟 不	i-4
跟 不 上	i-4
跟 他	i-6
跟 你	g-8
跟 你 们	c6
跟 你 说	j24
跟 医	c14i10
跟 厂	j7
跟 厂 里	j7
跟 原	g4h3
跟 原 来	g5
跟 合 同	h14
跟 团	b28e17j-6
跟 图	c14i13
跟 大	d19g-16
跟 客	c-4i3
跟 客 户	c-4i3
跟 家	i4
跟 家 长	i5
跟 得	h3
跟 得 上	h3
跟 您 讲	j-5
跟 我 们	h6
跟 我 讲	j-3
跟 普	d6
跟 样 品	c3
跟 没	c15i9
跟 物	j32
跟 物 业	j11
跟 网	a-13h8
跟 老	j13
跟 老 板	j9
跟 进	j15
跟 进 :	j7
跟 	c-8d9
跟 	d25
跟 	i3
路	e-3i5
路 ,	c-4h-13
路 上	c-10g6j-4
路 上 不	g5h18i-8
路 上 	c-4g19
路 上 	g3
路 不	i-13
路 了	c-6
路 了 ,	i19
路 口	g5j23
路 子	i-8
路 由	i6
路 边	i8
路 退	i-3j3
路 退 回	c-3
路 那	b5g-6
跳	c8h4
跳 槽	i13
跳 闸	c-4i14
跳 闸 了	c-7
踩	i20
踩 着	c-6
蹭	c-3i7
蹲	h16
身	e6h-16i6
身 上 还	c6
身 份	g4i-8
身 份 证	g6i-8
身 啲	h7
身 啲 嘅	h7
身 房	h-11i-9
车	i-3
车 ,	b8h9
车 一	c11i3
车 不	h8
车 了	j-7
车 别	h-5
车 到	g5
车 厢	c11
车 去	h8
车 场	c10i6
车 堵	f5i-5
车 就	h4
车 把	c14i13
车 是	h-12
车 最	h11
车 最 好	h12
车 有	c-13
车 来	b-13
车 牌	h7
车 电	c-20g4i7
车 电 池	g7i6
车 给	b3
车 装	h29
车 要	h8
车 费	c5
车 过	b9i-21j7
车 进	h-14
车 间	c-4g6h6j-5
车 队	a-4c-3h-4
车 	j25
车 	g-3
车  ,	g-4i14
车 	f3
车 	g-4i32
车  ,	g-4i14
转	b-4c3h-6j22
转 不	c-3i5
转 了	j-4
转 了 ,	i-5
转 你	c-5g-3j8
转 半	c16i-3
转 半 天	c16
转 发	g7
转 圈 圈	c4
转 学	h-17
转 定	j6
转 定 金	j6
转 得	i-20
转 给	i-12
转 账	i-16
转 过	g4
转 过 去	g4
转 速	h4
转 速 高	h7
转 	j12
转  定	j12
轮	b7c4h20i3
轮 子	c10
轮 子 掉	i3
轮 子 	i5
轮 子 	c14i5
轮 椅	b3d7
轮 胎	h17
软	a-3b-4c3d3i3
软 ,	c12i9
软 件	e4
软 件 ,	i-27
软 件 能	g11
软 便	c21i4
软 塌	c7
软 塌 ,	h7
软 塌 塌	c10i3
软 底	h6i7
软 底 的	i16
软 的	c-4h-5
软 糯	b-6
软 	h17i-11
软  ,	c-4h8i-6
软 	h17i-11
软  ,	c-4h8i-6
轴	c7h-3
轴 承	c4h-3
轻	c-13g-6h17i-16
轻 ,	h11
轻 一	h-3
轻 一 点	h-3
轻 人 不	i23
轻 便	h18
轻 便 好	h8
轻 薄 的	h6
轻 身	h7
轻 身 啲	h7
轻  的	h6
轻  的	h6
较	a-8g3i-14
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
输	b-5c-10i-7
输 路	i7
输 路 上	i7
输 送	b-4
辛	c-11f27h-3i-15j-3
辛 苦	c-11f27h-3i-15j-3
辛 苦 ,	f3
辛 苦 了	f12
辛 苦 师	f-3
辞	i17
辞 职	i17
辞 职 了	i17
辣	b6h7
辣 ,	h12j9
辣 哭	c6i-11
辣 的	c5h-13
辣 眼	h7
辣 	c6i-11
辣 	c6i-11
辨	a-4g9
辨 率	a-4g9
辩	j-4
边	c3i7
边 一	i10
边 上	c22h-8
边 下	i8
边 不	d8
边 了	i3
边 拍	b13
边 没	c13
边 没 声	c19
边 的	e7h5
边 能	g14
边 要	h27
边 要 求	h28
边 角	h22
边 还	c6i9
边 	c-12i-8
达	c11j13
达 标	i3
迁	h12
过	a-3c-6d-3e-3h-9i-7j-4
过 !	c11
过 ,	g3
过 一	h-9j4
过 一 下	j7
过 不	c12i35
过 不 了	i10
过 了	i-7j-10
过 了 ,	j-5
过 五	b6
过 你	a-6
过 冬	h16
过 去	e-4g3h-7j21
过 去 ,	j8
过 去 了	c-10i6
过 去 付	b-3j18
过 去 拉	b15j6
过 去 拿	j-12
过 头	i26
过 好	i-12
过 完	e21
过 年	h-3j3
过 您	j-21
过 我	b5
过 敏	i7
过 敏 了	c5i6
过 期	g20
过 期 了	g10i5
过 来	a-3c-7h-3i-4j14
过 来 看	g8j15
过 来 签	j16
过 来 试	j10
过 油	a3
过 生	b5h-6
过 生 日	b5h-6
过 电	j-24
过 电 话	j-24
过 的	c10i20
过 要	i16
过 	b4
过 	b-26
过 	i-9
运	c-8g7
运 ,	i3
运 到	a13
运 吗	g14
运 营	i4
运 费	d-3e-5g3h-9i-3
运 费 ,	g3
运 费 另	g19
运 费 多	c5g-9
运 费 我	j11
运 费 	i28
运 费 	c8
运 费 	i3
运 输 路	i7
运 还	d3
运 还 是	d3
近	g-15
近 ,	h-4
近 的	h14
近 视	h-14
近 	i14
近  ,	i6
近 	i14
近  ,	i6
返	a4b28c6e6g-19h-20i-6j15
返 工	j27
返 潮	i5
返 现	g-14
还	c3d4g10h-10i3j-5
还 不	c22g-22i22
还 不 发	i4
还 你	e9j15
还 做	b5c26
还 做 不	b5c12
还 剩	b-6g11i-16
还 剩 多	g11
还 剩 	b-4
还 卡	g-8
还 在	e5i20
还 在 不	g19
还 好	i-10
还 好 好	i-9
还 差	d-3i23
还 帮	f11
还 开	g7
还 往	c14i22
还 得	h25
还 得 两	h9
还 找	i7
还 收	i9
还 是	a4b8c-10d20g32h-14i-9j-4
还 是 0	g18
还 是 不	e12g-22
还 是 专	g-5
还 是 中	g11j-3
还 是 亮	i4
还 是 你	b5
还 是 偏	g11i-5
还 是 冷	g3
还 是 去	d5
还 是 在	g9
还 是 小	d12
还 是 我	g12
还 是 打	c3
还 是 按	a21g-14
还 是 改	g-5
还 是 没	c14
还 是 海	d3
还 是 热	g-4
还 是 硬	i15
还 是 算	e25
还 是 老	g-3
还 是 要	g14
还 是 软	c-6
还 是 送	g8
还 是 	a33
还 是 	b15i-22
还 是 	g15
还 是 	c18g-5i19
还 是 	c16i6
还 有	a-4g19i-7
还 有 一	i15
还 有 几	b10
还 有 多	g8
还 有 	c-5g-3
还 有 	c7
还 有 	c7
还 来	b5
还 没	b-6f-3g-10i-19
还 没 到	c14i22
还 没 发	f-3i17
还 没 影	i10
还 烫	i-7
还 烫 嘴	i-7
还 用	b4
还 硬	c4
还 能	a29b-7i-3
还 能 用	a10g-13h-5i-8
还 能 谈	a8
还 行	h-10
还 要	e4
还 要 上	b11
还 要 我	i11
还 送	d31f3i-3
还 需	g-3
还 需 要	g-3
还 	c14g-35i9
还  ,	c17
还  不	g-4
还  吗	g-15
还 	g-14
还  不	g-4
还 	c14i17
还 	i27
还 	g-11i-7
还  ,	c17
还  吗	g-3
这	c4h-11i-4
这 0	a4c4e22
这 一	g4i-7
这 不	c4
这 两	c-10d28g-7i-11
这 两 天	c-3i-13j7
这 两 款	j-4
这 个	b5c-5i-8
这 个 了	e13
这 个 价	a-18b9c-3d15i-8
这 个 做	b3
这 个 功	d8
这 个 吧	b11
这 个 地	c8
这 个 多	g-3
这 个 月	b6i10
这 个 能	g6
这 个 跟	d7
这 个 还	g-21
这 个 退	e4
这 个 颜	b7
这 个 香	g20
这 个 	i12
这 个 	i12
这 么	a-7b-3c18g-13h-5
这 么 多	d14
这 么 大	c25
这 么 快	f7i-4
这 么 晚	f13
这 么 热	g8
这 么 贵	c14
这 么 	c7
这 么 	c14
这 也	c20
这 买	b7
这 人	h5
这 件	b8e4
这 价	i-17
这 俩	d20
这 做	c5
这 做 工	c5
这 儿	c-6d23h21i-20
这 充	c15
这 几	e22g-19
这 几 天	e3g-5
这 单	a7e13i14j3
这 单 就	e25
这 台	g18i-3
这 台 机	g25
这 周	e5
这 回	b5c12h7
这 回 再	c16f3g-3
这 套	g5h-6
这 学	i6
这 小	i8
这 就	c-4e-4i-9j47
这 就 给	j3
这 怎	c15
这 怎 么	c15
这 批	b-5c7e5h-4i17j10
这 批 比	c15
这 批 退	e13
这 批 	e-6i-5
这 批 	e10
这 批 	e13
这 是	c-5
这 条	c-12i-8
这 条 路	i-8
这 杯	g6
这 杯 子	g6
这 样	b-8c8g-6h-3
这 样 ,	c5e3
这 样 吧	b-14
这 样 我	c12
这 样 行	g-30
这 次	b4f11i-32
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
这 票	b7i-5
这 种	b4g16
这 箱	b-4c18i29
这 衣	a4
这 衣 服	a4
这 质	c9
这 质 量	c9
这 边	i4j9
这 边 不	d8
这 边 的	e17
这 边 确	b4
这 边 要	h4
这 边 	g3
这 边 	i6
这 都	c7
这 都 第	c4
这 	c13i13
这 	c24
进	h4i9
进 ,	h6
进 :	j7
进 一 次	h4i-5
进 不	i6
进 不 来	i4
进 仓	g3i-20j8
进 价	a4
进 去	c25h-3
进 去 ,	b11
进 口	d10
进 口 的	d16
进 场	b10
进 店	i7
进 度	h14
进 度 ,	g7
进 微	j-10
进 来	i-29j10
进 步	i-3
进 步 了	f4i-8
进 步 很	i-11
进 点	b18
进 点 小	h11
进 电	c6
进 货	j-18
进 门	g22
远	c10i11
远 ,	i18
远 了	c23
远 程	j9
连	c10i4
连 不	c10
连 不 上	c10
连 夜	f14
连 夜 赶	j6
迟	e11h-6
迟 到	e3
迷	c-4i-3
追	b13
退	a-6b-12e40h-11i-8
退 !	i-3
退 ,	e-4i-3j15
退 一	c-3e34g-7i-18
退 一 下	e41g-7
退 一 步	e-13
退 不	g11
退 不 退	g17
退 了	b-8e26j-4
退 了 ,	c-3e5j-6
退 了 吧	c-7e28i-5
退 休	e-8h16
退 休 了	h17
退 出	b5e6
退 出 了	b5e6
退 到	j19
退 卡	g3
退 吗	g5
退 吗 ,	e7
退 吧	b-25e20
退 回	e12j-4
退 回 来	c5e-7
退 团 ,	e7
退 就	i4j-3
退 微	e5
退 微 信	e5
退 您	j27
退 我	c19e25i-8
退 我 吧	e10
退 押	e5
退 押 金	e5
退 掉	b-23e49g-6
退 掉 一	e9
退 机	c5e8i16
退 款	c20i7
退 烧	i-7
退 烧 了	i-7
退 的	c-18e-17i-12
退 租	e35
退 税 的	h3
退 给	e28
退 订	e36
退 货	e9
退 货 ,	e35i-32
退 货 。	e5
退 货 地	g7
退 货 我	j4
退 货 率	e-5
退 货 退	e5
退 费	e3g20
退 返	e19
退 钱	c-3e17g9i4
退 	b-3c-9e53
退  ,	e33
退 	i-7
退  ,	i-7
退 	i-7
退  ,	i-7
送	b4h-3j3
送 ,	h-6j-4
送 一	g3
送 上	c10h-9i9j7
送 上 楼	c12i12j7
送 上 门	g9
送 不	d3
送 不 送	d5
送 个	g28
送 了	e37i3
送 什	g25
送 什 么	g25
送 到	b12h14
送 到 ,	b-6c6f16j-7
送 到 家	g4
送 到 工	j17
送 到 村	h9
送 到 楼	c12h4i4
送 到 的	h3
送 吗	g15
送 哪	g7
送 女	h7
送 女 朋	h7
送 孩	j11
送 孩 子	j11
送 客	a9
送 客 户	a9
送 就	b9
送 店	b8
送 店 里	b8
送 得	f5
送 您	j21
送 来	b3c17i15
送 来 的	b-4c20g-3i12
送 点	h7
送 的	d-6f6h-10
送 的 小	f9
送 的 那	i15
送 的 都	i7
送 的 	c22
送 礼 用	h10
送 礼 的	h-27
送 老	b18h7
送 老 师	h19
送 花	g6
送 货	b-10g-16h5i7
送 货 上	h3
送 货 的	h6i3j4
送 达	j15
送 过	i-3
送 过 去	j16
送 过 来	b19
送 还	g22
送 还 是	g22
送 进	g7
送 错	c21
送 领	h4
送 领 导	h4
送 餐	i35
送 	b57c-15i-16
送  到	j9
送  盒	b3
送  	b8
适	c-8g12h12i-13
适 ,	e5
适 合	c-7d-7g14h17i-8
适 合 我	g-7
适 合 敏	h4
适 合 老	h3
适 合 装	h4
适 合 送	g3
适 就	h-5
适 应	i5
适 的	h10
适 能	g-9
选	b3c-5d10g-3h-16i-9
选 了	e30
选 厚	d6
选 哪	d3
选 哪 个	d3
选 好	j18
选 的	c27
逊	h11
透	a-3c5f-4h3i13
透 ,	h-12
透 了	c19f-6
透 光	c13i5
透 光 的	c3i5
透 字	h10i9
透 明	b3i-4
透 气 的	i8
透 的	h23
递	c6
递 ,	c8
递 丢	i5
递 丢 了	i5
递 了	c7
递 单	i-8
递 员	g5i-10j-9
递 柜	g7i9
递 柜 满	i15
递 	h21
递 	h8i5
递 	h4i-13
途	i-3
途 的	h-4
途 的 ,	h-4
逗	h-3
逗 你	h-3
通	d-3g3i-5
通 好	d16
通 就	i-3
通 气	h-3i10
通 知	c7j10
通 知 你	j5
通 知 您	j8
通 知 我	c10j-19
通 话	i6
通 过	c-6i-16j-7
通 过 一	j-4
通 还	g19
通 风	g-8
速	c10h17i-14
速 高	h7
造	h30j-4
造 成	g-3
遍	c7h-7
遍 还	c21i28
道	d-3g-9
道 不	c6e3
道 不 对	c27
道 个	j31
道 也	c5
道 大	c-4
道 的	h3
道 里	c8i14
道 	i23
道 	c-10
遛	g5h19
遥	c13h4
遥 控	c13h4
遮	c-8h13
遮 光 的	i3
避	h-5
避 光	h-9
避 光 放	h-9
那	b7c-9e3g-4h-7i-11
那 0	e3g7j16
那 0 个	b-9e7
那 两	e12
那 两 条	e3
那 两 箱	e3
那 个	b15d-3e3h-3
那 个 0	b11
那 个 价	a13b-16g-12
那 个 取	b5
那 个 号	i-5
那 个 师	i11
那 个 按	g8
那 个 牌	i-7
那 个 	b12e5g10i-5
那 么	g-6i-5
那 件	e19
那 件 我	e4
那 件 退	e9
那 份	b3e3
那 儿	h5
那 几	g-26i-8j3
那 单	e9
那 台	c-15i10
那 台 机	j-4
那 台 老	c-5
那 天	a8f-5
那 天 ,	a16g-5
那 天 人	f-6
那 家	c-17d6h-14
那 家 店	g14i-7
那 家 强	d6
那 家 总	i3
那 家 服	i-4
那 家 的	i7
那 家 要	i10
那 家 送	i30
那 就	b14c-3e-5i-4
那 就 定	e-3
那 就 	b-8
那 层	i-4
那 层 全	i-7
那 张	j5
那 我	b9g-6j16
那 我 等	j-5
那 批	c16d6i5
那 批 有	c15
那 批 货	i-10
那 批 	c10i14
那 把	f3
那 支	e18
那 条	b18
那 样	i-15
那 次	c-5
那 款	c-7d13
那 种	b-3g-3h28i-5
那 种 一	d3h13
那 种 小	b3g-3
那 种 撕	b12
那 箱	g10
那 边	c-15g-5h-4j-8
那 边 一	i10
那 边 还	c8i9
那 边 	i-17
那 里	h-6
邦	d5j4
邮	a3b-4c-6e-5g-11h-7i-6
邮 件	c5e-3g-10i5
邮 箱	c-11g-4h-5i-18
邮 箱 ,	j8
邮 箱 了	j-6
邮 箱 后	h-3
邮 箱 	a3i-4
邻	c-9f-7h5i-6
邻 居	c-9f-7i-6
邻 居 家	i-21
郁	c-4i-12
郑	g13
部	e3h-19j6
都	a-4b-3c13g-16h-9i5j-7
都 一	i-5
都 一 样	c-3i-5
都 三	i-4
都 三 天	i-4
都 不	a3c11e3g-12h-8i8
都 不 会	i31
都 不 想	c13e7
都 不 敢	i-5
都 不 知	c14i44
都 不 肯	i-7
都 不 要	c-12
都 不 	c-11i-3
都 付	c17
都 会	h4
都 凉	f-8
都 凉 透	c3f-7
都 卖	d13i-11
都 压	i-6
都 发 不	i6
都 可	g-10
都 可 以	g-10
都 吃	h15
都 听	i12
都 周	c12i10
都 在	c4j-5
都 在 说	c9
都 在 	c10i-16
都 在 	i-15
都 大	i22
都 夸	i-3
都 少	c9
都 很	f3
都 得	c-4
都 忘	i-3
都 快	i29
都 想	a3g-3
都 找	c-9
都 报	i-3
都 捂	c9
都 是	c8f-4g-4i3j-3
都 是 ,	i21
都 是 坏	e9
都 是 	e6
都 是 	e8
都 有	a-11
都 来	i-12
都 来 找	c7
都 比	d3
都 没	c10
都 没 打	c7i4
都 没 有	c24g-6i47
都 没 	c-3
都 没 	c-3
都 熬	i24
都 爱	h-7
都 爱 吃	h-7
都 看	a6i-8
都 看 过	a11
都 知	i4
都 知 道	i4
都 穿	c-10i-29
都 穿 不	c-9i-21
都 第	c8
都 第 八	i7
都 结	i11
都 结 束	i11
都 给	e-13i4
都 给 我	i5
都 能	g-24
都 能 	c26
都 蔫	c10
都 蔫 了	c10
都 行	d-10g-28h-4i-11
都 要	b29
都 要 ,	b7
都 要 了	b6
都 要 催	c4
都 要 	c4
都 要 	c4
都 记	i3
都 记 不	i3
都 说	c8g-8
都 说 了	c7
都 说 好	c-13i-12
都 谢	c3
都 谢 了	c3
都 赚	i-21
都 跑	i37
都 软	i22
都 软 了	i22
都 还	i-10
都 这	i-4
都 这 样	i-4
都 迟	c20
都 送	h-6
都 问	f7g-18h3
都 黄	c7i18
都 黄 了	c7i18
都 	c6h-8i3
都  ,	a-3
都  了	i-7
都 	c10i24
都  ,	c16
都 	i-5
都  ,	e10g5i3
都 	c10
都 	c-14h-4
都  ,	i-16
配	a3b5h12i-4
配 一	g-4h3
配 件	b5j3
配 几	g-3h8
配 合	h9
配 我	h13
配 置	b25
配 货	h-22
配 送	e3h5
配 错	c3
配 错 了	c3
酒	b6c-4g5
酒 ,	h14
酒 店	b3h12i-3
酒 店 布	h3
酒 店 要	h27
酒 的	h-6
酱	b17h-15
酱 料	d4
酸	c6i22
酸 了	c9
酸 得	c19h-13i24
酸 得 我	i7
酸 的	c24h-16i19
醒	f9g-4i5
醒 ,	i5
醒 我	h11
醒 的	i11
醛	i3
醛 味	i20
采	b4c-7e4i-7j3
采 购	b4c-6e4g-4i-5j4
采 购 一	h10
释	c12
里	a-5f-3i3
里 ,	i-10
里 三	c16i16
里 三 个	c16i16
里 上	g9
里 不	c6j13
里 了	c-11j-6
里 了 ,	j-7
里 人	i-4
里 停	e5h27i15
里 停 电	e9
里 全	i-12
里 再	b5
里 写	c11
里 写 的	i5
里 到	i6
里 吗	g5
里 哪 里	g-3
里 地	i-6
里 头	i37
里 小	g6h-17i11
里 才	i-15
里 拿	j15
里 换	j-3
里 有	c9i3j-8
里 有 三	c3
里 有 个	g3
里 有 没	g20
里 有 猫	h4
里 来	i-13
里 每	i27
里 没	e4h12i4
里 没 人	e7i-14
里 没 数	i12
里 潮	h10i17
里 用	h28
里 的	i-8
里 看	j11
里 看 看	j9
里 等	j8
里 给	j30
里 老	c17i17
里 说	i-17
里 说 过	i-11
里 还	i-5
里 还 有	g-3
里 进	i9
里 都 在	c9
里 问	j4
里 面	c16f-3g9i10
里 面 是	i-9
里 面 有	g6
里 面 没	c-5
里 面 的	c12
里 面 	c14
里 	i10
里 	c5g-9i5j3
里  ,	g-3i6j14
里 	i10
里  ,	i10
里 	c8i7
重	b-9c-5g4i-8j3
重 ,	g8i5
重 不	i18
重 了	i-3
重 了 ,	i-3
重 做	h11j4
重 几	g6
重 几 公	g6
重 印	g8h-6j5
重 印 ,	j14
重 复	e4
重 复 扣	c13
重 复 用	a3
重 多	a-11g21
重 多 少	a-11g21
重 开	i-17j23
重 拍	h-6
重 新	b-18c6i-4
重 新 拍	j-5
重 的	h10
重 	i20
野	i5
野 猫	h-7
量	b5g-7h-3i-3j-13
量 ,	c13h-10i14
量 不	i7
量 不 行	c14e8i18
量 也	i16
量 写	c10
量 多	g12
量 大	g-12h-5i-8
量 大 ,	i-8
量 太	i-6
量 太 差	i-14
量 好	b5e3
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
量 越	c30i13
量 越 来	c30i13
量 	a10
量 	c24i6
量  ,	i25
量 	c9
金	a4b-5h-6j10
金 ,	j7
金 一	b5c19
金 交	i12
金 付	a6g-8
金 先	j5
金 先 付	j5
金 多	a12g-19
金 多 少	a13g-25
金 我 不	b-3
金 流	i23
金 的	g10h-11
金 紧	e11
金 色	c9
金 要	a8g11
金 转	i10
金 转 不	i10
金 退	e9
金 退 不	g4
金 额	c12
金 	c-3j-3
金 	j27
金 	i11
鏈	c9
鏽	h19
针	b4c30i18
钉	c18
钝	c-3
钟	e-3
钟 ,	j12
钟 内	j15
钟 到	b15j27
钟 头 ,	i8
钢	h13
钢 板	c6
钢 板 厚	c3
钢 琴	h19
钥	b-5
钥 匙	b-5
钥 匙 	h5
钥 匙 	h10
钩	h8
钮	g8
钱	a22b-4d-3g-8h-9j3
钱 ,	a18g-7
钱 ?	g-7
钱 一	a22b-3c-10g-7i-7
钱 一 分	i-3
钱 一 斤	a5
钱 不	a3
钱 吗	a4
钱 啊	c12i-11
钱 好	a-7
钱 您	a-16
钱 我	b22
钱 打	g14
钱 没	b8
钱 花	c34
钱 退	e13i-4
钱 退 回	e-7
钱 退 微	e5
钱 退 我	e13
钱 退 给	c9
钱 都	a-22b11c-6i-23
钱 	i4
钱 	c-9
钱 	i19
钻	c12d6i15
钻 头	c18
铁	b5c-9g5h25i-12j-3
铁 的	g21
铁 站	a-3g5
铁 站 多	a-3g5
铁 近	h5
铁 近 的	h5
铃	c9
铃 	c26
铝	c7
铝 材	c18i8
银	a6
银 排	i-4
银 排 长	i-4
银 行	h-7i-12
银 	i-4
铺	i4
铺 头	i19
链	b-3c8h5
链 卡	c5
链 子	h23
链 接	g9
链 接 发	g12
链 的	h5
链 车	h-3
链 	i9
链  ,	i7
链 	i9
链  ,	i7
销	d5e10g-10i9
销 ,	j10
锁	a-3c14d15g-9i6
锁 不	c9i30
锁 芯	c10
锅	i5
锈	h-6
错	a-3c7e-4g-3h-11i7
错 ,	c3f3h-10
错 不	i-10
错 两	i6
错 了 !	c5
错 了 ,	c4i-15
错 了 。	i-3
错 了 能	b6
错 了 谁	c-10i-10
错 别	c13g-6i5
错 别 字	c13g-6i5
错 单	e6
错 吧	g20
错 字	c13
错 我	f3
错 的	c-11
错 码	h7
错 码 了	h15
错 税	c5i9
错 货	c31i5
错 货 ,	c5
错 过	j-4
错 颜	c3g-5i4
错 颜 色	c3g-5i4
锤	c12i3
锦	c11i3
锦 旗	c11i3
键	c10g-6h14
键 是	h12
键 盘	c10i8
锻	h19
锻 炼	h19
镇	g10
镜	c4h-8i8
镜 ,	i-9
镜 度	c3i4
镜 度 数	c3i4
长	a6e3g-4i4
长 一	c7h-6
长 一 短	c6
长 了	i18
长 会	e10
长 得	h-13
长 得 快	i-20
长 期	a11g-14h25i-16
长 期 供	h6
长 期 合	h6i-3
长 短 不	c7
长 群	c12
长 群 里	c12
长 辈	h3
长 辈 的	h4
长 途	i-4
长 途 的	h-4
长 队	i3
门	d-3i-4
门 ,	g8i3
门 一	c-8i3
门 了 ,	c5i11
门 卫	f-3h-7j9
门 口	i9
门 口 了	c-8g11i-10j-3
门 口 卖	h15
门 口 就	c10i8
门 口 有	h-13
门 口 那	a3
门 吗	i7
门 头	b4g7
门 安	g5
门 安 装	g5
门 店	b11g-4
门 换	j13
门 看	g-10
门 票	c14i19
门 禁	h13
门 装	j6
门 装 机	j7
门 进	d-11g9i-11
门 铃 	c7
门 锁	i11
门 	i7
门  ,	c-4
门 	c-8
门  ,	c-8
门 	c12i11
闪	c34g-7i24
闪 退	c8g-6
闭 了 ,	i11
问	b-3c-3e-5g3h-9i-4
问 一	a6c3i3j-13
问 一 下	g14j-14
问 一 句	a10
问 上	g-4
问 下	g16i-5j14
问 下 ,	g20
问 下 仓	j11
问 下 几	g3
问 下 	g-10
问 了	b5d18j-5
问 了 ,	b13d10
问 价	a7c-3
问 你	i27
问 你 们	c8i28
问 您	g-14
问 我	f5g-5
问 我 在	f8
问 清	c6
问 清 楚	c6
问 私	f3
问 老	g-5j7
问 老 板	j10
问 贵	g10h4
问 贵 司	g10h4
问 过	a-6
问 进	h11
问 进 度	h11
问 问	a4b-13c-7i-8j5
问 问 老	j10
问 题	d-3e-3h-4i-6
问 题 ,	i-17j5
问 题 我	j7
问 	a9h-7
问 	h4
问  司	g10h4
问 	h4
问  司	g10h4
闲	h-15
间	e7g3i5
间 ,	d3h4i-6
间 一	c30i16
间 一 股	c9
间 不	e5
间 做	e16i12
间 取	e19
间 取 消	e19
间 房	b13
间 房 ,	b15
间 没	h13i-16
间 给	j5
间 给 您	j7
间 要	h28i-8
间 	c-5i8
间 	c-20i7
闷 痘	i16
闸	c-13i-11
闸 了	c-7
闺	c-5i-11
闻	i-8
闻 了	h-3i9
闻 了 	h-3i9
闻 了 	h-3i9
阔	h8
队	c-7h-9
队 的	i20
队 配	h-15
队 	c-5
队 	c-5
防	a-4c-6g4h22i-7
防 伪	c9i7
防 伪 码	c10i3
防 冻	i-4
防 晒	b9
防 晒 不	h16
防 晒 搓	c5
防 晒 	c5
防 晒 	c5
防 水	g10
防 水 吗	g12
防 水 款	h7
防 水 的	h-25
防 油	h3
防 脱	i45
防 走	h11i-11
阳	c-9h16i-14
阳 台	h14i10
阴	g5
阶	a3h-8i-11
阶 梯	a5
阶 梯 价	a5
阿	a5g9h11
阿 姨	c3i4
阿 姨 ,	i-3
阿 姨 都	h4
阿 强	g18
附	a9
附 件	a11h-13i-5
附 件 清	a3
际	i6
陈	c-3h-6i-12j3
陈 工	j31
降	a10g-16h12
降 了	i-23
降 价	i27
降 价 ,	i32
降 到	a-3
降 到 	a-3
降 解	h5
限	b-3h6i6j-19
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
险	a5g-11
陷	c9
随	g-8h9
随 便	h-21
随 后	j45
随 意	g-5h16
随 时	j-11
随 时 来	j-8
随 货	c17i8j6
隐	h11i-15
隔	a11c-11d17g-21h3
隔 壁	c-3d8g-5h-9
隔 壁 厂	c6d17
隔 壁 老	i-7
障	c-4i-13
难	h-3i-18
难 ,	c-3
难 受	i7
难 尽	c4
难 看	i-8
雅	h15
集	a3i6
集 训	a8
雇	i4
雨	b-4c-14i-15j-11
雨 ,	h-11j-4
雨 伞	g24
雨 天 鞋	i11
雨 季	c-7
雨 衣	c3
雪	i6
零	a10g-11
零 下 二	h8
零 了	c15i4
零 基	h10
零 基 础	h10
零 头	a25g-12
零 钱	e4
雷	i12
雾	c-3
需	b-6c-7e-5f-6g-10h11i-11j-10
需 一	h23
需 要	a-3b-6c-7e-4f-6g-8i-10j-9
需 要 一	h20
需 要 了	f-10
需 要 代	g-4h-6
需 要 会	h-22
需 要 冷	h10
需 要 发	g-3h16
需 要 安	h4
需 要 开	h35
需 要 您	h-3
需 要 排	h7
需 要 提	g5
需 要 自	g17
需 要 跟	h-5
需 要 	h-9
震	h37
霉	i27
霉 ,	h8
霉 的	i19
霜	c24
露	h18
青	a-6b10c6h-19i10
青 了	c10
青 的	c8
青 的 ,	c8
静	e-5h11
静 ,	g8
静 电	c13h19i5
静 的	h3
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
靠 谱	c-3h15
靠 谱 的	h17
面	c3
面 一	g11
面 修	d12i-34
面 全	c10
面 再	b9
面 写	c-3i-11
面 包	c7
面 卖	h-4
面 印	i-6
面 压	c3
面 带	h3
面 带 灯	h3
面 开	i10
面 开 了	i10
面 料	c-5g9
面 料 	e4
面 料 	e4
面 是	i-9
面 没	c-5
面 没 事	c-5
面 泡	c7i6
面 的	c4g3h23
面 的 	g-4
面 空	i13
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
面 馆	h5
面 	c12
面 	c15i12
鞋	h3i5
鞋 ,	h9
鞋 垫	c3h4
鞋 带	h-16
鞋 底	h-3
鞋 柜	c-9
鞋 磨	c7
鞋 要	h14i-9
音	c4e-3h9
音 ,	i16
音 不	h-3
音 乐	c9g-9
音 响	c4
音 大	c-5h7
音 断	c6
音 断 断	c6
音 款	j11
音 的	g11i5
音 	h-3i14
音 	c6
页	a5c15h-4i13
页 全	c3
页 和	b13
页 颜	c7
页 颜 色	c7
顶	c-7h18i-5
项	e15i5
项 ,	b3
项 目	i6
顺	b3c-15e-4h-18i-19
顺 丰	b3h-5
顺 丰 到	b7
顺 丰 发	j3
顺 便	b13j14
顺 便 带	b3
顺 手	h-3
顺 路	j-4
顺 路 过	j-4
须	b-3c4h19
须 是	h18
顾	c3e-4i-3
顾 ,	f4
顾 不	i9
顾 不 上	i9
顾 客	c14e-4
顾 客 都	c8
顿	i-6
预	b4c-8e11h3i-6
预 付	e13
预 付 款	e15
预 留	b3h10
预 算	c-5g-10h-6i-7
预 算 不	h14
预 算 人	h7
预 算 可	h20
预 算 大	a-8
预 算 就	h-12
预 算 有	h8
预 约	h-8i5
预 约 老	i14
预 约 	b25
预 计	g6
领	g-6i4
领 口	c6i3
领 导	c-15g-5h10i-4
领 导 ,	j4
领 导 批	b8
领 导 没	e4
领 导 的	h-5
颈	c-11i5j-9
频	b-3c3
频 号	i-4
频 拍	i16
频 拍 了	i16
频 看	g14
频 看 看	g26
频 繁	h-9i-3
颗	j4
颗 坏	i-6
颗 坏 的	i-6
颗 	i-6
颗 	i-6
题	c-3d-3e-3g-5i-6
题 ,	i-4j5
题 我	j7
题 我 记	j16
题 是	g-8
颜	i5j-3
颜 色	i6j-3
颜 色 不	g8
颜 色 了	c12g-5i7
颜 色 偏	c27i17
颜 色 发	c4
颜 色 差	i-5
颜 色 得	h25
颜 色 比	i3
颜 色 没	i-9
颜 色 深	i-6
颜 色 素	h3
颜 色 跟	c5h-3i10
颜 色 	g6
额	b7g3i3
额 退	e16
额 	i3
颠	c-26h10i-6
颠 	h11i-18
风	c-5g-6
风 ,	h-3
风 一	h-14
风 吹	h18
风 吹 不	h18
风 大	h13i-11
风 好	d10
风 扇	c14h10i10
飘	c-8
飞	i3
食	h5
食 ,	i-7
食 品	i-13
食 品 级	h5
食 堂 要	h15
食 堂 	i14
餐	h10
餐 ,	b24h17
餐 一	d7
餐 具	c9i19j6
餐 多	a6
餐 多 少	a6
餐 店	h7i-6
餐 慢	i12
餐 的	h-3
餐 的 ,	h-9
餐 	h-11
餐  ,	h-11
饭	c4f7h-6i10j-8
饭 ,	i-21j4
饭 吃	g-14
饭 后	g14
饭 给	h25i-4
饭 里	c31i25
饭 里 有	c13
饮	h-20
饰	c5h-22i5
饱	c9i8
饺	d6
饺 子	d6
饼	h8
饿	c4i-6
饿 着	c10i8
馆	c-11h20i9
馊	c5
馒	c4
馒 头	c4
首	g-3
首 批	b23
香	b5c-5d10h11
香 味	g15h5
香 味 的	i9
香 水	c5g3
香 精	d8g-14h6i15
香 菜	b6h6i-4
香 蕉	i23
香 蕉 全	c8
香 香	f5h-16
香 香 的	f5h-16
馨	f3
马	b6g-5h-9j15
马 上	g-3h5j21
马 上 下	j-4
马 上 付	j6
马 上 到	j-6
马 上 发	i9
马 上 安	j8
马 逊	h11
驼	h18
驼 背	h13
驿	e-3i6
驿 站	e-3i6
驿 站 了	d-3g17
骂	c25i-7
骂 人	c13
骂 我	c9
骂 我 。	i-9
验	c10
验 证	c3
验 证 码	c3
验 货	j3
骑	h8
骑 车	h7
骨	c8i16
骨 一	c6
骨 头	h-10
骨 架	i20
高	a-16b-3c-12d5e-3g11h14j-7
高 ,	h-4
高 了	a18d10i3
高 兴	i-3
高 兴 	i-6
高 兴 	i-6
高 峰	i8
高 得	h-6i21
高 档	i-13
高 温	i-4
高 温 ,	g4
高 温 的	h15
高 的	h9
高 端	h24
高 级	h9
高 速	g-10h11
鱼	i3
鱼 塘	c-4i13
鱼 塘 缺	c-3
鱼 腥	i6
鲜	b-4h9i-13
鲜 ,	h9
鲜 果	h3
鲜 花	c9
鸟	g-3h26
鸡	b22c-6h12i-9
鸡 丁	b16
鸡 死	c-21
鸡 蛋	b24h12i-12
鸡 蛋 	c3h5
鸽	c6i29
鸽 子	c6i29
麦	c-13g13h37i-13
麻	a4b4c-3f5h-3j-8
麻 烦	a4b5c-7f6h-6i-13j-7
麻 烦 ,	a5
麻 烦 了	f11
麻 烦 你	b-5f9
麻 烦 再	g5
麻 烦 发	b6f4
麻 烦 备	b7
麻 烦 安	b4
麻 烦 把	e9
麻 烦 报	f-7
麻 烦 的	h-5
麻 烦 看	c6
麻 烦 确	g9
麻 烦 重	c10
麻 烦 问	a5
黄	d6g-4h-18i7
黄 了	c10i8
黄 了 ,	i15
黄 皮	h-5
黏	c5i9
黑	b4c11g-10h-3i20
黑 ,	b-4
黑 了	c3i3
黑 了 ,	a-4d3
黑 心	c32i29
黑 的	b14d3g-3h-6
黑 的 了	c13g-17
黑 色	b7c-9i-8
黑 色 m	b7
黑 色 那	e21
黑 衣	g5
黑 衣 服	g5
鼠	i25
鼻	h11
鼻 子	h-12i5
鼻 炎	h21
鼻 炎 犯	h5i4
齐	b7h-6i-5j11
齐 了	c-14i-11
齿	c-3
龙	g4i-10
龙 ,	b3
龙 的	h16
�	a8c-12f4g-15h-9i-22j-5
� �	i-6
� �	g-6
� �	a5
� �	a4
�	a4
�	i-6
�	g-6
�	a5
�	a4
	a-6b-4f11h-5i-11
	a18b-5c-3d9e-7g-10h-14i-11
 !	b18
 ,	c4d5e-4i4j-4
 /	a-6
 ?	d-3
 a	g-11
 a piece	a-6
 and	i7
 each	a7g-9h-8
 each ,	a7
 each ?	b11
 for	c14g-4
 for 	a5g-4
 hq	a6
 or	c10d-15g18
 per month	a-6g3i6
 the	a16g-7
 to	a-4c23
 。	d7
 一	a5c-14d21g-5h-7i-5j-8
 一 个	b-19
 一 件	i-6
 一 只	a13
 一 张	a3g-4
 一 支	a10b27
 一 斤	d5
 一 箱	a11g-21
 上	a5h13
 上 下	a6h13
 了	i-13
 了 ,	i-13
 付	c6
 以	h-5
 以 内	h-5
 你	a13d30h11
 你 卖	d5
 内	h21
 内 ,	h4
 包	a6
 包 邮	a6
 卖	a7
 卖 不	a7
 可	a7b5g-20
 可 以	a7b5g-20
 吗	a15g-26
 吧	a18
 吧 ,	a18
 含	g17
 呢	d19
 多	d10
 够	g11
 定	i7j10
 定 金	i7j10
 对	g11
 对 吧	g11
 就	b3g5
 左	h-9
 左 右	h-9
 差	a-4c19e-4
 成	b9
 成 交	b9
 我	a5j21
 我 出	b9j13
 我 就	a21j-3
 手	h17
 是	a4g-8
 没	h23
 没 错	g10
 的	a5b21e-3g-17i-14
 的 货	i-15
 的 那	g-4
 能	a35g-26
 行	a18g-12
 行 不	a6g-9
 行 	a6g-9
 行 	a6g-9
 运	g6
 运 费	g6
 还	c-12d15i-3
 还 没	c-14g22
 那	a-4b-15h-3
 	a16d19g-15
 	a-10c17j18
  一	j22
 	g3i-8
 	c-14g22
 	a3
	a5b35c-6d-3g-7h-12i-9j-6
 !	b6
 ,	b17c-6d-3i-10
 .	h-7
 0	a3b-14h30
 ;	b-10
 ?	a13b-4g-16
 @	a-4b-5g4
 @ 	a-4b-5g4
 a day	b18
 are 	c13
 are 	c13
 at	a-3b14
 balloons	a6h-17
 bearings	b5
 by	b8h-3
 by air	a7
 by 	b13
 for	b19g-12
 for it	a16
 for me	b3
 for us	b6
 from	b14
 from our	b18
 hoodies	g3
 in	b11c14g-11i14
 in a	c16i14
 instead	b3
 labels	b3
 lids	a20e7
 lunch	b6
 lunch boxes	b6
 more	b37g-5h-5
 more 	b3
 mugs	b6
 mugs pls	b9
 of	b39c-3f6g-8h-8i-14
 of cherries	g-3
 of 	h-3
 on	b10
 on the	b4
 please	b7h12
 please ,	b3h12
 pls	h-3
 pumps	h-14
 shirts	c11
 shirts ,	b3
 stickers	a28
 that	b-11h3
 this	b19
 to	b12
 with	b11h6
 x	a-3g4
 x 	a-3g5
 。	i-8j5
 一	b7c12
 一 起	b3e5
 下	b20
 不	b16e7h16
 不 够	b6
 了	b11
 什	b-3
 什 么	b-3
 伞	h-9i3
 你	a7g11
 做	a-8
 先	b6e6
 全	c9
 别	b18
 到	j6
 加	c3i34
 包	g10
 包 裹	g10
 印	g3
 吧	b27
 呗	b28
 呢	a8
 和	d-17
 备	b13
 大	g4i-5
 大 概	g11
 太	b13
 太 多	b13
 小	h11i3
 尝	b13
 尝 尝	b13
 就	b36
 展	g23
 展 板	g10
 左	a18h-7
 左 右	a18h-7
 带	a8
 康	f3
 康 乃	f3
 彩	b12
 彩 页	b12
 打	b9
 打 包	b21
 收	h3
 改	b19
 改 成	b17
 有	a5b-3c6
 有 没	a17b-3g-16
 来 ,	b22
 杯	g6
 杯 子	g6
 柜	g10
 校	i-6
 校 服	i-6
 样	b23
 桌	h-3
 椅	b22
 椅 子	b14
 毛	b10
 甜	h4
 甜 一	h4
 白	b22i-21
 白 色	b24
 的	h-3
 的 ,	b16
 盒	a3h20
 盒 饭	a3h20
 看	b19g-3
 给	a3i-6
 老	b26i-18
 胶	b18i-10
 能	a19
 花	h-17
 袋	b9h-7
 要	g18j-9
 试	b6
 账	b19d5
 账 号	b19d5
 货	b12
 起	b-12
 跟	b3
 过	b18i-4
 过 来	i-4
 还	b-4
 送	b12
 送 的	g14
 那	h12
 都	b-3c-22i-9
 都 收	f4
 防	b3
 防 晒	b3
 	a3
  ,	a-5
 	a3b18g-5h-21i-5
  )	e3
  ,	b17e-6h-12i-3
  0	b-5
  s	a3i-30
  to	b4
  不	e27
  到	b12i40
  发	b27
  吧	b9
  我	i-3
  没	c-4
  的	b-9
  试	b6g-9
  	b12
 	b16j12
 	c22
 	c3
 	c4
 	i23
	b3c5g5h-7j-3
 )	e3
 ,	a5b4h5i-9
 .	b4c-3
 0	a5b-23c-3g-8
 ?	g-26
 bottles	c24
 broke	i-5
 come	g3
 come in	g3
 for	h55
 gave	c9i7
 gave me	c9i7
 has	c9
 in	h12
 is	c16g16
 lol	i-9
 s	h-3
 s ,	a5c-12e4
 s came	c8i-3
 smells	c-14i-12
 that	h48
 to	b4
 was	h4
 x	b5
 x 	b5
 一	a5c14g-3i12
 一 喝	c3
 一 支	h11
 一 点	c17
 上	i12
 上 次	f3
 不	c-17e26h-7i-34
 不 要	e19
 不 	g4
 了	a4c-11i-4
 人	a4
 人 家	a4
 什	g8
 什 么	g8
 代	a6
 倒 热	c3
 做	b9h4i-3
 做 	b15g-4
 先	a-3e22g-4
 先 别	e12
 全	i-8
 再	b18
 几	g4
 切	c14i7
 切 开	c9i7
 别	e21
 到	c9i18
 到 了	b-14c4i22
 卖	g-4
 印	g-4
 压	c19i11
 又	a6c-3
 双	a4
 发	d-3g19i-7
 发 了	i-7
 可	g3
 可 以	g3
 吗	g18
 吧	b6
 和	d19e3g-11
 和 	g-3
 哪	d22
 哪 个	d6
 多 少	g3
 大	i-21
 大 概	c-3
 太	c-15
 好	f3h-8
 定	b14
 定 制	b12
 少	c14
 就	b17g16
 就 是	g9
 差	a-6
 底	c5i6
 开	c9
 开 出	c16
 怎	d5
 怎 么	d5
 我	c-3g-11i-5j32
 我 下	a-4
 我 们	j11
 才	c13i21
 打	c8
 批	a9
 批 发	a9
 按	b6
 掉	c6g-6
 掉 页	i8
 提	c11i3
 搓	e5
 搓 泥	e5
 撕	c4
 放	g11
 敷	c5
 断 货	c-11
 是	g15
 最	g6
 有	b-5c10g8i5
 有 一	c22
 有 没	g10
 来	b8g21i-4
 来 	b9g6i-4
 样	g36
 样 品	g17
 比	d8g-3
 比 	a4
 没	i7
 漏	c7g3
 烂 了	c5
 现	a15g-6
 现 在	a15g-6
 生	c4
 用	c8
 用 了	c5
 的	a9g6
 的 ,	h5
 的 价	a12
 的 绳	c16i11
 盖	i10
 盖 子	i10
 第	c3
 箱	i4
 箱 底	i4
 给	b17c-3g-11
 给 我	b21g-12
 能	a-6g23h-7
 袋	b16h12
 要	h9i-10j8
 要 	b12
 订	b3
 订 	b4
 试	i9
 试 色	g7i9
 试 试	b6g-9
 贴	c3
 起	b-4
 起 订	g11
 越	c4i7
 越 洗	c4i7
 跟	d26g-12i-4
 跟 	d12
 路	g6
 路 上	g6
 软	i22
 过	c8g5
 还 有	g19
 这	a3b7c14g-6
 这 回	b6c11
 这 次	a5
 退	e19
 退 了	e13
 那	b3e17
 都	b7c-6
 里	g5i21
 里 有	g16i8
 领	c12
 领 口	c12
 风	g9
 黑 色	b4
 	a8b9c-8g-4h-8i-8j-4
  ,	b-16
  0	a7b22
  、	b20
  就	b17
  带	a15
  	b12
 	a5g-9i-12
  到	c-3
 	b-7c7i13
  一	c-17
  了	i6
 	b-3c9i24
  了	g10
 	e5
  了	a3c3i3
	a-4b4c-6d-3g-3h-11i-10j19
 '	e7
 ' s	e7
 ,	a-3e-4g7h-6i-11j6
 .	b-3f7g-4h-6
 ?	b-6
 and	a5c14i21j8
 but	i5
 for	j3
 for sure	j9
 i	j19
 i send	j9
 is	g-6
 it's	c7
 it's 	c7
 ok	b17
 once	j10
 so	i-4
 work	j-5
 work for	j-5
 一	i-4j9
 一 天	i-6
 一 起	j16
 上	b8j5
 上 门	j11
 下 午	c-3
 下 单	b3
 下 班	j3
 下 雨	j-3
 不	c-4e18g7i-31j-14
 之	b3g4j6
 之 前	b3g4j6
 也	b5
 买	c17i5
 买 的	c17i5
 了	c10
 了 ,	c16
 交	b-10i-16
 付	j27
 付 款	j4
 以	h5
 以 后	h5
 你	g6
 你 们	g6
 修	j-12
 做	j5
 公	b20h-3
 公 司	b20h-3
 再	g-6
 准	j20
 准 时	j9
 出	j18
 出 差	j-21
 到	b-5c-5h-5i-15
 到 ,	b-5c18j-17
 到 店	j14
 到 您	j25
 到 账	j21
 前	c-7e-3i-7j-3
 前 一	j24
 前 交	j8
 前 付	j-7
 前 全	j14
 前 到	a3b13
 前 定	d7j-4
 前 我	j17
 前 把	j12
 前 来	j-13
 前 给	j-6
 前 能	g6h6
 前 装	b-7
 前 送	b6
 去	j12
 去 拿	g16
 去 银	j5
 发	g-11h-3j16
 发 你	j16
 发 的	c9
 发 货	g-9i11
 发 车	j17
 取	b5
 可	j-9
 可 以	j-5
 啥	a18
 回	j6
 回 老	j-9
 在	g19j5
 多	f17
 好	g-9
 安 排	j19
 定	b25
 家	e6
 家 里	e6
 寄	j18
 寄 ,	i27
 寄 出	i-9
 就	d-4i4j-7
 就 发	i-3j10
 就 提	g7
 就 没	i4
 就 给	d-8
 就 能	j-3
 就 	i7
 展	c3
 展 会	c3
 已	j-8
 已 经	j-8
 带	j13
 带 去	b4
 带 孩	j-8
 带 样	g-4
 开	h-9i-10
 开 车	j10
 必	c3h4
 必 须	c3h4
 怎	a26
 怎 么	a26
 想	b3
 我	c-6i-5j17
 我 亲	j4
 我 们	j-7
 我 去	g7
 我 带	b-3
 我 过	j4
 截	g11
 截 关	g8
 才	h12i-8
 打	g-3j12
 打 款	j9
 把	j7
 把 	j6
 报	g10i6
 报 的	a-3c4g12i9
 拉	b11
 拿 到	b3
 排	j9
 提	j18
 搞	j12
 收	c24
 收 到	c3
 收 的	b-3
 教	b12
 教 师	b12
 是	g5
 晚	b7
 晚 就	h26
 最	j13
 有 空	g-40
 来	i-10j7
 来 取	j13
 来 拉	j28
 来 拿	b-28j15
 来 的	h9
 汇	j25
 没	c-4i-9j4
 没 人	i-5
 洗	c5
 派	b-3j13
 派 车	j7
 涨	g11
 涨 价	g11
 生	b-15h-6i-14
 生 日	a5
 生 的	h-7i-7
 用	h5
 白	i-8
 白 跑	i-8
 的	b16c5e20h-13i13j-23
 的 位	i9
 的 货	e3
 看	g-6
 看 球	g-6
 礼	g13
 答 复	j20
 签	j12
 约	b5
 结	i-10j-6
 给	a-3f3
 给 你	j17
 给 我	f4
 考	h32
 能	b6
 能 不	i12
 能 拿	b6g18h11
 能 来	j13
 落	g6
 补	j21
 装	b5h-12i6j22
 装 的	c8i29
 装 车	b9
 要	b24c-10g3h-16i-9j-16
 要 ,	b14
 要 用	b-5h-6
 让	j23
 试	b-9j6
 说	e7
 说 的	e8
 走	a14i8j21
 走 对	j11
 走 的	j-16
 跟	j14
 跟 车	j16
 车	b-6i-3j-5
 过 来	j3
 还 你	e10
 还 是	b13
 这	c3
 进	j13
 退	i-12
 送	h-5
 送 ,	g7i9
 送 到	j4
 送 来	c12i18
 送 的	i-5
 送 	b7
 那	e5f3g-5i10j-3
 那 天	a15
 那 批	c11e11i22
 都	c9i14
 都 周	c12i10
 顺	j4
 	b6
 	j9
 	b-6e9i-20
  ,	b-3i-19
 	i-6
 	i-4j14
 	i-3
  一	i6
 	c8e17
	b-3c-17d-4e-4g-10h-12i-23j-6
 (	b10
 ,	b-9f10h-4i-8
 .	f-13
 。	i-3
 收	b19
	b6c-10e-5g-11h-14i-21j-11
 ,	h-3i-4
 .	c12
 	b4
	c-18e-6g-5h-4i-22j-12
 ,	a4h-12i-3
 .	g6h-8
 吗	g-16
 的	h5
 的 小	g4
	a-3b-4c6h-6i10j-3
 !	c12i10
 ,	b-4c3d-3i4
 .	c19
 0	c19i30
 ?	i-14
 a	g10
 a lot	g5
 about the	i5
 after	c12i20
 again	c10
 agree	e6
 agree on	e6
 all day	i3
 and	c7i8
 are	c-5
 arrived	c4i5
 as	h11
 at	i9
 at all	i-3
 before	c-5
 box	a15
 but	c-21i-17
 by	c3i21
 by 	c7
 called	c4i3
 called me	c4i3
 can	c-4i-3
 cancel	e-23
 charge	c13i17
 chat	c-7i-9
 chat ,	c-4
 close	c13i7
 colour	c4g3
 colour ,	e3g5
 company	i9j-3
 company name	j-3
 day	i-5
 delivery	i6
 design	i-3
 down	c-12i-10
 e	g7
 e 0	g7
 fancy	h6
 find	i21
 fit	c4i15
 for	b-3c-3f5g-3
 for a	c4i3
 for our	f3
 for you	i-5
 from	d7
 from the	c22
 get	c-4i4
 go	e4i-13
 goods	c9i4
 have	e-3
 hurt	i-19
 i	g3i-3
 in	c3i7
 in the	c14
 is	c-4h-4
 it	e3g-3i-8
 keep	i3
 know	i3
 know what	i18
 knows	c-4
 left	i-6
 like	c10i8
 log	c6
 log in	c6
 make	e3
 me	c3
 mind	b4
 moved	c3
 my	i7
 name	c7
 need it	e23
 not	i-3
 number	c-22i-14
 of	c4i7
 of glue	c8
 off	c9i10
 off the	i4
 oil	c6
 on	c8h-3i11
 on the	c-9i-8
 one ,	i-5
 ones	e-5
 open	i10
 open the	c4
 open your	c-8i5
 or	b3
 our	c9i15
 over	h13
 picks	c6
 picks up	c6
 please	e5
 print	e10i8
 promise	j-3
 quality	c6i4
 rate	c20i4
 read	c5
 received	i4
 renew	e8
 scan	c12i14
 scratching	c-4
 sell	c13i-7
 send	e12
 send it	e5
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
 tell	c-5
 telling	i8
 than	a3d7
 than before	i4
 than the	a6i-8
 that	e7
 the	e5
 the old	i20
 three	c28
 through	c7
 to	i-3
 told	c30i8
 turn	c18i5
 two	i12
 up	c11i10
 us	c5e4
 use	i-3
 use it	i-3
 wait	i-3
 walk	i8
 want	b-3h-5i-6
 want it	e10
 want to	e5
 was	c-11i-25
 weight	h8
 with	h-4
 with the	c4i3
 within a	i12
 worry	j5
 worry ,	j9
 ~	c11
 。	c11i13
 一	a-6b-7c11h-6i22
 一 下	c-16i-17
 一 个	c10i-6
 一 半	c-10i14
 一 地	i3
 一 天	i-24
 一 层	c-6
 一 批	i-13
 一 次	c3i15
 一 点	h4
 一 箱	c15
 一 趟	c12
 七	i15
 三	c5g-6
 三 回	c7i13
 三 成	c-5
 上	i5
 下	c-7
 不	h-6
 不 	a11i-6
 东	i-3
 东 西	i-3
 两	c4i7
 两 个	i-4
 两 回	c-8
 两 天	c-4
 两 百	c16i18
 严	i6
 严 重	i6
 为	f11
 也	h-5i-3
 也 不	c10i9
 也 没	c-10
 了	c10i7
 了 !	c18i38
 了 ,	c8e3i8
 了 一	i14
 了 三	i-15
 了 你	g15
 了 刚	i-3
 了 吧	c27i15
 了 我	c5i3
 了 点	c9i10
 了 的	h8
 了 谁	c-10i-10
 了 	c-6i-13
 了 	a-5g10
 五	c11i31
 交	i34
 人	h-8i6
 人 ,	c11
 什	c-3i-6
 什 么	c-3i-6
 他	i-8
 付	j-5
 价	c11
 价 ,	c20i-5
 会	g12
 你	c-13f7i-13j-5
 你 了	f14
 你 们	b7c-3i-12
 你 提	f5
 俩	i4
 做	i10
 八	i4
 再	c6
 再 来	c7
 再 	i7
 冷	h-15
 净	h4i-10
 净 就	h3
 几	i-3
 几 个	c-7
 几 次	c8
 出	c14i13
 别	i-6
 到	c4h-5i7
 到 半	i-4
 包	c-4i-11
 十	c11i10
 十 几	c13
 半	c3i33
 半 小	i5
 单	h4
 印	i-7
 厉	c3
 厉 害	c3
 压	i3
 压 到	i9
 去	c4h-3
 去 ,	c16
 又	g3
 反	c4g4
 发	g-4i12
 可	g6
 可 以	g6
 司	c8j3
 司 有	h10
 司 能	g3
 吃	i11
 吗	g11
 吗 ,	i12
 吧	d6e3i-5
 吧 ,	b3i9
 呢	i-3
 咋	g11i-20
 咋 办	g11i-20
 和	d12
 咗	d11i-3
 响	i11
 啊	c17g3i20
 啊 ,	c6
 嘛	g5
 四	c34
 圈	c4
 在	g-4i12
 地	g4i21
 地 址	g11
 处	h3
 处 理	h5
 备	b4
 多	d5i-9j3
 多 少	a5d8g-5j3
 大	g4h-9i6
 大 ,	b-3i-3
 大 得	i17
 太	i15
 太 多	e4
 太 大	c7i5
 好	c23h5i35
 好 几	c12h8i12
 好 多	i19
 季	g5
 安	b4
 安 排	b4
 完	c-9e8h16i-18
 实	i-3
 家	i-4
 对	c-4i3
 小	c20g-3
 就	a-3c-7h6i-16
 就 打	i-4
 就 算	g7
 就 行	h20
 尽	c4
 尿	i6
 差 太	c3
 底	c18i5
 影	i10
 得	c-7h-22i15
 得 不	c19e13
 得 厉	c-7f5
 得 换	d8g-9
 得 没	c-7
 得 能	h-15
 得 要	i16
 得 	c-4h-4i26
 快 一	c9
 怎	c-10i-5
 怎 么	c-10i-5
 意	c-5e5
 意 思	c-5e5
 慢	h-3
 慢 ,	h-3
 成	c26i14
 我	i-6j5
 我 。	i-9
 我 一	i-4
 我 了	c6
 我 们	i6
 我 家	c-3
 手	c5h3
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
 改	h33
 放	f-9
 教	i36
 散 不	c4
 数	g4
 方	c12i9
 是	c-6g8h-4i-5
 是 	c-3i-22
 晒	c7
 更	a20g-3
 有	f8g13
 有 人	h12
 有 没	g10i18
 本	b3
 机	g-10i27
 机 器	i15
 材	g7
 来	c-6
 杯	i-4j3
 杯 子	j4
 架	c-3
 根	c-4
 款	i-5
 死	i-14
 每	c7
 没	a3b3c-17
 洗	a3i-5
 活	i-5
 涂	i8
 消	b4
 消 息	b4
 点 ,	h-3
 点 没	h6
 牙	c8i14
 现	i5
 瓶	c6i4
 用	c-6g-7i-12
 的	c-4e-3h8i-10j3
 的 ,	c8i8
 的 有	c4
 的 狗	h4
 的 话	g7
 的 那	b3g-6
 的 问	c-7
 的 防	g-3
 的 	b17h-12
 皮	h6
 着	i5
 码	h3
 码 了	h11
 确	i-5
 税	c5i9
 笑	i-10
 笔	i-11
 第	c14
 算	i-14
 算 谁	g5
 给	j-7
 给 你	b9
 续	b7
 绳	c3
 绳 的	c3
 维	a10
 老	c-7
 能	g5
 脸	h-3
 膜	i-4
 膜 包	c-3i-8
 补	c5f6
 被	h23i-5
 要	g4
 要 死	c12
 订	i3
 记	g11i12
 误	j12
 请	e4
 谁	c13g-13
 货	c5i34
 货 ,	i7
 费	f5
 费 了	f6
 走	i-10
 起	c16
 起 得	c3
 跟	g3h5
 跟 进	g3h6
 路	i-10
 车	c-14
 车 	f5i-5
 过	c-17i-18
 过 一	i-6
 运	i15
 运 输	i12
 还	c-7i-11
 退	e7
 退 款	e5
 那	i15
 都	c-4i-13
 都 没	b3c-9i-10
 里	b3j10
 钱	i4
 问	a3
 险	a11
 雨	c5i11
 颜	c3g-5i4
 颜 色	c3g-5i4
 �	c7
 	a-6h4i-11
  ,	d-5
 	c21i17
 	g-7j-6
  给	f3
 	c-7i-5j-3
  ,	i-15
  with	c-10i-9
  一	e3
  了	c4
	c8d-3h-5i9j-3
 !	g6
 ,	c3i6
 0	c7
 ~	i8
 。	c3
 一	c6h-8i7
 一 地	i3
 一 堆	c3
 一 层	c-18
 三	i42
 不	g4
 东	i-4
 东 西	i-4
 也	i-14
 了	b-3c16i26
 了 ,	c21e3h5i12
 人	c5
 你	c-3g15
 你 们	c-3g16
 再	g-3
 几 个	c-7
 出	c8
 包	i-13
 十	c15
 吗	g4
 吧	b6
 吧 ,	b13
 咗	i4
 响	c6i11
 啊	c17i9
 在	i16
 多 少	g-3
 大	g6h-5i8
 太	c17e3
 好	h14i4
 好 几	h17
 季	g5
 就	h21
 就 行	h10
 就 	i-12
 尿	h-3
 差 太	c3
 得	c-4
 得 厉	f7
 得 没	c-11
 怎	g5
 怎 么	g5
 成	c8i13
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
 消	b6
 消 息	b6
 的	h4
 的 ,	h-9i3
 的 地	j4
 的 	b11h-11
 着	c10i10
 算	g7
 算 谁	g12
 绳	c3
 绳 的	c3
 能	g3
 能 退	e7g-7
 膜	c-3i-6
 膜 包	c-3i-8
 要	a4i-10
 账	i5
 费	c-3f7i-3
 费 了	c-3f7i-3
 起	c3
 起 得	c3
 车	i-13
 车 	f5i-5
 过 一	i-6
 都	i-32
 里	b3j10
 雨	c5i11
 	c25
 	c7i12
 	i10
 	c-7g5i7
	a-5c11e-3g-4h-6i19
 !	c4
 ,	c3h-3
 ?	c-19g15i-14
 。	c-4
 一 点	h11
 三	c20g-3i-18
 两	c19i18
 了	a-3c14i10
 了 !	c5
 了 ,	c7i4
 了 。	i-3
 了 我	c4
 了 谁	c-10i-10
 了 	g6
 人	c-19
 你	i4
 去	c7
 吗	g4
 吧	d11i-26
 多	j6
 多 少	j7
 大	i3
 实	i-3
 得	b7c10h-14
 得 	c3
 手	h-11i-11
 是	g11
 瓶	c6i4
 电	c7
 的	b7c-3i-8
 的 ,	c3
 的 话	g3
 码	h7
 能	g-6
 货	i5
 颜	c3g-5i4
 颜 色	c3g-5i4
 	i-6
 	i16
 	c16
	a-5b-5c12d-3f-3g-3h-7i8j-3
 !	i11
 ,	i3
 一	c13i12
 一 下	c-12
 一 小	c11
 一 次	c3i15
 三	e9
 不	c-3i5
 两	c4
 两 个	c-6
 两 天	i-22
 了	a-5i11
 了 ,	c-3e7i-8
 了 两	c-4
 人	c28
 俩	c11
 再	i7
 再 	i7
 几	g-16
 出	c3
 到	i6
 半	i15
 半 小	i5
 去	i11
 发	f-3i5j4
 吧	c14i4
 四	c12
 圈	c4
 好	c6
 好 几	c6
 就	i-6
 就 打	i-4
 影	i10
 得	g8i20
 怎	a-4g16
 怎 么	a-4g16
 我	c13i5
 我 。	i-9
 手	c29
 把	j8
 来	i-3
 架	c-3
 熟	g7
 用	c-3
 的 问	c-4
 看	c-5
 给	b15i-4
 给 你	b12
 老	c-5
 要	c3
 要 死	c12
 货	i8
 货 ,	i7
 过	i-14
 送	h-3
 	c13
 	c4
	c-9h-3j-3
 ,	c-4h-3
 0	c-8i-16
 ?	c23
 。	c5i3
 一	d8i7
 一 趟	c12
 不	a15h-5j15
 不 	a20
 两	c-5i10j13
 了	a10c-3e-3f5g-3h3i-7
 了 ,	b3c-4i6
 了 刚	i-3
 了 吧	c7i-14
 了 点	c9i10
 了 的	h8
 了 	c-11
 人	i3
 付	j-7
 你	b-5c5f17g-12i-9
 你 了	f14
 你 们	c14
 你 提	f5
 做	i20
 再 来	c7
 冷	h-15
 净	h4i-10
 净 就	h3
 几	g3
 到	c5
 单	h4
 压	i3
 压 到	i9
 又	g3
 司	c8j3
 司 有	h10
 司 能	g3
 吃	i7
 吗	g3
 啊	i-5
 嘛	g14
 地	g7
 地 址	g7
 备	b7
 多	a11
 多 少	a12
 大	c-5
 太	i9
 安	b4
 安 排	b4
 完	e9
 对	c-4i3
 就 行	h5
 尽	c4
 得	c-9h-9
 得 厉	c-4
 得 快	i3
 得 	i9
 快	c-4
 怎	a4i-5
 怎 么	a4i-5
 慢	h-3
 把	e9
 报	f-7
 报 一	f-8
 掉	g-13
 搓	e4
 搓 得	e4
 改	h33
 方	c12i9
 是	h-6
 更	a20g-3
 有	f11g24
 本	b3
 材	g7
 来	c-6
 没	a9i-3
 洗	a3i-5
 活	i-5
 点	h11
 点 没	h6
 的 ,	g5h11
 的 防	g-3
 看	c10
 确	g9
 确 认	g9
 笑	i-6
 给	e-3j-3
 能	g3
 补	f7
 被	h24i-6
 订	i3
 记	g12i12
 误	j12
 请	e5
 跟	g3h5
 跟 进	g3h6
 还	i12
 退	e14g-3
 退 款	e5
 那	i10
 重	c10
 钱	i4
 问	a5
 	a-7c-10h6i-7
  ,	d-5
  给	f3
 	c-7i-8
  ,	h-4
 	c-6
 	h4
	h-8i-7j-3
 ,	c3e5i4
 了	c12i-7
 你	c-3
 啊	c3
 嘛	a5
 意	c-5e5
 意 思	c-5e5
 我 了	c12
 我 们	j10
 我 家	c-3
 现	i5
 的	c-5h7i-3j8
	a-3b-7c12d-3g-5h-8i13j-4
 ,	c11e3f4h-10i-5
 .	c9
 0	c34i18
 ?	a-3
 a	g10
 a lot	g5
 about the	i5
 after	c12i20
 again	c10
 agree	e6
 agree on	e6
 all day	i3
 and	c7i8
 are	c-5
 arrived	c4i5
 as	h11
 at	i9
 at all	i-3
 before	c-5
 box	a15
 but	c-21i-17
 by	c3i21
 by 	c7
 called	c4i3
 called me	c4i3
 can	c-4i-3
 cancel	e-23
 charge	c13i17
 chat	c-7i-9
 chat ,	c-4
 close	c13i7
 colour	c4g3
 colour ,	e3g5
 company	i9j-3
 company name	j-3
 day	i-5
 delivery	i6
 design	i-3
 down	c-12i-10
 fancy	h6
 find	i21
 fit	c4i15
 for	b-3c-3f5g-3
 for a	c4i3
 for our	f3
 for you	i-5
 from	d7
 from the	c22
 get	c-4i4
 go	e4i-13
 goods	c9i4
 have	e-3
 hurt	i-19
 i	g3i-3
 in	c3i7
 in the	c14
 is	c-3h-4
 it	e3g-3i-8
 keep	i3
 know	i3
 know what	i18
 knows	c-4
 left	i-6
 like	c10i8
 log	c6
 log in	c6
 make	e3
 me	c3
 mind	b4
 moved	c3
 my	i7
 name	c7
 need it	e23
 not	i-3
 number	c-22i-14
 of	c4i7
 of glue	c8
 off	c9i10
 off the	i4
 oil	c6
 on	c8h-3i11
 on the	c-9i-8
 one ,	i-5
 ones	e-5
 open	i10
 open the	c4
 open your	c-8i5
 or	b3
 our	c9i15
 over	h13
 picks	c6
 picks up	c6
 please	e5
 print	e10i8
 promise	j-3
 quality	c6i4
 rate	c20i4
 read	c5
 received	i4
 renew	e10
 scan	c12i14
 scratching	c-4
 sell	c13i-7
 send	e12
 send it	e5
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
 tell	c-5
 telling	i8
 than	a3d7
 than before	i4
 than the	a6i-8
 that	e7
 the	e5
 the old	i20
 three	c28
 through	c7
 to	i-3
 told	c30i8
 turn	c18i5
 two	i12
 up	c11i10
 us	c5e4
 use	i-3
 use it	i-3
 wait	i-3
 walk	i8
 want	b-3h-5i-6
 want it	e10
 want to	e5
 was	c-11i-25
 weight	h8
 with	h-4
 with the	c4i3
 within a	i12
 worry	j5
 worry ,	j9
 	i3
 	c4i11
 	c-11i-14
  ,	c9
  with	c-10i-9
️	a3`,
};
