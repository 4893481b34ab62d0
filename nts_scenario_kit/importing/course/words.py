"""How sure the words of a heading name each part of the outline, whatever an office calls it.

Words are compared without diacritics. The first list of a node names it almost anywhere; the second one only makes
it possible, and what stands before and behind decides.
"""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.lines import told

if TYPE_CHECKING:
    from collections.abc import Sequence

_STAGE = (
    r"\b(?:giai doan|thoi ky)(?: thu)? (?:1|i|nhat|mot|dau)\b|\bgd ?(?:1|i|mot)\b|\b(?:muc|cap)(?: do)? (?:1|i|mot)\b|^(?:khi |muc )?(?:binh thuong|thong thuong)\b|\bchua (?:phat sinh|lam phat sinh|chuyen hoa|de doa|mat|co mat|gay mat|roi(?: ren)?|(?:co gi )?phuc tap|(?:sinh|thanh) (?:chuyen|van de))\b",
    r"\b(?:giai doan|thoi ky)(?: thu)? (?:2|ii|hai|giua)\b|\bgd ?(?:2|ii|hai)\b|\b(?:muc|cap)(?: do)? (?:2|ii|hai)\b|\b(?:da|khi|khi da|neu|neu da) (?:chuyen (?:hoa|thanh|sang)|mat (?:an ninh|trat tu)|gay mat|phat sinh mat|lam mat|roi loan)\b|^(?:khi )?nghiem trong\b|\bmuc phuc tap\b|\b(?:sinh|thanh|bien thanh|tro thanh|hoa thanh)(?: ra)? (?:chuyen|van de)(?: ve)? (?:an ninh|tri an|trat tu)\b|\bda (?:de doa|anh huong(?: den| toi)?|dung den) (?:an ninh|tri an|trat tu)\b",
    r"\b(?:giai doan|thoi ky)(?: thu)? (?:3|iii|ba|cuoi)\b|\bgd ?(?:3|iii|ba)\b|\b(?:muc|cap)(?: do)? (?:3|iii|ba)\b|\btinh trang khan cap\b|^khan cap$|\b(?:khi|neu|luc|hoi) (?:co (?:lenh |tinh trang )?|ban bo )?khan cap\b|\bmuc (?:dac biet|cao nhat)\b",
)
_STEP = (
    r"\bbuoc(?: thu)? ?(?:1|i|nhat|mot|dau)\b|\b(?:chang|luc|hoi) dau\b|\bb1\b",
    r"\bbuoc(?: thu)? ?(?:2|ii|hai|giua)\b|\b(?:chang|luc|hoi) giua\b|\bb2\b",
    r"\bbuoc(?: thu)? ?(?:3|iii|ba|cuoi)\b|\b(?:chang|luc|hoi) (?:cuoi|sau)\b|\bb3\b",
)
#: What one office calls a stage, another one a step.
_EITHER = (
    r"\b(?:pha|chang|nac|khau|nhip)(?: thu)? (?:1|i|nhat|mot)\b",
    r"\b(?:pha|chang|nac|khau|nhip)(?: thu)? (?:2|ii|hai)\b",
    r"\b(?:pha|chang|nac|khau|nhip)(?: thu)? (?:3|iii|ba)\b",
)
_LEADING = (
    r"\bluc luong\b|\bchu tri\b|\bnong cot\b|\bnhan luc\b|\bquan so\b|\bchu (?:luc|cong)\b|\btrach nhiem chinh\b",
    r"\bcon nguoi\b|\bnguoi\b|\bthanh phan\b|\bai (?:lam|di|truc|tham gia|chu)\b|\bxung kich\b|\bdon vi\b|\bdau moi\b|\bgiu vai tro\b|\bdung mui\b|\bmui (?:chinh|nhon)\b|\bchinh\b|\bdi dau\b|\bdoi hinh\b",
)
_JOINING = (
    r"\bphoi hop\b|\bhiep dong\b|\bchi vien\b",
    r"\bcung (?:lam|tham gia|ra|vao)\b|\btham gia\b|\bho tro\b|\btang cuong\b|\bphu giup\b|\bgiup (?:suc|viec)\b|\bkem theo\b|\btiep ung\b|\bphu\b|\bgop (?:suc|tay)\b|\bvong ngoai\b",
)
_MEANS = (
    r"\bphuong tien\b|\btrang (?:thiet )?bi\b|\bvat tu\b|\bhau can\b|\bcong cu\b|\bthiet bi\b|\bvat chat\b|\bkhi tai\b|\bdung cu\b",
    r"\bdung gi\b|\b(?:mang|dem) (?:theo|gi)\b|\bvat dung\b|\bxe\b|\bmay\b|\bdo (?:dung|nghe|dac)\b|\bkho\b|\bhuy dong cai gi\b|\bcua cai\b",
)
_SIGNS = (
    r"\bcan cu\b|\bdau hieu\b|\btieu chi\b|\bnguong\b|\bmoc\b|\bchuyen (?:hoa|giai doan|cap|muc|sang|trang thai)\b|\bxac dinh\b",
    r"\bkhi nao\b|\bdieu kien\b|\bsang (?:giai doan|gd|muc|cap)\b|\bcoi la\b|\bco so\b|\bdua vao\b|\bnhan biet\b|\bnang (?:cap|muc)\b|\bnen phap ly\b|\bde biet\b|\btin hieu\b|\bvan ban nao\b",
)
_LEADERSHIP = (
    r"\blanh dao\b|\bchi dao\b|\bchi huy\b|\bdieu hanh\b",
    r"\bhop\b|\bquyet dinh\b|\bra lenh\b|\bdieu (?:khien|phoi)\b|\bcam (?:trich|quan|lai|co)\b|\bban tham muu\b",
)
_SECURITY = (
    r"\ban ninh\b|\btrat tu\b",
    r"\bbao ve\b|\ban toan\b|\btuan tra\b|\bchot\b|\byen on\b|\bbinh yen\b|\bky (?:cuong|luat)\b|\bgiu (?:dia ban|on dinh|gin)\b",
)
_AIMS = (
    r"\bmuc (?:dich|tieu)\b",
    r"\bdich\b|\b(?:can|phai|muon) (?:dat|di) ?(?:toi|den)?\b|\bhuong (?:toi|den)\b|\bket qua\b|\bmong muon\b|\bchi tieu\b|\bdat (?:duoc|cai gi|gi)\b|\bde dat\b|\bthanh cong\b|\bhoan thanh\b|\bla dat\b|\bdau ra\b|\bmuc can\b|\bmong\b|\bquyet tam\b|\by dinh\b",
)
_ASKED = (
    r"\byeu cau\b",
    r"\bdoi hoi\b|\bphai (?:bao dam|lam|giu|tuan)\b|\bcan bao dam\b|\bdieu (?:can|phai|kien)\b|\bdieu khong\b|\bbat buoc\b|\bluu y\b|\brang buoc\b|\bphai$|\bgioi han\b|\b(?:phai|can) (?:tuan|giu|nho|theo)\b|\bky luat\b",
)

