package id.reviu.survey.messaging;

import id.reviu.platform.inbox.Received;
import id.reviu.platform.inbox.StateListener;
import id.reviu.platform.inbox.StateListeners;
import id.reviu.survey.reference.Opds;
import id.reviu.survey.reference.PlanVersions;
import id.reviu.survey.reference.Programmes;
import id.reviu.survey.reference.Reviews;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the copies of other services' things in step with their topics. */
@Configuration(proxyBeanMethods = false)
class ReferenceCopies {

    @Bean
    StateListener<OpdState> opdListener(StateListeners listeners, Opds opds) {
        return listeners.listen(
                OpdState.TOPIC, OpdState.class, batch -> apply(batch, state -> opds.store(state.opd()), opds::remove));
    }

    @Bean
    StateListener<ProgrammeState> programmeListener(StateListeners listeners, Programmes programmes) {
        return listeners.listen(
                ProgrammeState.TOPIC,
                ProgrammeState.class,
                batch -> apply(
                        batch,
                        state -> programmes.store(state.programme()),
                        key -> programmes.remove(UUID.fromString(key))));
    }

    @Bean
    StateListener<PlanState> planListener(StateListeners listeners, PlanVersions plans) {
        return listeners.listen(
                PlanState.TOPIC,
                PlanState.class,
                batch -> apply(batch, state -> plans.store(state.plan()), key -> plans.remove(UUID.fromString(key))));
    }

    @Bean
    StateListener<ReviewState> reviewListener(StateListeners listeners, Reviews reviews) {
        return listeners.listen(
                ReviewState.TOPIC,
                ReviewState.class,
                batch -> apply(
                        batch, state -> reviews.store(state.review()), key -> reviews.remove(UUID.fromString(key))));
    }

    private static <T> void apply(List<Received<T>> batch, Consumer<T> store, Consumer<String> remove) {
        for (var received : batch) {
            var state = received.state();
            if (state == null) {
                remove.accept(received.key());
            } else {
                store.accept(state);
            }
        }
    }
}
