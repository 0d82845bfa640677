import { test } from 'vitest';
import { SAMPLES } from './suggest-examples.ts';
import { suggest } from './suggest.ts';
const MORE: [string, string, boolean][] = `
门前那条路坑坑洼洼，下雨就积水，摩托都过不去|infrastructure.road
二组的便桥被水冲断了一截，学生过河要趟水|infrastructure.road
村口的太阳能路灯坏了三盏，晚上黑得很|infrastructure.lighting
学校门口没有斑马线，孩子过马路危险|infrastructure.traffic
停水三天了，家里没水吃|utilities.water
这几天老停电，冰箱里的肉都坏了|utilities.power
山里手机没信号，打电话要跑到山梁上|utilities.telecom
水管冻裂了，半个组没水|utilities.water
野猪把包谷地拱了，一晚上糟蹋两亩|agri.crop_damage
猪圈里死了两头猪，怕是猪瘟|agri.pest
水渠堵了，水田浇不上水|agri.irrigation
隔壁修院墙占了我家出路，说了几回都不让|dispute.neighbour
楼上天天半夜放音响，吵得睡不着|dispute.neighbour_noise
老板欠我们八个人的工资，拖到现在不给|dispute.wage
修高速征地，补偿标准跟别村不一样|dispute.land_compensation
兄弟几个都不管老人，赡养费没人出|dispute.family
跟邻居为林地边界争了好几年，林权证上写得不清|dispute.forest_land
被隔壁的狗咬伤了，打针钱他不肯赔|dispute.damages
收核桃的老板写了借条，货款一直不给|dispute.contract
低保怎么申请，需要什么材料|policy.query
退耕还林款今年还没到账|policy.subsidy
我家是脱贫户，今年生病没有收入，怕返贫|hardship.income
邻居家揭不开锅了，能不能给点临时救助|hardship.temporary_aid
老人低保被取消了，不知道为啥|hardship.subsistence
有人打电话说我中奖了，要我转账，是不是骗子|safety.fraud_alert
晚上有陌生人在村里转悠，前几天丢了两只羊|safety.public_order
村里有人赌博，天天打麻将赌钱|safety.public_order
清明快到了，上坟烧纸的人多，请安排护林员值守|forest_fire.prevention
后山防火隔离带长满了草，该清了|forest_fire.prevention
家里的电线老化，怕漏电|hazard.electric
楼道里堆满杂物，消防通道都堵了|hazard.fire
后山裂了一条缝，怕滑坡|hazard.landslide
堰塘边没有护栏，娃们夏天爱去玩水|hazard.waterside
小卖部卖过期的方便面|hazard.food
采石场放炮震得房子发抖|hazard.workplace
老屋房梁朽了，一下雨就漏|hazard.house
有人在河里电鱼|environment.river
垃圾池满了半个月没人清运|environment.sanitation
养猪场的污水直接排到沟里，臭得很|environment.pollution
有人在山上偷采矿石，挖得乱七八糟|environment.mining
看见有人下夹子打猎|environment.wildlife
村卫生室没有医生，看病要跑镇上|social.health
想在村里办个养老院，老人吃饭没人管|social.elderly
孩子上学太远，能不能安排校车|social.education|infrastructure.traffic
医保交了钱，住院报销不了|social.insurance
想找个公益岗位，在家照顾老人|social.employment
村集体的门面房租给谁了，租金多少|village_affairs.collective_asset
想在老地基上翻建房子，手续怎么办|village_affairs.homestead
村里账目好久没公示了|village_affairs.disclosure
娃上户口要开证明，村里盖章找谁|village_affairs.certificate
村干部办事推诿，态度不好|conduct.feedback
办低保的干部要红包|conduct.integrity
彩礼太高了，建议写进村规民约|proposal.village_rules
想学养蜂，能不能办个培训班|proposal.training
建议把老学校改成民宿，发展旅游|proposal.project
通知转移的喇叭没响，预警没收到|flood.warning
排洪沟堵了，汛期快到了要清淤|flood.facility
洪水把玉米地冲毁了三亩，损失大|flood.damage
健身器材坏了两个，怕伤到娃|infrastructure.venue
煤气罐减压阀老化，想请人检查|hazard.gas
今天天气不错|other
你好|other
`.trim().split('\n').map((l) => [l.split('|')[0]!, l.split('|').slice(1).join('|'), false]);
const YES = `
后山着火了，快来人
对面山上冒浓烟，看着像起火了
有人在林边烧荒，火越烧越大
我家厨房起火了
河水涨了，两个人被困在河中间的石头上
山洪下来了，老人还在屋里
房子塌了，里面有人
山上石头滚下来砸到人了
一个娃掉进水塘里了
有人触电倒在地上
屋里煤气味很大，人头晕
老公喝了酒又打我
隔壁天天打孩子，孩子哭得厉害
上个月打我一回，昨晚又打
两家人为地界打起来了，有人拿着刀
我爷爷早上出去，到现在走失了找不到
老人晕倒了叫不醒
她说不想活了
孩子溺水了
泥石流冲下来了，路断了，沟里还有三户人
去年着过火，今天又着火了，就在林子边
滑坡下来埋住人了
有人喝农药了
校门口有人持刀
`.trim().split('\n');
const NO = `
村里组织森林防火演练，请大家参加
去年后山着过火，火烧迹地还没补栽
老人发烧，想找村医看看
烟囱不冒烟，炕烧不热，想请人看看
想请消防来讲讲防火知识
大家一起动手修路，缺水泥
我自己动手把水渠清了，想要点补助
昨天后山的火已经扑灭了，要不要留人看守
孩子不见了又找到了，虚惊一场
我的羊走丢了三只
路灯不亮，怕人掉沟里
桥栏杆坏了，怕娃掉进河里
电线老化容易触电
房子墙裂了，怕倒
灭火器过期了要换
希望办一次防溺水讲座
片长打我电话没接到
下雨路滑坡陡，想铺水泥
村头两棵树被水冲走了
入户路被冲走一截，老人出行不便
山上林子被人偷砍了
秸秆不让烧，堆在地里怎么办
低保申请被困在系统里，办不下去
水管被埋得太浅，冬天冻裂
车间火花大，灰尘多
电视里看到火灾，想换个电表
孩子在学校打架，老师让赔钱
河边柳树倒了压住电线
找村干部找不到人
人行道上的井盖不见了
`.trim().split('\n');
test('x', () => {
  for (const [name, f] of [['text', (s: any) => s.text], ['both', (s: any) => `${s.title}。${s.text}`], ['title', (s: any) => s.title]] as const) {
    let ok = 0, lv = 0;
    for (const s of SAMPLES) {
      const g = suggest(f(s));
      if (g.category === s.category) ok++; else console.log(name, s.no, f(s), '→', g.category, 'not', s.category);
      if (g.level === (s.level === 'emergency' ? 'county' : s.level)) lv++;
      if (g.emergency !== (s.level === 'emergency')) console.log(name, 'EMERGENCY', g.emergency, s.no, f(s));
    }
    console.log(name, ok, lv);
  }
  let ok = 0;
  for (const [t, c] of MORE) { const g = suggest(t); if (c.split('|').includes(g.category)) ok++; else console.log('  MORE', t, '→', g.category, 'not', c); if (g.emergency) console.log('  FALSE E', t); }
  console.log(ok, MORE.length);
  for (const t of YES) { const g = suggest(t); if (!g.emergency) console.log('  MISSED', t); else console.log('    ok', t, g.category); }
  for (const t of NO) { const g = suggest(t); if (g.emergency) console.log('  FALSE', t, g.category); }
});
