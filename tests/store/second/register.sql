PRAGMA user_version=2;
PRAGMA application_id=1297372489;
BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (
        id INTEGER PRIMARY KEY,
        migration_set TEXT,
        name TEXT,
        applied_at TEXT
    ) STRICT
    ;
INSERT INTO "_sqlite_migrations" VALUES(1,'register','first','2026-11-22 08:03:58.879714+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'register','second','2026-11-22 08:03:58.880808+00:00');
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
INSERT INTO "body" VALUES(1,'ea57a02f-a8c4-4a91-832d-840dcd962c55','Mossingham Borough Council','Council','council','England','full-council','1/4','','','calendar','');
CREATE TABLE change (
        step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        record INTEGER NOT NULL,
        operation TEXT NOT NULL CHECK (operation IN ('added', 'altered', 'removed')),
        before TEXT,
        after TEXT,
        salt TEXT,
        commitment TEXT NOT NULL,
        PRIMARY KEY (step, ordinal)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "change" VALUES(1,1,'body',1,'added',NULL,'{"id":1,"uuid":"ea57a02f-a8c4-4a91-832d-840dcd962c55","name":"Mossingham Borough Council","noun":"Council","kind":"","jurisdiction":"England","house_style":"","quorum":"","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','e750310344ea4e6893e0614ba29610a6','8c83801975cfee91e93453ca716b5298052efda588af499458a9801c279ac80a');
INSERT INTO "change" VALUES(2,1,'body',1,'altered','{"id":1,"uuid":"ea57a02f-a8c4-4a91-832d-840dcd962c55","name":"Mossingham Borough Council","noun":"Council","kind":"","jurisdiction":"England","house_style":"","quorum":"","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','{"id":1,"uuid":"ea57a02f-a8c4-4a91-832d-840dcd962c55","name":"Mossingham Borough Council","noun":"Council","kind":"council","jurisdiction":"England","house_style":"full-council","quorum":"1/4","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','ac77e36fbca5c89f3bce03c7138696a0','e957766ca42f9cab7d76116b061f993c1231886311512da3d869a0801475ceb7');
INSERT INTO "change" VALUES(3,1,'person',2,'added',NULL,'{"id":2,"uuid":"1d521472-792a-48d0-ad42-20a37c5a40ae","name":"Councillor Ottoline Farthingale","code":"of","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','b351c69673496d356b19d4454a00640f','bf2200aca73ff4c39582a5f1409b0fabc1e1e6900629abf834f9d346d26a2535');
INSERT INTO "change" VALUES(4,1,'seat',3,'added',NULL,'{"id":3,"body":1,"person":2,"role":"Mayor","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','7bb6a09f8a472ba4d8ccba196579cd43','e44a71d5305e4fa4e6555f481ceeda33bb976b66574d30a3fa3df5700eadb0da');
INSERT INTO "change" VALUES(5,1,'person',4,'added',NULL,'{"id":4,"uuid":"85a14ec3-c65f-4d7d-b65d-5624b7e201f7","name":"Councillor Crispin Dewhurst-Pole","code":"cd","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','c2cdba34950c88ae9c43159848697812','d857ff9b2a64402465ce2c7af487ae9a4f95576476e1e19cde42bd235b24097c');
INSERT INTO "change" VALUES(6,1,'seat',5,'added',NULL,'{"id":5,"body":1,"person":4,"role":"Deputy Mayor","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','662c6a9722e58a49b8e192947e55a453','25abc8edb43d0419dd6ba6c339ff80305b304ceb05c6ad5ebae50a078c91daa7');
INSERT INTO "change" VALUES(7,1,'person',6,'added',NULL,'{"id":6,"uuid":"8d4e36f4-6b14-4733-ad78-a81de7f54b5f","name":"Councillor Beatrice Ambleforth","code":"ba","title":"Leader of the Council","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','3e867add2ca5bf9079124fe6a5200e91','3a8368a1b2ca35cee40514aabb628c92a952350c63bfc7106b8f6607c801a29c');
INSERT INTO "change" VALUES(8,1,'seat',7,'added',NULL,'{"id":7,"body":1,"person":6,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','443439fe2f87bfdfd035ad909cea596e','18bec396c71e5787ea4fd4c20c58e569604d3045d036e3b6ef4f24b50f20e5bf');
INSERT INTO "change" VALUES(9,1,'person',8,'added',NULL,'{"id":8,"uuid":"e3b27ee4-b0ae-41ed-96d5-dd830447b70a","name":"Councillor Hugo Cattermoss","code":"hc","title":"Cabinet Member for Finance","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','5adf0fba3922c21fefe1b401a3c59af1','d94de21099bdaf77bc609e98a8834f4dbe71d12e52e0024d418fe95a7d11e703');
INSERT INTO "change" VALUES(10,1,'seat',9,'added',NULL,'{"id":9,"body":1,"person":8,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','b01ed58b871e65f49c3641857a9082f2','0dd687683a574d0922e983a561303fe24faf9440436144e090a9fe18783b14bc');
INSERT INTO "change" VALUES(11,1,'person',10,'added',NULL,'{"id":10,"uuid":"3785ac58-625f-438c-a223-85222103b691","name":"Councillor Imelda Strand","code":"is","title":"Cabinet Member for Streets and Parks","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','77218149642b45605ae24582625aa8c3','00d678cdcb9c74b151f1f253c90ddd8452d9aeb9dce95fc7b8052c8cf02de4db');
INSERT INTO "change" VALUES(12,1,'seat',11,'added',NULL,'{"id":11,"body":1,"person":10,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','2ae1b84b4c01b14ce6fa073102672251','5da05fe706d2deb34aad6cca2bd54c2e7cca2b8d584f0c6a950edcbbd6dc64ca');
INSERT INTO "change" VALUES(13,1,'person',12,'added',NULL,'{"id":12,"uuid":"e4f6390e-89ed-4f19-9161-5ffa966d008a","name":"Councillor Rufus Peverill","code":"rp","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','3b430d61e12b29fcbf3da33a98937d8d','24be039f0f8ea53d6f111b36b7077001418a5e8c49b2193115cf3809dfb2a823');
INSERT INTO "change" VALUES(14,1,'seat',13,'added',NULL,'{"id":13,"body":1,"person":12,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','3f0efd2f9feeebf7f37ac4d2e67e494a','b0b33a9b1e04401f59c7378314e253e73cf5489e475db352763ee71cc3cd596f');
INSERT INTO "change" VALUES(15,1,'person',14,'added',NULL,'{"id":14,"uuid":"025a2e23-a731-4843-b13d-f6aadec5ec1a","name":"Councillor Annis Tolleybrook","code":"at","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','344038353690e810a7e1035b732e7b4f','44bee35fd515e58d00fb232b3db9f5ffc55c6e1d7749bbc2c6ffd8420243a4ee');
INSERT INTO "change" VALUES(16,1,'seat',15,'added',NULL,'{"id":15,"body":1,"person":14,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','ed576039282b1fffa7d4092f1f929b20','e1757f033e8af13130a8f6219b8eb3d7eb60a43360255aaa34eef8286b50a379');
INSERT INTO "change" VALUES(17,1,'person',16,'added',NULL,'{"id":16,"uuid":"2e12880f-62ee-41aa-b2b3-096d689d7cfa","name":"Councillor Gideon Marsh","code":"gm","title":"Leader of the Riverside Group","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','ef93c7a5a25a686c0fabe51898c5ae76','c06477e40ed2d0fe37aa287d455ae76593f9ccc06401e4b65f8071e01c90ad37');
INSERT INTO "change" VALUES(18,1,'seat',17,'added',NULL,'{"id":17,"body":1,"person":16,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','f04de2e6bd62482405d53793bd41c7cd','39c76a59e3b08654b029afb3664115dae098e938fb75585e9f5110ae7637ffc7');
INSERT INTO "change" VALUES(19,1,'person',18,'added',NULL,'{"id":18,"uuid":"febbaf27-f223-415f-8086-77cf2454fa8d","name":"Councillor Petra Quayle","code":"pq","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','460e5a9447964a79e58ed6013ffc9602','8c6f7e97de29a28877f9d08bb6e8e6972e052d57754a82aab6baea8969941ad5');
INSERT INTO "change" VALUES(20,1,'seat',19,'added',NULL,'{"id":19,"body":1,"person":18,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','331f513976c98139d72269f852bd596c','65847ef77ebfb052b34991c89581dfa7c9f8e3487feb8a37372f3a3c9d4c90e4');
INSERT INTO "change" VALUES(21,1,'person',20,'added',NULL,'{"id":20,"uuid":"fce0f18f-cb13-4ccd-ae34-47b3942a7524","name":"Councillor Owain Sillitoe","code":"os","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','4d91091d48157144427b39df068f5645','0c79a08f12c3b10df1d0f3e34ce1809d60791a5d27415736fbfb891f8cc48267');
INSERT INTO "change" VALUES(22,1,'seat',21,'added',NULL,'{"id":21,"body":1,"person":20,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','127434939d38276ec50b6d77bae573d9','0d9cbbea0f5dde5307806e9f45fb218820736a1d480ac0f1a266c0d8e8ff1496');
INSERT INTO "change" VALUES(23,1,'person',22,'added',NULL,'{"id":22,"uuid":"e5d766b9-9dbf-4655-9e85-724ca680b5ed","name":"Councillor Florence Nutbourne","code":"fn","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','9463aebd598609e36f724a59eaff20c9','7a152a68b3acb5398dbdd1f2175e5ca92a57b803f561a1bc02e8b024cbc54378');
INSERT INTO "change" VALUES(24,1,'seat',23,'added',NULL,'{"id":23,"body":1,"person":22,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','493cd5c07671f97dcbadabf6eea9e68a','7cc15b98c3b13e68dde23eb6e090a13fc60822617b62bace4c163976f738abca');
INSERT INTO "change" VALUES(25,1,'person',24,'added',NULL,'{"id":24,"uuid":"58ddbc03-76b3-400f-a87b-37323dc1100d","name":"Councillor Jasper Nutbourne","code":"jn","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','0314e5d73c33d94f675669e5df3aee6e','a1cabb1ebe12d1265a34eb026784d6f1b3075a3b04c0ae22abe87abdd24c10f5');
INSERT INTO "change" VALUES(26,1,'seat',25,'added',NULL,'{"id":25,"body":1,"person":24,"role":"","category":"member","party":"Independent","may_vote":1,"since":null,"until":null,"representing":"","code":""}','d76b06f5a03909736f1f879fdddaa68d','bac819940f7d73d707d6d6ff5ca742dc1dc91ed212d6ff4c4dd1c52c4f1b339a');
INSERT INTO "change" VALUES(27,1,'person',26,'added',NULL,'{"id":26,"uuid":"501ddac8-7f83-48a8-8dcb-8ec1e15d96c8","name":"Councillor Dulcie Wren","code":"dw","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','d028810b766f5c1a907e78f523bc8b8c','0f1ddb640116ab910c0be930123d2c926c1883984de431948eb809137585fa6e');
INSERT INTO "change" VALUES(28,1,'seat',27,'added',NULL,'{"id":27,"body":1,"person":26,"role":"","category":"member","party":"Independent","may_vote":1,"since":null,"until":null,"representing":"","code":""}','7bd2d1960febe1b40ad3403e8fa91544','b12f68a94922c63b66fbedc1fda9abe885c1b024612c71f7a5b4be97b428a7ce');
INSERT INTO "change" VALUES(29,1,'person',28,'added',NULL,'{"id":28,"uuid":"f98bd5c9-5613-45d7-8501-8759f7c36f0d","name":"Councillor Humphrey Yaxley","code":"hy","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','46ce128b3f88b1e684e7bab1e83f5173','9e576fb33ea936b6700c7687d3aba6c775a50e17430d6f97c0d1551baf31787c');
INSERT INTO "change" VALUES(30,1,'seat',29,'added',NULL,'{"id":29,"body":1,"person":28,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','6e07775ac10d0756b56d0fc444879dcc','8a603861ab6f41d9ead42aa4ae881605d58d862f253508aeb9cb75c1667b915e');
INSERT INTO "change" VALUES(31,1,'person',30,'added',NULL,'{"id":30,"uuid":"cd30daf2-cde5-4258-ab7e-eb5ba37fce3e","name":"Martha Penhallow","code":"mp","title":"Chief Executive","short_title":"Chief Executive","organisation":"","note":"","described":0,"honorific":"","letters":""}','22e6f90f82ef47aadee02c1391a150f6','ab0d42f6e8ea5998c8b5854991ff94ce4ae896aa65554acfee019c9c6a77bdba');
INSERT INTO "change" VALUES(32,1,'seat',31,'added',NULL,'{"id":31,"body":1,"person":30,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','40bc47b9404482327cf86f61640ca674','8fa0b08dd701ed6023128d45e1c2c22ca900b64dc5057618b9d066b47caa5e8d');
INSERT INTO "change" VALUES(33,1,'person',32,'added',NULL,'{"id":32,"uuid":"845d1225-cc27-48b1-aa37-fd7eaaa3c818","name":"Desmond Ockwell","code":"do","title":"Director of Finance","short_title":"Director","organisation":"","note":"","described":0,"honorific":"","letters":""}','e2c7016062266ddda28b0462d9cf749b','300f7e6982ea0e25358707ed9f01172fca2385255f8c002ae805ce24762aa3bb');
INSERT INTO "change" VALUES(34,1,'seat',33,'added',NULL,'{"id":33,"body":1,"person":32,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','de0b2f48f49ae33712c50505967ab91f','0e263c994a18ebfa073544f7a082faeaf17248bf9805e6a8c93abe2ec2f4b12e');
INSERT INTO "change" VALUES(35,1,'person',34,'added',NULL,'{"id":34,"uuid":"22f97df2-1af2-4e03-b091-bb376600d73a","name":"Siobhan Treadgold","code":"st","title":"Monitoring Officer","short_title":"Monitoring Officer","organisation":"","note":"","described":0,"honorific":"","letters":""}','a6bdb0cc009e4d291a3597a97c5b4d15','153ff2692c24c450273a987453e9551a6bfe12b31858fcfdbbc2baa10042c972');
INSERT INTO "change" VALUES(36,1,'seat',35,'added',NULL,'{"id":35,"body":1,"person":34,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','ae4eca2acc63b5f0dd295d0a70d417ee','6c7f52377fb73cd3c8cac57d32ce6af6a22fa3e08b028e5f7817e2c8b3ca2918');
INSERT INTO "change" VALUES(37,1,'person',36,'added',NULL,'{"id":36,"uuid":"323ec63a-117d-49b8-9fce-136d78bd7c8e","name":"Lionel Brandreth","code":"lb","title":"Democratic Services Manager","short_title":"Democratic Services Manager","organisation":"","note":"","described":0,"honorific":"","letters":""}','00495175f78eefc0d952c3f136e370ce','f57477882d8e828be68f1a4e9380a60c8b78b33aa80b865893fc42dc8792c011');
INSERT INTO "change" VALUES(38,1,'seat',37,'added',NULL,'{"id":37,"body":1,"person":36,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','09ee6207450c54390f79d1821c781e7d','7b4f7c0ebc91df54aa928791530a0f068e5fd0c887d627e8b7e14713046ff946');
INSERT INTO "change" VALUES(39,1,'series',38,'added',NULL,'{"id":38,"body":1,"name":"minute","year":"2025/26","next_number":31}','6aa1a28ca3fa102a321e3b95618bf6fc','c12b96b89f07467e5999084cb12a29f4eb4d41fac6aa177c8700b18904341097');
INSERT INTO "change" VALUES(40,1,'series',38,'altered','{"id":38,"body":1,"name":"minute","year":"2025/26","next_number":31}','{"id":38,"body":1,"name":"minute","year":"2025/26","next_number":42}','a9d8ab2273b8a056f9f01eb2469af3ea','a8a21ce7eb7be9dfa71c09930dcf6ee90a887248fef65db13091f069a714665b');
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
INSERT INTO "person" VALUES(2,'1d521472-792a-48d0-ad42-20a37c5a40ae','Councillor Ottoline Farthingale','of','','','','',0,'','');
INSERT INTO "person" VALUES(4,'85a14ec3-c65f-4d7d-b65d-5624b7e201f7','Councillor Crispin Dewhurst-Pole','cd','','','','',0,'','');
INSERT INTO "person" VALUES(6,'8d4e36f4-6b14-4733-ad78-a81de7f54b5f','Councillor Beatrice Ambleforth','ba','Leader of the Council','Leader','','',0,'','');
INSERT INTO "person" VALUES(8,'e3b27ee4-b0ae-41ed-96d5-dd830447b70a','Councillor Hugo Cattermoss','hc','Cabinet Member for Finance','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(10,'3785ac58-625f-438c-a223-85222103b691','Councillor Imelda Strand','is','Cabinet Member for Streets and Parks','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(12,'e4f6390e-89ed-4f19-9161-5ffa966d008a','Councillor Rufus Peverill','rp','','','','',0,'','');
INSERT INTO "person" VALUES(14,'025a2e23-a731-4843-b13d-f6aadec5ec1a','Councillor Annis Tolleybrook','at','','','','',0,'','');
INSERT INTO "person" VALUES(16,'2e12880f-62ee-41aa-b2b3-096d689d7cfa','Councillor Gideon Marsh','gm','Leader of the Riverside Group','Leader','','',0,'','');
INSERT INTO "person" VALUES(18,'febbaf27-f223-415f-8086-77cf2454fa8d','Councillor Petra Quayle','pq','','','','',0,'','');
INSERT INTO "person" VALUES(20,'fce0f18f-cb13-4ccd-ae34-47b3942a7524','Councillor Owain Sillitoe','os','','','','',0,'','');
INSERT INTO "person" VALUES(22,'e5d766b9-9dbf-4655-9e85-724ca680b5ed','Councillor Florence Nutbourne','fn','','','','',0,'','');
INSERT INTO "person" VALUES(24,'58ddbc03-76b3-400f-a87b-37323dc1100d','Councillor Jasper Nutbourne','jn','','','','',0,'','');
INSERT INTO "person" VALUES(26,'501ddac8-7f83-48a8-8dcb-8ec1e15d96c8','Councillor Dulcie Wren','dw','','','','',0,'','');
INSERT INTO "person" VALUES(28,'f98bd5c9-5613-45d7-8501-8759f7c36f0d','Councillor Humphrey Yaxley','hy','','','','',0,'','');
INSERT INTO "person" VALUES(30,'cd30daf2-cde5-4258-ab7e-eb5ba37fce3e','Martha Penhallow','mp','Chief Executive','Chief Executive','','',0,'','');
INSERT INTO "person" VALUES(32,'845d1225-cc27-48b1-aa37-fd7eaaa3c818','Desmond Ockwell','do','Director of Finance','Director','','',0,'','');
INSERT INTO "person" VALUES(34,'22f97df2-1af2-4e03-b091-bb376600d73a','Siobhan Treadgold','st','Monitoring Officer','Monitoring Officer','','',0,'','');
INSERT INTO "person" VALUES(36,'323ec63a-117d-49b8-9fce-136d78bd7c8e','Lionel Brandreth','lb','Democratic Services Manager','Democratic Services Manager','','',0,'','');
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
INSERT INTO "seat" VALUES(3,1,2,'Mayor','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(5,1,4,'Deputy Mayor','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(7,1,6,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(9,1,8,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(11,1,10,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(13,1,12,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(15,1,14,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(17,1,16,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(19,1,18,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(21,1,20,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(23,1,22,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(25,1,24,'','member','Independent',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(27,1,26,'','member','Independent',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(29,1,28,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(31,1,30,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(33,1,32,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(35,1,34,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(37,1,36,'','officer','',0,NULL,NULL,'','');
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "series" VALUES(38,1,'minute','2025/26',42);
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
    ) STRICT
    ;
INSERT INTO "step" VALUES(1,'2026-11-22T08:03:58.883580+00:00','root','Body added: Mossingham Borough Council',NULL,NULL,NULL,0,'4c4a8e36d829d06c470ff814f0d6b105bfb63f718e850dd72fa67def2e7f9264');
INSERT INTO "step" VALUES(2,'2026-11-22T08:03:59.066719+00:00','root','Body corrected: Mossingham Borough Council',NULL,NULL,NULL,0,'4ee168db053c248d019e7f64cdbd8aa8edb7f4759e52a7c6ffefb8696ae0c8c4');
INSERT INTO "step" VALUES(3,'2026-11-22T08:03:59.229779+00:00','root','Person added',NULL,NULL,NULL,0,'c1f43ff17ea3196f3aef7e76f9f0bd0e13368a5bb62472804b82ab79b9b2f78e');
INSERT INTO "step" VALUES(4,'2026-11-22T08:03:59.232025+00:00','root','Seat added',NULL,NULL,NULL,0,'47899cfd82faf0de0fa9de55b97b862d7298e83ff35f49cd3f036e2a2423a63d');
INSERT INTO "step" VALUES(5,'2026-11-22T08:03:59.233952+00:00','root','Person added',NULL,NULL,NULL,0,'f9aca81c5e9009b387a333ae609fe4b515075d6ccd1996792dadc847d3828a03');
INSERT INTO "step" VALUES(6,'2026-11-22T08:03:59.235861+00:00','root','Seat added',NULL,NULL,NULL,0,'8827a0c6b12b4c84eac6d17f5f4f236fa226761bc3621bf082f85da3a5b550d3');
INSERT INTO "step" VALUES(7,'2026-11-22T08:03:59.237789+00:00','root','Person added',NULL,NULL,NULL,0,'2f4e41316010178fdf7ab08c6dc133e81efd2bdd998c6b44a5d916b223879483');
INSERT INTO "step" VALUES(8,'2026-11-22T08:03:59.239695+00:00','root','Seat added',NULL,NULL,NULL,0,'e3b164f767f9fcb11f6856b128f7b86178ffea39a3d61051de6023e5aad4c3f0');
INSERT INTO "step" VALUES(9,'2026-11-22T08:03:59.241532+00:00','root','Person added',NULL,NULL,NULL,0,'65bd9a18517699a85c1307df82a1ec10c808a98ddebd012e5617ec8defe619ef');
INSERT INTO "step" VALUES(10,'2026-11-22T08:03:59.243430+00:00','root','Seat added',NULL,NULL,NULL,0,'1b0c88a30c5cfefd60488b75fcf456a2d9783857134d301e4d66bfa157b9bfee');
INSERT INTO "step" VALUES(11,'2026-11-22T08:03:59.245255+00:00','root','Person added',NULL,NULL,NULL,0,'85fb3d43b34c5ca27182ec2451f213fa954442b8be41a1eabff1a062eb796da2');
INSERT INTO "step" VALUES(12,'2026-11-22T08:03:59.247070+00:00','root','Seat added',NULL,NULL,NULL,0,'2a1619f49a08f78b5457251198e75674b10eeda5ee78204a5df6c983ba1f74cb');
INSERT INTO "step" VALUES(13,'2026-11-22T08:03:59.249031+00:00','root','Person added',NULL,NULL,NULL,0,'38f545987cfcffdf6a9668eb9d86c37dbfa2e00fe8e90cc3a6a4f9acbbf324cf');
INSERT INTO "step" VALUES(14,'2026-11-22T08:03:59.250843+00:00','root','Seat added',NULL,NULL,NULL,0,'9a276438c0f71a126f4ad24fa2eec03369d6ad846e0043e92faca4afeb9d32b9');
INSERT INTO "step" VALUES(15,'2026-11-22T08:03:59.252685+00:00','root','Person added',NULL,NULL,NULL,0,'906a3c3c20fa247783d37285dd33091efbff81c4f196cab75d360006390eb9bc');
INSERT INTO "step" VALUES(16,'2026-11-22T08:03:59.254501+00:00','root','Seat added',NULL,NULL,NULL,0,'44713fad4761c6af30445528e1ff8ae4dae3d8ff9d79034e4029487724d39c2a');
INSERT INTO "step" VALUES(17,'2026-11-22T08:03:59.256402+00:00','root','Person added',NULL,NULL,NULL,0,'842ad52ce12bce7b5336a4d62da91337620290a19f1b7b32a62c8e9b35f9098a');
INSERT INTO "step" VALUES(18,'2026-11-22T08:03:59.258276+00:00','root','Seat added',NULL,NULL,NULL,0,'7265b45eb970f39efcd2f1afd1f0d03f5be983fd81c7de6679fff200acc26e9b');
INSERT INTO "step" VALUES(19,'2026-11-22T08:03:59.260132+00:00','root','Person added',NULL,NULL,NULL,0,'10625611c839f92ad3728da01d34749a118dda89c1d92a2e1df65899bb1c4a44');
INSERT INTO "step" VALUES(20,'2026-11-22T08:03:59.261928+00:00','root','Seat added',NULL,NULL,NULL,0,'dffcaa9978bbb172e4ad638f2aaac87cdc7a135394db1323f3dfc48228eee1e5');
INSERT INTO "step" VALUES(21,'2026-11-22T08:03:59.263837+00:00','root','Person added',NULL,NULL,NULL,0,'ecae8de8042924fd9cec3250736e30a384c54a5c423448b8f92bbc7c2a599b9a');
INSERT INTO "step" VALUES(22,'2026-11-22T08:03:59.265684+00:00','root','Seat added',NULL,NULL,NULL,0,'5d0171b45ba135c14143d33112e5b45a75aa4d4f448a78919d4e8824ea0dc80e');
INSERT INTO "step" VALUES(23,'2026-11-22T08:03:59.267587+00:00','root','Person added',NULL,NULL,NULL,0,'9fd6d574642a0559b2891fe93086bd01547af523c63a89759c4711bef93bfe99');
INSERT INTO "step" VALUES(24,'2026-11-22T08:03:59.269422+00:00','root','Seat added',NULL,NULL,NULL,0,'01c572653ff7fd3af7975948812223bdd60c3568dc131dc4b6278a7696d51004');
INSERT INTO "step" VALUES(25,'2026-11-22T08:03:59.271293+00:00','root','Person added',NULL,NULL,NULL,0,'87caceb50fb3b82109c59b1c600dbb7167f3b5ae299c4c91ecc3c6fd5aa793f4');
INSERT INTO "step" VALUES(26,'2026-11-22T08:03:59.273201+00:00','root','Seat added',NULL,NULL,NULL,0,'e57286ab5cab244596726ec251ce1f0b7fa3ddd6ba92592ec67751fa8fe4a9c2');
INSERT INTO "step" VALUES(27,'2026-11-22T08:03:59.275182+00:00','root','Person added',NULL,NULL,NULL,0,'9e1d6669677229fcb9a79fdded7a10d741ec31f748c0f08394c2b4da8f01f170');
INSERT INTO "step" VALUES(28,'2026-11-22T08:03:59.277125+00:00','root','Seat added',NULL,NULL,NULL,0,'332019106476dc9d3a7e6ef010b22ac5860f026d1578c6be1cd2deb70c4529de');
INSERT INTO "step" VALUES(29,'2026-11-22T08:03:59.279039+00:00','root','Person added',NULL,NULL,NULL,0,'f7d843cc21c7cf7e6310da921f76e292d4269a8a792608b343a2636e2e40b7e4');
INSERT INTO "step" VALUES(30,'2026-11-22T08:03:59.280986+00:00','root','Seat added',NULL,NULL,NULL,0,'f6a974083c1e2494490a5e2a17ee8ace9f37d52e86d6587a415cfe7dc7bc9354');
INSERT INTO "step" VALUES(31,'2026-11-22T08:03:59.282872+00:00','root','Person added',NULL,NULL,NULL,0,'acfecbcdebca58cacd28548efd74c7533e192c91be407d3a03ee1379ab2810e2');
INSERT INTO "step" VALUES(32,'2026-11-22T08:03:59.284796+00:00','root','Seat added',NULL,NULL,NULL,0,'c2e14c90183ad45cdd265a6fe84ccf0b410cefb433e656920a6b88c7c78859bd');
INSERT INTO "step" VALUES(33,'2026-11-22T08:03:59.286754+00:00','root','Person added',NULL,NULL,NULL,0,'5a93e8ded45da40e39cebe18fa7ffbcb36231096aa04d0c748384f1beb566a48');
INSERT INTO "step" VALUES(34,'2026-11-22T08:03:59.288708+00:00','root','Seat added',NULL,NULL,NULL,0,'7ab8540a83f77fcc0bb0700506ea5fd95ab26d4d8234b4295e53f9d7648fbac5');
INSERT INTO "step" VALUES(35,'2026-11-22T08:03:59.290702+00:00','root','Person added',NULL,NULL,NULL,0,'729c7b627132ff85863e2c542932a3954ad51f6fce0530aa692846a31c77b4e7');
INSERT INTO "step" VALUES(36,'2026-11-22T08:03:59.292723+00:00','root','Seat added',NULL,NULL,NULL,0,'37bdf81aa2223627a3edda8b06d7d39fbed777514459b11ceed576c49481fe9f');
INSERT INTO "step" VALUES(37,'2026-11-22T08:03:59.294656+00:00','root','Person added',NULL,NULL,NULL,0,'e14339d4f64502e6692fb804e47b680d3d65c57f5539b586245684667738186a');
INSERT INTO "step" VALUES(38,'2026-11-22T08:03:59.296601+00:00','root','Seat added',NULL,NULL,NULL,0,'5c7d5b752fb95aae0d037e23710aa370ac02df0a89a5e6f0e5b88fe05ab28b55');
INSERT INTO "step" VALUES(39,'2026-11-22T08:03:59.465543+00:00','root','Next minute of Mossingham Borough Council: 31',NULL,NULL,NULL,0,'d943f84b0bc9cab9550c0fd1a0ebedf72687d1ea0dc9a38cc845aff3beae75bb');
INSERT INTO "step" VALUES(40,'2026-11-22T08:04:00.365220+00:00','root','Next minute of Mossingham Borough Council: 42',NULL,NULL,NULL,0,'4b37a8a2dc343ae7900da80076e2acb3b6b1e43343e4c49534cbe468f40a197b');
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
CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_delete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
COMMIT;
