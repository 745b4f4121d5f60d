using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>A dataset as a reader could have known it on a day, judged by the dates on which its sources were published.</summary>
/// <remarks>
/// A source is known once it is published, and a report once its source is known. A statement is known once a source in the chain of one
/// of its reports is published, but never before the statement was made. A statement without reports takes the reports of the outer
/// statement that relays it. A link is known once both its ends are known, if it cites a published source or none. An actor, claim,
/// place, zone, force, unit, treaty or event is known once a source that it cites is published, or once a known record names it. Any
/// other record is known once a source that it cites is published. A citation of general knowledge counts from the time that the record
/// describes. The answer is unknown when a necessary citation or date is missing, or when a partial date extends beyond the day.
/// </remarks>
public sealed class AsKnown
{
    private readonly Dataset whole;
    private readonly Dictionary<RecordKey, Answer> answers;

    internal AsKnown(Dataset whole, LocalDate day)
    {
        this.whole = whole;
        Day = day;
        answers = new KnownRecords(whole, day).Answers;
    }

    /// <summary>The day by which the records are judged.</summary>
    public LocalDate Day { get; }

    /// <summary>A dataset of the records that were certainly known. It answers the same questions as any other dataset.</summary>
    public Dataset Surely => field ??= Only(answer => answer == Answer.Yes);

    /// <summary>A dataset of the records that were certainly or perhaps known.</summary>
    public Dataset Perhaps => field ??= Only(answer => answer != Answer.No);

    /// <summary>The records for which the answer is unknown.</summary>
    public ImmutableArray<DatasetRecord> Uncertain => [.. whole.Records.Where(record => answers[record.Key] == Answer.Unknown)];

    /// <summary>Whether a record was known on the day. The answer is no when the dataset does not hold the record.</summary>
    public Answer Knows(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return answers.GetValueOrDefault(key, Answer.No);
    }

    /// <summary>Describes the day, and how many records were known, perhaps known and not known.</summary>
    public string Describe()
    {
        var counts = answers.Values.ToLookup(answer => answer);
        return $"{whole.Id} as known on {EdtfDate.On(Day)}: {counts[Answer.Yes].Count()} records known, "
            + $"{counts[Answer.Unknown].Count()} perhaps, {counts[Answer.No].Count()} not";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private Dataset Only(Func<Answer, bool> isIn) =>
        whole.WithRecords(whole.Records.Where(record => isIn(answers[record.Key])));
}
