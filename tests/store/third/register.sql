PRAGMA user_version=3;
PRAGMA application_id=1297372489;
BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (
        id INTEGER PRIMARY KEY,
        migration_set TEXT,
        name TEXT,
        applied_at TEXT
    ) STRICT
    ;
INSERT INTO "_sqlite_migrations" VALUES(1,'register','first','2026-11-22 11:15:52.426346+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'register','second','2026-11-22 11:15:52.427493+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'register','third','2026-11-22 11:15:52.429088+00:00');
CREATE TABLE body (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        noun TEXT NOT NULL,
        kind TEXT NOT NULL,
        jurisdiction TEXT NOT NULL,
        house_style TEXT NOT NULL,
        quorum TEXT NOT NULL
    , action_series TEXT NOT NULL DEFAULT '', recommendation_series TEXT NOT NULL DEFAULT '', series_year TEXT NOT NULL DEFAULT 'calendar', findings_off TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "body" VALUES(1,'6001509a-4dfc-4236-a64d-d2bce99c4aa3','Mossingham Borough Council Cabinet','Cabinet','cabinet','England','cabinet','3','','','calendar','');
CREATE TABLE change (
        step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        record INTEGER NOT NULL,
        operation TEXT NOT NULL CHECK (operation IN ('added', 'altered', 'removed')),
        before TEXT,
        after TEXT,
        salt TEXT,
        commitment TEXT NOT NULL, of_step INTEGER, of_ordinal INTEGER,
        PRIMARY KEY (step, ordinal)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "change" VALUES(1,1,'body',1,'added',NULL,'{"id":1,"uuid":"6001509a-4dfc-4236-a64d-d2bce99c4aa3","name":"Mossingham Borough Council Cabinet","noun":"Cabinet","kind":"","jurisdiction":"England","house_style":"","quorum":"","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','958001f41b71fe516f35fd82611bfaa1','e33d390d58c7c9b5f8c17bb76d98873f9b3f5fa1309e7f01e5512b356c1a829c',NULL,NULL);
INSERT INTO "change" VALUES(2,1,'body',1,'altered','{"id":1,"uuid":"6001509a-4dfc-4236-a64d-d2bce99c4aa3","name":"Mossingham Borough Council Cabinet","noun":"Cabinet","kind":"","jurisdiction":"England","house_style":"","quorum":"","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','{"id":1,"uuid":"6001509a-4dfc-4236-a64d-d2bce99c4aa3","name":"Mossingham Borough Council Cabinet","noun":"Cabinet","kind":"cabinet","jurisdiction":"England","house_style":"cabinet","quorum":"3","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','a0dd26bc1969f296d1d79a6630cd51ca','251297d8e9413e61dd813f43ee1b96df9a4a76b24c8785b84298a38cfdf6637c',NULL,NULL);
INSERT INTO "change" VALUES(3,1,'person',2,'added',NULL,'{"id":2,"uuid":"bfcc2562-6dbf-4a40-8ddc-0ebbf3f9db4f","name":"Councillor Beatrice Ambleforth","code":"ba","title":"Leader of the Council","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','501c479d0cab168f86789e0a987637cc','ccc8fe8fec77cfcafcb71f648027c1d5b3a16ab8714c7f249439092c3cecc3d9',NULL,NULL);
INSERT INTO "change" VALUES(4,1,'seat',3,'added',NULL,'{"id":3,"body":1,"person":2,"role":"Leader of the Council","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','5991cbe12c40f26487b75a5487fafeba','48592f79779ddcd7f1060505014e53db8488ee7cf20d1abc2495774f3a53320f',NULL,NULL);
INSERT INTO "change" VALUES(5,1,'person',4,'added',NULL,'{"id":4,"uuid":"3f1a14b6-42fa-4462-af93-1b9894f10834","name":"Councillor Imelda Strand","code":"is","title":"Cabinet Member for Streets and Parks","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','817269839f254c5b5f197ab0ff732e9b','844c0387609dd9eee5d9810801daf7233e4454be87e25e306ca760f5bf2fc1f0',NULL,NULL);
INSERT INTO "change" VALUES(6,1,'seat',5,'added',NULL,'{"id":5,"body":1,"person":4,"role":"Deputy Leader and Cabinet Member for Streets and Parks","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','47393dbe9ea2d6931a6daa33f3ac0eb7','5eed5a968e83240ce00b75586d2b8ac6519da8b2d618a6f0bf825da5bcd7d0c7',NULL,NULL);
INSERT INTO "change" VALUES(7,1,'person',6,'added',NULL,'{"id":6,"uuid":"4a60b12b-e396-4307-b160-dcaaa99e5b41","name":"Councillor Hugo Cattermoss","code":"hc","title":"Cabinet Member for Finance","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','c5d60c2acc6dfa1473c8beb1692f2889','bbfd421f14433d323c826d9bc4620ec509405913e931b03a7de3d21602c49217',NULL,NULL);
INSERT INTO "change" VALUES(8,1,'seat',7,'added',NULL,'{"id":7,"body":1,"person":6,"role":"Cabinet Member for Finance","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','ceff58951ef808bf18b8a8a16aea92d8','cc68d400a26aff29d5edbf161d748b705cd81d4ded914cc1de0830fbe393dd1b',NULL,NULL);
INSERT INTO "change" VALUES(9,1,'person',8,'added',NULL,'{"id":8,"uuid":"f2d999fd-c319-4c7b-a053-4cbce62c5095","name":"Councillor Lavinia Ogle","code":"lo","title":"Cabinet Member for Housing","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','bc784177b9e1cb5c89e708efc1d4b716','e7fb587e960c22875080543b9443098f53039b8650509ae8870ca2383ec8424d',NULL,NULL);
INSERT INTO "change" VALUES(10,1,'seat',9,'added',NULL,'{"id":9,"body":1,"person":8,"role":"Cabinet Member for Housing","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','4c1dfbe71dda3aefcac60f9020b79f26','4749331d49f480aec037f3865806f42d224f18fae0e9a1e0f491f772f5074504',NULL,NULL);
INSERT INTO "change" VALUES(11,1,'person',10,'added',NULL,'{"id":10,"uuid":"8b4c2c06-618b-41fc-86ea-5be654707adf","name":"Councillor Tobias Underhay","code":"tu","title":"Cabinet Member for Leisure and Culture","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','52cd6f4dc910666fa305ee694d2e281a','01b4d096108d9015546d9e8878fb4018da3e18398a7eff4c53872e5b18c0676d',NULL,NULL);
INSERT INTO "change" VALUES(12,1,'seat',11,'added',NULL,'{"id":11,"body":1,"person":10,"role":"Cabinet Member for Leisure and Culture","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','73511d73bde28a69c52904194c98ac77','53707013a66a8955a9ea583beef798b571a018087608b75bef9d876f844000f7',NULL,NULL);
INSERT INTO "change" VALUES(13,1,'person',12,'added',NULL,'{"id":12,"uuid":"ea14c83f-e8e1-42d5-9444-d480db344538","name":"Councillor Gideon Marsh","code":"gm","title":"Leader of the Riverside Group","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','ab0dbb06a39a277ed3f9d5f153ee77b9','0557d467de66a0521cecf9901a01891c88de0e72f38629ca80ce29444f3105ea',NULL,NULL);
INSERT INTO "change" VALUES(14,1,'seat',13,'added',NULL,'{"id":13,"body":1,"person":12,"role":"","category":"invitee","party":"Riverside","may_vote":0,"since":null,"until":null,"representing":"","code":""}','3119419eb66aa8af8a5c4bd474837258','54491951fdb1ec4bccc2366b2d3ec35648a01d023cb1cf534b30955b44b4f010',NULL,NULL);
INSERT INTO "change" VALUES(15,1,'person',14,'added',NULL,'{"id":14,"uuid":"de6790d9-597d-4def-b39b-8b02399c85d5","name":"Martha Penhallow","code":"mp","title":"Chief Executive","short_title":"Chief Executive","organisation":"","note":"","described":0,"honorific":"","letters":""}','151d4b3b0d6ede1fc2867fb5499ee206','f1c733cf328ddb35c4e36d2c47bac0cf42a08b0fa1f8da6714365b097ca56fa3',NULL,NULL);
INSERT INTO "change" VALUES(16,1,'seat',15,'added',NULL,'{"id":15,"body":1,"person":14,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','db2e2a886b57d453bf2648da4e07047e','e9eaf60088599ed615c4ef00831d122533a36084b430ffab2b35d06893000a00',NULL,NULL);
INSERT INTO "change" VALUES(17,1,'person',16,'added',NULL,'{"id":16,"uuid":"4f114fd6-b022-44e6-850d-bc9b45999aa0","name":"Desmond Ockwell","code":"do","title":"Director of Finance","short_title":"Director","organisation":"","note":"","described":0,"honorific":"","letters":""}','aa8bdbb0829661e497a355897c5dbcb3','0a54420bb90962422bb1a4875ee415a97832f961ca9fccf5f47a879c7016b40a',NULL,NULL);
INSERT INTO "change" VALUES(18,1,'seat',17,'added',NULL,'{"id":17,"body":1,"person":16,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','b3f16fd012c269685fd0cf9effb15935','556377f71470a6d8de13f9a62aa63c25f1e4de0d60de49c24a7ce7baa4a04117',NULL,NULL);
INSERT INTO "change" VALUES(19,1,'person',18,'added',NULL,'{"id":18,"uuid":"96fad86c-8814-42db-b4f0-038f7a2ed8f0","name":"Araminta Voss","code":"av","title":"Head of Housing","short_title":"Head","organisation":"","note":"","described":0,"honorific":"","letters":""}','d92a9a16b9dfc9a902ddc0a66300023f','df71864ec91c8254a1e6861286981ccb8613abf2827af1ede8e0480d3bde453b',NULL,NULL);
INSERT INTO "change" VALUES(20,1,'seat',19,'added',NULL,'{"id":19,"body":1,"person":18,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','d93a73d3014f4a625ebffac69e26f647','84723fa59fcc153f1a052938156bdc83bd479f0316713481e4434b849896a979',NULL,NULL);
INSERT INTO "change" VALUES(21,1,'person',20,'added',NULL,'{"id":20,"uuid":"71daca2f-0188-4469-be95-dab4dc2fc729","name":"Siobhan Treadgold","code":"st","title":"Monitoring Officer","short_title":"Monitoring Officer","organisation":"","note":"","described":0,"honorific":"","letters":""}','e434c7f0a79af0588d54c7cc4041a8ea','bfaf9f88b3c1277a6ff3ca13c4af55bc72ca0d41edbce08256acc8e13de2a176',NULL,NULL);
INSERT INTO "change" VALUES(22,1,'seat',21,'added',NULL,'{"id":21,"body":1,"person":20,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','17300e69e4b7b85f586158d3de112b1e','1a9d022c929554e1f7d6e813c8cbb1647e9d7c99f467552c018305bfd8f583ca',NULL,NULL);
INSERT INTO "change" VALUES(23,1,'person',22,'added',NULL,'{"id":22,"uuid":"23fd6528-5a28-4af5-aac1-08c1db21e56c","name":"Lionel Brandreth","code":"lb","title":"Democratic Services Manager","short_title":"Democratic Services Manager","organisation":"","note":"","described":0,"honorific":"","letters":""}','c177b1df97bc928d1769c9552f547627','693939ecebe348a015b8ca5d57037654d6a25479daa47ffc4ab6842b6f534e47',NULL,NULL);
INSERT INTO "change" VALUES(24,1,'seat',23,'added',NULL,'{"id":23,"body":1,"person":22,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','3ed47b946a5cab8790eefd72ca3640b3','ff3b884bb15208a56617469c81d37b8ab0fc8fc65e8b9b58d3a322db66bde6ac',NULL,NULL);
INSERT INTO "change" VALUES(25,1,'series',24,'added',NULL,'{"id":24,"body":1,"name":"minute","year":"2025/26","next_number":58}','90e64713a3958d8eddaa030ab0defee8','e57de043e0d9ab56596d29d70cf24e447b0f8658ea449ad0e1043482792863eb',NULL,NULL);
INSERT INTO "change" VALUES(26,1,'series',24,'altered','{"id":24,"body":1,"name":"minute","year":"2025/26","next_number":58}','{"id":24,"body":1,"name":"minute","year":"2025/26","next_number":68}','960672389d5b4ae6bdc92ebc89cdb875','f644ccf4f2d0faf484966b73ba12fc3a98974a482ab6bca422555974fbc8357d',NULL,NULL);
CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        short_title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        note TEXT NOT NULL,
        described INTEGER NOT NULL CHECK (described IN (0, 1))
    , honorific TEXT NOT NULL DEFAULT '', letters TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "person" VALUES(2,'bfcc2562-6dbf-4a40-8ddc-0ebbf3f9db4f','Councillor Beatrice Ambleforth','ba','Leader of the Council','Leader','','',0,'','');
INSERT INTO "person" VALUES(4,'3f1a14b6-42fa-4462-af93-1b9894f10834','Councillor Imelda Strand','is','Cabinet Member for Streets and Parks','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(6,'4a60b12b-e396-4307-b160-dcaaa99e5b41','Councillor Hugo Cattermoss','hc','Cabinet Member for Finance','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(8,'f2d999fd-c319-4c7b-a053-4cbce62c5095','Councillor Lavinia Ogle','lo','Cabinet Member for Housing','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(10,'8b4c2c06-618b-41fc-86ea-5be654707adf','Councillor Tobias Underhay','tu','Cabinet Member for Leisure and Culture','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(12,'ea14c83f-e8e1-42d5-9444-d480db344538','Councillor Gideon Marsh','gm','Leader of the Riverside Group','Leader','','',0,'','');
INSERT INTO "person" VALUES(14,'de6790d9-597d-4def-b39b-8b02399c85d5','Martha Penhallow','mp','Chief Executive','Chief Executive','','',0,'','');
INSERT INTO "person" VALUES(16,'4f114fd6-b022-44e6-850d-bc9b45999aa0','Desmond Ockwell','do','Director of Finance','Director','','',0,'','');
INSERT INTO "person" VALUES(18,'96fad86c-8814-42db-b4f0-038f7a2ed8f0','Araminta Voss','av','Head of Housing','Head','','',0,'','');
INSERT INTO "person" VALUES(20,'71daca2f-0188-4469-be95-dab4dc2fc729','Siobhan Treadgold','st','Monitoring Officer','Monitoring Officer','','',0,'','');
INSERT INTO "person" VALUES(22,'23fd6528-5a28-4af5-aac1-08c1db21e56c','Lionel Brandreth','lb','Democratic Services Manager','Democratic Services Manager','','',0,'','');
CREATE TABLE seat (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        category TEXT NOT NULL,
        party TEXT NOT NULL,
        may_vote INTEGER NOT NULL CHECK (may_vote IN (0, 1)),
        since TEXT,
        until TEXT
    , representing TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "seat" VALUES(3,1,2,'Leader of the Council','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(5,1,4,'Deputy Leader and Cabinet Member for Streets and Parks','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(7,1,6,'Cabinet Member for Finance','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(9,1,8,'Cabinet Member for Housing','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(11,1,10,'Cabinet Member for Leisure and Culture','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(13,1,12,'','invitee','Riverside',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(15,1,14,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(17,1,16,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(19,1,18,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(21,1,20,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(23,1,22,'','officer','',0,NULL,NULL,'','');
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "series" VALUES(24,1,'minute','2025/26',68);
CREATE TABLE step (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        sentence TEXT NOT NULL,
        item INTEGER,
        undoes INTEGER REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        redoes INTEGER REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        opening INTEGER NOT NULL CHECK (opening IN (0, 1)),
        hash TEXT NOT NULL
    , salt TEXT, commitment TEXT NOT NULL DEFAULT '', closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))) STRICT
    ;
INSERT INTO "step" VALUES(1,'2026-11-22T11:15:52.431884+00:00','root','Body added: Mossingham Borough Council Cabinet',NULL,NULL,NULL,0,'60b23537e5ec48d41f2e25df0d467e8521e456ee3826c376b47b44bfb40f91da','56a36fb94e0b5d59ee80fdb2559a5e51','1d7e11115e1df561698996a2316714afd87cc0a41f9e4c80a605cfb6c60630a4',0);
INSERT INTO "step" VALUES(2,'2026-11-22T11:15:52.798388+00:00','root','Body corrected: Mossingham Borough Council Cabinet',NULL,NULL,NULL,0,'e8240405e44a18da81271741ba5c7a8b6cde4ed2f21f799128d9dcfcf1fb3d6b','1bc9fcee123dd123fe51e6ee8d6bb1a6','288670b00894d135b7d862bf10c885f8641afa9ae9bf09a3791aff652367eb71',0);
INSERT INTO "step" VALUES(3,'2026-11-22T11:15:53.308955+00:00','root','Person added',NULL,NULL,NULL,0,'08691397f1fcdab1d8ae90ae68b350f1d8d564793845a48d225b0f16043f950c','4b48b30a3e809ba0333fd20a673bdb72','cef1d1142f98b77e5d1d0303cbc80bfee1e4e22c5bd07fa68abe29fc67dc77dd',0);
INSERT INTO "step" VALUES(4,'2026-11-22T11:15:53.313090+00:00','root','Seat added',NULL,NULL,NULL,0,'3f76ed0df0c181687fefff4a644a438569ce7e9c7074f8e835324584b5ed65e7','f6ad3388142566c51ce2260e1176fea4','30e281885b7ce9d521d7ca5b752153040001caa1ce7fc3066b389145462542cd',0);
INSERT INTO "step" VALUES(5,'2026-11-22T11:15:53.316114+00:00','root','Person added',NULL,NULL,NULL,0,'ec478c0aedfdea466cf092ee567e6692233cbd0b63626bfe2a4148f2762d317f','a5574bd99e23d98083598461a5a72491','e6a54d606e10eb51543b58fe2a87e1cbe3590378513e77b8ff9a017a8f724231',0);
INSERT INTO "step" VALUES(6,'2026-11-22T11:15:53.318816+00:00','root','Seat added',NULL,NULL,NULL,0,'b04fd0343eb6657271a60fe10c0a5a7e0f2a984660a18e985b2b16b668bf5172','56cc837da439ad39f2be39a67f0686c1','32a47d8e379429718ae732c90994e177caab806d33362e39beb985fd56135b75',0);
INSERT INTO "step" VALUES(7,'2026-11-22T11:15:53.321612+00:00','root','Person added',NULL,NULL,NULL,0,'cc090405edd41ca2289063f4800916f41cd90d132be096b1a91aecca43e9c7be','b4180d262dd2b93a9030cc6816c3984f','0db8379942fcc92e59025f135169f9b80e08befa59cf295c5fd706a06fc4813e',0);
INSERT INTO "step" VALUES(8,'2026-11-22T11:15:53.325044+00:00','root','Seat added',NULL,NULL,NULL,0,'62b3694a4248106a48f6511c052c86d516481449178754bb80269e34583cb97b','b0b455cded916e16c44b792a193cd67e','681b29c23901d6709e35f70b771738e9c29543077811c9e27307a4c0cf3856a6',0);
INSERT INTO "step" VALUES(9,'2026-11-22T11:15:53.328705+00:00','root','Person added',NULL,NULL,NULL,0,'e1ff0f24db30e38e9581ae5245e32f7eb55263f05dd540a720d4c3a54b4a221c','5ae54f9cc23a587b8acc5437056cbbcf','e5c2271c03604911b1ef5956650ccc512bb9ba53467892c089e9c6b7f99c90b7',0);
INSERT INTO "step" VALUES(10,'2026-11-22T11:15:53.331853+00:00','root','Seat added',NULL,NULL,NULL,0,'2e58fbc6a2f0124178fc6cc93ca721c19e3ba0203af12e53249dbbaabbbf379c','f71abe4eff0dbdddaaaedad5a675fd5a','cafe44decf35e5e987a53ac3b8eeb90c92d16faba710db27f22c1396ab81002f',0);
INSERT INTO "step" VALUES(11,'2026-11-22T11:15:53.335247+00:00','root','Person added',NULL,NULL,NULL,0,'203fed611c35120d2503f78960289b9d4fc86d2a4e61320ac789947f30394243','eea8f2002444d18110746d3589075e8e','77afea9ba4814406a8549b00821c86f5c73048ff23bf8aeafad576906a518cab',0);
INSERT INTO "step" VALUES(12,'2026-11-22T11:15:53.338891+00:00','root','Seat added',NULL,NULL,NULL,0,'9c796cf6a403e208effd641d7119775144601d156bdf41dd73855f357c09b4d1','9fc15cf4919e621492dc840a25f21844','f8143e7820f753453a6d9404d09d531178b00e6ae98cd5440e215a882406a780',0);
INSERT INTO "step" VALUES(13,'2026-11-22T11:15:53.342021+00:00','root','Person added',NULL,NULL,NULL,0,'fd3a9a95f71eff104765aae8e10aad92636479d31e1bf06c5215b5477f92573f','21f89f9a2ec5e672b15a3d36af47e5d9','9074c427b8075fe73ac0299e6043b4f841bd5dfe6ce010f231cdd8cbbbe9cd9c',0);
INSERT INTO "step" VALUES(14,'2026-11-22T11:15:53.345313+00:00','root','Seat added',NULL,NULL,NULL,0,'4ace0241226ff15da8004d972ec34b73e65486eb551179909939a1c7ee9182ad','bdcd4217d6cba0dcd02057608e7e0f19','334eb42003c36569a6471f362252853b508cd7f8fe4f4589d25bdca0f54e5b1e',0);
INSERT INTO "step" VALUES(15,'2026-11-22T11:15:53.348824+00:00','root','Person added',NULL,NULL,NULL,0,'4998ce166c9e036d2594f60e7d74ff5d4043401602408b6896e95341cc1c62d1','d533b65b48d1034d0cda2eb881463ae1','c33d05d6faae6569ec5f8330207551b0352760402ce32c7b708f4b6dcf2701de',0);
INSERT INTO "step" VALUES(16,'2026-11-22T11:15:53.352120+00:00','root','Seat added',NULL,NULL,NULL,0,'5ed8cd727fafd8874953e6a5d4b777e2287d061f30f5a29b04d6880cf2ea6a5d','803111082179bf2f4aac41bca0905f5e','ecc66ec33525dbffbdc10cb8ecf636810067c75d372733e332176f9014c32cef',0);
INSERT INTO "step" VALUES(17,'2026-11-22T11:15:53.355728+00:00','root','Person added',NULL,NULL,NULL,0,'3668719cf0b67f7f0d15edfb80cec6ee5bbb031fe82925c120d0fe0deb04febc','490735254d3b74449d03823b0da0d3f7','9b573a413c984a55fb10cf23124bebe342c5c184520117bea32fd1cc3778f380',0);
INSERT INTO "step" VALUES(18,'2026-11-22T11:15:53.358670+00:00','root','Seat added',NULL,NULL,NULL,0,'740df009fe703ca8aed7bc5cc4a21ff2f868c1711fd6ea4ac013d43f2b169fe1','01f088ff1c947d8fd8578ddcc934696e','222eaff1b1163fe24e88fa196c14474f6b3172e60f06c731a9a1af555b2bcb57',0);
INSERT INTO "step" VALUES(19,'2026-11-22T11:15:53.361598+00:00','root','Person added',NULL,NULL,NULL,0,'5bea9b8b908a2932c83abb66646b028d047a7b96fb49ee4d99da65a62ccf13dc','f8f57cde949c845de73600579800b265','e702c9c753eb08e589a6d6252e0afffa352e90ba6e42b38b17e79d2c0c5b245f',0);
INSERT INTO "step" VALUES(20,'2026-11-22T11:15:53.364599+00:00','root','Seat added',NULL,NULL,NULL,0,'a9718b9e3b425785297045e50b0e4678b8f27422c449bceb55b8692c7a291f19','9acbb975a08027b3e8a629a29ee7aa3d','f3106345857cc5d021033e68d565e25aae307b90f971c7ce469eac6833aea64a',0);
INSERT INTO "step" VALUES(21,'2026-11-22T11:15:53.368579+00:00','root','Person added',NULL,NULL,NULL,0,'f5802371b7815c60f4d803f14fc20750e01c96b893a6d8ef5f07b1d55f0662f0','6acae737c3c4f50f803999b52cfba4fe','bd6d1e2f02a52dea55851074c2f67b0948f3805e04afd16f4e3cb98a7675051a',0);
INSERT INTO "step" VALUES(22,'2026-11-22T11:15:53.373394+00:00','root','Seat added',NULL,NULL,NULL,0,'2c85a1395f7f84cdf4bf76b9a0ef5e1581962c15ba88bb742a4e2e7c15a3904a','c295730afcecec88f973a1287194ea76','1fd5eddfa28f170bef72e24b2f46aafb5da239b79c2a6ccd4ef14708e28de06a',0);
INSERT INTO "step" VALUES(23,'2026-11-22T11:15:53.378795+00:00','root','Person added',NULL,NULL,NULL,0,'b83758dcd33e61fe9bb83abbd4ef86d2e6126b0b47b567c5b3c935d89fcbf69b','eb0424d9992eff0c35c500904782b5c5','858cbe21c44cbb90176992abee610b08ed0b67a73762c69a6ad14dc939d8f7d3',0);
INSERT INTO "step" VALUES(24,'2026-11-22T11:15:53.382989+00:00','root','Seat added',NULL,NULL,NULL,0,'4327563e770e164a39628001a3c42bdfa4f53f688b9c7bf938dc779c5c30d10b','5292ae14e3c5d5525dcfbf6bfec0de5a','25aba2559992538937039dbafa18c3bd6a99cc5712d1e1bbc15afd986361399b',0);
INSERT INTO "step" VALUES(25,'2026-11-22T11:15:53.775418+00:00','root','Next minute of Mossingham Borough Council Cabinet: 58',NULL,NULL,NULL,0,'5433be1afc9ea74b47b8d49e0ebb19aff86a86fd2f82ef7dcebf7139f8fca647','5d9bf7e97309c8884702a64912c3231a','249dce5a08408c3ff0b3e8d743902af314d543040f16f9db6d5baeb98050a2fb',0);
INSERT INTO "step" VALUES(26,'2026-11-22T11:15:55.747905+00:00','root','Next minute of Mossingham Borough Council Cabinet: 68',NULL,NULL,NULL,0,'53865b7bc9851c19947391eddff48f2840d41f5b56a5d038647815e59ebe3ba5','45423914a264e082a4de59330dd8e3ef','883dc7f7ef9b7249c3c7b7c40601d94b182ed6d824636f9812c39dcf97ff7360',0);
CREATE TABLE style_choice (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        house_style TEXT NOT NULL,
        since TEXT
    ) STRICT
    ;
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name
    ON _sqlite_migrations (migration_set, name)
    ;
CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_delete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    WHEN NOT (
        NEW.sentence = '' AND NEW.salt IS NULL AND NEW.seq = OLD.seq AND NEW.at = OLD.at
        AND NEW.who = OLD.who AND NEW.item IS OLD.item AND NEW.undoes IS OLD.undoes
        AND NEW.redoes IS OLD.redoes AND NEW.opening = OLD.opening
        AND NEW.closed = OLD.closed AND NEW.hash = OLD.hash
        AND NEW.commitment = OLD.commitment
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    WHEN NOT (
        NEW.before IS NULL AND NEW.after IS NULL AND NEW.salt IS NULL
        AND NEW.step = OLD.step AND NEW.ordinal = OLD.ordinal
        AND NEW.table_name = OLD.table_name AND NEW.record = OLD.record
        AND NEW.operation = OLD.operation AND NEW.of_step IS OLD.of_step
        AND NEW.of_ordinal IS OLD.of_ordinal AND NEW.commitment = OLD.commitment
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
COMMIT;
