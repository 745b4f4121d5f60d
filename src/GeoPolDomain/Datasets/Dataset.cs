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
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>Records gathered for one purpose, with the books that answer questions about them. It never changes.</summary>
[JsonConverter(typeof(DescribedConverter<Dataset>))]
public sealed class Dataset : IEquatable<Dataset>, IDescribed<Dataset>, IRecords
{
    /// <summary>The version of the document format this library reads and writes.</summary>
    public const string Format = "geopoldomain/1";

    private DatasetId id = null!;
    private string title = null!;
    private string? note;
    private readonly ImmutableArray<Rows> rows = [.. Tables.All.OrderBy(table => table.Kind).Select(table => table.NewRows())];
    private readonly ConcurrentDictionary<Type, object> books = new();

    /// <summary>Gathers records of any kinds, in any order.</summary>
    /// <exception cref="ArgumentException">Two records of one kind have the same id.</exception>
    public Dataset(DatasetId id, string title, IEnumerable<DatasetRecord> records, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        this.id = Given.Value(id, nameof(id));
        this.title = Given.Text(title, nameof(title));
        this.note = Given.TextOrNone(note, nameof(note));
        var given = Given.List([.. records], nameof(records)).Array;
        foreach (var ofKind in given.GroupBy(record => record.RecordKind))
            Tables.Of(ofKind.Key).Fill(this, ofKind);
    }

    private Dataset()
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public DatasetId Id => id;

    /// <summary>What the dataset is called.</summary>
    public string Title => title;

    /// <summary>What a reader should know of the whole.</summary>
    public string? Note => note;

    /// <summary>Every record, kind by kind and within a kind by id.</summary>
    public IEnumerable<DatasetRecord> Records => Tables.All.SelectMany(table => RowsOf(table.Kind).Records);

    /// <summary>What the dataset holds completely.</summary>
    public ImmutableArray<Coverage> Coverage => Of<Coverage>();

    /// <summary>The sources.</summary>
    public SourceBook Sources => field ??= Book<SourceBook>();

    /// <summary>The actors, the offices they held, who followed whom and how they stand to each other.</summary>
    public ActorBook Actors => field ??= Book<ActorBook>();

    /// <summary>The instruments, their parties and what they oblige to.</summary>
    public TreatyBook Treaties => field ??= Book<TreatyBook>();

    /// <summary>The memberships and their questions.</summary>
    public MembershipBook Memberships => field ??= Book<MembershipBook>();

    /// <summary>The places and zones.</summary>
    public PlaceBook Places => field ??= Book<PlaceBook>();

    /// <summary>The events, planned or held.</summary>
    public EventBook Events => field ??= Book<EventBook>();

    /// <summary>The forces, their deployments and their questions.</summary>
    public ForceBook Forces => field ??= Book<ForceBook>();

    /// <summary>The claims, statements and reports and their questions.</summary>
    public StatementBook Statements => field ??= Book<StatementBook>();

    /// <summary>What authors add, what sources got wrong, and what does not fit together.</summary>
    public AssessmentBook Assessments => field ??= Book<AssessmentBook>();

    /// <summary>The decision rules, motions, decisions and conditions.</summary>
    public DecisionBook Decisions => field ??= Book<DecisionBook>();

    /// <summary>How we know: ways back to the first known source, corroboration, and how claims stand.</summary>
    public ProvenanceBook Provenance => field ??= Book<ProvenanceBook>();

    /// <summary>What does not fit together, recorded or found.</summary>
    public ContradictionBook Contradictions => field ??= Book<ContradictionBook>();

    /// <summary>Everything in it that has a date, in order of time.</summary>
    public Timeline Timeline => field ??= Timeline.Of(this);

    /// <summary>Who must agree before an act, and whether they have.</summary>
    public PreconditionBook Preconditions => field ??= Book<PreconditionBook>();

    internal Rows RowsOf(RecordKind kind) => rows[(int)kind];

    private ReferenceIndex References => field ??= new ReferenceIndex(this);

    internal static Shape<Dataset> Shape { get; } = Describe();

    static ObjectCodec<Dataset> IDescribed<Dataset>.Description => Shape;

    IEnumerable<DatasetRecord> IRecords.All => Records;

    ImmutableArray<TRecord> IRecords.Of<TRecord>() => Of<TRecord>();

    TBook IRecords.Book<TBook>() => Book<TBook>();

    /// <summary>The record of that kind and id; null where there is none.</summary>
    public DatasetRecord? Find(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Tables.Of(key.Kind).Find(this, key.Id);
    }

    /// <summary>Every record with that id, of whatever kind.</summary>
    public ImmutableArray<DatasetRecord> FindAll(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return [.. Tables.All.Select(table => table.Find(this, id)).OfType<DatasetRecord>()];
    }

    /// <summary>The dataset as a reader could have known it on a day, by when its sources were published.</summary>
    public AsKnown KnownOn(LocalDate day) => new(this, day);

    /// <summary>Where other records name the record of that key, by record and then by member; also for a record the dataset does not hold.</summary>
    public ImmutableArray<RecordReference> ReferencesTo(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return References.To(key);
    }

    /// <summary>What a record of it is or says, in one line; the key where the dataset does not hold the record.</summary>
    public string CaptionOf(RecordKey key) => Find(key) is { } record ? record.CaptionIn(this) : key.ToString();

    /// <summary>Whether both hold equal records under the same id and title.</summary>
    public bool Equals(Dataset? other) => other is not null && Id == other.Id && Title == other.Title && Note == other.Note && Tables.All.All(table => table.AreEqual(this, other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dataset);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Note, Records.Count());

    /// <summary>The id, the title and how many records of each kind there are.</summary>
    public override string ToString()
    {
        var counts = Tables.All.Select(table => (table.Name, RowsOf(table.Kind).Records.Count)).Where(one => one.Count > 0);
        return $"{id}: {title} ({string.Join(", ", counts.Select(one => $"{one.Count} {one.Name}"))})";
    }

    /// <summary>What stands in for a header that is missing.</summary>
    internal static Dataset Unnamed { get; } = new();

    /// <summary>A dataset without records, to hang a title on: the header of a document in lines.</summary>
    internal static Shape<Dataset> HeaderShape { get; } = Header().Build(static _ => new Dataset());

    private static ShapeBuilder<Dataset> Header() => new ShapeBuilder<Dataset>()
        .Constant("format", Format)
        .Required("id", static d => ref d.id)
        .Required("title", static d => ref d.title, Codec.Text)
        .Optional("note", static d => ref d.note, Codec.Text);

    private static Shape<Dataset> Describe()
    {
        var shape = Header();
        foreach (var table in Tables.All)
            table.Describe(shape);
        return shape.Build(static _ => new Dataset());
    }

    private ImmutableArray<TRecord> Of<TRecord>() where TRecord : DatasetRecord => rows.OfType<Rows<TRecord>>().Single().Items;

    private TBook Book<TBook>() where TBook : class, IBook<TBook> => (TBook)books.GetOrAdd(typeof(TBook), static (_, data) => TBook.Over(data), this);
}
