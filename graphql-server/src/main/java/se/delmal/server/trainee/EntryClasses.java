package se.delmal.server.trainee;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.server.graphql.ViewClasses;

/** Names the classes behind the kinds of entries and the other things with ids. */
@Configuration(proxyBeanMethods = false)
class EntryClasses {

    @Bean
    ViewClasses nodes() {
        return new ViewClasses(Map.ofEntries(
                Map.entry("Trainee", TraineeView.class),
                Map.entry("TrainingRecord", TrainingRecordView.class),
                Map.entry("Placement", EntryView.PlacementView.class),
                Map.entry("Absence", EntryView.AbsenceView.class),
                Map.entry("CreditedService", EntryView.CreditedServiceView.class),
                Map.entry("Course", EntryView.CourseView.class),
                Map.entry("Auscultation", EntryView.AuscultationView.class),
                Map.entry("Assessment", EntryView.AssessmentView.class),
                Map.entry("Supervision", EntryView.SupervisionView.class),
                Map.entry("Meeting", EntryView.MeetingView.class),
                Map.entry("Document", EntryView.DocumentView.class),
                Map.entry("WrittenWork", EntryView.WrittenWorkView.class),
                Map.entry("ImprovementWork", EntryView.ImprovementWorkView.class),
                Map.entry("ActivityLog", EntryView.ActivityLogView.class),
                Map.entry("Concern", EntryView.ConcernView.class),
                Map.entry("Certificate", EntryView.CertificateView.class)));
    }
}
