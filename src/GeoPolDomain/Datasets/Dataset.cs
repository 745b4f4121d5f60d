using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Memberships;
using GeoPolDomain.Panels;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Ties;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>Records gathered for one purpose, with the books that answer questions about them. A dataset is immutable.</summary>
[JsonConverter(typeof(DescribedConverter<Dataset>))]
public sealed class Dataset : IEquatable<Dataset>, IDescribed<Dataset>, IRecords
{
    /// <summary>The version of the document format that this library reads and writes.</summary>
    public const string Format = "geopoldomain/1";

    private DatasetId id = null!;
    private string title = null!;
    private string? note;
    private string? version;
    private readonly ImmutableArray<Rows> rows = [.. Tables.All.OrderBy(table => table.Kind).Select(table => table.NewRows())];
    private readonly ConcurrentDictionary<Type, object> books = new();

    /// <summary>Creates a dataset from records of any kind, in any order.</summary>
    /// <exception cref="ArgumentException">Two records of one kind have the same id, a record is null, or a text is blank.</exception>
    public Dataset(DatasetId id, string title, IEnumerable<DatasetRecord> records, string? note = null, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        this.id = Given.Value(id, nameof(id));
        this.title = Given.Text(title, nameof(title));
        (this.note, this.version) = (Given.TextOrNone(note, nameof(note)), Given.TextOrNone(version, nameof(version)));
        if (Tables.Fill(this, Given.List([.. records], nameof(records)).Array.AsSpan()) is { } twins)
            throw new ArgumentException(twins, nameof(records));
    }

    private Dataset() { }

    /// <summary>Returns this header with the given records. Null when two records of one kind have the same id.</summary>
    internal Dataset? TryWith(ReadOnlySpan<DatasetRecord> all) => WithoutRecords() is var own && Tables.Fill(own, all) is null ? own : null;
    internal Dataset WithoutRecords() => new() { id = id, title = title, note = note, version = version };

    /// <summary>The id of the dataset.</summary>
    public DatasetId Id => id;

    /// <summary>The title of the dataset.</summary>
    public string Title => title;

    /// <summary>What a reader should know about the dataset as a whole.</summary>
    public string? Note => note;

    /// <summary>The version of the records, for example "2026.11". Null when the dataset states no version.</summary>
    public string? Version => version;

    /// <summary>All records, kind by kind in the order of a document, and within a kind ordered by id.</summary>
    public IEnumerable<DatasetRecord> Records => Tables.All.SelectMany(table => RowsOf(table.Kind).Records);

    /// <summary>The promises of the dataset to hold all records of a kind about something.</summary>
    public ImmutableArray<Coverage> Coverage => Of<Coverage>();

    /// <summary>The sources of the dataset.</summary>
    public SourceBook Sources => field ??= Book<SourceBook>();

    /// <summary>The actors. In C#, this book also holds their tenures, successions and relations.</summary>
    public ActorBook Actors => field ??= Book<ActorBook>();

    /// <summary>The treaties and other instruments. In C#, this book also holds their parties and obligations.</summary>
    public TreatyBook Treaties => field ??= Book<TreatyBook>();

    /// <summary>The memberships of actors in organizations. In C#, this book also holds their limitations.</summary>
    public MembershipBook Memberships => field ??= Book<MembershipBook>();

    /// <summary>Tables of states, members and pairs of states by year, for statistics.</summary>
    public PanelBook Panels => field ??= Book<PanelBook>();

    /// <summary>The places. In C#, this book also holds the zones.</summary>
    public PlaceBook Places => field ??= Book<PlaceBook>();

    /// <summary>The events, planned or held.</summary>
    public EventBook Events => field ??= Book<EventBook>();

    /// <summary>The forces. In C#, this book also holds their units, contributions and deployments.</summary>
    public ForceBook Forces => field ??= Book<ForceBook>();

    /// <summary>The statements. In C#, this book also holds the claims, reports and links.</summary>
    public StatementBook Statements => field ??= Book<StatementBook>();

    /// <summary>The assessments of authors. In C#, this book also holds the corrections of what sources got wrong.</summary>
    public AssessmentBook Assessments => field ??= Book<AssessmentBook>();

    /// <summary>The decisions. In C#, this book also holds the decision rules and motions.</summary>
    public DecisionBook Decisions => field ??= Book<DecisionBook>();

