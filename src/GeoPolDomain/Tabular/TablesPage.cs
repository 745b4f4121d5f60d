using System.Text;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tabular;

/// <summary>Writes the reference page of the tables from their definitions.</summary>
internal static class TablesPage
{
    /// <summary>The page, in Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Head);
        foreach (var table in FlatTables.All)
            Describe(page, table);
        return page.ToString();
    }

    private const string Head = """
        # Tables

        A dataset can be laid out as tables, for a spreadsheet, a database or a data frame. This page is made from the descriptions of the
        records, as [format.md](format.md) is.

        ```sh
        geopol convert csto-syria-2017 tables --to csv      # a file for each table that has rows
        geopol convert csto-syria-2017 parquet --to parquet # the same as Apache Parquet
        geopol convert csto-syria-2017 years --to parquet --by-year # in partitions by year, for Spark
        geopol convert csto-syria-2017 nested --to parquet --nested # lists in the rows of their records
        geopol convert tables again.json                    # the same dataset again
        geopol convert csto-syria-2017 membership.csv       # one kind of record as a single sheet
        ```

        - **A record is a row** in the table of its kind. The name of the table is that of the kind: `treaty_party`.
        - **An item of a list is a row** in a table of the list: `membership_steps`. It begins with the id of the record, and with its
          place in the list, which counts from 1. A list inside an item of a list has the places of both.
        - **An object that is no list** has columns in the table in which it stands: `end_reason`, `end_by`. Where nothing in it is
          required, a column with its name says whether there is one.
        - **A date** is its EDTF text. Beside it stand the first and the last day that it can mean (`_earliest`, `_latest`), and for an
          interval the first and the last day that surely lie in it (`_surely_from`, `_surely_until`; 9999-12-31 when it goes on). So a
          spell holds on a day for certain when `_surely_from <= day and day <= _surely_until`, and possibly when the day lies between
          `_earliest` and `_latest`, of which an empty one sets no bound. These columns follow from the text: they are written and not
          read.
        - **An id** that names another record stands as text, and the page says in which table it is an `id`.
        - **A requirement or a test of votes** can hold others of its kind. Such a tree is one column of JSON, as in a document.
        - **Members that begin with `x-`** are one JSON object in the column `extras`.
        - **What is not told** is empty. A table without rows is left out.

        In a single sheet, the items of lists stand in columns of their own: `steps.1.step` is the step of the first item of `steps`, and
        `about.2` the second id of `about`. Columns without a value are left out. Sheets and tables can be mixed: both are read.

        Parquet can be written **in partitions by year**, as Apache Hive lays them out and Spark and DuckDB read them:
        `membership/year=2004/part-0.parquet`. The year is that of the earliest day which a date in the columns of the record or of its
        lists can mean, and the rows of the lists stand in the same partition of their tables. A record without a date, or with one that
        has no first day, stands in `year=__HIVE_DEFAULT_PARTITION__`, which queries see as an empty year. So what held on a day is in
        the partitions up to its year, or in that one. The year is in the path only, and is no column of the tables.

        Parquet can also be written **with nested lists**: a file for each kind of record, in which `steps` is a list of objects with the
        columns of `membership_steps`, and `about` a list of ids. A list without items is empty there. Both layouts are read.

        Some names of columns (`from`, `to`, `on`, `when`) are words of SQL, so quote them there.
        [tables-queries.md](tables-queries.md) asks the tables in SQL.


        """;

    private static void Describe(StringBuilder page, FlatTable table)
    {
        page.Append("## `").Append(table.Name).Append("`\n\n");
        if (table.Meaning is { } meaning)
            page.Append(meaning).Append("\n\n");
        page.Append("| column | holds | meaning |\n| --- | --- | --- |\n");
        foreach (var column in table.Columns.Where(column => !column.IsDerived))
            page.Append("| `").Append(column.Name).Append("` | ").Append(Holds(table, column)).Append(column.IsRequired ? ", required" : "")
                .Append(" | ").Append((column.Meaning ?? "").Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        page.Append('\n');
    }

    private static string Holds(FlatTable table, FlatColumn column)
    {
        if (column.References is { } kind)
            return $"id in [`{TablePlan.Snake(kind.ToText())}`](#{TablePlan.Snake(kind.ToText())})";
        var at = table.IndexOf(column.Name);
        var derived = table.Columns.Skip(at + 1).TakeWhile(one => one.IsDerived).Count();
        return column.Type switch
        {
            FlatType.Flag => "true or false",
            FlatType.Position => "a place, from 1",
            FlatType.Json => "JSON",
            _ when derived == 4 => "an interval, with four days beside it",
            _ when derived == 2 => "a date, with two days beside it",
            _ => column.Value is { } value ? $"`{value}`" : "text",
        };
    }
}
