package id.reviu.gateway.signin;

import id.reviu.gateway.settings.GatewaySettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Keycloak's addresses and the clients that call it.
 *
 * <p>The addresses are put together here instead of being discovered, so that the gateway starts while Keycloak is away, and
 * reaches it by another name than browsers do.
 */
@Configuration(proxyBeanMethods = false)
class Keycloak {

    static final String REGISTRATION = "keycloak";
    private static final String AUDIENCE = "reviu";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final GatewaySettings settings;

    Keycloak(GatewaySettings settings) {
        this.settings = settings;
    }

    @Bean
    InMemoryClientRegistrationRepository clientRegistrations() {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientName("Reviu")
                .clientId("reviu-gateway")
                .clientSecret(settings.keycloak().clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + REGISTRATION)
                .scope("openid", "profile", "email", "organization")
                .userNameAttributeName(JwtClaimNames.SUB)
                .issuerUri(issuer())
                .authorizationUri(issuer() + "/protocol/openid-connect/auth")
                .tokenUri(endpoint("token"))
                .jwkSetUri(endpoint("certs"))
                .build());
    }

    /** Where a browser ends its login at Keycloak. */
    static URI endOfSession(GatewaySettings settings) {
        return URI.create(realmAt(settings.keycloak().url(), settings) + "/protocol/openid-connect/logout");
    }

    private String issuer() {
        return realmAt(settings.keycloak().url(), settings);
    }

    private String endpoint(String name) {
        return realmAt(settings.keycloak().internalUrl(), settings) + "/protocol/openid-connect/" + name;
    }

    private static String realmAt(URI keycloak, GatewaySettings settings) {
        return keycloak + "/realms/" + settings.keycloak().realm();
    }

    /** Accepts what the services accept: our issuer's signature, not expired, made for Reviu. */
    @Bean
    JwtDecoder programTokens() {
        var decoder = NimbusJwtDecoder.withJwkSetUri(endpoint("certs"))
                .restOperations(new RestTemplate(requests()))
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                JwtValidators.createDefaultWithIssuer(issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshExchange() {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokenEndpoint());
        return client;
    }

    private static RestClient tokenEndpoint() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static JdkClientHttpRequestFactory requests() {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
