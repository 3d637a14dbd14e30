package se.delmal.server.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.delmal.citation.LocalizedText;
import se.delmal.record.Person;
import se.delmal.status.DueDuty;
import se.delmal.status.DutyState;

/**
 * Writes duties as iCalendar text (RFC 5545): one event for each, on the whole of its last day, with two reminders while it is to
 * be done. It names roles and no persons, since calendars are shared.
 */
final class DutyCalendar {

    /** A line holds 75 bytes, and the library counts characters, of which one takes three bytes at most. */
    private static final int FOLD = 24;

    /** At nine in the morning, a month and a week before. */
    private static final List<Duration> REMINDERS = List.of(before(DutyState.DAYS_OF_DUE), before(7));

    private final String recordId;
    private final Instant stamp;
    private final Locale locale;

    /**
     * Creates a writer.
     *
     * @param recordId  tells the duties of one record from another's
     * @param stamp  when the calendar is written
     */
    DutyCalendar(String recordId, Instant stamp, Locale locale) {
        this.recordId = recordId;
        this.stamp = stamp;
        this.locale = locale;
    }

    private static Duration before(int days) {
        return Duration.ofDays(-days).plusHours(9);
    }

    /** Returns the text, in UTF-8. */
    byte[] write(List<DueDuty> duties) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Delmål//Delmål//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        duties.forEach(duty -> calendar.add(event(duty)));
        var text = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toByteArray();
    }

    private VEvent event(DueDuty duty) {
        // Without its own stamp: that would be the machine's clock, not ours.
        var event = new VEvent(false);
        event.add(new Uid(uid(duty)));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(duty.due()));
        event.add(new Summary(summary(duty)));
        event.add(new Description(description(duty)));
        event.add(ImmutableTransp.TRANSPARENT);
        if (duty.state() == DutyState.UPCOMING || duty.state() == DutyState.DUE) {
            REMINDERS.forEach(reminder -> event.add(alarm(duty, reminder)));
        }
        return event;
    }

    private VAlarm alarm(DueDuty duty, Duration reminder) {
        var alarm = new VAlarm(reminder);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary(duty)));
        return alarm;
    }

    /** The same for the same duty whenever it is asked for; another day makes another duty, as next year's talk is not this year's. */
    private String uid(DueDuty duty) {
        var named = String.join(
                "\n",
                recordId,
                duty.responsibility().id(),
                duty.holder().map(Person::ref).orElse(""),
                duty.due().toString());
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String summary(DueDuty duty) {
        return state(duty.state()).in(locale) + ": "
                + duty.responsibility().summary().in(locale);
    }

    private String description(DueDuty duty) {
        var responsibility = duty.responsibility();
        var owner = locale.getLanguage().equals("sv")
                ? responsibility.ownerName()
                : responsibility.role().label().in(locale);
        return LocalizedText.of("Ansvarig: ", "Responsible: ").in(locale) + owner + "\n"
                + LocalizedText.of("Källa: ", "Source: ").in(locale) + responsibility.citation();
    }

    private static LocalizedText state(DutyState state) {
        return switch (state) {
            case DONE -> LocalizedText.of("Klart", "Done");
            case UPCOMING -> LocalizedText.of("Kommande", "Upcoming");
            case DUE -> LocalizedText.of("Dags", "Due");
            case OVERDUE -> LocalizedText.of("Försenat", "Overdue");
        };
    }
}