    /// <summary>How statements and claims are known: report chains, corroboration, and the standing of claims.</summary>
    public ProvenanceBook Provenance => field ??= Book<ProvenanceBook>();

    /// <summary>The contradictions that an editor recorded. In C#, this book also finds contradictions by reasoning.</summary>
    public ContradictionBook Contradictions => field ??= Book<ContradictionBook>();

    /// <summary>Everything in the dataset that has a date, in order of time.</summary>
    public Timeline Timeline => field ??= Timeline.Of(this);

    /// <summary>Who must agree before an act, and whether they have agreed.</summary>
    public PreconditionBook Preconditions => field ??= Book<PreconditionBook>();

    /// <summary>Who is bound to whom: what ties two actors, who is allied with whom, and who must help when a state is attacked.</summary>
    public TieBook Ties => field ??= Book<TieBook>();

    private ReferenceIndex References => field ??= new ReferenceIndex(this);
    internal Rows RowsOf(RecordKind kind) => rows[(int)kind];
    internal static Shape<Dataset> Shape { get; } = Describe();
    static ObjectCodec<Dataset> IDescribed<Dataset>.Description => Shape;
    IEnumerable<DatasetRecord> IRecords.All => Records;
    ImmutableArray<TRecord> IRecords.Of<TRecord>() => Of<TRecord>();
    TBook IRecords.Book<TBook>() => Book<TBook>();

    /// <summary>Finds the record with the given kind and id. Returns null when the dataset does not hold it.</summary>
    public DatasetRecord? Find(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Tables.Of(key.Kind).Find(this, key.Id);
    }

    /// <summary>Finds all records with the given id, of any kind.</summary>
    public ImmutableArray<DatasetRecord> FindAll(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return [.. Tables.All.Select(table => table.Find(this, id)).OfType<DatasetRecord>()];
    }

    /// <summary>
    /// Returns the dataset as a reader could have known it on the day, judged by the dates on which its sources were published.
    /// </summary>
    public AsKnown KnownOn(LocalDate day) => new(this, day);

    /// <summary>
    /// Finds where records name the record with the given key, by record and then by member. The dataset need not hold that record.
    /// </summary>
    public ImmutableArray<RecordReference> ReferencesTo(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return References.To(key);
    }

    /// <summary>Describes a record in one line. Returns the key as text when the dataset does not hold the record.</summary>
    public string CaptionOf(RecordKey key) => Find(key) is { } record ? record.CaptionIn(this) : key.ToString();

    /// <summary>Whether both datasets have the same id, title, version and note and hold equal records.</summary>
    public bool Equals(Dataset? other) =>
        other is not null
        && (Id, Title, Version, Note) == (other.Id, other.Title, other.Version, other.Note)
        && Tables.All.All(table => table.AreEqual(this, other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dataset);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Note, Records.Count());

    /// <summary>The id, the title, and the number of records of each kind.</summary>
    public override string ToString() => $"{id}: {title} ({string.Join(", ", Tables.All
        .Select(table => (table.Name, RowsOf(table.Kind).Records.Count)).Where(one => one.Count > 0)
        .Select(one => $"{one.Count} {one.Name}"))})";

    /// <summary>The description of a dataset without records: the header of a document in JSON Lines.</summary>
    internal static Shape<Dataset> HeaderShape { get; } = Header().Build(static _ => new Dataset());

    private static ShapeBuilder<Dataset> Header() => new ShapeBuilder<Dataset>()
        .Constant("format", Format)
        .Required("id", static d => ref d.id)
        .Required("title", static d => ref d.title, Codec.String)
        .Optional("version", static d => ref d.version, Codec.String)
        .Optional("note", static d => ref d.note, Codec.String);

    private static Shape<Dataset> Describe()
    {
        var shape = Header();
        foreach (var table in Tables.All)
            table.Describe(shape);
        return shape.Build(static _ => new Dataset());
    }

    private ImmutableArray<TRecord> Of<TRecord>() where TRecord : DatasetRecord => rows.OfType<Rows<TRecord>>().Single().Items;

    private TBook Book<TBook>() where TBook : class, IBook<TBook> =>
        (TBook)books.GetOrAdd(typeof(TBook), static (_, data) => TBook.Over(data), this);
}
