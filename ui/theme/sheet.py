"""The one small style sheet: sizes and colours of the tokens on Qt's own widgets."""

from ui.theme.marks import mark
from ui.theme.tokens import look


def sheet() -> str:
    """Return the small style sheet of the present look."""
    named = {role.replace(".", "_"): look.name(role) for role in _ROLES}
    sizes = {f"h_{part}": look.px(height) for part, height in _HEIGHTS.items()}
    focused = {f"f_{part}": look.px(height) - 2 for part, height in _HEIGHTS.items()}
    gaps = {f"p_{size}": look.px(size) for size in (2, 4, 5, 6, 7, 8, 9, 12, 20, 28)}
    strict = look.contrast is not None
    edge = look.name("line.control") if strict else "transparent"
    picked, on_picked = ("accent.fill", "text.on_accent") if strict else ("bg.selected", "text.primary")
    inner = {f"q_{size}": look.px(size) - 1 for size in (8, 12)}
    return _SHEET.format(
        r_12=look.px(12) - 2,
        **named,
        **sizes,
        **focused,
        **gaps,
        **inner,
        **_marks(),
        edge=edge,
        picked=look.name(picked),
        on_picked=look.name(on_picked),
        entry=look.px(16),
        small=look.px(13),
        combo=look.px(8) + _IN_A_LINE,
        combo_focus=look.px(8) + _IN_A_LINE - 1,
        tick=look.px(16),
        round=look.px(16) // 2 + 1,
        round_number=look.px(20) // 2,
    )


def _marks() -> dict[str, str]:
    """Return the small pictures, in the colours of what they stand on."""
    secondary, disabled = look.name("text.secondary"), look.name("text.disabled")
    return {
        "arrow": mark("chevron-down", secondary),
        "arrow_off": mark("chevron-down", disabled),
        "arrow_up": mark("chevron-down", secondary, turned=True),
        "check": mark("check", look.name("text.on_accent"), 3),
        "check_off": mark("check", disabled, 3),
        "dot": mark("dot", look.name("accent.fill")),
    }


_IN_A_LINE = 2
"""Pixels that Qt's line edits keep free before their text, beside what the sheet says; what is chosen has none."""
_HEIGHTS = {
    "button": 30,
    "small": 26,
    "field": 32,
    "quick": 42,
    "chip": 24,
    "nav": 32,
    "key": 22,
    "person": 40,
}
"""Inside the border, which is one pixel; the ring of the focus is two, so that nothing moves."""
_ROLES = (
    "bg.window",
    "bg.surface",
    "bg.sunken",
    "bg.hover",
    "bg.selected",
    "bg.disabled",
    "text.primary",
    "text.secondary",
    "text.hint",
    "text.disabled",
    "text.on_accent",
    "text.on_overdue",
    "line.subtle",
    "line.divider",
    "line.control",
    "accent.fill",
    "accent.fill_hover",
    "accent.text",
    "accent.soft",
    "focus.ring",
    "state.overdue.fg",
    "state.overdue.bg",
    "state.overdue.fill",
    "state.soon.fg",
    "state.soon.bg",
    "state.kept.fg",
    "state.kept.bg",
    "state.waiting.fg",
)

