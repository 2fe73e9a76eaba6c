package id.reviu.platform.test.plumbing;

import id.reviu.platform.inbox.StateListener;
import id.reviu.platform.inbox.StateListeners;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class ThingApplication {

    static void main(String[] args) {
        SpringApplication.run(ThingApplication.class, args);
    }

    @Bean
    StateListener<ThingState> things(StateListeners listeners, ThingCopies copies) {
        return listeners.listen("reviu.copied-thing.v1", ThingState.class, copies::apply);
    }
}
