"""People: who was there, in what capacity, who sent apologies, and who came instead."""

from __future__ import annotations

import re

from meetingtui.domain.attendance import Attendance, Headcount, Presence
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.seats import Seat
from tests.coverage.row import Row, fields

LISTS = (
    '[attendance]\nco_opted = "Co-opted members:"\ninvitees = "Standing invitees:"\n'
    'other_members = "Other members:"\nofficers = "Officers:"\nobservers = "Observers:"\n'
    'substitutes = "Substitutes:"\n'
)
ALL_PRESENT = '[attendance]\nall_present = "All members were present."'
SUBSTITUTED = (
    '[attendance]\napologies_layout = "sentence"\n'
    'substituted = "{name} substituted for {substitute} under Procedure Rule 4."'
)
CHAIR = '[attendance]\nchair = "Presiding:"\npresent = "Other Members Present:"'
UNDER_SUBSTITUTES = (
    '[attendance]\nsubstituted = "{name} – substitute for {substitute}"\n'
    'apologies_under = "Substitute"'
)
AWAY_IN_GROUPS = '[attendance]\nlayout = "paragraph"\ngrouped = "division"\nmissing_grouped = true'
CODES = (
    '[attendance]\nmember = "{name}[ ({role})][ (substitute for {substitute})][ {code}] {initials}"'
)


