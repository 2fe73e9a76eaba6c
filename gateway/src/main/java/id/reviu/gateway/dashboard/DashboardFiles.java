package id.reviu.gateway.dashboard;

import id.reviu.gateway.settings.GatewaySettings;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web application. Files below {@code /assets/} carry a hash in their names and never change; everything else is
 * asked for anew each time, and a path that only the application knows gets its first page.
 */
@Configuration(proxyBeanMethods = false)
class DashboardFiles implements WebMvcConfigurer {

    private final String location;

    DashboardFiles(GatewaySettings settings) {
        this.location = settings.dashboard();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(location + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new FirstPage());
    }

    /** Finds a file, or the first page for a path of the application. */
    private static final class FirstPage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            return file == null && isPage(path) ? super.getResource("index.html", location) : file;
        }

        /** The last part of a page's path has no dot, that of a missing file has one. */
        private static boolean isPage(String path) {
            return !path.startsWith("api/")
                    && !path.startsWith("actuator")
                    && path.lastIndexOf('.') <= path.lastIndexOf('/');
        }
    }
}