_SHEET = """
QMainWindow, QDialog {{ background: {bg_window}; }}
QMenuBar {{ background: {bg_sunken}; padding: 1px 8px; border-bottom: 1px solid {line_divider};
  font-size: {small}px; }}
QMenuBar::item {{ padding: {p_5}px {p_8}px; background: transparent; border-radius: 4px;
  color: {text_secondary}; }}
QMenuBar::item:selected {{ background: {bg_selected}; color: {text_primary}; }}
QMenu {{ background: {bg_surface}; border: 1px solid {line_divider}; padding: 4px; }}
QMenu::item {{ padding: {p_5}px {p_28}px {p_5}px {p_12}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {bg_selected}; }}
QMenu::item:disabled {{ color: {text_disabled}; }}
QMenu::separator {{ height: 1px; background: {line_subtle}; margin: 4px 6px; }}
QWidget[role="status"] {{ background: {bg_sunken}; border-top: 1px solid {line_divider}; }}
QWidget[role="status"] QPushButton[look="link"] {{ min-height: {p_20}px; }}
QWidget[role="sidebar"] {{ background: {bg_sunken}; border-right: 1px solid {line_divider}; }}
QWidget[role="card"] {{ background: {bg_surface}; border: 1px solid {line_subtle}; border-radius: 6px; }}
QWidget[role="panel"] {{ background: {bg_surface}; border: 1px solid {line_control}; border-radius: 6px; }}
QWidget[role="bar"] {{ background: {bg_window}; border-top: 1px solid {line_divider}; }}
QWidget[role="warning"] {{ background: {state_soon_bg}; border: 1px solid {edge}; border-radius: 6px; }}
QWidget[role="say"] {{ background: {state_overdue_bg}; border-left: 3px solid {state_overdue_fill}; }}
QGroupBox[role="choices"] {{ border: none; margin: 0; padding: 0; }}
QGroupBox[role="choices"] QPushButton {{ padding: 0 9px; }}
QFrame[role="rule"] {{ background: {line_subtle}; border: none; }}
QFrame[role="divider"] {{ background: {line_divider}; border: none; }}
QLabel[role="number"] {{ border: 1px solid {line_control}; border-radius: {round_number}px; }}
QLabel[tone="secondary"] {{ color: {text_secondary}; }}
QLabel[tone="hint"] {{ color: {text_hint}; }}
QLabel[tone="overdue"] {{ color: {state_overdue_fg}; }}
QLabel[tone="soon"] {{ color: {state_soon_fg}; }}
QLabel[tone="waiting"] {{ color: {state_waiting_fg}; }}
QLabel[tone="key"] {{ color: {text_secondary}; border: 1px solid {line_divider}; border-radius: 3px;
  padding: 0 5px; background: {bg_surface}; }}
QLabel[tag="overdue"] {{ background: {state_overdue_fill}; color: {text_on_overdue}; border-radius: 3px;
  padding: 2px 7px; }}
QLabel[tag="soon"] {{ background: {state_soon_bg}; color: {state_soon_fg}; border-radius: 3px; padding: 2px 7px; }}
QLabel[tag="kept"] {{ background: {state_kept_bg}; color: {state_kept_fg}; border-radius: 3px; padding: 2px 7px; }}
QPushButton {{ background: {bg_surface}; border: 1px solid {line_control}; border-radius: 4px;
  padding: 0 {p_12}px; min-height: {h_button}px; color: {text_primary}; outline: none; }}
QPushButton:hover {{ background: {bg_hover}; }}
QPushButton:pressed {{ background: {bg_selected}; }}
QPushButton:disabled {{ color: {text_disabled}; border-color: {line_divider}; }}
QPushButton[look="primary"] {{ background: {accent_fill}; border-color: {accent_fill}; color: {text_on_accent}; }}
QPushButton[look="primary"]:hover {{ background: {accent_fill_hover}; }}
QPushButton[look="primary"]:disabled {{ background: {bg_sunken}; border-color: {line_divider};
  color: {text_disabled}; }}
QPushButton[look="plain"] {{ background: transparent; border: 1px solid transparent; padding: 0 {p_8}px; }}
QPushButton[look="plain"]:hover {{ background: {bg_hover}; }}
QPushButton[look="link"] {{ background: transparent; border: 2px solid transparent; border-radius: 3px;
  color: {accent_text}; padding: 0; text-decoration: underline; min-height: {f_small}px; }}
QPushButton[look="link"]:focus {{ border: 2px solid {focus_ring}; }}
QPushButton[look="deed"] {{ padding: 0 {p_7}px; min-height: {h_small}px; }}
QPushButton[look="icon"] {{ background: transparent; border: 1px solid transparent; padding: 0; min-height: 0; }}
QPushButton[look="icon"]:hover {{ background: {bg_hover}; }}
QPushButton[look="text_link"] {{ background: transparent; border: 2px solid transparent; border-radius: 3px;
  padding: 0; min-height: 0; color: {accent_text}; text-decoration: underline; }}
QPushButton[look="text_link"]:focus {{ border: 2px solid {focus_ring}; padding: 0; min-height: 0; }}
QPushButton[size="small"] {{ min-height: {h_small}px; padding: 0 {p_9}px; }}
QPushButton[look="segment"] {{ border-radius: 0; margin: 0; min-height: {h_small}px; border-left-color: transparent;
  border-left-width: 0; color: {text_secondary}; font-weight: 400; }}
QPushButton[look="segment"][place="first"] {{ border-left: 1px solid {line_control};
  border-top-left-radius: 4px; border-bottom-left-radius: 4px; }}
QPushButton[look="segment"][place="last"] {{ border-top-right-radius: 4px; border-bottom-right-radius: 4px; }}
QPushButton[look="segment"]:checked {{ background: {picked}; color: {on_picked}; font-weight: 600; }}
QPushButton[look="segment"]:focus {{ border: 2px solid {focus_ring}; padding: 0 {q_12}px 0 {r_12}px;
  min-height: {f_small}px; }}
QPushButton[look="segment"][place="first"]:focus {{ padding-left: {q_12}px; }}
QPushButton[look="nav"] {{ background: transparent; border: 1px solid transparent; text-align: left;
  padding: 0 {p_8}px; min-height: {h_nav}px; }}
QPushButton[look="nav"]:hover {{ background: {bg_hover}; }}
QPushButton[look="nav"]:checked {{ background: {bg_selected}; border-left: 3px solid {accent_fill};
  padding-left: {p_6}px; }}
QPushButton[look="nav"]:focus {{ border: 2px solid {focus_ring}; padding: 0 {q_8}px; min-height: {f_nav}px; }}
QPushButton[look="person"] {{ background: transparent; border: 1px solid transparent; min-height: {h_person}px; }}
QPushButton[look="person"]:hover {{ background: {bg_hover}; }}
QPushButton[look="person"]:focus {{ border: 2px solid {focus_ring}; min-height: {f_person}px; }}
QPushButton[look="key"] {{ background: transparent; border: 2px solid transparent; border-radius: 3px; padding: 0;
  min-height: {h_key}px; text-align: left; }}
QPushButton[look="key"]:hover {{ background: {bg_hover}; }}
QPushButton[look="key"]:focus {{ background: {bg_selected}; border: 2px solid {focus_ring}; }}
QPushButton[look="key"][waiting="true"] {{ background: {accent_soft}; }}
QPushButton[chip="plain"] {{ background: {accent_soft}; border: 1px solid {edge}; padding: 0 {p_8}px;
  min-height: {h_chip}px; }}
QPushButton[chip="warn"] {{ background: {state_soon_bg}; color: {state_soon_fg}; border: 1px solid {edge};
  padding: 0 {p_8}px; min-height: {h_chip}px; }}
QPushButton[chip="good"] {{ background: {state_kept_bg}; color: {state_kept_fg}; border: 1px solid {edge};
  padding: 0 {p_8}px; min-height: {h_chip}px; }}
QLineEdit, QPlainTextEdit, QSpinBox, QTimeEdit, QDateEdit, QComboBox {{ background: {bg_surface};
  border: 1px solid {line_control}; border-radius: 4px; padding: 0 {p_8}px; min-height: {h_field}px;
  selection-background-color: {accent_fill}; selection-color: {text_on_accent}; }}
QPlainTextEdit {{ padding: 4px 6px; }}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QTimeEdit:focus, QDateEdit:focus, QComboBox:focus {{
  border: 2px solid {focus_ring}; padding: 0 {q_8}px; min-height: {f_field}px; }}
QPlainTextEdit:focus {{ padding: 3px 5px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{
  background: {bg_disabled}; color: {text_disabled}; border-color: {line_divider}; }}
QPlainTextEdit[role="bare"], QPlainTextEdit[role="bare"]:focus {{ border: none; background: transparent;
  padding: 2px; }}
QLineEdit[role="quick"] {{ border: none; background: transparent; font-size: {entry}px; min-height: {h_quick}px;
  padding: 0; }}
QFrame[role="quick"] {{ background: {bg_surface}; border: 1px solid {line_control}; border-radius: 6px; }}
QFrame[role="quick"][active="true"] {{ border: 2px solid {focus_ring}; }}
QComboBox::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; width: {p_28}px;
  border: none; }}
QComboBox::down-arrow {{ image: {arrow}; width: {tick}px; height: {tick}px; }}
QComboBox::down-arrow:disabled {{ image: {arrow_off}; }}
QComboBox {{ padding-left: {combo}px; }}
QComboBox:focus {{ padding-left: {combo_focus}px; }}
QComboBox:editable {{ padding-left: {p_8}px; }}
QComboBox:editable:focus {{ padding-left: {q_8}px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: none; background: transparent;
  padding: 0; min-height: 0; }}
QMessageBox QLabel#qt_msgbox_label {{ font-size: {entry}px; font-weight: 600; }}
QComboBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QComboBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0; }}
QComboBox QAbstractItemView {{ background: {bg_surface}; border: 1px solid {line_control}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {h_small}px; padding: 0 {p_8}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {bg_selected}; color: {text_primary}; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button,
QDateEdit::up-button, QDateEdit::down-button {{ subcontrol-origin: border; width: {p_28}px; border: none; }}
QSpinBox::up-arrow, QTimeEdit::up-arrow, QDateEdit::up-arrow {{ image: {arrow_up}; width: {p_12}px;
  height: {p_12}px; }}
QSpinBox::down-arrow, QTimeEdit::down-arrow, QDateEdit::down-arrow {{ image: {arrow}; width: {p_12}px;
  height: {p_12}px; }}
QCheckBox, QRadioButton {{ spacing: {p_8}px; padding: {p_2}px; border: 2px solid transparent; border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus_ring}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; background: {bg_surface};
  border: 1px solid {line_control}; border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked {{ background: {accent_fill}; border-color: {accent_fill}; image: {check}; }}
QRadioButton::indicator:checked {{ border-color: {accent_fill}; image: {dot}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {bg_disabled};
  border-color: {line_divider}; }}
QCheckBox::indicator:checked:disabled {{ image: {check_off}; }}
QListView, QTreeView, QTableView {{ background: {bg_surface}; border: none; outline: none; }}
QListView[role="report"] {{ border: 1px solid {line_subtle}; border-radius: 6px; padding: {p_4}px {p_8}px; }}
QListView[role="report"]:focus {{ border: 1px solid {focus_ring}; }}
QListView[role="report"]::item {{ padding: {p_2}px 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {line_divider}; border-radius: 4px; min-height: 30px; margin: 1px; }}
QScrollBar::handle:vertical:hover {{ background: {line_control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QToolTip {{ background: {text_primary}; color: {bg_surface}; border: none; padding: 4px 6px; }}
"""
