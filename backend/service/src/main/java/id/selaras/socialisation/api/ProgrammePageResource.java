package id.selaras.socialisation.api;

import id.selaras.socialisation.application.ProgrammePageService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A programme as a page for a browser, without login and without scripts. */
@Path("/program/{code}")
@Produces("text/html; charset=utf-8")
public class ProgrammePageResource {

    @Inject
    ProgrammePageService pages;

    @GET
    @Operation(hidden = true)
    public String read(@PathParam("code") String code, @QueryParam("bahasa") String language) {
        return Optional.ofNullable(pages.page(code, language)).orElseThrow(NotFoundException::new);
    }
}
