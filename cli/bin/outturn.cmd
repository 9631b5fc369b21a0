@echo off
rem Starts the outturn command. Further Java options go in OUTTURN_JAVA_OPTS; they come last, so they win.
rem Kept minimal: it has not been run, as there is no Windows where it is made.
setlocal
set "JAR=%~dp0..\target\outturn.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" goto java_found
where java >nul 2>nul
if errorlevel 1 (
  echo outturn: Java was not found. Install Java 17 or newer, or set JAVA_HOME to where it is. 1>&2
  exit /b 2
)

:java_found
if not exist "%JAR%" (
  echo outturn: the program has not been built yet. In the folder above cli, build it with mvnw package 1>&2
  exit /b 2
)

"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g %OUTTURN_JAVA_OPTS% -cp "%JAR%" org.outturn.cli.Outturn %*
exit /b %ERRORLEVEL%
