package id.selaras.survey.api;

import id.selaras.shared.web.Problems;
import id.selaras.survey.application.PageForm;
import id.selaras.survey.application.SurveyPage;
import id.selaras.survey.application.SurveyPageService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A survey as pages for a browser, also for one without scripts. The QR codes of counters lead here. */
@Path("/s/{code}")
@Produces("text/html; charset=utf-8")
public class SurveyPageResource {

    @Inject
    SurveyPageService pages;

    @GET
    @Operation(hidden = true)
    public Response read(
            @PathParam("code") String code, @QueryParam("bahasa") String language, @QueryParam("kios") String kiosk) {
        return answer(pages.read(code, PageForm.first(language, kiosk != null)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response next(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        return answer(pages.next(code, PageForm.of(sent)));
    }

    private static Response answer(SurveyPage page) {
        return Response.status(page.refusal() == null ? 200 : Problems.statusOf(page.refusal()))
                .header(HttpHeaders.RETRY_AFTER, page.retryAfterSeconds())
                .entity(page.html())
                .build();
    }
}
