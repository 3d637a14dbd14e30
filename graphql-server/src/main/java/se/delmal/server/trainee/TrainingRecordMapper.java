package se.delmal.server.trainee;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.delmal.record.TraineeRecord;
import se.delmal.server.mapping.StrictMapping;

/** Turns what a record says of itself into the shape the schema promises. */
@Mapper(config = StrictMapping.class)
interface TrainingRecordMapper {

    @Mapping(target = "profileId", source = "record.profile")
    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "employmentUnit",
                "persons",
                "assignments",
                "unit",
                "entries",
                "completeFor"
            })
    TrainingRecordView toView(String id, long version, String traineeId, TraineeRecord record);
}
