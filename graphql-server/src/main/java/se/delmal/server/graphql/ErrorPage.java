package se.delmal.server.graphql;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells of whatever was refused on the way to our doors, in the form of their own refusals. */
@Controller
class ErrorPage implements ErrorController {

    private static final int NOBODY_FAILED = 404;

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<byte[]> tell(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told
                ? told
                : NOBODY_FAILED;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(Problems.mediaType())
                .body(problems.body(HttpErrors.of(status), status, request));
    }
}
