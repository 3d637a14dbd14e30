package se.delmal.server.evaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import se.delmal.server.graphql.Methods;

/** Puts the calendar of duties at its path. */
@Configuration(proxyBeanMethods = false)
class DutyCalendarConfiguration {

    @Bean
    RouterFunction<ServerResponse> dutyCalendarRoute(DutyCalendarDoor door) {
        return Methods.at(DutyCalendarDoor.PATH, HttpMethod.GET, HttpMethod.HEAD)
                .and(RouterFunctions.route(RequestPredicates.path(DutyCalendarDoor.PATH), door::answer));
    }
}
