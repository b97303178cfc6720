using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.CommandLine;

/// <summary>What --help prints.</summary>
internal static class Usage
{
    public static LocalizedText Text { get; } = new(
        """
        ContestWalkthrough [ПАПКА] [параметры]

          ПАПКА                     папка конкурса; без неё — приложенный к программе пример
          --explain НОМЕР           обоснование по заявке; можно повторять
          --reading ТОЛКОВАНИЕ=ОТВЕТ  другое толкование, например R-ROUND=Sum или R-MINIMUM=60; можно повторять
          --compare                 те же оценки по первой и по третьей редакции
          --english                 всё по-английски
          --help                    эта справка

        Коды завершения: 0 — выполнено, 1 — непредвиденная ошибка, 2 — негодные параметры или файлы.

        """,
        """
        ContestWalkthrough [FOLDER] [options]

          FOLDER                    the folder of a contest; without it the example that comes with the program
          --explain ID              explain an application; may be repeated
          --reading READING=ANSWER  another reading, such as R-ROUND=Sum or R-MINIMUM=60; may be repeated
          --compare                 the same scores under the first and the third edition
          --english                 everything in English
          --help                    this text

        Exit codes: 0 done, 1 unexpected error, 2 arguments or files that cannot be used.

        """);
}
