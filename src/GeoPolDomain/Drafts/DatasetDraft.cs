using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Drafts;

/// <summary>
/// Records on their way to a dataset. A draft grows by one call for each record; the records and the dataset are immutable.
/// </summary>
/// <remarks>
/// <para>
/// A draft writes what it is told and adds nothing: no date, no outlet and no status that was not given. Times are written in EDTF, as in
/// a document; a text that is not EDTF is a <see cref="FormatException"/> that says why.
/// </para>
/// <para>
/// An id that is omitted is proposed by <see cref="ProposedId"/> from what the record says, for example
/// <c>courier-2003-05-14-will-the-guard-sail</c>. It does not depend on the order of the calls. Adding an equal record again changes
/// nothing. Adding another record with the same id is an <see cref="ArgumentException"/> that names the members that differ.
/// </para>
/// </remarks>
public sealed partial class DatasetDraft
{
    // Stands in a record until its id is made of what the record says.
    internal const string Unnamed = "unnamed";

    private readonly Dataset header;
    private readonly Dictionary<RecordKey, DatasetRecord> records = [];

    /// <summary>Starts an empty draft.</summary>
    /// <param name="id">The id of the dataset.</param>
    /// <param name="title">The title of the dataset.</param>
    /// <param name="note">What a reader should know about the dataset as a whole.</param>
    /// <param name="version">The version of the records, for example "2026.11".</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public DatasetDraft(DatasetId id, string title, string? note = null, string? version = null) =>
        header = new Dataset(id, title, [], note, version);

    /// <summary>Starts a draft with everything that a dataset holds, to write more records to it.</summary>
    /// <param name="start">The dataset. It stays as it is.</param>
    public DatasetDraft(Dataset start)
    {
        ArgumentNullException.ThrowIfNull(start);
        header = start;
        foreach (var record in start.Records)
            records.Add(record.Key, record);
    }

    /// <summary>The records so far, in the order in which they were added.</summary>
    public ImmutableArray<DatasetRecord> Records => [.. records.Values];

    /// <summary>Adds a record of any kind as it is, for what the other methods do not offer.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The same record.</returns>
    /// <exception cref="ArgumentException">The draft holds another record with the same id.</exception>
    public TRecord Add<TRecord>(TRecord record) where TRecord : DatasetRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!records.TryAdd(record.Key, record) && !record.Equals(records[record.Key]))
            throw new ArgumentException(SayTaken(records[record.Key], record));
        return record;
    }

    /// <summary>Makes a dataset of the records so far. The draft can grow further and make other datasets.</summary>
    public Dataset ToDataset() => new(header.Id, header.Title, records.Values, header.Note, header.Version);

    /// <summary>
    /// Proposes an id for a record from what it says: its name, its title, the records that it names. The id that it has does not matter.
    /// </summary>
    /// <returns>The text of the id, or null when what the record says holds neither a Latin letter nor a digit.</returns>
    public static string? ProposeId(DatasetRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordIds.Of(record);
    }

    /// <summary>Puts a changed record in the place of the record with the same key.</summary>
    internal TRecord Replace<TRecord>(TRecord before, TRecord after) where TRecord : DatasetRecord
    {
        ArgumentNullException.ThrowIfNull(after);
        if (after.Key != before.Key)
            throw new ArgumentException(
                $"The id of {before.Key} would become '{after.Key.Id}', but others may name the record already; give the id at the start "
                + "choose one (id: \"...\").");
        records[after.Key] = after;
        return after;
    }

    internal TRecord Get<TRecord>(RecordKey key) where TRecord : DatasetRecord => (TRecord)records[key];

    private static string ProposedFor(DatasetRecord record) => ProposeId(record)
        ?? throw new ArgumentException(
            $"No id can be made for this {record.Key.Kind.ToText()}, because what it says holds neither a Latin letter nor a digit; "
            + "choose one (id: \"...\").");

    private static string SayTaken(DatasetRecord there, DatasetRecord added)
    {
        var (one, other) = (MembersOf(there), MembersOf(added));
        var differing = one.Keys.Union(other.Keys).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name)).ToList();
        return $"The draft already holds {there.Key}, and the two differ in {Phrase.List(differing)}; "
            + "give one of them an id of its own (id: \"...\"), or use the record that is there.";
    }

    private static Dictionary<string, string> MembersOf(DatasetRecord record)
    {
        using var json = JsonDocument.Parse(record.ToJson());
        return json.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText());
    }
}
