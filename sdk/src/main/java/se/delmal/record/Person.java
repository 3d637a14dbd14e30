package se.delmal.record;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Specialty;
import se.delmal.time.WorkingFraction;

/**
 * Somebody in a record, known by a reference only that record uses.
 *
 * @param ref  names this person within the record
 * @param displayName  a name to show
 * @param specialties  specialist competences; empty where not told, an empty list: none
 * @param unit  where they work
 * @param supervisorTraining  supervisor training; empty where not told, an empty list: none
 * @param doctoralDegree  whether they hold a doctoral degree
 * @param clinicalFraction  the share of full time they work with patients
 * @param birthYear  the year of birth
 * @param replacementPlanned  whether somebody is to take over from them
 */
public record Person(
        String ref,
        Optional<String> displayName,
        Optional<List<Specialty>> specialties,
        Optional<String> unit,
        Optional<List<SupervisorTraining>> supervisorTraining,
        Optional<Boolean> doctoralDegree,
        Optional<WorkingFraction> clinicalFraction,
        Optional<Integer> birthYear,
        Optional<Boolean> replacementPlanned) {

    /** Copies the lists. */
    public Person {
        specialties = specialties.map(List::copyOf);
        supervisorTraining = supervisorTraining.map(List::copyOf);
    }

    /** Returns a person of whom nothing is told but the reference. */
    public static Person of(String ref) {
        return new Person(
                ref,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns a specialist with supervisor training from a year. */
    public static Person supervisor(String ref, Specialty specialty, int trainedIn) {
        return new Person(
                ref,
                Optional.empty(),
                Optional.of(List.of(specialty)),
                Optional.empty(),
                Optional.of(List.of(new SupervisorTraining(Optional.empty(), trainedIn, Optional.empty()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
