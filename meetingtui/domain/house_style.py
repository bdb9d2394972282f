"""House styles: how a body's minutes look. Pure data: every word printed that nobody typed."""

from __future__ import annotations

from dataclasses import dataclass, field

from meetingtui.domain.styles.actions import ActionStyle
from meetingtui.domain.styles.approvals import ApprovalStyle
from meetingtui.domain.styles.attendance import AttendanceStyle
from meetingtui.domain.styles.blocks import Blocks, BlockStyle
from meetingtui.domain.styles.business import BusinessStyle
from meetingtui.domain.styles.dates import DateStyle
from meetingtui.domain.styles.decisions import DecisionStyle
from meetingtui.domain.styles.declarations import DeclarationStyle
from meetingtui.domain.styles.endings import EndingStyle
from meetingtui.domain.styles.english import EnglishStyle
from meetingtui.domain.styles.frame import DocumentStyle, ExtractStyle
from meetingtui.domain.styles.headings import HeadingStyle
from meetingtui.domain.styles.items import ItemStyle
from meetingtui.domain.styles.motions import DivisionStyle, MotionStyle
from meetingtui.domain.styles.numbering import NumberingStyle
from meetingtui.domain.styles.papers import PaperStyle
from meetingtui.domain.styles.people import PeopleStyle
from meetingtui.domain.styles.points import PointStyle
from meetingtui.domain.styles.references import ReferenceStyle
from meetingtui.domain.styles.restrictions import RestrictionStyle
from meetingtui.domain.styles.rules import wording
from meetingtui.domain.styles.sittings import SittingStyle


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """How a body's minutes look. `name` is that of the file it was read from."""

    name: str = ""
    title: str = wording("", "What this style is called in a list.")
    says: str = wording("", "What it is for and what is particular to it, in a sentence or two.")
    language: str = wording("en-GB", "The language of the labels (BCP 47).")
    document: DocumentStyle = field(default=DocumentStyle())
    attendance: AttendanceStyle = field(default=AttendanceStyle())
    people: PeopleStyle = field(default=PeopleStyle())
    dates: DateStyle = field(default=DateStyle())
    english: EnglishStyle = field(default=EnglishStyle())
    items: ItemStyle = field(default=ItemStyle())
    extract: ExtractStyle = field(default=ExtractStyle())
    blocks: Blocks = field(default=Blocks())
    sittings: SittingStyle = field(default=SittingStyle())

    points: PointStyle = field(default=PointStyle())
    actions: ActionStyle = field(default=ActionStyle())
    papers: PaperStyle = field(default=PaperStyle())
    motions: MotionStyle = field(default=MotionStyle())
    divisions: DivisionStyle = field(default=DivisionStyle())
    decisions: DecisionStyle = field(default=DecisionStyle())
    business: BusinessStyle = field(default=BusinessStyle())
    declarations: DeclarationStyle = field(default=DeclarationStyle())
    restrictions: RestrictionStyle = field(default=RestrictionStyle())
    approvals: ApprovalStyle = field(default=ApprovalStyle())
    references: ReferenceStyle = field(default=ReferenceStyle())
    numbering: NumberingStyle = field(default=NumberingStyle())
    headings: HeadingStyle = field(default=HeadingStyle())
    ending: EndingStyle = field(default=EndingStyle())

    def block(self, kind: str) -> BlockStyle:
        """The style of one kind of block."""
        found: BlockStyle = getattr(self.blocks, kind)
        return found
