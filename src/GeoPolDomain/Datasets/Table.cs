using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Datasets;

/// <summary>One kind of record in a dataset: where it is held, and what its list is called in a document.</summary>
internal abstract class Table(RecordKind kind, string name)
{
    public RecordKind Kind => kind;

    /// <summary>The name of the list in a document.</summary>
    public string Name => name;

    /// <summary>The name of the kind in a line of JSON Lines.</summary>
    public JsonEncodedText Tag { get; } = JsonEncodedText.Encode(RecordKinds.Names.Of(kind));

    public abstract IEnumerable<IShape> Shapes { get; }

    /// <summary>Makes the place in which a dataset holds its records of this kind.</summary>
    public abstract Rows NewRows();

    public abstract DatasetRecord? Find(Dataset dataset, string id);

    /// <summary>Gives a dataset its records of this kind.</summary>
    /// <exception cref="ArgumentException">Two records have one id.</exception>
    public abstract void Fill(Dataset dataset, IEnumerable<DatasetRecord> records);

    public abstract bool AreEqual(Dataset left, Dataset right);

    public abstract DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    public abstract void Walk(DatasetRecord record, Walker walker);

    public abstract void Describe(ShapeBuilder<Dataset> shape);
}
