package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.tabular.Exports;
import id.selaras.survey.application.ServiceIndexService;
import id.selaras.survey.application.SurveyIndexExport;
import id.selaras.survey.application.SurveyIndexFilter;
import id.selaras.survey.application.SurveyIndexView;
import id.selaras.survey.application.SurveyedService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What all surveys together say. */
@Path("/api/v1/survey-index")
@Tag(name = "Surveys")
public class SurveyIndexResource {

    @Inject
    SurveyIndexExport indices;

    @Inject
    ServiceIndexService services;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readSurveyIndex",
            summary = "The satisfaction index over time, units or services compared")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public SurveyIndexView read(@Valid @BeanParam SurveyIndexFilter filter) {
        return indices.view(filter);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportSurveyIndex", summary = "The index over time as a file", hidden = true)
    public Response export(@Valid @BeanParam SurveyIndexFilter filter) {
        return exports.answer(indices.table(filter));
    }

    @GET
    @Path("services")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSurveyedServices",
            summary = "Services that were asked about with the nine official questions")
    public Page<SurveyedService> services() {
        return services.services();
    }
}
