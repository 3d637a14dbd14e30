package se.delmal.server.graphql;

import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Says which methods a path takes, to whoever asks by OPTIONS. */
public final class Methods {

    private Methods() {}

    /** Returns the answer to OPTIONS at a path. */
    public static RouterFunction<ServerResponse> at(String path, HttpMethod... methods) {
        var allowed =
                Stream.concat(Stream.of(methods), Stream.of(HttpMethod.OPTIONS)).toArray(HttpMethod[]::new);
        return RouterFunctions.route(
                RequestPredicates.path(path).and(RequestPredicates.method(HttpMethod.OPTIONS)),
                request -> ServerResponse.noContent()
                        .allow(allowed)
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