#: Node -> (words that name it, words that may name it).
WORDS: dict[str, tuple[str, str]] = {
    "I": (r"^(?:nhung |cac |ve |phan )*(?:can cu|co so)\b(?! (?:xac dinh|chinh tri|phap ly|thuc tien|phap luat))", r"\bcan cu\b|\bdua (?:vao|tren)\b|\b(?:vi|tai) sao\b.*\b(?:co|xay dung|lap|ban hanh|kich ban|phuong an)\b|\bco so\b|\bsu can thiet\b|\bdat van de\b|\bly do\b|\bxuat phat diem\b|\bnen tang\b"),
    "I.1": (r"\bchinh tri\b|\bdangcs\b|\bchu truong\b|\bduong loi\b|\bvan kien\b|\bcap uy\b", r"\bchi dao cua\b|^chi dao$|\btrung uong\b|\bdinh huong\b"),
    "I.2": (r"\bphap (?:ly|luat)\b|^(?:cac )?luat\b|\bcua nha nuoc\b|\bquy pham\b", r"\bnha nuoc\b|\bluat\b|\bvan ban\b|\bquy dinh\b|\bkhung phap\b"),
    "I.3": (r"\bthuc (?:tien|te|trang)\b|\btinh hinh\b(?! xau)", r"\b(?:vi|tai) sao\b.*\b(?:can|phai)\b|\bdang (?:dien ra|xay ra|co)\b|\bhien nay\b|\bdac diem\b|\bboi canh\b|\bdia (?:phuong|ban)\b|\bmoi (?:lo|nguy)\b"),
    "I.3.a": (r"\bdien bien\b|\bdac diem\b|\bhien trang\b|\bnguy co\b|\bmoi de doa\b", r"\bdang (?:dien ra|xay ra|co)\b|\btinh hinh\b|\bthuc trang\b|\bxu huong\b|\bnoi (?:len|com)\b|\bhien nay\b|\bmoi (?:lo|nguy)\b|\btrong nhung nam\b"),
    "I.3.b": (r"\btac dong\b|\banh huong\b|\btinh chat\b|\bmuc do\b|\bhe luy\b|\bhau qua\b", r"\bthiet hai\b|\bnguy hiem\b|\bton that\b|\bkeo theo\b|\b(?:tac|nguy) hai\b|\bnang (?:toi|den)\b|\bgia phai tra\b"),
    "II": (r"^(?:nhung |cac |ve |phan )*(?:muc (?:dich|tieu)|quan diem)\b.*\b(?:yeu cau|nguyen tac|phuong cham)\b|\bquan diem\b.*\bmuc tieu\b", r"\bmuc (?:dich|tieu)\b|\bquan diem\b|\bphuong cham\b|\byeu cau\b|\bnguyen tac\b|\bcan dat\b|\bhuong (?:toi|den)\b|\bdinh huong\b|\bmong muon\b|\btu tuong\b|\bmuon\b|\bkim chi nam\b"),
    "II.mt": _AIMS,
    "II.yc": _ASKED,
    "II.pc": (r"\bphuong cham\b", r"\bkhau (?:hieu|lenh)\b|\btai cho\b|\bcach lam\b|\bloi (?:danh|lam)\b|\bcham ngon\b|\bphuong phap\b"),
    "II.nt": (r"\bnguyen tac\b|\bquan diem\b", r"\btu tuong\b|\bquy tac\b|\bgiu vung\b|\bluat choi\b|\bnhat quan\b|\bxuyen suot\b|\btren het\b|\ble loi\b|\bbat di\b"),
    "III": (r"\b(?:cac|nhung|tung) (?:tinh huong|kich ban|su co)\b|^tinh huong\b(?! (?:\d|[ivx]+\b))|\bkich ban (?:cu the|gia dinh|ung pho)\b", r"\btinh huong\b|\bsu co\b|\b(?:viec|truong hop|kha nang|chuyen) (?:co the|se|du kien)\b|\bphuong an\b|\bgia dinh\b|\bxu ly\b|\bung pho\b"),
    "III.n": (r"^(?:gia dinh )?(?:tinh huong|kich ban|su (?:co|viec|vu)|vu (?:viec|an)|phuong an|truong hop|kha nang|gia (?:thiet|dinh)|th)(?: gia dinh| gia thiet| du kien| cu the)?(?: (?:thu|so))? ?(?:duy nhat|[a-z]?\d{1,2}|[ivx]+|[a-e]|mot|nhat|hai|nhi|ba|bon|tu|nam|sau)\b|^tinh huong *: *\w", ""),
    "III.ten": (r"^ten (?:goi )?(?:cua )?(?:tinh huong|su co|kich ban|phuong an|viec)", r"^ten goi"),
    "III.a": (r"\bnoi dung (?:tinh huong|su co|kich ban)\b|\bmo ta\b|\bgia (?:dinh|thiet)\b|\bkhai quat\b|\btinh huong dat ra\b", r"\bnoi dung\b|\bboi canh\b|\btinh huong\b|\bchuyen gi\b|\bxay ra (?:the nao|nhu)\b|\bhinh dung\b|\b(?:ta|ke|dien giai) (?:lai )?(?:tinh huong|truong hop|su viec|vu viec|su co)\b"),
    "III.a.yt": (r"\bnguyen (?:nhan|do)\b|\byeu to(?: dan (?:den|toi)(?: tinh huong)?)?\b|\bnguon (?:goc|gay|con)\b|\bdan (?:den|toi)\b|\btac nhan\b", r"\b(?:vi|tai) sao\b|\bphat sinh\b|\bxuat phat\b|\b(?:do|tu) dau\b|\bngon nguon\b|\bkhoi (?:phat|mao|nguon)\b|\bbat nguon\b|\bmam mong\b|\bcoi (?:nguon|re)\b|\bnguon con\b"),
    "III.a.db": (r"\b(?:kha nang )?dien bien(?: (?:cua )?tinh huong)?\b|\bchieu huong\b|\bdu (?:bao|doan)\b|\blan (?:rong|truyen)\b|\bhe luy\b", r"\bkha nang\b|\bxu huong\b|\bdu kien\b|\bra sao\b|\bdi (?:den|toi)\b|\bthe nao\b|\bphat trien\b|\bkeo theo\b|\bxau (?:nhat|hon|di)\b|\bleo thang\b|\btiep theo\b|\bhau qua\b|\bchieu\b|\bdien tien\b|\bco the\b|(?<!tinh )\bhuong\b"),
    "III.b": (r"\bmuc (?:dich|tieu)\b.*\byeu cau\b", r"\bdinh huong\b|\bmuc tieu\b|\bcan dat\b"),
    "III.b.mt": _AIMS,
    "III.b.yc": _ASKED,
    "III.c": (r"\bco che\b|\bphan cap\b|\btham quyen\b|\bbo may\b|\bhe thong chi\b|\bai (?:la nguoi )?(?:chi huy|dieu hanh|cam (?:trich|quyen|lai)|chi dao|quyet dinh|dung dau|lanh dao|phat lenh)\b|\bcap nao\b", r"\bchi huy\b|\bdieu hanh\b|\bchi dao\b|\blanh dao\b|\bdung dau\b|\bvan hanh\b|\bquyen (?:quyet|han|dieu|chi|ra lenh)\b|\bai quyet\b|\btrach nhiem\b|\bbac thang\b|\bcam (?:quan|quyen|trich|lai|co)\b"),
    "III.c.xa": (r"^(?:o |doi voi )?cap (?:xa|phuong|dac khu|co so)\b", r"^(?:o |doi voi |tam |bac )?(?:xa|phuong|dac khu|co so|thon|dia phuong)\b"),
    "III.c.ti": (r"^(?:o |doi voi )?cap (?:tinh|thanh pho)\b", r"^(?:o |doi voi |tam |bac )?(?:tinh|thanh pho|(?:cap )?tren (?:xa|phuong))\b"),
    "III.c.qg": (r"^(?:o |doi voi )?cap (?:quoc gia|trung uong|nha nuoc|chinh phu|cao nhat)\b", r"^(?:o |doi voi |tam |bac )?(?:quoc gia|trung uong|ca nuoc|toan quoc|chinh phu|thu tuong|tw)\b"),
    "III.d": (r"\b(?:luc luong|nguoi|ai|quan|don vi|nhan luc)\b.*\b(?:phuong tien|trang bi|dung cu|do (?:dung|nghe)|dem gi|dung gi|vat tu|khi tai)\b|\bnguon luc\b|\bnguoi va\b|\bnguoi,|\bdoi hinh\b|\bquan so\b.*\bdung cu\b|\bai tham gia\b", r"\bluc luong\b|\bphuong tien\b|\bhuy dong\b|\bbo tri\b|\bai lam\b|\bnhan luc\b|\bquan so\b|\bquan va\b|\btheo (?:tung )?(?:muc|giai doan|cap do|nac|chang)\b"),
    "III.d.gd1": (_STAGE[0], _EITHER[0]), "III.d.gd2": (_STAGE[1], _EITHER[1]), "III.d.gd3": (_STAGE[2], _EITHER[2]),
    **{f"III.d.gd{n}.ll": _LEADING for n in (1, 2, 3)},
    **{f"III.d.gd{n}.ph": _JOINING for n in (1, 2)},
    **{f"III.d.gd{n}.pt": _MEANS for n in (1, 2, 3)},
    "III.d.gd2.dx": (r"\b(?:co quan|noi|don vi|ai) (?:de (?:xuat|nghi)|kien nghi|bao)\b", r"\bde (?:xuat|nghi|dat)\b"),
    "III.d.gd2.ch": (_SIGNS[0], _SIGNS[1] + r"|\bmuc do\b|\bthoi diem\b"), "III.d.gd3.cc": _SIGNS,
    "III.e": (r"\btrinh tu\b|\bquy trinh\b|\bcac buoc\b|\bcach thuc\b|\bbien phap\b|\bphuong an (?:xu|ung)|\btung buoc\b", r"\bxu (?:ly|tri)\b|\bung pho\b|\btrien khai\b|\bhanh dong\b|\bviec (?:phai|can|se|lam)\b|\bcach (?:lam|xu|ung)\b|\blan luot\b|\bdien tien\b|\blam (?:gi|the nao|sao)\b|\bphuong an\b|\bgiai quyet\b"),
    "III.e.b1": (_STEP[0], r"\bban dau\b|\btiep nhan\b|\bghi nhan\b|\bxac minh\b|\bphat hien\b|\bluc (?:moi|vua|dau)\b|\bkhi (?:moi|vua)\b|\bngay (?:khi|luc)\b|\b(?:gio|phut) dau\b|\bbao dong\b"),
    "III.e.b1.gn": (r"\bghi nhan\b|\btiep nhan\b|\b(?:nhan|truyen|bao) tin\b|\btruc ban\b", r"\bghi so\b|\bphat hien\b|\bghi chep\b"),
    "III.e.b1.xm": (r"\bxac minh\b|\bthu thap\b|\bdoi chieu\b|\btham tra\b|\btrinh sat\b", r"\bdanh gia\b|\bkiem tra\b|\bxem\b|\bnam\b|\bkhao sat\b"),
    "III.e.b1.ch": (r"\bchi huy\b|\bhuy dong\b|\btai cho\b", r"\bchan\b|\bxu ly\b|\bkhoa\b|\bdanh\b|\bdapbac\b|\bcuu\b|\btruoc mat\b|\bra tay\b"),
    "III.e.b1.cb": (r"\bcanh bao\b|\bbao dong\b|\bthong bao\b", r"\bho hoan\b|\bcoi\b|\bkeng\b|\bnhac nho\b|\bbao cho\b"),
    "III.e.b1.bc": (r"\bbao cao\b|\btrinh bao\b", r"\bxin (?:chi dao|y kien|lenh)\b|\bbao (?:len|tren|cap|tinh|huyen|xa|thanh pho)\b|\btrinh\b|\bdien (?:len|cho)\b|\bcap tren\b|\bthinh thi\b"),
    "III.e.b3.kp": (r"\bkhac phuc\b|\btai thiet\b|\b(?:phuc|khoi) (?:hoi|phuc)\b", r"\bdon\b|\bsua\b|\bdung lai\b|\blam sach\b|\btay (?:doc|uế|ue)\b|\bxay lai\b|\bthiet hai\b"),
    "III.e.b3.ct": (r"\bcuu tro\b|\bho tro\b|\btro (?:giup|cap)\b", r"\bgiup\b|\bdo dan\b|\bbu dap\b|\bchia se\b|\blo cho\b|\bden bu\b|\bchinh sach\b"),
    "III.e.b3.tu": (r"\bthich ung\b|\bthich nghi\b", r"\blan sau\b|\bduong dai\b|\bve sau\b|\bchong chiu\b|\blau dai\b|\bphong ngua\b|\bsan sang\b"),
    "III.e.b3.rk": (r"\brut kinh nghiem\b|\bdieu tra\b|\btong ket\b", r"\btruy (?:nguyen|cuu|tim)\b|\bsoi\b|\bnguyen nhan\b|\bmo xe\b|\btrach nhiem\b|\bbai hoc\b|\bkiem diem\b|\bnhin lai\b"),
    "III.e.b2": (_STEP[1], r"\bung pho\b|\bxu (?:ly|tri)\b|\btrien khai\b|\bhanh dong\b|\bra tay\b"),
    "III.e.b3": (_STEP[2], r"\bkhac phuc\b|\btai thiet\b|\bhau qua\b|\b(?:phuc|khoi|hoi) (?:hoi|phuc)\b|\bsau (?:su co|khi|dich|lu|bao|cung|do)\b|\btong ket\b|\btro lai\b|\bon dinh\b|\bket thuc\b|\brut kinh nghiem\b|\bdon dep\b|\btro giup\b|\bcuu tro\b"),
    "III.e.b2.gd1": (_STAGE[0], _EITHER[0]), "III.e.b2.gd2": (_STAGE[1], _EITHER[1]), "III.e.b2.gd3": (_STAGE[2], _EITHER[2]),
    **{f"III.e.b2.gd{n}.ld": _LEADERSHIP for n in (1, 2, 3)},
    "III.e.b2.gd1.up": (r"\bkhan cap\b|\bung (?:cuu|pho)\b|\bcuu (?:nan|ho|nguoi|chua|dan|tro)\b|\bchuyen mon\b|\bky thuat\b", r"\bdapbac\b|\bchua\b|\bso tan\b|\bdi doi\b|\btinh mang\b|\bcap cuu\b|\bxu ly\b|\bcuu\b|\bngan chan\b|\bkhoanh\b|\bdieu tri\b|\bhien truong\b|\bdanh\b|\bxu tri\b|\bchua chay\b"),
    "III.e.b2.gd1.an": _SECURITY, "III.e.b2.gd2.an": _SECURITY,
    "III.e.b2.gd1.tt": (r"\bthong tin\b|\btruyen thong\b|\btuyen truyen\b|\bbao chi\b", r"\bbao (?:tin|cho)\b|\bloa\b|\bphat ngon\b|\bnoi (?:voi|cho)\b|\b(?:loan|dua) (?:bao|tin)\b|\bdu luan\b|\bthong bao\b|\bcong bo\b"),
    "III.e.b2.gd1.kh": (r"\b(?:cong tac|viec|hoat dong|mat) khac\b|^(?:mat )?khac$", r"\bkhac\b|\bho tro\b|\bcon lai\b|\bdan sinh\b|\ban sinh\b|\bngoai ra\b|\bviec them\b|\bdoi song\b|\ban o\b"),
    "III.e.b2.gd3.lu": (r"\bbien phap\b(?!.*\b(?:an ninh|trat tu)\b)|\btheo luat\b|\bluat\b", r"\bkhan cap\b|\bcam\b|\bgioi nghiem\b|\bdac biet\b"),
    "IV": (r"\bto chuc (?:thuc hien|trien khai|thi hanh)\b|\btrien khai thuc hien\b", r"\bthuc hien\b|\bphan cong\b|\bdieu khoan\b|\bbao dam\b|\bdua vao thuc\b|\bthi hanh\b|\bvao viec\b|\bvan hanh\b|\bhau can\b|\bphan (?:vai|viec)\b|\bbat tay\b"),
    "IV.1": (r"\bbao dam\b|\bdieu kien\b", r"\bnguon luc\b|\bchuan bi\b|\blo lieu\b|\bhau thuan\b"),
    "IV.1.kp": (r"\bkinh phi\b|\btai chinh\b|\bngan sach\b", r"\btienbac\b|\bchi phi\b|\bquybac\b|\bngan quybac\b|\bnguon (?:von|chi|tien)\b"),
    "IV.1.dt": (r"\bhuan luyen\b|\bdien tap\b|\btap huan\b|\bdao tao\b|\bluyen tap\b", r"\btap\b|\bluyen\b|\b(?:dot|chay) thu\b|\bduot\b|\bgia lap\b|\bthuc hanh\b|\bren luyen\b|\bhoc\b"),
    "IV.1.tt": (r"\bthong tin\b|\blien lac\b", r"\bbo dam\b|\bdien thoai\b|\bmang luoi\b|\bduong day\b|\bsong\b"),
    "IV.1.pt": _MEANS,
    "IV.1.ll": (r"\bluc luong\b|\bnhan (?:luc|su)\b|\bquan so\b", r"\bcon nguoi\b|\bnguoi\b|\bdoi ngu\b|\bnhan cong\b"),
    "IV.2": (r"\bphan cong\b|\btrach nhiem\b|\bnhiem vu\b", r"\bai (?:lam|lo|ganh|nhan)(?: (?:viec )?gi| viec| phan)?\b|\bgiao viec\b|\btrach\b|\bgiao (?:cho|nhiem)\b|\bphan (?:viec|vai)\b|\bviec cua (?:tung|cac)\b"),
    "IV.2.bc": (r"\bbao cao\b", r"\bbao (?:len|tin|so lieu)\b|\bgui (?:bao|so lieu|tin)\b|\bche do thong tin\b"),
    "IV.3": (r"\bsua doi\b|\bbo sung\b|\bcap nhat\b|\bra soat\b|\bdieu chinh\b", r"\bsua\b|\b(?:chinh|tu) (?:ly|sua)\b|\bhieu chinh\b|\bsoat\b|\bthay doi\b|\bthay (?:kich ban|phuong an|ke hoach)\b|\blam moi\b|\b(?:xem|viet|soan|lam) lai\b"),
}  # fmt: skip
_SURE, _MAYBE = 3.0, 1.5
_COVERED = 2.0
#: ``Phương tiện giai đoạn 2`` says more than either word.
_BOTH = 2.0
#: A heading has no more words.
_MOST = 61
#: A longer one says at its beginning what it is of.
_SHORT = 8
_LATE = 1.5
_LEADS_IN = re.compile(r"^(?:(?:quy dinh|cac|nhung|ve|viec|cong tac|thuc hien|trien khai|to chuc|noi dung|mot so) )+")
_KINDS = re.compile(r"III\..*\.(?:ll|ph|pt|ch|dx|cc|ld|up|an|tt|kh|lu)$")


