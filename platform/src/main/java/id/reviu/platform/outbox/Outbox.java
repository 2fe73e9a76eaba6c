package id.reviu.platform.outbox;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a use case leaves the event of its change, in the same transaction. */
public interface Outbox {

    /**
     * Keeps the event until the broker has it. Append after the row of the thing was written: its lock keeps the
     * order of two changes of the same thing.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(StateChanged change);
}
