package id.selaras.rules.api;

import id.selaras.rules.application.CalendarDayView;
import id.selaras.rules.application.CalendarService;
import id.selaras.rules.application.CalendarYearView;
import id.selaras.rules.application.SetCalendarDay;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working-day calendar that legal clocks count by. */
@Path("/api/v1")
@Tag(name = "Rules")
public class CalendarResource {

    @Inject
    CalendarService calendar;

    @GET
    @Path("calendars/{year}")
    @Operation(
            operationId = "getCalendar",
            summary = "Holidays, collective leave and working days of a year, with the source of each")
    public CalendarYearView year(@PathParam("year") @Min(1900) @Max(2200) int year) {
        return calendar.year(year);
    }

    @PUT
    @Path("calendar-days/{day}")
    @Operation(
            operationId = "setCalendarDay",
            summary = "Set a day of the government's own calendar; clocks that run are counted anew")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarDayView.class)))
    public Response set(
            @PathParam("day") LocalDate day,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SetCalendarDay command) {
        return Versions.ok(calendar.set(day, Versions.expected(ifMatch), command), CalendarDayView::version);
    }

    @DELETE
    @Path("calendar-days/{day}")
    @Operation(operationId = "removeCalendarDay", summary = "Take an own day out: the national day or the week holds")
    public void remove(@PathParam("day") LocalDate day, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        calendar.remove(day, Versions.expected(ifMatch));
    }
}
