using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>Finds for every record of a dataset whether it was known on a day.</summary>
internal sealed class Knowledge
{
    private readonly Dataset data;
    private readonly int day;
    private readonly HashSet<RecordKey> named = [];
    private readonly Dictionary<StatementId, Answer?> tellings = [];

    public Knowledge(Dataset data, LocalDate day)
    {
        this.data = data;
        this.day = DayNumber.Of(day);
        foreach (var record in data.Records)
            Answers[record.Key] = OfItself(record);
        KnowWhatIsNamed();
        foreach (var link in data.Statements.Links)
            Answers[link.Key] = Answers[link.Key].And(Of(link.From)).And(Of(link.To));
    }

    /// <summary>The answer for each record.</summary>
    public Dictionary<RecordKey, Answer> Answers { get; } = [];

    private Answer OfItself(DatasetRecord record) => record switch
    {
        Source source => IsOut(source),
        Report report => IsOut(report.Source),
        Statement statement => OfStatement(statement),
        Link { Citations.IsEmpty: true } => Answer.Yes,
        _ => IsAnyOut(record),
    };

    private Answer OfStatement(Statement statement)
    {
        if (statement.Said?.EarliestDay > day)
            return Answer.No;
        return Told(statement) ?? IsAnyOut(statement);
    }

    /// <summary>Whether a source on the way back of any telling is out, of the statement or else of the one inside which it is told; null where nobody tells it.</summary>
    private Answer? Told(Statement statement)
    {
        var way = new List<StatementId>();
        Answer? told = null;
        for (var next = statement; next is not null && told is null && !tellings.TryGetValue(next.Id, out told); next = next.NestedIn is { } outer ? data.Statements.Find(outer) : null)
        {
            tellings.Add(next.Id, null);
            way.Add(next.Id);
            told = ToldItself(next);
        }

        foreach (var passed in way)
            tellings[passed] = told;
        return told;
    }

    private Answer? ToldItself(Statement statement)
    {
        Answer? told = null;
        foreach (var report in data.Statements.ReportsOf(statement.Id))
            if (View.Takes(report, statement.AccordingTo))
                foreach (var step in Telling.Of(report, data.Statements).Steps)
                    told = (told ?? Answer.No).Or(step.Source is null ? Answer.Unknown : IsOut(step.Source));
        return told;
    }

    private Answer IsAnyOut(DatasetRecord record) =>
        record.Citations.IsEmpty ? Answer.Unknown : record.Citations.Select(citation => IsOut(citation.Source)).Any();

    private Answer IsOut(SourceId id) => data.Sources.Find(id) is { } source ? IsOut(source) : Answer.Unknown;

    private Answer IsOut(Source source) =>
        source.Published is not { } when ? Answer.Unknown
        : when.LatestDay <= day ? Answer.Yes
        : when.EarliestDay > day ? Answer.No
        : Answer.Unknown;

    private Answer Of(RecordKey key) => Answers.GetValueOrDefault(key, Answer.Unknown);

    // Names lead on to names, as an organ to its state; each round goes one step further, and an answer only ever rises.
    private void KnowWhatIsNamed()
    {
        var waiting = new Queue<DatasetRecord>(data.Records.Where(record => record is not Link && Answers[record.Key] != Answer.No));
        var walker = new Walker((_, value) => Name(value));
        while (waiting.TryDequeue(out var record))
        {
            var known = Answers[record.Key];
            named.Clear();
            Tables.Of(record.Key.Kind).Walk(record, walker);
            foreach (var key in named)
                if (IsNamed(key.Kind) && Answers.TryGetValue(key, out var before) && before < known)
                {
                    Answers[key] = known;
                    waiting.Enqueue(data.Find(key)!);
                }
        }
    }

    private void Name(object value)
    {
        if (value is IRecordName name)
            named.Add(name.Key);
    }

    private static bool IsNamed(RecordKind kind) =>
        kind is RecordKind.Actor or RecordKind.Claim or RecordKind.Place or RecordKind.Zone or RecordKind.Force or RecordKind.Unit or RecordKind.Treaty or RecordKind.Event;
}
