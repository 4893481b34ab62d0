"""Compiled Jinja, rewritten to append what it prints to a list: as bytes, neighbouring pieces in one step.

Jinja's code yields every constant and every value by itself, fifteen times for one paragraph, and asks each value
whether it needs escaping. Here a row of yields becomes one extension of the list, constants are UTF-8 already, and a
finished piece (bytes) is known without a call. What is printed, and in which order values are asked for, stays the
same; where the template compares a value or loops over it, it sees the text that a finished piece stands for.
"""

from __future__ import annotations

import ast

#: Names in the code: the list; what prints a value; what a value says; Jinja's variables of a loop, for filters only.
OUT, PRINTED, SAID, _LOOP = "out", "printed", "said", "_loop_vars"
#: What a list says whose members are compared: ``'b' in abstract``.
EACH_SAID = "each_said"
#: What the code of a template of names, loops and comparisons consists of beside these.
_CALLED = {PRINTED, SAID, EACH_SAID, "undefined", "resolve"}
_OWNERS = {"environment", "context"}
_PLAIN = (
    ast.Module, ast.FunctionDef, ast.arguments, ast.arg, ast.keyword, ast.ImportFrom, ast.alias, ast.Assign,
    ast.AugAssign, ast.Add, ast.Expr, ast.For, ast.If, ast.IfExp, ast.Pass, ast.Compare, ast.cmpop, ast.BoolOp,
    ast.boolop, ast.Not, ast.Name, ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.expr_context,
)  # fmt: skip


def gathered(code: str) -> ast.Module | None:
    """The module with ``root(context, out)`` in place of Jinja's generator; None for code of another shape."""
    module = ast.parse(code)
    names = {node.id for node in ast.walk(module) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    roots = [node for node in module.body if isinstance(node, ast.FunctionDef)]
    if len(roots) != 1 or roots[0].name != "root" or names & {OUT, PRINTED, SAID, EACH_SAID, _LOOP}:
        return None
    roots[0].args.args.insert(1, ast.arg(arg=OUT))
    _Gatherer().visit(module)
    if not all(map(_is_plain, ast.walk(module))):
        return None
    return ast.fix_missing_locations(module)


def _is_plain(node: ast.AST) -> bool:
    """True for what prints, repeats and compares values; anything else may look into them in other ways."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in _CALLED
    if isinstance(node, ast.Attribute):
        return node.attr == "__class__" or (isinstance(node.value, ast.Name) and node.value.id in _OWNERS)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    return isinstance(node, _PLAIN)


class _Gatherer(ast.NodeTransformer):
    """Rewrites the statements of every block, the innermost first."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for name in ("body", "orelse"):
            statements = getattr(node, name, None)
            if isinstance(statements, list) and statements:
                setattr(node, name, _together(statements))
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if not any(isinstance(op, ast.Is | ast.IsNot) for op in node.ops):
            node.left = _read(node.left)
            pairs = zip(node.ops, node.comparators, strict=True)
            node.comparators = [
                _member(other) if isinstance(op, ast.In | ast.NotIn) else _read(other) for op, other in pairs
            ]
        return node

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.target, ast.Name):  # pairs and triples are the kit's own lists
            node.iter = _call(SAID, node.iter)
        return node


def _together(statements: list[ast.stmt]) -> list[ast.stmt]:
    out: list[ast.stmt] = []
    pieces: list[ast.expr] = []
    for statement in statements:
        piece = _piece(statement)
        if piece is not None:
            pieces.append(piece)
        elif not _is_idle(statement):
            out += (*_extension(pieces), statement)
            pieces = []
    return [*out, *_extension(pieces)] or [ast.Pass()]


def _piece(statement: ast.stmt) -> ast.expr | None:
    """What a yield prints; None for any other statement, and for a yield of another shape, which is kept."""
    value = (
        statement.value.value if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Yield) else None
    )
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return ast.Constant(value=value.value.encode())
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "escape":
        inner = value.args[0]
        whole = _call(PRINTED, inner)
        return _if_of(inner, "bytes", inner, whole) if isinstance(inner, ast.Name) else whole
    return None


def _is_idle(statement: ast.stmt) -> bool:
    """``pass``; the variables of a loop, which nobody reads; ``if 0: yield None``, which makes a generator."""
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return statement.targets[0].id == _LOOP
    never = isinstance(statement, ast.If) and isinstance(statement.test, ast.Constant) and not statement.test.value
    return never or isinstance(statement, ast.Pass)


def _extension(pieces: list[ast.expr]) -> list[ast.stmt]:
    if not pieces:
        return []
    row = ast.Tuple(elts=pieces, ctx=ast.Load())
    return [ast.AugAssign(target=ast.Name(id=OUT, ctx=ast.Store()), op=ast.Add(), value=row)]


def _read(value: ast.expr) -> ast.expr:
    """A value that is compared, as the text that it stands for."""
    if isinstance(value, ast.Constant):
        return value
    if isinstance(value, ast.List | ast.Tuple):
        value.elts = list(map(_read, value.elts))
        return value
    whole = _call(SAID, value)
    return _if_of(value, "str", value, whole) if isinstance(value, ast.Name) else whole


def _member(value: ast.expr) -> ast.expr:
    """A value in which another one is sought: a text, or a list whose members stand for texts."""
    literal = isinstance(value, ast.Constant | ast.List | ast.Tuple)
    return _read(value) if literal else _call(EACH_SAID, value)


def _call(function: str, value: ast.expr) -> ast.Call:
    return ast.Call(func=ast.Name(id=function, ctx=ast.Load()), args=[value], keywords=[])


def _if_of(value: ast.expr, kind: str, then: ast.expr, otherwise: ast.expr) -> ast.expr:
    """``then if value.__class__ is kind else otherwise``: cheaper than a call."""
    own = ast.Attribute(value=value, attr="__class__", ctx=ast.Load())
    test = ast.Compare(left=own, ops=[ast.Is()], comparators=[ast.Name(id=kind, ctx=ast.Load())])
    return ast.IfExp(test=test, body=then, orelse=otherwise)
