package id.selaras.survey.api;

import id.selaras.shared.tabular.Exports;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.survey.application.PublicResultsExport;
import id.selaras.survey.application.PublicResultsFilter;
import id.selaras.survey.application.PublicResultsService;
import id.selaras.survey.application.PublicSurveyResults;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open data of surveys: no login. */
@Path("/api/v1/public/survey-results")
@Tag(name = "Surveys")
public class PublicResultsResource {

    @Inject
    PublicResultsService results;

    @Inject
    PublicResultsExport export;

    @Context
    HttpHeaders headers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readPublicSurveyResults", summary = "Published results of a year, by agency and quarter")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public PublicSurveyResults read(@Valid @BeanParam PublicResultsFilter filter) {
        return results.results(filter);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(
            operationId = "exportPublicSurveyResults",
            summary = "Published results of a year as a file",
            hidden = true)
    public Response export(@Valid @BeanParam PublicResultsFilter filter) {
        return TabularExport.respond(headers, export.table(filter));
    }
}
