package id.reviu.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.reviu.gateway.problem.Problems;
import id.reviu.gateway.settings.GatewaySettings;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one may ask: by person, by respondent and answer, and for strangers by address.
 *
 * <p>An office or a campus shares one address, so the address counts for strangers only and generously. The counters live in
 * this process: with several instances each allows the configured rate, which guards the services as well and needs no store
 * that every request would have to reach.
 */
@Component
public class Limits extends OncePerRequestFilter {

    private static final Pattern ANSWER = Pattern.compile("/api/survey/links/([^/]+)/responses/([^/]+)");
    private static final int MOST_COUNTERS = 200_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTERS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final GatewaySettings.Limits rates;
    private final Problems problems;

    Limits(GatewaySettings settings, Problems problems) {
        this.rates = settings.limits();
        this.problems = problems;
    }

    /** Files of the web application come from memory, and whoever is limited should still see the page that says so. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/login") && !path.startsWith("/oauth2/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person();
        if (person != null) {
            if (refuses(request, response, "person " + person, rates.person())) {
                return;
            }
        } else {
            var answer = ANSWER.matcher(request.getRequestURI());
            if (answer.matches()
                    && refuses(
                            request,
                            response,
                            "answer " + answer.group(1) + " " + answer.group(2),
                            rates.respondent())) {
                return;
            }
            if (refusesStranger(request, response)) {
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? null
                : authentication.getName();
    }

    /** Counts one request of an address whose sender nobody knows; answers and returns true when there were too many. */
    public boolean refusesStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return refuses(request, response, "address " + request.getRemoteAddr(), rates.address());
    }

    private boolean refuses(
            HttpServletRequest request, HttpServletResponse response, String who, GatewaySettings.Rate rate)
            throws IOException {
        var spent = buckets.get(who, key -> full(rate)).tryConsumeAndReturnRemaining(1);
        if (spent.isConsumed()) {
            return false;
        }
        var wait = Duration.ofNanos(spent.getNanosToWaitForRefill()).plusSeconds(1);
        problems.writeRetryable(
                request, response, HttpStatus.TOO_MANY_REQUESTS, wait, "too-many-requests", wait.toSeconds());
        return true;
    }

    private static Bucket full(GatewaySettings.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
