using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>The table with one row that says what the dataset itself says: its id, its title, its version and its note.</summary>
internal static class FlatHeader
{
    private const string Name = "dataset";

    public static FlatTable Table { get; } = new(Name, null, null, Meanings.Of("Dataset"))
    {
        Columns =
        [
            Column("format", isRequired: true),
            Column("id", isRequired: true),
            Column("title", isRequired: true),
            Column("version", isRequired: false),
            Column("note", isRequired: false),
        ],
    };

    public static FlatRow RowOf(Dataset dataset)
    {
        var row = new FlatRow(Table);
        row.Set(0, Dataset.Format);
        row.Set(1, dataset.Id.ToString());
        row.Set(2, dataset.Title);
        row.Set(3, dataset.Version);
        row.Set(4, dataset.Note);
        return row;
    }

    /// <summary>Reads the header from the first row, or takes the one that is given. Null, and an error, when there is neither.</summary>
    public static Dataset? Read(IFlatSource source, Dataset? given, ICollection<FlatError> errors)
    {
        foreach (var row in source.RowsOf(Table))
        {
            if (row.Text(0) is { } format && format != Dataset.Format)
                errors.Add(new(Name, row.Line, "format", $"the format must be {Dataset.Format}; nothing else is read"));
            if (!DatasetId.TryParse(row.Text(1), out var id))
                errors.Add(new(Name, row.Line, "id", "the dataset needs an id, for example csto-syria-2017"));
            if (string.IsNullOrWhiteSpace(row.Text(2)))
                errors.Add(new(Name, row.Line, "title", "the dataset needs a title"));
            return errors.Count > 0 ? null : new Dataset(id!, row.Text(2)!, [], row.Text(4), row.Text(3));
        }

        if (given is null)
            errors.Add(new(Name, 0, null, "there is no table 'dataset' with the id and the title; add it, or say both otherwise"));
        return given;
    }

    private static FlatColumn Column(string name, bool isRequired) =>
        new(name, FlatType.Text) { IsRequired = isRequired, Meaning = Meanings.Of("Dataset", name) };
}
