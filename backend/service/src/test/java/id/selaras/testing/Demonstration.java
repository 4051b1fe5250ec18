package id.selaras.testing;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.demo.domain.DemoGovernment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Loads a demonstration government for a story, once in a test run. */
@ApplicationScoped
public class Demonstration {

    @Inject
    DemoLoadService loader;

    @ActivateRequestContext
    public void of(DemoGovernment government, LocalDate today) throws InterruptedException {
        if (!loader.isLoaded(government)) {
            loader.load(government, today, line -> {});
        }
    }

    /** Loads a government that is there already, as after a start that was cut short at the very end. */
    @ActivateRequestContext
    public void again(DemoGovernment government, LocalDate today) throws InterruptedException {
        loader.load(government, today, line -> {});
    }
}