#: Words that would be others without their diacritics.
_DISTINCT = (
    ("đảng", "dangcs"),
    ("tiền", "tienbac"),
    ("quỹ", "quybac"),
    ("thợ", "nguoi"),
    ("dập", "dapbac"),
    ("nhắn", "loa"),
)


def _distinct(head: str) -> str:
    words = head.casefold()
    for one, other in _DISTINCT:
        words = words.replace(one, other)
    return words


class Named(NamedTuple):
    """A node that a heading may name, how sure (0 to 5), and whether it says its stage or step by number."""

    node: str
    weight: float
    numbered: bool


_COMPILED = {node: (re.compile(sure), re.compile(maybe) if maybe else None) for node, (sure, maybe) in WORDS.items()}


@lru_cache(4096)
def named(head: str) -> tuple[Named, ...]:
    """The nodes that a heading may name."""
    words = told(_distinct(head))
    count = len(words.split())
    if not words or count > _MOST:
        return ()
    either = number_of(words, EITHER)
    stage, step = number_of(words, STAGES), number_of(words, STEPS)
    out = []
    for node, signs in _COMPILED.items():
        weight = _weight(words, count, signs)
        if not weight and either and node in (f"III.e.b{either}", "III.e.b2"):
            weight = _MAYBE + _COVERED * 2 / count
        if not weight or not _agrees(node, stage, step, either):
            continue
        of_a_stage, of_a_step = _phases(node)
        if (_KINDS.search(node) and of_a_stage and of_a_stage in (stage, either)) or (
            node.startswith("III.e.b2.gd") and step == 2 and not _KINDS.search(node)
        ):
            weight += _BOTH
        elif (stage or step) and not of_a_stage and not of_a_step:
            weight -= _BOTH
        if weight > 0:
            numbered = (of_a_stage and stage + either) or (of_a_step and step + either)
            out.append(Named(node, weight, bool(numbered)))
    return tuple(out)