ROWS: tuple[Row, ...] = (
    Row(
        "1.2",
        "Present list: chairman, vice-chairman, members",
        ("/pr ab cd ef",),
        (
            "**Present:**\n\n"
            "- Abigail Brook (Chairman)\n\n- Colin Dale (Vice-Chairman)\n\n- Edith Fenn",
        ),
        (Attendance,),
    ),
    Row(
        "1.2",
        "Officers in attendance with job titles",
        ("/att dd; ro",),
        (
            "**Officers:**\n\n- Dinah Drew, Deputy Director of Roads\n\n"
            "- Rhoda Orme, Monitoring Officer",
        ),
        (Attendance,),
        toml=LISTS,
    ),
    Row(
        "1.2",
        "Other members in attendance",
        ("/att other ss",),
        ("**Other members:**\n\n- Sam Stead",),
        (Attendance,),
        toml=LISTS,
    ),
    Row(
        "1.2",
        "Lists of people in one paragraph each",
        ("/pr ab cd", "/att dd"),
        ("**Present:** Abigail Brook (Chairman), Colin Dale (Vice-Chairman)",),
        toml='[attendance]\nlayout = "paragraph"',
    ),
    Row(
        "1.2",
        "Portfolio in brackets beside the name",
        ("/pr ab as Leader; Finance",),
        ("- Abigail Brook (Leader; Finance)",),
        (fields(Attendance, "role"),),
    ),
    Row(
        "1.2",
        "Job title and organisation beside the name",
        ("/att invitee: Jane Example, Chief Executive > Vale Hospitals Trust",),
        ("- Jane Example, Chief Executive, Vale Hospitals Trust",),
        (Attendance,),
    ),
    Row(
        "1.2",
        "Category code and initials beside the name",
        ("/pr ef",),
        ("- Edith Fenn I EF",),
        (fields(Seat, "code"),),
        toml=CODES,
    ),
    Row(
        "1.2",
        "Apologies as a list",
        ("/ap gh",),
        ("**Apologies:**\n\n- George Hill",),
        (Attendance,),
    ),
    Row(
        "1.2",
        "Apologies in a sentence",
        ("/ap gh; ef",),
        ("Apologies were received from Edith Fenn and George Hill.",),
        (Attendance,),
        toml='[attendance]\napologies = ""\napologies_layout = "sentence"',
    ),
    Row(
        "1.2",
        "Apologies: NIL",
        ("/ap none",),
        ("**Apologies:** There were no apologies.",),
        (fields(Meeting, "no_apologies"),),
        toml='[attendance]\napologies = "Apologies:"',
    ),
    Row(
        "1.2",
        "Apologies: all present",
        ("/pr all", "/ap none"),
        (re.compile(r"All members were present\.$"),),
        (fields(Meeting, "no_apologies"),),
        toml=ALL_PRESENT,
    ),
    Row(
        "1.2",
        "Apologies given by group leaders for their group",
        ("/ap gh ef by the Leader of the Riverside Group: on holiday", "/ap cd by ab"),
        (
            "- Colin Dale (Vice-Chairman) (given by Abigail Brook)\n\n"
            "- Edith Fenn (given by the Leader of the Riverside Group)\n\n"
            "- George Hill (given by the Leader of the Riverside Group)",
        ),
        (fields(Attendance, "apologies_by", "apologies_by_name"),),
    ),
    Row(
        "1.2",
        "Apologies given by group leaders, in sentences",
        ("/ap il", "/ap gh ef by the Leader of the Riverside Group", "/ap cd by ab"),
        (
            "Apologies were received from Canon Ivor Lane. Apologies were given by Abigail Brook "
            "for Colin Dale (Vice-Chairman). Apologies were given by the Leader of the Riverside "
            "Group for Edith Fenn and George Hill.",
        ),
        (fields(Attendance, "apologies_by", "apologies_by_name"),),
        toml='[attendance]\napologies = ""\napologies_layout = "sentence"',
    ),
    Row(
        "1.2",
        "Apologies for lateness of somebody who came although they had sent apologies",
        ("/ap gh: on a late train", "/in gh 10:20", "/ap gh > lateness"),
        ("**Apologies:** Councillor George Hill OBE (on a late train) (lateness)",),
        (fields(Attendance, "reason", "extent"),),
        before=("/pr ab cd ef", "/ch ab", "/start 10:00"),
        style="parish-council",
    ),
    Row(
        "1.2",
        "Apologies: the reasons stated",
        ("/ap gh: unwell", "/ap ef: on holiday"),
        ("**Apologies:** Councillor Edith Fenn (on holiday), Councillor George Hill OBE (unwell)",),
        (fields(Attendance, "reason"),),
        style="parish-council",
    ),
    Row(
        "1.2",
        "Apologies accepted by resolution",
        ("/ap accepted",),
        ("It was resolved to accept the apologies.",),
        (fields(Attendance, "accepted"),),
        before=("/ap gh: unwell",),
        style="parish-council",
    ),
    Row(
        "1.2",
        "Apologies of some accepted by resolution",
        ("/ap gh accepted",),
        ("The apologies of George Hill were accepted.",),
        (fields(Attendance, "accepted"),),
        before=("/ap gh ef",),
    ),
    Row(
        "1.2",
        "Absent as a list of its own",
        ("/abs ef",),
        ("**Absent:**\n\n- Edith Fenn",),
        (Attendance,),
    ),
    Row(
        "1.2",
        "No absences",
        ("/abs none",),
        ("**Absent:** None",),
        (fields(Meeting, "no_absences"),),
    ),
    Row(
        "1.2",
        "Substitute beside the name",
        ("/pr ss sub for gh",),
        ("- Sam Stead (substitute for George Hill)",),
        (fields(Attendance, "substitute_for"),),
    ),
    Row(
        "1.2",
        "Substitute entered with the apology",
        ("/ap gh: unwell, sub ss",),
        ("- Sam Stead (substitute for George Hill)",),
        (fields(Attendance, "substitute_for"),),
    ),
    Row(
        "1.2",
        "Substitute in a sentence under a procedure rule",
        ("/ap gh: sub ss",),
        ("Sam Stead substituted for George Hill under Procedure Rule 4.",),
        (fields(Attendance, "substitute_for"),),
        toml=SUBSTITUTED,
    ),
    Row(
        "1.2",
        "Named deputy who attends in somebody's absence, but not as a substitute",
        ("/pr ss for gh", "/att Jo Walker, Deputy Director in the absence of dd"),
        (
            "- Sam Stead (in the absence of George Hill)\n\n"
            "- Jo Walker, Deputy Director (in the absence of Dinah Drew)",
        ),
        (fields(Attendance, "in_absence_of"),),
        before=("/ap gh",),
    ),
    Row(
        "1.2",
        "Non-members attending",
        ("/att Jane Example, County Councillor",),
        ("- Jane Example, County Councillor",),
        (Attendance,),
    ),
    Row(
        "1.2",
        "Standing invitees as a list of their own",
        ("/att invitee mn",),
        ("**Standing invitees:**\n\n- Mary Noble, Cabinet Member for Roads",),
        (Attendance,),
        toml=LISTS,
    ),
    Row(
        "1.2",
        "Co-opted members as a list of their own",
        ("/pr il",),
        ("**Co-opted members:**\n\n- Canon Ivor Lane",),
        (Attendance,),
        toml=LISTS,
    ),
    Row(
        "1.2",
        "Observers as a list of their own",
        ("/att observer: Sam Roe > Residents' Association",),
        ("**Observers:**\n\n- Sam Roe, Residents' Association",),
        (Attendance,),
        toml=LISTS,
    ),
    Row(
        "1.2",
        "Whom somebody represents",
        ("/pr ab > Larkfield Borough Council",),
        ("- Abigail Brook (Chairman), representing Larkfield Borough Council",),
        (fields(Attendance, "representing"),),
    ),
    Row(
        "1.2",
        "Whoever presides, before the list of the other members",
        ("/ch cd",),
        (
            "**Presiding:** Colin Dale (Vice-Chairman)\n\n**Other Members Present:**\n\n"
            "- Abigail Brook (Chairman)\n\n- Edith Fenn",
        ),
        (Presence,),
        before=("/pr ab cd ef",),
        toml=CHAIR,
    ),
    Row(
        "1.2",
        "Substitutes under an item of their own, without apologies",
        ("/pr ss sub for gh",),
        ("## 10. Notification of Substitute Members\n\nSam Stead – substitute for George Hill",),
        (fields(Attendance, "substitute_for"),),
        before=("/item Notification of Substitute Members",),
        toml=UNDER_SUBSTITUTES,
    ),
    Row(
        "1.2",
        "Apologies in the groups of the members",
        ("/ap ab gh",),
        (
            "**Apologies:**\n\n**Larkfield:** Abigail Brook (Chairman)\n\n"
            "**Lower Wend:** George Hill",
        ),
        toml=AWAY_IN_GROUPS,
    ),
    Row(
        "1.2",
        "Apologies of an office, and of somebody without a seat, for a reason",
        ('/ap "Head of Housing": on leave', "/ap other: Jim Noon, Chaplain: away"),
        ("- Head of Housing: on leave\n\n- Jim Noon: away, Chaplain",),
        (Attendance,),
        toml='[attendance]\nmissing = "{name}[: {reason}]"',
    ),
    Row(
        "1.2",
        "Number of the public, and the press counted apart",
        ("/hc 8 residents", "/hc 2 members of the press"),
        ("**Also present:** 8 residents, 2 members of the press",),
        (Headcount,),
        style="parish-council",
    ),
    Row(
        "1.2",
        "A number of the public that nobody counted exactly",
        ("/hc about 40 members of the public",),
        ("- about 40 members of the public",),
        (fields(Headcount, "about"),),
    ),
    Row(
        "1.2",
        "No members of the public",
        ("/hc no members of the public",),
        ("- No members of the public",),
        (Headcount,),
    ),
    Row(
        "1.2",
        "Translator",
        ("/att other: Sian Pugh, Translator",),
        ("- Sian Pugh, Translator",),
        (Attendance,),
    ),
    Row(
        "1.2",
        "Members who attended online and could not vote, as a list of their own",
        ("/pr ef remote no vote",),
        ("**Members present remotely, without a vote:**\n\n- Edith Fenn (remote, without a vote)",),
        (fields(Attendance, "mode", "may_vote"),),
        style="surrey-2020",
    ),
    Row(
        "1.2",
        "“(remote)” after a name",
        ("/pr ef remote with vote",),
        ("- Edith Fenn (remote)",),
        (fields(Attendance, "mode"),),
    ),
    Row(
        "1.2",
        "“(remote)” after a name inside the apologies",
        ("/ap ef > remote",),
        ("- Edith Fenn (remote)",),
        (fields(Attendance, "extent"),),
    ),
)
