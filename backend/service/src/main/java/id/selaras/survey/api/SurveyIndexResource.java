package id.selaras.survey.api;

import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.page.Page;
import id.selaras.shared.tabular.Exports;
import id.selaras.survey.application.IndexReportFilter;
import id.selaras.survey.application.IndexReportService;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What all surveys together say. */
@Path("/api/v1/survey-index")
@Tag(name = "Surveys")
public class SurveyIndexResource {

    private static final String PDF = "application/pdf";

    @Inject
    SurveyIndexExport indices;

    @Inject
    ServiceIndexService services;

    @Inject
    IndexReportService reports;

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

    @GET
    @Path("report")
    @Produces(PDF)
    @Operation(
            operationId = "getSurveyIndexReport",
            summary = "Report of a unit with everything below it, or of the government, for a period as PDF")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] report(@Valid @BeanParam IndexReportFilter filter) {
        return reports.report(filter);
    }

    @GET
    @Path("report-preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewSurveyIndexReport", summary = "The first pages of that report as pictures")
    public LetterPreview preview(@Valid @BeanParam IndexReportFilter filter) {
        return reports.preview(filter);
    }
}
