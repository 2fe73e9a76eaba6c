package id.reviu.masterplan.change;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the writers of one thing come one after another, even before the thing exists and has a row to lock. */
@Component
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction works on the thing; the turn ends with this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String kind, Object id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:thing, 0))")
                .param("thing", kind + ' ' + id)
                .query((row, number) -> true)
                .single();
    }
}