def number_of(words: str, signs: Sequence[re.Pattern[str]]) -> int:
    """Which stage or step some words tell, from 1; 0 for none."""
    return next((n for n, sign in enumerate(signs, 1) if sign.search(words)), 0)


@cache
def _phases(node: str) -> tuple[int, int]:
    """The stage and the step that a node is of; 0 for none."""
    stage, step = re.search(r"\.gd([123])", node), re.search(r"\.b([123])", node)
    return int(stage[1]) if stage else 0, int(step[1]) if step else 0


def _agrees(node: str, stage: int, step: int, either: int) -> bool:
    """False for a node of another stage or step than the heading tells by its number."""
    of_a_stage, of_a_step = _phases(node)
    innermost = of_a_stage or of_a_step
    return not (
        (stage and of_a_stage not in (0, stage))
        or (step and of_a_step not in (0, step))
        or (either and innermost not in (0, either))
    )


STAGES = tuple(re.compile(sign) for sign in _STAGE)
EITHER = tuple(re.compile(sign) for sign in _EITHER)
STEPS = tuple(re.compile(sign) for sign in _STEP)


def _weight(words: str, count: int, signs: tuple[re.Pattern[str], re.Pattern[str] | None]) -> float:
    best = 0.0
    for sign, base in zip(signs, (_SURE, _MAYBE), strict=True):
        found = sign.search(words) if sign is not None else None
        if found:
            share = len(found[0].split()) / count
            before = len(_LEADS_IN.sub("", words[: found.start()]).split())
            late = count > _SHORT and before > _SHORT / 2
            best = max(best, base + _COVERED * share - (_LATE if late else 0.0))
    return best


def names_surely(words: str) -> bool:
    """True for words that name a node almost anywhere."""
    return any(one.weight >= _SURE for one in named(words))
