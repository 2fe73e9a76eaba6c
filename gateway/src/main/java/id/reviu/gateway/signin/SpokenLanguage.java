package id.reviu.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Has Keycloak speak the application's language: Indonesian, or what {@code ?language=} names. Left to itself it would speak
 * the browser's, which in many offices is English that nobody chose.
 */
class SpokenLanguage implements OAuth2AuthorizationRequestResolver {

    static final String PARAMETER = "language";
    private static final String INDONESIAN = "id";
    private static final String ENGLISH = "en";

    private final OAuth2AuthorizationRequestResolver requests;

    SpokenLanguage(ClientRegistrationRepository registrations) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
    }

    /** The language that a request names, Indonesian when it names no other that there is. */
    static String of(HttpServletRequest request) {
        return ENGLISH.equals(request.getParameter(PARAMETER)) ? ENGLISH : INDONESIAN;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return spoken(requests.resolve(request), of(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return spoken(requests.resolve(request, registration), of(request));
    }

    private static @Nullable OAuth2AuthorizationRequest spoken(
            @Nullable OAuth2AuthorizationRequest request, String language) {
        return request == null
                ? null
                : OAuth2AuthorizationRequest.from(request)
                        .additionalParameters(parameters -> parameters.put("ui_locales", language))
                        .build();
    }
}
