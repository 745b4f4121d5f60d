using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>
/// Determines for every record of a dataset whether it was known on a day, by its sources and by the known records that name it.
/// </summary>
internal sealed class PlainKnownRecords
{
    private readonly Dataset data;
    private readonly HashSet<RecordKey> named = [];

    public PlainKnownRecords(Dataset data, LocalDate day)
    {
        this.data = data;
        var disclosure = new Disclosure(data, EdtfDate.On(day));
        foreach (var record in data.Records)
            Answers[record.Key] = disclosure.Of(record);
        KnowWhatIsNamed();
        foreach (var link in data.Statements.Links)
            Answers[link.Key] = Answers[link.Key].And(Of(link.From)).And(Of(link.To));
    }

    /// <summary>The answer for each record.</summary>
    public Dictionary<RecordKey, Answer> Answers { get; } = [];

    private Answer Of(RecordKey key) => Answers.GetValueOrDefault(key, Answer.Unknown);

    // A record that becomes known makes the records it names known, as an organ does with its state. An answer only ever rises.
    private void KnowWhatIsNamed()
    {
        var waiting = new Queue<DatasetRecord>(data.Records.Where(record => record is not Link && Answers[record.Key] != Answer.No));
        var walker = new Walker((_, value) => Name(value));
        while (waiting.TryDequeue(out var record))
        {
            var known = Answers[record.Key];
            named.Clear();
            record.Walk(walker);
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

    private static bool IsNamed(RecordKind kind) => kind is RecordKind.Actor or RecordKind.Claim or RecordKind.Place or RecordKind.Zone
        or RecordKind.Force or RecordKind.Unit or RecordKind.Treaty or RecordKind.Event;
}
