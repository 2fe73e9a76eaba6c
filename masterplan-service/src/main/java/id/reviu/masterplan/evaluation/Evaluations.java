package id.reviu.masterplan.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.reviu.masterplan.change.Change;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evaluation results in the database. */
@Repository
class Evaluations {

    private final JdbcClient jdbc;

    Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Part(int year, String name, BigDecimal value) {}

    Optional<Evaluation> find(int year) {
        return complete(jdbc.sql("SELECT * FROM evaluation WHERE year = :year")
                        .param("year", year)
                        .query(Evaluations::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** So many results by year, and one more if there is. */
    List<Evaluation> list(int after, int limit) {
        return complete(jdbc.sql("SELECT * FROM evaluation WHERE year > :after ORDER BY year LIMIT :limit + 1")
                .param("after", after)
                .param("limit", limit)
                .query(Evaluations::read)
                .list());
    }

    void add(Evaluation evaluation) {
        write(evaluation, """
                INSERT INTO evaluation (year, index, version, action, actor_id, actor_name, changed_at)
                VALUES (:year, :index, :version, :action, :actorId, :actorName, :changedAt)
                """);
    }

    void save(Evaluation evaluation) {
        write(evaluation, """
                UPDATE evaluation
                SET index = :index,
                    version = :version, action = :action, actor_id = :actorId, actor_name = :actorName, changed_at = :changedAt
                WHERE year = :year
                """);
    }

    private void write(Evaluation evaluation, String statement) {
        var year = evaluation.year();
        jdbc.sql(statement)
                .param("year", year)
                .param("index", evaluation.result().index())
                .params(evaluation.last().columns())
                .update();
        jdbc.sql("DELETE FROM evaluation_component WHERE year = :year")
                .param("year", year)
                .update();
        jdbc.sql("DELETE FROM evaluation_dimension WHERE year = :year")
                .param("year", year)
                .update();
        var components = evaluation.result().components();
        for (var i = 0; i < components.size(); i++) {
            addPart(
                    "INSERT INTO evaluation_component (year, position, name, value) VALUES (:year, :position, :name, :value)",
                    i,
                    new Part(year, components.get(i).name(), components.get(i).value()));
        }
        var dimensions = evaluation.result().dimensions();
        for (var i = 0; i < dimensions.size(); i++) {
            addPart(
                    """
                    INSERT INTO evaluation_dimension (year, position, dimension, value)
                    VALUES (:year, :position, :name, :value)
                    """,
                    i,
                    new Part(
                            year,
                            dimensions.get(i).dimension(),
                            dimensions.get(i).value()));
        }
    }

    private void addPart(String statement, int position, Part part) {
        jdbc.sql(statement)
                .param("year", part.year())
                .param("position", position)
                .param("name", part.name())
                .param("value", part.value())
                .update();
    }

    private List<Evaluation> complete(List<Evaluation> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var years = bare.stream().map(Evaluation::year).toList();
        var components = parts(
                "SELECT year, name, value FROM evaluation_component WHERE year IN (:years) ORDER BY year, position",
                years,
                Component::new);
        var dimensions = parts(
                "SELECT year, dimension AS name, value FROM evaluation_dimension WHERE year IN (:years) ORDER BY year, position",
                years,
                DimensionValue::new);
        return bare.stream()
                .map(evaluation -> new Evaluation(
                        evaluation.year(),
                        new EvaluationResult(
                                evaluation.result().index(),
                                components.getOrDefault(evaluation.year(), List.of()),
                                dimensions.getOrDefault(evaluation.year(), List.of())),
                        evaluation.last()))
                .toList();
    }

    private <T> Map<Integer, List<T>> parts(String query, List<Integer> years, BiFunction<String, BigDecimal, T> make) {
        return jdbc
                .sql(query)
                .param("years", years)
                .query((row, number) -> new Part(row.getInt("year"), row.getString("name"), row.getBigDecimal("value")))
                .list()
                .stream()
                .collect(groupingBy(Part::year, mapping(part -> make.apply(part.name(), part.value()), toList())));
    }

    private static Evaluation read(ResultSet row, int number) throws SQLException {
        var result = new EvaluationResult(row.getBigDecimal("index"), List.of(), List.of());
        return new Evaluation(row.getInt("year"), result, Change.read(row));
    }
}
