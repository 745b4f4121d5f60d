using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>
/// A promise that the dataset holds every record of one kind about a subject for a time. Under this promise, a missing record means "no"
/// and not "unknown".
/// </summary>
[JsonConverter(typeof(DescribedConverter<Coverage>))]
public sealed record Coverage : DatasetRecord<Coverage, CoverageId>, IDescribed<Coverage>
{
    private RecordKind of;
    private Items<RecordKey> about;
    private EdtfInterval? during;

    /// <summary>The kind of record that the dataset holds completely.</summary>
    public required RecordKind Of { get => of; init => of = value; }

    /// <summary>
    /// The subjects of the promised records: the organizations of memberships, the forces of contributions, the bodies of decisions, or the
    /// condition that the records would meet. Empty means every subject.
    /// </summary>
    public ImmutableArray<RecordKey> About { get => about; init => about = Given.Set(value); }

    /// <summary>The time for which the records are complete. Null means all time.</summary>
    public EdtfInterval? During { get => during; init => during = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => $"every {Of.ToText()}";

    internal static Shape<Coverage> Shape { get; } = WithId<Coverage>()
        .Required("of", static r => ref r.of, Codec.Of(RecordKinds.Names))
        .Set("about", static r => ref r.about)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Coverage> IDescribed<Coverage>.Description => Shape;

    /// <summary>
    /// Whether the dataset promises to hold all records of the kind about the subject, for every day from the first day to the last day.
    /// </summary>
    internal bool Promises(RecordKind kind, RecordKey subject, int from, int to) =>
        Of == kind
        && (About.IsEmpty || About.Contains(subject))
        && Spans(from, to);

    /// <summary>Whether the promise is for every day from the first day to the last day.</summary>
    internal bool Spans(int from, int to) =>
        During is not { } during || (during.SureFirstDay <= from && to <= during.SureLastDay);

    /// <summary>
    /// Gives the reasons why no record of a kind exists: the promises that the dataset holds all of them for every day of a period.
    /// </summary>
    /// <param name="coverage">The promises of the dataset.</param>
    /// <param name="kind">The kind of the missing record.</param>
    /// <param name="subject">The subject of the missing record, for example the organization of a membership.</param>
    /// <param name="days">The first and the last day of the period, both included, in days since 1970-01-01.</param>
    /// <param name="all">A phrase for all promised records, for example "all memberships in csto".</param>
    internal static IEnumerable<Reason> WhyAbsent(
        ImmutableArray<Coverage> coverage, RecordKind kind, RecordKey subject, (int From, int To) days, string all) =>
        coverage.Where(one => one.Promises(kind, subject, days.From, days.To)).Select(one => one.WhyAbsent(all));

    internal Reason WhyAbsent(string all) =>
        new($"the dataset holds {all}{(During is null ? "" : $" for {During}")}, and none at the time asked about", this);
}
