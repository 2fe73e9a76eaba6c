package id.reviu.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import id.reviu.gateway.problem.Problems;
import id.reviu.gateway.settings.GatewaySettings;
import id.reviu.gateway.signin.TokenRelay;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path belongs to which service. Services see the same paths as the world does. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final TokenRelay relay;
    private final CircuitBreakerRegistry breakers;
    private final Problems problems;

    Routes(TokenRelay relay, CircuitBreakerRegistry breakers, Problems problems) {
        this.relay = relay;
        this.breakers = breakers;
        this.problems = problems;
    }

    /** Respondents with a link: whoever sends a token along, the service does not get to see it. */
    @Bean
    @Order(1)
    RouterFunction<ServerResponse> links(GatewaySettings settings) {
        return strangers(
                        "links",
                        "/api/survey/links/**",
                        "survey",
                        settings.services().survey())
                .build();
    }

    /** Charts for other websites: the service forbids frames as it does everywhere, which does not hold for these. */
    @Bean
    @Order(0)
    RouterFunction<ServerResponse> chartsOfThePublicPage(GatewaySettings settings) {
        return strangers(
                        "public charts",
                        "/api/reporting/public/charts/**",
                        "reporting",
                        settings.services().reporting())
                .after(removeResponseHeader("X-Frame-Options"))
                .build();
    }

    /** The city's public page: the same for everybody, so the service does not get to see who asks. */
    @Bean
    @Order(1)
    RouterFunction<ServerResponse> publicPageAndData(GatewaySettings settings) {
        return strangers(
                        "public page",
                        "/api/reporting/public/**",
                        "reporting",
                        settings.services().reporting())
                .build();
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> survey(GatewaySettings settings) {
        return service("survey", settings.services().survey());
    }

    @Bean
    @Order(3)
    RouterFunction<ServerResponse> masterplan(GatewaySettings settings) {
        return service("masterplan", settings.services().masterplan());
    }

    @Bean
    @Order(4)
    RouterFunction<ServerResponse> reporting(GatewaySettings settings) {
        return service("reporting", settings.services().reporting());
    }

    /** Paths on which nobody is anybody: who asks stays here. */
    private RouterFunctions.Builder strangers(String name, String paths, String service, URI address) {
        return route(name)
                .route(path(paths), http())
                .before(uri(address))
                .before(removeRequestHeader(HttpHeaders.AUTHORIZATION))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(new ServiceGuard(breaker(service), problems));
    }

    private RouterFunction<ServerResponse> service(String name, URI address) {
        return route(name)
                .route(path("/api/" + name + "/**"), http())
                .before(uri(address))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .before(removeRequestHeader("X-XSRF-TOKEN"))
                .filter(relay)
                .filter(new ServiceGuard(breaker(name), problems))
                .build();
    }

    private CircuitBreaker breaker(String name) {
        return breakers.circuitBreaker(name);
    }
}
