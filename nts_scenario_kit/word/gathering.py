"""Compiled Jinja that puts what it prints into a list, as many pieces at once as stand side by side.

Jinja's code yields every constant and every value by itself, fifteen times for one paragraph, and asks each value
whether it needs escaping. Here a row of yields becomes one extension of the list, and a finished piece of XML is known
without a call. What is printed, and in which order values are asked for, stays the same.
"""

from __future__ import annotations

import ast

#: Names in the code: the list; the class of finished pieces; Jinja's variables of a loop, read by filters only.
OUT, FINISHED, _LOOP = "out", "Xml", "_loop_vars"


def gathered(code: str) -> ast.Module | None:
    """The module with ``root(context, out)`` in place of Jinja's generator; None for code of another shape."""
    module = ast.parse(code)
    names = {node.id for node in ast.walk(module) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    roots = [node for node in module.body if isinstance(node, ast.FunctionDef)]
    if len(roots) != 1 or roots[0].name != "root" or names & {OUT, FINISHED, _LOOP}:
        return None
    roots[0].args.args.insert(1, ast.arg(arg=OUT))
    _Gatherer().visit(module)
    if any(isinstance(node, ast.Yield | ast.YieldFrom | ast.Return) for node in ast.walk(module)):
        return None
    return ast.fix_missing_locations(module)


class _Gatherer(ast.NodeTransformer):
    """Rewrites the statements of every block, the innermost first."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for name in ("body", "orelse"):
            statements = getattr(node, name, None)
            if isinstance(statements, list) and statements:
                setattr(node, name, _together(statements))
        return node


def _together(statements: list[ast.stmt]) -> list[ast.stmt]:
    out: list[ast.stmt] = []
    pieces: list[ast.expr] = []
    for statement in statements:
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Yield) and statement.value.value:
            pieces.append(_unescaped(statement.value.value))
        elif not _is_idle(statement):
            out += (*_extension(pieces), statement)
            pieces = []
    return [*out, *_extension(pieces)] or [ast.Pass()]


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


def _unescaped(piece: ast.expr) -> ast.expr:
    """``escape(x)`` of a plain name as ``x if x.__class__ is Xml else escape(x)``."""
    if not (isinstance(piece, ast.Call) and isinstance(piece.func, ast.Name) and piece.func.id == "escape"):
        return piece
    value = piece.args[0]
    if not isinstance(value, ast.Name):
        return piece
    kind = ast.Attribute(value=value, attr="__class__", ctx=ast.Load())
    finished = ast.Compare(left=kind, ops=[ast.Is()], comparators=[ast.Name(id=FINISHED, ctx=ast.Load())])
    return ast.IfExp(test=finished, body=value, orelse=piece)
