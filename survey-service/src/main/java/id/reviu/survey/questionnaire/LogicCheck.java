package id.reviu.survey.questionnaire;

import id.reviu.survey.expression.Check;
import id.reviu.survey.expression.Expression;
import id.reviu.survey.expression.ExpressionProblem;
import id.reviu.survey.expression.Type;
import id.reviu.survey.expression.Types;
import id.reviu.survey.questionnaire.Flaw.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks every condition and calculation of a definition: grammar, names, types, and that none waits for itself. */
public final class LogicCheck {

    private final Set<String> alsoKnown;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Type> calculated = new HashMap<>();
    private final Logic logic;

    private LogicCheck(Definition definition, Set<String> alsoKnown) {
        this.alsoKnown = alsoKnown;
        this.logic = Logic.of(definition, LogicCheck::parseOrNull);
    }

    /** The flaws of a definition, in the order of its dependencies. */
    public static List<Flaw> of(Definition definition) {
        return of(definition, Set.of());
    }

    /**
     * The flaws of a definition that is not whole.
     *
     * @param alsoKnown names of questions that were left out for another reason and need no second complaint
     */
    public static List<Flaw> of(Definition definition, Set<String> alsoKnown) {
        return new LogicCheck(definition, alsoKnown).check();
    }

    private static @Nullable Expression parseOrNull(String source) {
        try {
            return Expression.parse(source);
        } catch (ExpressionProblem reportedWhenChecked) {
            return null;
        }
    }

    private List<Flaw> check() {
        var circles = new ArrayList<Logic.Node>();
        for (var node : logic.inOrderOfNeed(circles)) {
            check(node);
        }
        reportCircles(circles);
        return flaws;
    }

    private void check(Logic.Node node) {
        var types = typesFor(node);
        condition(node, Part.VISIBLE_WHEN, "/visibleWhen", node.condition(), types);
        var item = node.item();
        if (item == null) {
            return;
        }
        var own = typeOf(item);
        var withOwn = own.map(types::withOwn).orElse(types);
        condition(node, Part.VALID_WHEN, "/validWhen", item.head().validWhen(), withOwn);
        if (item instanceof Item.Calculated calculation) {
            report(node, Part.CALCULATION, "/expression", calculation.expression(), source -> {
                var check = Expression.parse(source).check(types);
                calculated.put(item.name(), check.type());
                return check;
            });
        }
    }

    private void condition(Logic.Node node, Part part, String below, @Nullable String source, Types types) {
        report(node, part, below, source, text -> Expression.parse(text).checkCondition(types));
    }

    private void report(
            Logic.Node node, Part part, String below, @Nullable String source, Function<String, Check> checker) {
        if (source == null) {
            return;
        }
        try {
            checker.apply(source).problems().forEach(problem -> add(node, part, below, problem));
        } catch (ExpressionProblem problem) {
            add(node, part, below, problem);
        }
    }

    private void add(Logic.Node node, Part part, String below, ExpressionProblem problem) {
        var args = new ArrayList<Object>(problem.args());
        args.add(problem.offset() + 1);
        flaws.add(new Flaw(node.name(), part, "", "", node.pointer() + below, problem.code(), args.toArray()));
    }

    private Types typesFor(Logic.Node node) {
        return name -> {
            if (alsoKnown.contains(name)) {
                return Optional.of(Type.ANY);
            }
            var reference = logic.find(name);
            if (reference == null) {
                return Optional.empty();
            }
            var type = reference.row() == null ? typeOf(reference.node().item()) : Optional.of(Type.NUMBER);
            var inside = reference.node().repeat();
            return inside >= 0 && inside != node.repeat() ? type.map(Type::inEachEntry) : type;
        };
    }

    private Optional<Type> typeOf(@Nullable Item item) {
        return switch (item) {
            case Item.Single _, Item.FreeText _ -> Optional.of(Type.TEXT);
            case Item.Rating _, Item.Quantity _ -> Optional.of(Type.NUMBER);
            case Item.Multiple _, Item.Ranking _, Item.Evidence _ -> Optional.of(Type.CODES);
            case Item.Date _ -> Optional.of(Type.DATE);
            case Item.Calculated one -> Optional.of(calculated.getOrDefault(one.name(), Type.ANY));
            case Item.Repeat _ -> Optional.of(Type.REPEAT);
            case Item.Grid _, Item.ImportancePerformance _, Item.Note _, Item.Group _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private void reportCircles(List<Logic.Node> waiting) {
        var told = new HashSet<Integer>();
        for (var node : waiting) {
            if (told.contains(node.number())) {
                continue;
            }
            var circle = logic.circleThrough(node);
            circle.forEach(each -> told.add(each.number()));
            var culprit =
                    circle.stream().filter(each -> !each.references().isEmpty()).findFirst();
            culprit.ifPresent(each -> flaws.add(new Flaw(
                    each.name(),
                    each.calculation() == null ? Part.VISIBLE_WHEN : Part.CALCULATION,
                    "",
                    "",
                    each.pointer() + (each.calculation() == null ? "/visibleWhen" : "/expression"),
                    "questionnaire-circular-logic",
                    circle.stream().map(Logic.Node::name).distinct().collect(Collectors.joining(" → ")))));
        }
    }
}
