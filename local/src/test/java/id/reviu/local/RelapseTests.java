package id.reviu.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelapseTests {
    @Test
    void triesAtOnceTheFirstTime() {
        assertThat(new Relapse().mayTryNow()).isTrue();
    }

    @Test
    void doesNotTryTwiceAtOnce() {
        var relapse = new Relapse();
        relapse.begin();

        assertThat(relapse.mayTryNow()).isFalse();
    }

    @Test
    void waitsAfterAFailure() {
        var relapse = new Relapse();
        relapse.begin();
        relapse.failed();

        assertThat(relapse.mayTryNow()).isFalse();
    }

    @Test
    void triesAtOnceAfterASuccess() {
        var relapse = new Relapse();
        relapse.begin();
        relapse.succeeded();

        assertThat(relapse.mayTryNow()).isTrue();
    }
}
