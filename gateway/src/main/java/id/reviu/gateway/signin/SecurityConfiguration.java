package id.reviu.gateway.signin;

import id.reviu.gateway.limit.Limits;
import id.reviu.gateway.problem.SecurityProblems;
import id.reviu.gateway.settings.GatewaySettings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.authentication.ExpressionJwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three kinds of visitors, a chain each: strangers (respondents with a link, readers of the public page), programs with a
 * token, people with a session. And one for the files that a browser keeps: an answer that caches share must carry nobody's
 * cookie. And one for the charts that other websites may show.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final GatewaySettings settings;
    private final SecurityProblems problems;
    private final Limits limits;

    SecurityConfiguration(GatewaySettings settings, SecurityProblems problems, Limits limits) {
        this.settings = settings;
        this.problems = problems;
        this.limits = limits;
    }

    /** A span for each filter and each check would cost more than what they do; the request has its own. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        http.securityMatcher("/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return common(http);
    }

    /** Charts of the public page: the one thing that other websites may show in a frame. */
    @Bean
    @Order(0)
    SecurityFilterChain publicCharts(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/reporting/public/charts/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(
                                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *"))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .crossOriginResourcePolicy(
                                resource -> resource.policy(CrossOriginResourcePolicy.CROSS_ORIGIN)));
        return limited(http);
    }

    /** Nobody is anybody here: cookies and tokens are not even looked at. */
    @Bean
    @Order(1)
    SecurityFilterChain respondents(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/survey/links/**", "/api/reporting/public", "/api/reporting/public/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return common(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        RequestMatcher withToken = SecurityConfiguration::bringsItsToken;
        http.securityMatcher(withToken)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .hasRole("administrator")
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint(this::refuse)
                        .accessDeniedHandler(problems));
        return common(http);
    }

    private static boolean bringsItsToken(HttpServletRequest request) {
        var path = request.getRequestURI();
        var guarded = path.startsWith("/api/") || path.startsWith("/actuator/") && !path.startsWith("/actuator/health");
        return guarded && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Guessing tokens counts like any other asking by a stranger. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!limits.refusesStranger(request, response)) {
            problems.commence(request, response, cause);
        }
    }

    private static JwtAuthenticationConverter roles() {
        var roles = new ExpressionJwtGrantedAuthoritiesConverter(
                new SpelExpressionParser().parseRaw("[realm_access][roles]"));
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            SessionLogin sessions,
            SignInController signIn,
            SignOut signOut,
            BackChannelSignOut backChannel)
            throws Exception {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(
                                keycloak -> keycloak.authorizationRequestResolver(new SpokenLanguage(registrations)))
                        .authorizedClientRepository(sessions)
                        .successHandler(signIn)
                        .failureHandler(signIn))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterAfter(new CurrentLogin(sessions), SecurityContextHolderFilter.class);
        return common(http);
    }

    private CookieCsrfTokenRepository csrfCookie() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(it -> it.sameSite("Lax").secure(settings.secure()));
        return cookie;
    }

    private SecurityFilterChain common(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy()))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), "
                                + "microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
        return limited(http);
    }

    private SecurityFilterChain limited(HttpSecurity http) throws Exception {
        return http.exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.httpStrictTransportSecurity(
                                hsts -> hsts.requestMatcher(request -> settings.secure())
                                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(limits, AuthorizationFilter.class)
                .build();
    }

    private String contentSecurityPolicy() {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                + "font-src 'self' data:; connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; "
                + "form-action 'self' " + settings.keycloak().url();
    }

    /** The limits stand in the chains above, after the authentication they need; not in front of everything once more. */
    @Bean
    FilterRegistrationBean<Limits> limitsOnlyInTheChains() {
        var registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie() {
        return cookie -> {
            cookie.setCookieName("REVIU");
            cookie.setUseHttpOnlyCookie(true);
            cookie.setSameSite("Lax");
            cookie.setUseSecureCookie(settings.secure());
        };
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
