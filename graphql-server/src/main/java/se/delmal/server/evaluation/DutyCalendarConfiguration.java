package se.delmal.server.evaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the calendar of duties at its path. */
@Configuration(proxyBeanMethods = false)
class DutyCalendarConfiguration {

    @Bean
    RouterFunction<ServerResponse> dutyCalendarRoute(DutyCalendarDoor door) {
        return RouterFunctions.route(RequestPredicates.path(DutyCalendarDoor.PATH), door::answer);
    }
}
