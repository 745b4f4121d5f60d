using System.Text;
using GeoPolDomain.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>The triggers by which a database keeps each row before the row is changed or removed, whoever does it.</summary>
internal static class ChangeTriggers
{
    private const string Function = "geopoldomain_keep";

    /// <summary>The SQL that makes the triggers, or makes them anew.</summary>
    public static string Script(DbContext context)
    {
        var isPostgres = Databases.Of(context.Database.ProviderName) == DatabaseKind.PostgreSql;
        var script = new StringBuilder();
        if (isPostgres)
            script.Append(KeepFunction(context));
        foreach (var table in StoredKinds.All.Select(kind => StoredTables.Of(context, kind)))
            script.Append(isPostgres ? Postgres(context, table) : Sqlite(context, table));
        return script.ToString();
    }

    // A row that another transaction has written meanwhile never ends before it began.
    private static string KeepFunction(DbContext context) => $"""
        create or replace function {StoredTables.Named(context, Function)}() returns trigger language plpgsql as $keep$
        declare moment timestamptz := greatest(now(), old.recorded_from);
        begin
          insert into {StoredTables.Changes(context)} (kind, record_id, recorded_from, recorded_until, "row")
          values (tg_table_name, old.id, old.recorded_from, moment, to_jsonb(old));
          if tg_op = 'DELETE' then
            return old;
          end if;
          new.recorded_from := moment;
          return new;
        end $keep$;

        """;

    private static string Postgres(DbContext context, StoredTable table) => $"""
        create or replace trigger geopoldomain_keep before update or delete on {table.Sql}
          for each row execute function {StoredTables.Named(context, Function)}();

        """;

    private static string Sqlite(DbContext context, StoredTable table)
    {
        var recordedFrom = ColumnNames.Of(ColumnNames.RecordedFrom);
        var moment = $"max(old.{recordedFrom}, {Databases.Now(DatabaseKind.Sqlite)})";
        var row = string.Join(", ", table.Columns.Select(one => $"'{one}', old.\"{one}\""));
        var keep = $"""
            insert into {StoredTables.Changes(context)} (kind, record_id, recorded_from, recorded_until, "row")
              values ('{table.Name}', old.id, old.{recordedFrom}, {moment}, json_object({row}));
            """;
        var watched = string.Join(", ", table.Columns.Where(one => one != recordedFrom).Select(one => $"\"{one}\""));
        return $"""
            drop trigger if exists "geopoldomain_keep_{table.Name}_changed";
            create trigger "geopoldomain_keep_{table.Name}_changed" after update of {watched} on {table.Sql} begin
              {keep}
              update {table.Sql} set {recordedFrom} = {moment} where id = new.id;
            end;
            drop trigger if exists "geopoldomain_keep_{table.Name}_removed";
            create trigger "geopoldomain_keep_{table.Name}_removed" after delete on {table.Sql} begin
              {keep}
            end;

            """;
    }
}
